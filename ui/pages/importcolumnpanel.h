#pragma once

#include "exchange/importplan.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QTableView;

namespace partnerscope {

class Button;
class ImportCellsModel;
class TextLabel;

/// One column of a file: why it goes where it goes, how its cells are read, and the spellings that were not taken over
/// as they stand, each of which can be told what it means.
class ImportColumnPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnPanel(QWidget *parent = nullptr);

    /// \param name what the page calls the column. \param target label of its attribute; empty: it is left out.
    void setColumn(const ImportColumn &column, const QString &name, const QString &target, const QString &why,
                   const ColumnRules &rules);
    /// A column that could be another attribute: its label for the button.
    void setProposal(const QString &label);

Q_SIGNALS:
    void rulesChanged(const QString &header, const partnerscope::ColumnRules &rules);
    void targetWanted(const QString &header, const QString &attribute);

private:
    void buildRules(QFormLayout *form);
    void showRules();
    void showDates();
    void takeRules();
    void setTerm(const QString &text, const QString &value);
    void acceptSuggestions(bool all);

    ImportColumn m_column;
    ColumnRules m_rules;
    ImportCellsModel *m_cells;
    TextLabel *m_title;
    TextLabel *m_why;
    Button *m_take;
    QWidget *m_form;
    QComboBox *m_dates;
    QComboBox *m_numbers;
    QComboBox *m_factor;
    QLineEdit *m_currency;
    QComboBox *m_bands;
    QComboBox *m_letters;
    TextLabel *m_dateNote;
    TextLabel *m_cellsTitle;
    QTableView *m_cellView;
    Button *m_accept;
    Button *m_acceptAll;
};

} // namespace partnerscope
