#include "ui/pages/importnotices.h"

#include "ui/models/importcolumnsmodel.h"
#include "ui/theme/messagebar.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace partnerscope {

namespace {
constexpr std::size_t ManyTerms = 50;  ///< more than a person reviews by the way
constexpr std::size_t ShownAtMost = 3; ///< or they would cover the columns they speak of
} // namespace

ImportNotices::ImportNotices(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("importNotices"));
    m_rows->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    m_rows->setSpacing(metric::SpaceHair);
    hide();
}

void ImportNotices::setPlan(const ImportPlan &plan, const std::optional<SavedMapping> &used)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that asked for this plan may still be on its way back
        delete item;
    }
    if (used)
        addRecognised(*used);
    if (plan.kind != ListKind::Companies)
        addInfo(QStringLiteral("importKindFound"), tr("Kind of list: %1.").arg(listKindLabel(plan.kind)));
    if (!plan.table.notices.isEmpty())
        addInfo(QStringLiteral("importTableNotices"), plan.table.notices.join(u' '));
    if (!plan.hasName())
        addNameless(plan);
    addSimilar(plan);
    std::vector<std::size_t> flooding;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].isProse || plan.columns[i].newTerms >= ManyTerms)
            flooding.push_back(i);
    }
    std::ranges::sort(flooding, std::greater(), [&](std::size_t i) { return plan.columns[i].newTerms; });
    flooding.resize(std::min(flooding.size(), ShownAtMost));
    for (const std::size_t i : flooding)
        addColumn(plan.columns[i], ImportColumnsModel::columnName(plan, i));
    setVisible(m_rows->count() > 0);
}

void ImportNotices::addInfo(const QString &name, const QString &text)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(name);
    bar->setClosable(false);
    m_rows->addWidget(bar);
    bar->showMessage(Tone::Info, text);
}

void ImportNotices::addRecognised(const SavedMapping &used)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("importRecognised"));
    bar->setClosable(false);
    m_rows->addWidget(bar);
    bar->showMessage(Tone::Info,
                     tr("Read as last time: \"%1\", saved on %2.")
                         .arg(used.name, QLocale().toString(used.savedAt.date(), QLocale::ShortFormat)),
                     tr("Start afresh"));
    connect(bar, &MessageBar::actionTriggered, this, &ImportNotices::afreshRequested);
}

void ImportNotices::addNameless(const ImportPlan &plan)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("importNameless"));
    bar->setClosable(false);
    m_rows->addWidget(bar);
    if (plan.hasNumberedColumns) {
        bar->showMessage(Tone::Info, tr("Choose under \"Becomes\" what each column holds. One must be the name."));
        return;
    }
    bar->showMessage(Tone::Caution,
                     tr("Which column holds the companies' names? Choose \"Name\" for it under \"Becomes\"."),
                     tr("The first row is data"));
    connect(bar, &MessageBar::actionTriggered, this, &ImportNotices::firstRowIsDataRequested);
}

/// Rows whose company may be one of the workspace: they become new companies, unless the user says otherwise.
void ImportNotices::addSimilar(const ImportPlan &plan)
{
    const auto asked = std::ranges::find(plan.similar, false, &SimilarRow::isTaken);
    if (asked == plan.similar.end())
        return;
    const auto count = static_cast<int>(std::ranges::count(plan.similar, false, &SimilarRow::isTaken));
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("importSimilar"));
    bar->setClosable(false);
    m_rows->addWidget(bar);
    bar->showMessage(Tone::Info,
                     tr("%Ln companies may be there, or on this list, under another name, such as %1: %2. They are "
                        "added, and listed "
                        "under Data quality.",
                        nullptr, count)
                         .arg(asked->name, asked->companyName),
                     tr("Take them for the same"));
    connect(bar, &MessageBar::actionTriggered, this, &ImportNotices::similarRequested);
}

void ImportNotices::addColumn(const ImportColumn &column, const QString &name)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("importFlood"));
    bar->setClosable(false);
    m_rows->addWidget(bar);
    const QString count = QLocale().toString(static_cast<qulonglong>(column.newTerms));
    const QString text = column.isProse
        ? tr("%1: %2 new terms that look like sentences. Keep them as text, or leave the column out.")
        : tr("%1: %2 new terms. Check that the column belongs where it goes, keep it as text, or leave it out.");
    bar->showMessage(Tone::Caution, text.arg(name, count), tr("Keep as text"));
    bar->setSecondAction(tr("Leave out"));
    const QString header = column.header;
    connect(bar, &MessageBar::actionTriggered, this, [this, header] { Q_EMIT textRequested(header); });
    connect(bar, &MessageBar::secondActionTriggered, this, [this, header] { Q_EMIT leaveOutRequested(header); });
}

} // namespace partnerscope
