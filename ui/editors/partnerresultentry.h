#pragma once

#include "domain/performance.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace partnerscope {

class IconButton;
class TextLabel;

/// The results of one measure as fields, a row for each year and a column for each quarter: typed one after the other,
/// corrected, or emptied to take one back. Asks for changes, makes none.
class PartnerResultEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerResultEntry(QWidget *parent = nullptr);

    std::function<bool(const Performance &)> save;   ///< false: it failed, and what was typed stays
    std::function<bool(const Performance &)> remove; ///< likewise; of one that is recorded

    void setEditable(bool editable);
    /// What is being typed stays, unless the company is another one.
    void setResults(PartnerId partner, const QList<Performance> &results, QDate today);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QLineEdit *line;
        QString quarter; ///< "2026-Q1"
    };

    void buildHead();
    void buildFields();
    void showYears(int last);
    void showField(Field &field, bool keepTyped);
    void showProblem(const QString &problem);
    void refresh();
    /// Hands over what the field says. \returns whether it can be left.
    bool finish(Field &field);
    void goOn(std::size_t from);
    [[nodiscard]] const Performance *stored(const QString &quarter) const;
    [[nodiscard]] Field *fieldOf(const QObject *line);
    [[nodiscard]] int earliestYear() const;
    [[nodiscard]] int latestYear() const;

    PartnerId m_partner;
    QList<Performance> m_results;
    QDate m_today;
    bool m_editable = true;
    int m_lastYear = 0; ///< of the rows on show
    std::vector<Field> m_fields;
    QList<TextLabel *> m_years;
    QComboBox *m_measure;
    IconButton *m_earlier;
    IconButton *m_later;
    QGridLayout *m_grid;
    TextLabel *m_problem;
};

} // namespace partnerscope
