#include "matching/companykeys.h"

#include "base/utf8.h"
#include "matching/companyname.h"
#include "matching/matchingmemory.h"
#include "matching/namewords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

constexpr std::array<std::string_view, 21> SharedHosts {
    "linkedin.com",   "facebook.com",     "twitter.com",   "x.com",      "instagram.com", "youtube.com",
    "github.com",     "gitlab.com",       "github.io",     "medium.com", "wordpress.com", "blogspot.com",
    "wixsite.com",    "sites.google.com", "google.com",    "bit.ly",     "linktr.ee",     "xing.com",
    "crunchbase.com", "wikipedia.org",    "bitbucket.org",
};

bool isShared(std::string_view host)
{
    return std::ranges::any_of(SharedHosts, [&](std::string_view shared) {
        return host == shared
            || (host.ends_with(shared) && host[host.size() - shared.size() - 1] == '.' && shared != "google.com");
    });
}

void appendSpaced(std::string &key, char c, bool &gap)
{
    if (gap && !key.empty())
        key += ' ';
    gap = false;
    key += c;
}

std::string asciiNameKey(std::string_view name)
{
    std::string key;
    bool gap = false;
    for (char c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isWord) {
            appendSpaced(key, c, gap);
        } else if (c == '&') {
            key += key.empty() ? "and" : " and";
            gap = true;
        } else if (c != '.' && c != '\'') {
            gap = true;
        }
    }
    return key;
}

std::string wideNameKey(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    QString plain;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'.' || c == u'\'' || c == QChar(0x2019))
            continue;
        if (c == u'&')
            plain += QStringLiteral(" and ");
        else
            plain += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? c : QChar(u' ');
    }
    return plain.simplified().toStdString();
}

std::string_view codeAt(const ColumnData &data, std::size_t row, std::vector<std::string> &terms)
{
    const auto *codes = std::get_if<CodeColumn>(&data);
    if (!codes || codes->codes[row] < 0)
        return {};
    if (terms.empty()) {
        for (const QString &term : codes->terms)
            terms.push_back(term.toStdString());
    }
    return terms[static_cast<std::size_t>(codes->codes[row])];
}

} // namespace

std::string domainKey(std::string_view website)
{
    website = trimCell(website);
    if (const std::size_t scheme = website.find("://"); scheme != std::string_view::npos)
        website.remove_prefix(scheme + 3);
    website = website.substr(0, website.find_first_of("/?#: ,;"));
    if (const std::size_t user = website.rfind('@'); user != std::string_view::npos)
        website.remove_prefix(user + 1);
    std::string host(website);
    for (char &c : host)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    while (host.ends_with('.'))
        host.pop_back();
    if (host.starts_with("www."))
        host.erase(0, 4);
    const std::size_t dot = host.find('.');
    if (dot == std::string::npos || dot == 0 || isShared(host))
        return {};
    return host;
}

std::string nameKey(std::string_view name)
{
    std::string key = isAscii(name) ? asciiNameKey(name) : wideNameKey(name);
    return key.empty() ? std::string(trimCell(name)) : key;
}

bool mayBeOneName(std::string_view a, std::string_view b)
{
    const CompanyName left = readCompanyName(a);
    const CompanyName right = readCompanyName(b);
    if (left.isOtherScript || right.isOtherScript)
        return true; // letters of different scripts cannot speak against it
    static constexpr std::size_t Beginning = 4;
    const auto beginsAlike = [](const std::string &x, const std::string &y) {
        const std::size_t common = std::min(x.size(), y.size());
        return common > 0 && (common >= Beginning || x.size() == y.size())
            && x.compare(0, std::min(common, Beginning), y, 0, std::min(common, Beginning)) == 0;
    };
    const auto isInitials = [](const CompanyName &name, const CompanyName &other) {
        return other.words.size() > 1
            && (initialsOf(other.words) == name.joined || other.writtenInitials == name.joined);
    };
    if (beginsAlike(left.joined, right.joined) || isInitials(left, right) || isInitials(right, left))
        return true;
    return std::ranges::any_of(left.words, [&](const std::string &word) {
        return wordWeight(word) >= 1 && word.size() > 1 && std::ranges::find(right.words, word) != right.words.end();
    });
}

template <typename Condition>
bool CompanyIndex::holdsForAll(std::uint32_t name, const Condition &condition) const
{
    std::uint32_t at = m_chains[name].first;
    while (at != NoBearer && condition(m_bearers[at]))
        at = m_bearers[at].next;
    return at == NoBearer;
}

void CompanyIndex::add(std::int64_t number, const Keys &keys)
{
    const std::uint32_t country = m_countries.insert(keys.country);
    const std::uint32_t name = m_names.insert(keys.name);
    if (!keys.domain.empty())
        addOwner(m_domains.insert(keys.domain), number, name);
    const auto bearer = static_cast<std::uint32_t>(m_bearers.size());
    if (name == m_chains.size()) {
        m_chains.push_back({ bearer, bearer });
    } else {
        const bool isNew =
            holdsForAll(name, [&](const Bearer &known) { return known.number != number || known.country != country; });
        if (!isNew)
            return;
        m_bearers[m_chains[name].last].next = bearer;
        m_chains[name].last = bearer;
    }
    m_bearers.push_back({ number, country, NoBearer });
}

void CompanyIndex::addOwner(std::uint32_t domain, std::int64_t number, std::uint32_t name)
{
    const auto owner = static_cast<std::uint32_t>(m_owners.size());
    if (domain == m_domainChains.size()) {
        m_domainChains.push_back({ owner, owner });
    } else {
        const Owner &last = m_owners[m_domainChains[domain].last];
        if (last.number == number && last.name == name)
            return;
        m_owners[m_domainChains[domain].last].next = owner;
        m_domainChains[domain].last = owner;
    }
    m_owners.push_back({ number, name, NoBearer });
}

/// Of the companies of a domain the one of this very name, else the first whose name does not speak against it.
std::int64_t CompanyIndex::ownerOf(std::uint32_t domain, const std::string &name) const
{
    constexpr int NamesCompared = 8; // a host of thousands identifies nobody
    const std::uint32_t wanted = m_names.find(name);
    std::int64_t alike = None;
    int compared = 0;
    for (std::uint32_t at = m_domainChains[domain].first; at != NoBearer; at = m_owners[at].next) {
        const Owner &owner = m_owners[at];
        if (owner.name == wanted || name.empty())
            return owner.number;
        if (alike == None && compared++ < NamesCompared && mayBeOneName(m_names.key(owner.name), name))
            alike = owner.number;
    }
    return alike;
}

std::int64_t CompanyIndex::find(const Keys &keys) const
{
    if (const std::uint32_t domain = keys.domain.empty() ? KeyTable::None : m_domains.find(keys.domain);
        domain != KeyTable::None) {
        if (const std::int64_t owner = ownerOf(domain, keys.name); owner != None)
            return owner;
    }
    const std::uint32_t name = m_names.find(keys.name);
    if (name == KeyTable::None)
        return None;
    const std::uint32_t country = m_countries.find(keys.country);
    for (std::uint32_t at = m_chains[name].first; at != NoBearer; at = m_bearers[at].next) {
        if (m_bearers[at].country == country)
            return m_bearers[at].number;
    }
    const std::int64_t first = m_bearers[m_chains[name].first].number;
    const bool isOnlyOne = holdsForAll(name, [&](const Bearer &bearer) { return bearer.number == first; });
    const bool isCountryOpen = keys.country.empty()
        || holdsForAll(name, [this](const Bearer &bearer) { return m_countries.key(bearer.country).empty(); });
    return isOnlyOne && isCountryOpen ? first : None;
}

CompanyIndex indexOf(const Pool &pool, const MatchingMemory *memory)
{
    CompanyIndex index;
    const PoolColumn *website = pool.column(QStringLiteral("website"));
    const PoolColumn *country = pool.column(QStringLiteral("country"));
    const TextColumn *websites = website ? std::get_if<TextColumn>(&website->data) : nullptr;
    std::vector<std::string> terms;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        CompanyIndex::Keys keys;
        keys.name = nameKey(pool.nameUtf8(row));
        keys.domain = websites ? domainKey(websites->at(row)) : std::string();
        keys.country = country ? std::string(codeAt(country->data, row, terms)) : std::string();
        index.add(static_cast<std::int64_t>(row), keys);
        if (!memory || memory->otherNames.empty())
            continue;
        for (const MatchingMemory::OtherName &other : memory->namesOf(pool.id(row))) {
            keys.name = nameKey(other.name);
            index.add(static_cast<std::int64_t>(row), keys);
        }
    }
    return index;
}

} // namespace partnerscope
