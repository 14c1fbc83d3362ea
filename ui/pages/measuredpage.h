#pragma once

#include "ui/pages/frame.h"

#include <QLatin1StringView>

class QStackedWidget;

namespace partnerscope {

class EmptyState;

/// A page about the scores of the measuring profile. While it is hidden it only notes that it is out of date; where
/// there is nothing to measure, or nothing to measure with, it says so and offers what helps.
class MeasuredPage : public Page
{
    Q_OBJECT

public:
    void activate() override;

protected:
    /// What stands on the page in one of the two empty cases.
    struct Missing {
        QLatin1StringView icon;
        QString sentence;
    };
    MeasuredPage(Session &session, Frame &frame, const Missing &companies, const Missing &profile, QWidget *parent);

    /// The content, or what stands in for it; for the page's layout.
    [[nodiscard]] QWidget *stack() const;
    void setContent(QWidget *content);
    void refresh();
    /// Shows scores, or clears what belongs to them where they are null. \returns whether the content can be seen.
    virtual bool showScores(const std::shared_ptr<const Scores> &scores) = 0;

private:
    void invalidate();

    bool m_stale = true;
    QStackedWidget *m_stack;
    QWidget *m_content = nullptr;
    EmptyState *m_noCompanies;
    EmptyState *m_noProfile;
};

} // namespace partnerscope
