#pragma once

#include "ui/pages/frame.h"

class QStackedWidget;

namespace partnerscope {

class AttributeList;
class Button;
class RateList;
class SearchField;
class SegmentedControl;
class TermList;

/// What companies are described by: attributes, the vocabularies they take their terms from, and currencies.
class AttributesPage final : public Page
{
    Q_OBJECT

public:
    AttributesPage(Session &session, Frame &frame, QWidget *parent = nullptr);

    void focusSearch() override;
    void activate() override;

private:
    enum Part { AttributesPart, TermsPart, RatesPart };

    void build();
    void refresh();
    void showPart(int part);
    void search(const QString &text);
    void beginNew();

    SegmentedControl *m_parts;
    SearchField *m_search;
    Button *m_new;
    QStackedWidget *m_stack;
    AttributeList *m_attributes;
    TermList *m_terms;
    RateList *m_rates;
    bool m_stale = true;
};

} // namespace partnerscope
