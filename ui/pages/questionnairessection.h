#pragma once

#include "session/questionnaires.h"
#include "ui/pages/qualitysection.h"

class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class EmptyState;
class MessageBar;
class QuestionnaireComposer;
class SectionTitle;

/// Questionnaires out and in: who was asked, who has not answered, and what an answer would change, line by line,
/// before anything is taken.
class QuestionnairesSection final : public QualitySection
{
    Q_OBJECT

public:
    QuestionnairesSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void activate() override;

    /// Prepares questionnaires to these companies; no attributes: each is asked what matters and is not known.
    void compose(const std::vector<PartnerId> &partners, const QStringList &attributes);
    /// Shows what the answers in a file would change.
    void review(const QString &path);

private:
    enum View { EmptyView, ListView, ComposeView, ReviewView };

    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildReview();
    void refresh();
    void chooseAnswers();
    void showReview();
    void takeReviewed();
    void countTaken();
    [[nodiscard]] QSet<QString> chosen() const;

    QStackedWidget *m_views;
    EmptyState *m_empty;
    SectionTitle *m_listTitle;
    QStandardItemModel *m_list;
    QTableView *m_listView;
    QuestionnaireComposer *m_composer;
    AnswerReview m_review;
    SectionTitle *m_reviewTitle;
    MessageBar *m_remark;
    QStandardItemModel *m_lines;
    QTableView *m_linesView;
    Button *m_take;
    int m_open = 0;
};

} // namespace partnerscope
