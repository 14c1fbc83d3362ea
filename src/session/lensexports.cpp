#include "session/lensexports.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/jsonfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <numeric>

namespace partnerscope {

namespace {
std::size_t countOf(const Lenses &lenses, std::size_t top)
{
    return top == 0 ? lenses.rows.size() : std::min(top, lenses.rows.size());
}
} // namespace

QString lensReason(const CompiledProfile &profile, const Lenses::Row &row, const Lenses::Cause &cause)
{
    const CompiledProfile::Leaf &leaf = profile.leaves[cause.leaf];
    const auto percent = [](double value) { return QLocale().toString(100 * value, 'f', 0); };
    const bool known = leaf.column->values[row.row] != ValueUnknown;
    const QString state = known
        ? tr("\"%1\" reaches %2 % here and %3 % on average.").arg(leaf.label, percent(cause.value), percent(cause.mean))
        : tr("\"%1\" is not known and counts as %2 %, against %3 % on average.")
              .arg(leaf.label, percent(cause.value), percent(cause.mean));
    return QString(state + QLatin1Char(' ')
                   + tr("Were it average, %1 instead of %2 ranks would lie between.")
                         .arg(cause.remaining)
                         .arg(row.disagreement()));
}

QStringList lensNotices(const CompiledProfile &profile, const Lenses &lenses)
{
    QStringList sentences;
    if (!lenses.topsisAvailable)
        sentences << tr("TOPSIS has no ranks: it needs at least two companies that differ.");
    for (const std::size_t leaf : lenses.zeroLeaves)
        sentences << tr("TOPSIS leaves \"%1\" out: no ranked company has any of it.").arg(profile.leaves[leaf].label);
    sentences << tr("These ranks are other views of the same facts. Fit and tiers do not depend on them, and TOPSIS "
                    "ranks change with the companies in the list.");
    return sentences;
}

QByteArray lensesCsv(const Scores &scores, const Lenses &lenses, std::size_t top)
{
    CsvWriter csv;
    for (const char *column : { "additive", "partner", "topsis", "geometric", "disagreement", "criterion" })
        csv.text(std::string_view(column));
    csv.endRow();
    std::vector<std::size_t> positions(countOf(lenses, top));
    std::iota(positions.begin(), positions.end(), std::size_t { 0 });
    const std::vector<std::optional<Lenses::Cause>> causes = causesOf(scores.compiled, lenses, positions);
    for (const std::size_t position : positions) {
        const Lenses::Row &row = lenses.rows[position];
        csv.integer(row.additive);
        csv.text(scores.pool->nameUtf8(row.row));
        row.topsis > 0 ? csv.integer(row.topsis) : csv.empty();
        csv.integer(row.geometric);
        csv.integer(row.disagreement());
        causes[position] ? csv.text(scores.compiled.leaves[causes[position]->leaf].key) : csv.empty();
        csv.endRow();
    }
    return csv.take();
}

QByteArray lensesJson(const Scores &scores, const Lenses &lenses, std::size_t top)
{
    const std::vector<std::size_t> positions = lenses.largestDisagreements(countOf(lenses, top));
    const std::vector<std::optional<Lenses::Cause>> causes = causesOf(scores.compiled, lenses, positions);
    QJsonArray companies;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Lenses::Row &row = lenses.rows[positions[i]];
        QJsonObject object { { QStringLiteral("partner"), scores.pool->name(row.row) },
                             { QStringLiteral("additive"), static_cast<qint64>(row.additive) },
                             { QStringLiteral("topsis"),
                               row.topsis > 0 ? QJsonValue(static_cast<qint64>(row.topsis)) : QJsonValue() },
                             { QStringLiteral("geometric"), static_cast<qint64>(row.geometric) },
                             { QStringLiteral("disagreement"), static_cast<qint64>(row.disagreement()) } };
        if (causes[i]) {
            object.insert(QStringLiteral("criterion"), scores.compiled.leaves[causes[i]->leaf].key);
            object.insert(QStringLiteral("reason"), lensReason(scores.compiled, row, *causes[i]));
        }
        companies.append(object);
    }
    const QJsonObject whole {
        { QStringLiteral("profile"), scores.version.profile.name },
        { QStringLiteral("version"), scores.version.version },
        { QStringLiteral("ranked"), static_cast<qint64>(lenses.rows.size()) },
        { QStringLiteral("agreement"),
          QJsonObject { { QStringLiteral("topsis"), jsonStatistic(lenses.topsisAgreement) },
                        { QStringLiteral("geometric"), jsonStatistic(lenses.geometricAgreement) } } },
        { QStringLiteral("notices"), QJsonArray::fromStringList(lensNotices(scores.compiled, lenses)) },
        { QStringLiteral("companies"), companies }
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
