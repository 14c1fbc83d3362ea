#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/pairsfile.h"
#include "session/duplicates.h"

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
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(**session);
    if (!memory)
        return memory.failure();
    const Result<std::vector<CompanyDuplicate>> pairs = duplicatesIn(pool, **memory, terminalProgress(tr("Comparing")));
    if (!pairs)
        return pairs.failure();
    std::vector<MatchedPair> matched;
    matched.reserve(pairs->size());
    for (const CompanyDuplicate &pair : *pairs) {
        const std::size_t left = *pool.rowOf(pair.left);
        const std::size_t right = *pool.rowOf(pair.right);
        matched.push_back({ std::string(pool.nameUtf8(left)), std::string(pool.nameUtf8(right)),
                            compareCompanies(companyKeysAt(pool, left, **memory), companyKeysAt(pool, right, **memory),
                                             (*memory)->thresholds),
                            pair.left.value, pair.right.value });
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
