#pragma once

#include "session/changejob.h"
#include "ui/pages/frame.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace partnerscope {

class Button;
class ContextPanel;
class OutlineView;
class SearchField;
class TermForm;
class TermTreeModel;
class TextLabel;

/// The lists that choices come from, each a tree of terms, and the form of one term beside it.
class VocabulariesSection final : public Page
{
    Q_OBJECT

public:
    VocabulariesSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;
    void focusSearch() override;
    /// Shows a vocabulary.
    void open(const QString &vocabulary);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QLayout *buildTools();
    void buildTree();
    void connectTree();
    void connectForm();
    void refresh();
    void fillVocabularies();
    void showUse(const Vocabulary &shown);
    void choose();
    void showForm();
    void startAdding();
    void move(const QString &code, const QString &from, const QString &to);
    void indent(int step);
    void retire(const QString &code, bool retired);
    void merge(const QString &code, const QString &into);
    /// Runs a change that may touch every company, and then shows a term.
    void run(const NamedChange &change, const QString &thenShow, const QString &done);
    void addPlaces(const QString &country);
    [[nodiscard]] QString vocabulary() const;
    [[nodiscard]] QString currentCode() const;

    TermTreeModel *m_model;
    QComboBox *m_vocabularies;
    SearchField *m_search;
    QCheckBox *m_retired;
    QCheckBox *m_unreviewed;
    TextLabel *m_usedBy;
    Button *m_add;
    QStackedWidget *m_lists;
    OutlineView *m_tree;
    ContextPanel *m_panel;
    TermForm *m_form = nullptr; ///< null while terms are being added
    QHash<QString, qsizetype> m_companies;
    bool m_stale = true;
};

} // namespace partnerscope
