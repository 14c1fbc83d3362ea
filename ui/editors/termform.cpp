#include "ui/editors/termform.h"

#include "session/standardplaces.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/termfield.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
const QString Between = u"; "_s;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was just clicked
        delete item;
    }
}

/// A field the user is in, or that was refused, keeps what was typed.
void showText(QLineEdit *line, const QString &text)
{
    if (line->isModified() || line->text() == text)
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

bool isCountry(const QString &vocabulary, const QString &code)
{
    return vocabulary == QLatin1String(PlacesVocabulary) && code.size() == 2
        && std::ranges::all_of(code, [](QChar c) { return c.isUpper(); });
}
} // namespace

TermForm::TermForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_known(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_codeText(new TextLabel(TextRole::Body))
    , m_below(new TermField)
    , m_also(new TermField)
    , m_others(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_problem(new TextLabel(TextRole::Caption, Token::Critical))
    , m_review(new QVBoxLayout)
    , m_mergeInto(new TermField)
    , m_mergeText(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_merge(new Button(ButtonKind::Secondary, tr("Merge")))
    , m_useTitle(new TextLabel(TextRole::BodyStrong))
    , m_use(new QVBoxLayout)
    , m_subdivisions(new Button(ButtonKind::Secondary, "globe"_L1, tr("Add its subdivisions")))
    , m_retire(new Button(ButtonKind::Secondary, {}))
{
    setObjectName(u"termForm"_s);
    build();
    connectAll();
}

void TermForm::connectAll()
{
    connect(m_name, &QLineEdit::editingFinished, this, &TermForm::takeName);
    connect(m_synonyms, &QLineEdit::editingFinished, this, &TermForm::takeSynonyms);
    connect(m_below, &TermField::picked, this,
            [this](const QString &to) { Q_EMIT moveRequested(m_code, m_parent, to); });
    connect(m_also, &TermField::picked, this, [this](const QString &to) {
        if (!to.isEmpty())
            Q_EMIT moveRequested(m_code, {}, to);
    });
    connect(m_mergeInto, &TermField::picked, this, &TermForm::showMerge);
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(m_code, m_mergeInto->code()); });
    connect(m_subdivisions, &QPushButton::clicked, this, [this] { Q_EMIT subdivisionsRequested(m_code); });
    connect(m_retire, &QPushButton::clicked, this,
            [this] { Q_EMIT retireRequested(m_code, !m_session.retired().has(m_vocabulary, m_code)); });
}

void TermForm::addField(const QString &label, const char *name, QWidget *field)
{
    field->setObjectName("term_"_L1 + QLatin1String(name));
    field->setAccessibleName(label);
    auto *caption = new TextLabel(TextRole::Body, Token::TextSecondary, label);
    caption->setMinimumWidth(FormLabelWidth);
    caption->setBuddy(field);
    m_form->addRow(caption, field);
}

QLineEdit *TermForm::addLine(const QString &label, const char *name)
{
    auto *line = new QLineEdit;
    UndoKeyFilter::install(line);
    addField(label, name, line);
    return line;
}

void TermForm::build()
{
    auto *fields = new QWidget(this);
    m_form = makeForm(fields);
    m_known->setObjectName(u"termKnown"_s);
    m_name = addLine(tr("Name"), "name");
    addField(tr("Code"), "code", m_codeText);
    m_codeText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_synonyms = addLine(tr("Also read as"), "synonyms");
    m_synonyms->setPlaceholderText(tr("Other spellings, parted by ;"));
    addField(tr("Stands below"), "below", m_below);
    m_below->setPlaceholderText(tr("Nothing: it stands at the top"));
    addField(tr("And below"), "also", m_also);
    m_also->setPlaceholderText(tr("One more term"));
    m_form->addRow(QString(), m_others);
    m_problem->setObjectName(u"termProblem"_s);
    m_mergeText->setObjectName(u"termMergeText"_s);
    for (TextLabel *label : { m_others, m_problem, m_mergeText })
        label->setWordWrap(true);
    addField(tr("Merge into"), "mergeInto", m_mergeInto);
    m_mergeInto->setPlaceholderText(tr("The term that stays"));
    m_merge->setObjectName(u"mergeTerm"_s);
    m_subdivisions->setObjectName(u"addSubdivisions"_s);
    m_retire->setObjectName(u"retireTerm"_s);
    m_use->setSpacing(metric::SpaceHair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_known);
    column->addLayout(m_review);
    column->addWidget(fields);
    column->addWidget(m_problem);
    column->addWidget(m_mergeText);
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addWidget(m_useTitle);
    column->addLayout(m_use);
    column->addWidget(m_subdivisions, 0, Qt::AlignLeft);
    column->addWidget(m_retire, 0, Qt::AlignLeft);
    for (QWidget *control : QList<QWidget *> { fields, m_subdivisions, m_retire })
        enableWriting(control, m_session.isReadOnly());
}

void TermForm::setTerm(const QString &vocabulary, const QString &code, const QString &parent, qsizetype companies)
{
    const bool isOther = vocabulary != m_vocabulary || code != m_code;
    m_vocabulary = vocabulary;
    m_code = code;
    m_parent = parent;
    m_companies = companies;
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Vocabulary *own = schema->vocabulary(m_vocabulary);
    const Term *shown = own ? own->find(m_code) : nullptr;
    setEnabled(shown);
    if (!shown)
        return;
    for (TermField *field : { m_below, m_also, m_mergeInto })
        field->setVocabulary(*own);
    if (isOther) {
        for (QLineEdit *line : { m_name, m_synonyms })
            line->setModified(false);
        showProblem({});
    }
    if (isOther || !own->find(m_mergeInto->code()))
        m_mergeInto->setCode({});
    showTexts(*own, *shown);
    showReview(*own, *shown);
    showUse(*shown);
    showMerge();
}

void TermForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TermForm::focusMerge()
{
    m_mergeInto->setFocus();
}

void TermForm::showProblem(const Result<> &result)
{
    m_problem->setText(result ? QString() : result.error().message);
    m_problem->setVisible(!result);
}

void TermForm::showTexts(const Vocabulary &vocabulary, const Term &term)
{
    m_known->setText(tr("%Ln company(s) have it", nullptr, static_cast<int>(m_companies)));
    showText(m_name, term.label);
    m_codeText->setText(term.code);
    showText(m_synonyms, term.synonyms.join(Between));
    m_below->setCode(m_parent);
    m_also->setCode({});
    QStringList others;
    for (const QString &parent : term.parents) {
        if (parent != m_parent)
            others << vocabulary.labelOf(parent);
    }
    m_others->setText(tr("It stands below %1 as well.").arg(others.join(u", "_s)));
    m_form->setRowVisible(m_others, !others.isEmpty());
}

void TermForm::showReview(const Vocabulary &vocabulary, const Term &term)
{
    clear(m_review);
    if (term.reviewed || m_session.isReadOnly())
        return;
    auto *remark =
        new TextLabel(TextRole::Body, Token::Caution, tr("It came with a list, and nobody has looked at it."));
    remark->setWordWrap(true);
    m_review->addWidget(remark);
    auto *accept = new Button(ButtonKind::Secondary, "check"_L1, tr("Accept it"));
    accept->setObjectName(u"acceptTerm"_s);
    connect(accept, &QPushButton::clicked, this,
            [this] { showProblem(reviewTerms(m_session, m_vocabulary, { m_code })); });
    m_review->addWidget(accept, 0, Qt::AlignLeft);
    for (const TermLikeness &like : suggestionsFor(m_session, vocabulary, term)) {
        auto *means = new LinkButton(tr("It means %1").arg(vocabulary.labelOf(like.code)), TextRole::Body);
        means->setObjectName("termMeans_"_L1 + like.code);
        connect(means, &QPushButton::clicked, this, [this, into = like.code] { Q_EMIT mergeRequested(m_code, into); });
        m_review->addWidget(means, 0, Qt::AlignLeft);
    }
    const bool isPlace = m_vocabulary == QLatin1String(PlacesVocabulary)
        && placeInstead(m_session, m_code, QLocale().language() == QLocale::German);
    if (!isPlace)
        return;
    auto *place = new LinkButton(tr("Take the place ISO 3166 knows by this name"), TextRole::Body);
    place->setObjectName(u"placeInstead"_s);
    connect(place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_code); });
    m_review->addWidget(place, 0, Qt::AlignLeft);
}

void TermForm::showUse(const Term &term)
{
    clear(m_use);
    const QStringList profiles = profilesNaming(m_session, m_vocabulary, term.code);
    m_useTitle->setText(profiles.isEmpty() ? tr("No profile names it")
                                           : tr("%Ln profile(s) name it", nullptr, static_cast<int>(profiles.size())));
    for (const QString &name : profiles) {
        auto *link = new LinkButton(name, TextRole::Body);
        connect(link, &QPushButton::clicked, this, [this, name] {
            if (const Result<ProfileVersion> version = m_session.findProfile(name))
                Q_EMIT profileRequested(version->id);
        });
        m_use->addWidget(link, 0, Qt::AlignLeft);
    }
    m_subdivisions->setVisible(isCountry(m_vocabulary, term.code));
    m_retire->setText(m_session.retired().has(m_vocabulary, term.code) ? tr("Bring back") : tr("Retire"));
}

void TermForm::showMerge()
{
    const QString into = m_mergeInto->code();
    const bool isPossible = !into.isEmpty() && into != m_code;
    m_merge->setVisible(!into.isEmpty());
    m_merge->setEnabled(isPossible);
    m_mergeText->setVisible(!into.isEmpty());
    const std::shared_ptr<const Schema> schema = m_session.schema();
    const Vocabulary *own = schema->vocabulary(m_vocabulary);
    if (into.isEmpty() || !own)
        return;
    if (!isPossible) {
        m_mergeText->setText(tr("This is the term itself. Name another one."));
        return;
    }
    const auto children = static_cast<int>(
        std::ranges::count_if(own->terms(), [this](const Term &each) { return each.parents.contains(m_code); }));
    QStringList follows { tr("%Ln company(s)", nullptr, static_cast<int>(m_companies)) };
    if (children > 0)
        follows << tr("%Ln term(s) below it", nullptr, children);
    QString text = tr("%1 stays, %2 becomes another name of it. What follows: %3.")
                       .arg(own->labelOf(into), own->labelOf(m_code), follows.join(u", "_s));
    if (const QStringList profiles = profilesNaming(m_session, m_vocabulary, m_code); !profiles.isEmpty())
        text += u'\n'
            + tr("Profiles: %1; drafts name the term that stays, versions in force read the old name as before.")
                  .arg(profiles.join(u", "_s));
    m_mergeText->setText(text);
}

void TermForm::takeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const Result<> renamed = renameTerm(m_session, m_vocabulary, m_code, m_name->text());
    m_name->setModified(!renamed);
    showProblem(renamed);
}

void TermForm::takeSynonyms()
{
    if (!m_synonyms->isModified())
        return;
    m_synonyms->setModified(false);
    const Result<> changed = setSynonyms(m_session, m_vocabulary, m_code, m_synonyms->text().split(u';'));
    m_synonyms->setModified(!changed);
    showProblem(changed);
}

} // namespace partnerscope
