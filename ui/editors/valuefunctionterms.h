#pragma once

#include "domain/schema.h"
#include "domain/valuefunction.h"
#include "ui/editors/termcounter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QTableWidget;

namespace partnerscope {

class CriteriaTermPicker;
class IconButton;
class TextLabel;

/// Edits the functions that read terms: shares of a wanted set, categories, ordered levels, yes or no. A table of terms
/// with the companies that have each and what it counts, and what else the shape asks for.
class ValueFunctionTerms final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueFunctionTerms(QWidget *parent = nullptr);

    void showFunction(const ValueFunction &function, const Attribute &attribute, const Schema &schema,
                      const Pool &pool);

Q_SIGNALS:
    void functionEdited(const partnerscope::ValueFunction &function);
    void refused(const QString &why);

private:
    struct Row {
        QString code;
        QString label;
        qsizetype companies = 0;
        double number = 0; ///< a weight, or points of 100
    };
    void buildExtras();
    void fillTable(const QList<Row> &rows, const QString &numberTitle);
    void fillPicker(const QStringList &chosen, const Attribute &attribute, const Schema &schema, const Pool &pool);
    void fillExtras();
    [[nodiscard]] QList<Row> rowsOf(const Attribute &attribute, const Schema &schema, const Pool &pool);
    void takeCell(int row, int column);
    void takeNumber(int row, double number);
    void takeTerms(const QStringList &codes);
    void moveLevel(int offset);

    ValueFunction m_function;
    TermCounter m_counter;
    QStringList m_codes; ///< of the rows
    QTableWidget *m_table;
    CriteriaTermPicker *m_picker;
    QWidget *m_extras;
    TextLabel *m_countLabel;
    QSpinBox *m_count;
    QComboBox *m_measure;
    QCheckBox *m_otherCounts;
    QDoubleSpinBox *m_other;
    IconButton *m_up;
    IconButton *m_down;
    bool m_filling = false;
};

} // namespace partnerscope
