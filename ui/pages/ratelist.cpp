#include "ui/pages/ratelist.h"

#include "session/schemaedits.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/pages/schemachange.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int CodeWidth = 72;
constexpr int FieldWidth = 128;
constexpr int RateRole = Qt::UserRole + 1;
constexpr int RateDigits = 8;

QString rateText(double rate)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(rate, 'g', RateDigits);
}
} // namespace

RateList::RateList(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_own(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_date(new QDateEdit)
    , m_rate(new QLineEdit)
    , m_save(new Button(ButtonKind::Primary, tr("Set rate")))
    , m_import(new Button(ButtonKind::Secondary, "import"_L1, tr("Read from CSV")))
    , m_export(new Button(ButtonKind::Secondary, "export"_L1, tr("Write as CSV")))
    , m_explanation(new TextLabel(TextRole::Body, Token::TextSecondary))
    , m_problem(new TextLabel(TextRole::Body, Token::Critical))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &RateList::saveRate);
    for (QLineEdit *field : { m_currency, m_rate })
        connect(field, &QLineEdit::returnPressed, this, &RateList::saveRate);
    connect(m_own, &QLineEdit::editingFinished, this, &RateList::saveCurrency);
    connect(m_import, &QPushButton::clicked, this, &RateList::readFile);
    connect(m_export, &QPushButton::clicked, this, &RateList::writeFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showChosen(index.isValid() ? index.data(RateRole).toInt() : -1); });
}

void RateList::build()
{
    m_model->setColumnCount(3);
    m_table->setModel(m_model);
    m_table->setObjectName(u"rateTable"_s);
    m_table->setAccessibleName(tr("Rates by currency and day"));
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_problem->setObjectName(u"rateProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    m_problem->hide();
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    auto *ground = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildCurrency());
    column->addWidget(m_explanation);
    column->addWidget(buildEntry());
    column->addWidget(m_problem);
    column->addWidget(new Hairline);
    column->addWidget(m_table, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
}

QWidget *RateList::buildCurrency()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(metric::ToolRow);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::SpaceS);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, tr("Currency of the workspace"));
    caption->setBuddy(m_own);
    m_own->setObjectName(u"workspaceCurrency"_s);
    m_own->setAccessibleName(caption->text());
    m_own->setMaxLength(3);
    m_own->setFixedWidth(CodeWidth);
    UndoKeyFilter::install(m_own);
    m_import->setObjectName(u"importRates"_s);
    m_export->setObjectName(u"exportRates"_s);
    row->addWidget(caption);
    row->addWidget(m_own);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_export);
    return tools;
}

QWidget *RateList::buildEntry()
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    row->setSpacing(metric::SpaceS);
    const auto add = [&](const QString &label, const char *name, QWidget *field, int width) {
        auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label);
        caption->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        field->setFixedWidth(width);
        row->addWidget(caption);
        row->addWidget(field);
        row->addSpacing(metric::SpaceS);
    };
    add(tr("One"), "rateCurrency", m_currency, CodeWidth);
    add(tr("is worth"), "rateValue", m_rate, FieldWidth);
    add(tr("from"), "rateDate", m_date, FieldWidth);
    m_currency->setPlaceholderText(u"USD"_s);
    m_currency->setMaxLength(3);
    m_rate->setPlaceholderText(rateText(0.92));
    m_date->setCalendarPopup(true);
    m_date->setDate(m_session.clock().today());
    for (QLineEdit *field : { m_currency, m_rate })
        UndoKeyFilter::install(field);
    m_save->setObjectName(u"saveRate"_s);
    row->addWidget(m_save);
    row->addStretch(1);
    return entry;
}

void RateList::refresh()
{
    const Result<QList<CurrencyRate>> rates = m_session.currencyRates();
    if (!rates) {
        m_frame.showError(rates.error());
        return;
    }
    m_rates = *rates;
    const QString own = m_session.workspaceSetting(u"currency"_s).value_or(QString());
    if (!m_own->hasFocus() || !m_own->isModified())
        m_own->setText(own);
    m_explanation->setText(m_rates.isEmpty()
                               ? tr("Amounts in another currency than %1 are unknown until a rate says what they are "
                                    "worth. A rate holds from its day on, until the next one.")
                                     .arg(own)
                               : tr("A rate holds from its day on, until the next one. Amounts without one are "
                                    "unknown, not zero."));
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels({ tr("Currency"), tr("From"), tr("Worth in %1").arg(own) });
    const QLocale locale;
    for (int i = 0; i < m_rates.size(); ++i) {
        const CurrencyRate &rate = m_rates.at(i);
        if (!m_search.isEmpty() && !rate.currency.contains(m_search, Qt::CaseInsensitive))
            continue;
        const QList<QStandardItem *> row { new QStandardItem(rate.currency),
                                           new QStandardItem(locale.toString(rate.date, QLocale::ShortFormat)),
                                           new QStandardItem(rateText(rate.rate)) };
        for (QStandardItem *item : row)
            item->setData(i, RateRole);
        m_model->appendRow(row);
    }
    m_table->setColumnWidth(0, FieldWidth);
    m_table->setColumnWidth(1, FieldWidth);
    const bool isReadOnly = m_session.isReadOnly();
    for (QWidget *control : std::initializer_list<QWidget *> { m_own, m_currency, m_rate, m_date, m_save, m_import })
        enableWriting(control, isReadOnly);
    m_export->setEnabled(!m_rates.isEmpty());
}

void RateList::search(const QString &text)
{
    m_search = text.simplified();
    refresh();
}

void RateList::beginNew()
{
    m_table->clearSelection();
    m_currency->clear();
    m_rate->clear();
    m_date->setDate(m_session.clock().today());
    m_currency->setFocus();
}

void RateList::showChosen(int row)
{
    if (row < 0 || row >= m_rates.size())
        return;
    const CurrencyRate &rate = m_rates.at(row);
    m_currency->setText(rate.currency);
    m_rate->setText(rateText(rate.rate));
    m_date->setDate(rate.date);
}

void RateList::saveRate()
{
    CurrencyRate rate { m_currency->text().trimmed().toUpper(), m_date->date(), 0 };
    bool isNumber = false;
    rate.rate = QLocale().toDouble(m_rate->text().trimmed(), &isNumber);
    if (!isNumber)
        rate.rate = m_rate->text().trimmed().toDouble();
    const QString name = tr("Set the rate of %1").arg(rate.currency);
    const Result<> saved = m_session.edit(name, [&](Edit &edit) { return edit.setRate(rate); });
    showProblem(saved ? QString() : saved.error().message);
    if (saved)
        m_rate->selectAll();
}

void RateList::saveCurrency()
{
    const QString code = m_own->text().trimmed().toUpper();
    if (!m_own->isModified() || code.isEmpty())
        return;
    const Result<> saved = changeCurrency(m_session, code);
    showProblem(saved ? QString() : saved.error().message);
    if (saved)
        m_own->setModified(false);
    refresh();
}

void RateList::removeChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const int row = index.isValid() ? index.data(RateRole).toInt() : -1;
    if (row < 0 || row >= m_rates.size() || m_session.isReadOnly())
        return;
    const CurrencyRate rate = m_rates.at(row);
    const Result<> removed = m_session.edit(tr("Remove a rate of %1").arg(rate.currency),
                                            [&](Edit &edit) { return edit.removeRate(rate.currency, rate.date); });
    showProblem(removed ? QString() : removed.error().message);
    if (removed)
        m_frame.showMessage(MessageKind::Done, tr("The rate of %1 was removed.").arg(rate.currency), tr("Undo"),
                            [this] { undoLast(m_session, m_frame); });
}

void RateList::readFile()
{
    const QString path =
        m_frame.prompts().openFile(tr("Read rates"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<int> count = importRates(m_session, path);
    showProblem(count ? QString() : count.error().message);
    if (count)
        m_frame.showMessage(MessageKind::Done, tr("%Ln rates were read.", nullptr, *count), tr("Undo"),
                            [this] { undoLast(m_session, m_frame); });
}

void RateList::writeFile()
{
    const QString path = m_frame.prompts().saveFile(tr("Write rates"), tr("rates.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<> written = exportRates(m_session, path);
    showProblem(written ? QString() : written.error().message);
    if (written)
        m_frame.showMessage(MessageKind::Done, tr("Wrote the rates to %1.").arg(path));
}

void RateList::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool RateList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
