#pragma once

#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>

namespace partnerscope {

/// The scoring rules once more, from the published text alone: reads the list and the profile as files, computes in
/// plain doubles, shares no line with the program.
class PlainScorer
{
public:
    static constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    enum class Gate { Pass, Unknown, Fail };

    struct Leaf {
        QString key;
        QString attribute;
        QJsonObject value;
        QJsonObject must;
        double weight = 0;
        double prior = 0.5;
    };
    struct Row {
        QString name;
        double fit = 0;
        double low = 0;
        double high = 0;
        double known = 0;
        QString status;
        QString tier;
        QString excludedBy;
        std::vector<double> values;
        bool nearCut = false; ///< so close to a bound that either side is right
    };

    /// \param vocabularies the vocabularies that ship with the program, as JSON
    PlainScorer(const QJsonObject &profile, const Table &list, const QJsonObject &vocabularies,
                const QHash<QString, QString> &vocabularyOf)
        : m_list(list)
        , m_vocabularyOf(vocabularyOf)
    {
        readVocabularies(vocabularies);
        walk(profile.value(u"criteria").toArray(), 1.0, true);
        for (const QJsonValue &tier : profile.value(u"tiers").toArray())
            m_tiers.push_back({ tier[u"name"].toString(), tier[u"at_least"].toDouble() });
        std::ranges::stable_sort(m_tiers, std::ranges::greater {}, &Tier::second);
        const QJsonObject unknown = profile.value(u"unknown").toObject();
        m_estimate = unknown.value(u"estimate").toString(QStringLiteral("prior"));
        m_floor = unknown.value(u"floor").toDouble(0.6);
        priors();
    }

    [[nodiscard]] const std::vector<Leaf> &leaves() const { return m_leaves; }
    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        for (qsizetype i = 1; i < m_list.size(); ++i)
            rows.push_back(scored(m_list.at(i)));
        return rows;
    }

private:
    using Tier = std::pair<QString, double>;

    void readVocabularies(const QJsonObject &file)
    {
        for (const QJsonValue &vocabulary : file.value(u"vocabularies").toArray()) {
            const QString key = vocabulary[u"key"].toString();
            for (const QJsonValue &term : vocabulary[u"terms"].toArray()) {
                const QString code = term[u"code"].toString();
                const auto names = [&](const QString &name) {
                    if (!m_codes[key].contains(name.toCaseFolded()))
                        m_codes[key].insert(name.toCaseFolded(), code);
                };
                names(code);
                names(term[u"label"].toString());
                for (const QJsonValue &synonym : term[u"synonyms"].toArray())
                    names(synonym.toString());
                for (const QJsonValue &parent : term[u"parents"].toArray())
                    m_parents[key][code] << parent.toString();
            }
        }
    }

    static bool active(const QJsonObject &node)
    {
        if (node.value(u"weight").toDouble(1) <= 0)
            return false;
        if (!node.contains(u"criteria"))
            return node.contains(u"value");
        const QJsonArray children = node.value(u"criteria").toArray();
        return std::any_of(children.begin(), children.end(),
                           [](const QJsonValue &child) { return active(child.toObject()); });
    }

    void walk(const QJsonArray &siblings, double share, bool counts)
    {
        double sum = 0;
        for (const QJsonValue &node : siblings)
            sum += active(node.toObject()) ? node[u"weight"].toDouble(1) : 0;
        for (const QJsonValue &value : siblings) {
            const QJsonObject node = value.toObject();
            const bool on = counts && active(node);
            const double own = on ? share * node.value(u"weight").toDouble(1) / sum : 0;
            if (node.contains(u"criteria"))
                walk(node.value(u"criteria").toArray(), own, on);
            else
                m_leaves.push_back({ node.value(u"key").toString(), node.value(u"attribute").toString(),
                                     node.value(u"value").toObject(), node.value(u"must").toObject(), own, 0.5 });
        }
    }

    void priors()
    {
        for (Leaf &leaf : m_leaves) {
            double sum = 0;
            double count = 0;
            for (qsizetype i = 1; i < m_list.size(); ++i) {
                const double v = valueOf(leaf, m_list.at(i));
                sum += std::isnan(v) ? 0 : v;
                count += std::isnan(v) ? 0 : 1;
            }
            leaf.prior = (sum + 5 * 0.5) / (count + 5);
        }
    }

    [[nodiscard]] QString cell(const QStringList &row, const QString &attribute) const
    {
        const qsizetype at = m_list.first().indexOf(attribute);
        return at < 0 ? QString() : row.value(at).trimmed();
    }
    [[nodiscard]] QString code(const QString &attribute, const QString &text) const
    {
        const auto &codes = m_codes[m_vocabularyOf.value(attribute)];
        return codes.value(text.trimmed().toCaseFolded(), text.trimmed());
    }
    [[nodiscard]] bool isOrBelow(const QString &attribute, const QString &term, const QString &wanted) const
    {
        if (term == wanted)
            return true;
        const QStringList parents = m_parents.value(m_vocabularyOf.value(attribute)).value(term);
        return std::ranges::any_of(parents,
                                   [&](const QString &parent) { return isOrBelow(attribute, parent, wanted); });
    }
    /// Nothing where the cell is empty; the empty set for [].
    [[nodiscard]] std::optional<QStringList> set(const QStringList &row, const QString &attribute) const
    {
        const QString text = cell(row, attribute);
        if (text.isEmpty())
            return std::nullopt;
        QStringList terms;
        if (text != u"[]") {
            for (const QString &part : text.split(QRegularExpression(QStringLiteral("[;|]"))))
                terms << code(attribute, part);
            terms.removeDuplicates();
        }
        return terms;
    }
    [[nodiscard]] double number(const QStringList &row, const QString &attribute) const
    {
        QString text = cell(row, attribute);
        text.remove(u'%').remove(QStringLiteral("EUR"));
        bool ok = false;
        const double x = text.trimmed().toDouble(&ok);
        return ok ? x : Unknown;
    }
    [[nodiscard]] std::optional<bool> yesNo(const QStringList &row, const QString &attribute) const
    {
        const QString text = cell(row, attribute).toLower();
        if (text == u"yes" || text == u"true")
            return true;
        return text == u"no" || text == u"false" ? std::optional(false) : std::nullopt;
    }

    static double onKnots(const QJsonArray &knots, double x)
    {
        if (x < knots.first()[0].toDouble())
            return knots.first()[1].toDouble();
        for (qsizetype i = knots.size() - 1; i >= 0; --i) {
            const double x0 = knots[i][0].toDouble();
            if (x < x0)
                continue;
            if (i == knots.size() - 1)
                return knots[i][1].toDouble();
            const double t = (x - x0) / (knots[i + 1][0].toDouble() - x0);
            return knots[i][1].toDouble() * (1 - t) + knots[i + 1][1].toDouble() * t;
        }
        return Unknown;
    }

    static double numberShape(const QJsonObject &shape, double x)
    {
        const QString kind = shape.value(u"shape").toString();
        if (kind == u"linear") {
            double from = shape.value(u"from").toDouble();
            double to = shape.value(u"to").toDouble();
            if (shape.value(u"scale").toString() == u"log10") {
                if (x <= 0)
                    return Unknown;
                x = std::log10(x);
                from = std::log10(from);
                to = std::log10(to);
            }
            if (from == to)
                return x >= from ? 1 : 0;
            return std::min(1.0, std::max(0.0, (x - from) / (to - from)));
        }
        if (kind == u"target") {
            const auto edge = [&](const char *key) {
                const QJsonValue v = shape.value(QLatin1String(key));
                return v.isDouble() ? std::optional(v.toDouble()) : std::nullopt;
            };
            if (const auto full = edge("full_from"); full && x < *full) {
                const double zero = *edge("zero_below");
                return x <= zero ? 0 : (x - zero) / (*full - zero);
            }
            if (const auto full = edge("full_to"); full && x > *full) {
                const double zero = *edge("zero_above");
                return x >= zero ? 0 : (zero - x) / (zero - *full);
            }
            return 1;
        }
        if (kind == u"points")
            return onKnots(shape.value(u"knots").toArray(), x);
        double v = 0; // bands
        for (const QJsonValue &band : shape.value(u"bands").toArray())
            v = x >= band[0].toDouble() ? band[1].toDouble() : v;
        return v;
    }

    [[nodiscard]] std::vector<std::pair<QString, double>> wanted(const QString &attribute, const QJsonValue &of) const
    {
        std::vector<std::pair<QString, double>> terms;
        for (const QJsonValue &term : of.toArray())
            terms.emplace_back(code(attribute, term.toString()), 1);
        const QJsonObject weights = of.toObject();
        for (auto it = weights.begin(); it != weights.end(); ++it)
            terms.emplace_back(code(attribute, it.key()), it.value().toDouble());
        return terms;
    }

    [[nodiscard]] double setShape(const Leaf &leaf, const QStringList &terms) const
    {
        const QString kind = leaf.value.value(u"shape").toString();
        const auto targets = wanted(leaf.attribute, leaf.value.value(u"of"));
        const auto has = [&](const QString &target) {
            return std::ranges::any_of(terms,
                                       [&](const QString &term) { return isOrBelow(leaf.attribute, term, target); });
        };
        if (kind == u"at_least") {
            const double count = leaf.value.value(u"count").toDouble();
            double found = static_cast<double>(terms.size());
            if (leaf.value.contains(u"of"))
                found = static_cast<double>(
                    std::ranges::count_if(targets, [&](const auto &target) { return has(target.first); }));
            return std::min(1.0, found / count);
        }
        if (kind == u"coverage") {
            double met = 0;
            double all = 0;
            for (const auto &[target, weight] : targets) {
                met += has(target) ? weight : 0;
                all += weight;
            }
            return met / all;
        }
        const bool ruzicka = leaf.value.value(u"measure").toString() == u"ruzicka";
        double smaller = 0;
        double larger = 0;
        for (const auto &[target, weight] : targets) {
            const double u = ruzicka ? weight : 1;
            const double x = terms.contains(target) ? 1 : 0;
            smaller += std::min(u, x);
            larger += std::max(u, x);
        }
        for (const QString &term : terms)
            larger += std::ranges::none_of(targets, [&](const auto &target) { return target.first == term; }) ? 1 : 0;
        return smaller / larger;
    }

    [[nodiscard]] double valueOf(const Leaf &leaf, const QStringList &row) const
    {
        const QString kind = leaf.value.value(u"shape").toString();
        if (kind.isEmpty() || cell(row, leaf.attribute).isEmpty())
            return Unknown;
        if (kind == u"linear" || kind == u"target" || kind == u"points" || kind == u"bands") {
            const double x = number(row, leaf.attribute);
            return std::isnan(x) ? Unknown : numberShape(leaf.value, x);
        }
        if (kind == u"coverage" || kind == u"at_least" || kind == u"similarity")
            return setShape(leaf, *set(row, leaf.attribute));
        if (kind == u"yes_no") {
            const auto yes = yesNo(row, leaf.attribute);
            return yes ? leaf.value.value(*yes ? u"yes" : u"no").toDouble(*yes ? 1 : 0) : Unknown;
        }
        const QString own = code(leaf.attribute, cell(row, leaf.attribute));
        if (kind == u"levels") {
            const QJsonArray order = leaf.value.value(u"order").toArray();
            for (qsizetype k = 0; k < order.size(); ++k) {
                if (code(leaf.attribute, order[k].toString()) == own)
                    return leaf.value.contains(u"values") ? leaf.value.value(u"values")[k].toDouble()
                        : order.size() == 1               ? 1.0
                                            : static_cast<double>(k) / static_cast<double>(order.size() - 1);
            }
            return Unknown;
        }
        const QJsonObject map = leaf.value.value(u"map").toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (code(leaf.attribute, it.key()) == own)
                return it.value().toDouble();
        }
        return leaf.value.contains(u"other") ? leaf.value.value(u"other").toDouble() : Unknown;
    }

    [[nodiscard]] Gate gateOf(const Leaf &leaf, const QStringList &row) const
    {
        Gate result = Gate::Pass;
        const auto and_ = [&](Gate gate) { result = std::max(result, gate); };
        const auto holds = [](bool yes) { return yes ? Gate::Pass : Gate::Fail; };
        const bool isUnknown = cell(row, leaf.attribute).isEmpty();
        for (auto it = leaf.must.begin(); it != leaf.must.end(); ++it) {
            const QString member = it.key();
            if (member == u"cap")
                continue;
            if (member == u"known") {
                and_(holds(!isUnknown));
            } else if (isUnknown) {
                and_(Gate::Unknown);
            } else if (member == u"at_least" || member == u"at_most") {
                const double x = number(row, leaf.attribute);
                const double limit = it.value().toDouble();
                const double slack = 1e-9 * std::max(1.0, std::abs(limit));
                and_(std::isnan(x) ? Gate::Unknown
                                   : holds(member == u"at_least" ? x >= limit - slack : x <= limit + slack));
            } else if (member == u"is" && it.value().isBool()) {
                const auto yes = yesNo(row, leaf.attribute);
                and_(yes ? holds(*yes == it.value().toBool()) : Gate::Unknown);
            } else if (member == u"is") {
                and_(holds(isOrBelow(leaf.attribute, code(leaf.attribute, cell(row, leaf.attribute)),
                                     code(leaf.attribute, it.value().toString()))));
            } else {
                and_(holds(setGate(leaf, member, it.value().toArray(), *set(row, leaf.attribute))));
            }
        }
        return result;
    }

    [[nodiscard]] bool setGate(const Leaf &leaf, const QString &member, const QJsonArray &of,
                               const QStringList &terms) const
    {
        qsizetype found = 0;
        for (const QJsonValue &target : of) {
            const QString wantedCode = code(leaf.attribute, target.toString());
            found += std::ranges::any_of(
                         terms, [&](const QString &term) { return isOrBelow(leaf.attribute, term, wantedCode); })
                ? 1
                : 0;
        }
        return member == u"any_of" ? found > 0 : member == u"all_of" ? found == of.size() : found == 0;
    }

    [[nodiscard]] qsizetype tierOf(double points, Row &row) const
    {
        for (std::size_t i = 0; i < m_tiers.size(); ++i) {
            row.nearCut = row.nearCut || std::abs(points - (m_tiers[i].second - 1e-5)) < 8e-6;
            if (points >= m_tiers[i].second - 1e-5)
                return static_cast<qsizetype>(i);
        }
        return static_cast<qsizetype>(m_tiers.size());
    }

    [[nodiscard]] Row scored(const QStringList &list) const
    {
        Row row;
        row.name = cell(list, QStringLiteral("name"));
        double sum = 0;
        double estimate = 0;
        Gate hard = Gate::Pass;
        bool softUnknown = false;
        qsizetype cap = 0;
        QStringList excluding;
        for (const Leaf &leaf : m_leaves) {
            const double v = valueOf(leaf, list);
            row.values.push_back(v);
            if (leaf.weight > 0 && !std::isnan(v)) {
                sum += leaf.weight * v;
                row.known += leaf.weight;
            } else if (leaf.weight > 0) {
                estimate += leaf.weight * (m_estimate == u"prior" ? leaf.prior : m_estimate == u"best" ? 1 : 0);
            }
            const Gate gate = gateOf(leaf, list);
            if (leaf.must.contains(u"cap")) {
                softUnknown = softUnknown || gate == Gate::Unknown;
                for (std::size_t i = 0; gate == Gate::Fail && i < m_tiers.size(); ++i)
                    cap = m_tiers[i].first == leaf.must.value(u"cap").toString()
                        ? std::max(cap, static_cast<qsizetype>(i))
                        : cap;
            } else {
                hard = std::max(hard, gate);
                if (gate == Gate::Fail)
                    excluding << leaf.key;
            }
        }
        row.low = 100 * sum;
        row.high = 100 * (sum + 1 - row.known);
        const bool hasFit = m_estimate != u"renormalise" || row.known > 0;
        row.fit = !hasFit ? Unknown : m_estimate == u"renormalise" ? 100 * sum / row.known : 100 * (sum + estimate);
        row.excludedBy = excluding.join(u';');
        const bool firm = tierOf(row.low, row) == tierOf(row.high, row);
        row.nearCut = row.nearCut || std::abs(row.known - (m_floor - 1e-7)) < 8e-8;
        if (hard == Gate::Fail)
            row.status = QStringLiteral("excluded");
        else if (row.known < m_floor - 1e-7 || !hasFit)
            row.status = QStringLiteral("insufficient");
        else
            row.status = hard == Gate::Unknown || softUnknown ? QStringLiteral("conditional")
                : firm                                        ? QStringLiteral("firm")
                                                              : QStringLiteral("provisional");
        if (row.status == u"excluded" || row.status == u"insufficient")
            return row;
        const qsizetype tier = tierOf(row.fit, row);
        if (tier < static_cast<qsizetype>(m_tiers.size()))
            row.tier = m_tiers[static_cast<std::size_t>(std::max(tier, cap))].first;
        return row;
    }

    Table m_list;
    QHash<QString, QString> m_vocabularyOf;
    mutable QHash<QString, QHash<QString, QString>> m_codes; ///< vocabulary → name, folded → code
    QHash<QString, QHash<QString, QStringList>> m_parents;
    std::vector<Leaf> m_leaves;
    std::vector<Tier> m_tiers;
    QString m_estimate;
    double m_floor = 0.6;
};

} // namespace partnerscope
