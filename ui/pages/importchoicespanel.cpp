#include "ui/pages/importchoicespanel.h"

#include "session/savedimports.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/pages/importfields.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr qsizetype MissingShown = 5;

TextLabel *addTitle(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(metric::SpaceS);
    auto *label = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, text);
    column->addWidget(label);
    return label;
}

QVBoxLayout *stacked(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    return column;
}

QLineEdit *makeLine(const QString &name, const QString &spoken)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    UndoKeyFilter::install(line);
    return line;
}
} // namespace

ImportChoicesPanel::ImportChoicesPanel(QWidget *parent)
    : QWidget(parent)
    , m_counts(new TextLabel(TextRole::Body))
    , m_missing(new TextLabel(TextRole::Body))
{
    QVBoxLayout *column = stacked(this);
    m_counts->setObjectName(u"importCounts"_s);
    m_missing->setObjectName(u"importMissing"_s);
    for (TextLabel *label : { m_counts, m_missing }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    buildCompanies(column);
    buildEvidence(column);
    buildNumbers(column);
    buildMemory(column);
    column->addSpacing(metric::SpaceS);
    auto *note = new MessageBar;
    note->setClosable(false);
    note->showMessage(Tone::Info, tr("Nothing is written yet. After the import, one undo takes all of it back."));
    column->addWidget(note);
    column->addStretch(1);
}

void ImportChoicesPanel::watch(QLineEdit *line)
{
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->isModified())
            return;
        line->setModified(false);
        Q_EMIT changed();
    });
}

void ImportChoicesPanel::buildCompanies(QVBoxLayout *column)
{
    m_duplicates = makeImportCombo(u"importDuplicates"_s, tr("What is recorded already"),
                                   { { tr("Update it"), static_cast<int>(OnDuplicate::Update) },
                                     { tr("Leave it as it is"), static_cast<int>(OnDuplicate::Skip) },
                                     { tr("Add it once more"), static_cast<int>(OnDuplicate::Add) } });
    m_conflicts = makeImportCombo(u"importConflictRule"_s, tr("Where the file says something else"),
                                  { { tr("The file wins"), static_cast<int>(OnConflict::Replace) },
                                    { tr("The newer wins"), static_cast<int>(OnConflict::Newer) },
                                    { tr("The better graded wins"), static_cast<int>(OnConflict::Graded) },
                                    { tr("What is recorded wins"), static_cast<int>(OnConflict::Keep) },
                                    { tr("Ask me"), static_cast<int>(OnConflict::Ask) } });
    m_conflicts->setToolTip(
        tr("An empty cell never erases. What somebody verified gives way only to a value as recent."));
    m_newAttributes = new QCheckBox(tr("Make attributes of columns without a place"));
    m_newAttributes->setObjectName(u"importNewAttributes"_s);
    connect(m_newAttributes, &QCheckBox::clicked, this, &ImportChoicesPanel::newAttributesClicked);
    for (QComboBox *combo : { m_duplicates, m_conflicts })
        connect(combo, &QComboBox::activated, this, &ImportChoicesPanel::changed);
    addTitle(column, m_duplicates->accessibleName())->setBuddy(m_duplicates);
    column->addWidget(m_duplicates);
    m_facts = new QWidget;
    QVBoxLayout *facts = stacked(m_facts);
    addTitle(facts, m_conflicts->accessibleName())->setBuddy(m_conflicts);
    facts->addWidget(m_conflicts);
    column->addWidget(m_facts);
    column->addWidget(m_newAttributes);
}

void ImportChoicesPanel::buildEvidence(QVBoxLayout *column)
{
    m_source = makeLine(u"importSource"_s, tr("Source"));
    m_asOf = makeLine(u"importAsOf"_s, tr("As of"));
    watch(m_source);
    watch(m_asOf);
    QList<std::pair<QString, QVariant>> grades;
    for (const Grade grade : { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded })
        grades << std::pair { gradeLabel(grade), QVariant(static_cast<int>(grade)) };
    m_grade = makeImportCombo(u"importGrade"_s, tr("Evidence"), grades);
    connect(m_grade, &QComboBox::activated, this, &ImportChoicesPanel::changed);
    auto *fields = new QWidget;
    QFormLayout *form = makeForm(fields);
    addLabelled(form, tr("Source"), m_source);
    addLabelled(form, tr("As of"), m_asOf);
    addLabelled(form, tr("Evidence"), m_grade);
    addTitle(column, tr("Every fact will carry"));
    column->addWidget(fields);
}

/// Lists of another system, which has a number for each company.
void ImportChoicesPanel::buildNumbers(QVBoxLayout *column)
{
    m_idColumn = makeImportCombo(u"importIdColumn"_s, tr("Column with the numbers of another system"), {});
    m_idColumn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_system = makeLine(u"importSystem"_s, tr("Name of that system"));
    watch(m_system);
    m_isComplete = new QCheckBox(tr("The list is complete: flag who is missing"));
    m_isComplete->setObjectName(u"importComplete"_s);
    m_isComplete->setToolTip(
        tr("A company of the last such list that this one does not have is flagged, never deleted."));
    connect(m_isComplete, &QCheckBox::clicked, this, &ImportChoicesPanel::changed);
    connect(m_idColumn, &QComboBox::activated, this, [this] {
        if (m_system->text().isEmpty())
            m_system->setText(m_listName);
        showNumbers();
        Q_EMIT changed();
    });
    m_numbers = new QWidget;
    QVBoxLayout *numbers = stacked(m_numbers);
    auto *fields = new QWidget;
    QFormLayout *form = makeForm(fields);
    addLabelled(form, tr("Numbers in"), m_idColumn);
    addLabelled(form, tr("System"), m_system);
    addTitle(numbers, tr("A list that comes again, such as a CRM export"));
    numbers->addWidget(fields);
    numbers->addWidget(m_isComplete);
    column->addWidget(m_numbers);
}

void ImportChoicesPanel::buildMemory(QVBoxLayout *column)
{
    m_keeps = new QCheckBox(tr("Read lists with these columns this way again"));
    m_keeps->setObjectName(u"importKeeps"_s);
    m_name = makeLine(u"importKeptName"_s, tr("Name for these choices"));
    connect(m_keeps, &QCheckBox::toggled, m_name, &QWidget::setVisible);
    m_name->hide();
    addTitle(column, tr("Next time"));
    column->addWidget(m_keeps);
    column->addWidget(m_name);
}

void ImportChoicesPanel::setFile(const QString &path)
{
    m_listName = listName(path);
    m_source->setPlaceholderText(QFileInfo(path).fileName());
    m_asOf->setPlaceholderText(
        tr("The file's date: %1").arg(QFileInfo(path).lastModified().date().toString(Qt::ISODate)));
}

void ImportChoicesPanel::setOptions(const ImportOptions &options)
{
    const auto choose = [](QComboBox *combo, int value) { combo->setCurrentIndex(combo->findData(value)); };
    choose(m_duplicates, static_cast<int>(options.onDuplicate));
    choose(m_conflicts, static_cast<int>(options.onConflict));
    choose(m_grade, static_cast<int>(options.evidence.grade));
    m_newAttributes->setChecked(options.newAttributes);
    m_source->setText(options.evidence.source);
    m_asOf->setText(options.evidence.asOf.toString(Qt::ISODate));
    m_system->setText(options.list.system);
    m_isComplete->setChecked(options.list.isComplete);
    m_idColumn->clear();
    m_idColumn->addItem(tr("None"), QString());
    if (!options.list.idColumn.isEmpty())
        m_idColumn->addItem(options.list.idColumn, options.list.idColumn);
    m_idColumn->setCurrentIndex(m_idColumn->count() - 1);
    showNumbers();
}

void ImportChoicesPanel::read(ImportOptions &options) const
{
    options.onDuplicate = static_cast<OnDuplicate>(m_duplicates->currentData().toInt());
    options.onConflict = static_cast<OnConflict>(m_conflicts->currentData().toInt());
    options.newAttributes = m_newAttributes->isChecked();
    options.evidence.grade = static_cast<Grade>(m_grade->currentData().toInt());
    options.evidence.source = m_source->text().trimmed();
    options.evidence.asOf = dateFromText(m_asOf->text());
    options.list.idColumn = m_idColumn->currentData().toString();
    options.list.system = m_system->text().trimmed();
    options.list.isComplete = m_isComplete->isChecked();
    if (!options.list.idColumn.isEmpty() && options.list.system.isEmpty() && options.evidence.source.isEmpty())
        options.list.system = m_listName;
}

void ImportChoicesPanel::showNumbers()
{
    const bool isUsed = !m_idColumn->currentData().toString().isEmpty();
    auto *form = qobject_cast<QFormLayout *>(m_system->parentWidget()->layout());
    m_system->setVisible(isUsed);
    form->labelForField(m_system)->setVisible(isUsed);
    m_isComplete->setVisible(isUsed);
}

void ImportChoicesPanel::setPlan(const ImportPlan &plan)
{
    const bool isCompanies = plan.kind == ListKind::Companies;
    m_facts->setVisible(isCompanies || plan.kind == ListKind::TargetAccounts);
    m_newAttributes->setVisible(isCompanies);
    m_numbers->setVisible(isCompanies);
    const QString idColumn = m_idColumn->currentData().toString();
    m_idColumn->clear();
    m_idColumn->addItem(tr("None"), QString());
    for (const ImportColumn &column : plan.columns) {
        if (!column.header.isEmpty())
            m_idColumn->addItem(column.header.simplified().left(60), column.header);
    }
    m_idColumn->setCurrentIndex(std::max(m_idColumn->findData(idColumn, Qt::UserRole, Qt::MatchFixedString), 0));
    showNumbers();
    showCounts(plan);
}

void ImportChoicesPanel::showCounts(const ImportPlan &plan)
{
    const ImportCounts &counts = plan.counts;
    const bool isCompanies = plan.kind == ListKind::Companies;
    m_missing->setVisible(plan.list.missing > 0);
    if (plan.list.missing > 0)
        m_missing->setText(tr("Missing this time: %1 that the last list had (%2). They are flagged, not deleted.")
                               .arg(countText(plan.list.missing),
                                    plan.list.missingNames.mid(0, MissingShown).join(QStringLiteral(", "))
                                        + (plan.list.missing > MissingShown ? u", …"_s : QString())));
    if (!plan.hasName()) {
        m_counts->setText(tr("Nothing yet: no column is known to hold the companies' names."));
        return;
    }
    QStringList lines { tr("Rows in the file: %1").arg(countText(counts.read)) };
    const auto say = [&](std::size_t count, const QString &what) {
        if (count > 0)
            lines << QString(u"  "_s + what.arg(countText(count)));
    };
    say(counts.added, isCompanies ? tr("New companies: %1") : tr("New: %1"));
    say(counts.updated, isCompanies ? tr("Companies you have, updated: %1") : tr("Recorded already, updated: %1"));
    say(counts.unchanged,
        isCompanies ? tr("Companies you have, nothing new: %1") : tr("Recorded already, nothing new: %1"));
    say(counts.skipped,
        isCompanies ? tr("Companies you have, left as they are: %1") : tr("Recorded already, left as they are: %1"));
    say(counts.rejected, tr("Rows that cannot be used: %1"));
    m_counts->setText(lines.join(QLatin1Char('\n')));
}

void ImportChoicesPanel::offerName(const QString &name, bool isKept)
{
    m_name->setText(name);
    m_keeps->setChecked(isKept);
}

QString ImportChoicesPanel::nameToKeep() const
{
    if (!m_keeps->isChecked())
        return {};
    const QString name = m_name->text().simplified();
    return name.isEmpty() ? m_listName : name;
}

} // namespace partnerscope
