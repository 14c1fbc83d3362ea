#pragma once

#include "ui/pages/frame.h"

class QTabWidget;

namespace partnerscope {

class QualitySection;
class QuestionnairesSection;

/// How far the facts of the workspace can be trusted: one section per question, each a list with what to do.
class QualityPage final : public Page
{
    Q_OBJECT

public:
    QualityPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;
    [[nodiscard]] QList<Place> places() override { return placesOf(m_sections); }
    /// Prepares questionnaires; without attributes each company is asked what matters and is not known.
    void ask(const std::vector<PartnerId> &partners, const QStringList &attributes);
    /// Shows what the answers in a file would change.
    void reviewAnswers(const QString &path);

private:
    /// Takes a section in as the next tab.
    void addSection(QualitySection *section);

    QTabWidget *m_sections;
    QuestionnairesSection *m_questionnaires;
};

} // namespace partnerscope
