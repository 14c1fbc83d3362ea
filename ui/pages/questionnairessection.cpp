#include "ui/pages/questionnairessection.h"

#include "session/exports.h"
#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/writing.h"
#include "ui/models/valuetext.h"
#include "ui/pages/questionnairecomposer.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/surface.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace partnerscope {

namespace {
enum ListColumn { CompanyColumn, StateColumn, AskedColumn, SentColumn, DueColumn, ListColumnCount };
enum LineColumn { FactColumn, BeforeColumn, AfterColumn, NoteColumn, LineColumnCount };
constexpr int PartnerRole = Qt::UserRole + 1;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QTableView *table(QStandardItemModel *model, const char *name, const QString &accessible)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(accessible);
    TableLook::apply(view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    return view;
}
} // namespace

QuestionnairesSection::QuestionnairesSection(Session &session, Frame &frame, QWidget *parent)
    : QualitySection(session, frame, parent)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyState(QLatin1StringView("mail"), tr("Ask companies for the facts about themselves."),
                             tr("Read answers …")))
    , m_listTitle(new SectionTitle({}))
    , m_list(new QStandardItemModel(0, ListColumnCount, this))
    , m_composer(new QuestionnaireComposer(session, frame))
    , m_reviewTitle(new SectionTitle({}))
    , m_remark(new MessageBar)
    , m_lines(new QStandardItemModel(0, LineColumnCount, this))
    , m_take(new Button(ButtonKind::Primary, {}))
{
    setObjectName(QStringLiteral("questionnairesSection"));
    m_empty->setDetail(tr("Choose companies on the Partners page, or facts to find out first under Facts. Each company "
                          "gets one file that opens in any browser; the answers come back as a file, too."));
    m_views->addWidget(m_empty);
    m_views->addWidget(buildList());
    m_views->addWidget(m_composer);
    m_views->addWidget(buildReview());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    connect(m_empty, &EmptyState::actionTriggered, this, &QuestionnairesSection::chooseAnswers);
    connect(m_composer, &QuestionnaireComposer::finished, this, &QuestionnairesSection::refresh);
}

QString QuestionnairesSection::title() const
{
    return m_open > 0 ? tr("Questionnaires %L1").arg(m_open) : tr("Questionnaires");
}

QWidget *QuestionnairesSection::buildList()
{
    m_listTitle->setObjectName(QStringLiteral("questionnairesTitle"));
    auto *read = new Button(ButtonKind::Secondary, QLatin1StringView("import"), tr("Read answers …"));
    read->setObjectName(QStringLiteral("readAnswers"));
    enableWriting(read, session().isReadOnly());
    connect(read, &QAbstractButton::clicked, this, &QuestionnairesSection::chooseAnswers);
    m_listTitle->addTrailing(read);
    m_list->setHorizontalHeaderLabels({ tr("Company"), tr("Answer"), tr("Asked"), tr("Sent"), tr("Due") });
    m_listView = table(m_list, "questionnairesList", tr("Questionnaires that went out"));
    m_listView->horizontalHeader()->setSectionResizeMode(AskedColumn, QHeaderView::Stretch);
    m_listView->horizontalHeader()->resizeSection(CompanyColumn, 240);
    m_listView->horizontalHeader()->resizeSection(StateColumn, 160);
    connect(m_listView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        frame().openPartner({ index.siblingAtColumn(CompanyColumn).data(PartnerRole).toLongLong() });
    });
    auto *part = new Surface(Token::SurfacePage);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    head->addWidget(m_listTitle);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_listView, 1);
    return part;
}

QWidget *QuestionnairesSection::buildReview()
{
    m_reviewTitle->setObjectName(QStringLiteral("answersTitle"));
    m_remark->setClosable(false);
    m_lines->setHorizontalHeaderLabels({ tr("Fact"), tr("Recorded"), tr("Answer"), tr("To mind") });
    m_linesView = table(m_lines, "answerLines", tr("Answers, each to be taken or left"));
    for (const int wide : { BeforeColumn, AfterColumn, NoteColumn })
        m_linesView->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_linesView->horizontalHeader()->resizeSection(FactColumn, 240);
    connect(m_lines, &QStandardItemModel::itemChanged, this, &QuestionnairesSection::countTaken);
    auto *leave = new Button(ButtonKind::Quiet, tr("Cancel"));
    leave->setObjectName(QStringLiteral("leaveAnswers"));
    m_take->setObjectName(QStringLiteral("takeAnswers"));
    connect(leave, &QAbstractButton::clicked, this, &QuestionnairesSection::refresh);
    connect(m_take, &QAbstractButton::clicked, this, &QuestionnairesSection::takeReviewed);
    auto *part = new Surface(Token::SurfacePage);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    head->addWidget(m_reviewTitle);
    head->addWidget(m_remark);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_linesView, 1);
    column->addWidget(new Hairline);
    column->addLayout(foot);
    return part;
}

void QuestionnairesSection::activate()
{
    if (m_views->currentIndex() == EmptyView || m_views->currentIndex() == ListView)
        refresh();
}

void QuestionnairesSection::refresh()
{
    const Result<QList<Questionnaire>> sent = session().questionnaires();
    if (!check(sent))
        return;
    const QDate today = session().clock().today();
    m_list->removeRows(0, m_list->rowCount());
    m_open = 0;
    int overdue = 0;
    for (auto each = sent->crbegin(); each != sent->crend(); ++each) { // the newest on top
        const std::optional<std::size_t> row = session().pool()->rowOf(each->partner);
        if (!row)
            continue;
        m_open += each->answeredOn.isValid() ? 0 : 1;
        overdue += each->isOverdue(today) ? 1 : 0;
        QStandardItem *company = cell(session().pool()->name(*row));
        company->setData(QVariant::fromValue<qlonglong>(each->partner.value), PartnerRole);
        QStandardItem *state = cell(each->answeredOn.isValid()   ? tr("Answered on %1").arg(dayText(each->answeredOn))
                                        : each->isOverdue(today) ? tr("Overdue")
                                                                 : tr("Open"));
        if (each->isOverdue(today))
            state->setData(static_cast<int>(Tone::Caution), ToneRole);
        m_list->appendRow({ company, state, cell(tr("%n fact(s)", nullptr, static_cast<int>(each->attributes.size()))),
                            cell(dayText(each->sentOn)), cell(dayText(each->dueOn)) });
    }
    m_listTitle->setTitle(tr("%n questionnaire(s) without an answer", nullptr, m_open));
    m_listTitle->setCaption(overdue > 0 ? tr("%n of them overdue", nullptr, overdue) : QString());
    m_views->setCurrentIndex(m_list->rowCount() > 0 ? ListView : EmptyView);
    Q_EMIT titleChanged();
}

void QuestionnairesSection::compose(const std::vector<PartnerId> &partners, const QStringList &attributes)
{
    m_composer->start(partners, attributes);
    m_views->setCurrentIndex(ComposeView);
}

void QuestionnairesSection::chooseAnswers()
{
    const QString path = frame().prompts().openFile(tr("Read answers"), tr("Answers (*.json);;All files (*)"));
    if (!path.isEmpty())
        review(path);
}

void QuestionnairesSection::review(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!check(bytes))
        return;
    const Result<QuestionnaireAnswer> answer = readQuestionnaireAnswer(*bytes);
    if (!check(answer))
        return;
    Result<AnswerReview> reviewed = reviewAnswer(session(), *answer);
    if (!check(reviewed))
        return;
    m_review = std::move(*reviewed);
    showReview();
}

void QuestionnairesSection::showReview()
{
    const QuestionnaireAnswer &answer = m_review.answer;
    m_reviewTitle->setTitle(
        tr("%1 answered %n question(s)", nullptr, static_cast<int>(m_review.lines.size())).arg(m_review.partner));
    m_reviewTitle->setCaption(answer.respondent.isEmpty()
                                  ? dayText(answer.answeredOn)
                                  : tr("%1, %2").arg(answer.respondent, dayText(answer.answeredOn)));
    if (answer.remarks.isEmpty())
        m_remark->hide();
    else
        m_remark->showMessage(Tone::Info, answer.remarks);
    const QSignalBlocker blocker(m_lines);
    m_lines->removeRows(0, m_lines->rowCount());
    for (const AnswerLine &line : m_review.lines) {
        const Attribute *attribute = session().schema()->find(line.attribute);
        const auto text = [&](const Value &value) {
            return attribute && isKnown(value) ? displayText(value, *attribute, *session().schema()) : QString();
        };
        QStandardItem *fact = cell(line.label);
        const bool isUsable = line.kind != AnswerLine::Kind::Problem;
        fact->setCheckable(isUsable);
        if (isUsable)
            fact->setCheckState(line.isProposed ? Qt::Checked : Qt::Unchecked);
        QStandardItem *note = cell(line.kind == AnswerLine::Kind::Confirmed ? tr("As recorded") : line.note);
        if (!line.note.isEmpty())
            note->setData(static_cast<int>(isUsable ? Tone::Caution : Tone::Critical), ToneRole);
        m_lines->appendRow({ fact, cell(text(line.before)), cell(text(line.after)), note });
    }
    m_views->setCurrentIndex(ReviewView);
    countTaken();
    m_linesView->setFocus(Qt::OtherFocusReason);
    m_linesView->selectRow(0);
}

QSet<QString> QuestionnairesSection::chosen() const
{
    QSet<QString> attributes;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (m_lines->item(row, FactColumn)->checkState() == Qt::Checked)
            attributes << m_review.lines[static_cast<std::size_t>(row)].attribute;
    }
    return attributes;
}

void QuestionnairesSection::countTaken()
{
    const auto count = static_cast<int>(chosen().size());
    m_take->setText(count == 0 ? tr("Take none of them") : tr("Take %n answer(s)", nullptr, count));
    enableWriting(m_take, session().isReadOnly());
}

void QuestionnairesSection::takeReviewed()
{
    const QSet<QString> attributes = chosen();
    if (!check(takeAnswer(session(), m_review, attributes)))
        return;
    frame().showMessage(
        MessageKind::Done,
        tr("%n answer(s) of %1 taken in, graded self-reported", nullptr, static_cast<int>(attributes.size()))
            .arg(m_review.partner),
        tr("Undo"), [this] { check(session().undo()); });
    refresh();
}

} // namespace partnerscope
