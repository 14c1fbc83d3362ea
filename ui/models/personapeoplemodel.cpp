#include "ui/models/personapeoplemodel.h"

#include "ui/charts/roles.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct Named {
    const char *key;
    const char *label;
};
constexpr std::array Seniorities {
    Named { "individual", QT_TRANSLATE_NOOP("PersonTraits", "Individual contributor") },
    Named { "manager", QT_TRANSLATE_NOOP("PersonTraits", "Manager") },
    Named { "director", QT_TRANSLATE_NOOP("PersonTraits", "Director") },
    Named { "vice_president", QT_TRANSLATE_NOOP("PersonTraits", "Vice president") },
    Named { "executive", QT_TRANSLATE_NOOP("PersonTraits", "Executive") },
};
constexpr std::array Experiences {
    Named { "none", QT_TRANSLATE_NOOP("PersonTraits", "None") },
    Named { "some", QT_TRANSLATE_NOOP("PersonTraits", "Some") },
    Named { "proven", QT_TRANSLATE_NOOP("PersonTraits", "Proven") },
};

template <std::size_t Count>
QString labelOf(const std::array<Named, Count> &names, const QString &key)
{
    for (const Named &name : names) {
        if (key == QLatin1String(name.key))
            return QCoreApplication::translate("PersonTraits", name.label);
    }
    return key;
}
} // namespace

QString seniorityLabel(const QString &key)
{
    return labelOf(Seniorities, key);
}

QString experienceLabel(const QString &key)
{
    return labelOf(Experiences, key);
}

QList<ChampionGap> championGaps(const std::vector<PartnerId> &partners, const QList<Contact> &people)
{
    QHash<PartnerId, ChampionGap> byPartner;
    for (const Contact &person : people) {
        if (!person.champion)
            continue;
        ChampionGap &gap = byPartner[person.partner];
        if (!person.leftOn.isValid())
            gap.state = ChampionState::Present;
        else if (gap.state == ChampionState::Missing)
            gap = { person.partner, ChampionState::Departed, person.name };
    }
    QList<ChampionGap> gaps;
    for (const PartnerId partner : partners) {
        ChampionGap gap = byPartner.value(partner);
        gap.partner = partner;
        if (gap.state != ChampionState::Present)
            gaps << gap;
    }
    std::ranges::stable_partition(gaps, [](const ChampionGap &gap) { return gap.state == ChampionState::Departed; });
    return gaps;
}

void PersonaPeopleModel::setSource(const Persona &persona, const QList<Contact> &people,
                                   std::shared_ptr<const Pool> pool)
{
    std::vector<Row> rows;
    for (const Contact &person : people) {
        const std::optional<std::size_t> at = pool ? pool->rowOf(person.partner) : std::nullopt;
        if (at)
            rows.push_back({ person, pool->name(*at), personaFit(persona, person) });
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
        const bool knownA = a.fit.compared > 0;
        const bool knownB = b.fit.compared > 0;
        if (knownA != knownB)
            return knownA;
        if (knownA && a.fit.fit != b.fit.fit)
            return a.fit.fit > b.fit.fit;
        if (a.fit.compared != b.fit.compared)
            return a.fit.compared > b.fit.compared;
        return a.contact.name < b.contact.name;
    });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PersonaPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonaPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PersonaPeopleModel::display(const Row &row, Column column) const
{
    switch (column) {
    case PersonColumn: return row.contact.name;
    case CompanyColumn: return row.company;
    case MeterColumn: return {};
    case FitColumn: return row.fit.compared ? QLocale().toString(row.fit.fit, 'f', 0) : QStringLiteral("–");
    case ComparedColumn: return tr("%1 of %2").arg(row.fit.compared).arg(row.fit.asked);
    case StandingColumn:
        if (row.contact.leftOn.isValid())
            return tr("Left %1").arg(QLocale().toString(row.contact.leftOn, QLocale::ShortFormat));
        return row.contact.champion ? tr("Champion") : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant PersonaPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return column == MeterColumn ? QVariant() : QVariant(display(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == FitColumn || column == ComparedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case PartnerIdRole: return static_cast<qlonglong>(row.contact.partner.value);
    case ContactIdRole: return static_cast<qlonglong>(row.contact.id.value);
    case SortRole: return row.fit.compared ? row.fit.fit : -1.0;
    case StrongRole: return column == PersonColumn || column == FitColumn;
    case SecondLineRole: return column == PersonColumn ? QVariant(row.contact.traits.role) : QVariant();
    case MeterRole: return column == MeterColumn && row.fit.compared ? QVariant(row.fit.fit / 100) : QVariant();
    case MeterTokenRole: return static_cast<int>(Token::Qual4);
    case IconNameRole:
        return column == StandingColumn && row.contact.leftOn.isValid() ? QVariant(QStringLiteral("warn")) : QVariant();
    case ToneRole:
        if (column == StandingColumn)
            return static_cast<int>(row.contact.leftOn.isValid() ? Tone::Caution : Tone::Neutral);
        return column == CompanyColumn || column == ComparedColumn ? QVariant(static_cast<int>(Tone::Neutral))
                                                                   : QVariant();
    default: return {};
    }
}

QVariant PersonaPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == FitColumn || section == ComparedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PersonColumn: return tr("Person");
    case CompanyColumn: return tr("Company");
    case MeterColumn: return tr("Persona fit");
    case FitColumn: return tr("Points");
    case ComparedColumn: return tr("Known");
    case StandingColumn: return tr("Standing");
    case ColumnCount: break;
    }
    return {};
}

} // namespace partnerscope
