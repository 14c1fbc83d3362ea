#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/pairsfile.h"
#include "matching/duplicates.h"

namespace partnerscope {

namespace {
Result<int> deliverPairs(const Arguments &arguments, const QString &format, const std::vector<MatchedPair> &pairs)
{
    const Result<> delivered =
        deliver(arguments, format == QLatin1String("csv") ? matchesCsv(pairs) : matchesJson(pairs));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runMatch(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::vector<CompanyPair>> pairs = readCompanyPairs(arguments.positions().first());
    if (!pairs)
        return pairs.failure();
    std::vector<MatchedPair> matched;
    matched.reserve(pairs->size());
    for (const CompanyPair &pair : *pairs)
        matched.push_back({ pair.left.name, pair.right.name, compareCompanies(keysOf(pair.left), keysOf(pair.right)) });
    return deliverPairs(arguments, *format, matched);
}

Result<int> runDuplicates(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Pool &pool = *(*session)->pool();
    const std::vector<CompanyKeys> companies = companyKeys(pool);
    std::vector<MatchedPair> matched;
    for (const DuplicatePair &pair : findDuplicates(companies, {}, terminalProgress(tr("Comparing")))) {
        matched.push_back({ std::string(pool.nameUtf8(pair.left)), std::string(pool.nameUtf8(pair.right)),
                            compareCompanies(companies[pair.left], companies[pair.right]) });
    }
    return deliverPairs(arguments, *format, matched);
}

} // namespace

std::vector<Command> matchCommands()
{
    Command match { "match", "PAIRS.csv [--format csv|json] [--output FILE]",
                    QT_TRANSLATE_NOOP("partnerscope", "Tells for each pair of names whether they are one company.") };
    match.options = { FormatOption, OutputOption };
    match.run = runMatch;
    Command duplicates { "duplicates", "WORKSPACE [--format csv|json] [--output FILE]",
                         QT_TRANSLATE_NOOP("partnerscope", "Lists companies that may be in the workspace twice.") };
    duplicates.options = { FormatOption, OutputOption };
    duplicates.run = runDuplicates;
    return { match, duplicates };
}

} // namespace partnerscope
