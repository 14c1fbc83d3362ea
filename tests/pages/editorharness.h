#pragma once

#include "testworkspace.h"
#include "ui/models/criteriatreemodel.h"

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
    [[nodiscard]] const IdealProfile &stored() { return session().profile(id)->profile; }

    ProfileId id;
};

/// The names a ranking shows, from the top.
inline QStringList ranked(const QAbstractItemModel &model, int column, int count)
{
    QStringList names;
    for (int row = 0; row < std::min(count, model.rowCount()); ++row)
        names << model.index(row, column).data().toString();
    return names;
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
