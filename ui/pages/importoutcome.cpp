#include "ui/pages/importoutcome.h"

#include "ui/pages/importfields.h"
#include "ui/pages/importproblemsview.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
std::size_t askedSimilar(const ImportPlan &plan)
{
    return static_cast<std::size_t>(std::ranges::count(plan.similar, false, &SimilarRow::isTaken));
}
} // namespace

ImportOutcome::ImportOutcome(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}))
    , m_lines(new QGridLayout)
    , m_problems(new ImportProblemsView(u"outcomeProblems"_s))
{
    setObjectName(u"importOutcome"_s);
    m_title->setObjectName(u"outcomeTitle"_s);
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceL, metric::PageMargin, metric::SpaceS);
    m_lines->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceM);
    m_lines->setHorizontalSpacing(metric::SpaceM);
    m_lines->setVerticalSpacing(metric::SpaceHair);
    m_lines->setColumnStretch(2, 1);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Import partners")));
    column->addWidget(m_title);
    column->addLayout(m_lines);
    column->addWidget(m_problems, 1);
    column->addWidget(new Hairline);
    column->addWidget(buildFooter());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(content);
    connect(m_problems, &ImportProblemsView::saveRequested, this, &ImportOutcome::saveRequested);
}

QWidget *ImportOutcome::buildFooter()
{
    m_undo = new Button(ButtonKind::Quiet, tr("Undo the import"));
    m_undo->setObjectName(u"outcomeUndo"_s);
    auto *another = new Button(ButtonKind::Secondary, tr("Import another file"));
    another->setObjectName(u"outcomeAnother"_s);
    m_companies = new Button(ButtonKind::Primary, {});
    m_companies->setObjectName(u"outcomeCompanies"_s);
    connect(m_undo, &QPushButton::clicked, this, &ImportOutcome::undoRequested);
    connect(another, &QPushButton::clicked, this, &ImportOutcome::fileRequested);
    connect(m_companies, &QPushButton::clicked, this, &ImportOutcome::companiesRequested);
    auto *footer = new Surface(Token::SurfacePanel);
    footer->setFixedHeight(metric::PageHeader);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(another);
    row->addWidget(m_companies);
    return footer;
}

bool ImportOutcome::leavesSomething(const ImportPlan &plan)
{
    return plan.problemCount > 0 || askedSimilar(plan) > 0 || plan.list.missing > 0;
}

void ImportOutcome::addLine(const QString &name, const QString &text, const QString &action,
                            void (ImportOutcome::*requested)())
{
    const int row = m_lines->rowCount();
    auto *words = new TextLabel(TextRole::Body, Token::TextPrimary, text);
    words->setObjectName(name);
    m_lines->addWidget(words, row, 0);
    if (action.isEmpty())
        return;
    auto *link = new LinkButton(action);
    link->setObjectName(name + u"Action"_s);
    connect(link, &QPushButton::clicked, this, requested);
    m_lines->addWidget(link, row, 1);
}

void ImportOutcome::setPlan(const ImportPlan &plan)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportCounts &counts = plan.counts;
    const bool isCompanies = plan.kind == ListKind::Companies;
    m_title->setTitle(tr("Imported %1 of %2 rows of %3")
                          .arg(countText(counts.added + counts.updated), countText(counts.read), plan.fileName));
    m_title->setCaption(leavesSomething(plan) ? tr("It is in the workspace. This is left to look at.") : QString());
    const auto say = [&](const QString &name, std::size_t count, const QString &text) {
        if (count > 0)
            addLine(name, text);
    };
    const int added = static_cast<int>(counts.added);
    const int updated = static_cast<int>(counts.updated);
    say(u"outcomeAdded"_s, counts.added,
        isCompanies ? tr("%Ln new companies", nullptr, added) : tr("%Ln new records", nullptr, added));
    say(u"outcomeUpdated"_s, counts.updated,
        isCompanies ? tr("%Ln companies brought up to date", nullptr, updated)
                    : tr("%Ln records brought up to date", nullptr, updated));
    say(u"outcomeUnchanged"_s, counts.unchanged,
        tr("%Ln rows said nothing new", nullptr, static_cast<int>(counts.unchanged)));
    say(u"outcomeSkipped"_s, counts.skipped,
        tr("%Ln rows left out, as chosen, because their company is there", nullptr, static_cast<int>(counts.skipped)));
    if (const std::size_t similar = askedSimilar(plan); similar > 0)
        addLine(u"outcomeSimilar"_s,
                tr("%Ln companies may be here under another name", nullptr, static_cast<int>(similar)),
                tr("Compare them"), &ImportOutcome::duplicatesRequested);
    if (plan.list.missing > 0)
        addLine(u"outcomeMissing"_s,
                tr("%Ln companies of the last list are not on this one", nullptr, static_cast<int>(plan.list.missing)),
                tr("Show them"), &ImportOutcome::missingRequested);
    if (!plan.newTerms.isEmpty())
        addLine(
            u"outcomeTerms"_s,
            tr("%Ln new terms joined the vocabularies, not reviewed", nullptr, static_cast<int>(plan.newTerms.size())),
            tr("Review them"), &ImportOutcome::termsRequested);
    m_problems->setPlan(plan);
    m_companies->setText(plan.kind == ListKind::CustomerDemand ? tr("Show coverage") : tr("Show the companies"));
    m_companies->setFocus(Qt::OtherFocusReason);
}

void ImportOutcome::setUndoable(bool isUndoable)
{
    m_undo->setEnabled(isUndoable);
}

} // namespace partnerscope
