#include "content/builtin.h"
#include "content/samplegenerator.h"
#include "content/samplenames.h"
#include "domain/partner.h"
#include "domain/taxonomy.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace partnerscope;

namespace {
SampleOptions usual(std::size_t partners = 400)
{
    return { .partners = partners, .today = QDate(2026, 5, 14) };
}

/// Everything in a batch as text, so that two of them can be compared byte by byte. `base` is the row the batch begins
/// at.
QByteArray dump(const SampleBatch &batch, std::size_t base = 0)
{
    QByteArray out;
    for (std::size_t row = 0; row < batch.rows.rows.size(); ++row) {
        out += QByteArray::number(static_cast<qulonglong>(base + row)) + ' '
            + QByteArray::number(batch.rows.rows[row].origin);
        for (const RowBatch::Column &column : batch.rows.columns)
            out += '|' + toFileText(valueAt(column.data, column.type, row)).toUtf8();
        out += '\n';
    }
    for (const CellOrigin &cell : batch.rows.cellOrigins)
        out += QByteArray::number(static_cast<qulonglong>(base + cell.row)) + ',' + QByteArray::number(cell.column)
            + ',' + QByteArray::number(cell.origin) + '\n';
    for (const EarlierCell &cell : batch.rows.earlier)
        out += QByteArray::number(static_cast<qulonglong>(base + cell.row)) + '=' + toFileText(cell.value).toUtf8()
            + cell.replacedAt.toString(Qt::ISODate).toUtf8() + '\n';
    return out;
}

QByteArray dumpPeople(const SampleBatch &batch)
{
    QByteArray out;
    for (const Contact &contact : batch.contacts)
        out += QByteArray::number(contact.partner.value)
            + (contact.name + contact.email + contact.traits.role + contact.traits.vision
               + contact.leftOn.toString(Qt::ISODate))
                  .toUtf8()
            + '\n';
    for (const Engagement &engagement : batch.engagements)
        out += QByteArray::number(engagement.partner.value)
            + (engagement.type + engagement.stage + engagement.tier + engagement.agreedOn.toString(Qt::ISODate))
                  .toUtf8()
            + '\n';
    for (const Performance &result : batch.performance)
        out += QByteArray::number(result.partner.value)
            + (result.quarter + result.measure + shortestNumber(result.value)).toUtf8() + '\n';
    for (const Relation &relation : batch.relations)
        out += QByteArray::number(relation.partner.value)
            + (relationKey(relation.kind) + relation.since.toString(Qt::ISODate)).toUtf8()
            + QByteArray::number(relation.other.value) + '\n';
    for (const Note &note : batch.notes)
        out += QByteArray::number(note.partner.value) + (note.text + note.author + note.at.toString()).toUtf8() + '\n';
    for (const Recruitment &recruitment : batch.recruitments)
        out += QByteArray::number(recruitment.partner.value)
            + (recruitment.profile + recruitment.firstDealOn.toString(Qt::ISODate)
               + shortestNumber(recruitment.satisfaction.value_or(-1)))
                  .toUtf8()
            + '\n';
    return out;
}

const RowBatch::Column &column(const SampleBatch &batch, const char *key)
{
    const auto found = std::ranges::find(batch.rows.columns, QString::fromLatin1(key), &RowBatch::Column::key);
    Q_ASSERT(found != batch.rows.columns.end());
    return *found;
}

Value at(const SampleBatch &batch, const char *key, std::size_t row)
{
    const RowBatch::Column &c = column(batch, key);
    return valueAt(c.data, c.type, row);
}

double shareKnown(const SampleBatch &batch, const char *key)
{
    const RowBatch::Column &c = column(batch, key);
    std::size_t known = 0;
    for (std::size_t row = 0; row < batch.rows.rows.size(); ++row)
        known += isKnownAt(c.data, row) ? 1u : 0u;
    return static_cast<double>(known) / static_cast<double>(batch.rows.rows.size());
}

std::vector<double> ranks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> result(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            result[order[i]] = 0.5 * static_cast<double>(begin + end - 1);
        begin = end;
    }
    return result;
}

/// Spearman's rank correlation: Pearson's over mean ranks.
double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const std::vector<double> x = ranks(a);
    const std::vector<double> y = ranks(b);
    const double mean = 0.5 * static_cast<double>(x.size() - 1);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mean) * (y[i] - mean);
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
    }
    return xy / std::sqrt(xx * yy);
}

double correlation(const SampleBatch &batch, const char *first, const char *second)
{
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t row = 0; row < batch.rows.rows.size(); ++row) {
        const Value x = at(batch, first, row);
        const Value y = at(batch, second, row);
        if (std::holds_alternative<double>(x) && std::holds_alternative<double>(y)) {
            a.push_back(std::get<double>(x));
            b.push_back(std::get<double>(y));
        }
    }
    return correlation(a, b);
}

QStringList setAt(const SampleBatch &batch, const char *key, std::size_t row)
{
    const Value value = at(batch, key, row);
    return std::holds_alternative<QStringList>(value) ? std::get<QStringList>(value) : QStringList();
}

std::optional<std::size_t> rowNamed(const SampleBatch &batch, const QString &name)
{
    for (std::size_t row = 0; row < batch.rows.rows.size(); ++row) {
        if (at(batch, "name", row) == Value(name))
            return row;
    }
    return std::nullopt;
}
} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameSample();
    void anotherSeedGivesAnother();
    void stretchesDoNotMatter();
    void everyValueSuitsItsAttribute();
    void everyRelationIsValid();
    void whatStandsAroundTheCompaniesIsBelievable();
    void attributesGoTogether();
    void gapsAreMissingForReasons();
    void factsAgeAndHaveGrades();
    void earlierValuesPrecedeTheirReplacement();
    void duplicatesAreThere();
    void namesAndWebsitesAreApart();
    void whiteSpaceIsEmpty();
    void namedFirmsAreThere();
    void resultsFollowWhatMakesPartnersGood();
    void aProgramDoesNotGrowWithTheList();
    void refusesNonsense();
};

void SampleTest::sameSeedGivesTheSameSample()
{
    const Result<SampleBatch> one = generateSample(usual());
    const Result<SampleBatch> two = generateSample(usual());
    QVERIFY2(one && two, one ? "" : qPrintable(one.error().message));
    QCOMPARE(dump(*one), dump(*two));
    QCOMPARE(dumpPeople(*one), dumpPeople(*two));
    QVERIFY(one->rows.origins == two->rows.origins);
}

void SampleTest::anotherSeedGivesAnother()
{
    SampleOptions other = usual();
    other.seed += 1;
    const Result<SampleBatch> one = generateSample(usual());
    const Result<SampleBatch> two = generateSample(other);
    QVERIFY(one && two);
    QVERIFY(dump(*one) != dump(*two));
}

void SampleTest::stretchesDoNotMatter()
{
    const Result<SampleBatch> whole = generateSample(usual(150));
    QVERIFY(whole);
    Result<SampleGenerator> generator = SampleGenerator::create(usual(150));
    QVERIFY(generator);
    QByteArray rows;
    QByteArray people;
    SampleBatch around;
    for (const std::size_t stretch : { 1u, 32u, 7u, 1000u }) {
        const std::size_t base = generator->produced();
        const SampleBatch part = generator->next(stretch);
        SampleBatch onlyRows = part;
        onlyRows.rows.cellOrigins.clear();
        onlyRows.rows.earlier.clear();
        rows += dump(onlyRows, base);
        people += QByteArray::number(part.contacts.size() + part.engagements.size() + part.performance.size()) + ' ';
        around.relations << part.relations;
        around.notes << part.notes;
        around.recruitments << part.recruitments;
    }
    QVERIFY(generator->atEnd());
    QCOMPARE(generator->next(10).rows.rows.size(), std::size_t(0));
    SampleBatch onlyRows = *whole;
    onlyRows.rows.cellOrigins.clear();
    onlyRows.rows.earlier.clear();
    QCOMPARE(rows, dump(onlyRows));
    qsizetype total = 0;
    for (const QByteArray &count : people.split(' '))
        total += count.toLongLong();
    QCOMPARE(total, whole->contacts.size() + whole->engagements.size() + whole->performance.size());
    QVERIFY(!around.relations.isEmpty());
    QCOMPARE(around.relations, whole->relations);
    QCOMPARE(around.notes, whole->notes);
    QCOMPARE(around.recruitments, whole->recruitments);
}

void SampleTest::everyValueSuitsItsAttribute()
{
    const Result<Schema> schema = builtinSchema();
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(schema && batch);
    QCOMPARE(batch->rows.rows.size(), std::size_t(400));
    QCOMPARE(batch->rows.columns.size(), schema->attributes.size());
    for (const RowBatch::Column &c : batch->rows.columns) {
        const Attribute *attribute = schema->find(c.key);
        QVERIFY(attribute);
        QVERIFY(attribute->type == c.type);
        QCOMPARE(rowCount(c.data), std::size_t(400));
        for (std::size_t row = 0; row < 400; ++row) {
            Value value = valueAt(c.data, c.type, row);
            if (Money *money = std::get_if<Money>(&value)) {
                QVERIFY(money->amount > 0);
                money->currency = QStringLiteral("EUR"); // the column leaves it to the workspace
            }
            QCOMPARE(validate(value, *attribute), Problems());
            const Vocabulary *vocabulary = schema->vocabularyOf(c.key);
            if (!vocabulary || !isKnown(value))
                continue;
            const QString *code = std::get_if<QString>(&value);
            for (const QString &term : code ? QStringList(*code) : std::get<QStringList>(value))
                QVERIFY2(vocabulary->find(term), qPrintable(c.key + u": " + term));
        }
    }
}

void SampleTest::everyRelationIsValid()
{
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(batch);
    const auto count = static_cast<std::int64_t>(batch->rows.rows.size());
    QSet<QString> stages;
    QHash<std::int64_t, int> people;
    int champions = 0;
    int left = 0;
    int ended = 0;
    for (const Engagement &engagement : batch->engagements) {
        QCOMPARE(validate(engagement), Problems());
        QVERIFY(engagement.partner.value <= count);
        QVERIFY(!engagement.endedOn.isValid() || engagement.endedOn <= QDate(2026, 5, 14));
        stages.insert(engagement.stage);
        ended += engagement.endedOn.isValid() ? 1 : 0;
    }
    for (const Contact &contact : batch->contacts) {
        QCOMPARE(validate(contact), Problems());
        QVERIFY(contact.email.isEmpty() || contact.email.endsWith(u".example"));
        people[contact.partner.value] += 1;
        champions += contact.champion ? 1 : 0;
        left += contact.leftOn.isValid() ? 1 : 0;
    }
    QSet<QString> quarters;
    for (const Performance &result : batch->performance) {
        QCOMPARE(validate(result), Problems());
        quarters.insert(result.quarter);
    }
    QVERIFY2(stages.size() >= 7, qPrintable(QStringList(stages.values()).join(u' ')));
    QCOMPARE(quarters.size(), 8);
    QVERIFY(quarters.contains(QStringLiteral("2026-Q1")) && !quarters.contains(QStringLiteral("2026-Q2")));
    for (const Engagement &engagement : batch->engagements)
        QVERIFY(people.value(engagement.partner.value) >= 1 && people.value(engagement.partner.value) <= 4);
    QVERIFY(champions >= 30 && left >= 10 && ended >= 3);
}

void SampleTest::whatStandsAroundTheCompaniesIsBelievable()
{
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(batch);
    QSet<QString> kinds;
    for (const Relation &relation : batch->relations) {
        QCOMPARE(validate(relation), Problems());
        QVERIFY(std::max(relation.partner, relation.other).value <= 400);
        kinds.insert(relationKey(relation.kind));
        if (relation.kind == RelationKind::ParentOf || relation.kind == RelationKind::CompetesWith)
            QCOMPARE(at(*batch, "country", static_cast<std::size_t>(relation.partner.value - 1)),
                     at(*batch, "country", static_cast<std::size_t>(relation.other.value - 1)));
    }
    QVERIFY2(kinds.size() >= 3, qPrintable(QString::number(kinds.size())));
    QVERIFY(batch->relations.size() >= 20 && batch->relations.size() < 250);
    for (const Note &note : batch->notes) {
        QCOMPARE(validate(note), Problems());
        QVERIFY(note.at.date() < usual().today && !note.author.isEmpty());
    }
    QVERIFY(batch->notes.size() >= 40);
    int measured = 0;
    int withDeal = 0;
    const Result<QList<IdealProfile>> profiles = sampleProfiles();
    QVERIFY(profiles);
    for (const Recruitment &recruitment : batch->recruitments) {
        QCOMPARE(validate(recruitment), Problems());
        QVERIFY(std::ranges::find(*profiles, recruitment.profile, &IdealProfile::name) != profiles->end());
        measured += hasIndicators(recruitment) ? 1 : 0;
        withDeal += daysToFirstDeal(recruitment) ? 1 : 0;
        QVERIFY(daysToFirstDeal(recruitment).value_or(0) <= 1500);
    }
    // Most of them are written down, not all.
    QVERIFY(measured >= 20 && withDeal >= 10);
    QVERIFY(measured < batch->recruitments.size());
}

void SampleTest::attributesGoTogether()
{
    const Result<SampleBatch> batch = generateSample(usual(3000));
    QVERIFY(batch);
    QVERIFY(correlation(*batch, "collaboration", "shared_vision") > 0.5);
    QVERIFY(correlation(*batch, "employees", "sales_headcount") > 0.7);
    QVERIFY(correlation(*batch, "certified_staff", "training_readiness") > 0.15);
    QVERIFY(correlation(*batch, "customer_satisfaction", "nps") > 0.15);
    QVERIFY(correlation(*batch, "certified_staff", "collaboration") < 0.7); // related, not the same thing twice
}

void SampleTest::gapsAreMissingForReasons()
{
    const Result<SampleBatch> batch = generateSample(usual(3000));
    QVERIFY(batch);
    QCOMPARE(shareKnown(*batch, "name"), 1.0);
    QVERIFY(shareKnown(*batch, "employees") > 0.85 && shareKnown(*batch, "employees") < 0.98);
    QVERIFY(shareKnown(*batch, "nps") > 0.4 && shareKnown(*batch, "nps") < 0.75);
    QVERIFY(shareKnown(*batch, "owner") < 0.95); // some are nobody's
    // The unwilling answer less: what is known of collaboration goes with how much else is known.
    std::vector<double> rating;
    std::vector<double> known;
    for (std::size_t row = 0; row < batch->rows.rows.size(); ++row) {
        const Value value = at(*batch, "collaboration", row);
        if (!isKnown(value))
            continue;
        rating.push_back(std::get<double>(value));
        double filled = 0;
        for (const RowBatch::Column &c : batch->rows.columns)
            filled += isKnownAt(c.data, row) ? 1 : 0;
        known.push_back(filled);
    }
    QVERIFY(correlation(rating, known) > 0.1);
    // An empty set that is known to be empty is something else than an unknown one.
    const RowBatch::Column &rivals = column(*batch, "competing_vendors");
    const auto *sets = std::get_if<SetColumn>(&rivals.data);
    QVERIFY(sets);
    int knownEmpty = 0;
    for (std::size_t row = 0; row < sets->known.size(); ++row)
        knownEmpty += sets->known[row] && sets->offsets[row] == sets->offsets[row + 1] ? 1 : 0;
    QVERIFY(knownEmpty > 100);
}

void SampleTest::factsAgeAndHaveGrades()
{
    const Result<Schema> schema = builtinSchema();
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(schema && batch);
    const RowBatch &rows = batch->rows;
    std::array<int, 4> grades {};
    for (const BatchRow &row : rows.rows)
        ++grades.at(static_cast<std::size_t>(rows.origins.at(row.origin).grade));
    int stale = 0;
    for (const CellOrigin &cell : rows.cellOrigins) {
        const Evidence &evidence = rows.origins.at(cell.origin);
        ++grades.at(static_cast<std::size_t>(evidence.grade));
        const Attribute *attribute = schema->find(rows.columns.at(cell.column).key);
        stale += overdueDays(evidence, attribute->freshDays, QDate(2026, 5, 14)) > 0 ? 1 : 0;
        QVERIFY(isKnownAt(rows.columns.at(cell.column).data, cell.row));
    }
    for (const int count : grades)
        QVERIFY2(count > 30, qPrintable(QString::number(count)));
    QVERIFY(stale > 200);
    for (const Evidence &evidence : rows.origins) {
        QVERIFY(evidence.recordedAt <= QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC));
        QVERIFY(evidence.recordedAt.date() >= evidence.asOf);
    }
}

void SampleTest::earlierValuesPrecedeTheirReplacement()
{
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(batch);
    const RowBatch &rows = batch->rows;
    QVERIFY(rows.earlier.size() > 50);
    for (const EarlierCell &cell : rows.earlier) {
        QVERIFY(rows.origins.at(cell.origin).recordedAt < cell.replacedAt);
        const auto current = std::ranges::find_if(rows.cellOrigins, [&](const CellOrigin &other) {
            return other.row == cell.row && other.column == cell.column;
        });
        QVERIFY(current != rows.cellOrigins.end());
        QCOMPARE(rows.origins.at(current->origin).recordedAt, cell.replacedAt);
    }
}

void SampleTest::duplicatesAreThere()
{
    const Result<SampleBatch> batch = generateSample(usual());
    QVERIFY(batch);
    int pairs = 0;
    int sameDomain = 0;
    for (std::size_t row = 32; row < 400; row += 33) {
        const QString copy = std::get<QString>(at(*batch, "name", row));
        const QString original = std::get<QString>(at(*batch, "name", row - 17));
        QVERIFY2(copy != original || !isKnown(at(*batch, "website", row)), qPrintable(copy));
        const Value first = at(*batch, "website", row - 17);
        const Value second = at(*batch, "website", row);
        if (isKnown(first) && isKnown(second))
            sameDomain += domainOf(std::get<QString>(first)) == domainOf(std::get<QString>(second)) ? 1 : 0;
        ++pairs;
    }
    QCOMPARE(pairs, 12);
    QVERIFY(sameDomain >= 3);
    QCOMPARE(std::get<QString>(at(*batch, "name", 65)), std::get<QString>(at(*batch, "name", 48)).toUpper());
}

void SampleTest::namesAndWebsitesAreApart()
{
    const Result<SampleBatch> batch = generateSample(usual(6000));
    QVERIFY(batch);
    QSet<QString> domains;
    QSet<QString> names;
    for (std::size_t row = 0; row < 6000; ++row) {
        if (row % 33 == 32)
            continue;
        const QString name = std::get<QString>(at(*batch, "name", row));
        if (row < 3000) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        const Value website = at(*batch, "website", row);
        if (!isKnown(website))
            continue;
        const QString domain = domainOf(std::get<QString>(website));
        QVERIFY2(domain.endsWith(u".example"), qPrintable(domain));
        QVERIFY2(!domains.contains(domain), qPrintable(domain));
        domains.insert(domain);
    }
}

void SampleTest::whiteSpaceIsEmpty()
{
    const Result<SampleBatch> batch = generateSample(usual(3000));
    QVERIFY(batch);
    int elsewhere = 0;
    for (std::size_t row = 0; row < 3000; ++row) {
        const QStringList regions = setAt(*batch, "regions_served", row);
        const bool iberia = regions.contains(QStringLiteral("ES")) || regions.contains(QStringLiteral("PT"));
        const bool publicHealth = setAt(*batch, "industries_served", row).contains(QStringLiteral("public_health"));
        QVERIFY(!(iberia && publicHealth));
        elsewhere += publicHealth ? 1 : 0;
    }
    QVERIFY(elsewhere > 50);
}

void SampleTest::namedFirmsAreThere()
{
    const Result<Schema> schema = builtinSchema();
    SampleOptions options = usual();
    for (const std::uint64_t seed : { std::uint64_t(1), std::uint64_t(20260514) }) {
        options.seed = seed;
        const Result<SampleBatch> batch = generateSample(options);
        QVERIFY(schema && batch);
        const std::optional<std::size_t> cloud = rowNamed(*batch, QStringLiteral("Ashgrove Harbor Cloud"));
        const std::optional<std::size_t> robots = rowNamed(*batch, QStringLiteral("Prairie Forge Automation"));
        QVERIFY(cloud && robots);
        const Vocabulary *regions = schema->vocabulary(QStringLiteral("regions"));
        const auto lies = [&](std::size_t row, const char *group) {
            return regions->withDescendants(QString::fromLatin1(group))
                .contains(std::get<QString>(at(*batch, "hq_region", row)));
        };
        QVERIFY(lies(*cloud, "US_NORTHEAST"));
        QVERIFY(lies(*robots, "US_MIDWEST"));
        QVERIFY(setAt(*batch, "specialisations", *cloud).contains(QStringLiteral("cloud_migration")));
        QVERIFY(setAt(*batch, "certifications", *cloud).contains(QStringLiteral("crm_consultant")));
        QVERIFY(setAt(*batch, "certifications", *robots).contains(QStringLiteral("robotics_integrator")));
    }
}

void SampleTest::resultsFollowWhatMakesPartnersGood()
{
    const Result<SampleBatch> batch = generateSample(usual(3000));
    QVERIFY(batch);
    QHash<std::int64_t, double> revenue;
    for (const Performance &result : batch->performance) {
        if (result.measure == u"sourced_revenue" && result.quarter >= u"2025-Q2")
            revenue[result.partner.value] += result.value;
    }
    QVERIFY(revenue.size() > 200);
    std::vector<double> collaboration;
    std::vector<double> certified;
    std::vector<double> income;
    for (std::size_t row = 0; row < batch->rows.rows.size(); ++row) {
        const Value rating = at(*batch, "collaboration", row);
        const Value staff = at(*batch, "certified_staff", row);
        const double sum = revenue.value(static_cast<std::int64_t>(row) + 1, -1);
        if (sum < 0 || !isKnown(rating) || !isKnown(staff))
            continue;
        collaboration.push_back(std::get<double>(rating));
        certified.push_back(std::get<double>(staff));
        income.push_back(sum);
    }
    QVERIFY(correlation(collaboration, income) > 0.2);
    QVERIFY(correlation(certified, income) > 0.2);
    QVERIFY(correlation(collaboration, income) < 0.9); // a score must not be able to foretell everything
}

void SampleTest::aProgramDoesNotGrowWithTheList()
{
    Result<SampleGenerator> generator = SampleGenerator::create(usual(15'000));
    QVERIFY(generator);
    qsizetype engagements = 0;
    while (!generator->atEnd())
        engagements += generator->next(4'000).engagements.size();
    QVERIFY2(engagements > 800 && engagements < 2'500, qPrintable(QString::number(engagements)));
}

void SampleTest::refusesNonsense()
{
    QVERIFY(!SampleGenerator::create(usual(0)));
    QVERIFY(!SampleGenerator::create(usual(1'000'001)));
    SampleOptions undated;
    QVERIFY(!SampleGenerator::create(undated));
    const Result<SampleBatch> tiny = generateSample(usual(1));
    QVERIFY(tiny);
    QCOMPARE(tiny->rows.rows.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
