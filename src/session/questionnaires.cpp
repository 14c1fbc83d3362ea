#include "session/questionnaires.h"

#include "base/text.h"
#include "exchange/questionnaireform.h"
#include "session/exports.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

constexpr std::array Languages { "en", "de" };

/// What a company is not asked about itself: its name is how we call it, the owner is one of us, and which accounts we
/// are after is nobody's business outside.
bool isOurs(const QString &attribute)
{
    static const QSet<QString> ours { QStringLiteral("name"), QStringLiteral("owner"),
                                      QStringLiteral("target_accounts") };
    return ours.contains(attribute);
}

/// Labels of the criteria of the profiles in force, by the attribute they read.
QHash<QString, QStringList> readers(const Session &session)
{
    QHash<QString, QStringList> labels;
    for (const ProfileVersion &version : session.currentVersions()) {
        if (version.status != ProfileStatus::Approved)
            continue;
        for (const LeafRef &leaf : leaves(version.profile)) {
            QStringList &list = labels[leaf.criterion->attribute.toLower()];
            if (!list.contains(leaf.criterion->label))
                list << leaf.criterion->label;
        }
    }
    return labels;
}

std::optional<FormQuestion::State> stateOf(const Fact &fact, const Attribute &attribute, QDate today)
{
    if (!isKnown(fact.value))
        return FormQuestion::State::Unknown;
    const bool isUpForReview = fact.evidence.reviewBy.isValid() && fact.evidence.reviewBy <= today;
    if (isUpForReview || overdueDays(fact.evidence, attribute.freshDays, today) > 0)
        return FormQuestion::State::Stale;
    if (fact.evidence.grade == Grade::Ungraded || fact.evidence.grade == Grade::Estimated)
        return FormQuestion::State::Confirm;
    return std::nullopt; // fresh, and verified or the company's own word
}

std::vector<FormQuestion> neededQuestions(const Session &session, const Partner &partner)
{
    const QHash<QString, QStringList> criteria = readers(session);
    std::vector<FormQuestion> questions;
    for (const Attribute &attribute : attributesInUse(*session.schema(), session.retired())) {
        const QStringList readBy = criteria.value(attribute.key.toLower());
        if (isOurs(attribute.key) || (readBy.isEmpty() && !attribute.required))
            continue;
        const Fact fact = partner.facts.value(attribute.key);
        if (const auto state = stateOf(fact, attribute, session.clock().today()))
            questions.push_back({ attribute, fact.value, fact.evidence.asOf, *state, readBy });
    }
    return questions;
}

Result<std::vector<FormQuestion>> chosenQuestions(const Session &session, const Partner &partner,
                                                  const QStringList &keys)
{
    const QHash<QString, QStringList> criteria = readers(session);
    std::vector<FormQuestion> questions;
    for (const QString &key : keys) {
        const Attribute *attribute = session.schema()->find(key);
        if (!attribute)
            return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(key));
        if (isOurs(attribute->key))
            return fail(ErrorCode::InvalidInput,
                        tr("\"%1\" is not asked of companies: it is our own business.").arg(attribute->label));
        const Fact fact = partner.facts.value(attribute->key);
        const FormQuestion::State state =
            stateOf(fact, *attribute, session.clock().today()).value_or(FormQuestion::State::Confirm);
        questions.push_back(
            { *attribute, fact.value, fact.evidence.asOf, state, criteria.value(attribute->key.toLower()) });
    }
    return questions;
}

/// Questions of one group stay together, in the order in which the groups first appear.
void byGroup(std::vector<FormQuestion> &questions)
{
    QHash<QString, int> order;
    for (const FormQuestion &question : questions) {
        if (!order.contains(question.attribute.group))
            order.insert(question.attribute.group, static_cast<int>(order.size()));
    }
    std::ranges::stable_sort(questions, {}, [&](const FormQuestion &q) { return order.value(q.attribute.group); });
}

QString newToken(Random &random)
{
    return QStringLiteral("%1%2")
        .arg(random.next(), 16, 16, QLatin1Char('0'))
        .arg(random.next(), 16, 16, QLatin1Char('0'));
}

/// The line of one answer. What it would change is told by the fact of today, not by what the form was filled with.
AnswerLine lineOf(const Session &session, const Questionnaire &asked, const Partner &partner,
                  const QuestionnaireAnswer::Item &item)
{
    AnswerLine line;
    line.attribute = item.attribute;
    line.label = item.attribute;
    line.kind = AnswerLine::Kind::Problem;
    const Attribute *attribute = session.schema()->find(item.attribute);
    if (!attribute || !asked.attributes.contains(attribute->key)) {
        line.note = tr("This was not asked.");
        return line;
    }
    line.attribute = attribute->key;
    line.label = attribute->label;
    const Fact fact = partner.facts.value(attribute->key);
    line.before = fact.value;
    line.beforeEvidence = fact.evidence;
    const Result<Value> value = answeredValue(item, *attribute, *session.schema());
    if (!value) {
        line.note = value.error().message;
        return line;
    }
    line.after = *value;
    const bool isSure = isKnown(fact.value) && fact.evidence.grade == Grade::Verified
        && overdueDays(fact.evidence, attribute->freshDays, session.clock().today()) == 0;
    line.isProposed = !isSure;
    if (!isKnown(fact.value))
        line.kind = AnswerLine::Kind::New;
    else
        line.kind = fact.value == *value ? AnswerLine::Kind::Confirmed : AnswerLine::Kind::Changed;
    if (isSure && line.kind == AnswerLine::Kind::Changed)
        line.note = tr("Somebody verified what is recorded: look before you take this.");
    return line;
}

/// The terms of an accepted value that its vocabulary lacks join it, unreviewed.
Result<> putNewTerms(Edit &edit, const Schema &schema, const AnswerLine &line)
{
    const Vocabulary *vocabulary = schema.vocabularyOf(line.attribute);
    if (!vocabulary)
        return {};
    QStringList codes;
    if (const auto *set = std::get_if<QStringList>(&line.after))
        codes = *set;
    else if (const auto *one = std::get_if<QString>(&line.after))
        codes << *one;
    for (const QString &code : codes) {
        if (vocabulary->find(code))
            continue;
        if (const Result<> put = edit.putTerm(vocabulary->key(), { code, code, {}, {}, false }); !put)
            return put;
    }
    return {};
}

/// What the company wrote below its answers is kept as a note: it has no other place.
Result<> noteRemarks(Edit &edit, const Clock &clock, const AnswerReview &review)
{
    if (review.answer.remarks.isEmpty())
        return {};
    const Result<NoteId> saved =
        edit.saveNote({ {},
                        review.questionnaire.partner,
                        tr("With the questionnaire: %1").arg(review.answer.remarks),
                        review.answer.respondent.isEmpty() ? review.partner : review.answer.respondent,
                        clock.now() });
    return saved ? Result<>() : Result<>(saved.failure());
}

} // namespace

Result<WrittenQuestionnaire> writeQuestionnaire(const Session &session, PartnerId id, const QuestionnaireWish &wish,
                                                Random &random)
{
    if (std::ranges::none_of(Languages, [&](const char *each) { return wish.language == QLatin1String(each); }))
        return fail(ErrorCode::InvalidInput, tr("The form speaks English (en) and German (de)."));
    const QDate today = session.clock().today();
    if (wish.dueOn.isValid() && wish.dueOn < today)
        return fail(ErrorCode::InvalidInput, tr("The answer would be due before today."));
    const Result<Partner> partner = session.partner(id);
    if (!partner)
        return partner.failure();
    Result<std::vector<FormQuestion>> questions = wish.attributes.isEmpty()
        ? Result<std::vector<FormQuestion>>(neededQuestions(session, *partner))
        : chosenQuestions(session, *partner, wish.attributes);
    if (!questions)
        return questions.failure();
    if (questions->empty())
        return fail(ErrorCode::InvalidInput,
                    tr("There is nothing to ask \"%1\": all that matters is known and fresh.").arg(partner->name()));
    byGroup(*questions);
    const Result<QString> currency = session.workspaceSetting(QStringLiteral("currency"));
    if (!currency)
        return currency.failure();
    WrittenQuestionnaire written;
    written.record = { {}, id, newToken(random), {}, today, wish.dueOn, {} };
    for (const FormQuestion &question : *questions)
        written.record.attributes << question.attribute.key;
    Result<QByteArray> html = questionnaireHtml({ wish.language, written.record.token, wish.sender, partner->name(),
                                                  *currency, wish.gain, wish.dueOn, std::move(*questions) },
                                                *session.schema());
    if (!html)
        return html.failure();
    written.html = std::move(*html);
    return written;
}

Result<> recordSent(Session &session, const std::vector<WrittenQuestionnaire> &questionnaires,
                    const std::function<Result<>()> &beforeCommit)
{
    const auto count = static_cast<int>(questionnaires.size());
    return session.edit(
        tr("Send %n questionnaire(s)", nullptr, count),
        [&](Edit &edit) -> Result<> {
            for (const WrittenQuestionnaire &each : questionnaires) {
                if (const Result<QuestionnaireId> saved = edit.saveQuestionnaire(each.record); !saved)
                    return saved.failure();
            }
            return {};
        },
        beforeCommit);
}

namespace {
QString questionnaireFileName(const QString &partner)
{
    QString stem = keyFromLabel(partner).left(60);
    return QStringLiteral("questions-") + stem.replace(QLatin1Char('_'), QLatin1Char('-')) + QStringLiteral(".html");
}
} // namespace

Result<QuestionnaireBatch> writeQuestionnaires(const Session &session, const std::vector<PartnerId> &partners,
                                               const QuestionnaireWish &wish, Random &random)
{
    QuestionnaireBatch batch;
    QSet<QString> taken;
    for (const PartnerId partner : partners) {
        const std::optional<std::size_t> row = session.pool()->rowOf(partner);
        if (!row)
            continue;
        Result<WrittenQuestionnaire> written = writeQuestionnaire(session, partner, wish, random);
        if (!written && written.error().code == ErrorCode::InvalidInput && wish.attributes.isEmpty()) {
            ++batch.withoutQuestion;
            continue;
        }
        if (!written)
            return written.failure();
        // Two companies of one name: neither file may lie over the other.
        QString name = questionnaireFileName(session.pool()->name(*row));
        if (taken.contains(name))
            name.insert(name.lastIndexOf(QLatin1Char('.')), QStringLiteral("-%1").arg(partner.value));
        taken << name;
        batch.names << name;
        batch.written.push_back(std::move(*written));
    }
    return batch;
}

Result<> sendBatch(Session &session, const QuestionnaireBatch &batch, const QString &folder)
{
    return recordSent(session, batch.written, [&]() -> Result<> {
        for (std::size_t i = 0; i < batch.written.size(); ++i) {
            const QString path = QDir(folder).filePath(batch.names.at(static_cast<qsizetype>(i)));
            if (Result<> done = writeWholeFile(path, batch.written[i].html); !done)
                return done;
        }
        return {};
    });
}

Result<AnswerReview> reviewAnswer(const Session &session, const QuestionnaireAnswer &answer)
{
    const Result<QList<Questionnaire>> sent = session.questionnaires();
    if (!sent)
        return sent.failure();
    const auto asked = std::ranges::find(*sent, answer.token, &Questionnaire::token);
    if (asked == sent->end())
        return fail(ErrorCode::NotFound,
                    tr("These answers of \"%1\" belong to a questionnaire that this workspace did not send. Open the "
                       "workspace it was written from.")
                        .arg(answer.partner.left(100)));
    // A day's grace: it may be tomorrow already where the company is.
    if (answer.answeredOn > session.clock().today().addDays(1))
        return fail(ErrorCode::InvalidInput,
                    tr("These answers are dated %1, which is in the future. Ask the company "
                       "to check the date of its computer and to save them again.")
                        .arg(answer.answeredOn.toString(Qt::ISODate)));
    const Result<Partner> partner = session.partner(asked->partner);
    if (!partner)
        return partner.failure();
    AnswerReview review { *asked, partner->name(), answer, {} };
    for (const QuestionnaireAnswer::Item &item : answer.items)
        review.lines.push_back(lineOf(session, *asked, *partner, item));
    return review;
}

QSet<QString> proposedAnswers(const AnswerReview &review)
{
    QSet<QString> attributes;
    for (const AnswerLine &line : review.lines) {
        if (line.isProposed)
            attributes << line.attribute;
    }
    return attributes;
}

Result<> takeAnswer(Session &session, const AnswerReview &review, const QSet<QString> &attributes)
{
    const QDate today = session.clock().today();
    Evidence evidence = session.ownEvidence(Grade::SelfReported);
    evidence.source = review.answer.respondent.isEmpty()
        ? tr("Questionnaire")
        : tr("Questionnaire, answered by %1").arg(review.answer.respondent);
    evidence.asOf = std::min(review.answer.answeredOn, today);
    return session.edit(tr("Take in the answers of %1").arg(review.partner), [&](Edit &edit) -> Result<> {
        for (const AnswerLine &line : review.lines) {
            if (line.kind == AnswerLine::Kind::Problem || !attributes.contains(line.attribute))
                continue;
            if (const Result<> put = putNewTerms(edit, *session.schema(), line); !put)
                return put;
            const Result<> set = edit.setFact(review.questionnaire.partner, line.attribute, { line.after, evidence });
            if (!set)
                return set;
        }
        Questionnaire answered = review.questionnaire;
        answered.answeredOn = today;
        if (const Result<QuestionnaireId> saved = edit.saveQuestionnaire(answered); !saved)
            return saved.failure();
        return noteRemarks(edit, session.clock(), review);
    });
}

} // namespace partnerscope
