#include "session/typechange.h"

#include "base/text.h"
#include "domain/retirement.h"
#include "domain/valueconversion.h"
#include "exchange/cellparser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {
std::optional<Vocabulary> copyOf(const Vocabulary *vocabulary)
{
    return vocabulary ? std::optional(*vocabulary) : std::nullopt;
}

/// Texts of a workspace are written one way or the other; a comma before one or two last digits is a decimal one.
bool hasDecimalComma(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral(",\\d{1,2}(?!\\d)"));
    return text.contains(comma) && !text.contains(QLatin1Char('.'));
}

Value orUnknown(const std::optional<double> &number)
{
    return number ? Value(*number) : Value();
}

QString typeName(const Session &session, const Attribute &after)
{
    const Attribute *before = session.schema()->find(after.key);
    return tr("Make %1 a %2", "attribute, type").arg(before ? before->label : after.label, typeLabel(after.type));
}

/// What a preview needs, held by value: it may run beside the window.
struct Look {
    QString path;
    Clock clock;
    std::shared_ptr<const Schema> schema;
    double companies;
    QString currency;
    Attribute after;
};

Look lookAt(const Session &session, const Attribute &after)
{
    return { session.path(),
             session.clock(),
             session.schema(),
             std::max(1.0, static_cast<double>(session.pool()->size())),
             session.workspaceSetting(QStringLiteral("currency")).value_or(QString()),
             after };
}

void note(TypeChangePreview &preview, const TypeChangePreview::Sample &sample, QSet<QString> &shown)
{
    const bool isKept = isKnown(sample.after);
    ++preview.known;
    preview.lost += isKept ? 0 : 1;
    auto &samples = isKept ? preview.keptSamples : preview.lostSamples;
    const QString text = toFileText(sample.before);
    if (samples.size() >= TypeChangePreview::MaxSamples || shown.contains(text))
        return;
    shown.insert(text);
    samples.push_back(sample);
}

/// Reads every value of the attribute through a connection of its own.
Result<TypeChangePreview> previewOf(const Look &look, const StoreProgress &progress)
{
    const Attribute *before = look.schema->find(look.after.key);
    if (!before)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(look.after.key));
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(look.path, OpenMode::ReadOnly, look.clock);
    if (!workspace)
        return workspace.failure();
    TypeConverter converter(*look.schema, *before, look.after, look.currency);
    TypeChangePreview preview;
    QSet<QString> shown;
    bool isStopped = false;
    const Result<> read = (*workspace)->eachValue(look.after.key, [&](PartnerId partner, const Value &value) {
        note(preview, { partner, value, converter.convert(value) }, shown);
        isStopped = preview.known % 4096 == 0 && progress
            && !progress(std::min(1.0, static_cast<double>(preview.known) / look.companies));
        return !isStopped;
    });
    if (!read)
        return read.failure();
    if (isStopped)
        return fail(ErrorCode::Cancelled, tr("The values were not read."));
    for (const Term &term : converter.newTerms())
        preview.newTerms << term.label;
    return preview;
}
} // namespace

TypeConverter::TypeConverter(const Schema &schema, const Attribute &before, const Attribute &after, QString currency)
    : m_before(before)
    , m_after(after)
    , m_currency(std::move(currency))
    , m_old(copyOf(schema.vocabulary(before.vocabulary)))
    , m_new(copyOf(schema.vocabulary(after.vocabulary)))
{
}

QString TypeConverter::labelOf(const QString &code) const
{
    return m_old ? m_old->labelOf(code) : code;
}

QString TypeConverter::codeOf(const QString &text)
{
    const QString written = text.simplified();
    if (m_new) {
        const QString code = m_new->resolve(written);
        if (!code.isEmpty())
            return code;
    }
    const QString folded = written.toCaseFolded();
    if (const auto found = m_newByText.constFind(folded); found != m_newByText.constEnd())
        return *found;
    Term term;
    term.code = written;
    term.label = written;
    term.reviewed = false;
    m_newTerms.push_back(term);
    m_newByText.insert(folded, written);
    return written;
}

Value TypeConverter::fromText(const QString &text)
{
    const std::string cell = text.trimmed().toStdString();
    const bool comma = hasDecimalComma(text);
    switch (m_after.type) {
    case AttributeType::Number:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return orUnknown(parseNumber(cell, comma));
    case AttributeType::Percent: return orUnknown(parsePercent(cell, comma));
    case AttributeType::Money: {
        const std::optional<ParsedMoney> money = parseMoney(cell, comma);
        return money ? Value(Money { money->amount, QString::fromStdString(money->currency) }) : Value();
    }
    case AttributeType::Date: {
        const std::optional<QDate> date = parseDate(cell, DateOrder::DayFirst);
        return date ? Value(*date) : Value();
    }
    case AttributeType::YesNo: {
        const std::optional<bool> yes = parseYesNo(cell);
        return yes ? Value(*yes) : Value();
    }
    case AttributeType::Choice: return codeOf(text);
    case AttributeType::MultipleChoice: {
        static const QRegularExpression between(QStringLiteral("[;|]"));
        QStringList codes;
        for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                codes << codeOf(part);
        }
        codes.sort();
        codes.removeDuplicates();
        return codes.isEmpty() ? Value() : Value(codes);
    }
    case AttributeType::Text: return text;
    }
    Q_UNREACHABLE();
}

Value TypeConverter::convert(const Value &value)
{
    Value plain = value;
    // Terms are told by their labels: codes mean nothing outside their vocabulary.
    if (m_before.type == AttributeType::Choice && m_before.vocabulary != m_after.vocabulary)
        plain = labelOf(std::get<QString>(value));
    if (const QStringList *codes = std::get_if<QStringList>(&value);
        codes && m_before.vocabulary != m_after.vocabulary) {
        QStringList labels;
        for (const QString &code : *codes)
            labels << labelOf(code);
        plain = labels;
    }
    const Money *money = std::get_if<Money>(&value);
    const bool isForeign = money && !money->currency.isEmpty() && money->currency != m_currency;
    if (isForeign && isNumeric(m_after.type) && m_after.type != AttributeType::Money)
        return {}; // dollars are not euros once the currency is gone
    if (isChoice(m_before.type) && isChoice(m_after.type) && m_before.vocabulary == m_after.vocabulary)
        return converted(plain, m_after);
    if (isChoice(m_after.type)) {
        if (const QStringList *labels = std::get_if<QStringList>(&plain)) {
            if (labels->size() > 1 && m_after.type == AttributeType::Choice)
                return {}; // which of several is left to a person
            return labels->isEmpty() ? converted(plain, m_after) : fromText(labels->join(QLatin1Char(';')));
        }
        Attribute written;
        written.key = m_after.key;
        written.label = m_after.label;
        const Value text = converted(plain, written);
        const QString *word = std::get_if<QString>(&text);
        return word ? fromText(*word) : Value();
    }
    if (const QString *text = std::get_if<QString>(&plain))
        return converted(fromText(*text), m_after);
    return converted(plain, m_after);
}

Attribute asType(const Attribute &before, AttributeType type, const QString &vocabulary)
{
    Attribute after = before;
    after.type = type;
    after.vocabulary = !isChoice(type) ? QString() : !vocabulary.isEmpty() ? vocabulary : before.vocabulary;
    if (isChoice(type) && after.vocabulary.isEmpty())
        after.vocabulary = before.key;
    if (!isNumeric(type) || type == AttributeType::Rating)
        after.unit.clear();
    if (type != AttributeType::Rating)
        after.anchors.clear();
    return after;
}

Result<> checkTypeChange(const Session &session, const Attribute &after)
{
    const Attribute *before = session.schema()->find(after.key);
    if (!before)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(after.key));
    if (before->key == QLatin1String("name"))
        return fail(ErrorCode::Conflict, tr("A company's name is a text, so the type of this stays."));
    if (before->type == after.type && before->vocabulary == after.vocabulary)
        return fail(ErrorCode::InvalidInput, tr("%1 has this type already.").arg(before->label));
    return toResult(validate(after));
}

NamedChange typeChange(const Session &session, const Attribute &after)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const QString currency = session.workspaceSetting(QStringLiteral("currency")).value_or(QString());
    return { typeName(session, after), [=](Edit &edit, const StoreProgress &progress) -> Result<> {
                const Attribute *before = schema->find(after.key);
                if (!before)
                    return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(after.key));
                if (!after.vocabulary.isEmpty() && !schema->vocabulary(after.vocabulary)) {
                    if (Result<> made = edit.addVocabulary(Vocabulary(after.vocabulary, after.label, {})); !made)
                        return made;
                }
                TypeConverter converter(*schema, *before, after, currency);
                if (Result<> changed = edit.changeType(
                        after, [&](const Value &value) { return converter.convert(value); }, progress);
                    !changed)
                    return changed;
                for (const Term &term : converter.newTerms()) {
                    if (Result<> put = edit.putTerm(after.vocabulary, term); !put)
                        return put;
                }
                return {};
            } };
}

QStringList profilesThatWouldNotRead(const Session &session, const Attribute &after)
{
    QStringList names;
    const auto suits = [&](const Criterion &criterion) {
        if (!criterion.value)
            return true;
        if (readsNumber(*criterion.value))
            return isNumeric(after.type);
        if (readsSet(*criterion.value))
            return isChoice(after.type);
        return std::holds_alternative<YesNoShape>(*criterion.value) == (after.type == AttributeType::YesNo);
    };
    for (const ProfileVersion &version : session.profiles()) {
        if (version.status == ProfileStatus::Retired || names.contains(version.profile.name))
            continue;
        for (const LeafRef &leaf : leaves(version.profile)) {
            const bool reads = leaf.criterion->attribute.compare(after.key, Qt::CaseInsensitive) == 0;
            if (reads && !suits(*leaf.criterion) && !names.contains(version.profile.name))
                names << version.profile.name;
        }
    }
    return names;
}

Result<TypeChangePreview> previewTypeChange(const Session &session, const Attribute &after,
                                            const StoreProgress &progress)
{
    return previewOf(lookAt(session, after), progress);
}

TypePreviewJob::TypePreviewJob(const Session &session, const Attribute &after, QObject *parent)
    : Job(tr("Looking what %1 holds").arg(after.label), parent)
    , m_look([look = lookAt(session, after)](const StoreProgress &progress) { return previewOf(look, progress); })
    , m_result(fail(ErrorCode::Cancelled, tr("The values were not read.")))
{
}

TypePreviewJob::~TypePreviewJob()
{
    stop();
}

void TypePreviewJob::work()
{
    m_result = m_look([this](double share) { return report(share); });
}

} // namespace partnerscope
