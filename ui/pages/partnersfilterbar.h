#pragma once

#include "ui/pages/partnersfilterpopup.h"

namespace partnerscope {

class Button;
class Chip;
class FlowLayout;
class SearchField;
class TextLabel;

/// Search field, filters as chips, and how many companies pass.
class PartnersFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersFilterBar(QWidget *parent = nullptr);

    void setSubjects(FilterSubjects subjects);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// A list somebody opened, shown as one more chip; empty: none.
    void setListTitle(const QString &title);
    /// `similar`: of those shown, how many only a spelling nearly like what was typed brought in.
    void setCount(std::size_t shown, std::size_t all, std::size_t similar = 0);
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    void listClosed();
    void leftDownward();

private:
    void addCondition();
    void editCondition(qsizetype number);
    void rebuildChips();
    Chip *addChip(const QString &text, const QString &name, const std::function<void()> &close);

    FilterSubjects m_subjects;
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
