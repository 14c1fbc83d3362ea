#pragma once

#include "insight/coverage.h"
#include "tests/scoring/poolbuilder.h"

namespace partnerscope {

/// Regions × segments × skills with a fit per company: what the tests of coverage and proposals share.
class CoveragePool : public PoolBuilder
{
public:
    IdealProfile profile = profileOf({ leaf(QStringLiteral("fit"), 1, QStringLiteral("fit"), LinearShape { 0, 100 }) });

    CoveragePool()
    {
        const auto term = [](const char *code, QStringList parents = {}) {
            return Term { QString::fromUtf8(code), QString::fromUtf8(code).toUpper(), std::move(parents), {} };
        };
        const QString dach = QStringLiteral("dach");
        const QString europe = QStringLiteral("europe");
        vocabulary(QStringLiteral("regions"),
                   { term("europe"), term("dach", { europe }), term("nordics", { europe }), term("de", { dach }),
                     term("at", { dach }), term("dk", { QStringLiteral("nordics") }),
                     term("lu", { dach, QStringLiteral("benelux") }), term("benelux", { europe }), term("us") });
        vocabulary(QStringLiteral("segments"), { term("smb"), term("enterprise") });
        vocabulary(QStringLiteral("skills"), { term("cloud"), term("network") });
        attribute(QStringLiteral("fit"), AttributeType::Number);
        attribute(QStringLiteral("delivery_capacity"), AttributeType::Number);
        attribute(QStringLiteral("regions_served"), AttributeType::MultipleChoice, QStringLiteral("regions"));
        attribute(QStringLiteral("customer_segments"), AttributeType::MultipleChoice, QStringLiteral("segments"));
        attribute(QStringLiteral("skills"), AttributeType::MultipleChoice, QStringLiteral("skills"));
    }

    std::uint32_t company(const char *name, double fit, const char *regions, const char *segments = "smb",
                          const char *skills = "", std::optional<double> capacity = {})
    {
        const auto set = [](const char *codes) {
            return QString::fromUtf8(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QMap<QString, Value> values { { QStringLiteral("fit"), fit },
                                      { QStringLiteral("regions_served"), set(regions) },
                                      { QStringLiteral("customer_segments"), set(segments) },
                                      { QStringLiteral("skills"), set(skills) } };
        if (capacity)
            values.insert(QStringLiteral("delivery_capacity"), *capacity);
        return add(QString::fromUtf8(name), values);
    }
    void market(std::vector<WeightedTerm> regions, std::vector<WeightedTerm> segments)
    {
        profile.customerProfile = CustomerProfile { {}, std::move(regions), {}, std::move(segments) };
    }
    [[nodiscard]] ScoreSheet sheet(const Pool &pool) const
    {
        const auto compiled = compile(profile, schema, pool, onDay());
        if (!compiled)
            qFatal("%s", qUtf8Printable(compiled.error().message));
        return score(*compiled);
    }
    [[nodiscard]] Result<CoverageSpace> space(const Pool &pool, const QStringList &attributes,
                                              const CoverageRule &rule = {},
                                              const std::optional<CoverageFilter> &filter = {},
                                              CoverageLevel level = CoverageLevel::Terms,
                                              const QList<Engagement> &engagements = {}) const
    {
        CoverageQuestion question;
        for (const QString &attribute : attributes)
            question.axes.push_back({ attribute, level });
        question.filter = filter;
        return CoverageSpace::make(profile, schema, pool, question, rule, engagements);
    }
};

/// The number of the cell with these codes.
inline std::size_t cellOf(const CoverageSpace &space, const QStringList &codes)
{
    for (std::size_t cell = 0; cell < space.size(); ++cell) {
        if (space.codesOf(cell) == codes)
            return cell;
    }
    return space.size();
}

} // namespace partnerscope
