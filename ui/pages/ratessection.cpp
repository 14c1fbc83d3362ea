#include "ui/pages/ratessection.h"

#include "session/schemaedits.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/rateform.h"
#include "ui/editors/writing.h"
#include "ui/models/ratesmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
enum List { TableList, EmptyList };
} // namespace

RatesSection::RatesSection(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_model(new RatesModel(this))
    , m_currency(new TextLabel(TextRole::Body))
    , m_change(new Button(ButtonKind::Quiet, tr("Change …")))
    , m_add(new Button(ButtonKind::Primary, "plus"_L1, tr("New rate")))
    , m_import(new Button(ButtonKind::Secondary, "import"_L1, tr("Import …")))
    , m_export(new Button(ButtonKind::Secondary, "export"_L1, tr("Export …")))
    , m_lists(new QStackedWidget)
    , m_table(new QTableView)
    , m_panel(new ContextPanel(tr("Rate")))
{
    setObjectName(u"ratesSection"_s);
    buildTable();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanel });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    m_panel->hide();
    connect(m_panel, &ContextPanel::closeRequested, this, &RatesSection::closeForm);
    connect(m_change, &QPushButton::clicked, this, &RatesSection::chooseCurrency);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_import, &QPushButton::clicked, this, &RatesSection::importFile);
    connect(m_export, &QPushButton::clicked, this, &RatesSection::exportFile);
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        m_stale = m_stale || change.money;
        if (isVisible())
            activate();
    });
}

QWidget *RatesSection::buildList()
{
    m_currency->setObjectName(u"workspaceCurrency"_s);
    m_change->setObjectName(u"changeCurrency"_s);
    m_add->setObjectName(u"addRate"_s);
    m_import->setObjectName(u"importRates"_s);
    m_export->setObjectName(u"exportRates"_s);
    for (Button *button : { m_change, m_add, m_import })
        enableWriting(button, session().isReadOnly());
    auto *nothing = new EmptyState("scale"_L1, tr("No other currency has a rate."), {});
    nothing->setDetail(
        tr("Amounts in a currency without a rate count as unknown. Add a rate, or import a file with the "
           "columns currency, date and rate."));
    m_lists->addWidget(m_table);
    m_lists->addWidget(nothing);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    tools->setSpacing(metric::SpaceS);
    tools->addWidget(m_currency);
    tools->addWidget(m_change);
    tools->addStretch(1);
    tools->addWidget(m_import);
    tools->addWidget(m_export);
    tools->addWidget(m_add);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_lists, 1);
    return content;
}

void RatesSection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"ratesTable"_s);
    m_table->setAccessibleName(tr("Currency rates"));
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    for (const int column : { RatesModel::CurrencyColumn, RatesModel::DateColumn, RatesModel::RateColumn })
        header->resizeSection(column, 120);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RatesSection::editSelected);
}

void RatesSection::activate()
{
    if (m_stale)
        refresh();
}

void RatesSection::refresh()
{
    const Result<QList<CurrencyRate>> rates = session().currencyRates();
    const Result<QString> own = session().workspaceSetting(u"currency"_s);
    if (!check(rates) || !check(own))
        return;
    m_stale = false;
    m_currency->setText(tr("Amounts are compared in %1").arg(*own));
    m_model->setSource(*rates, *own);
    m_export->setEnabled(!rates->isEmpty());
    m_lists->setCurrentIndex(rates->isEmpty() ? EmptyList : TableList);
}

void RatesSection::closeForm()
{
    m_panel->hide();
    m_table->setFocus();
}

void RatesSection::edit(const std::optional<CurrencyRate> &rate)
{
    if (session().isReadOnly())
        return;
    auto *form = new RateForm(session(), rate);
    m_panel->setTitle(rate ? tr("Change the rate of %1").arg(rate->currency) : tr("New rate"));
    m_panel->setContent(form);
    m_panel->show();
    form->firstField()->setFocus();
    connect(form, &RateForm::saved, this, [this](const CurrencyRate &saved) {
        closeForm();
        m_table->selectRow(m_model->rowOf(saved.currency, saved.date));
    });
    connect(form, &RecordForm::cancelled, this, &RatesSection::closeForm);
}

void RatesSection::editSelected()
{
    if (m_table->currentIndex().isValid())
        edit(m_model->rate(m_table->currentIndex().row()));
}

void RatesSection::removeSelected()
{
    QList<CurrencyRate> rates;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rates << m_model->rate(index.row());
    if (rates.isEmpty() || session().isReadOnly() || !check(removeRates(session(), rates)))
        return;
    frame().showMessage(MessageKind::Done, tr("%Ln rate(s) were removed.", nullptr, static_cast<int>(rates.size())),
                        tr("Undo"), [this] { check(session().undo()); });
}

void RatesSection::importFile()
{
    const QString path =
        frame().prompts().openFile(tr("Import currency rates"), tr("Rates (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const Result<int> count = importRates(session(), path); check(count))
        frame().showMessage(MessageKind::Done, tr("%Ln rate(s) were taken over.", nullptr, *count), tr("Undo"),
                            [this] { check(session().undo()); });
}

void RatesSection::exportFile()
{
    const QString path = frame().prompts().saveFile(tr("Export currency rates"), tr("rates.csv"), tr("Rates (*.csv)"));
    if (!path.isEmpty() && check(exportRates(session(), path)))
        frame().showMessage(MessageKind::Done, tr("Saved the rates as %1.").arg(path));
}

void RatesSection::chooseCurrency()
{
    const Result<QString> own = session().workspaceSetting(u"currency"_s);
    const QString code = frame()
                             .prompts()
                             .text(tr("Currency of the workspace"),
                                   tr("Three letters such as EUR. The rates are told in the new currency; amounts stay "
                                      "as they are recorded."),
                                   own.value_or(QString()))
                             .trimmed()
                             .toUpper();
    if (!code.isEmpty())
        check(changeCurrency(session(), code));
}

bool RatesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete: removeSelected(); return true;
    case Qt::Key_Insert: edit({}); return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: editSelected(); return true;
    default: return Page::eventFilter(watched, event);
    }
}

} // namespace partnerscope
