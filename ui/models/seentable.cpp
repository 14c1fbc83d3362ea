#include "ui/models/seentable.h"

#include "base/text.h"
#include "ui/models/valuetext.h"

#include <cmath>

namespace partnerscope {

namespace {
// A bar is a pair of numbers in a file.
const QString LowEnd = QStringLiteral("@low");
const QString HighEnd = QStringLiteral("@high");

/// Instead of a tier that is not granted while a must-have is unknown.
QString heldWord()
{
    return tr("Held");
}

SeenTable::Cell scoreCell(const Scores *scores, std::size_t row, const QString &key)
{
    if (!scores)
        return QString();
    const ScoreSheet &sheet = scores->sheet;
    if (key == partnercolumn::Certainty)
        return fitStatusLabel(sheet.status[row]);
    if (key == partnercolumn::Tier) {
        const int tier = sheet.tier[row];
        if (sheet.status[row] == FitStatus::Conditional)
            return heldWord();
        return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
    }
    if (!sheet.hasFit(row))
        return qQNaN();
    const double figure = key == LowEnd ? sheet.low(row) : key == HighEnd ? sheet.high(row) : sheet.fit(row);
    return std::round(figure * 1e6) / 1e6; // as the tables of scores have it
}

SeenTable::Cell valueCell(const Value &value, const Attribute &attribute, const Schema &schema)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const Money *money = std::get_if<Money>(&value))
        return money->amount;
    if (const QDate *date = std::get_if<QDate>(&value))
        return *date;
    if (const QStringList *codes = std::get_if<QStringList>(&value)) {
        QStringList labels;
        const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary);
        for (const QString &code : *codes)
            labels << (vocabulary ? vocabulary->labelOf(code) : code);
        return labels.isEmpty() ? QStringLiteral("[]") : labels.join(QStringLiteral("; "));
    }
    return displayText(value, attribute, schema);
}

SeenTable::Look lookOf(const QString &key, const Schema &schema)
{
    if (key == partnercolumn::Fit)
        return SeenTable::Look::FitBar;
    if (key == LowEnd || key == HighEnd)
        return SeenTable::Look::Fit;
    const Attribute *attribute = schema.find(key);
    if (!attribute)
        return SeenTable::Look::Plain;
    if (attribute->type == AttributeType::Percent)
        return SeenTable::Look::Percent;
    return attribute->type == AttributeType::Money ? SeenTable::Look::Whole : SeenTable::Look::Plain;
}

bool isScore(const QString &key)
{
    return partnercolumn::isOwn(key) || key == LowEnd || key == HighEnd;
}
} // namespace

QString columnTitle(const QString &key, const Schema &schema)
{
    if (key == partnercolumn::FitBar)
        return tr("Fit, low to high");
    if (key == LowEnd)
        return tr("Fit, at least");
    if (key == HighEnd)
        return tr("Fit, at most");
    if (key == partnercolumn::Fit)
        return tr("Fit");
    if (key == partnercolumn::Tier)
        return tr("Tier");
    if (key == partnercolumn::Certainty)
        return tr("Certainty");
    const Attribute *attribute = schema.find(key);
    return attribute ? attribute->label : key;
}

SeenTable seenTable(std::shared_ptr<const Schema> schema, std::shared_ptr<const Pool> pool,
                    std::shared_ptr<const Scores> scores, const QStringList &columns, PoolRows rows)
{
    SeenTable table;
    QStringList keys;
    for (const QString &key : columns)
        keys << (key == partnercolumn::FitBar ? QStringList { LowEnd, HighEnd } : QStringList { key });
    for (const QString &key : std::as_const(keys)) {
        table.header << columnTitle(key, *schema);
        table.looks << lookOf(key, *schema);
    }
    table.rows = rows.size();
    table.cell = [schema, pool, scores, keys, rows = std::move(rows)](std::size_t at,
                                                                      qsizetype column) -> SeenTable::Cell {
        const QString &key = keys.at(column);
        if (isScore(key))
            return scoreCell(scores.get(), rows[at], key);
        const Attribute *attribute = schema->find(key);
        return attribute ? valueCell(pool->value(rows[at], key), *attribute, *schema) : SeenTable::Cell(QString());
    };
    return table;
}

} // namespace partnerscope
