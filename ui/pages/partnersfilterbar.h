#pragma once

#include "pool/filter.h"
#include "session/scores.h"

#include <QWidget>

namespace partnerscope {

class Button;
class FlowLayout;
class SearchField;
class TextLabel;

/// Search field, filters as chips, and how many companies pass.
class PartnersFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersFilterBar(QWidget *parent = nullptr);

    void setContext(std::shared_ptr<const Schema> schema, const std::vector<Tier> &tiers);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// A list somebody opened, shown as one more chip; empty: none.
    void setListTitle(const QString &title);
    void setCount(std::size_t shown, std::size_t all);
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void listClosed();
    void leftDownward();

private:
    void openPopup();
    void rebuildChips();
    void addChip(const QString &text, const QString &name, const std::function<void()> &close);

    std::shared_ptr<const Schema> m_schema;
    std::vector<Tier> m_tiers;
    Filter m_filter;
    QString m_listTitle;
    SearchField *m_search;
    FlowLayout *m_flow;
    QWidget *m_chipArea;
    Button *m_add;
    TextLabel *m_count;
    QList<QWidget *> m_chips;
};

} // namespace partnerscope
