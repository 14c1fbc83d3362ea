#include "ui/editors/weightsuggestion.h"

#include "ui/editors/backtestcharts.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

#include <limits>

namespace partnerscope {

WeightSuggestion::WeightSuggestion(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(QString()))
    , m_ask(new Button(ButtonKind::Secondary, tr("Suggest weights")))
    , m_stop(new Button(ButtonKind::Quiet, tr("Stop")))
    , m_seed(new QSpinBox)
    , m_state(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_words(new TextLabel(TextRole::Body))
    , m_weights(new RangeListView)
    , m_apply(new Button(ButtonKind::Primary, tr("Apply to draft")))
    , m_whyNot(new TextLabel(TextRole::Caption, Token::TextSecondary))
{
    build();
    connect(m_ask, &QAbstractButton::clicked, this, &WeightSuggestion::asked);
    connect(m_stop, &QAbstractButton::clicked, this, &WeightSuggestion::stopRequested);
    connect(m_apply, &QAbstractButton::clicked, this, &WeightSuggestion::applyRequested);
    showNothing(false);
}

void WeightSuggestion::build()
{
    m_ask->setObjectName(QStringLiteral("suggestWeights"));
    m_stop->setObjectName(QStringLiteral("stopLearning"));
    m_seed->setObjectName(QStringLiteral("learningSeed"));
    m_seed->setAccessibleName(tr("Seed of what is drawn at random"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setPrefix(tr("Seed "));
    m_state->setObjectName(QStringLiteral("learningState"));
    m_state->setMinimumHeight(metric::Control);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->setObjectName(QStringLiteral("suggestionWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_weights->setObjectName(QStringLiteral("suggestedWeights"));
    m_weights->setAccessibleName(tr("Suggested weights and the present ones"));
    m_weightsBox = new ChartOrTable(m_weights);
    m_apply->setObjectName(QStringLiteral("applySuggestion"));
    m_whyNot->setObjectName(QStringLiteral("whyNotApplied"));
    m_whyNot->setWordWrap(true);
    auto *asking = new QWidget;
    auto *flow = new FlowLayout(asking, metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ask, m_stop, m_seed, m_state })
        flow->addWidget(widget);
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::SpaceM);
    left->addWidget(m_words);
    left->addWidget(m_apply, 0, Qt::AlignLeft);
    left->addWidget(m_whyNot);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_weightsBox);
    right->addStretch(1);
    m_answer = new QWidget;
    auto *columns = new QHBoxLayout(m_answer);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metric::SpaceXl * 2);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_title);
    layout->addWidget(asking);
    layout->addWidget(m_answer);
}

void WeightSuggestion::showState(bool isLearning, bool canAsk)
{
    m_ask->setVisible(!isLearning);
    m_ask->setEnabled(canAsk);
    m_stop->setVisible(isLearning);
    m_seed->setEnabled(!isLearning && canAsk);
    m_answer->hide();
    m_state->clear();
}

void WeightSuggestion::showNothing(bool canAsk)
{
    m_title->setTitle(tr("What weights would the results suggest?"));
    m_title->setCaption(tr("Learned near the present weights, judged by partners the learning has not seen"));
    showState(false, canAsk);
}

void WeightSuggestion::showProgress(double share)
{
    showState(true, false);
    m_state->setText(tr("Learning: %1 % done").arg(QLocale().toString(100 * share, 'f', 0)));
}

void WeightSuggestion::showFailure(const QString &why)
{
    showNothing(true);
    m_state->setText(why);
}

void WeightSuggestion::showAnswer(const SuggestedWeights &suggested, bool isReadOnly)
{
    showState(false, true);
    m_title->setTitle(suggestionFinding(suggested));
    const bool isLearned = suggested.draws > 0;
    m_title->setCaption(isLearned ? tr("Suggested weight with its 95 % interval; the tick is the present weight")
                                  : tr("Nothing was learned, and nothing changes"));
    m_words->setText(inWords(suggested).join(QStringLiteral("\n\n")));
    const RangeListData weights = suggestedRanges(suggested);
    m_weights->setData(weights);
    m_weightsBox->setFixedHeight(metric::Row * static_cast<int>(weights.rows.size() + 1));
    m_weightsBox->setVisible(!weights.rows.isEmpty());
    if (isLearned)
        m_state->setText(
            tr("%1 draws, seed %2")
                .arg(QLocale().toString(suggested.draws), QLocale::c().toString(qulonglong(suggested.seed))));
    const bool isProven = suggested.verdict == SuggestedWeights::Verdict::Proven;
    m_apply->setVisible(isLearned);
    enableWriting(m_apply, isReadOnly, isProven);
    m_whyNot->setVisible(isLearned);
    m_whyNot->setText(isReadOnly     ? whyNotWritable()
                          : isProven ? tr("One step to undo. A version in force stays as it is: the weights go into a "
                                          "new draft of it.")
                                     : tr("Cannot be applied: the gain on unseen partners may be chance."));
    m_answer->show();
}

std::uint64_t WeightSuggestion::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
}

} // namespace partnerscope
