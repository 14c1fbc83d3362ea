#include "ui/editors/tierruleform.h"

#include "ui/editors/writing.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace partnerscope {

namespace {
constexpr double WidestMargin = 50; ///< points
constexpr int MostReviews = 99;
constexpr int LongestGrace = 3650;
} // namespace

TierRuleForm::TierRuleForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_up(new QDoubleSpinBox)
    , m_down(new QDoubleSpinBox)
    , m_reviews(new QSpinBox)
    , m_grace(new QSpinBox)
    , m_automatic(new QCheckBox(tr("Changes need no approval")))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical))
{
    build();
    for (QDoubleSpinBox *margin : { m_up, m_down })
        connect(margin, &QDoubleSpinBox::valueChanged, this, &TierRuleForm::keep);
    for (QSpinBox *number : { m_reviews, m_grace })
        connect(number, &QSpinBox::valueChanged, this, &TierRuleForm::keep);
    connect(m_automatic, &QCheckBox::toggled, this, &TierRuleForm::keep);
}

void TierRuleForm::build()
{
    struct Field {
        QAbstractSpinBox *box;
        const char *name;
        QString label;
        QString help;
    };
    const std::array fields {
        Field { m_up, "ruleUp", tr("Up from"), tr("Points above the cut from which a better tier is proposed") },
        Field { m_down, "ruleDown", tr("Down from"), tr("Points below the cut down to which a tier is kept") },
        Field { m_reviews, "ruleReviews", tr("After"), tr("Reviews in a row below before a lower tier is proposed") },
        Field { m_grace, "ruleGrace", tr("And after"),
                tr("Days below before a lower tier is proposed, and days a tier is kept after a new version") },
    };
    for (QDoubleSpinBox *margin : { m_up, m_down }) {
        margin->setRange(0, WidestMargin);
        margin->setDecimals(2);
        margin->setSingleStep(0.5);
    }
    m_up->setSuffix(tr(" points above the cut"));
    m_down->setSuffix(tr(" points below the cut"));
    m_reviews->setRange(0, MostReviews);
    m_reviews->setSuffix(tr(" reviews below"));
    m_grace->setRange(0, LongestGrace);
    m_grace->setSuffix(tr(" days below"));
    m_automatic->setObjectName(QStringLiteral("ruleAutomatic"));
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metric::SpaceM);
    form->setVerticalSpacing(metric::SpaceS);
    form->addRow(new SectionTitle(tr("How slowly tiers follow the fit"), tr("For all profiles of this workspace")));
    for (const Field &field : fields) {
        field.box->setObjectName(QLatin1String(field.name));
        field.box->setAccessibleName(field.help);
        field.box->setToolTip(field.help);
        field.box->setKeyboardTracking(false);
        field.box->setFocusPolicy(Qt::StrongFocus);
        form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, field.label), field.box);
    }
    form->addRow(m_automatic);
    form->addRow(m_problem);
    auto *note =
        new TextLabel(TextRole::Caption, Token::TextMuted,
                      tr("0 reviews or 0 days switches that condition off. A failed must-have, or a waiver that "
                         "ended, acts at once."));
    note->setWordWrap(true);
    form->addRow(note);
}

TierRule TierRuleForm::entered() const
{
    TierRule rule;
    rule.hUp = m_up->value() / 100;
    rule.hDown = m_down->value() / 100;
    rule.downAfter = m_reviews->value();
    rule.graceDays = m_grace->value();
    rule.autoApprove = m_automatic->isChecked();
    return rule;
}

void TierRuleForm::showRule(const std::vector<Tier> &tiers)
{
    m_tiers = tiers;
    const Result<TierRule> rule = tierRule(m_session);
    if (!rule) {
        Q_EMIT failed(rule.error());
        return;
    }
    m_rule = *rule;
    const QSignalBlocker quiet[] { QSignalBlocker(m_up), QSignalBlocker(m_down), QSignalBlocker(m_reviews),
                                   QSignalBlocker(m_grace), QSignalBlocker(m_automatic) };
    m_up->setValue(100 * m_rule.hUp);
    m_down->setValue(100 * m_rule.hDown);
    m_reviews->setValue(m_rule.downAfter);
    m_grace->setValue(m_rule.graceDays);
    m_automatic->setChecked(m_rule.autoApprove);
    for (QWidget *field : std::initializer_list<QWidget *> { m_up, m_down, m_reviews, m_grace, m_automatic })
        enableWriting(field, m_session.isReadOnly());
    showProblem(m_rule);
}

void TierRuleForm::showProblem(const TierRule &rule)
{
    const Problems problems = validate(rule, m_tiers);
    m_problem->setText(problems.isEmpty() ? QString() : problems.first().message);
    m_problem->setVisible(!problems.isEmpty());
}

void TierRuleForm::keep()
{
    const TierRule rule = entered();
    showProblem(rule);
    // What does not suit the cuts stays in the fields, said what is wrong with it, and nothing is changed.
    if (!validate(rule, m_tiers).isEmpty() || rule == m_rule)
        return;
    if (const Result<> kept = saveTierRule(m_session, rule); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace partnerscope
