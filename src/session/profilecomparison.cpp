#include "session/profilecomparison.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/exportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString labelOf(const ProfileVersion &version)
{
    return QStringLiteral("%1@%2").arg(version.profile.name).arg(version.version);
}

QString points(double fit)
{
    return QLocale().toString(fit, 'f', 1);
}

QString moverLine(const ProfileComparison &comparison, const ProfileEffect::Mover &mover)
{
    const QString name = comparison.after->pool->name(mover.row);
    const QString fits =
        tr("%1: %2 → %3", "company, fit before, fit after").arg(name, points(mover.before), points(mover.after));
    if (mover.tierBefore == mover.tierAfter)
        return fits;
    const auto shown = [](const QString &tier) { return tier.isEmpty() ? tr("no tier") : tier; };
    return tr("%1 (%2 → %3)", "company with its fits, tier before, tier after")
        .arg(fits, shown(mover.tierBefore), shown(mover.tierAfter));
}

void rowOf(CsvWriter &csv, const char *kind, const QString &company, double before, double after)
{
    csv.text(key(kind));
    csv.text(company);
    csv.number(before, Decimals);
    csv.number(after, Decimals);
    csv.endRow();
}

void figureOf(CsvWriter &csv, const char *subject, std::optional<std::size_t> before, std::size_t after)
{
    csv.text(key("effect"));
    csv.text(key(subject));
    if (before)
        csv.integer(static_cast<qint64>(*before));
    else
        csv.empty();
    csv.integer(static_cast<qint64>(after));
    csv.endRow();
}

QJsonObject moverObject(const ProfileComparison &comparison, const ProfileEffect::Mover &mover)
{
    return { { key("partner"), comparison.after->pool->name(mover.row) },
             { key("fit_before"), jsonNumber(mover.before) },
             { key("fit_after"), jsonNumber(mover.after) },
             { key("tier_before"), jsonText(mover.tierBefore) },
             { key("tier_after"), jsonText(mover.tierAfter) } };
}

QJsonArray companies(const ProfileComparison &comparison, const std::vector<std::uint32_t> &rows)
{
    QJsonArray array;
    for (const std::uint32_t row : rows)
        array << QJsonObject { { key("partner"), comparison.after->pool->name(row) },
                               { key("fit_before"), jsonNumber(comparison.before->sheet.fit(row)) },
                               { key("fit_after"), jsonNumber(comparison.after->sheet.fit(row)) } };
    return array;
}

QJsonObject effectObject(const ProfileComparison &comparison)
{
    const ProfileEffect &effect = comparison.effect;
    QJsonArray movers;
    for (const ProfileEffect::Mover &mover : effect.movers)
        movers << moverObject(comparison, mover);
    return { { key("in_words"), inWords(effect) },
             { key("companies"), static_cast<qint64>(effect.companies) },
             { key("compared"), static_cast<qint64>(effect.compared) },
             { key("tier_changes"), static_cast<qint64>(effect.tierChanges) },
             { key("qualified_before"), static_cast<qint64>(effect.qualifiedBefore) },
             { key("qualified_after"), static_cast<qint64>(effect.qualifiedAfter) },
             { key("mean_fit_shift"), jsonNumber(effect.meanShift) },
             { key("entered"), companies(comparison, effect.entered) },
             { key("left"), companies(comparison, effect.left) },
             { key("movers"), movers } };
}
} // namespace

ProfileComparison compareScored(std::shared_ptr<const Scores> before, std::shared_ptr<const Scores> after)
{
    ProfileComparison comparison;
    comparison.changes = profileChanges(before->version.profile, after->version.profile, *after->schema);
    comparison.effect = profileEffect(before->sheet, after->sheet);
    comparison.before = std::move(before);
    comparison.after = std::move(after);
    return comparison;
}

Result<ProfileComparison> compareVersions(const Session &session, const ProfileVersion &before,
                                          const ProfileVersion &after)
{
    CriterionCache cache; // what both read is read once
    Result<std::shared_ptr<const Scores>> first = session.preview(before, &cache);
    if (!first)
        return first.failure();
    Result<std::shared_ptr<const Scores>> second = session.preview(after, &cache);
    if (!second)
        return second.failure();
    return compareScored(std::move(*first), std::move(*second));
}

Result<ProfileComparison> compareVersionsAt(const QString &path, const Clock &clock, const ProfileVersion &before,
                                            const ProfileVersion &after)
{
    const Result<std::unique_ptr<Session>> session = Session::open(path, OpenMode::ReadOnly, clock);
    if (!session)
        return session.failure();
    return compareVersions(**session, before, after);
}

QByteArray comparisonText(const ProfileComparison &comparison)
{
    QStringList lines { QStringLiteral("%1 → %2").arg(labelOf(comparison.before->version),
                                                      labelOf(comparison.after->version)) };
    if (comparison.changes.isEmpty())
        lines << tr("The two versions say the same.");
    for (const ProfileChange &change : comparison.changes)
        lines << QStringLiteral("  ") + inWords(change);
    lines << inWords(comparison.effect);
    const auto addNames = [&](const QString &title, const std::vector<std::uint32_t> &rows) {
        if (!rows.empty())
            lines << title;
        for (const std::uint32_t row : rows)
            lines << QStringLiteral("  ") + comparison.after->pool->name(row);
    };
    addNames(tr("Qualify now:"), comparison.effect.entered);
    addNames(tr("Qualify no longer:"), comparison.effect.left);
    if (!comparison.effect.movers.empty())
        lines << tr("Move most:");
    for (const ProfileEffect::Mover &mover : comparison.effect.movers)
        lines << QStringLiteral("  ") + moverLine(comparison, mover);
    QByteArray text;
    for (QString &line : lines) // texts of the workspace may hold line breaks
        text += line.replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8() + '\n';
    return text;
}

QByteArray comparisonCsv(const ProfileComparison &comparison)
{
    CsvWriter csv;
    for (const char *column : { "kind", "subject", "before", "after" })
        csv.text(key(column));
    csv.endRow();
    for (const ProfileChange &change : comparison.changes) {
        csv.text(partKey(change.part));
        csv.text(change.subject);
        csv.text(change.before);
        csv.text(change.after);
        csv.endRow();
    }
    const ProfileEffect &effect = comparison.effect;
    figureOf(csv, "companies", {}, effect.companies);
    figureOf(csv, "compared", {}, effect.compared);
    figureOf(csv, "tier_changes", {}, effect.tierChanges);
    figureOf(csv, "qualified", effect.qualifiedBefore, effect.qualifiedAfter);
    csv.text(key("effect"));
    csv.text(key("mean_fit_shift"));
    csv.empty();
    csv.number(effect.meanShift, Decimals);
    csv.endRow();
    const auto addRows = [&](const char *kind, const std::vector<std::uint32_t> &rows) {
        for (const std::uint32_t row : rows)
            rowOf(csv, kind, comparison.after->pool->name(row), comparison.before->sheet.fit(row),
                  comparison.after->sheet.fit(row));
    };
    addRows("entered", effect.entered);
    addRows("left", effect.left);
    for (const ProfileEffect::Mover &mover : effect.movers)
        rowOf(csv, "moved", comparison.after->pool->name(mover.row), mover.before, mover.after);
    return csv.take();
}

QByteArray comparisonJson(const ProfileComparison &comparison)
{
    QJsonArray changes;
    for (const ProfileChange &change : comparison.changes)
        changes << QJsonObject { { key("part"), partKey(change.part) },
                                 { key("subject"), change.subject },
                                 { key("before"), jsonText(change.before) },
                                 { key("after"), jsonText(change.after) },
                                 { key("in_words"), inWords(change) } };
    const QJsonObject object { { key("before"), labelOf(comparison.before->version) },
                               { key("after"), labelOf(comparison.after->version) },
                               { key("changes"), changes },
                               { key("effect"), effectObject(comparison) } };
    return QJsonDocument(object).toJson();
}

} // namespace partnerscope
