#pragma once

#include "domain/partner.h"
#include "ui/editors/partnerfacteditor.h"

#include <QHash>

class QVBoxLayout;

namespace partnerscope {

class LinkButton;
class SearchField;
class SegmentedControl;
class TextLabel;

/// One attribute of a company: label, input, and what the fact rests on.
class PartnerFactRow final : public QWidget
{
    Q_OBJECT

public:
    PartnerFactRow(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent);

    void setFact(const Fact &fact, QDate today);
    [[nodiscard]] PartnerFactEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isKnownFact() const { return m_known; }

Q_SIGNALS:
    void gradeChosen(partnerscope::Grade grade);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showGrades();
    void showProblem(const QString &problem);
    void elideEvidence();

    PartnerFactEditor *m_editor;
    LinkButton *m_evidence;
    QString m_evidenceText;
    TextLabel *m_problem;
    bool m_known = false;
};

/// All attributes of a company by group, each with an input. Asks for changes, makes none.
class PartnerFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerFacts(QWidget *parent = nullptr);

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
    void gradeChosen(const QString &attribute, partnerscope::Grade grade);

private:
    void addGroup(const QString &group);
    void applyFilter();

    std::shared_ptr<const Schema> m_schema;
    SearchField *m_search;
    SegmentedControl *m_which;
    QComboBox *m_grade;
    QWidget *m_groups = nullptr;
    QVBoxLayout *m_column;
    QHash<QString, PartnerFactRow *> m_rows;
    QList<std::pair<QWidget *, QStringList>> m_sections; ///< title and the keys under it
};

} // namespace partnerscope
