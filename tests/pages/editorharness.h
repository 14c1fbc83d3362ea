#pragma once

#include "session/pagedata.h"
#include "session/profiledraft.h"
#include "testworkspace.h"
#include "ui/models/criteriatreemodel.h"

#include <QLabel>
#include <QTableView>

namespace partnerscope {

/// A pool of twelve companies and a draft of two groups; every figure of it can be worked out by hand.
class EditorHarness : public TestWorkspace
{
public:
    EditorHarness()
    {
        for (int i = 0; i < 12; ++i) {
            addPartner(QStringLiteral("Company %1").arg(QChar(u'A' + i)),
                       { { QStringLiteral("employees"), 50.0 + 50 * i },
                         { QStringLiteral("certified_staff"), 24.0 - 2 * i },
                         { QStringLiteral("collaboration"), double(i % 5) } });
        }
        const Result<Session::AddedProfile> added = session().addProfile(profile(), false);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        id = added->id;
        session().setMeasuringProfile(id);
    }

    static Criterion leaf(const QString &key, const QString &attribute, double weight, double from, double to)
    {
        Criterion criterion;
        criterion.key = key;
        criterion.label = key;
        criterion.attribute = attribute;
        criterion.weight = weight;
        criterion.value = LinearShape { from, to, false };
        return criterion;
    }
    /// size 20 %, staff 40 %, attitude 40 %.
    static IdealProfile profile()
    {
        Criterion capability;
        capability.key = QStringLiteral("capability");
        capability.label = QStringLiteral("Capability");
        capability.weight = 60;
        capability.group = QStringLiteral("capability");
        capability.criteria = { leaf(QStringLiteral("size"), QStringLiteral("employees"), 1, 0, 600),
                                leaf(QStringLiteral("staff"), QStringLiteral("certified_staff"), 2, 0, 24) };
        Criterion attitude = leaf(QStringLiteral("attitude"), QStringLiteral("collaboration"), 40, 0, 4);
        attitude.group = QStringLiteral("culture");
        IdealProfile made;
        made.name = QStringLiteral("Reseller");
        made.category = QStringLiteral("channel");
        made.type = QStringLiteral("reseller");
        made.criteria = { capability, attitude };
        made.tiers = { { QStringLiteral("Gold"), 75 }, { QStringLiteral("Silver"), 50 } };
        made.unknown.floor = 0.5;
        return made;
    }
    /// Lets every company serve two regions and an industry, in turn, so that there is a coverage map.
    void addMarkets()
    {
        const QStringList regions { QStringLiteral("DE"), QStringLiteral("AT"), QStringLiteral("FR"),
                                    QStringLiteral("ES") };
        const QStringList industries { QStringLiteral("pharma"), QStringLiteral("retail") };
        edit(QStringLiteral("Markets"), [&](Edit &edit) -> Result<> {
            for (std::size_t row = 0; row < session().pool()->size(); ++row) {
                const auto turn = static_cast<qsizetype>(row);
                QStringList served { regions.at(turn % 4), regions.at((turn + 1) % 4) };
                served.sort();
                const PartnerId partner = session().pool()->id(row);
                if (Result<> set =
                        edit.setFact(partner, QStringLiteral("regions_served"), { served, session().ownEvidence() });
                    !set)
                    return set;
                if (Result<> set = edit.setFact(partner, QStringLiteral("industries_served"),
                                                { QStringList { industries.at(turn % 2) }, session().ownEvidence() });
                    !set)
                    return set;
            }
            return {};
        });
    }
    [[nodiscard]] const IdealProfile &stored() { return session().profile(id)->profile; }

    ProfileId id;
};

/// A company whose collaboration nobody knows, and a must-have that asks for it.
inline void addHeldCompany(EditorHarness &workspace)
{
    workspace.addPartner(QStringLiteral("Company Z"),
                         { { QStringLiteral("employees"), 600.0 }, { QStringLiteral("certified_staff"), 24.0 } });
    ProfileDraft draft(workspace.session(), workspace.id);
    const bool kept = draft
                          .commit(QStringLiteral("Ask"),
                                  [](IdealProfile &profile) {
                                      profile.criteria[1].must = Must {};
                                      profile.criteria[1].must->atLeast = 0;
                                  })
                          .has_value();
    if (!kept)
        qFatal("no must-have");
}

/// The names a ranking shows, from the top.
inline QStringList ranked(const QAbstractItemModel &model, int column, int count)
{
    QStringList names;
    for (int row = 0; row < std::min(count, model.rowCount()); ++row)
        names << model.index(row, column).data().toString();
    return names;
}

/// Cells by state as a strip shows them: covered, thin, uncovered, crowded.
inline QStringList cellsOn(const QWidget *strip)
{
    QStringList numbers;
    for (const char *state : { "covered", "thin", "uncovered", "crowded" })
        numbers << strip->findChild<QLabel *>(QString::fromLatin1(state) + QStringLiteral("Cells"))->text();
    return numbers;
}

/// The same from nothing, of the map a coverage page opens with.
inline QStringList cellsFromNothing(const Scores &scores)
{
    const Result<CoverageMap> map = coverageOf(scores, defaultCoverageAxes(scores));
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    QStringList numbers;
    for (const CoverageState state :
         { CoverageState::Covered, CoverageState::Thin, CoverageState::Uncovered, CoverageState::Crowded })
        numbers << QString::number(std::ranges::count(map->cells, state, &CoverageCell::state));
    return numbers;
}

/// Presses, moves in small steps and lets go, as a hand does.
inline void drag(QWidget *on, const QPoint &from, const QPoint &to, const std::function<void()> &beforeRelease = {})
{
    QTest::mousePress(on, Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(on, from + (to - from) * step / 8);
    if (beforeRelease)
        beforeRelease();
    QTest::mouseRelease(on, Qt::LeftButton, Qt::NoModifier, to);
}

} // namespace partnerscope
