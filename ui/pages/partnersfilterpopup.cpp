#include "ui/pages/partnersfilterpopup.h"

#include "ui/editors/partnerchecklist.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/models/conditiontext.h"
#include "ui/models/partnerarrangement.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;

constexpr int TermsHeight = 240;

void name(QWidget *widget, const QString &objectName, const QString &spoken)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(spoken);
}

QList<std::pair<QString, QString>> sourcesOf(const Pool &pool)
{
    QSet<QString> sources;
    for (const Evidence &evidence : *pool.parts().origins)
        sources << evidence.source;
    sources.remove(QString());
    QStringList sorted(sources.begin(), sources.end());
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QList<std::pair<QString, QString>> items;
    for (const QString &source : std::as_const(sorted))
        items << std::pair { source, source };
    return items;
}

QString fieldText(double value, const Attribute *attribute, bool isDay)
{
    if (isDay)
        return QDate::fromJulianDay(static_cast<qint64>(value)).toString(Qt::ISODate);
    return attribute ? displayNumber(value, *attribute) : QLocale().toString(value);
}
} // namespace

PartnersFilterPopup::PartnersFilterPopup(FilterSubjects subjects, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_subjects(std::move(subjects))
    , m_subject(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_text(new QLineEdit)
    , m_terms(new PartnerChecklist)
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
    , m_apply(new Button(ButtonKind::Primary, tr("Add filter"), this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(320);
    build();
    fillSubjects();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &PartnersFilterPopup::showSubject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PartnersFilterPopup::showKind);
    connect(m_apply, &QPushButton::clicked, this, &PartnersFilterPopup::apply);
    for (QLineEdit *field : { m_from, m_to, m_text })
        connect(field, &QLineEdit::returnPressed, this, &PartnersFilterPopup::apply);
    showSubject();
}

void PartnersFilterPopup::build()
{
    name(m_subject, QStringLiteral("filterAttribute"), tr("Attribute"));
    name(m_kind, QStringLiteral("filterKind"), tr("Condition"));
    name(m_from, QStringLiteral("filterFrom"), tr("From"));
    name(m_to, QStringLiteral("filterTo"), tr("To"));
    name(m_text, QStringLiteral("filterText"), tr("Text"));
    m_subject->setMaxVisibleItems(18);
    m_values->addWidget(new QWidget);
    auto *range = new QWidget;
    auto *both = new QHBoxLayout(range);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_from, 1, Qt::AlignTop);
    both->addWidget(m_to, 1, Qt::AlignTop);
    m_values->addWidget(range);
    auto *text = new QWidget;
    auto *line = new QVBoxLayout(text);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 0, Qt::AlignTop);
    m_values->addWidget(text);
    m_values->addWidget(m_terms);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_apply->setObjectName(QStringLiteral("filterApply"));
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::SpaceM, metric::SpaceM, metric::SpaceM, metric::SpaceM);
    column->setSpacing(metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_subject, m_kind, m_values, m_problem })
        column->addWidget(widget);
    column->addWidget(m_apply, 0, Qt::AlignRight);
}

void PartnersFilterPopup::openAt(QWidget *anchor)
{
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + metric::SpaceHair));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    move(place);
    show();
    (m_values->currentIndex() == TermsValue ? m_terms->focusProxy() : m_subject)->setFocus();
}

void PartnersFilterPopup::fillSubjects()
{
    if (!m_subjects.tiers.isEmpty()) {
        for (const QString &key : { partnercolumn::Fit, partnercolumn::Tier, partnercolumn::Certainty })
            m_subject->addItem(conditionSubject(key, *m_subjects.schema), key);
        m_subject->insertSeparator(m_subject->count());
    }
    std::vector<Attribute> sorted = m_subjects.schema->attributes;
    std::ranges::sort(sorted,
                      [](const Attribute &a, const Attribute &b) { return a.label.localeAwareCompare(b.label) < 0; });
    for (const Attribute &attribute : sorted)
        m_subject->addItem(attribute.label, attribute.key);
    m_subject->insertSeparator(m_subject->count());
    m_subject->addItem(conditionSubject({}, *m_subjects.schema), QString());
}

QString PartnersFilterPopup::subject() const
{
    return m_subject->currentData().toString();
}

Kind PartnersFilterPopup::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

const Attribute *PartnersFilterPopup::attribute() const
{
    return m_subjects.schema->find(subject());
}

bool PartnersFilterPopup::isYesNo() const
{
    return attribute() && attribute()->type == AttributeType::YesNo;
}

bool PartnersFilterPopup::readsDays() const
{
    return kind() == Kind::ChangedSince || (attribute() && attribute()->type == AttributeType::Date);
}

void PartnersFilterPopup::showSubject()
{
    const QString key = subject();
    const Attribute *about = attribute();
    const auto isOf = [about](AttributeType type) { return about && about->type == type; };
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        const auto add = [this](const QString &label, Kind each) { m_kind->addItem(label, static_cast<int>(each)); };
        if (key == partnercolumn::Tier || key == partnercolumn::Certainty || isOf(AttributeType::Choice)
            || isOf(AttributeType::MultipleChoice) || isOf(AttributeType::Rating)) {
            add(tr("is one of"), Kind::AnyOf);
            if (isOf(AttributeType::MultipleChoice))
                add(tr("holds all of"), Kind::AllOf);
            add(tr("is none of"), Kind::NoneOf);
        }
        if (isOf(AttributeType::Text))
            add(tr("contains"), Kind::Contains);
        if (key == partnercolumn::Fit || isOf(AttributeType::Date) || (about && isNumeric(about->type)))
            add(tr("lies between"), Kind::Between);
        if (isYesNo())
            add(tr("is"), Kind::Between);
        if (about) {
            add(tr("is unknown"), Kind::IsUnknown);
            add(tr("is known"), Kind::IsKnown);
        }
        if (about || key.isEmpty()) {
            if (key.isEmpty() || about->freshDays > 0)
                add(tr("is out of date"), Kind::IsStale);
            add(tr("is graded as"), Kind::GradedAs);
            add(tr("was recorded since"), Kind::ChangedSince);
            add(tr("comes from"), Kind::FromSource);
        }
        m_kind->setMaxVisibleItems(m_kind->count());
    }
    showKind();
}

PartnersFilterPopup::ValuePage PartnersFilterPopup::pageOf(Kind kind) const
{
    switch (kind) {
    case Kind::Contains: return TextValue;
    case Kind::Between: return isYesNo() ? TermsValue : RangeValue;
    case Kind::ChangedSince: return RangeValue;
    case Kind::IsUnknown:
    case Kind::IsKnown:
    case Kind::IsStale: return NoValue;
    case Kind::AnyOf:
    case Kind::AllOf:
    case Kind::NoneOf:
    case Kind::GradedAs:
    case Kind::FromSource: return TermsValue;
    }
    Q_UNREACHABLE();
}

void PartnersFilterPopup::showKind()
{
    const ValuePage page = pageOf(kind());
    if (page == TermsValue)
        fillTerms();
    const QString unit = attribute() && !readsDays() ? attribute()->unit : QString();
    const auto hint = [&](const QString &word) {
        return unit.isEmpty() ? word : QStringLiteral("%1 (%2)").arg(word, unit);
    };
    const bool isOneDay = kind() == Kind::ChangedSince;
    m_from->setPlaceholderText(isOneDay ? tr("2026-05-14") : hint(tr("From")));
    m_to->setPlaceholderText(hint(tr("To")));
    m_to->setVisible(!isOneDay);
    m_values->setCurrentIndex(page);
    m_values->setFixedHeight(page == TermsValue ? TermsHeight : page == NoValue ? 0 : metric::Control);
    m_problem->hide();
    adjustSize();
}

void PartnersFilterPopup::fillTerms(const QStringList &checked)
{
    if (kind() == Kind::GradedAs)
        m_terms->setItems(gradeTerms(), checked);
    else if (kind() == Kind::FromSource)
        m_terms->setItems(sourcesOf(*m_subjects.pool), checked);
    else
        m_terms->setItems(conditionTerms(subject(), *m_subjects.schema, m_subjects.tiers), checked);
}

void PartnersFilterPopup::edit(const Condition &condition)
{
    // "Any fact" stands last; the separators have no data either.
    const int about = condition.attribute.isEmpty() ? m_subject->count() - 1 : m_subject->findData(condition.attribute);
    m_subject->setCurrentIndex(about);
    m_kind->setCurrentIndex(std::max(m_kind->findData(static_cast<int>(condition.kind)), 0));
    const bool isDay = readsDays();
    if (isYesNo() && condition.from)
        fillTerms({ QString::number(*condition.from) });
    else if (pageOf(condition.kind) == TermsValue)
        fillTerms(condition.codes);
    else if (condition.from)
        m_from->setText(fieldText(*condition.from, attribute(), isDay));
    if (condition.to)
        m_to->setText(fieldText(*condition.to, attribute(), isDay));
    m_text->setText(condition.text);
    m_apply->setText(tr("Change filter"));
}

bool PartnersFilterPopup::readBounds(Condition &condition)
{
    const bool isDay = readsDays();
    for (QLineEdit *field : { m_from, m_to }) {
        if (field->text().trimmed().isEmpty() || field->isHidden())
            continue;
        const QDate day = isDay ? dateFromText(field->text()) : QDate();
        const std::optional<double> number = isDay
            ? (day.isValid() ? std::optional(static_cast<double>(day.toJulianDay())) : std::nullopt)
            : numberFromText(field->text());
        if (!number) {
            m_problem->setText(isDay ? tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(field->text())
                                     : tr("\"%1\" is not a number.").arg(field->text()));
            return false;
        }
        (field == m_from ? condition.from : condition.to) = number;
    }
    if (!condition.from && !condition.to)
        m_problem->setText(kind() == Kind::ChangedSince ? tr("Enter a day.") : tr("Enter a lower or an upper bound."));
    else if (condition.from && condition.to && *condition.from > *condition.to)
        m_problem->setText(tr("The lower bound lies above the upper one."));
    return m_problem->text().isEmpty();
}

std::optional<Condition> PartnersFilterPopup::read()
{
    Condition condition;
    condition.attribute = subject();
    condition.kind = kind();
    m_problem->clear();
    switch (pageOf(condition.kind)) {
    case NoValue: break;
    case RangeValue:
        if (!readBounds(condition))
            return std::nullopt;
        break;
    case TextValue:
        condition.text = m_text->text().trimmed();
        if (condition.text.isEmpty()) {
            m_problem->setText(tr("Enter what the text contains."));
            return std::nullopt;
        }
        break;
    case TermsValue: {
        const QStringList checked = m_terms->checked();
        if (checked.isEmpty() || (isYesNo() && condition.kind == Kind::Between && checked.size() != 1)) {
            m_problem->setText(checked.isEmpty() ? tr("Choose at least one value.") : tr("Choose yes or no."));
            return std::nullopt;
        }
        if (condition.kind == Kind::Between)
            condition.from = condition.to = checked.first().toDouble();
        else
            condition.codes = checked;
        break;
    }
    }
    return condition;
}

void PartnersFilterPopup::apply()
{
    const std::optional<Condition> condition = read();
    if (!condition) {
        m_problem->show();
        adjustSize();
        return;
    }
    Q_EMIT chosen(*condition);
    close();
}

} // namespace partnerscope
