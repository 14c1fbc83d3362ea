#pragma once

#include "domain/evidence.h"
#include "domain/schema.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace partnerscope {

/// Input for the value of one attribute. Says what was entered once it is finished; never changes anything itself.
class PartnerFactEditor : public QWidget
{
    Q_OBJECT

public:
    /// The input that suits an attribute's type. `vocabulary` may be null. Its control is named "fact_KEY".
    [[nodiscard]] static PartnerFactEditor *create(const Attribute &attribute, const Vocabulary *vocabulary,
                                                   QWidget *parent);

    /// Shows a value. What is being typed at the moment stays.
    virtual void setValue(const Value &value) = 0;
    void focusInput();
    [[nodiscard]] const Attribute &attribute() const { return m_attribute; }

Q_SIGNALS:
    void committed(const partnerscope::Value &value); ///< valid for the attribute; std::monostate clears the fact
    void problemChanged(const QString &problem);      ///< what is wrong with the text as it stands; empty: nothing

protected:
    PartnerFactEditor(const Attribute &attribute, QWidget *parent);
    /// Names the control for tests and screen readers and makes it the one that takes the focus.
    void adopt(QWidget *control, const QString &suffix = {});
    /// Commits a value if it is valid and another than the one shown; else says what is wrong. True if it is valid.
    bool offer(const Value &value);
    void refuse(const QString &problem);
    void setShown(const Value &value) { m_shown = value; }
    [[nodiscard]] const Value &shown() const { return m_shown; }

private:
    Attribute m_attribute;
    Value m_shown;
};

/// A line of text, a number or a date.
class LineFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    LineFactEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const Value &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textOf(const Value &value) const;
    void finish();

    QLineEdit *m_line;
};

/// An amount and its currency.
class MoneyFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    MoneyFactEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const Value &value) override;

private:
    void finish();

    QLineEdit *m_amount;
    QComboBox *m_currency;
};

/// A number as a person writes it, in the user's locale or with a point; nullopt if it is none.
[[nodiscard]] std::optional<double> numberFromText(const QString &text);
/// A date in the user's locale or as 2026-05-14; invalid if it is none.
[[nodiscard]] QDate dateFromText(const QString &text);

} // namespace partnerscope
