#include "duplicatesbench.h"

#include "base/random.h"
#include "matching/duplicates.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

namespace partnerscope::bench {

namespace {
constexpr std::size_t Every = 20; ///< every twentieth company stands there a second time
constexpr std::array Syllables { "ba", "ler", "no", "vik", "tas", "mor", "el",  "dan", "ri",  "kos",
                                 "un", "fel", "ta", "gro", "lin", "sar", "po",  "ven", "hal", "mi",
                                 "zu", "kar", "to", "bri", "nes", "ol",  "wer", "ja",  "cet", "du" };
constexpr std::array Trades { "Systems",      "Consulting", "Logistics",     "Software",  "Group",
                              "Technologies", "Services",   "Partners",      "Digital",   "Engineering",
                              "Energy",       "Solutions",  "Networks",      "Media",     "Trading",
                              "Data",         "Cloud",      "International", "Industries" };
constexpr std::array Forms { "GmbH", "AG", "Ltd", "Inc.", "S.A.", "SRL", "B.V.", "AB", "Oy", "LLC", "", "", "" };
constexpr std::array Countries { "DE", "FR", "GB", "US", "SE", "NL", "IT", "ES", "PL", "CH" };

template <std::size_t Count>
std::string oneOf(Random &random, const std::array<const char *, Count> &list)
{
    return list.at(static_cast<std::size_t>(random.below(Count)));
}

/// An invented word; few are very frequent, as in real lists.
std::string inventedWord(Random &random)
{
    const double skew = std::pow(random.uniform(), 1.6);
    auto number = static_cast<std::size_t>(skew * 810'000);
    std::string word;
    for (int i = 0; i < 4 && (i < 2 || number > 0); ++i) {
        word += Syllables.at(number % Syllables.size());
        number /= Syllables.size();
    }
    word.front() = static_cast<char>(std::toupper(word.front()));
    return word;
}

/// The same name as another hand writes it.
std::string writtenAgain(Random &random, std::string name)
{
    switch (random.below(4)) {
    case 0: std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::toupper(c); }); return name;
    case 1: return name + " (member)";
    case 2: std::swap(name[name.size() / 3], name[name.size() / 3 + 1]); return name;
    default: return name.substr(0, name.rfind(' '));
    }
}

std::shared_ptr<const PoolColumn> textColumn(const char *key, ColumnBuilder &builder, AttributeType type)
{
    return std::make_shared<const PoolColumn>(PoolColumn { QString::fromLatin1(key), type, builder.take(), {} });
}

/// `doubled` gets the pairs of rows that are one company.
Pool listOf(std::size_t companies, std::set<std::pair<std::uint32_t, std::uint32_t>> &doubled)
{
    Random random(5);
    ColumnBuilder names(AttributeType::Text, companies);
    ColumnBuilder countries(AttributeType::Choice, companies);
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    std::string name;
    std::string country;
    for (std::size_t row = 0; row < companies; ++row) {
        ids->push_back(static_cast<std::int64_t>(row + 1));
        if (row % Every == 1) {
            name = writtenAgain(random, name);
            doubled.emplace(static_cast<std::uint32_t>(row - 1), static_cast<std::uint32_t>(row));
        } else {
            const std::string first = inventedWord(random);
            const std::string second = random.chance(0.5) ? ' ' + inventedWord(random) : std::string();
            name = first + second + ' ' + oneOf(random, Trades) + ' ' + oneOf(random, Forms);
            country = oneOf(random, Countries);
        }
        names.appendText(name);
        countries.appendCode(QString::fromStdString(country));
    }
    Pool::Parts parts;
    parts.ids = ids;
    parts.columns = { textColumn("name", names, AttributeType::Text),
                      textColumn("country", countries, AttributeType::Choice) };
    parts.recordOrigin = std::make_shared<std::vector<std::uint32_t>>(companies, 0u);
    parts.active = std::make_shared<std::vector<std::uint8_t>>(companies, std::uint8_t { 0 });
    parts.origins = std::make_shared<std::vector<Evidence>>(1);
    return Pool(parts);
}

double largestMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}
} // namespace

std::vector<Figure> duplicatesFigures(std::size_t companies)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> doubled;
    const Pool pool = listOf(companies, doubled);
    const double before = largestMegabytes();
    CompanyTable table;
    std::vector<DuplicatePair> found;
    std::uint64_t pairs = 0;
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("read the names"), timed(1, [&] { table = companyTable(pool); }) });
    figures.push_back(
        { QStringLiteral("find what is worth comparing"), timed(1, [&] { pairs = CandidateIndex(table).count(); }) });
    figures.push_back({ QStringLiteral("find and compare all"), timed(1, [&] { found = findDuplicates(table); }) });
    const auto again = std::ranges::count_if(found, [&](const DuplicatePair &pair) {
        return doubled.contains({ pair.left, pair.right });
    });
    std::printf("%zu companies: %llu pairs compared, %zu found; %.1f %% of those that stand there twice; "
                "%.0f MB more at most\n",
                companies, static_cast<unsigned long long>(pairs), found.size(),
                100.0 * static_cast<double>(again) / static_cast<double>(std::max<std::size_t>(1, doubled.size())),
                largestMegabytes() - before);
    return figures;
}

} // namespace partnerscope::bench
