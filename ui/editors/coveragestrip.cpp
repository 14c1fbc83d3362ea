#include "ui/editors/coveragestrip.h"

#include "ui/charts/marks.h"
#include "ui/models/chartdata.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <cstdlib>

namespace partnerscope {

namespace {
/// The best first, as one reads it.
constexpr std::array ShownStates { CoverageState::Covered, CoverageState::Thin, CoverageState::Uncovered,
                                   CoverageState::Crowded };

/// More covered cells are good, more uncovered ones are not; thin and crowded ones may be either.
Token tokenOf(CoverageState state, qsizetype difference)
{
    const bool decides = state == CoverageState::Covered || state == CoverageState::Uncovered;
    if (difference == 0 || !decides)
        return Token::TextMuted;
    return (difference > 0) == (state == CoverageState::Covered) ? Token::Positive : Token::Critical;
}

QString changeText(qsizetype difference)
{
    const QString number = QLocale().toString(std::abs(difference));
    return difference == 0 ? QStringLiteral("±0") : (difference > 0 ? QChar(u'+') : QChar(0x2212)) + number;
}

/// The circle the map draws for a state.
class StateMark final : public QWidget
{
public:
    explicit StateMark(CoverageState state)
        : m_state(state)
    {
        setFixedSize(state == CoverageState::Crowded ? 17 : 12, 12); // two circles
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        mark::coverage(painter, QRectF((width() - 11) / 2.0, 0.5, 11, 11), markOf(m_state),
                       Theme::of(this).color(Token::TextSecondary));
    }

private:
    CoverageState m_state;
};
} // namespace

CoverageStrip::CoverageStrip(const Session &session, CoverageFollower &follower, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_follower(follower)
    , m_title(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary))
    , m_figures()
{
    setObjectName(QStringLiteral("coverageStrip"));
    m_title->setObjectName(QStringLiteral("coverageStripTitle"));
    m_title->setElided(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(metric::SpaceM);
    for (const CoverageState state : ShownStates) {
        Figure &figure = m_figures.at(static_cast<std::size_t>(state));
        figure = addFigure(state);
        figures->addWidget(figure.box);
    }
    figures->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_title);
    layout->addLayout(figures);
    connect(&m_follower, &CoverageFollower::changed, this, [this] { refresh(m_baselineName); });
    hide();
}

CoverageStrip::Figure CoverageStrip::addFigure(CoverageState state)
{
    auto *caption = new TextLabel(TextRole::Caption, coverageStateLabel(state));
    caption->setElided(true);
    Figure figure { new QWidget, new TextLabel(TextRole::BodyStrong), new TextLabel(TextRole::Caption) };
    figure.number->setObjectName(coverageStateKey(state) + QStringLiteral("Cells"));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(metric::SpaceHair);
    numbers->addWidget(new StateMark(state));
    numbers->addWidget(figure.number);
    numbers->addWidget(figure.change);
    numbers->addStretch(1);
    auto *column = new QVBoxLayout(figure.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(caption);
    column->addLayout(numbers);
    return figure;
}

void CoverageStrip::showFigure(CoverageState state, const CoverageFollower::Figures &figures)
{
    const Figure &figure = m_figures.at(static_cast<std::size_t>(state));
    const auto now = qsizetype(figures.now.of(state));
    const qsizetype difference = figures.before ? now - qsizetype(figures.before->of(state)) : 0;
    figure.number->setText(QLocale().toString(now));
    figure.change->setVisible(figures.before.has_value());
    figure.change->setText(changeText(difference));
    figure.change->setToken(tokenOf(state, difference));
    figure.box->setAccessibleName(tr("%1: %Ln cells", nullptr, static_cast<int>(now)).arg(coverageStateLabel(state)));
    figure.box->setToolTip(
        figures.before
            ? tr("%1 cells, %2 against %3").arg(QLocale().toString(now), changeText(difference), m_baselineName)
            : QString());
}

void CoverageStrip::refresh(const QString &baselineName)
{
    m_baselineName = baselineName;
    const std::optional<CoverageFollower::Figures> &figures = m_follower.figures();
    setVisible(figures || m_follower.isFinding());
    for (const Figure &figure : m_figures)
        figure.box->setVisible(figures.has_value());
    if (!figures) {
        m_title->setText(tr("Coverage: finding out who serves what"));
        return;
    }
    const auto label = [this](const QString &key) {
        const Attribute *attribute = m_session.schema()->find(key);
        return attribute ? attribute->label : key;
    };
    const CoverageView &view = figures->view;
    QString cells = label(view.axes.rows) + QStringLiteral(" × ") + label(view.axes.columns);
    if (view.filter) {
        const Vocabulary *terms = m_session.schema()->vocabularyOf(view.filter->attribute);
        cells += QStringLiteral(", ") + (terms ? terms->labelOf(view.filter->code) : view.filter->code);
    }
    m_title->setText(tr("Coverage: %1").arg(cells));
    for (const CoverageState state : ShownStates)
        showFigure(state, *figures);
}

} // namespace partnerscope
