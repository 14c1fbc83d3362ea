#pragma once

#include "session/typechange.h"
#include "ui/pages/frame.h"

#include <QPointer>

class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace partnerscope {

class AttributeForm;
class ContextPanel;
class SchemaTreeModel;
class TypeChangeBox;

/// The attributes in their groups, to be found, ordered by drag or key, and changed in the panel beside them.
class AttributeList final : public QWidget
{
    Q_OBJECT

public:
    AttributeList(Session &session, Frame &frame, QWidget *parent = nullptr);

    void refresh();
    void search(const QString &text);
    void beginNew();
    void showAttribute(const QString &key);
    void focusList();

Q_SIGNALS:
    void termsRequested(const QString &vocabulary);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void choose(const QModelIndex &index);
    void showPanel();
    void moveBy(int steps);
    void move(const QString &key, const QString &group, const QString &before);
    void previewType(const Attribute &after);
    void changeType();
    void openMenu(const QPoint &position);
    [[nodiscard]] QString currentKey() const;

    Session &m_session;
    Frame &m_frame;
    SchemaTreeModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTreeView *m_tree;
    ContextPanel *m_panel;
    QStackedWidget *m_panelStack;
    AttributeForm *m_form;
    TypeChangeBox *m_typeChange;
    QPointer<TypePreviewJob> m_preview;
    QString m_chosen;
};

} // namespace partnerscope
