#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/bulkedit.h"
#include "session/writtenvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
using Kind = BulkChange::Kind;

constexpr std::array Changes {
    std::pair("set", Kind::Set),     std::pair("add", Kind::AddTerms),       std::pair("remove", Kind::RemoveTerms),
    std::pair("clear", Kind::Clear), std::pair("review-by", Kind::ReviewBy),
};

/// The one option of `names` that the call has.
Result<QString> onlyOne(const Arguments &arguments, const QStringList &names)
{
    QStringList given;
    for (const QString &name : names) {
        if (arguments.has(name.toLatin1().constData()))
            given << name;
    }
    const QString choices = QStringLiteral("--") + names.join(QStringLiteral(", --"));
    if (given.isEmpty())
        return wrongWords(tr("One of these is missing: %1.").arg(choices));
    if (given.size() > 1)
        return wrongWords(tr("Only one of these can be given: %1.").arg(choices));
    return given.first();
}

/// What the call asks for, as far as that can be told without the workspace.
struct Asked {
    QString selection; ///< the option that says which companies
    Kind kind = Kind::Set;
    QString key;
    QString words; ///< the value as written
    QDate reviewBy;
    Grade grade = Grade::Ungraded;
    QDate asOf;
    bool isCsv = true;
};

Result<Asked> readEvidence(const Arguments &arguments, Asked asked)
{
    const Result<QString> grade = arguments.choice("grade",
                                                   { QStringLiteral("verified"), QStringLiteral("self_reported"),
                                                     QStringLiteral("estimated"), QStringLiteral("ungraded") },
                                                   QStringLiteral("ungraded"));
    const Result<QDate> asOf = arguments.day("as-of");
    const Result<QString> format = arguments.format();
    if (!grade)
        return grade.failure();
    if (!asOf)
        return asOf.failure();
    if (!format)
        return format.failure();
    asked.grade = gradeFromKey(*grade).value_or(Grade::Ungraded);
    asked.asOf = *asOf;
    asked.isCsv = *format == u"csv";
    return asked;
}

Result<Asked> readAsked(const Arguments &arguments)
{
    Asked asked;
    const Result<QString> selection =
        onlyOne(arguments,
                { QStringLiteral("where"), QStringLiteral("ids"), QStringLiteral("partner"), QStringLiteral("all") });
    if (!selection)
        return selection.failure();
    asked.selection = *selection;
    QStringList names;
    for (const auto &[name, kind] : Changes)
        names << QLatin1String(name);
    const Result<QString> change = onlyOne(arguments, names);
    if (!change)
        return change.failure();
    const QByteArray option = change->toLatin1();
    asked.kind = Changes.at(static_cast<std::size_t>(names.indexOf(*change))).second;
    const QString words = arguments.text(option.constData());
    if (asked.kind == Kind::ReviewBy) {
        const bool takesAway = words == u"none";
        const Result<QDate> day = takesAway ? Result<QDate>(QDate()) : arguments.day("review-by");
        if (!day)
            return day.failure();
        asked.reviewBy = *day;
        asked.key = arguments.text("fact");
    } else if (asked.kind == Kind::Clear) {
        asked.key = words.trimmed();
    } else {
        const qsizetype equals = words.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return wrongWords(tr("--%1 is an attribute and a value like owner=Ada, not \"%2\".").arg(*change, words));
        asked.key = words.left(equals).trimmed();
        asked.words = words.mid(equals + 1).trimmed();
    }
    if (arguments.has("fact") && asked.kind != Kind::ReviewBy)
        return wrongWords(tr("--fact goes with --review-by."));
    return readEvidence(arguments, asked);
}

Result<std::vector<PartnerId>> companiesOf(const Session &session, const Arguments &arguments, const Asked &asked)
{
    const Pool &pool = *session.pool();
    std::vector<PartnerId> partners;
    if (asked.selection == u"partner") {
        const Result<PartnerId> partner = partnerNamed(pool, arguments.text("partner"));
        if (!partner)
            return partner.failure();
        return std::vector<PartnerId> { *partner };
    }
    if (asked.selection == u"ids") {
        for (const QString &word : arguments.text("ids").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const PartnerId id { word.trimmed().toLongLong(&isNumber) };
            if (!isNumber || !pool.rowOf(id))
                return fail(ErrorCode::NotFound, tr("The workspace has no company number \"%1\".").arg(word.trimmed()));
            if (std::ranges::find(partners, id) == partners.end())
                partners.push_back(id);
        }
        return partners;
    }
    Filter filter;
    if (asked.selection == u"where") {
        Result<Filter> written = writtenFilter(session, arguments.text("where"));
        if (!written)
            return written.failure();
        filter = std::move(*written);
    }
    for (const std::uint32_t row : filteredRows(pool, filter, { session.schema(), session.clock().today() }))
        partners.push_back(pool.id(row));
    return partners;
}

Result<BulkChange> changeOf(const Session &session, const Arguments &arguments, const Asked &asked)
{
    BulkChange change;
    change.kind = asked.kind;
    change.reviewBy = asked.reviewBy;
    change.evidence = session.ownEvidence(asked.grade);
    change.evidence.source = arguments.text("source", change.evidence.source);
    if (asked.asOf.isValid())
        change.evidence.asOf = asked.asOf;
    if (asked.kind == Kind::ReviewBy && asked.key.isEmpty())
        return change;
    const Attribute *attribute = session.schema()->find(asked.key);
    if (!attribute)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(asked.key));
    change.attribute = attribute->key;
    if (asked.kind == Kind::ReviewBy)
        return change;
    // Companies of one name would be a mistake, companies without one are impossible.
    if (attribute->key == u"name")
        return fail(ErrorCode::InvalidInput, tr("A company is renamed by itself, in the window."));
    if (asked.kind == Kind::Clear)
        return change;
    const bool isSet = attribute->type == AttributeType::MultipleChoice;
    if (asked.kind != Kind::Set && !isSet)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 holds one value: give it another one with --set.").arg(attribute->label));
    const bool allowsNewTerms = arguments.has("new-terms") && asked.kind != Kind::RemoveTerms;
    Result<Value> value = writtenValue(session, *attribute, asked.words, allowsNewTerms);
    if (!value)
        return value.failure();
    change.value = std::move(*value);
    return change;
}

QByteArray changesCsv(const Session &session, const std::vector<BulkLine> &lines)
{
    const Pool &pool = *session.pool();
    CsvWriter csv;
    for (const char *column : { "id", "partner", "before", "after" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const BulkLine &line : lines) {
        csv.integer(line.partner.value);
        csv.text(pool.name(*pool.rowOf(line.partner)));
        csv.text(toFileText(line.before));
        csv.text(toFileText(line.after));
        csv.endRow();
    }
    return csv.take();
}

QByteArray changesJson(const Session &session, const std::vector<BulkLine> &lines)
{
    const Pool &pool = *session.pool();
    const auto cell = [](const Value &value) { return isKnown(value) ? QJsonValue(toFileText(value)) : QJsonValue(); };
    QJsonArray array;
    for (const BulkLine &line : lines)
        array << QJsonObject { { QStringLiteral("id"), static_cast<qint64>(line.partner.value) },
                               { QStringLiteral("partner"), pool.name(*pool.rowOf(line.partner)) },
                               { QStringLiteral("before"), cell(line.before) },
                               { QStringLiteral("after"), cell(line.after) } };
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<int> runEdit(const Arguments &arguments)
{
    const Result<Asked> asked = readAsked(arguments);
    if (!asked)
        return asked.failure();
    const bool isTrial = arguments.has("dry-run");
    const QString path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> opened = isTrial ? openForReading(path) : openForWriting(path);
    if (!opened)
        return opened.failure();
    Session &session = **opened;
    if (arguments.has("by"))
        session.setAuthor(arguments.text("by"));
    const Result<BulkChange> change = changeOf(session, arguments, *asked);
    if (!change)
        return change.failure();
    const Result<std::vector<PartnerId>> partners = companiesOf(session, arguments, *asked);
    if (!partners)
        return partners.failure();
    // Told as it was before: afterwards nothing would differ any more.
    const std::vector<BulkLine> lines = bulkLines(session, *partners, *change);
    const QByteArray table = asked->isCsv ? changesCsv(session, lines) : changesJson(session, lines);
    if (!isTrial && !lines.empty()) {
        const auto progress = terminalProgress(tr("Changing companies"));
        if (const Result<> made = apply(session, bulkEdit(session, *partners, *change), progress); !made)
            return made.failure();
    }
    const Result<> delivered = deliver(arguments, table);
    if (!delivered)
        return delivered.failure();
    tell((isTrial ? tr("Would change: %1 of %2 companies.") : tr("Changed: %1 of %2 companies."))
             .arg(lines.size())
             .arg(partners->size()));
    const Result<> closed = session.close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

std::vector<OptionSpec> editOptions()
{
    return {
        { "where", "FILTER", QT_TRANSLATE_NOOP("partnerscope", "the companies that meet these conditions") },
        { "ids", "LIST", QT_TRANSLATE_NOOP("partnerscope", "the companies of these numbers, separated by commas") },
        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") },
        { "all", nullptr, QT_TRANSLATE_NOOP("partnerscope", "every company") },
        { "set", "KEY=VALUE", QT_TRANSLATE_NOOP("partnerscope", "give the attribute this value") },
        { "add", "KEY=TERMS", QT_TRANSLATE_NOOP("partnerscope", "add terms to those the attribute has") },
        { "remove", "KEY=TERMS", QT_TRANSLATE_NOOP("partnerscope", "take terms from those the attribute has") },
        { "clear", "KEY", QT_TRANSLATE_NOOP("partnerscope", "make the attribute unknown again") },
        { "review-by", "DATE|none", QT_TRANSLATE_NOOP("partnerscope", "when known facts are to be looked at again") },
        { "fact", "KEY", QT_TRANSLATE_NOOP("partnerscope", "with --review-by: only this attribute") },
        { "new-terms", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "terms the vocabulary lacks join it, instead of being refused") },
        { "source", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "where the value comes from") },
        { "grade", "verified|self_reported|estimated|ungraded",
          QT_TRANSLATE_NOOP("partnerscope", "how well they are supported; ungraded unless told otherwise") },
        { "as-of", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the day the value was true; else today") },
        { "by", "WHO", QT_TRANSLATE_NOOP("partnerscope", "who changes it, for the history") },
        { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "show only, change nothing") },
        FormatOption,
        OutputOption,
    };
}
} // namespace

std::vector<Command> partnerCommands()
{
    Command edit { "partner edit",
                   "WORKSPACE --where FILTER|--ids LIST|--partner NAME|--all "
                   "--set KEY=VALUE|--add KEY=TERMS|--remove KEY=TERMS|--clear KEY|--review-by DATE|none [--fact KEY] "
                   "[--new-terms] [--source TEXT] [--grade GRADE] [--as-of DATE] [--by WHO] [--dry-run] "
                   "[--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP(
                       "partnerscope",
                       "Changes one fact of many companies as one step to undo, and lists what changed.") };
    edit.options = editOptions();
    edit.run = runEdit;
    edit.details = QT_TRANSLATE_NOOP(
        "partnerscope",
        "FILTER is conditions between ';' that must all hold:\n"
        "  country=DE|AT       one of these, or below one of them\n"
        "  ownership!=public   none of these, or not known\n"
        "  employees=50..200   between; also employees>=50 and employees<=200, of numbers, amounts and dates\n"
        "  website~example     the text holds this\n"
        "  owner=?             not known; owner=* known\n"
        "Keys are those of attributes, and stage and tier of running engagements.");
    return { edit };
}

} // namespace partnerscope
