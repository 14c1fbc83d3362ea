#include "ui/pages/fitadvice.h"

#include "insight/information.h"
#include "session/explanationexport.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t MostShown = 4;
}

FitAdvice fitAdvice(const Scores &scores, std::size_t row, bool withNext)
{
    FitAdvice advice { inWords(liftToNextTier(liftInput(scores, row)), *scores.schema), {} };
    if (!withNext)
        return advice;
    InformationValue information(scores.compiled, scores.sheet, *scores.pool);
    const std::vector<Question> questions = information.about(row);
    for (std::size_t i = 0; i < std::min(questions.size(), MostShown); ++i)
        advice.next << inWords(questions[i], *scores.schema, scores.compiled);
    return advice;
}

FitAdviceView::FitAdviceView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    m_lift = addSection(layout, tr("What would lift it"), QStringLiteral("whyLift"));
    m_next = addSection(layout, tr("Find out next"), QStringLiteral("whyNext"));
    setAdvice({});
}

TextLabel *FitAdviceView::addSection(QVBoxLayout *layout, const QString &title, const QString &name)
{
    auto *heading = new TextLabel(TextRole::BodyStrong, title, this);
    heading->setContentsMargins(0, metric::SpaceS, 0, 0); // a hidden section leaves no gap
    auto *text = new TextLabel(TextRole::Body);
    text->setObjectName(name);
    text->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(text);
    m_titles << heading;
    return text;
}

void FitAdviceView::setAdvice(const FitAdvice &advice)
{
    const auto show = [this](TextLabel *text, qsizetype title, const QStringList &lines) {
        text->setText(lines.join(QLatin1Char('\n')));
        text->setVisible(!lines.isEmpty());
        m_titles.at(title)->setVisible(!lines.isEmpty());
    };
    show(m_lift, 0, advice.lift);
    show(m_next, 1, advice.next);
}

} // namespace partnerscope
