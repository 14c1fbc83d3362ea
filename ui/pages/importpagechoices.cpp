#include "exchange/importmappingfile.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importcolumnpanel.h"
#include "ui/pages/importconflictsview.h"
#include "ui/pages/importlistfields.h"
#include "ui/pages/importmappingfields.h"
#include "ui/pages/importnotices.h"
#include "ui/pages/importpage.h"
#include "ui/theme/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

/// What the import page lets the user choose beyond the place of a column: how its cells are read, which of two values
/// counts, and mappings that are kept for the next file.
namespace partnerscope {

namespace {
constexpr int ColumnsPart = 0;
constexpr int ConflictsPart = 1;
} // namespace

void ImportPage::connectChoices()
{
    connect(m_parts, &SegmentedControl::currentChanged, m_middle, &QStackedWidget::setCurrentIndex);
    connect(m_sides, &SegmentedControl::currentChanged, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_columnView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showColumn();
        m_sides->setCurrentIndex(ColumnSide);
    });
    connect(m_columnPanel, &ImportColumnPanel::rulesChanged, this, &ImportPage::setRules);
    connect(m_columnPanel, &ImportColumnPanel::targetWanted, this, &ImportPage::chooseTarget);
    connect(m_conflicts, &ImportConflictsView::ruleChosen, this, [this] {
        m_options.decisions.clear(); // they were made under the other rule
        replan();
    });
    connect(m_conflicts, &ImportConflictsView::decided, this, [this](const ConflictKey &fact, bool takesOffered) {
        m_options.decisions.insert(fact, takesOffered);
        replan();
    });
    connect(m_conflicts, &ImportConflictsView::allDecided, this, &ImportPage::decideAll);
    connect(m_list, &ImportListFields::changed, this, &ImportPage::replan);
    connect(m_mappings, &ImportMappingFields::chosen, this, &ImportPage::useMapping);
    connect(m_notices, &ImportNotices::forgetMappingRequested, this, &ImportPage::forgetMapping);
}

void ImportPage::setRules(const QString &header, const ColumnRules &rules)
{
    m_options.rules.insert(headerKey(header), rules);
    replan();
}

void ImportPage::decideAll(bool takesOffered)
{
    if (!m_plan)
        return;
    const ConflictCounts &counts = m_plan->conflictCounts;
    const bool isWhole = counts.replaced + counts.kept == static_cast<std::size_t>(m_plan->conflicts.size());
    m_options.decisions.clear();
    if (!isWhole) // more than the plan lists: a rule reaches them all
        m_conflicts->setRule(takesOffered ? OnConflict::Replace : OnConflict::Keep);
    for (const ImportConflict &conflict : m_plan->conflicts)
        m_options.decisions.insert(conflict.fact, takesOffered);
    replan();
}

void ImportPage::showConflicts()
{
    const ConflictCounts &counts = m_plan->conflictCounts;
    const std::size_t all = counts.replaced + counts.kept;
    m_conflicts->setPlan(m_plan);
    m_parts->setVisible(all > 0);
    m_parts->setSegmentText(ConflictsPart,
                            tr("Conflicts (%1)").arg(QLocale().toString(static_cast<qulonglong>(all))));
    if (all == 0)
        m_parts->setCurrentIndex(ColumnsPart);
}

/// The column that is current in the table, in the panel.
void ImportPage::showColumn()
{
    const int row = m_columnView->currentIndex().row();
    const bool isThere = m_plan && row >= 0 && row < m_columns->rowCount();
    m_sides->setSegmentEnabled(ColumnSide, isThere);
    if (!isThere) {
        m_sides->setCurrentIndex(FileSide);
        return;
    }
    const ImportColumn &column = m_plan->columns[static_cast<std::size_t>(row)];
    ColumnRules rules = m_options.rules.value(headerKey(column.header));
    if (!m_options.rules.contains(headerKey(column.header)))
        rules = column.readWith;
    m_columnPanel->setColumn(column, ImportColumnsModel::columnName(*m_plan, static_cast<std::size_t>(row)),
                             column.attribute.isEmpty() ? QString() : m_columns->targetLabel(column),
                             m_columns->reason(column), rules);
    const Attribute *proposed = session().schema()->find(column.guess.attribute);
    if (proposed && column.attribute.isEmpty())
        m_columnPanel->setProposal(proposed->label);
}

bool ImportPage::recognise()
{
    if (!m_recognises)
        return false;
    m_recognises = false;
    QStringList headers;
    for (const ImportColumn &column : m_plan->columns)
        headers << column.header;
    const Result<std::optional<SavedMapping>> mapping = session().mappingFor(headers);
    m_mappings->setCurrent({}, QFileInfo(m_path).completeBaseName());
    if (!mapping || !mapping->has_value())
        return false;
    useMapping(**mapping);
    return true;
}

void ImportPage::useMapping(const SavedMapping &mapping)
{
    ImportOptions options;
    options.guess = true;
    if (!check(readMappingJson(mapping.body, options)))
        return;
    // A column the file lacks this time is no reason to refuse it.
    const auto isInFile = [this](const QString &header) {
        return std::ranges::any_of(m_plan->columns, [&](const ImportColumn &column) {
            return headerKey(column.header) == headerKey(header);
        });
    };
    for (const QString &header : options.mapping.keys()) {
        if (!isInFile(header))
            options.mapping.remove(header);
    }
    options.asText.removeIf([&](const QString &header) { return !isInFile(header); });
    if (!isInFile(options.list.idColumn))
        options.list.idColumn.clear();
    m_options = options;
    m_wantedNew.clear();
    m_mappingName = mapping.name;
    m_mappings->setCurrent(mapping.name, mapping.name);
    showChoices();
    replan();
}

void ImportPage::forgetMapping()
{
    begin(m_path);
    m_recognises = false;
    m_mappings->setCurrent({}, QFileInfo(m_path).completeBaseName());
}

/// Sets the fields to what the options say, after a mapping.
void ImportPage::showChoices()
{
    const auto choose = [](QComboBox *combo, const QVariant &key) {
        combo->setCurrentIndex(std::max(combo->findData(key), 0));
    };
    choose(m_encoding, m_options.encoding.isEmpty() ? QVariant() : QVariant(m_options.encoding));
    choose(m_separator, m_options.dialect.separator ? QVariant(QString::fromStdString(*m_options.dialect.separator))
                                                    : QVariant());
    choose(m_decimal, m_options.dialect.decimalComma ? QVariant(*m_options.dialect.decimalComma) : QVariant());
    choose(m_duplicates, static_cast<int>(m_options.onDuplicate));
    choose(m_grade, static_cast<int>(m_options.evidence.grade));
    m_skip->setValue(static_cast<int>(m_options.dialect.skipLines.value_or(0)));
    m_firstRow->setChecked(m_options.firstRowIsData);
    m_source->setText(m_options.evidence.source);
    m_newAttributes->setChecked(m_options.newAttributes);
    m_conflicts->setRule(m_options.onConflict);
    m_list->setChoices(m_options.list);
}

} // namespace partnerscope
