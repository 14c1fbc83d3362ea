#include "domain/weightshares.h"
#include "ui/editors/criteriaedits.h"
#include "ui/editors/valuefunctiondefaults.h"
#include "ui/editors/valuefunctiondrawing.h"

#include <QtTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The plain functions behind the profile editor.
class TestCriteriaEdits : public QObject
{
    Q_OBJECT

private:
    static Criterion leaf(const QString &key, double weight)
    {
        Criterion criterion;
        criterion.key = key;
        criterion.label = key;
        criterion.attribute = key;
        criterion.weight = weight;
        criterion.value = LinearShape { 0, 10, false };
        return criterion;
    }
    static IdealProfile profile()
    {
        Criterion group;
        group.key = u"group"_s;
        group.weight = 1;
        group.criteria = { leaf(u"a"_s, 1), leaf(u"b"_s, 3) };
        IdealProfile made;
        made.criteria = { group, leaf(u"c"_s, 1), leaf(u"d"_s, 2) };
        return made;
    }
    static bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

private Q_SLOTS:
    void siblingsKeepTheWhole()
    {
        IdealProfile made = profile();
        QVERIFY(near(shareAt(made, { 0 }), 0.25));
        QVERIFY(near(shareAt(made, { 0, 1 }), 0.1875));
        QVERIFY(setShare(made, { 0 }, 0.4, {}));
        QVERIFY(near(shareAt(made, { 0 }), 0.4));
        QVERIFY(near(shareAt(made, { 1 }), 0.2));
        QVERIFY(near(shareAt(made, { 2 }), 0.4));
        QVERIFY(setShare(made, { 0, 0 }, 0.3, {}));
        QVERIFY(near(shareAt(made, { 0, 0 }), 0.3));
        QVERIFY(near(shareAt(made, { 0, 1 }), 0.1));
        QVERIFY(near(shareAt(made, { 0 }), 0.4));
    }
    void lockedSiblingsStay()
    {
        IdealProfile made = profile();
        QVERIFY(setShare(made, { 1 }, 0.35, { u"d"_s }));
        QVERIFY(near(shareAt(made, { 2 }), 0.5));
        QVERIFY(near(shareAt(made, { 0 }), 0.15));
        // What locked siblings hold cannot be taken.
        QVERIFY(setShare(made, { 1 }, 0.9, { u"d"_s }));
        QVERIFY(near(shareAt(made, { 1 }), 0.5));
        QVERIFY(near(shareAt(made, { 2 }), 0.5));
        IdealProfile before = made;
        QVERIFY(!setShare(made, { 1 }, 0.1, { u"d"_s, u"group"_s }));
        QCOMPARE(made, before);
    }
    void everythingAndBack()
    {
        IdealProfile made = profile();
        QVERIFY(setShare(made, { 2 }, 1.0, {}));
        QVERIFY(near(shareAt(made, { 0 }) + shareAt(made, { 1 }), 0));
        QVERIFY(setShare(made, { 2 }, 0.5, {}));
        QVERIFY(near(shareAt(made, { 1 }), 0.25));
        QVERIFY(!setShare(made, { 7 }, 0.5, {}));
        QVERIFY(!setShare(made, { 2 }, std::nan(""), {}));
    }
    void pureGatesCarryNothing()
    {
        IdealProfile made = profile();
        made.criteria[1].value.reset();
        QVERIFY(near(shareAt(made, { 1 }), 0));
        QVERIFY(near(shareAt(made, { 2 }), 2.0 / 3));
        QVERIFY(!setShare(made, { 1 }, 0.5, {}));
        QVERIFY(setShare(made, { 2 }, 0.5, {}));
        QCOMPARE(made.criteria[1].weight, 1.0);
    }
    void treeIsRearranged()
    {
        IdealProfile made = profile();
        QVERIFY(criteriaedit::moveInto(made, { 1 }, u"group"_s));
        QCOMPARE(criteriaedit::pathOf(made, u"c"_s), (QList<int> { 0, 2 }));
        QVERIFY2(!criteriaedit::moveInto(made, { 0 }, u"group"_s), "a group cannot hold itself");
        QVERIFY2(!criteriaedit::moveInto(made, { 0, 0 }, u"d"_s), "a leaf takes no children");
        QVERIFY(!criteriaedit::moveBy(made, { 0, 0 }, -1));
        for (int i = 0; i < 3; ++i)
            QVERIFY(criteriaedit::remove(made, { 0, 0 }));
        QCOMPARE(made.criteria.size(), std::size_t(1));
        QCOMPARE(criteriaedit::freeKey(made, u"D"_s), u"d_2"_s);
    }
    void handlesMoveTheirMember_data()
    {
        QTest::addColumn<QString>("shape");
        for (const QString &shape : shapesFor(AttributeType::Number))
            QTest::newRow(qPrintable(shape)) << shape;
    }
    void handlesMoveTheirMember()
    {
        QFETCH(QString, shape);
        Attribute attribute;
        attribute.key = u"size"_s;
        attribute.type = AttributeType::Number;
        ValueFunction function = inShape(LinearShape { 10, 50, false }, shape, attribute, {}, Pool());
        QCOMPARE(shapeKey(function), shape);
        QVERIFY(validate(function).isEmpty());
        const QList<ValueHandle> handles = handlesOf(function);
        QVERIFY(handles.size() >= 2);
        for (int i = 0; i < handles.size(); ++i) {
            const double x = handles.at(i).position.x() + 1;
            QVERIFY(moveHandle(function, i, x, handles.at(i).position.y()));
            QCOMPARE(handlesOf(function).at(i).position.x(), x);
        }
        QVERIFY(validate(function).isEmpty());
        QVERIFY(!moveHandle(function, int(handles.size()), 1, 1));
        const AxisRange range = axisRange(function, {}, AttributeType::Number);
        for (const QPointF &point : curveOf(function, range))
            QVERIFY(point.y() >= 0 && point.y() <= 100 && point.x() >= range.minimum && point.x() <= range.maximum);
        const int added = addHandle(function);
        QCOMPARE(added >= 0, hasFreeHandles(function));
        if (added >= 0)
            QVERIFY(removeHandle(function, added));
        QVERIFY(validate(function).isEmpty());
    }
    void fallingLinearKeepsItsDirection()
    {
        ValueFunction function = LinearShape { 90, 30, false };
        QCOMPARE(handlesOf(function).at(0).position, QPointF(30, 100));
        QVERIFY(moveHandle(function, 1, 80, 0));
        QCOMPARE(std::get<LinearShape>(function), (LinearShape { 80, 30, false }));
    }
    void typedKnotsStayInOrder()
    {
        ValueFunction function = PointsShape { { { 0, 0 }, { 5, 0.5 }, { 10, 1 } } };
        QVERIFY(moveHandle(function, 0, 7, 20));
        QVERIFY(validate(function).isEmpty());
        QCOMPARE(std::get<PointsShape>(function).knots.at(1), (Knot { 7, 0.2 }));
    }
};

QTEST_APPLESS_MAIN(TestCriteriaEdits)
#include "tst_criteriaedits.moc"
