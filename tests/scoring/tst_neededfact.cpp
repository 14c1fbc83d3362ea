#include "base/random.h"
#include "poolbuilder.h"
#include "scoring/neededfact.h"

#include <QTest>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
} // namespace

/// What a set of terms has to lose so that its criterion is worth less.
class NeededFactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWordsOfSets();
    void isEnoughAndNoMore();
};

void NeededFactTest::inWordsOfSets()
{
    PoolBuilder builder;
    builder.attribute(text("regions"), AttributeType::MultipleChoice, text("regions"));
    builder.vocabulary(text("regions"),
                       { { text("DE"), text("Germany"), {}, {} },
                         { text("FR"), text("France"), {}, {} },
                         { text("PL"), text("Poland"), {}, {} } });
    builder.add(text("Company"), { { text("regions"), QStringList { text("DE"), text("FR") } } });
    builder.add(text("Unknown"), {});
    const Pool pool = builder.pool();
    const auto needed = [&](const ValueFunction &f, double v, std::size_t row = 0) {
        return neededFact(f, v, ValueSide::AtMost, pool.value(row, text("regions")), pool.column(text("regions")),
                          builder.schema);
    };
    const auto words = [&](const ValueFunction &f, double v, std::size_t row = 0) {
        return inWords(needed(f, v, row), text("regions"), builder.schema);
    };
    const std::vector<WeightedTerm> three { { text("DE") }, { text("FR") }, { text("PL") } };
    const std::vector<WeightedTerm> uneven { { text("DE"), 1 }, { text("FR"), 4 }, { text("PL"), 5 } };
    QCOMPARE(needed(CoverageShape { three }, 1.0 / 3).kind, NeededFact::Kind::Fewer);
    QCOMPARE(words(CoverageShape { three }, 1.0 / 3), text("fewer than 2 of Germany, France, Poland"));
    QCOMPARE(words(CoverageShape { three }, 1.0 / 3, 1), text("fewer than 2 of Germany, France, Poland"));
    QCOMPARE(words(CoverageShape { three }, 0), text("none of Germany, France, Poland"));
    QCOMPARE(words(CoverageShape { { { text("DE") } } }, 0), text("anything but Germany"));
    QCOMPARE(words(CoverageShape { uneven }, 0.1), text("the loss of France"));
    QCOMPARE(words(CoverageShape { uneven }, 0), text("the loss of France, Germany"));
    QCOMPARE(words(CoverageShape { uneven }, 0.1, 1), text("none of Germany, France, Poland"));
    QCOMPARE(words(AtLeastShape { 2, three }, 0.5), text("fewer than 2 of Germany, France, Poland"));
    QCOMPARE(words(AtLeastShape { 4, {} }, 0.5), text("fewer than 3 entries"));
    QCOMPARE(words(AtLeastShape { 4, {} }, 0), text("no entry"));
    QCOMPARE(words(SimilarityShape { three, SimilarityMeasure::Jaccard }, 1.0 / 3),
             text("fewer than 2 of Germany, France, Poland"));
    QCOMPARE(words(SimilarityShape { uneven, SimilarityMeasure::Ruzicka }, 0.1),
             text("fewer than 2 of Germany, France, Poland")); // no tag counts more than 1
}

/// A company with what is told, no better than that, is worth no more than asked for, and more if it keeps one term.
void NeededFactTest::isEnoughAndNoMore()
{
    const QStringList terms { text("a"), text("b"), text("c"), text("d"), text("e") };
    std::vector<Term> vocabulary;
    for (const QString &term : terms)
        vocabulary.push_back({ term, term, {}, {} });
    Random random(11);
    int told = 0;
    for (int i = 0; i < 400; ++i) {
        std::vector<WeightedTerm> of;
        const bool isEven = random.chance(0.5);
        for (const QString &term : terms.mid(0, 2 + static_cast<qsizetype>(random.below(3))))
            of.push_back({ term, isEven ? 1.0 : 1.0 + static_cast<double>(random.below(4)) / 4 });
        const ValueFunction shapes[] { CoverageShape { of }, AtLeastShape { 3, of },
                                       SimilarityShape { of, SimilarityMeasure::Jaccard },
                                       SimilarityShape { of, SimilarityMeasure::Ruzicka } };
        const ValueFunction &shape = shapes[random.below(4)];
        QStringList own;
        for (const QString &term : terms) {
            if (random.chance(0.6))
                own << term;
        }
        const auto valueOf = [&](const QStringList &company) {
            PoolBuilder builder;
            builder.attribute(text("t"), AttributeType::MultipleChoice, text("t"));
            builder.vocabulary(text("t"), vocabulary);
            builder.add(text("Company"), { { text("t"), company } });
            const IdealProfile profile = profileOf({ leaf(text("t"), 1, text("t"), shape) });
            return fromFixed(compile(profile, builder.schema, builder.pool(), onDay())->leaves[0].column->values[0]);
        };
        const double now = valueOf(own);
        const double wanted = now * random.uniform() * 0.999;
        const NeededFact fact = neededFact(shape, wanted, ValueSide::AtMost, own, nullptr, Schema());
        if (now <= 0 || fact.kind == NeededFact::Kind::Nothing)
            continue;
        ++told;
        QStringList less = own;
        QStringList more = own; // with one term kept that would have to go
        if (fact.kind == NeededFact::Kind::Losing) {
            less.removeIf([&](const QString &term) { return fact.terms.contains(term); });
            more = less + QStringList { fact.terms.last() };
        } else {
            QCOMPARE(fact.kind, NeededFact::Kind::Fewer);
            qsizetype hits = 0;
            less.removeIf([&](const QString &term) { return fact.terms.contains(term) && ++hits >= fact.count; });
            hits = 0;
            more.removeIf([&](const QString &term) { return fact.terms.contains(term) && ++hits > fact.count; });
        }
        QVERIFY2(valueOf(less) <= wanted + 1e-8, qPrintable(own.join(u',') + u" to " + less.join(u',')));
        QVERIFY2(valueOf(more) > wanted, qPrintable(own.join(u',') + u" to " + more.join(u',')));
    }
    QVERIFY2(told > 100, qPrintable(QString::number(told)));
}

QTEST_APPLESS_MAIN(NeededFactTest)
#include "tst_neededfact.moc"
