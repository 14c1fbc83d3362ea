#include "exchange/questionnaireanswer.h"

#include "base/text.h"
#include "domain/partner.h"
#include "domain/valueconversion.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

constexpr int MaxText = 4000;

tl::unexpected<Error> unusable(const QString &why)
{
    return fail(ErrorCode::InvalidInput, why);
}

/// Codes of the terms of a list: those ticked, which the vocabulary must hold, and those written beside it.
Result<QStringList> codes(const JsonNode &ticked, const QStringList &others, const Attribute &attribute,
                          const Schema &schema)
{
    const Vocabulary *vocabulary = schema.vocabularyOf(attribute.key);
    QStringList codes;
    for (const JsonNode &item : ticked.items) {
        if (item.kind != JsonNode::Kind::String)
            return unusable(tr("A list of terms is expected."));
        if (!vocabulary || !vocabulary->find(item.string))
            return unusable(tr("\"%1\" is not in the list of this question.").arg(item.string.left(60)));
        codes << item.string;
    }
    for (const QString &other : others)
        codes << schema.resolve(attribute.key, other);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

Result<Value> choice(const QuestionnaireAnswer::Item &item, const Attribute &attribute, const Schema &schema)
{
    if (item.value.kind != JsonNode::Kind::String || item.others.size() > 1)
        return unusable(tr("One term is expected."));
    if (!item.others.isEmpty())
        return Value { schema.resolve(attribute.key, item.others.first()) };
    const Vocabulary *vocabulary = schema.vocabularyOf(attribute.key);
    if (!vocabulary || !vocabulary->find(item.value.string))
        return unusable(tr("\"%1\" is not in the list of this question.").arg(item.value.string.left(60)));
    return Value { item.value.string };
}

Result<Value> money(const JsonNode &node)
{
    const JsonNode *amount = node.member(QStringLiteral("amount"));
    const JsonNode *currency = node.member(QStringLiteral("currency"));
    if (!amount || !currency || amount->kind != JsonNode::Kind::Number || currency->kind != JsonNode::Kind::String)
        return unusable(tr("An amount with its currency is expected."));
    return Value { Money { amount->number, currency->string.toUpper() } };
}

Result<Value> text(const JsonNode &node, AttributeType type)
{
    if (node.kind != JsonNode::Kind::String || node.string.size() > MaxText)
        return unusable(tr("A text of at most %1 characters is expected.").arg(MaxText));
    if (type != AttributeType::Date)
        return Value { node.string.simplified() };
    const QDate day = QDate::fromString(node.string, Qt::ISODate);
    if (!day.isValid())
        return unusable(tr("\"%1\" is no day like 2026-05-14.").arg(node.string.left(60)));
    return Value { day };
}

Result<Value> typed(const QuestionnaireAnswer::Item &item, const Attribute &attribute, const Schema &schema)
{
    switch (attribute.type) {
    case AttributeType::Text:
    case AttributeType::Date: return text(item.value, attribute.type);
    case AttributeType::Choice: return choice(item, attribute, schema);
    case AttributeType::Money: return money(item.value);
    case AttributeType::YesNo:
        if (item.value.kind != JsonNode::Kind::Bool)
            return unusable(tr("Yes or no is expected."));
        return Value { item.value.truth };
    case AttributeType::MultipleChoice: {
        if (item.value.kind != JsonNode::Kind::Array)
            return unusable(tr("A list of terms is expected."));
        Result<QStringList> found = codes(item.value, item.others, attribute, schema);
        return found ? Result<Value>(Value { std::move(*found) }) : Result<Value>(found.failure());
    }
    case AttributeType::Number:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating:
        if (item.value.kind != JsonNode::Kind::Number)
            return unusable(tr("A number is expected."));
        if (attribute.type == AttributeType::WholeNumber && std::abs(item.value.number) > LargestWholeNumber)
            return unusable(tr("This whole number is too large."));
        return Value { item.value.number };
    }
    Q_UNREACHABLE();
}

void readItems(JsonObjectReader &reader, QuestionnaireAnswer &answer, Problems &problems)
{
    if (const JsonNode *answers = reader.object(QStringLiteral("answers"), true)) {
        for (qsizetype i = 0; i < answers->keys.size(); ++i)
            answer.items.push_back({ answers->keys.at(i), answers->items[static_cast<std::size_t>(i)], {} });
    }
    const JsonNode *others = reader.object(QStringLiteral("others"));
    if (!others)
        return;
    JsonObjectReader lists(*others, QStringLiteral("others"), problems);
    for (const QString &attribute : others->keys) {
        const auto item = std::ranges::find(answer.items, attribute, &QuestionnaireAnswer::Item::attribute);
        const std::optional<QStringList> terms = lists.texts(attribute);
        if (item == answer.items.end())
            lists.report(attribute, tr("This question is not among the answers."));
        else if (terms)
            item->others = *terms;
    }
}

/// What the company wrote beside the list, without blanks around it and within bounds.
void tidy(QuestionnaireAnswer &answer)
{
    answer.respondent = answer.respondent.simplified().left(200);
    answer.remarks = answer.remarks.trimmed().left(MaxText);
    for (QuestionnaireAnswer::Item &item : answer.items) {
        for (QString &other : item.others)
            other = other.simplified().left(200);
        item.others.removeAll(QString());
    }
}

} // namespace

Result<QuestionnaireAnswer> readQuestionnaireAnswer(const QByteArray &utf8)
{
    const Result<JsonNode> root = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    if (!root)
        return root.failure();
    Problems problems;
    QuestionnaireAnswer answer;
    JsonObjectReader reader(*root, {}, problems);
    if (reader.text(QStringLiteral("format"), true) != QLatin1String("partnerscope-answer"))
        return unusable(tr("This file holds no answers to a questionnaire. Use the file that the form saved."));
    if (reader.integer(QStringLiteral("version"), true) != 1)
        return unusable(tr("These answers were written by a newer form. Install the newer version of this program."));
    answer.token = reader.text(QStringLiteral("token"), true);
    answer.partner = reader.text(QStringLiteral("partner"), true);
    answer.respondent = reader.text(QStringLiteral("respondent"));
    answer.remarks = reader.text(QStringLiteral("remarks"));
    const QString day = reader.text(QStringLiteral("answered_on"), true);
    answer.answeredOn = QDate::fromString(day, Qt::ISODate);
    if (!answer.answeredOn.isValid())
        reader.report(QStringLiteral("answered_on"), tr("\"%1\" is no day like 2026-05-14.").arg(day.left(60)));
    readItems(reader, answer, problems);
    reader.refuseOthers();
    if (const Result<> good = toResult(problems); !good)
        return good.failure();
    tidy(answer);
    return answer;
}

Result<Value> answeredValue(const QuestionnaireAnswer::Item &item, const Attribute &attribute, const Schema &schema)
{
    Result<Value> value = typed(item, attribute, schema);
    if (!value)
        return value;
    if (const Problems problems = validate(*value, attribute); !problems.isEmpty())
        return unusable(problems.first().message);
    return value;
}

} // namespace partnerscope
