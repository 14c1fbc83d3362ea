#include "ui/pages/fitwhy.h"

#include "base/text.h"
#include "ui/models/valuetext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr qsizetype LongestValue = 40; ///< characters of a set of terms before it is counted instead

QString valueOf(const Scores &scores, std::size_t row, const Explanation::Row &criterion)
{
    const Attribute *attribute = scores.schema->find(criterion.attribute);
    const Value value = scores.pool->value(row, criterion.attribute);
    if (!isKnown(value) || attribute == nullptr)
        return tr("Unknown");
    const auto *codes = std::get_if<QStringList>(&value);
    const QString text = displayText(value, *attribute, *scores.schema);
    if (codes && text.size() > LongestValue)
        return tr("%1 terms").arg(QLocale().toString(codes->size()));
    return text;
}
} // namespace

std::vector<Explanation::Row> weightiestFirst(const Explanation &explanation)
{
    std::vector<Explanation::Row> rows;
    std::ranges::copy_if(explanation.rows, std::back_inserter(rows),
                         [](const Explanation::Row &criterion) { return criterion.weight > 0; });
    std::ranges::stable_sort(rows, std::greater(), &Explanation::Row::weight);
    return rows;
}

WaterfallData whyWaterfall(const Scores &scores, std::size_t row, const Explanation &explanation)
{
    WaterfallData data;
    data.labelTitle = tr("Criterion");
    data.valueTitle = tr("Value");
    data.pointsTitle = tr("Points");
    for (const Tier &tier : scores.sheet.tiers) {
        if (tier.atLeast > 0)
            data.cuts.prepend({ tier.atLeast, tier.name });
    }
    double sum = 0;
    for (const Explanation::Row &criterion : weightiestFirst(explanation)) {
        WaterfallRow bar;
        bar.label = criterion.label.isEmpty() ? criterion.key : criterion.label;
        bar.valueText = valueOf(scores, row, criterion);
        bar.start = sum;
        sum += criterion.contribution;
        bar.end = sum;
        bar.possible = criterion.contribution + criterion.gap;
        bar.unknown = std::isnan(criterion.value);
        data.rows.append(bar);
    }
    if (!std::isnan(explanation.fit)) {
        data.totalLabel = tr("Fit");
        data.totalText =
            tr("%1 to %2")
                .arg(QLocale().toString(explanation.low, 'f', 1), QLocale().toString(explanation.high, 'f', 1));
        data.total = explanation.fit;
        data.low = explanation.low;
        data.high = explanation.high;
    }
    return data;
}

} // namespace partnerscope
