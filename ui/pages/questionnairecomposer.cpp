#include "ui/pages/questionnairecomposer.h"

#include "ui/pages/frame.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>

namespace partnerscope {

namespace {
constexpr int FieldWidth = 420;
constexpr int DaysToAnswer = 28;
} // namespace

QuestionnaireComposer::QuestionnaireComposer(Session &session, Frame &frame, QWidget *parent)
    : Surface(Token::SurfacePage, parent)
    , m_session(session)
    , m_frame(frame)
    , m_title(new SectionTitle({}, tr("One file for each company. It opens in any browser, without a connection.")))
    , m_sender(new QLineEdit)
    , m_language(new QComboBox)
    , m_due(new QLineEdit)
    , m_gain(new QLineEdit)
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical))
    , m_write(new Button(ButtonKind::Primary, tr("Choose a folder and write")))
{
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->setCurrentIndex(QLocale().language() == QLocale::German ? 1 : 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto add = [&](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        field->setFixedWidth(FieldWidth);
        form->addRow(label, field);
    };
    add(tr("From"), m_sender, "questionnaireSender");
    add(tr("Language it opens in"), m_language, "questionnaireLanguage");
    add(tr("Answer hoped for until"), m_due, "questionnaireDue");
    add(tr("What they have from it"), m_gain, "questionnaireGain");
    m_gain->setPlaceholderText(tr("For example: customers in your region are sent to you first"));
    m_problem->setObjectName(QStringLiteral("questionnaireProblem"));
    m_problem->hide();
    m_write->setObjectName(QStringLiteral("writeQuestionnaires"));
    auto *leave = new Button(ButtonKind::Quiet, tr("Cancel"));
    leave->setObjectName(QStringLiteral("leaveQuestionnaires"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metric::SpaceS);
    actions->addWidget(m_write);
    actions->addWidget(leave);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, metric::SpaceL, metric::PageMargin, metric::SpaceL);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(actions);
    column->addStretch(1);
    connect(m_write, &QAbstractButton::clicked, this, &QuestionnaireComposer::write);
    connect(leave, &QAbstractButton::clicked, this, &QuestionnaireComposer::finished);
}

void QuestionnaireComposer::start(const std::vector<PartnerId> &partners, const QStringList &attributes)
{
    m_partners = partners;
    m_attributes = attributes;
    QStringList labels;
    for (const QString &key : attributes) {
        const Attribute *attribute = m_session.schema()->find(key);
        labels << (attribute ? attribute->label : key);
    }
    m_title->setTitle(tr("Ask %n company(ies)", nullptr, static_cast<int>(partners.size())));
    m_title->setCaption(labels.isEmpty() ? tr("For what matters and is unknown, stale or unconfirmed")
                                         : tr("For: %1").arg(labels.join(QStringLiteral(", "))));
    if (m_sender->text().isEmpty())
        m_sender->setText(m_session.name());
    m_due->setText(QLocale().toString(m_session.clock().today().addDays(DaysToAnswer), QLocale::ShortFormat));
    m_problem->hide();
    m_sender->setFocus(Qt::OtherFocusReason);
    m_sender->selectAll();
}

std::optional<QuestionnaireWish> QuestionnaireComposer::wish()
{
    QuestionnaireWish wish;
    wish.language = m_language->currentData().toString();
    wish.sender = m_sender->text().simplified();
    wish.gain = m_gain->text().simplified();
    wish.attributes = m_attributes;
    const QString due = m_due->text().trimmed();
    wish.dueOn = QLocale().toDate(due, QLocale::ShortFormat);
    if (!wish.dueOn.isValid())
        wish.dueOn = QDate::fromString(due, Qt::ISODate);
    // Two digits of a year mean this century.
    if (wish.dueOn.isValid() && wish.dueOn.year() < 2000)
        wish.dueOn = wish.dueOn.addYears(100);
    QString problem;
    if (wish.sender.isEmpty())
        problem = tr("Say who asks: nobody answers a stranger.");
    else if (!due.isEmpty() && !wish.dueOn.isValid())
        problem = tr("\"%1\" is no day. Write it like 2026-05-14, or leave it empty.").arg(due);
    else if (wish.dueOn.isValid() && wish.dueOn < m_session.clock().today())
        problem = tr("The answer would be due before today.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(wish) : std::nullopt;
}

void QuestionnaireComposer::write()
{
    const std::optional<QuestionnaireWish> wanted = wish();
    if (!wanted)
        return;
    const QString folder = m_frame.prompts().openFolder(tr("Folder for the questionnaires"));
    if (folder.isEmpty())
        return;
    Random random = Random::fromSystem();
    const Result<QuestionnaireBatch> batch = writeQuestionnaires(m_session, m_partners, *wanted, random);
    if (!batch) {
        m_frame.showError(batch.error());
        return;
    }
    if (batch->written.empty()) {
        m_frame.showMessage(MessageKind::Info, tr("There is nothing to ask: all that matters is known and fresh."));
        return;
    }
    const Result<> sent = sendBatch(m_session, *batch, folder);
    if (!sent) {
        m_frame.showError(sent.error());
        return;
    }
    const QString written = tr("%n questionnaire(s) written to %1", nullptr, static_cast<int>(batch->written.size()))
                                .arg(QDir::toNativeSeparators(folder));
    m_frame.showMessage(
        MessageKind::Done,
        batch->withoutQuestion == 0
            ? written
            : tr("%1; %n company(ies) had nothing to answer", nullptr, batch->withoutQuestion).arg(written));
    Q_EMIT finished();
}

} // namespace partnerscope
