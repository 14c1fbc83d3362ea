#pragma once

#include "domain/contact.h"
#include "pool/pool.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// People at partners, ranked against a persona: those who can be compared first, best fit first, then by name.
class PersonaPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PersonColumn, CompanyColumn, MeterColumn, FitColumn, ComparedColumn, StandingColumn, ColumnCount };
    enum Role { PartnerIdRole = Qt::UserRole + 1 /* qlonglong */, ContactIdRole /* qlonglong */, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const Persona &persona, const QList<Contact> &people, std::shared_ptr<const Pool> pool);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Contact contact;
        QString company;
        PersonaFit fit;
        friend bool operator==(const Row &a, const Row &b)
        {
            return a.contact == b.contact && a.company == b.company && qFuzzyCompare(1 + a.fit.fit, 1 + b.fit.fit)
                && a.fit.compared == b.fit.compared && a.fit.asked == b.fit.asked;
        }
    };
    [[nodiscard]] QString display(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

/// Whether a company has somebody who stands for the partnership.
enum class ChampionState { Present, Departed, Missing };
struct ChampionGap {
    PartnerId partner;
    ChampionState state = ChampionState::Missing;
    QString departed; ///< name of the champion who left
};
/// The companies among `partners` without a champion who is still there, departed ones first, else in the order given.
[[nodiscard]] QList<ChampionGap> championGaps(const std::vector<PartnerId> &partners, const QList<Contact> &people);

/// Labels of seniorityKeys() and experienceKeys(), translated; the key itself if it is none of them.
[[nodiscard]] QString seniorityLabel(const QString &key);
[[nodiscard]] QString experienceLabel(const QString &key);

} // namespace partnerscope
