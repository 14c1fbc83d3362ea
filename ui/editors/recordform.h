#pragma once

#include "domain/problem.h"

#include <QDate>
#include <QList>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace partnerscope {

class TextLabel;

/// A record being added or changed in place: fields, a problem in words, save and cancel. Return saves, Escape cancels.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// Where the keyboard begins.
    [[nodiscard]] QWidget *firstField() const { return m_first; }

Q_SIGNALS:
    void cancelled();

protected:
    /// `prefix` begins the object names of the fields and buttons.
    RecordForm(QString prefix, QWidget *parent);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QFormLayout *fields() const { return m_fields; }
    QLineEdit *addLine(const QString &label, const QString &name, const QString &text);
    void addField(const QString &label, const QString &name, QWidget *field);
    /// A line for a date, empty for an invalid one.
    QLineEdit *addDate(const QString &label, const QString &name, QDate date);
    /// Ends the form; called once, after everything else was added to the column.
    void addButtons(const QString &saveText);
    /// One problem for each line that holds something else than a date.
    [[nodiscard]] Problems dateProblems(const QList<QLineEdit *> &lines) const;
    /// Shows the first problem. \returns whether there is one.
    bool showProblem(const Problems &problems);
    virtual void save() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_prefix;
    QVBoxLayout *m_column;
    QFormLayout *m_fields;
    TextLabel *m_problem;
    QWidget *m_first = nullptr;
};

} // namespace partnerscope
