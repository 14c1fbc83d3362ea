#include "ui/editors/companyfield.h"

#include "pool/filter.h"
#include "ui/editors/undokeyfilter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace partnerscope {

namespace {
constexpr int MostOffered = 12;
constexpr int IdRole = Qt::UserRole + 1;
} // namespace

CompanyField::CompanyField(std::shared_ptr<const Pool> pool, PartnerId without, QWidget *parent)
    : QLineEdit(parent)
    , m_pool(std::move(pool))
    , m_without(without)
    , m_offered(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name of a company in this workspace"));
    UndoKeyFilter::install(this);
    // The pool is searched anew for what is typed: a completer over all names of a million companies would not do.
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setTextElideMode(Qt::ElideMiddle);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CompanyField::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_chosen = { index.data(IdRole).toLongLong() };
        m_chosenText = index.data(Qt::DisplayRole).toString();
    });
}

void CompanyField::setCompany(PartnerId company)
{
    const std::optional<std::size_t> row = m_pool->rowOf(company);
    if (!row)
        return;
    m_chosen = company;
    m_chosenText = m_pool->name(*row);
    setText(m_chosenText);
    setCursorPosition(0);
}

PartnerId CompanyField::company() const
{
    const QString typed = text().trimmed();
    if (m_chosen.isValid() && typed == m_chosenText.trimmed())
        return m_chosen;
    PartnerId only;
    for (const std::size_t row : m_pool->rowsNamed(typed)) {
        if (m_pool->id(row) == m_without)
            continue;
        if (only.isValid())
            return {};
        only = m_pool->id(row);
    }
    return only;
}

void CompanyField::offer(const QString &text)
{
    m_offered->clear();
    if (text.trimmed().isEmpty())
        return;
    Filter filter;
    filter.search = text.trimmed();
    const Pool &pool = *m_pool;
    for (const std::uint32_t row : filteredRows(pool, filter)) {
        if (pool.id(row) == m_without)
            continue;
        auto *item = new QStandardItem(pool.name(row));
        item->setData(static_cast<qlonglong>(pool.id(row).value), IdRole);
        m_offered->appendRow(item);
        if (m_offered->rowCount() == MostOffered)
            break;
    }
}

} // namespace partnerscope
