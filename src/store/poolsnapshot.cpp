#include "store/poolsnapshot.h"

#include "base/parallel.h"

#include <xxhash.h>

#include <array>
#include <cstring>

namespace partnerscope {

namespace {
// The file: a head of fixed size, a directory that describes mark and columns, then the arrays one after the other,
// each at a multiple of Alignment. Numbers are as the processor has them; Magic tells another order of bytes apart,
// too.
constexpr std::uint64_t Magic = 0x31306c6f6f507350; // "PsPool01"; changes with the layout
constexpr std::size_t Alignment = 64;

struct Head {
    std::uint64_t magic = Magic;
    std::uint64_t directorySize = 0;
    std::uint64_t directorySum = 0;
    std::uint64_t fileSize = 0;
    std::uint64_t headSum = 0; ///< of what stands before it
};

std::uint64_t sumOf(const void *bytes, std::size_t size)
{
    return XXH3_64bits(bytes, size);
}

std::uint64_t headSum(const Head &head)
{
    return sumOf(&head, offsetof(Head, headSum));
}

std::size_t aligned(std::size_t size)
{
    return (size + Alignment - 1) / Alignment * Alignment;
}

/// Builds the directory and remembers the arrays.
class SnapshotWriter
{
public:
    void number(std::uint64_t value) { m_directory.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void text(std::string_view value)
    {
        number(value.size());
        m_directory.append(value);
    }
    void texts(const QStringList &values)
    {
        number(static_cast<std::uint64_t>(values.size()));
        for (const QString &value : values)
            text(value.toStdString());
    }
    template <typename T>
    void array(const T *begin, std::size_t count)
    {
        const std::size_t size = count * sizeof(T);
        number(size);
        number(sumOf(begin, size));
        m_arrays.emplace_back(begin, size);
    }
    template <typename T>
    void array(const std::vector<T> &values)
    {
        array(values.data(), values.size());
    }

    [[nodiscard]] bool write(const WriteNext &put) const
    {
        static constexpr std::array<char, Alignment> Zeros {};
        Head head;
        head.directorySize = m_directory.size();
        head.directorySum = sumOf(m_directory.data(), m_directory.size());
        head.fileSize = aligned(sizeof head + m_directory.size());
        for (const auto &[bytes, size] : m_arrays)
            head.fileSize += aligned(size);
        head.headSum = headSum(head);
        const auto pad = [&](std::size_t size) {
            return aligned(size) == size || put(Zeros.data(), aligned(size) - size);
        };
        if (!put(&head, sizeof head) || !put(m_directory.data(), m_directory.size())
            || !pad(sizeof head + m_directory.size()))
            return false;
        for (const auto &[bytes, size] : m_arrays) {
            if ((size > 0 && !put(bytes, size)) || !pad(size))
                return false;
        }
        return true;
    }

private:
    std::string m_directory;
    std::vector<std::pair<const void *, std::size_t>> m_arrays;
};

/// Reads the directory; everything after a first step outside the file is empty, and isSound() false.
class SnapshotReader
{
public:
    explicit SnapshotReader(const SnapshotSource &source)
        : m_source(source)
    {
        Head head;
        if (source.size < sizeof head || !source.readAt(0, &head, sizeof head))
            return;
        if (head.magic != Magic || head.headSum != headSum(head) || head.fileSize != source.size
            || head.directorySize > source.size - sizeof head)
            return;
        m_directoryBytes.resize(head.directorySize);
        m_isSound = source.readAt(sizeof head, m_directoryBytes.data(), m_directoryBytes.size())
            && head.directorySum == sumOf(m_directoryBytes.data(), m_directoryBytes.size());
        m_directory = m_directoryBytes;
        m_nextArray = aligned(sizeof head + head.directorySize);
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view bytes = take(sizeof value);
        if (!bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string_view text() { return take(number()); }
    QString string()
    {
        const std::string_view utf8 = text();
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    QStringList texts()
    {
        QStringList values;
        for (std::uint64_t i = number(); i > 0 && m_isSound; --i)
            values << string();
        return values;
    }
    /// The array follows with readArrays(); it must stay where it is until then.
    template <typename Array>
    void array(Array &values)
    {
        using T = typename Array::value_type;
        const std::size_t size = number();
        const std::uint64_t sum = number();
        m_isSound =
            m_isSound && size % sizeof(T) == 0 && m_nextArray <= m_source.size && size <= m_source.size - m_nextArray;
        if (!m_isSound)
            return;
        m_arrays.push_back([this, &values, offset = m_nextArray, size, sum] {
            values.resize(size / sizeof(T));
            void *bytes = values.data();
            return m_source.readAt(offset, bytes, size) && sumOf(bytes, size) == sum;
        });
        m_nextArray += aligned(size);
    }
    /// Reads and checks all arrays on all cores. \returns whether the whole file is sound.
    [[nodiscard]] bool readArrays()
    {
        std::atomic<bool> isSound = m_isSound && m_nextArray == m_source.size;
        runTasks(isSound ? m_arrays.size() : 0, [&](std::size_t i) {
            if (!m_arrays[i]())
                isSound = false;
        });
        return isSound;
    }

private:
    std::string_view take(std::size_t size)
    {
        if (!m_isSound || size > m_directory.size()) {
            m_isSound = false;
            return {};
        }
        const std::string_view taken = m_directory.substr(0, size);
        m_directory.remove_prefix(size);
        return taken;
    }

    const SnapshotSource &m_source;
    std::string m_directoryBytes;
    std::string_view m_directory; ///< what is left of it
    std::uint64_t m_nextArray = 0;
    bool m_isSound = false;
    std::vector<std::function<bool()>> m_arrays;
};

struct WriteData {
    SnapshotWriter &writer;

    void operator()(const NumberColumn &column) const { writer.array(column.values); }
    void operator()(const CodeColumn &column) const
    {
        writer.texts(column.terms);
        writer.array(column.codes);
    }
    void operator()(const SetColumn &column) const
    {
        writer.texts(column.terms);
        writer.array(column.offsets);
        writer.array(column.codes);
        writer.array(column.known);
    }
    void operator()(const TextColumn &column) const
    {
        writer.array(column.bytes.data(), column.bytes.size());
        writer.array(column.offsets);
    }
};

struct ReadData {
    SnapshotReader &reader;

    void operator()(NumberColumn &column) const { reader.array(column.values); }
    void operator()(CodeColumn &column) const
    {
        column.terms = reader.texts();
        reader.array(column.codes);
    }
    void operator()(SetColumn &column) const
    {
        column.terms = reader.texts();
        reader.array(column.offsets);
        reader.array(column.codes);
        reader.array(column.known);
    }
    void operator()(TextColumn &column) const
    {
        reader.array(column.bytes);
        reader.array(column.offsets);
    }
};

SnapshotMark readMark(SnapshotReader &reader)
{
    SnapshotMark mark;
    mark.stamp = reader.text();
    mark.position = static_cast<std::int64_t>(reader.number());
    mark.lastId = static_cast<std::int64_t>(reader.number());
    mark.money = reader.text();
    return mark;
}
} // namespace

bool writeSnapshot(const PoolSnapshot &snapshot, const WriteNext &write)
{
    SnapshotWriter writer;
    writer.text(snapshot.mark.stamp);
    writer.number(static_cast<std::uint64_t>(snapshot.mark.position));
    writer.number(static_cast<std::uint64_t>(snapshot.mark.lastId));
    writer.text(snapshot.mark.money);
    const Pool::Parts &parts = snapshot.parts;
    writer.array(*parts.ids);
    writer.array(*parts.recordOrigin);
    writer.array(*parts.active);
    writer.number(parts.anyEngagement ? 1 : 0);
    writer.array(snapshot.originIds);
    writer.number(parts.columns.size());
    for (const std::shared_ptr<const PoolColumn> &column : parts.columns) {
        writer.text(column->key.toStdString());
        writer.number(static_cast<std::uint64_t>(column->type));
        writer.array(column->origins);
        std::visit(WriteData { writer }, column->data);
    }
    return writer.write(write);
}

std::optional<SnapshotMark> readSnapshotMark(const SnapshotSource &source)
{
    SnapshotReader reader(source);
    SnapshotMark mark = readMark(reader);
    return reader.isSound() ? std::optional(std::move(mark)) : std::nullopt;
}

std::optional<PoolSnapshot> readSnapshot(const SnapshotSource &source)
{
    SnapshotReader reader(source);
    PoolSnapshot snapshot;
    snapshot.mark = readMark(reader);
    const auto ids = std::make_shared<std::vector<std::int64_t>>();
    const auto recordOrigin = std::make_shared<std::vector<std::uint32_t>>();
    const auto active = std::make_shared<std::vector<std::uint8_t>>();
    reader.array(*ids);
    reader.array(*recordOrigin);
    reader.array(*active);
    snapshot.parts.anyEngagement = reader.number() != 0;
    reader.array(snapshot.originIds);
    for (std::uint64_t i = reader.number(); i > 0 && reader.isSound(); --i) {
        const auto column = std::make_shared<PoolColumn>();
        column->key = reader.string();
        column->type = static_cast<AttributeType>(reader.number());
        reader.array(column->origins);
        column->data = emptyColumn(column->type);
        std::visit(ReadData { reader }, column->data);
        snapshot.parts.columns.push_back(column);
    }
    if (!reader.readArrays())
        return std::nullopt;
    snapshot.parts.ids = ids;
    snapshot.parts.recordOrigin = recordOrigin;
    snapshot.parts.active = active;
    return snapshot;
}

} // namespace partnerscope
