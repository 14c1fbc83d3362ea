#include "exchange/csvreader.h"
#include "exchange/textdecoder.h"
#include "matching/duplicates.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct LabelledPair {
    double probability;
    bool isMatch;
    std::string source;
};

/// Calls `take` with every row of a file of the test data but the first.
template <typename Take>
bool forRows(const QString &file, const Take &take)
{
    const Result<DecodedText> text =
        decodeFile(qEnvironmentVariable("PARTNERSCOPE_TEST_DATA") + QLatin1Char('/') + file);
    if (!text)
        return false;
    CsvReader reader(text->view(), {});
    bool isHeader = true;
    for (CsvReader::Step step = reader.next(); step == CsvReader::Step::Row; step = reader.next()) {
        if (!isHeader)
            take(reader.fields());
        isHeader = false;
    }
    return true;
}

bool isDecidedByName(std::string_view kind)
{
    return kind.find("rename") == std::string_view::npos && kind.find("another script") == std::string_view::npos;
}

std::vector<LabelledPair> labelledPairs()
{
    std::vector<LabelledPair> pairs;
    forRows(u"dedup_pairs.csv"_s, [&](std::span<const std::string_view> cells) {
        if (cells.size() < 5 || !isDecidedByName(cells[4]))
            return;
        CompanyRecord left;
        CompanyRecord right;
        left.name = cells[0];
        right.name = cells[1];
        pairs.push_back({ matchProbability(keysOf(left), keysOf(right)), cells[2] == "1", std::string(cells[3]) });
    });
    return pairs;
}
} // namespace

/// How good the probabilities are on real lists, source by source.
class MatchQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySourceIsPrecise();
    void probabilitiesAreCalibrated();
    void sitesOfADirectory();
};

void MatchQualityTest::initTestCase()
{
    if (qEnvironmentVariable("PARTNERSCOPE_TEST_DATA").isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA is not set: the real pairs are not here");
}

void MatchQualityTest::everySourceIsPrecise()
{
    struct Counts {
        int matches = 0;
        int called = 0;
        int right = 0;
    };
    std::map<std::string, Counts> bySource;
    Counts all;
    for (const LabelledPair &pair : labelledPairs()) {
        for (Counts *counts : { &bySource[pair.source], &all }) {
            const bool isCalled = pair.probability >= MatchThresholds {}.same;
            counts->matches += pair.isMatch ? 1 : 0;
            counts->called += isCalled ? 1 : 0;
            counts->right += isCalled && pair.isMatch ? 1 : 0;
        }
    }
    QVERIFY(all.called > 1000);
    for (const auto &[source, counts] : bySource) {
        const double precision = static_cast<double>(counts.right) / std::max(1, counts.called);
        qInfo("%s: precision %.3f, recall %.3f of %d", source.c_str(), precision,
              static_cast<double>(counts.right) / std::max(1, counts.matches), counts.matches);
        QVERIFY2(precision >= 0.96, source.c_str());
    }
    QVERIFY(static_cast<double>(all.right) / all.called >= 0.98);
    QVERIFY(static_cast<double>(all.right) / all.matches >= 0.78);
}

void MatchQualityTest::probabilitiesAreCalibrated()
{
    constexpr std::array Edges { 0.0, 0.1, 0.3, 0.6, 0.8, 1.01 };
    const std::vector<LabelledPair> pairs = labelledPairs();
    for (std::size_t bin = 0; bin + 1 < Edges.size(); ++bin) {
        double sum = 0;
        int matches = 0;
        int count = 0;
        for (const LabelledPair &pair : pairs) {
            if (pair.probability < Edges[bin] || pair.probability >= Edges[bin + 1])
                continue;
            sum += pair.probability;
            matches += pair.isMatch ? 1 : 0;
            ++count;
        }
        QVERIFY(count > 50);
        const double said = sum / count;
        const double share = static_cast<double>(matches) / count;
        qInfo("%.1f to %.1f: %d pairs, said %.3f, were %.3f", Edges[bin], Edges[bin + 1], count, said, share);
        QVERIFY(std::abs(said - share) <= 0.12);
    }
}

/// A directory of sites with addresses and phone numbers, by other hands on other days.
void MatchQualityTest::sitesOfADirectory()
{
    std::map<std::string, std::string> siteOf;
    QVERIFY(forRows(u"dedup_table_chicago_truth.csv"_s, [&](std::span<const std::string_view> cells) {
        siteOf.emplace(std::string(cells[0]), std::string(cells[1]));
    }));
    CompanyTable table;
    std::vector<std::string> sites;
    std::map<std::string, std::uint64_t> rowsOfSite;
    QVERIFY(forRows(u"dedup_table_chicago.csv"_s, [&](std::span<const std::string_view> cells) {
        CompanyRecord record;
        record.name = cells[2];
        record.address = cells[3];
        record.phone = cells[5];
        table.add(keysOf(record));
        sites.push_back(siteOf[std::string(cells[0])]);
        ++rowsOfSite[sites.back()];
    }));
    std::uint64_t real = 0;
    for (const auto &[site, rows] : rowsOfSite)
        real += rows * (rows - 1) / 2;
    std::uint64_t called = 0;
    std::uint64_t right = 0;
    for (const DuplicatePair &pair : findDuplicates(table)) {
        const bool isCalled = pair.probability >= MatchThresholds {}.same;
        called += std::uint64_t { isCalled };
        right += std::uint64_t { isCalled && sites[pair.left] == sites[pair.right] };
    }
    const double precision = static_cast<double>(right) / static_cast<double>(called);
    const double recall = static_cast<double>(right) / static_cast<double>(real);
    qInfo("sites: precision %.4f, recall %.4f of %llu pairs", precision, recall, static_cast<unsigned long long>(real));
    QVERIFY(precision >= 0.95);
    QVERIFY(recall >= 0.9);
}

QTEST_GUILESS_MAIN(MatchQualityTest)
#include "tst_matchquality.moc"
