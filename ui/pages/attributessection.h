#pragma once

#include "ui/pages/frame.h"

class QCheckBox;
class QStackedWidget;

namespace partnerscope {

class AttributeForm;
class AttributeTreeModel;
class Button;
class ContextPanel;
class OutlineView;
class SearchField;
class TextLabel;

/// The attributes of the workspace by group, and the form of one of them beside the list.
class AttributesSection final : public Page
{
    Q_OBJECT

public:
    AttributesSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;
    void focusSearch() override;

Q_SIGNALS:
    void listRequested(const QString &vocabulary); ///< the terms of a choice

private:
    [[nodiscard]] QWidget *buildList();
    void buildTree();
    void refresh();
    void fitColumns();
    void showLine(const QString &line);
    void showForm(const QString &key);
    void startAdding();
    void startTypeChange(const QString &key);
    void changeType(const Attribute &after);
    void backToForm();
    void retire(const QString &key, bool retired);
    void step(int by);
    void search(const QString &text);
    [[nodiscard]] QString currentKey() const;

    AttributeTreeModel *m_model;
    SearchField *m_search;
    QCheckBox *m_retired;
    TextLabel *m_count;
    Button *m_add;
    QStackedWidget *m_lists;
    OutlineView *m_tree;
    ContextPanel *m_panel;
    AttributeForm *m_form = nullptr; ///< null while an attribute is being added
    bool m_stale = true;
    bool m_fitted = false;
};

} // namespace partnerscope
