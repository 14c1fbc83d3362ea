#pragma once

#include "base/random.h"
#include "poolbuilder.h"

#include <algorithm>
#include <array>

namespace partnerscope {

/// Random companies and profiles over them, from a seed: every attribute type, every shape, every must-have member,
/// gaps, empty sets, unreadable values, groups in groups.
class RandomProfiles
{
public:
    explicit RandomProfiles(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] PoolBuilder pool(std::uint64_t companies)
    {
        PoolBuilder builder;
        std::vector<Term> terms;
        for (int i = 0; i < 14; ++i) {
            Term term { code(i), QStringLiteral("Label %1").arg(i), {}, { QStringLiteral("Also %1").arg(i) } };
            if (i > 3)
                term.parents << code(static_cast<int>(m_random.below(static_cast<std::uint64_t>(i) / 2)));
            terms.push_back(term);
        }
        terms.push_back({ QStringLiteral("12"), QStringLiteral("Twelve"), {}, {} });
        builder.vocabulary(QStringLiteral("terms"), terms);
        for (const AttributeType type : Types) {
            const bool coded = type == AttributeType::Choice || type == AttributeType::MultipleChoice;
            for (int i = 0; i < 2; ++i)
                builder.attribute(keyOf(type, i), type, coded ? QStringLiteral("terms") : QString());
        }
        for (std::uint64_t row = 0; row < companies; ++row) {
            QMap<QString, Value> facts;
            for (const AttributeType type : Types) {
                for (int i = 0; i < 2; ++i)
                    facts.insert(keyOf(type, i), m_random.chance(0.25) ? Value {} : fact(type));
            }
            builder.add(QStringLiteral("Company %1").arg(m_random.below(companies)), facts);
        }
        return builder;
    }

    [[nodiscard]] IdealProfile profile()
    {
        m_keys = 0;
        m_musts = 0;
        IdealProfile made = profileOf(siblings(3));
        made.criteria.push_back(leafOf(AttributeType::Number, true)); // so that some weight counts
        made.unknown.estimate = static_cast<Estimate>(m_random.below(4));
        made.unknown.floor = static_cast<double>(m_random.below(8)) / 10;
        made.tiers = { { QStringLiteral("A"), 62 }, { QStringLiteral("B"), 47.5 }, { QStringLiteral("C"), 31 } };
        return made;
    }

    [[nodiscard]] Random &random() { return m_random; }

    /// An attribute, and another value for it, or none.
    [[nodiscard]] std::pair<QString, Value> otherFact()
    {
        const AttributeType type = Types.at(m_random.below(Types.size()));
        const QString key = keyOf(type, static_cast<int>(m_random.below(2)));
        return { key, m_random.chance(0.25) ? Value {} : fact(type) };
    }

private:
    static constexpr std::array Types { AttributeType::Number,  AttributeType::Money,
                                        AttributeType::Percent, AttributeType::WholeNumber,
                                        AttributeType::Date,    AttributeType::YesNo,
                                        AttributeType::Choice,  AttributeType::MultipleChoice,
                                        AttributeType::Rating };

    [[nodiscard]] static QString code(int i) { return QStringLiteral("T%1").arg(i); }
    [[nodiscard]] static QString keyOf(AttributeType type, int i) { return typeKey(type) + QString::number(i); }
    [[nodiscard]] QString someTerm()
    {
        const int i = static_cast<int>(m_random.below(14));
        switch (m_random.below(4)) {
        case 0: return code(i).toLower();
        case 1: return QStringLiteral("label %1").arg(i);
        case 2: return QStringLiteral("ALSO %1").arg(i);
        default: return code(i);
        }
    }
    [[nodiscard]] QStringList someTerms(std::uint64_t most)
    {
        QStringList codes;
        for (std::uint64_t i = m_random.below(most) + 1; i > 0; --i)
            codes << code(static_cast<int>(m_random.below(14)));
        codes.removeDuplicates();
        return codes;
    }
    [[nodiscard]] std::vector<WeightedTerm> weightedTerms()
    {
        std::vector<WeightedTerm> of;
        for (const QString &term : someTerms(5))
            of.push_back({ term, static_cast<double>(m_random.below(30) + 1) / 10 });
        return of;
    }

    [[nodiscard]] Value fact(AttributeType type)
    {
        switch (type) {
        case AttributeType::Number: return 200 * m_random.uniform() - 50;
        case AttributeType::Money: return Money { 1000 * m_random.uniform(), QStringLiteral("EUR") };
        case AttributeType::Percent: return 100 * m_random.uniform();
        case AttributeType::WholeNumber: return static_cast<double>(m_random.below(100));
        case AttributeType::Rating: return static_cast<double>(m_random.below(5));
        case AttributeType::Date: return QDate(2020, 1, 1).addDays(static_cast<qint64>(m_random.below(2000)));
        case AttributeType::YesNo: return m_random.chance(0.5);
        case AttributeType::Choice:
            return m_random.chance(0.1) ? QStringLiteral("12") : code(static_cast<int>(m_random.below(14)));
        case AttributeType::MultipleChoice: return m_random.chance(0.2) ? QStringList() : someTerms(6);
        case AttributeType::Text: break;
        }
        return {};
    }

    [[nodiscard]] ValueFunction shape(AttributeType type)
    {
        const double x = 100 * m_random.uniform();
        const double width = 1 + 50 * m_random.uniform();
        switch (m_random.below(10)) {
        case 0: return LinearShape { x, m_random.chance(0.5) ? x + width : x - width };
        case 1: return LinearShape { 1 + x, 2 + x + width, true };
        case 2:
            return m_random.chance(0.3) ? TargetShape { {}, {}, x, x + width }
                                        : TargetShape { x, x + 5, x + 20, x + 20 + width };
        case 3: return PointsShape { { { x, 0.1 }, { x + 10, 0.7 }, { x + 10, 0.3 }, { x + 10 + width, 1 } } };
        case 4: return BandsShape { { { x, 0.2 }, { x + width, 0.9 } } };
        case 5: return CoverageShape { weightedTerms() };
        case 6:
            return AtLeastShape { static_cast<int>(m_random.below(3)) + 1,
                                  m_random.chance(0.3) ? std::vector<WeightedTerm>() : weightedTerms() };
        case 7:
            return SimilarityShape { weightedTerms(),
                                     m_random.chance(0.5) ? SimilarityMeasure::Jaccard : SimilarityMeasure::Ruzicka };
        case 8:
            return type == AttributeType::YesNo ? ValueFunction(YesNoShape { m_random.uniform(), m_random.uniform() })
                                                : ValueFunction(categories());
        default: return levels(type);
        }
    }
    [[nodiscard]] CategoriesShape categories()
    {
        CategoriesShape shape;
        for (const QString &term : someTerms(6))
            shape.map.push_back({ term.toLower(), m_random.uniform() });
        if (m_random.chance(0.4))
            shape.other = m_random.uniform();
        return shape;
    }
    [[nodiscard]] LevelsShape levels(AttributeType type)
    {
        if (type == AttributeType::Rating)
            return { { QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4") }, {} };
        LevelsShape shape { someTerms(6), {} };
        if (m_random.chance(0.5)) {
            for (qsizetype i = 0; i < shape.order.size(); ++i)
                shape.values.push_back(m_random.uniform());
        }
        return shape;
    }

    [[nodiscard]] Must must()
    {
        Must made;
        if (m_random.chance(0.2))
            made.atLeast = 5;
        if (m_random.chance(0.2))
            made.atMost = 90;
        if (m_random.chance(0.3))
            made.anyOf = QStringList { someTerm(), someTerm(), someTerm() };
        if (m_random.chance(0.1))
            made.allOf = QStringList { someTerm() };
        if (m_random.chance(0.2))
            made.noneOf = QStringList { someTerm() };
        if (m_random.chance(0.1))
            made.is = m_random.chance(0.5);
        else if (m_random.chance(0.1))
            made.is = someTerm();
        made.known = !made.hasCondition() || m_random.chance(0.2);
        if (m_random.chance(0.4))
            made.cap = m_random.chance(0.5) ? QStringLiteral("B") : QStringLiteral("C");
        return made;
    }

    [[nodiscard]] Criterion leafOf(AttributeType type, bool plain = false)
    {
        const QString key = QStringLiteral("k%1").arg(m_keys++);
        const QString attribute = keyOf(type, static_cast<int>(m_random.below(2)));
        const double weight = plain ? 1 : std::array { 0.0, 0.1, 1.0, 2.5, 3.14159265358979 }.at(m_random.below(5));
        Criterion made =
            leaf(key, weight, m_random.chance(0.05) ? QStringLiteral("not_there") : attribute, shape(type));
        if (plain)
            made.value = LinearShape { 0, 100 };
        else if (m_musts < 3 && m_random.chance(0.2)) {
            ++m_musts;
            made.must = must();
            if (m_random.chance(0.3))
                made.value.reset();
        }
        return made;
    }

    [[nodiscard]] std::vector<Criterion> siblings(int depth)
    {
        std::vector<Criterion> made;
        for (std::uint64_t i = m_random.below(4) + 1; i > 0; --i) {
            if (depth > 0 && m_random.chance(0.4)) {
                const QString key = QStringLiteral("k%1").arg(m_keys++);
                made.push_back(group(key, m_random.chance(0.1) ? 0 : static_cast<double>(m_random.below(5) + 1),
                                     siblings(depth - 1)));
            } else {
                made.push_back(leafOf(Types.at(m_random.below(Types.size()))));
            }
        }
        return made;
    }

    Random m_random;
    int m_keys = 0;
    int m_musts = 0;
};

} // namespace partnerscope
