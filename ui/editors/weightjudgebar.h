#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace partnerscope {

class Button;
class IconButton;
class TextLabel;

/// Whose answers these are: chooses a judge, adds one, renames or removes the current one. Names are typed in place.
class WeightJudgeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightJudgeBar(QWidget *parent = nullptr);

    void showJudges(const QStringList &names, int current, bool hasAnswers);
    /// What the next judge is called until somebody says otherwise.
    void setSuggestion(const QString &name) { m_suggestion = name; }
    /// Ends the typing of a name that was taken.
    void closeName();
    /// Keeps what was typed, and says why it was refused.
    void refuseName(const QString &why);

Q_SIGNALS:
    void chosen(int judge);
    void added(const QString &name);
    void renamed(const QString &name);
    void removed(); ///< of several the current judge, of one the answers

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { None, New, Current };

    void connectAll();
    void askName(Naming naming);
    void takeName(bool isMeant);

    QString m_suggestion;
    Naming m_naming = Naming::None;
    QStackedWidget *m_field;
    QComboBox *m_judges;
    QLineEdit *m_name;
    Button *m_add;
    IconButton *m_rename;
    IconButton *m_remove;
    TextLabel *m_problem;
};

} // namespace partnerscope
