#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace partnerscope {

class Button;
class ImportTextsModel;
class TextLabel;

/// One column of a file: why it becomes what it becomes, how its cells are read, and what its odd texts mean. Asks for
/// changes, makes none.
class ImportColumnPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnPanel(QWidget *parent = nullptr);

    /// \param options what the plan was made with
    void setColumn(const ImportPlan &plan, int column, const ImportOptions &options, const Schema &schema);

Q_SIGNALS:
    void rulesChosen(const QString &header, const partnerscope::ColumnRules &rules);
    void targetChosen(const QString &header, const QString &attribute);

private:
    void buildRules(QVBoxLayout *column);
    void buildTexts(QVBoxLayout *column);
    void showHead(const ImportPlan &plan, const ImportColumn &column, const Schema &schema);
    void showSamples(const ImportPlan &plan, int column, const Schema &schema);
    void showRules(const ImportPlan &plan, const ImportColumn &column, const Schema &schema);
    void showTexts(const ImportPlan &plan, const ImportColumn &column, const Schema &schema);
    void readRules();
    void decide(const QString &text, const QString &means);

    QString m_header;
    QString m_guess; ///< key
    ColumnRules m_rules;
    ImportTextsModel *m_texts;
    QStandardItemModel *m_samples;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_why;
    Button *m_useGuess;
    QTableView *m_sampleView;
    QWidget *m_rulesBlock = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_factor = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_bands = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_case = nullptr;
    TextLabel *m_dateNote = nullptr;
    QWidget *m_textsBlock = nullptr;
    TextLabel *m_textsTitle = nullptr;
    QTableView *m_textView = nullptr;
    Button *m_acceptAll = nullptr;
    QCheckBox *m_remembers = nullptr;
};

} // namespace partnerscope
