#pragma once

#include "session/session.h"

#include <QWidget>

class QGridLayout;

namespace partnerscope {

class Button;
class ImportProblemsView;
class SectionTitle;

/// What an import did, and what it left to do: rows and cells that were not used, companies that may be there twice,
/// companies the list no longer has, terms nobody has reviewed.
class ImportOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget *parent = nullptr);
    /// Whether a person should look at something before going on.
    [[nodiscard]] static bool leavesSomething(const ImportPlan &plan);
    void setPlan(const ImportPlan &plan);
    void setUndoable(bool isUndoable);

Q_SIGNALS:
    void companiesRequested();
    void duplicatesRequested();
    void missingRequested();
    void termsRequested();
    void saveRequested(); ///< the rejected rows as a file
    void fileRequested(); ///< another file to import
    void undoRequested();

private:
    [[nodiscard]] QWidget *buildFooter();
    void addLine(const QString &name, const QString &text, const QString &action = {},
                 void (ImportOutcome::*requested)() = nullptr);

    SectionTitle *m_title;
    QGridLayout *m_lines;
    ImportProblemsView *m_problems;
    Button *m_undo = nullptr;
    Button *m_companies = nullptr;
};

} // namespace partnerscope
