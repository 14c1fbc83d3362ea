#include "ui/pages/gapbudget.h"

#include "ui/editors/chipflow.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int KindRole = Qt::UserRole + 1;
constexpr int FieldWidth = 158; ///< two of them side by side in the panel
constexpr double Largest = 1e12;
constexpr double FirstCompanies = 5; ///< a first budget pays for so many

/// A budget that pays for a few companies of middling cost, rounded up to two digits.
double firstBudget(std::vector<double> costs)
{
    std::erase_if(costs, [](double cost) { return std::isnan(cost); });
    if (costs.empty())
        return 0;
    const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::ranges::nth_element(costs, middle);
    const double sum = FirstCompanies * *middle;
    if (!(sum > 0))
        return 0;
    const double digit = std::pow(10, std::floor(std::log10(sum)) - 1);
    return std::min(Largest, std::ceil(sum / digit) * digit);
}

QDoubleSpinBox *amountField(const QString &objectName, const QString &name)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setRange(0, Largest);
    field->setDecimals(0);
    field->setGroupSeparatorShown(true);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    field->setKeyboardTracking(false);
    field->setMaximumWidth(FieldWidth);
    return field;
}
} // namespace

GapBudget::GapBudget(Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_frame(frame)
    , m_kind(new QComboBox)
    , m_each(amountField(QStringLiteral("gapEach"), tr("What each company costs")))
    , m_budget(amountField(QStringLiteral("gapBudget"), tr("What they may cost together")))
    , m_strangers(new TextLabel(TextRole::Caption, Token::Caution))
{
    build();
    connect(m_kind, &QComboBox::activated, this, &GapBudget::take);
    for (QDoubleSpinBox *field : { m_each, m_budget })
        connect(field, &QDoubleSpinBox::valueChanged, this, &GapBudget::changed);
}

void GapBudget::build()
{
    m_kind->setObjectName(QStringLiteral("gapCosts"));
    m_kind->setAccessibleName(tr("Costs of the companies"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    m_each->setPrefix(tr("each "));
    m_each->setValue(1);
    m_budget->setPrefix(tr("budget "));
    m_strangers->setObjectName(QStringLiteral("gapStrangers"));
    m_strangers->setWordWrap(true);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_kind, m_each, m_budget })
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(choices);
    layout->addWidget(m_strangers);
    offerAttributes();
    showKind(NoBudget);
}

GapBudget::Kind GapBudget::kind() const
{
    return static_cast<Kind>(m_kind->currentData(KindRole).toInt());
}

bool GapBudget::costsDiffer() const
{
    return kind() == ByAttribute || kind() == FromFile;
}

/// Keeps the choice, as long as its attribute is still there.
void GapBudget::offerAttributes()
{
    const Kind before = m_kind->count() > 0 ? kind() : NoBudget;
    const QString attribute = m_kind->currentData().toString();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    const auto add = [this](const QString &text, Kind kind, const QString &key = {}) {
        m_kind->addItem(text, key);
        m_kind->setItemData(m_kind->count() - 1, static_cast<int>(kind), KindRole);
    };
    add(tr("Whatever they cost"), NoBudget);
    add(tr("Each costs the same"), Same);
    if (m_scores) {
        for (const Attribute &offered : m_scores->schema->attributes) {
            if (isNumeric(offered.type) && offered.type != AttributeType::Rating)
                add(tr("Cost: %1").arg(offered.label), ByAttribute, offered.key);
        }
    }
    add(tr("Costs from a file …"), FromFile);
    for (int i = 0; i < m_kind->count(); ++i) {
        if (m_kind->itemData(i, KindRole).toInt() == before && m_kind->itemData(i).toString() == attribute)
            m_kind->setCurrentIndex(i);
    }
}

void GapBudget::setScores(const std::shared_ptr<const Scores> &scores)
{
    const bool isOtherPool = !scores || !m_scores || scores->pool != m_scores->pool;
    m_scores = scores;
    QStringList offered;
    for (const Attribute &attribute : scores ? scores->schema->attributes : std::vector<Attribute>())
        offered << attribute.key + QLatin1Char('=') + attribute.label;
    if (const QString all = offered.join(QLatin1Char('\n')); all != m_attributes) {
        m_attributes = all;
        offerAttributes();
        showKind(kind());
    }
    // Costs of a file stand by row of the pool.
    if (isOtherPool && kind() == FromFile)
        readFile();
}

void GapBudget::showKind(Kind kind)
{
    m_each->setVisible(kind == Same);
    m_budget->setVisible(kind != NoBudget);
    m_strangers->setVisible(kind == FromFile && !m_strangers->text().isEmpty());
}

void GapBudget::take()
{
    if (kind() == FromFile)
        takeFile();
    showKind(kind());
    if (kind() != NoBudget) {
        const QSignalBlocker quiet(m_budget);
        m_budget->setValue(firstBudget(costs()));
    }
    Q_EMIT changed();
}

void GapBudget::takeFile()
{
    m_file = m_frame.prompts().openFile(tr("What each company costs"),
                                        tr("Tables with the columns partner and cost (*.csv *.tsv *.txt)"));
    readFile();
}

/// Without a file that can be read nothing limits the choice.
void GapBudget::readFile()
{
    m_fileCosts.clear();
    m_strangers->clear();
    QStringList strangers;
    Result<std::vector<double>> costs = std::vector<double>();
    if (m_scores && !m_file.isEmpty())
        costs = readCosts(m_file, *m_scores->pool, &strangers);
    if (!costs)
        m_frame.showError(costs.error());
    if (!costs || costs->empty()) {
        m_kind->setCurrentIndex(0);
        showKind(NoBudget);
        return;
    }
    m_fileCosts = std::move(*costs);
    const QString file = QFileInfo(m_file).fileName();
    if (!strangers.isEmpty())
        m_strangers->setText(
            tr("%n name(s) in %1 are of no company here, for example %2.", nullptr, static_cast<int>(strangers.size()))
                .arg(file, strangers.first()));
    showKind(FromFile);
}

std::vector<double> GapBudget::costs() const
{
    if (!m_scores)
        return {};
    switch (kind()) {
    case NoBudget: return {};
    case Same: return std::vector<double>(m_scores->pool->size(), m_each->value());
    case ByAttribute: return costsOf(*m_scores->pool, m_kind->currentData().toString());
    case FromFile: return m_fileCosts;
    }
    Q_UNREACHABLE();
}

void GapBudget::fill(ProposalQuestion &question) const
{
    question.costs = costs();
    if (!question.costs.empty())
        question.budget = m_budget->value();
}

} // namespace partnerscope
