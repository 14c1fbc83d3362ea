#pragma once

#include "session/termedits.h"
#include "ui/models/schematreemodel.h"
#include "ui/pages/frame.h"

class QListWidget;
class QSortFilterProxyModel;
class QTreeView;

namespace partnerscope {

class Button;
class ContextPanel;
class SegmentedControl;
class TermForm;

/// The vocabularies, the terms of one of them below each other, and the panel in which a term is changed, reviewed or
/// merged.
class TermList final : public QWidget
{
    Q_OBJECT

public:
    TermList(Session &session, Frame &frame, QWidget *parent = nullptr);

    void refresh();
    void search(const QString &text);
    void showVocabulary(const QString &key);
    void showTerm(const QString &code);
    /// Adds a term below the one that is chosen, or at the top.
    void addNew();
    void focusList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTools();
    void connectParts();
    void fillVocabularies();
    void fillTerms();
    void openVocabulary(const QString &key);
    void chooseTerm(const QModelIndex &index);
    void showPanel();
    void move(const QString &code, const QString &from, const QString &to);
    void indent(bool deeper);
    void merge(const QString &code, const QString &into);
    void addPlaces();
    void takeForPlace(const QString &code);
    void retireCurrent();
    void openCompanies(const QString &code);
    void openMenu(const QPoint &position);
    void refreshTools();
    [[nodiscard]] const Vocabulary *vocabulary() const;

    Session &m_session;
    Frame &m_frame;
    SchemaTreeModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QListWidget *m_vocabularies;
    QTreeView *m_tree;
    SegmentedControl *m_which;
    Button *m_add;
    Button *m_places;
    ContextPanel *m_panel;
    TermForm *m_form;
    QString m_vocabulary;
    QString m_code;
    QString m_parent; ///< under which the chosen row stands
    QHash<QString, qsizetype> m_companies;
    std::shared_ptr<const Pool> m_counted; ///< the pool the companies were counted in
    QString m_countedVocabulary;
};

} // namespace partnerscope
