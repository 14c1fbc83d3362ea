#include "ui/pages/importcolumnpanel.h"

#include "ui/charts/tablelook.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/models/importcellsmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int MostRows = 9; ///< of the table; more scroll

QComboBox *makeCombo(const QString &name, const QList<std::pair<QString, QVariant>> &items)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[label, key] : items)
        combo->addItem(label, key);
    return combo;
}

/// A field with its label, which hides with it.
void addField(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    form->addRow(label, field);
}

void setFieldVisible(QWidget *field, bool isVisible)
{
    auto *form = qobject_cast<QFormLayout *>(field->parentWidget()->layout());
    form->setRowVisible(field, isVisible);
}
} // namespace

ImportColumnPanel::ImportColumnPanel(QWidget *parent)
    : QWidget(parent)
    , m_cells(new ImportCellsModel(this))
    , m_title(new TextLabel(TextRole::Section))
    , m_why(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_take(new Button(ButtonKind::Secondary, {}))
    , m_form(new QWidget)
    , m_dateNote(new TextLabel(TextRole::Caption, Token::Caution))
    , m_cellsTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary))
    , m_cellView(new QTableView)
    , m_accept(new Button(ButtonKind::Secondary, tr("Accept suggestion")))
    , m_acceptAll(new Button(ButtonKind::Quiet, tr("Accept all suggestions")))
{
    setObjectName(QStringLiteral("importColumnPanel"));
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    m_dateNote->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("importTakeGuess"));
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_acceptAll->setObjectName(QStringLiteral("importAcceptAll"));
    QFormLayout *form = makeForm(m_form);
    buildRules(form);
    m_cellView->setObjectName(QStringLiteral("importCells"));
    m_cellView->setAccessibleName(tr("Spellings and what they become"));
    m_cellView->setModel(m_cells);
    TableLook *look = TableLook::apply(m_cellView);
    look->setFirstColumnMargin(0);
    look->setCellFocus(true);
    m_cellView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cellView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                | QAbstractItemView::AnyKeyPressed);
    m_cellView->horizontalHeader()->resizeSection(ImportCellsModel::TextColumn, 118);
    m_cellView->horizontalHeader()->resizeSection(ImportCellsModel::BecomesColumn, 142);
    m_cellView->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::SpaceS);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_acceptAll);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_dateNote);
    column->addWidget(m_cellsTitle);
    column->addWidget(m_cellView);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT targetWanted(m_column.header, m_column.guess.attribute); });
    connect(m_cells, &ImportCellsModel::valueChosen, this, &ImportColumnPanel::setTerm);
    connect(m_accept, &QPushButton::clicked, this, [this] { acceptSuggestions(false); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { acceptSuggestions(true); });
}

void ImportColumnPanel::buildRules(QFormLayout *form)
{
    m_dates = makeCombo(QStringLiteral("importDates"),
                        { { QString(), QVariant() },
                          { tr("Day first"), static_cast<int>(DateOrder::DayFirst) },
                          { tr("Month first"), static_cast<int>(DateOrder::MonthFirst) } });
    m_numbers = makeCombo(QStringLiteral("importNumbers"),
                          { { QString(), QVariant() },
                            { QStringLiteral("1,234.5"), false },
                            { QStringLiteral("1.234,5"), true } });
    m_factor = makeCombo(QStringLiteral("importFactor"),
                         { { tr("As written"), 1.0 },
                           { tr("Thousands"), 1e3 },
                           { tr("Millions"), 1e6 },
                           { tr("Billions"), 1e9 } });
    m_currency = new QLineEdit;
    m_currency->setObjectName(QStringLiteral("importCurrency"));
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(tr("The workspace's"));
    UndoKeyFilter::install(m_currency);
    m_bands = makeCombo(QStringLiteral("importBands"),
                        { { tr("The middle, as an estimate"), static_cast<int>(BandRule::Middle) },
                          { tr("The lower end"), static_cast<int>(BandRule::Low) },
                          { tr("The upper end"), static_cast<int>(BandRule::High) },
                          { tr("Leave ranges out"), static_cast<int>(BandRule::LeaveOut) } });
    m_letters = makeCombo(QStringLiteral("importLetters"),
                          { { tr("As written"), static_cast<int>(TextCase::AsWritten) },
                            { tr("Single spaces"), static_cast<int>(TextCase::Tidy) },
                            { tr("Like a name: Acme GmbH"), static_cast<int>(TextCase::Title) },
                            { tr("small letters"), static_cast<int>(TextCase::Lower) },
                            { tr("CAPITALS"), static_cast<int>(TextCase::Upper) } });
    addField(form, tr("Dates"), m_dates);
    addField(form, tr("Numbers"), m_numbers);
    addField(form, tr("Unit"), m_factor);
    addField(form, tr("Currency"), m_currency);
    addField(form, tr("Ranges"), m_bands);
    addField(form, tr("Letters"), m_letters);
    for (QComboBox *combo : { m_dates, m_numbers, m_factor, m_bands, m_letters })
        connect(combo, &QComboBox::activated, this, &ImportColumnPanel::takeRules);
    connect(m_currency, &QLineEdit::editingFinished, this, [this] {
        if (m_currency->text().trimmed().toUpper() != m_rules.currency)
            takeRules();
    });
}

void ImportColumnPanel::setColumn(const ImportColumn &column, const QString &name, const QString &target,
                                  const QString &why, const ColumnRules &rules)
{
    m_column = column;
    m_rules = rules;
    m_title->setText(target.isEmpty() ? name : tr("%1 → %2").arg(name, target));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_take->hide();
    showRules();
    m_cells->setColumn(column);
    const int rows = std::min(m_cells->rowCount(), MostRows);
    m_cellView->setFixedHeight(metric::TableHeader + 2 + TableLook::NormalRows * rows);
    m_cellView->setVisible(rows > 0);
    m_cellsTitle->setVisible(rows > 0);
    const std::size_t read = column.filled - std::min(column.filled, column.problems);
    m_cellsTitle->setText(tr("%1 of %2 cells can be read; these are not as they stand in the file")
                              .arg(QLocale().toString(static_cast<qulonglong>(read)),
                                   QLocale().toString(static_cast<qulonglong>(column.filled))));
    m_cellsTitle->setWordWrap(true);
    m_accept->setVisible(m_cells->hasSuggestions());
    m_acceptAll->setVisible(m_cells->hasSuggestions());
    if (rows > 0)
        m_cellView->setCurrentIndex(m_cells->index(0, ImportCellsModel::BecomesColumn));
}

void ImportColumnPanel::setProposal(const QString &label)
{
    m_take->setText(tr("Use as %1").arg(label));
    m_take->show();
}

void ImportColumnPanel::showRules()
{
    const bool isPlaced = !m_column.attribute.isEmpty();
    const bool isNumber = isPlaced && isNumeric(m_column.type) && m_column.type != AttributeType::Rating;
    const bool isDate = isPlaced && m_column.type == AttributeType::Date;
    setFieldVisible(m_dates, isDate);
    setFieldVisible(m_numbers, isNumber);
    setFieldVisible(m_factor, isNumber && m_column.type != AttributeType::Percent);
    setFieldVisible(m_currency, isNumber && m_column.type == AttributeType::Money);
    setFieldVisible(m_bands, isNumber);
    setFieldVisible(m_letters, isPlaced && m_column.type == AttributeType::Text);
    m_form->setVisible(isNumber || isDate || (isPlaced && m_column.type == AttributeType::Text));
    m_numbers->setItemText(
        0, tr("Found: %1").arg(m_column.decimalComma ? QStringLiteral("1.234,5") : QStringLiteral("1,234.5")));
    m_numbers->setCurrentIndex(m_rules.decimalComma ? (*m_rules.decimalComma ? 2 : 1) : 0);
    m_factor->setCurrentIndex(std::max(m_factor->findData(m_rules.factor), 0));
    m_currency->setText(m_rules.currency);
    m_bands->setCurrentIndex(m_bands->findData(static_cast<int>(m_rules.bands)));
    m_letters->setCurrentIndex(m_letters->findData(static_cast<int>(m_rules.textCase)));
    showDates();
}

void ImportColumnPanel::showDates()
{
    const DateFinding &dates = m_column.dates;
    const QString found = dates.order == DateOrder::DayFirst ? tr("day first") : tr("month first");
    const bool isAssumed = dates.certainty == DateFinding::Certainty::Assumed;
    m_dates->setItemText(0, isAssumed ? tr("Assumed: %1").arg(found) : tr("Found: %1").arg(found));
    m_dates->setCurrentIndex(
        m_rules.dateOrder ? m_dates->findData(static_cast<int>(*m_rules.dateOrder)) : 0);
    const bool isShown = m_column.type == AttributeType::Date && !m_column.attribute.isEmpty() && !m_rules.dateOrder;
    const bool isMixed = dates.certainty == DateFinding::Certainty::Mixed;
    m_dateNote->setVisible(isShown && (isAssumed || isMixed));
    m_dateNote->setText(isMixed ? tr("Some dates of this column have the day first, some the month.")
                                : tr("Nothing tells whether %1 has the day or the month first. Choose what it is.")
                                      .arg(dates.example));
}

void ImportColumnPanel::takeRules()
{
    ColumnRules rules = m_rules;
    rules.dateOrder.reset();
    if (m_dates->currentIndex() > 0)
        rules.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    rules.decimalComma.reset();
    if (m_numbers->currentIndex() > 0)
        rules.decimalComma = m_numbers->currentData().toBool();
    rules.factor = m_factor->currentData().toDouble();
    const QString currency = m_currency->text().trimmed().toUpper();
    rules.currency = currency.size() == 3 ? currency : QString();
    rules.bands = static_cast<BandRule>(m_bands->currentData().toInt());
    rules.textCase = static_cast<TextCase>(m_letters->currentData().toInt());
    Q_EMIT rulesChanged(m_column.header, rules);
}

void ImportColumnPanel::setTerm(const QString &text, const QString &value)
{
    ColumnRules rules = m_rules;
    rules.terms.insert(text, value);
    Q_EMIT rulesChanged(m_column.header, rules);
}

void ImportColumnPanel::acceptSuggestions(bool all)
{
    ColumnRules rules = m_rules;
    const int current = m_cellView->currentIndex().row();
    for (int row = 0; row < m_cells->rowCount(); ++row) {
        if (m_cells->kind(row) == ImportCellsModel::Kind::Suggestion && (all || row == current))
            rules.terms.insert(m_cells->text(row), m_cells->code(row));
    }
    if (rules != m_rules)
        Q_EMIT rulesChanged(m_column.header, rules);
}

} // namespace partnerscope
