#pragma once

#include "domain/currencyrate.h"
#include "ui/pages/frame.h"

class QDateEdit;
class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class TextLabel;

/// The currency of the workspace, and what others are worth in it from which day on.
class RateList final : public QWidget
{
    Q_OBJECT

public:
    RateList(Session &session, Frame &frame, QWidget *parent = nullptr);

    void refresh();
    void search(const QString &text);
    void beginNew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildCurrency();
    [[nodiscard]] QWidget *buildEntry();
    void saveRate();
    void saveCurrency();
    void removeChosen();
    void readFile();
    void writeFile();
    void showChosen(int row);
    void showProblem(const QString &problem);

    Session &m_session;
    Frame &m_frame;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLineEdit *m_own;
    QLineEdit *m_currency;
    QDateEdit *m_date;
    QLineEdit *m_rate;
    Button *m_save;
    Button *m_import;
    Button *m_export;
    TextLabel *m_explanation;
    TextLabel *m_problem;
    QList<CurrencyRate> m_rates;
    QString m_search;
};

} // namespace partnerscope
