#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "domain/offeredschema.h"
#include "exchange/csvwriter.h"
#include "insight/dataquality.h"
#include "session/exports.h"
#include "session/questionnaires.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace partnerscope {

namespace {

/// A table of texts as CSV, or as an array of objects where an empty cell is null.
QByteArray tableBytes(const QStringList &columns, const QList<QStringList> &rows, bool asCsv)
{
    CsvWriter csv;
    for (const QString &column : columns)
        csv.text(column);
    csv.endRow();
    QJsonArray array;
    for (const QStringList &row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            csv.text(row.at(i));
            object.insert(columns.at(i), row.at(i).isEmpty() ? QJsonValue() : QJsonValue(row.at(i)));
        }
        csv.endRow();
        array.append(object);
    }
    return asCsv ? csv.take() : QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<QuestionnaireWish> wishOf(const Arguments &arguments)
{
    QuestionnaireWish wish;
    const Result<QString> language =
        arguments.choice("language", { QStringLiteral("en"), QStringLiteral("de") }, QStringLiteral("en"));
    if (!language)
        return language.failure();
    const Result<QDate> due = arguments.day("due");
    if (!due)
        return due.failure();
    wish.language = *language;
    wish.dueOn = *due;
    wish.gain = arguments.text("gain");
    wish.sender = arguments.text("sender");
    for (const QString &key : arguments.text("attributes").split(QLatin1Char(','), Qt::SkipEmptyParts))
        wish.attributes << key.trimmed();
    return wish;
}

/// Opens the workspace; where the call does not say who asks, it does.
Result<std::unique_ptr<Session>> openToAsk(const Arguments &arguments, QuestionnaireWish &wish)
{
    Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (session && wish.sender.isEmpty())
        wish.sender = (*session)->name();
    return session;
}

Result<int> runWrite(const Arguments &arguments)
{
    Result<QuestionnaireWish> wish = wishOf(arguments);
    if (!wish)
        return wish.failure();
    const Result<std::unique_ptr<Session>> session = openToAsk(arguments, *wish);
    if (!session)
        return session.failure();
    const Result<std::size_t> row = rowNamed(*(*session)->pool(), arguments.text("partner"));
    if (!row)
        return row.failure();
    Random random = Random::fromSystem();
    const Result<WrittenQuestionnaire> written =
        writeQuestionnaire(**session, (*session)->pool()->id(*row), *wish, random);
    if (!written)
        return written.failure();
    // A place that cannot be written is found out before the workspace is touched.
    QSaveFile place(arguments.text("output"));
    if (!place.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io,
                    tr("The file %1 cannot be written: %2.").arg(arguments.text("output"), place.errorString()));
    place.cancelWriting();
    // The form appears only if it is on record, and is on record only if it appears.
    const Result<> sent = recordSent(**session, { *written },
                                     [&] { return writeOutput(arguments, arguments.text("output"), written->html); });
    if (!sent)
        return sent.failure();
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    tell(tr("%n question(s) written.", nullptr, static_cast<int>(written->record.attributes.size())));
    return Done;
}

Result<std::vector<PartnerId>> membersOf(const Session &session, const QString &name)
{
    const Result<QList<Shortlist>> lists = session.shortlists();
    if (!lists)
        return lists.failure();
    const auto list = std::ranges::find(*lists, name, &Shortlist::name);
    if (list == lists->end())
        return fail(ErrorCode::NotFound, tr("The workspace has no shortlist \"%1\".").arg(name));
    std::vector<PartnerId> partners;
    for (const ShortlistEntry &entry : list->entries)
        partners.push_back(entry.partner);
    return partners;
}

Result<std::vector<PartnerId>> partnersWith(const Session &session, const QString &issue)
{
    const DataQuality quality =
        dataQuality(withoutRetired(*session.schema(), session.retired()), *session.pool(), {}, session.clock().today());
    QStringList keys;
    for (const QualityList &list : quality.lists) {
        keys << qualityIssueKey(list.issue);
        if (keys.last() != issue)
            continue;
        std::vector<PartnerId> partners;
        for (const std::uint32_t row : list.rows)
            partners.push_back(session.pool()->id(row));
        return partners;
    }
    return wrongWords(tr("--quality is one of: %1.").arg(keys.join(QStringLiteral(", "))));
}

Result<int> runBatch(const Arguments &arguments)
{
    if (arguments.has("shortlist") == arguments.has("quality"))
        return wrongWords(tr("Give either --shortlist or --quality."));
    Result<QuestionnaireWish> wish = wishOf(arguments);
    if (!wish)
        return wish.failure();
    const Result<std::unique_ptr<Session>> session = openToAsk(arguments, *wish);
    if (!session)
        return session.failure();
    const Result<std::vector<PartnerId>> partners = arguments.has("shortlist")
        ? membersOf(**session, arguments.text("shortlist"))
        : partnersWith(**session, arguments.text("quality"));
    if (!partners)
        return partners.failure();
    Random random = Random::fromSystem();
    const Result<QuestionnaireBatch> batch = writeQuestionnaires(**session, *partners, *wish, random);
    if (!batch)
        return batch.failure();
    const QString folder = arguments.positions().at(1);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(folder));
    if (!batch->written.empty()) {
        if (const Result<> sent = sendBatch(**session, *batch, folder); !sent)
            return sent.failure();
    }
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    tell(tr("%n questionnaire(s) written to %1.", nullptr, static_cast<int>(batch->written.size())).arg(folder));
    if (batch->withoutQuestion > 0)
        tell(tr("%n company(ies) had nothing to answer.", nullptr, batch->withoutQuestion));
    return Done;
}

Result<int> runList(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<QList<Questionnaire>> sent = (*session)->questionnaires();
    if (!sent)
        return sent.failure();
    QList<QStringList> rows;
    for (const Questionnaire &each : *sent) {
        const std::optional<std::size_t> row = (*session)->pool()->rowOf(each.partner);
        const QString state = each.answeredOn.isValid()   ? QStringLiteral("answered")
            : each.isOverdue((*session)->clock().today()) ? QStringLiteral("overdue")
                                                          : QStringLiteral("open");
        rows << QStringList { row ? (*session)->pool()->name(*row) : QString(),
                              state,
                              each.sentOn.toString(Qt::ISODate),
                              each.dueOn.toString(Qt::ISODate),
                              each.answeredOn.toString(Qt::ISODate),
                              each.attributes.join(QLatin1Char(';')) };
    }
    const QStringList columns { QStringLiteral("partner"), QStringLiteral("state"),       QStringLiteral("sent_on"),
                                QStringLiteral("due_on"),  QStringLiteral("answered_on"), QStringLiteral("asked") };
    const Result<> delivered = deliver(arguments, tableBytes(columns, rows, *format == QLatin1String("csv")));
    if (!delivered)
        return delivered.failure();
    return Done;
}

QString kindKey(AnswerLine::Kind kind)
{
    switch (kind) {
    case AnswerLine::Kind::New: return QStringLiteral("new");
    case AnswerLine::Kind::Changed: return QStringLiteral("changed");
    case AnswerLine::Kind::Confirmed: return QStringLiteral("confirmed");
    case AnswerLine::Kind::Problem: return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

QByteArray reviewBytes(const AnswerReview &review, bool asCsv)
{
    QList<QStringList> rows;
    for (const AnswerLine &line : review.lines)
        rows << QStringList { review.partner,
                              line.attribute,
                              kindKey(line.kind),
                              toFileText(line.before),
                              toFileText(line.after),
                              line.isProposed ? QStringLiteral("yes") : QStringLiteral("no"),
                              line.note };
    return tableBytes({ QStringLiteral("partner"), QStringLiteral("attribute"), QStringLiteral("change"),
                        QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("taken"),
                        QStringLiteral("note") },
                      rows, asCsv);
}

/// Which answers are taken: those proposed, or all that can be.
QSet<QString> chosenAnswers(const AnswerReview &review, bool all)
{
    if (!all)
        return proposedAnswers(review);
    QSet<QString> attributes;
    for (const AnswerLine &line : review.lines)
        attributes << line.attribute;
    return attributes;
}

Result<int> runRead(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const bool isTrial = arguments.has("dry-run");
    const QString path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> session = isTrial ? openForReading(path) : openForWriting(path);
    if (!session)
        return session.failure();
    const Result<QByteArray> bytes = readSmallFile(arguments.positions().at(1));
    if (!bytes)
        return bytes.failure();
    const Result<QuestionnaireAnswer> answer = readQuestionnaireAnswer(*bytes);
    if (!answer)
        return answer.failure();
    Result<AnswerReview> review = reviewAnswer(**session, *answer);
    if (!review)
        return review.failure();
    const QSet<QString> taken = chosenAnswers(*review, arguments.has("all"));
    for (AnswerLine &line : review->lines)
        line.isProposed = line.kind != AnswerLine::Kind::Problem && taken.contains(line.attribute);
    if (!isTrial) {
        if (const Result<> done = takeAnswer(**session, *review, taken); !done)
            return done.failure();
        if (const Result<> closed = (*session)->close(); !closed)
            return closed.failure();
    }
    const Result<> delivered = deliver(arguments, reviewBytes(*review, *format == QLatin1String("csv")));
    if (!delivered)
        return delivered.failure();
    if (review->questionnaire.answeredOn.isValid())
        tell(tr("This questionnaire was answered before, on %1.")
                 .arg(review->questionnaire.answeredOn.toString(Qt::ISODate)));
    if (!answer->remarks.isEmpty())
        tell(tr("Remark: %1").arg(answer->remarks));
    return Done;
}

} // namespace

std::vector<Command> questionnaireCommands()
{
    Command write { "questionnaire write",
                    "WORKSPACE --partner NAME --output FILE.html [--language en|de] [--due DATE]",
                    QT_TRANSLATE_NOOP("partnerscope", "Writes a form that asks a company for facts about itself.") };
    const std::vector<OptionSpec> wish {
        { "language", "en|de", QT_TRANSLATE_NOOP("partnerscope", "in which it opens; the reader may switch") },
        { "due", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the day until which an answer is hoped for") },
        { "sender", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "who asks; else the name of the workspace") },
        { "gain", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "what the company has from answering") },
        { "attributes", "KEY,KEY",
          QT_TRANSLATE_NOOP("partnerscope", "what to ask; else what matters and is unknown, stale or unconfirmed") }
    };
    write.options = { { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") },
                      { "output", "FILE.html",
                        QT_TRANSLATE_NOOP("partnerscope", "one file, which works in any browser, offline") } };
    write.options.insert(write.options.end(), wish.begin(), wish.end());
    write.required = { QStringLiteral("partner"), QStringLiteral("output") };
    write.run = runWrite;
    Command batch { "questionnaire batch",
                    "WORKSPACE FOLDER --shortlist NAME|--quality ISSUE [--language en|de] [--due DATE]",
                    QT_TRANSLATE_NOOP("partnerscope", "Writes a form for each company of a list into a folder."), 2,
                    2 };
    batch.options = { { "shortlist", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the companies of a shortlist") },
                      { "quality", "ISSUE",
                        QT_TRANSLATE_NOOP(
                            "partnerscope",
                            "those of a list of the data quality page: review_due, stale, incomplete …") } };
    batch.options.insert(batch.options.end(), wish.begin(), wish.end());
    batch.run = runBatch;
    Command read { "questionnaire read",
                   "WORKSPACE ANSWERS.json [--dry-run] [--all] [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Takes in the answers a form saved, and says what they change."),
                   2, 2 };
    read.options = { { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "only say what would change") },
                     { "all", nullptr,
                       QT_TRANSLATE_NOOP("partnerscope", "also where somebody verified what is recorded") },
                     FormatOption,
                     OutputOption };
    read.run = runRead;
    Command list { "questionnaire list", "WORKSPACE [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists questionnaires: answered, open and overdue.") };
    list.options = { FormatOption, OutputOption };
    list.run = runList;
    return { write, batch, read, list };
}

} // namespace partnerscope
