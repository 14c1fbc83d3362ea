#pragma once

#include "domain/currencyrate.h"
#include "ui/pages/frame.h"

#include <optional>

class QStackedWidget;
class QTableView;

namespace partnerscope {

class Button;
class ContextPanel;
class RatesModel;
class TextLabel;

/// What other currencies are worth, day by day: the table amounts are converted with.
class RatesSection final : public Page
{
    Q_OBJECT

public:
    RatesSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void buildTable();
    void refresh();
    void edit(const std::optional<CurrencyRate> &rate);
    void closeForm();
    void editSelected();
    void removeSelected();
    void importFile();
    void exportFile();
    void chooseCurrency();

    RatesModel *m_model;
    TextLabel *m_currency;
    Button *m_change;
    Button *m_add;
    Button *m_import;
    Button *m_export;
    QStackedWidget *m_lists;
    QTableView *m_table;
    ContextPanel *m_panel;
    bool m_stale = true;
};

} // namespace partnerscope
