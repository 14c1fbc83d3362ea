#pragma once

#include "pool/pool.h"

#include <QLineEdit>

class QStandardItemModel;

namespace partnerscope {

/// A line in which a company is looked for by its name and chosen, by keyboard alone.
class CompanyField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `without` is not offered.
    CompanyField(std::shared_ptr<const Pool> pool, PartnerId without, QWidget *parent = nullptr);

    void setCompany(PartnerId company);
    /// The one that was chosen, or the only one with exactly the typed name; invalid otherwise.
    [[nodiscard]] PartnerId company() const;

private:
    void offer(const QString &text);

    std::shared_ptr<const Pool> m_pool;
    PartnerId m_without;
    PartnerId m_chosen;
    QString m_chosenText;
    QStandardItemModel *m_offered;
};

} // namespace partnerscope
