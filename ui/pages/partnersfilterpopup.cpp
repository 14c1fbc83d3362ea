#include "ui/pages/partnersfilterpopup.h"

#include "base/text.h"
#include "ui/editors/partnerchecklist.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/models/partnertablemodel.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;

QString labelOf(const QString &key, const Schema &schema)
{
    if (key == partnercolumn::Fit)
        return tr("Fit");
    if (key == partnercolumn::Tier)
        return tr("Tier");
    if (key == partnercolumn::Certainty)
        return tr("Certainty");
    const Attribute *attribute = schema.find(key);
    return attribute ? attribute->label : key;
}

QString termText(const QString &attribute, const QString &code, const Schema &schema)
{
    if (attribute == partnercolumn::Tier)
        return code.isEmpty() ? tr("No tier") : code;
    if (attribute == partnercolumn::Certainty) {
        for (const FitStatus status : { FitStatus::Firm, FitStatus::Provisional, FitStatus::Conditional,
                                        FitStatus::Insufficient, FitStatus::Excluded }) {
            if (fitStatusKey(status) == code)
                return fitStatusLabel(status);
        }
    }
    const Vocabulary *vocabulary = schema.vocabularyOf(attribute);
    return vocabulary ? vocabulary->labelOf(code) : code;
}

/// The codes a person chose: those that do not lie under another of them.
QStringList chosenCodes(const Condition &condition, const Schema &schema)
{
    const Vocabulary *vocabulary = schema.vocabularyOf(condition.attribute);
    if (!vocabulary)
        return condition.codes;
    QStringList roots;
    for (const QString &code : condition.codes) {
        const Term *term = vocabulary->find(code);
        const bool under = term && std::ranges::any_of(term->parents, [&](const QString &parent) {
                               return condition.codes.contains(parent);
                           });
        if (!under)
            roots << code;
    }
    return roots;
}

QString boundText(double bound, const Attribute *attribute)
{
    if (attribute && attribute->type == AttributeType::Date)
        return QLocale().toString(QDate::fromJulianDay(static_cast<qint64>(bound)), QLocale::ShortFormat);
    return attribute ? displayNumber(bound, *attribute) : QLocale().toString(bound);
}

QString rangeText(const Condition &condition, const Attribute *attribute)
{
    if (attribute && attribute->type == AttributeType::YesNo)
        return condition.from.value_or(0) > 0.5 ? tr("yes") : tr("no");
    if (condition.from && condition.to)
        return tr("%1 to %2").arg(boundText(*condition.from, attribute), boundText(*condition.to, attribute));
    if (condition.from)
        return tr("%1 and more").arg(boundText(*condition.from, attribute));
    return condition.to ? tr("up to %1").arg(boundText(*condition.to, attribute)) : tr("known");
}
} // namespace

QString conditionText(const Condition &condition, const Schema &schema)
{
    constexpr qsizetype MostTerms = 3;
    const QString label = labelOf(condition.attribute, schema);
    const auto said = [&](const QString &what) { return QStringLiteral("%1: %2").arg(label, what); };
    QStringList terms;
    const QStringList codes = chosenCodes(condition, schema);
    for (const QString &code : codes.first(std::min(codes.size(), MostTerms)))
        terms << termText(condition.attribute, code, schema);
    QString listed = terms.join(QStringLiteral(", "));
    if (codes.size() > MostTerms)
        listed = tr("%1 and %2 more").arg(listed).arg(codes.size() - MostTerms);
    switch (condition.kind) {
    case Kind::Between: return said(rangeText(condition, schema.find(condition.attribute)));
    case Kind::AnyOf: return said(listed);
    case Kind::AllOf: return said(tr("all of %1").arg(listed));
    case Kind::NoneOf: return said(tr("none of %1").arg(listed));
    case Kind::Contains: return said(tr("contains \"%1\"").arg(condition.text));
    case Kind::IsUnknown: return said(tr("unknown"));
    case Kind::IsKnown: return said(tr("known"));
    }
    Q_UNREACHABLE();
}

PartnersFilterPopup::PartnersFilterPopup(std::shared_ptr<const Schema> schema, const std::vector<Tier> &tiers,
                                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_schema(std::move(schema))
    , m_tiers(tiers)
    , m_attribute(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_text(new QLineEdit)
    , m_terms(new PartnerChecklist)
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical, {}, this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(320);
    const auto name = [](QWidget *widget, const QString &objectName, const QString &spoken) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(spoken);
    };
    name(m_attribute, QStringLiteral("filterAttribute"), tr("Attribute"));
    name(m_kind, QStringLiteral("filterKind"), tr("Condition"));
    name(m_from, QStringLiteral("filterFrom"), tr("From"));
    name(m_to, QStringLiteral("filterTo"), tr("To"));
    name(m_text, QStringLiteral("filterText"), tr("Text"));
    m_from->setPlaceholderText(tr("From"));
    m_to->setPlaceholderText(tr("To"));
    m_attribute->setMaxVisibleItems(18);
    m_values->addWidget(new QWidget);
    auto *range = new QWidget;
    auto *both = new QHBoxLayout(range);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_from, 0, Qt::AlignTop);
    both->addWidget(m_to, 0, Qt::AlignTop);
    m_values->addWidget(range);
    auto *text = new QWidget;
    auto *line = new QVBoxLayout(text);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 0, Qt::AlignTop);
    m_values->addWidget(text);
    m_values->addWidget(m_terms);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *add = new Button(ButtonKind::Primary, tr("Add filter"), this);
    add->setObjectName(QStringLiteral("filterApply"));
    add->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::SpaceM, metric::SpaceM, metric::SpaceM, metric::SpaceM);
    column->setSpacing(metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_attribute, m_kind, m_values, m_problem })
        column->addWidget(widget);
    column->addWidget(add, 0, Qt::AlignRight);
    fillAttributes();
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &PartnersFilterPopup::showAttribute);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PartnersFilterPopup::showKind);
    connect(add, &QPushButton::clicked, this, &PartnersFilterPopup::apply);
    for (QLineEdit *field : { m_from, m_to, m_text })
        connect(field, &QLineEdit::returnPressed, this, &PartnersFilterPopup::apply);
    showAttribute();
}

void PartnersFilterPopup::openAt(QWidget *anchor)
{
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + metric::SpaceHair)));
    show();
    m_attribute->setFocus();
}

void PartnersFilterPopup::fillAttributes()
{
    if (!m_tiers.empty()) {
        for (const QString &key : { partnercolumn::Fit, partnercolumn::Tier, partnercolumn::Certainty })
            m_attribute->addItem(labelOf(key, *m_schema), key);
        m_attribute->insertSeparator(m_attribute->count());
    }
    std::vector<Attribute> sorted = m_schema->attributes;
    std::ranges::sort(sorted,
                      [](const Attribute &a, const Attribute &b) { return a.label.localeAwareCompare(b.label) < 0; });
    for (const Attribute &attribute : sorted)
        m_attribute->addItem(attribute.label, attribute.key);
}

std::optional<AttributeType> PartnersFilterPopup::typeOf(const QString &key) const
{
    const Attribute *attribute = m_schema->find(key);
    return attribute ? std::optional(attribute->type) : std::nullopt;
}

void PartnersFilterPopup::showAttribute()
{
    const QString key = m_attribute->currentData().toString();
    const std::optional<AttributeType> type = typeOf(key);
    const bool isChoice = key == partnercolumn::Tier || key == partnercolumn::Certainty || type == AttributeType::Choice
        || type == AttributeType::MultipleChoice;
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        const auto add = [this](const QString &label, Kind kind) { m_kind->addItem(label, static_cast<int>(kind)); };
        if (isChoice) {
            add(tr("is one of"), Kind::AnyOf);
            if (type == AttributeType::MultipleChoice)
                add(tr("holds all of"), Kind::AllOf);
            add(tr("is none of"), Kind::NoneOf);
        } else if (type == AttributeType::Text) {
            add(tr("contains"), Kind::Contains);
        } else {
            add(type == AttributeType::YesNo ? tr("is") : tr("lies between"), Kind::Between);
        }
        if (type) {
            add(tr("is unknown"), Kind::IsUnknown);
            add(tr("is known"), Kind::IsKnown);
        }
    }
    if (isChoice || type == AttributeType::YesNo)
        fillTerms(key);
    showKind();
}

void PartnersFilterPopup::fillTerms(const QString &key)
{
    QList<std::pair<QString, QString>> items;
    if (key == partnercolumn::Tier) {
        for (const Tier &tier : m_tiers)
            items << std::pair { tier.name, tier.name };
        items << std::pair { QString(), tr("No tier") };
    } else if (key == partnercolumn::Certainty) {
        for (const FitStatus status : { FitStatus::Firm, FitStatus::Provisional, FitStatus::Conditional,
                                        FitStatus::Insufficient, FitStatus::Excluded })
            items << std::pair { fitStatusKey(status), fitStatusLabel(status) };
    } else if (typeOf(key) == AttributeType::YesNo) {
        items << std::pair { QStringLiteral("1"), tr("Yes") } << std::pair { QStringLiteral("0"), tr("No") };
    } else if (const Vocabulary *vocabulary = m_schema->vocabularyOf(key)) {
        for (const Term &term : vocabulary->terms())
            items << std::pair { term.code, term.label };
        std::ranges::sort(items,
                          [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    }
    m_terms->setItems(items, {});
}

void PartnersFilterPopup::showKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const bool isYesNo = typeOf(m_attribute->currentData().toString()) == AttributeType::YesNo;
    ValuePage page = NoValue;
    if (kind == Kind::Contains)
        page = TextValue;
    else if (kind == Kind::Between)
        page = isYesNo ? TermsValue : RangeValue;
    else if (kind != Kind::IsKnown && kind != Kind::IsUnknown)
        page = TermsValue;
    m_values->setCurrentIndex(page);
    m_values->setFixedHeight(page == TermsValue ? 240 : page == NoValue ? 0 : metric::Control);
    m_problem->hide();
    adjustSize();
}

bool PartnersFilterPopup::readRange(Condition &condition)
{
    const bool isDate = typeOf(condition.attribute) == AttributeType::Date;
    for (QLineEdit *field : { m_from, m_to }) {
        if (field->text().trimmed().isEmpty())
            continue;
        const QDate date = isDate ? dateFromText(field->text()) : QDate();
        const std::optional<double> number = isDate
            ? (date.isValid() ? std::optional(static_cast<double>(date.toJulianDay())) : std::nullopt)
            : numberFromText(field->text());
        if (!number) {
            m_problem->setText(isDate ? tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(field->text())
                                      : tr("\"%1\" is not a number.").arg(field->text()));
            return false;
        }
        (field == m_from ? condition.from : condition.to) = number;
    }
    if (!condition.from && !condition.to) {
        m_problem->setText(tr("Enter a lower or an upper bound."));
        return false;
    }
    return true;
}

QList<Condition> PartnersFilterPopup::withTerms(const Condition &condition) const
{
    const Vocabulary *vocabulary = m_schema->vocabularyOf(condition.attribute);
    const auto expanded = [&](const QString &code) {
        return vocabulary ? vocabulary->withDescendants(code) : QStringList { code };
    };
    const QStringList codes = m_terms->checked();
    if (condition.kind == Kind::AllOf) {
        // Each term counts with everything below it, so "all" is one condition per term.
        QList<Condition> each;
        for (const QString &code : codes) {
            Condition one = condition;
            one.kind = Kind::AnyOf;
            one.codes = expanded(code);
            each << one;
        }
        return each;
    }
    Condition all = condition;
    for (const QString &code : codes)
        all.codes << expanded(code);
    all.codes.removeDuplicates();
    return codes.isEmpty() ? QList<Condition>() : QList<Condition> { all };
}

void PartnersFilterPopup::apply()
{
    Condition condition;
    condition.attribute = m_attribute->currentData().toString();
    condition.kind = static_cast<Kind>(m_kind->currentData().toInt());
    QList<Condition> conditions { condition };
    m_problem->clear();
    if (m_values->currentIndex() == TermsValue && condition.kind == Kind::Between) {
        const QStringList checked = m_terms->checked();
        conditions.clear();
        if (checked.size() == 1) {
            condition.from = condition.to = checked.first().toDouble();
            conditions << condition;
        }
    } else if (m_values->currentIndex() == TermsValue) {
        conditions = withTerms(condition);
    } else if (m_values->currentIndex() == RangeValue) {
        conditions = readRange(condition) ? QList<Condition> { condition } : QList<Condition>();
    } else if (m_values->currentIndex() == TextValue) {
        condition.text = m_text->text().trimmed();
        conditions = condition.text.isEmpty() ? QList<Condition>() : QList<Condition> { condition };
    }
    if (conditions.isEmpty()) {
        if (m_problem->text().isEmpty())
            m_problem->setText(tr("Choose at least one value."));
        m_problem->show();
        adjustSize();
        return;
    }
    Q_EMIT chosen(conditions);
    close();
}

} // namespace partnerscope
