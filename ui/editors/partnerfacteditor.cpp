#include "ui/editors/partnerfacteditor.h"

#include "domain/partner.h"
#include "ui/editors/partnerchoiceeditors.h"
#include "ui/editors/termsfacteditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/models/valuetext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace partnerscope {

std::optional<double> numberFromText(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.endsWith(QLatin1Char('%')))
        trimmed.chop(1);
    trimmed = trimmed.trimmed();
    bool ok = false;
    const double local = QLocale().toDouble(trimmed, &ok);
    if (ok)
        return local;
    const double plain = QLocale::c().toDouble(trimmed, &ok);
    return ok ? std::optional(plain) : std::nullopt;
}

QDate dateFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const QDate iso = QDate::fromString(trimmed, Qt::ISODate); iso.isValid())
        return iso;
    for (const QLocale::FormatType format : { QLocale::ShortFormat, QLocale::LongFormat }) {
        QDate date = QLocale().toDate(trimmed, format);
        // Qt reads a year of two digits as one of the last century.
        if (date.isValid() && date.year() < 1950 && date.year() >= 1900)
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    return {};
}

PartnerFactEditor *PartnerFactEditor::create(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent)
{
    switch (attribute.type) {
    case AttributeType::Text:
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Date: return new LineFactEditor(attribute, parent);
    case AttributeType::Money: return new MoneyFactEditor(attribute, parent);
    case AttributeType::YesNo: return new YesNoFactEditor(attribute, parent);
    case AttributeType::Choice: return new ChoiceFactEditor(attribute, vocabulary, parent);
    case AttributeType::MultipleChoice: return new TermsFactEditor(attribute, vocabulary, parent);
    case AttributeType::Rating: return new RatingFactEditor(attribute, parent);
    }
    Q_UNREACHABLE();
}

PartnerFactEditor::PartnerFactEditor(const Attribute &attribute, QWidget *parent)
    : QWidget(parent)
    , m_attribute(attribute)
{
}

void PartnerFactEditor::adopt(QWidget *control, const QString &suffix)
{
    control->setObjectName(QStringLiteral("fact_%1%2").arg(m_attribute.key, suffix));
    control->setAccessibleName(m_attribute.label);
    control->setAccessibleDescription(m_attribute.description);
    if (!focusProxy())
        setFocusProxy(control);
}

void PartnerFactEditor::focusInput()
{
    setFocus(Qt::ShortcutFocusReason);
}

bool PartnerFactEditor::offer(const Value &value)
{
    if (value == m_shown) {
        Q_EMIT problemChanged({});
        return true;
    }
    const Problems problems = validate(value, m_attribute);
    if (!problems.isEmpty()) {
        refuse(problems.first().message);
        return false;
    }
    if (!isKnown(value) && m_attribute.key == QLatin1String("name")) {
        refuse(tr("A company needs a name."));
        return false;
    }
    Q_EMIT problemChanged({});
    m_shown = value;
    Q_EMIT committed(value);
    return true;
}

void PartnerFactEditor::refuse(const QString &problem)
{
    Q_EMIT problemChanged(problem);
}

LineFactEditor::LineFactEditor(const Attribute &attribute, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(attribute.type == AttributeType::Date ? tr("Unknown, for example 2026-05-14")
                                                                     : tr("Unknown"));
    adopt(m_line);
    UndoKeyFilter::install(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &LineFactEditor::finish);
}

QString LineFactEditor::textOf(const Value &value) const
{
    if (const double *number = std::get_if<double>(&value))
        return displayNumber(*number, attribute());
    if (const QDate *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void LineFactEditor::setValue(const Value &value)
{
    setShown(value);
    if (m_line->hasFocus() && m_line->isModified())
        return;
    if (m_line->text() != textOf(value))
        m_line->setText(textOf(value));
    m_line->setCursorPosition(0);
    m_line->setModified(false);
}

void LineFactEditor::finish()
{
    if (!m_line->isModified())
        return;
    const QString text = m_line->text().trimmed();
    Value value;
    if (attribute().type == AttributeType::Text) {
        if (!text.isEmpty())
            value = text;
    } else if (attribute().type == AttributeType::Date) {
        const QDate date = dateFromText(text);
        if (!text.isEmpty() && !date.isValid())
            return refuse(tr("This is not a date. Write it as 2026-05-14."));
        if (date.isValid())
            value = date;
    } else if (!text.isEmpty()) {
        const std::optional<double> number = numberFromText(text);
        if (!number)
            return refuse(tr("This is not a number."));
        value = *number;
    }
    if (text == textOf(shown()))
        value = shown();
    if (offer(value))
        m_line->setModified(false);
}

bool LineFactEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->isModified()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->setText(textOf(shown()));
        m_line->setModified(false);
        refuse({});
        return true;
    }
    return PartnerFactEditor::eventFilter(watched, event);
}

MoneyFactEditor::MoneyFactEditor(const Attribute &attribute, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_amount(new QLineEdit(this))
    , m_currency(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_amount, 1);
    layout->addWidget(m_currency);
    m_amount->setPlaceholderText(tr("Unknown"));
    adopt(m_amount);
    adopt(m_currency, QStringLiteral("_currency"));
    m_currency->setAccessibleName(tr("Currency of %1").arg(attribute.label));
    for (const char *code :
         { "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "JPY", "INR" })
        m_currency->addItem(QString::fromLatin1(code));
    m_currency->setFocusPolicy(Qt::StrongFocus);
    UndoKeyFilter::install(m_amount);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] {
        if (m_amount->isModified())
            finish();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        if (!m_amount->text().trimmed().isEmpty())
            finish();
    });
}

void MoneyFactEditor::setValue(const Value &value)
{
    setShown(value);
    if (m_amount->hasFocus() && m_amount->isModified())
        return;
    const Money *money = std::get_if<Money>(&value);
    const QString text = money ? displayNumber(money->amount, attribute()) : QString();
    if (m_amount->text() != text)
        m_amount->setText(text);
    m_amount->setModified(false);
    if (money && m_currency->findText(money->currency) < 0)
        m_currency->addItem(money->currency);
    if (money)
        m_currency->setCurrentText(money->currency);
}

void MoneyFactEditor::finish()
{
    const QString text = m_amount->text().trimmed();
    Value value;
    if (!text.isEmpty()) {
        const std::optional<double> amount = numberFromText(text);
        if (!amount)
            return refuse(tr("This is not an amount."));
        value = Money { *amount, m_currency->currentText() };
        // The text may show fewer decimals than the fact has: unchanged text means an unchanged amount.
        const Money *before = std::get_if<Money>(&shown());
        if (before && text == displayNumber(before->amount, attribute()))
            value = Money { before->amount, m_currency->currentText() };
    }
    if (offer(value))
        m_amount->setModified(false);
}

} // namespace partnerscope
