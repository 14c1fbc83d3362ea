#pragma once

#include "session/session.h"

#include <QWidget>

class QTableView;

namespace partnerscope {

class Button;
class ImportConflictsModel;
class MessageBar;
class SectionTitle;

/// The facts that a file knows otherwise, decided one by one (Left keeps what is recorded, Right takes the file) or all
/// at once.
class ImportConflictsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConflictsView(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan, OnConflict rule, std::shared_ptr<const Schema> schema);
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    void decided(const partnerscope::ConflictKey &fact, bool takesOffered);
    /// A rule for all of them, whatever was decided about one.
    void allDecided(partnerscope::OnConflict rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decideSelected(bool takesOffered);

    ImportConflictsModel *m_model;
    SectionTitle *m_title;
    MessageBar *m_note;
    QTableView *m_table;
    QList<Button *> m_buttons;
};

} // namespace partnerscope
