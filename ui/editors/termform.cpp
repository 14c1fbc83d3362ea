#include "ui/editors/termform.h"

#include "session/standardplaces.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int TextHeight = 96;

/// A list to choose a term from by typing any part of its name.
void makeSearchable(QComboBox *box, const QString &placeholder)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

/// The code of what is written in the box; empty if that names no entry.
QString chosenCode(const QComboBox *box)
{
    const int index = box->findText(box->currentText(), Qt::MatchFixedString);
    return index < 0 ? QString() : box->itemData(index).toString();
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) { // it may be the one whose signal led here
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}
} // namespace

TermForm::TermForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLineEdit(this))
    , m_codeText(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_parents(new QWidget(this))
    , m_parentFlow(new FlowLayout(m_parents, metric::SpaceHair))
    , m_addParent(new QComboBox(this))
    , m_synonyms(new QPlainTextEdit(this))
    , m_problem(new TextLabel(TextRole::Body, Token::Critical, {}, this))
    , m_review(new QWidget(this))
    , m_suggestions(new QVBoxLayout(m_review))
    , m_accept(new Button(ButtonKind::Secondary, tr("Keep as a term of its own"), this))
    , m_mergeInto(new QComboBox(this))
    , m_merge(new Button(ButtonKind::Secondary, tr("Merge"), this))
    , m_companies(new Button(ButtonKind::Quiet, {}, this))
    , m_profiles(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
    , m_retire(new Button(ButtonKind::Secondary, tr("Retire"), this))
{
    setObjectName(u"termForm"_s);
    build();
    connectFields();
    setTerm({}, {}, 0);
}

void TermForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metric::SpaceM);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_review);
    m_review->setObjectName(u"termReview"_s);
    m_suggestions->setContentsMargins(0, 0, 0, 0);
    m_suggestions->setSpacing(metric::SpaceHair);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metric::SpaceM);
    form->setVerticalSpacing(metric::SpaceS);
    const auto add = [&](const QString &label, const char *name, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label, this);
        caption->setBuddy(field);
        form->addRow(caption, field);
    };
    add(tr("Name"), "termLabel", m_label);
    form->addRow(QString(), m_codeText);
    add(tr("Below"), "termParents", m_parents);
    add(tr("Also below"), "termAddParent", m_addParent);
    add(tr("Also called"), "termSynonyms", m_synonyms);
    makeSearchable(m_addParent, tr("Choose a term"));
    m_synonyms->setPlaceholderText(tr("Other spellings, one a line"));
    m_synonyms->setTabChangesFocus(true);
    m_synonyms->setFixedHeight(TextHeight);
    m_synonyms->installEventFilter(this);
    UndoKeyFilter::install(m_label);
    UndoKeyFilter::install(m_synonyms);
    column->addWidget(fields);
    buildFoot(column);
}

void TermForm::buildFoot(QVBoxLayout *column)
{
    m_problem->setObjectName(u"termProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_companies->setObjectName(u"termCompanies"_s);
    column->addWidget(m_companies, 0, Qt::AlignLeft);
    m_profiles->setObjectName(u"termProfiles"_s);
    m_profiles->setWordWrap(true);
    column->addWidget(m_profiles);
    auto *merge = new QHBoxLayout;
    m_mergeInto->setObjectName(u"mergeInto"_s);
    m_mergeInto->setAccessibleName(tr("Merge into"));
    makeSearchable(m_mergeInto, tr("Same as …"));
    m_merge->setObjectName(u"mergeTerm"_s);
    m_merge->setToolTip(tr("Companies, profiles and spellings follow"));
    merge->addWidget(m_mergeInto, 1);
    merge->addWidget(m_merge);
    column->addLayout(merge);
    m_retire->setObjectName(u"retireTerm"_s);
    column->addWidget(m_retire, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void TermForm::connectFields()
{
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (current() && m_label->isModified())
            succeeded(renameTerm(m_session, m_vocabulary, m_code, m_label->text()));
    });
    connect(m_addParent, &QComboBox::activated, this, [this] {
        const QString parent = chosenCode(m_addParent);
        if (current() && !parent.isEmpty())
            succeeded(moveTerm(m_session, m_vocabulary, m_code, {}, parent));
    });
    connect(m_accept, &QPushButton::clicked, this,
            [this] { succeeded(reviewTerms(m_session, m_vocabulary, { m_code })); });
    connect(m_merge, &QPushButton::clicked, this, &TermForm::mergeChosen);
    connect(m_mergeInto->lineEdit(), &QLineEdit::returnPressed, this, &TermForm::mergeChosen);
    connect(m_companies, &QPushButton::clicked, this, [this] { Q_EMIT companiesRequested(m_code); });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        const Term *term = current();
        if (!term)
            return;
        const bool retires = !m_session.retired().has(m_vocabulary, m_code);
        const QString label = term->label;
        if (succeeded(retireTerm(m_session, m_vocabulary, m_code, retires)) && retires)
            Q_EMIT retired(label);
    });
}

bool TermForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_synonyms)
        commitSynonyms();
    return QWidget::eventFilter(watched, event);
}

const Vocabulary *TermForm::vocabulary() const
{
    return m_session.schema()->vocabulary(m_vocabulary);
}

const Term *TermForm::current() const
{
    const Vocabulary *own = vocabulary();
    return own && !m_code.isEmpty() ? own->find(m_code) : nullptr;
}

void TermForm::setTerm(const QString &vocabularyKey, const QString &code, qsizetype companies)
{
    const bool isOther = vocabularyKey != m_vocabulary || code != m_code;
    m_vocabulary = vocabularyKey;
    m_code = code;
    if (isOther) {
        showProblem({});
        m_label->setModified(false);
        m_synonyms->document()->setModified(false);
    }
    // The session may take another schema while the form is filled; hold on to this one.
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Term *term = current();
    setEnabled(term != nullptr);
    setVisible(term != nullptr);
    if (!term)
        return;
    m_companies->setText(tr("%Ln companies have it", nullptr, static_cast<int>(companies)));
    m_companies->setEnabled(companies > 0);
    fill(*term, *vocabulary());
}

void TermForm::fill(const Term &term, const Vocabulary &vocabulary)
{
    if (!(m_label->hasFocus() && m_label->isModified()) && m_label->text() != term.label)
        m_label->setText(term.label);
    m_codeText->setText(tr("Code: %1").arg(term.code));
    const QString synonyms = term.synonyms.join(QLatin1Char('\n'));
    if (!(m_synonyms->hasFocus() && m_synonyms->document()->isModified()) && m_synonyms->toPlainText() != synonyms)
        m_synonyms->setPlainText(synonyms);
    showParents(term, vocabulary);
    showSuggestions(term, vocabulary);
    fillOthers(term, vocabulary);
    const QStringList profiles = profilesNaming(m_session, m_vocabulary, m_code);
    m_profiles->setText(profiles.isEmpty() ? tr("No profile names it.")
                                           : tr("Named by: %1").arg(profiles.join(QStringLiteral(", "))));
    m_retire->setText(m_session.retired().has(m_vocabulary, m_code) ? tr("Bring back") : tr("Retire"));
    const bool isReadOnly = m_session.isReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *> { m_label, m_addParent, m_synonyms, m_accept, m_mergeInto,
                                                             m_merge, m_retire, m_parents })
        enableWriting(field, isReadOnly);
}

void TermForm::showParents(const Term &term, const Vocabulary &vocabulary)
{
    clearLayout(m_parentFlow);
    if (term.parents.isEmpty()) {
        auto *none = new TextLabel(TextRole::Body, Token::TextMuted, tr("Nothing: it stands at the top"), m_parents);
        m_parentFlow->addWidget(none);
    }
    for (const QString &parent : term.parents) {
        auto *chip = new Chip(vocabulary.labelOf(parent), m_parents);
        chip->setClosable(true);
        chip->setToolTip(tr("Take it away from here"));
        connect(chip, &Chip::closeRequested, this,
                [this, parent] { succeeded(moveTerm(m_session, m_vocabulary, m_code, parent, {})); });
        m_parentFlow->addWidget(chip);
    }
    m_parents->updateGeometry();
}

void TermForm::showSuggestions(const Term &term, const Vocabulary &vocabulary)
{
    m_suggestions->removeWidget(m_accept);
    m_accept->setParent(this);
    clearLayout(m_suggestions);
    m_review->setVisible(!term.reviewed);
    m_accept->setVisible(!term.reviewed);
    if (term.reviewed)
        return;
    auto *head = new TextLabel(TextRole::BodyStrong, Token::Caution,
                               tr("This came with an import. Is it one of these?"), m_review);
    head->setWordWrap(true);
    m_suggestions->addWidget(head);
    const std::vector<TermSuggestion> suggestions = suggestionsFor(m_session, vocabulary, term);
    const bool isPlace = m_vocabulary == QLatin1String(PlacesVocabulary);
    const std::optional<NamedChange> place =
        isPlace ? placeInstead(m_session, term.code, QLocale().language() == QLocale::German) : std::nullopt;
    if (place) {
        auto *button = new Button(ButtonKind::Quiet, "globe"_L1, tr("%1 (ISO 3166)").arg(place->name), m_review);
        button->setObjectName(u"suggestionPlace"_s);
        button->setEnabled(!m_session.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_code); });
        m_suggestions->addWidget(button, 0, Qt::AlignLeft);
    }
    if (suggestions.empty() && !place)
        m_suggestions->addWidget(
            new TextLabel(TextRole::Body, Token::TextMuted, tr("No known term is much like it."), m_review));
    for (const TermSuggestion &suggestion : suggestions) {
        auto *button = new Button(ButtonKind::Quiet, "link"_L1,
                                  tr("Same as %1").arg(vocabulary.labelOf(suggestion.code)), m_review);
        button->setObjectName(u"suggestion_"_s + suggestion.code);
        button->setEnabled(!m_session.isReadOnly());
        connect(button, &QPushButton::clicked, this,
                [this, into = suggestion.code] { Q_EMIT mergeRequested(m_code, into); });
        m_suggestions->addWidget(button, 0, Qt::AlignLeft);
    }
    m_accept->setObjectName(u"acceptTerm"_s);
    m_suggestions->addWidget(m_accept, 0, Qt::AlignLeft);
    m_accept->show();
}

void TermForm::fillOthers(const Term &term, const Vocabulary &vocabulary)
{
    const QSignalBlocker quietMerge(m_mergeInto);
    const QSignalBlocker quietParent(m_addParent);
    m_mergeInto->clear();
    m_addParent->clear();
    const QStringList below = vocabulary.withDescendants(term.code);
    const QSet<QString> own(below.begin(), below.end());
    for (const Term &other : vocabulary.terms()) {
        if (own.contains(other.code) || m_session.retired().has(m_vocabulary, other.code))
            continue;
        const QString name = other.label.isEmpty() ? other.code : other.label;
        m_mergeInto->addItem(name, other.code);
        if (!term.parents.contains(other.code))
            m_addParent->addItem(name, other.code);
    }
    for (QComboBox *box : { m_mergeInto, m_addParent }) {
        box->setCurrentIndex(-1);
        box->clearEditText();
    }
}

void TermForm::commitSynonyms()
{
    const Term *term = current();
    if (!term || !m_synonyms->document()->isModified())
        return;
    if (succeeded(setSynonyms(m_session, m_vocabulary, m_code, m_synonyms->toPlainText().split(QLatin1Char('\n')))))
        m_synonyms->document()->setModified(false);
}

void TermForm::mergeChosen()
{
    const QString into = chosenCode(m_mergeInto);
    if (into.isEmpty())
        showProblem(tr("Choose the term it is the same as."));
    else
        Q_EMIT mergeRequested(m_code, into);
}

bool TermForm::succeeded(const Result<> &result)
{
    showProblem(result ? QString() : result.error().message);
    return result.has_value();
}

void TermForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TermForm::focusLabel()
{
    m_label->setFocus();
    m_label->selectAll();
}

void TermForm::focusMerge()
{
    m_mergeInto->setFocus();
}

} // namespace partnerscope
