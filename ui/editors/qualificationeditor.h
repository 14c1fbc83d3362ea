#pragma once

#include "domain/qualification.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace partnerscope {

class DegreeMark;
class IconButton;
class Session;
class TextLabel;

/// What is found about one candidate before an agreement is signed, the reason of the decision and the next step. Only
/// asks: whoever owns it makes the change.
class QualificationEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit QualificationEditor(const Session &session, QWidget *parent = nullptr);

    /// \param subjects the list of the workspace; what was checked under other names is not shown, and kept
    void show(const Qualification &qualification, const QStringList &subjects, const QString &company);
    void commit(); ///< what is typed and not yet asked for

Q_SIGNALS:
    void edited(const QString &name, const partnerscope::Qualification &after);
    void subjectsRequested(); ///< another list of Cs

private:
    struct Line {
        QString subject;
        DegreeMark *mark;
        QComboBox *rating;
        QLineEdit *evidence;
        TextLabel *who;
    };
    void build();
    void buildLines(const QStringList &subjects);
    [[nodiscard]] QLineEdit *field(const char *name, const QString &label, const QString &placeholder);
    void fill(const Line &line);
    void rate(const QString &subject);
    void changeStep();
    void changeReason();
    void showStep();

    const Session &m_session;
    Qualification m_qualification;
    QString m_company;
    std::vector<Line> m_lines;
    TextLabel *m_title;
    IconButton *m_editSubjects;
    QWidget *m_checks = nullptr;
    QVBoxLayout *m_column;
    QLineEdit *m_reason;
    QLineEdit *m_step;
    QLineEdit *m_owner;
    QLineEdit *m_day;
    TextLabel *m_dayNote; ///< overdue, or why the day was not understood
};

} // namespace partnerscope
