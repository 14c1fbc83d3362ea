#include "records.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

using What = RecordChange::What;

/// What is told of engagements and people, in a file that is opened anew on every day something happens.
class TestRecordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void engagementsTellWhoAndWhat();
    void undoIsTold();
    void peopleTellWhoAndWhat();
    void whatWasUndoneHasNotHappened();
    void removedPeopleAreToldUntilErased();
    void settledPeopleAreForgotten();
    void mergedCompaniesBringTheirs();
    void otherCompaniesAreNotMixedIn();

private:
    [[nodiscard]] std::unique_ptr<Workspace> openOn(const char *day, const char *author = "Ada",
                                                    OpenMode mode = OpenMode::ReadWrite) const
    {
        const QByteArray noon = QByteArray(day) + "T12:00:00Z";
        auto opened = Workspace::open(m_folder->filePath(u"w.pscope"_s), mode, clockAt(noon.constData()));
        if (!opened)
            qFatal("%s", qPrintable(messageOf(opened.error())));
        (*opened)->setAuthor(QString::fromLatin1(author));
        return std::move(*opened);
    }
    void edit(const char *day, const char *author, const QString &name, const std::function<Result<>(Edit &)> &body)
    {
        VERIFY_OK(openOn(day, author)->edit(name, body));
    }
    void saveStage(const char *day, const char *author, const QString &stage, const QString &tier, PartnerId partner)
    {
        Engagement changed = openOn(day)->engagements(partner)->value(0, engagement(partner));
        changed.stage = stage;
        changed.tier = tier;
        edit(day, author, u"Stage"_s, [&](Edit &edit) { return done(edit.saveEngagement(changed)); });
    }
    ContactId savePerson(const char *day, const char *author, const Contact &person)
    {
        ContactId id;
        edit(day, author, u"Person"_s, [&](Edit &edit) -> Result<> {
            const Result<ContactId> saved = edit.saveContact(person);
            id = saved.value_or(ContactId());
            return done(saved);
        });
        return id;
    }
    template <typename T>
    static Result<> done(const Result<T> &saved)
    {
        return saved ? Result<>() : Result<>(saved.failure());
    }
    [[nodiscard]] QList<RecordChange> changes(PartnerId partner) const
    {
        const auto read = openOn("2027-01-01", "", OpenMode::ReadOnly)->recordChanges(partner);
        if (!read)
            qFatal("%s", qPrintable(messageOf(read.error())));
        return *read;
    }
    /// "2026-03-05 Ada changed reseller: stage recruit > sell", newest first.
    [[nodiscard]] QStringList told(PartnerId partner) const
    {
        QStringList lines;
        for (const RecordChange &change : changes(partner)) {
            const QString what = change.what == What::Added ? u"added"_s
                : change.what == What::Removed              ? u"removed"_s
                                                            : u"changed"_s;
            QString line = u"%1 %2 %3%4 %5"_s.arg(change.at.date().toString(Qt::ISODate), change.author, what,
                                                  change.byMerge ? u" by merge"_s : QString(), change.title);
            if (change.what == What::Changed) {
                for (const RecordChange::Field &field : change.fields)
                    line += u", %1 %2 > %3"_s.arg(field.key, field.before, field.after);
            }
            lines << line;
        }
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PartnerId m_first;
    PartnerId m_second;
};

void TestRecordChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made =
        Workspace::create(m_folder->filePath(u"w.pscope"_s), smallSchema(), clockAt("2026-03-01T12:00:00Z"), Random(1));
    VERIFY_OK(made);
    VERIFY_OK((*made)->edit(u"Add"_s, [&](Edit &edit) -> Result<> {
        m_first = edit.addPartner(u"First"_s, evidence()).value_or(PartnerId());
        m_second = edit.addPartner(u"Second"_s, evidence()).value_or(PartnerId());
        return {};
    }));
}

void TestRecordChanges::engagementsTellWhoAndWhat()
{
    saveStage("2026-03-05", "Ada", u"recruit"_s, {}, m_first);
    saveStage("2026-03-10", "Grace", u"sell"_s, u"Gold"_s, m_first);
    edit("2026-03-20", "Ada", u"Remove"_s, [&](Edit &edit) { return edit.removeEngagement(EngagementId { 1 }); });
    QCOMPARE(told(m_first),
             QStringList({ u"2026-03-20 Ada removed reseller"_s,
                           u"2026-03-10 Grace changed reseller, stage recruit > sell, tier  > Gold"_s,
                           u"2026-03-05 Ada added reseller"_s }));
    const QList<RecordChange> all = changes(m_first);
    QCOMPARE(all.last().edit, u"Stage"_s);
    QVERIFY(all.last().fields.contains(RecordChange::Field { u"stage"_s, {}, u"recruit"_s }));
    QVERIFY(all.last().fields.contains(RecordChange::Field { u"exclusive"_s, {}, u"1"_s }));
}

void TestRecordChanges::undoIsTold()
{
    saveStage("2026-03-05", "Ada", u"recruit"_s, {}, m_first);
    saveStage("2026-03-10", "Ada", u"sell"_s, {}, m_first);
    VERIFY_OK(openOn("2026-03-12")->undo());
    // It really was like that for two days. Who took it back is not noted.
    QCOMPARE(told(m_first),
             QStringList({ u"2026-03-12  changed reseller, stage sell > recruit"_s,
                           u"2026-03-10 Ada changed reseller, stage recruit > sell"_s,
                           u"2026-03-05 Ada added reseller"_s }));
}

void TestRecordChanges::peopleTellWhoAndWhat()
{
    Contact person = contact(m_first);
    person.id = savePerson("2026-03-05", "Ada", person);
    person.name = u"Grace Hopper"_s;
    person.champion = false;
    savePerson("2026-03-06", "Grace", person);
    person.traits.role = u"Chief"_s;
    savePerson("2026-03-07", "Ada", person);
    edit("2026-03-08", "Ada", u"Remove"_s, [&](Edit &edit) { return edit.removeContact(person.id); });
    QCOMPARE(told(m_first),
             QStringList({ u"2026-03-08 Ada removed Grace Hopper"_s,
                           u"2026-03-07 Ada changed Grace Hopper, role Head > Chief"_s,
                           u"2026-03-06 Grace changed Grace Hopper, name Grace > Grace Hopper, "
                           "champion 1 > "_s,
                           u"2026-03-05 Ada added Grace"_s }));
}

void TestRecordChanges::whatWasUndoneHasNotHappened()
{
    Contact person = contact(m_first);
    person.id = savePerson("2026-03-05", "Ada", person);
    person.phone = u"+2"_s;
    savePerson("2026-03-06", "Ada", person);
    VERIFY_OK(openOn("2026-03-07")->undo());
    QCOMPARE(told(m_first), QStringList { u"2026-03-05 Ada added Grace"_s });
    VERIFY_OK(openOn("2026-03-08")->redo());
    QCOMPARE(told(m_first).size(), 2);
}

void TestRecordChanges::removedPeopleAreToldUntilErased()
{
    const ContactId id = savePerson("2026-03-05", "Ada", contact(m_first));
    edit("2026-03-06", "Ada", u"Remove"_s, [&](Edit &edit) { return edit.removeContact(id); });
    QCOMPARE(told(m_first).size(), 2);
    VERIFY_OK(openOn("2026-03-07")->erasePerson(id));
    QVERIFY(told(m_first).isEmpty());
}

void TestRecordChanges::settledPeopleAreForgotten()
{
    saveStage("2026-03-05", "Ada", u"recruit"_s, {}, m_first);
    savePerson("2026-03-05", "Ada", contact(m_first));
    VERIFY_OK(openOn("2026-03-06")->settle());
    QCOMPARE(told(m_first), QStringList { u"2026-03-05 Ada added reseller"_s });
    QVERIFY(changes(m_first).first().edit.isEmpty()); // two edits share that moment
}

void TestRecordChanges::mergedCompaniesBringTheirs()
{
    saveStage("2026-03-05", "Ada", u"recruit"_s, {}, m_second);
    savePerson("2026-03-06", "Ada", contact(m_second));
    edit("2026-03-10", "Grace", u"Merge"_s, [&](Edit &edit) {
        PartnerMerge merge;
        merge.keep = m_first;
        merge.other = m_second;
        return edit.mergePartners(merge);
    });
    QCOMPARE(told(m_first),
             QStringList({ u"2026-03-10 Grace added by merge Grace"_s, u"2026-03-10 Grace added by merge reseller"_s,
                           u"2026-03-06 Ada added Grace"_s, u"2026-03-05 Ada added reseller"_s }));
    VERIFY_OK(openOn("2026-03-12")->undo());
    // The engagement was here for two days; the person's coming has not happened.
    QCOMPARE(
        told(m_first),
        QStringList({ u"2026-03-12  removed by merge reseller"_s, u"2026-03-10 Grace added by merge reseller"_s }));
    QCOMPARE(told(m_second).last(), u"2026-03-05 Ada added reseller"_s);
}

void TestRecordChanges::otherCompaniesAreNotMixedIn()
{
    saveStage("2026-03-05", "Ada", u"recruit"_s, {}, m_first);
    savePerson("2026-03-06", "Ada", contact(m_first));
    QVERIFY(told(m_second).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordChanges)
#include "tst_recordchanges.moc"
