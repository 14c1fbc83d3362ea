#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/models/personapeoplemodel.h"
#include "ui/pages/personaspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace partnerscope;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId alpen;
    PartnerId bravo;
    std::unique_ptr<PersonasPage> page;

    explicit World(bool withProfile = true)
    {
        if (withProfile)
            workspace.addProfile(QStringLiteral("Reseller"),
                                 Persona { QStringLiteral("Alliance builder"),
                                           { {}, QStringLiteral("executive"), {}, {}, {}, {}, {}, {} } });
        alpen = workspace.addPartner(QStringLiteral("Alpen Netze"));
        bravo = workspace.addPartner(QStringLiteral("Bravo IT"));
        addPerson(alpen, QStringLiteral("Max"), QStringLiteral("manager"));
        addPerson(bravo, QStringLiteral("Eva"), QStringLiteral("executive"));
        page = std::make_unique<PersonasPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
    }
    void addPerson(PartnerId partner, const QString &name, const QString &seniority, QDate leftOn = {})
    {
        Contact contact;
        contact.partner = partner;
        contact.name = name;
        contact.traits.seniority = seniority;
        contact.champion = leftOn.isValid();
        contact.leftOn = leftOn;
        workspace.addContact(contact);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QString person(int row) const
    {
        return find<QTableView>("personaPeople")
            ->model()
            ->index(row, PersonaPeopleModel::PersonColumn)
            .data()
            .toString();
    }
    [[nodiscard]] std::optional<Persona> newestPersona()
    {
        const QList<ProfileVersion> versions = workingVersions(workspace.session().profiles());
        return versions.first().profile.persona;
    }
};
} // namespace

class PersonasPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProfileItSaysWhatToDo()
    {
        World world(false);
        const QList<QPushButton *> actions =
            world.page->findChildren<QPushButton *>(QStringLiteral("emptyStateAction"));
        const auto visible = std::ranges::find_if(actions, &QWidget::isVisible);
        QVERIFY(visible != actions.end());
        QTest::mouseClick(*visible, Qt::LeftButton);
        QCOMPARE(world.frame.opened, QList<PageId> { PageId::Profiles });
    }

    void ranksPeopleAndFollowsTheEditor()
    {
        World world;
        QCOMPARE(world.person(0), QStringLiteral("Eva"));
        auto *seniority = world.find<QComboBox>("persona_seniority");
        QCOMPARE(seniority->currentData().toString(), QStringLiteral("executive"));
        auto *role = world.find<QLineEdit>("persona_role");
        role->setFocus();
        QTest::keyClicks(role, QStringLiteral("Head of alliances"));
        QTest::keyClick(role, Qt::Key_Return);
        QCOMPARE(world.newestPersona()->traits.role, QStringLiteral("Head of alliances"));
        // The version in force stays as it was approved; a draft holds the change.
        QCOMPARE(world.workspace.session().profiles().size(), 2);
        QVERIFY(world.workspace.session().undoName().contains(QStringLiteral("Alliance builder")));
        auto *access = world.find<QLineEdit>("persona_access");
        access->setFocus();
        QTest::keyClicks(access, QStringLiteral("Board"));
        QTest::keyClick(access, Qt::Key_Return);
        QCOMPARE(world.workspace.session().profiles().size(), 2); // the same draft
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.workspace.session().undo());
        QCOMPARE(world.workspace.session().profiles().size(), 1);
        QCOMPARE(role->text(), QString());
        QVERIFY(world.frame.errors.isEmpty());
    }

    void aPersonaIsRemovedWithAWayBack()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("removePersona"), Qt::LeftButton);
        QVERIFY(!world.newestPersona());
        QCOMPARE(world.frame.messages.size(), 1);
        world.frame.messages.first().run();
        QCOMPARE(world.newestPersona()->name, QStringLiteral("Alliance builder"));
    }

    void showsWhereNoChampionIsLeft()
    {
        World world;
        world.workspace.addEngagement(world.alpen, QStringLiteral("sell"));
        world.addPerson(world.alpen, QStringLiteral("Ingrid"), QStringLiteral("director"), QDate(2026, 3, 1));
        QVERIFY(world.find<QLabel>("championFinding")->isVisible());
        QVERIFY(world.find<QLabel>("championFinding")->text().startsWith(QStringLiteral("1 of 1")));
        QTest::mouseClick(world.find<QPushButton>("showWithoutChampion"), Qt::LeftButton);
        QCOMPARE(world.frame.openedRows, std::vector<PartnerId> { world.alpen });
    }
};

QTEST_MAIN(PersonasPageTest)
#include "tst_personaspage.moc"
