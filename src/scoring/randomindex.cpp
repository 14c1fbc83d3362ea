#include "scoring/randomindex.h"

#include "base/text.h"

namespace partnerscope {

namespace {
constexpr std::size_t FirstSize = 3;

struct Table {
    RandomIndexTable id;
    const char *key;
    const char *title;
    std::vector<double> values; ///< from n = 3 on
};

const std::vector<Table> &tables()
{
    static const std::vector<Table> all {
        // Two sizes of 1980 (3 and 12) are off by more than their rounding; kept to reproduce old papers.
        { RandomIndexTable::Saaty1980,
          "saaty1980",
          QT_TRANSLATE_NOOP("partnerscope", "Saaty 1980"),
          { .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59 } },
        { RandomIndexTable::Saaty2005,
          "saaty2005",
          QT_TRANSLATE_NOOP("partnerscope", "Saaty 2005"),
          { .52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59 } },
        { RandomIndexTable::Aguaron2003,
          "aguaron2003",
          QT_TRANSLATE_NOOP("partnerscope", "Aguarón and Moreno-Jiménez 2003"),
          { .525, .882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.570, 1.583 } },
        { RandomIndexTable::Alonso2006,
          "alonso2006",
          QT_TRANSLATE_NOOP("partnerscope", "Alonso and Lamata 2006"),
          { .5245, .8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838 } },
        { RandomIndexTable::Donegan1991,
          "donegan1991",
          QT_TRANSLATE_NOOP("partnerscope", "Donegan and Dodd 1991"),
          { .4914, .8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969 } },
        { RandomIndexTable::Simulated,
          "simulated",
          QT_TRANSLATE_NOOP("partnerscope", "own simulation, 100,000 matrices of each size"),
          { .5240, .8856, 1.1111, 1.2500, 1.3422, 1.4023, 1.4493, 1.4854, 1.5140, 1.5372 } },
    };
    return all;
}

const Table &tableOf(RandomIndexTable id)
{
    for (const Table &table : tables()) {
        if (table.id == id)
            return table;
    }
    Q_UNREACHABLE();
}
} // namespace

const std::vector<RandomIndexTable> &randomIndexTables()
{
    static const std::vector<RandomIndexTable> all = [] {
        std::vector<RandomIndexTable> ids;
        for (const Table &table : tables())
            ids.push_back(table.id);
        return ids;
    }();
    return all;
}

QString tableKey(RandomIndexTable table)
{
    return QString::fromLatin1(tableOf(table).key);
}

QString tableTitle(RandomIndexTable table)
{
    return tr(tableOf(table).title);
}

std::optional<RandomIndexTable> tableFromKey(const QString &key)
{
    for (const Table &table : tables()) {
        if (key.compare(QLatin1String(table.key), Qt::CaseInsensitive) == 0)
            return table.id;
    }
    return std::nullopt;
}

RandomIndex randomIndex(RandomIndexTable table, std::size_t n)
{
    if (n < FirstSize)
        return { 0, true };
    const std::vector<double> &values = tableOf(table).values;
    if (n - FirstSize < values.size())
        return { values[n - FirstSize], true };
    const auto size = static_cast<double>(n);
    return { (1.7699 * size - 4.3513) / (size - 1), false };
}

} // namespace partnerscope
