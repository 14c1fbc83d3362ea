#include "matching/companytable.h"

#include <QString>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

namespace partnerscope {

namespace {
constexpr std::size_t MostThreads = 8;
constexpr std::size_t RowsBetweenLooks = 256;

/// Lengths as they are mostly short: seven bits a byte.
void putNumber(std::string &bytes, std::size_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>((number & 0x7f) | 0x80);
    bytes += static_cast<char>(number);
}

void putText(std::string &bytes, std::string_view text)
{
    putNumber(bytes, text.size());
    bytes += text;
}

void putTexts(std::string &bytes, const std::vector<std::string> &texts)
{
    putNumber(bytes, texts.size());
    for (const std::string &text : texts)
        putText(bytes, text);
}

void putName(std::string &bytes, const CompanyName &name)
{
    putTexts(bytes, name.words);
    putText(bytes, name.writtenInitials);
    putNumber(bytes, name.forms.size());
    for (const LegalForm form : name.forms)
        bytes += static_cast<char>(form);
    bytes += static_cast<char>((name.isOtherScript ? 1 : 0) | (name.statesInitials ? 2 : 0));
}

/// Takes apart what the functions above put together.
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::size_t number()
    {
        std::size_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            number |= static_cast<std::size_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }
    void text(std::string &into)
    {
        const std::size_t size = number();
        into.assign(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
    }
    void texts(std::vector<std::string> &into)
    {
        into.resize(number());
        for (std::string &each : into)
            text(each);
    }
    void name(CompanyName &into)
    {
        texts(into.words);
        into.joined.clear();
        for (const std::string &word : into.words)
            into.joined += word;
        text(into.writtenInitials);
        into.forms.resize(number());
        for (LegalForm &form : into.forms)
            form = static_cast<LegalForm>(byte());
        const auto flags = static_cast<unsigned char>(byte());
        into.isOtherScript = (flags & 1u) != 0;
        into.statesInitials = (flags & 2u) != 0;
    }

private:
    char byte()
    {
        const char byte = m_rest.front();
        m_rest.remove_prefix(1);
        return byte;
    }

    std::string_view m_rest;
};

/// Text of a row in a column of texts, codes or numbers (a list's phone numbers may have been read as numbers); empty
/// where there is none.
std::string textAt(const PoolColumn *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *texts = std::get_if<TextColumn>(&column->data))
        return std::string(texts->at(row));
    if (const auto *numbers = std::get_if<NumberColumn>(&column->data))
        return std::isnan(numbers->values[row]) ? std::string()
                                                : QString::number(numbers->values[row], 'f', 0).toStdString();
    const auto *codes = std::get_if<CodeColumn>(&column->data);
    if (!codes || codes->codes[row] < 0)
        return {};
    return codes->terms[codes->codes[row]].toStdString();
}
} // namespace

CompanyReader::CompanyReader(const Pool &pool, const MatchingMemory &memory)
    : m_pool(pool)
    , m_memory(memory)
    , m_website(pool.column(QStringLiteral("website")))
    , m_country(pool.column(QStringLiteral("country")))
    , m_city(pool.column(QStringLiteral("city")))
    , m_address(pool.column(QStringLiteral("address")))
    , m_phone(pool.column(QStringLiteral("phone")))
    , m_legalName(pool.column(QStringLiteral("legal_name")))
{
}

CompanyKeys CompanyReader::keysAt(std::size_t row) const
{
    CompanyRecord record { std::string(m_pool.nameUtf8(row)),
                           textAt(m_website, row),
                           textAt(m_country, row),
                           textAt(m_city, row),
                           textAt(m_address, row),
                           textAt(m_phone, row),
                           {} };
    if (std::string legal = textAt(m_legalName, row); !legal.empty())
        record.otherNames.push_back(std::move(legal));
    if (!m_memory.otherNames.empty()) {
        for (const MatchingMemory::OtherName &other : m_memory.namesOf(m_pool.id(row)))
            record.otherNames.push_back(other.name);
    }
    return keysOf(record);
}

std::size_t matchingThreads()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, MostThreads);
}

void CompanyTable::add(const CompanyKeys &keys)
{
    putName(m_bytes, keys.name);
    putNumber(m_bytes, keys.otherNames.size());
    for (const CompanyName &name : keys.otherNames)
        putName(m_bytes, name);
    for (const std::string *text : { &keys.domain, &keys.country, &keys.city, &keys.houseNumber, &keys.phone })
        putText(m_bytes, *text);
    putTexts(m_bytes, keys.addressWords);
    m_offsets.push_back(m_bytes.size());
}

void CompanyTable::append(const CompanyTable &other)
{
    const std::uint64_t base = m_bytes.size();
    m_bytes += other.m_bytes;
    m_offsets.reserve(m_offsets.size() + other.size());
    for (std::size_t row = 1; row < other.m_offsets.size(); ++row)
        m_offsets.push_back(base + other.m_offsets[row]);
}

void CompanyTable::read(std::size_t row, CompanyKeys &keys) const
{
    Reader reader(std::string_view(m_bytes).substr(m_offsets[row], m_offsets[row + 1] - m_offsets[row]));
    reader.name(keys.name);
    keys.otherNames.resize(reader.number());
    for (CompanyName &name : keys.otherNames)
        reader.name(name);
    for (std::string *text : { &keys.domain, &keys.country, &keys.city, &keys.houseNumber, &keys.phone })
        reader.text(*text);
    reader.texts(keys.addressWords);
}

CompanyKeys CompanyTable::at(std::size_t row) const
{
    CompanyKeys keys;
    read(row, keys);
    return keys;
}

CompanyKeys companyKeysAt(const Pool &pool, std::size_t row, const MatchingMemory &memory)
{
    return CompanyReader(pool, memory).keysAt(row);
}

CompanyTable companyTable(const Pool &pool, const MatchingMemory &memory, const MatchProgress &progress)
{
    const CompanyReader reader(pool, memory);
    const std::size_t threads = matchingThreads();
    std::vector<CompanyTable> parts(threads);
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> stop = false;
    const auto readRange = [&](std::size_t part) {
        const std::size_t end = pool.size() * (part + 1) / threads;
        for (std::size_t row = pool.size() * part / threads; row < end && !stop; ++row) {
            parts[part].add(reader.keysAt(row));
            if (row % RowsBetweenLooks == 0)
                done.fetch_add(RowsBetweenLooks, std::memory_order_relaxed);
        }
    };
    {
        std::atomic<std::size_t> running = threads;
        std::vector<std::jthread> workers;
        for (std::size_t part = 0; part < threads; ++part)
            workers.emplace_back([&, part] {
                readRange(part);
                --running;
            });
        while (progress && running > 0 && !stop) {
            stop = !progress(static_cast<double>(std::min<std::size_t>(done, pool.size()))
                             / static_cast<double>(std::max<std::size_t>(1, pool.size())));
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    if (stop)
        return {};
    for (std::size_t part = 1; part < threads; ++part) {
        parts[0].append(parts[part]);
        parts[part] = {};
    }
    return std::move(parts[0]);
}

} // namespace partnerscope
