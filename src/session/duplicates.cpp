#include "session/duplicates.h"

#include "base/text.h"

namespace partnerscope {

namespace {
const QString SameKey = QStringLiteral("matching_same");
const QString AskKey = QStringLiteral("matching_ask");
constexpr double TableShare = 0.15; ///< of the work: reading the names

bool areUsable(const MatchThresholds &thresholds)
{
    return thresholds.ask > 0 && thresholds.ask <= thresholds.same && thresholds.same <= 1;
}

/// What the workspace says, or what is proposed where it says nothing that can be used.
Result<MatchThresholds> thresholdsOf(const Session &session)
{
    MatchThresholds stored;
    for (const auto &[key, value] : { std::pair(SameKey, &stored.same), std::pair(AskKey, &stored.ask) }) {
        const Result<QString> text = session.workspaceSetting(key);
        if (!text)
            return text.failure();
        bool isNumber = false;
        if (const double number = text->toDouble(&isNumber); isNumber)
            *value = number;
    }
    return areUsable(stored) ? stored : MatchThresholds {};
}
} // namespace

Result<std::shared_ptr<const MatchingMemory>> matchingMemory(const Session &session)
{
    const Result<MatchThresholds> thresholds = thresholdsOf(session);
    const Result<QList<Alias>> aliases = session.aliases();
    const Result<QList<DistinctPair>> pairs = session.distinctPairs();
    if (!thresholds || !aliases)
        return thresholds ? aliases.failure() : thresholds.failure();
    if (!pairs)
        return pairs.failure();
    auto memory = std::make_shared<MatchingMemory>();
    memory->thresholds = *thresholds;
    for (const Alias &alias : *aliases)
        memory->otherNames.push_back({ alias.partner, alias.name.toStdString() });
    for (const DistinctPair &pair : *pairs)
        memory->distinct.emplace_back(pair.left, pair.right);
    return std::shared_ptr<const MatchingMemory>(std::move(memory));
}

Result<> checkThresholds(const MatchThresholds &thresholds)
{
    if (areUsable(thresholds))
        return {};
    return fail(ErrorCode::InvalidInput,
                tr("The probabilities lie between 0 and 1, and \"ask\" is not above \"same\"."));
}

Result<> setThresholds(Session &session, const MatchThresholds &thresholds)
{
    if (Result<> usable = checkThresholds(thresholds); !usable)
        return usable;
    return session.edit(tr("Change when companies count as the same"), [&](Edit &edit) -> Result<> {
        if (Result<> saved = edit.saveSetting(SameKey, shortestNumber(thresholds.same)); !saved)
            return saved;
        return edit.saveSetting(AskKey, shortestNumber(thresholds.ask));
    });
}

Result<std::vector<CompanyDuplicate>> duplicatesIn(const Pool &pool, const MatchingMemory &memory,
                                                   const MatchProgress &progress)
{
    bool stopped = false;
    const auto within = [&](double from, double to) {
        return [&, from, to](double share) {
            stopped = stopped || (progress && !progress(from + (to - from) * share));
            return !stopped;
        };
    };
    const CompanyTable companies = companyTable(pool, memory, within(0, TableShare));
    const std::vector<DuplicatePair> pairs =
        stopped ? std::vector<DuplicatePair>() : findDuplicates(companies, memory.thresholds, within(TableShare, 1));
    if (stopped)
        return fail(ErrorCode::Cancelled, tr("The comparison was stopped."));
    std::vector<CompanyDuplicate> found;
    found.reserve(pairs.size());
    for (const DuplicatePair &pair : pairs) {
        const PartnerId left = pool.id(pair.left);
        const PartnerId right = pool.id(pair.right);
        if (!memory.areDistinct(left, right))
            found.push_back({ left, right, pair.probability });
    }
    return found;
}

std::optional<Match> compareNow(const Pool &pool, const MatchingMemory &memory, PartnerId left, PartnerId right)
{
    const std::optional<std::size_t> leftRow = pool.rowOf(left);
    const std::optional<std::size_t> rightRow = pool.rowOf(right);
    if (!leftRow || !rightRow)
        return std::nullopt;
    return compareCompanies(companyKeysAt(pool, *leftRow, memory), companyKeysAt(pool, *rightRow, memory),
                            memory.thresholds);
}

} // namespace partnerscope
