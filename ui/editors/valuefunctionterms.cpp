#include "ui/editors/valuefunctionterms.h"

#include "ui/charts/chartview.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/criteriatermpicker.h"
#include "ui/editors/valuefunctiondefaults.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace partnerscope {

namespace {
enum Column { TermColumn, CompaniesColumn, NumberColumnIndex, ColumnCount };
constexpr int VisibleRows = 10;

std::vector<WeightedTerm> *termsOf(ValueFunction &function)
{
    if (auto *coverage = std::get_if<CoverageShape>(&function))
        return &coverage->of;
    if (auto *count = std::get_if<AtLeastShape>(&function))
        return &count->of;
    if (auto *similarity = std::get_if<SimilarityShape>(&function))
        return &similarity->of;
    if (auto *categories = std::get_if<CategoriesShape>(&function))
        return &categories->map;
    return nullptr;
}

double levelValue(const LevelsShape &levels, qsizetype position)
{
    if (position < static_cast<qsizetype>(levels.values.size()))
        return levels.values[static_cast<std::size_t>(position)];
    const auto last = static_cast<double>(levels.order.size() - 1);
    return last > 0 ? static_cast<double>(position) / last : 1;
}

/// Levels may leave their values out; whoever changes one states them all.
void stateValues(LevelsShape &levels)
{
    std::vector<double> values;
    for (qsizetype i = 0; i < levels.order.size(); ++i)
        values.push_back(levelValue(levels, i));
    levels.values = values;
}
} // namespace

ValueFunctionTerms::ValueFunctionTerms(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_picker(new CriteriaTermPicker(tr("Terms")))
    , m_extras(new QWidget)
    , m_countLabel(new TextLabel(TextRole::Body, Token::TextSecondary, tr("Full points from")))
    , m_count(new QSpinBox)
    , m_measure(new QComboBox)
    , m_otherCounts(new QCheckBox(tr("Other terms earn")))
    , m_other(new QDoubleSpinBox)
    , m_up(new IconButton(QLatin1StringView("up"), tr("Better: move the level up")))
    , m_down(new IconButton(QLatin1StringView("downward"), tr("Worse: move the level down")))
{
    m_table->setObjectName(QStringLiteral("termTable"));
    m_table->setAccessibleName(tr("Terms and what they count"));
    TableLook::apply(m_table, TableLook::CompactRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(TermColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(CompaniesColumn, 96);
    m_table->setColumnWidth(NumberColumnIndex, 84);
    m_picker->setObjectName(QStringLiteral("termPicker"));
    buildExtras();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_extras);
    layout->addWidget(m_table);
    layout->addWidget(m_picker);
    connect(m_table, &QTableWidget::cellChanged, this, &ValueFunctionTerms::takeCell);
    connect(m_picker, &CriteriaTermPicker::chosenChanged, this, &ValueFunctionTerms::takeTerms);
}

void ValueFunctionTerms::buildExtras()
{
    m_count->setObjectName(QStringLiteral("termCount"));
    m_count->setAccessibleName(tr("Number of terms for full points"));
    m_count->setRange(1, 999);
    m_measure->setObjectName(QStringLiteral("termMeasure"));
    m_measure->setAccessibleName(tr("Measure of similarity"));
    m_measure->addItem(tr("Shared terms of all terms (Jaccard)"));
    m_measure->addItem(tr("Shared weight of all weight (Ruzicka)"));
    m_otherCounts->setObjectName(QStringLiteral("termOtherCounts"));
    m_other->setObjectName(QStringLiteral("termOther"));
    m_other->setAccessibleName(tr("Points for other terms"));
    m_other->setRange(0, 100);
    m_other->setDecimals(0);
    m_up->setObjectName(QStringLiteral("levelUp"));
    m_down->setObjectName(QStringLiteral("levelDown"));
    auto *row = new QHBoxLayout(m_extras);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_countLabel, m_count, m_measure, m_otherCounts, m_other, m_up, m_down })
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        if (auto *shape = std::get_if<AtLeastShape>(&m_function)) {
            shape->count = count;
            Q_EMIT functionEdited(m_function);
        }
    });
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        if (auto *shape = std::get_if<SimilarityShape>(&m_function)) {
            shape->measure = index == 0 ? SimilarityMeasure::Jaccard : SimilarityMeasure::Ruzicka;
            Q_EMIT functionEdited(m_function);
        }
    });
    const auto takeOther = [this] {
        if (auto *shape = std::get_if<CategoriesShape>(&m_function)) {
            shape->other = m_otherCounts->isChecked() ? std::optional(m_other->value() / 100) : std::nullopt;
            m_other->setEnabled(m_otherCounts->isChecked());
            Q_EMIT functionEdited(m_function);
        }
    };
    connect(m_otherCounts, &QCheckBox::clicked, this, takeOther);
    connect(m_other, &QDoubleSpinBox::valueChanged, this, takeOther);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveLevel(1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveLevel(-1); });
}

QList<ValueFunctionTerms::Row> ValueFunctionTerms::rowsOf(const Attribute &attribute, const Schema &schema,
                                                          const Pool &pool)
{
    const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary);
    QHash<QString, qsizetype> companies;
    for (const TermCount &term : m_counter.counts(attribute, schema, pool))
        companies.insert(term.code, static_cast<qsizetype>(term.companies));
    const auto label = [&](const QString &code) {
        if (attribute.type == AttributeType::Rating && code.toInt() < attribute.anchors.size())
            return tr("%1  %2").arg(code, attribute.anchors.at(code.toInt()));
        return vocabulary ? vocabulary->labelOf(code) : code;
    };
    QList<Row> rows;
    ValueFunction function = m_function;
    if (const std::vector<WeightedTerm> *terms = termsOf(function)) {
        const double factor = std::holds_alternative<CategoriesShape>(function) ? 100 : 1;
        for (const WeightedTerm &term : *terms)
            rows.append({ term.code, label(term.code), companies.value(term.code), term.weight * factor });
    }
    if (const auto *levels = std::get_if<LevelsShape>(&function)) {
        for (qsizetype i = levels->order.size() - 1; i >= 0; --i) { // best first, as one reads it
            const QString &code = levels->order.at(i);
            const qsizetype count = attribute.type == AttributeType::Rating
                ? m_counter.companiesAt(attribute, pool, code.toDouble())
                : companies.value(code);
            rows.append({ code, label(code), count, levelValue(*levels, i) * 100 });
        }
    }
    if (const auto *answer = std::get_if<YesNoShape>(&function)) {
        const auto count = [&](double wanted) { return m_counter.companiesAt(attribute, pool, wanted); };
        rows.append({ QStringLiteral("yes"), tr("Yes"), count(1), answer->yes * 100 });
        rows.append({ QStringLiteral("no"), tr("No"), count(0), answer->no * 100 });
    }
    return rows;
}

void ValueFunctionTerms::showFunction(const ValueFunction &function, const Attribute &attribute, const Schema &schema,
                                      const Pool &pool)
{
    m_function = function;
    const QList<Row> rows = rowsOf(attribute, schema, pool);
    const bool weights = readsSet(function);
    fillTable(rows, weights ? tr("Weight") : tr("Points"));
    m_table->setColumnHidden(NumberColumnIndex, std::holds_alternative<AtLeastShape>(function)); // it counts terms
    const bool picks = !std::holds_alternative<YesNoShape>(function) && attribute.type != AttributeType::Rating;
    m_picker->setVisible(picks);
    if (picks)
        fillPicker(m_codes, attribute, schema, pool);
    fillExtras();
}

void ValueFunctionTerms::fillTable(const QList<Row> &rows, const QString &numberTitle)
{
    m_filling = true;
    m_codes.clear();
    m_table->setHorizontalHeaderLabels({ tr("Term"), tr("Companies"), numberTitle });
    for (const Column column : { CompaniesColumn, NumberColumnIndex })
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(rows.size()));
    const QLocale locale;
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        m_codes.append(row.code);
        const QStringList texts { row.label, locale.toString(row.companies), numberText(row.number, 2) };
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(i, column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setTextAlignment((column == TermColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                               | (column == NumberColumnIndex ? Qt::ItemIsEditable : Qt::NoItemFlags));
                m_table->setItem(i, column, item);
            }
            item->setText(texts.at(column));
            item->setToolTip(column == TermColumn ? row.label : QString());
        }
    }
    m_table->setFixedHeight(metric::TableHeader
                            + metric::RowCompact * static_cast<int>(std::clamp<qsizetype>(rows.size(), 1, VisibleRows))
                            + 2);
    m_filling = false;
}

void ValueFunctionTerms::fillPicker(const QStringList &chosen, const Attribute &attribute, const Schema &schema,
                                    const Pool &pool)
{
    const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary);
    QList<CriteriaTermPicker::Entry> entries;
    for (const TermCount &term : m_counter.counts(attribute, schema, pool))
        entries.append({ term.code, vocabulary ? vocabulary->labelOf(term.code) : term.code,
                         static_cast<qsizetype>(term.companies) });
    m_picker->setEntries(entries);
    m_picker->setChosen(chosen);
}

void ValueFunctionTerms::fillExtras()
{
    const auto *count = std::get_if<AtLeastShape>(&m_function);
    const auto *similarity = std::get_if<SimilarityShape>(&m_function);
    const auto *categories = std::get_if<CategoriesShape>(&m_function);
    const bool levels = std::holds_alternative<LevelsShape>(m_function);
    const QSignalBlocker quietCount(m_count);
    const QSignalBlocker quietOther(m_other);
    m_countLabel->setVisible(count);
    m_count->setVisible(count);
    if (count)
        m_count->setValue(count->count);
    m_measure->setVisible(similarity);
    if (similarity)
        m_measure->setCurrentIndex(similarity->measure == SimilarityMeasure::Jaccard ? 0 : 1);
    m_otherCounts->setVisible(categories);
    m_other->setVisible(categories);
    if (categories) {
        m_otherCounts->setChecked(categories->other.has_value());
        m_other->setEnabled(categories->other.has_value());
        m_other->setValue(categories->other.value_or(0) * 100);
    }
    m_up->setVisible(levels);
    m_down->setVisible(levels);
    m_extras->setVisible(count || similarity || categories || levels);
}

void ValueFunctionTerms::takeCell(int row, int column)
{
    if (m_filling || column != NumberColumnIndex || row >= m_codes.size())
        return;
    bool readable = false;
    const QString text = m_table->item(row, column)->text().trimmed();
    const double number = QLocale().toDouble(text, &readable);
    if (!readable) {
        Q_EMIT refused(tr("\"%1\" is not a number.").arg(text));
        return;
    }
    takeNumber(row, number);
}

void ValueFunctionTerms::takeNumber(int row, double number)
{
    if (std::vector<WeightedTerm> *terms = termsOf(m_function)) {
        const bool points = std::holds_alternative<CategoriesShape>(m_function);
        (*terms)[static_cast<std::size_t>(row)].weight = points ? number / 100 : number;
    } else if (auto *levels = std::get_if<LevelsShape>(&m_function)) {
        stateValues(*levels);
        levels->values[levels->values.size() - 1 - static_cast<std::size_t>(row)] = number / 100;
    } else if (auto *answer = std::get_if<YesNoShape>(&m_function)) {
        (row == 0 ? answer->yes : answer->no) = number / 100;
    }
    Q_EMIT functionEdited(m_function);
}

void ValueFunctionTerms::takeTerms(const QStringList &codes)
{
    if (auto *levels = std::get_if<LevelsShape>(&m_function)) {
        QStringList order;
        for (const QString &code : std::as_const(levels->order)) {
            if (codes.contains(code))
                order.append(code);
        }
        for (const QString &code : codes) {
            if (!order.contains(code))
                order.append(code);
        }
        *levels = LevelsShape { order, {} };
        Q_EMIT functionEdited(m_function);
        return;
    }
    std::vector<WeightedTerm> *terms = termsOf(m_function);
    if (terms == nullptr)
        return;
    std::erase_if(*terms, [&](const WeightedTerm &term) { return !codes.contains(term.code); });
    for (const QString &code : codes) {
        if (std::ranges::find(*terms, code, &WeightedTerm::code) == terms->end())
            terms->push_back({ code, 1 });
    }
    Q_EMIT functionEdited(m_function);
}

void ValueFunctionTerms::moveLevel(int offset)
{
    auto *levels = std::get_if<LevelsShape>(&m_function);
    const int row = m_table->currentRow();
    if (levels == nullptr || row < 0)
        return;
    const qsizetype from = levels->order.size() - 1 - row;
    const qsizetype to = from + offset;
    if (to < 0 || to >= levels->order.size())
        return;
    // The values belong to the places, not to the levels.
    levels->order.swapItemsAt(from, to);
    Q_EMIT functionEdited(m_function);
    m_table->setCurrentCell(row - offset, TermColumn);
}

} // namespace partnerscope
