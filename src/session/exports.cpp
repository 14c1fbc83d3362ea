#include "session/exports.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "exchange/profilejson.h"
#include "scoring/explanation.h"
#include "session/exportjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;
constexpr qint64 LargestSmallFile = 64 * 1024 * 1024; ///< profiles and mappings have a few kB

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    const int tier = sheet.tier[row];
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

std::size_t rowsToWrite(const Scores &scores, std::size_t top)
{
    return top == 0 ? scores.ranking.order.size() : std::min(top, scores.ranking.ranked);
}

/// The columns every table of companies begins with.
void writeHead(CsvWriter &csv)
{
    for (const char *column : { "rank", "partner", "fit", "low", "high", "known", "status", "tier", "excluded_by" })
        csv.text(std::string_view(column));
}

void writeScore(CsvWriter &csv, const Scores &scores, std::size_t row)
{
    const ScoreSheet &sheet = scores.sheet;
    if (sheet.isRanked(row))
        csv.integer(scores.ranking.rank[row]);
    else
        csv.empty();
    csv.text(scores.pool->nameUtf8(row));
    csv.number(sheet.fit(row), Decimals);
    csv.number(sheet.low(row), Decimals);
    csv.number(sheet.high(row), Decimals);
    csv.number(sheet.known(row), Decimals);
    csv.text(fitStatusKey(sheet.status[row]));
    csv.text(tierName(sheet, row));
    csv.text(excludedBy(scores.compiled, row));
}

double leafValue(const CompiledProfile::Leaf &leaf, std::size_t row)
{
    return leaf.column->values.empty() ? std::nan("") : fromFixed(leaf.column->values[row]);
}

QByteArray toBytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}
} // namespace

QByteArray scoreCsv(const Scores &scores, std::size_t top)
{
    CsvWriter csv;
    writeHead(csv);
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
        csv.text(QString(QStringLiteral("value:") + leaf.key));
    csv.endRow();
    for (std::size_t i = 0; i < rowsToWrite(scores, top); ++i) {
        const std::size_t row = scores.ranking.order[i];
        writeScore(csv, scores, row);
        for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
            csv.number(leafValue(leaf, row), Decimals);
        csv.endRow();
    }
    return csv.take();
}

QByteArray scoreJson(const Scores &scores, std::size_t top)
{
    QJsonArray array;
    for (std::size_t i = 0; i < rowsToWrite(scores, top); ++i) {
        const std::size_t row = scores.ranking.order[i];
        QJsonObject object = scoreObject(scores, row);
        for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
            object.insert(QStringLiteral("value:") + leaf.key, jsonNumber(leafValue(leaf, row)));
        array.append(object);
    }
    return toBytes(array);
}

QStringList qualificationColumns(const ListQualification &found)
{
    if (found.subjects.isEmpty())
        return {};
    QStringList columns { QStringLiteral("decision"), QStringLiteral("reason") };
    for (const QString &subject : found.subjects)
        columns << QStringLiteral("check:%1").arg(subject) << QStringLiteral("evidence:%1").arg(subject);
    return columns << QStringLiteral("next_step") << QStringLiteral("next_owner") << QStringLiteral("next_by");
}

QStringList qualificationCells(const ListQualification &found, const ShortlistEntry &entry)
{
    if (found.subjects.isEmpty())
        return {};
    const Qualification qualification = found.byEntry.value(entry.id);
    QStringList cells { candidateStatusKey(entry.status), qualification.reason };
    for (const QString &subject : found.subjects) {
        const CandidateCheck check = qualification.check(subject);
        cells << checkRatingKey(check.rating) << check.evidence;
    }
    return cells << qualification.nextStep << qualification.nextOwner << qualification.nextBy.toString(Qt::ISODate);
}

QByteArray shortlistCsv(const Scores &scores, const std::vector<ShortlistEntry> &entries,
                        const ListQualification &found)
{
    CsvWriter csv;
    writeHead(csv);
    csv.text(std::string_view("rationale"));
    for (const QString &column : qualificationColumns(found))
        csv.text(column);
    csv.endRow();
    for (const ShortlistEntry &entry : entries) {
        const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner);
        if (!row)
            continue;
        writeScore(csv, scores, *row);
        csv.text(entry.rationale);
        for (const QString &cell : qualificationCells(found, entry))
            csv.text(cell);
        csv.endRow();
    }
    return csv.take();
}

std::vector<ShortlistEntry> topCandidates(const Scores &scores, std::size_t top)
{
    std::vector<ShortlistEntry> entries;
    for (std::size_t i = 0; i < std::min(top, scores.ranking.ranked); ++i) {
        const std::size_t row = scores.ranking.order[i];
        ShortlistEntry entry;
        entry.partner = scores.pool->id(row);
        entry.rationale = rationaleFor(scores, row);
        entries.push_back(entry);
    }
    return entries;
}

QString rationaleFor(const Scores &scores, std::size_t row)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    std::vector<Explanation::Row> parts;
    QStringList unknown;
    for (const Explanation::Row &part : explanation.rows) {
        if (part.weight <= 0)
            continue;
        if (std::isnan(part.value))
            unknown << part.label;
        else
            parts.push_back(part);
    }
    std::ranges::stable_sort(parts, std::ranges::greater {}, &Explanation::Row::contribution);
    QStringList strong;
    for (const Explanation::Row &part : parts) {
        if (strong.size() < 3 && part.value >= 0.5)
            strong << part.label;
    }
    QStringList sentences;
    if (!strong.isEmpty())
        sentences << tr("Most points from %1.").arg(strong.join(QStringLiteral(", ")));
    const auto widest = std::ranges::max_element(parts, {}, &Explanation::Row::gap);
    if (widest != parts.end() && widest->gap >= 1)
        sentences << tr("Largest gap: %1.").arg(widest->label);
    if (!unknown.isEmpty())
        sentences << tr("Still to find out: %1.").arg(unknown.mid(0, 3).join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

Result<IdealProfile> readProfileFile(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!bytes)
        return bytes.failure();
    Result<IdealProfile> profile = readProfileJson(*bytes);
    if (!profile)
        return fail(profile.error().code, tr("%1: %2").arg(path, profile.error().message), profile.error().detail);
    return profile;
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(LargestSmallFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (bytes.size() > LargestSmallFile)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is far too large for what it should be. Choose another file.").arg(path));
    return bytes;
}

Result<> writeProfileFile(const QString &path, const IdealProfile &profile)
{
    return writeFileAtomically(path, profileJson(profile));
}

QByteArray profileJson(const IdealProfile &profile)
{
    return writeProfileJson(profile);
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeFileAtomically(path, bytes);
}

} // namespace partnerscope
