#pragma once

#include "domain/partner.h"
#include "ui/editors/partnerfacteditor.h"

#include <QHash>

#include <memory>

class QVBoxLayout;

namespace partnerscope {

class FactEvidenceButton;
class LinkButton;
class SearchField;
class SegmentedControl;
class TextLabel;

/// One attribute of a company: label, input, and what the fact rests on; below each other, or beside each other.
class PartnerFactRow final : public QWidget
{
    Q_OBJECT

public:
    PartnerFactRow(const Attribute &attribute, const Vocabulary *vocabulary, bool wide, QWidget *parent);

    void setFact(const Fact &fact, QDate today);
    [[nodiscard]] PartnerFactEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isKnownFact() const { return m_known; }
    [[nodiscard]] const FactEvidenceButton *evidence() const { return m_evidence; }

Q_SIGNALS:
    void evidenceEdited(const partnerscope::Evidence &evidence);
    void verifyRequested();
    void historyRequested();
    /// Up or Down was pressed: -1 or 1.
    void leftUpOrDown(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange(bool wide);
    void openEvidence();
    void showProblem(const QString &problem);

    PartnerFactEditor *m_editor;
    FactEvidenceButton *m_evidence;
    LinkButton *m_verify;
    TextLabel *m_label;
    TextLabel *m_problem;
    Evidence m_shown;
    bool m_known = false;
};

/// All attributes of a company by group, each with an input. Asks for changes, makes none.
class PartnerFacts final : public QWidget
{
    Q_OBJECT

public:
    /// `wide`: one line a fact, with its evidence in columns; else for a panel.
    explicit PartnerFacts(bool wide, QWidget *parent = nullptr);

    /// Builds the inputs anew if the schema is another one.
    void setSchema(const std::shared_ptr<const Schema> &schema);
    void setPartner(const Partner &partner, QDate today);
    void setEditable(bool editable);
    void focusAttribute(const QString &key);
    [[nodiscard]] PartnerFactRow *row(const QString &key) const { return m_rows.value(key); }
    /// How well supported is what the person enters now.
    [[nodiscard]] Grade entryGrade() const;

Q_SIGNALS:
    void valueCommitted(const QString &attribute, const partnerscope::Value &value);
    void evidenceEdited(const QString &attribute, const partnerscope::Evidence &evidence);
    void verifyRequested(const QString &attribute);
    void historyRequested(const QString &attribute);

private:
    void buildTools();
    void addGroup(const QString &group);
    void addRow(const Attribute &attribute);
    void applyFilter();
    void moveFrom(const QString &key, int step);

    bool m_wide;
    bool m_editable = true;
    std::shared_ptr<const Schema> m_schema;
    SearchField *m_search;
    SegmentedControl *m_which;
    QComboBox *m_grade;
    QWidget *m_groups = nullptr;
    QVBoxLayout *m_column;
    QHash<QString, PartnerFactRow *> m_rows;
    QStringList m_order;                                 ///< keys as they stand
    QList<std::pair<QWidget *, QStringList>> m_sections; ///< title and the keys under it
};

} // namespace partnerscope
