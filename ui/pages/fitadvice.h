#pragma once

#include "session/scores.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

class TextLabel;

/// What to do about one company: the fewest changes that lift it to the next tier, and what to find out next.
struct FitAdvice {
    QStringList lift; ///< sentences; empty at the best tier
    QStringList next; ///< sentences, the most useful fact first; empty if nothing is open
};
/// \param withNext false leaves out what to find out, which takes a look at every company: while something is dragged
[[nodiscard]] FitAdvice fitAdvice(const Scores &scores, std::size_t row, bool withNext);

/// Shows the advice under the explanation of a fit; what is empty stays away.
class FitAdviceView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitAdviceView(QWidget *parent = nullptr);
    void setAdvice(const FitAdvice &advice);

private:
    TextLabel *addSection(QVBoxLayout *layout, const QString &title, const QString &name);

    TextLabel *m_lift;
    TextLabel *m_next;
    QList<QWidget *> m_titles; ///< of lift and next
};

} // namespace partnerscope
