#include "ui/pages/importcolumnpanel.h"

#include "ui/charts/tablelook.h"
#include "ui/editors/personatraitsform.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/models/importtextsmodel.h"
#include "ui/models/valuetext.h"
#include "ui/pages/importchoicedelegate.h"
#include "ui/pages/importfields.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int SamplesShown = 6;
constexpr int TextsShown = 8; ///< before the list scrolls
constexpr double Sizes[] = { 1, 1e3, 1e6, 1e9 };

TextLabel *caption(const QString &text = {})
{
    return new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, text);
}

QTableView *makeList(const QString &name, const QString &spoken, QAbstractItemModel *model, TableLook::RowHeight rows)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(model);
    TableLook::apply(view, rows)->setFirstColumnMargin(0);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setTabKeyNavigation(false);
    return view;
}

void fitHeight(QTableView *view, int rowHeight, int most)
{
    view->setFixedHeight(metric::TableHeader + 2 + rowHeight * std::clamp(view->model()->rowCount(), 1, most));
}

bool isNumber(AttributeType type)
{
    return type == AttributeType::Number || type == AttributeType::WholeNumber || type == AttributeType::Money
        || type == AttributeType::Percent;
}

void chooseData(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(combo->findData(data), 0));
}
} // namespace

ImportColumnPanel::ImportColumnPanel(QWidget *parent)
    : QWidget(parent)
    , m_texts(new ImportTextsModel(this))
    , m_samples(new QStandardItemModel(this))
    , m_title(new TextLabel(TextRole::BodyStrong))
    , m_facts(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_why(new TextLabel(TextRole::Body))
    , m_useGuess(new Button(ButtonKind::Secondary, tr("Use this")))
    , m_sampleView(makeList(u"importSamples"_s, tr("Cells of the column"), m_samples, TableLook::CompactRows))
{
    setObjectName(u"importColumnPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    m_title->setObjectName(u"importColumnTitle"_s);
    m_why->setObjectName(u"importColumnWhy"_s);
    m_useGuess->setObjectName(u"importUseGuess"_s);
    for (TextLabel *label : { m_title, m_facts, m_why }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_useGuess, 0, Qt::AlignLeft);
    connect(m_useGuess, &QPushButton::clicked, this, [this] { Q_EMIT targetChosen(m_header, m_guess); });
    m_sampleView->setSelectionMode(QAbstractItemView::NoSelection);
    m_sampleView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_sampleView);
    buildRules(column);
    buildTexts(column);
    column->addStretch(1);
}

void ImportColumnPanel::buildRules(QVBoxLayout *column)
{
    m_rulesBlock = new QWidget;
    auto *block = new QVBoxLayout(m_rulesBlock);
    block->setContentsMargins(0, metric::SpaceS, 0, 0);
    block->setSpacing(metric::SpaceS);
    auto *fields = new QWidget;
    m_form = makeForm(fields);
    const auto add = [this](const char *name, const QString &label, const QList<std::pair<QString, QVariant>> &items) {
        QComboBox *combo = makeImportCombo(QLatin1String(name), label, items);
        addLabelled(m_form, label, combo);
        connect(combo, &QComboBox::activated, this, &ImportColumnPanel::readRules);
        return combo;
    };
    m_decimal = add("columnDecimal", tr("Written as"),
                    { { tr("As found"), QVariant() }, { u"1,234.5"_s, false }, { u"1.234,5"_s, true } });
    m_factor = add("columnFactor", tr("Counted in"),
                   { { tr("Ones"), Sizes[0] },
                     { tr("Thousands"), Sizes[1] },
                     { tr("Millions"), Sizes[2] },
                     { tr("Billions"), Sizes[3] } });
    m_currency = add("columnCurrency", tr("Currency if none is said"),
                     { { tr("None"), QString() },
                       { u"EUR"_s, u"EUR"_s },
                       { u"USD"_s, u"USD"_s },
                       { u"GBP"_s, u"GBP"_s },
                       { u"CHF"_s, u"CHF"_s },
                       { u"SEK"_s, u"SEK"_s },
                       { u"JPY"_s, u"JPY"_s } });
    m_bands = add("columnBands", tr("Ranges such as 51-200"),
                  { { tr("Their middle"), static_cast<int>(BandRule::Middle) },
                    { tr("Their lower end"), static_cast<int>(BandRule::Low) },
                    { tr("Their upper end"), static_cast<int>(BandRule::High) },
                    { tr("Leave out"), static_cast<int>(BandRule::LeaveOut) } });
    m_dateOrder = add("columnDates", tr("Dates"),
                      { { tr("As found"), QVariant() },
                        { tr("Day before month"), static_cast<int>(DateOrder::DayFirst) },
                        { tr("Month before day"), static_cast<int>(DateOrder::MonthFirst) } });
    m_case = add("columnCase", tr("Letters and spaces"),
                 { { tr("As written"), static_cast<int>(TextCase::AsWritten) },
                   { tr("Single spaces"), static_cast<int>(TextCase::Tidy) },
                   { tr("Like A Title"), static_cast<int>(TextCase::Title) },
                   { tr("CAPITALS"), static_cast<int>(TextCase::Upper) },
                   { tr("small letters"), static_cast<int>(TextCase::Lower) } });
    m_dateNote = new TextLabel(TextRole::Caption, Token::Caution);
    m_dateNote->setWordWrap(true);
    block->addWidget(caption(tr("How its cells are read")));
    block->addWidget(fields);
    block->addWidget(m_dateNote);
    column->addWidget(m_rulesBlock);
}

void ImportColumnPanel::buildTexts(QVBoxLayout *column)
{
    m_textsBlock = new QWidget;
    auto *block = new QVBoxLayout(m_textsBlock);
    block->setContentsMargins(0, metric::SpaceS, 0, 0);
    block->setSpacing(metric::SpaceS);
    m_textsTitle = caption();
    m_textView = makeList(u"importTexts"_s, tr("Texts that need a decision"), m_texts, TableLook::TwoLineRows);
    m_textView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_textView->setItemDelegateForColumn(ImportTextsModel::MeansColumn,
                                         new ImportChoiceDelegate(tr("What the text means"), m_textView));
    m_textView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_textView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportTextsModel::MeansColumn)
            m_textView->edit(index);
    });
    m_acceptAll = new Button(ButtonKind::Secondary, tr("Accept all suggestions"));
    m_acceptAll->setObjectName(u"importAcceptAll"_s);
    m_remembers = new QCheckBox(tr("Remember them as synonyms of the terms"));
    m_remembers->setObjectName(u"importRemembersTerms"_s);
    connect(m_texts, &ImportTextsModel::decided, this, &ImportColumnPanel::decide);
    connect(m_acceptAll, &QPushButton::clicked, this,
            [this] { Q_EMIT rulesChosen(m_header, m_texts->withSuggestions(m_rules)); });
    connect(m_remembers, &QCheckBox::clicked, this, [this](bool on) {
        m_rules.remembersTerms = on;
        Q_EMIT rulesChosen(m_header, m_rules);
    });
    block->addWidget(m_textsTitle);
    block->addWidget(m_textView);
    block->addWidget(m_acceptAll, 0, Qt::AlignLeft);
    block->addWidget(m_remembers);
    column->addWidget(m_textsBlock);
}

void ImportColumnPanel::setColumn(const ImportPlan &plan, int column, const ImportOptions &options,
                                  const Schema &schema)
{
    const ImportColumn &shown = plan.columns.at(static_cast<std::size_t>(column));
    m_header = shown.header;
    m_rules = options.rules.value(headerKey(shown.header), shown.readWith);
    showHead(plan, shown, schema);
    showSamples(plan, column, schema);
    showRules(plan, shown, schema);
    showTexts(plan, shown, schema);
}

void ImportColumnPanel::showHead(const ImportPlan &plan, const ImportColumn &column, const Schema &schema)
{
    const auto at = static_cast<std::size_t>(&column - plan.columns.data());
    const QString target = ImportColumnsModel::targetLabel(plan, column, schema);
    m_title->setText(QStringLiteral("%1 → %2").arg(ImportColumnsModel::columnName(plan, at), target));
    const auto count = [](std::size_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
    QStringList facts { tr("%1 of %2 rows are filled").arg(count(column.filled), count(plan.counts.read)) };
    if (column.problems > 0)
        facts << tr("%1 cells cannot be read").arg(count(column.problems));
    if (column.cleanedCells > 0)
        facts << tr("%1 were cleaned").arg(count(column.cleanedCells));
    m_facts->setText(facts.join(QStringLiteral("; ")));
    const Attribute *guessed = schema.find(column.guess.attribute);
    const bool isGuess = column.match == ImportColumn::Match::Guess;
    m_guess = guessed && column.attribute.isEmpty() ? column.guess.attribute : QString();
    m_why->setVisible(guessed && (isGuess || !m_guess.isEmpty()));
    if (guessed)
        m_why->setText(isGuess ? tr("Guessed: %1.").arg(column.guess.reason)
                               : tr("Could be %1: %2.").arg(guessed->label, column.guess.reason));
    m_useGuess->setText(guessed ? tr("Make it %1").arg(guessed->label) : QString());
    m_useGuess->setVisible(!m_guess.isEmpty());
}

void ImportColumnPanel::showSamples(const ImportPlan &plan, int column, const Schema &schema)
{
    m_samples->clear();
    m_samples->setHorizontalHeaderLabels({ tr("In the file"), tr("Recorded as") });
    const Vocabulary *vocabulary = schema.vocabularyOf(plan.columns.at(static_cast<std::size_t>(column)).attribute);
    QStringList seen;
    for (qsizetype row = 0; row < plan.preview.size() && m_samples->rowCount() < SamplesShown; ++row) {
        const QString cell = plan.preview.at(row).value(column).simplified().left(120);
        const bool isRejected =
            plan.kind == ListKind::Companies && plan.hasName() && plan.previewValues.at(row).isEmpty();
        if (cell.isEmpty() || isRejected || seen.contains(cell))
            continue;
        seen << cell;
        const QString value =
            termLabels(plan.previewValues.value(row).value(column), vocabulary).simplified().left(120);
        QList<QStandardItem *> items { new QStandardItem(cell), new QStandardItem(value.isEmpty() ? u"–"_s : value) };
        for (QStandardItem *item : items)
            item->setToolTip(item->text().toHtmlEscaped());
        m_samples->appendRow(items);
    }
    for (int section = 0; section < m_samples->columnCount(); ++section)
        m_samples->horizontalHeaderItem(section)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sampleView->setColumnHidden(1, plan.kind != ListKind::Companies);
    m_sampleView->setVisible(m_samples->rowCount() > 0);
    fitHeight(m_sampleView, TableLook::CompactRows, SamplesShown);
}

void ImportColumnPanel::showRules(const ImportPlan &plan, const ImportColumn &column, const Schema &schema)
{
    const bool hasRules = plan.kind == ListKind::Companies && !column.attribute.isEmpty();
    const Vocabulary *vocabulary = schema.vocabularyOf(column.attribute);
    const AttributeType type = column.type;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_decimal, isNumber(type));
    show(m_factor, isNumber(type) && type != AttributeType::Percent);
    show(m_bands, isNumber(type));
    show(m_currency, type == AttributeType::Money);
    show(m_dateOrder, type == AttributeType::Date);
    show(m_case, type == AttributeType::Text);
    const bool hasAny = isNumber(type) || type == AttributeType::Date || type == AttributeType::Text;
    m_rulesBlock->setVisible(hasRules && hasAny && !vocabulary);
    m_decimal->setItemText(0, tr("Found: %1").arg(column.decimalComma ? u"1.234,5"_s : u"1,234.5"_s));
    m_dateOrder->setItemText(
        0, column.dates.order == DateOrder::DayFirst ? tr("Found: day first") : tr("Found: month first"));
    chooseData(m_decimal, m_rules.decimalComma ? QVariant(*m_rules.decimalComma) : QVariant());
    if (m_factor->findData(m_rules.factor) < 0)
        m_factor->addItem(QLocale().toString(m_rules.factor), m_rules.factor);
    chooseData(m_factor, m_rules.factor);
    if (m_currency->findData(m_rules.currency) < 0)
        m_currency->addItem(m_rules.currency, m_rules.currency);
    chooseData(m_currency, m_rules.currency);
    chooseData(m_bands, static_cast<int>(m_rules.bands));
    chooseData(m_dateOrder, m_rules.dateOrder ? QVariant(static_cast<int>(*m_rules.dateOrder)) : QVariant());
    chooseData(m_case, static_cast<int>(m_rules.textCase));
    const bool isOpen =
        type == AttributeType::Date && !m_rules.dateOrder && column.dates.certainty == DateFinding::Certainty::Assumed;
    m_dateNote->setText(
        tr("Nothing tells whether %1 has the day or the month first. Please choose.").arg(column.dates.example));
    m_dateNote->setVisible(isOpen);
}

void ImportColumnPanel::showTexts(const ImportPlan &plan, const ImportColumn &column, const Schema &schema)
{
    m_texts->setSource(plan, column, m_rules, schema);
    const int texts = m_texts->rowCount();
    m_textsBlock->setVisible(texts > 0);
    m_textsTitle->setText(m_texts->hasTerms() ? tr("%Ln text(s) its vocabulary does not know", nullptr, texts)
                                              : tr("%Ln text(s) that cannot be read", nullptr, texts));
    fitHeight(m_textView, TableLook::TwoLineRows, TextsShown);
    m_acceptAll->setVisible(m_texts->suggestionCount() > 1);
    m_remembers->setVisible(m_texts->hasTerms());
    m_remembers->setChecked(m_rules.remembersTerms);
}

void ImportColumnPanel::readRules()
{
    m_rules.decimalComma.reset();
    if (m_decimal->currentData().isValid())
        m_rules.decimalComma = m_decimal->currentData().toBool();
    m_rules.factor = m_factor->currentData().toDouble();
    m_rules.currency = m_currency->currentData().toString();
    m_rules.bands = static_cast<BandRule>(m_bands->currentData().toInt());
    m_rules.dateOrder.reset();
    if (m_dateOrder->currentData().isValid())
        m_rules.dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
    m_rules.textCase = static_cast<TextCase>(m_case->currentData().toInt());
    Q_EMIT rulesChosen(m_header, m_rules);
}

void ImportColumnPanel::decide(const QString &text, const QString &means)
{
    if (means == ImportTextsModel::asFound())
        m_rules.terms.remove(text);
    else
        m_rules.terms.insert(text, means == ImportTextsModel::unknown() ? QString() : means);
    Q_EMIT rulesChosen(m_header, m_rules);
}

} // namespace partnerscope
