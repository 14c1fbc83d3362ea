#include "exchange/questionnaireform.h"

#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonValue toJson(const Value &value)
{
    struct Writer {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool yes) const { return yes; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QDate &day) const { return day.toString(Qt::ISODate); }
        QJsonValue operator()(const Money &money) const
        {
            return QJsonObject { { key("amount"), money.amount }, { key("currency"), money.currency } };
        }
        QJsonValue operator()(const QStringList &codes) const { return QJsonArray::fromStringList(codes); }
    };
    return std::visit(Writer(), value);
}

/// The terms of a vocabulary as a form lists them: below their parents, each level by label.
class TermList
{
public:
    explicit TermList(const Vocabulary &vocabulary)
    {
        for (const Term &term : vocabulary.terms()) {
            const bool isTop = std::ranges::none_of(
                term.parents, [&](const QString &parent) { return vocabulary.find(parent) != nullptr; });
            if (isTop)
                m_tops.push_back(&term);
            for (const QString &parent : term.parents)
                m_children[parent].push_back(&term);
        }
    }

    [[nodiscard]] QJsonArray options()
    {
        add(m_tops, 0);
        return m_options;
    }

private:
    void add(std::vector<const Term *> terms, int depth)
    {
        std::ranges::sort(terms, [](const Term *a, const Term *b) {
            const int order = QString::localeAwareCompare(a->label, b->label);
            return order != 0 ? order < 0 : a->code < b->code;
        });
        for (const Term *term : terms) {
            if (m_path.contains(term->code)) // a circle of parents would go on for ever
                continue;
            m_options.append(
                QJsonObject { { key("code"), term->code }, { key("label"), term->label }, { key("depth"), depth } });
            m_path.insert(term->code);
            add(m_children.value(term->code), depth + 1);
            m_path.remove(term->code);
        }
    }

    std::vector<const Term *> m_tops;
    QHash<QString, std::vector<const Term *>> m_children;
    QSet<QString> m_path;
    QJsonArray m_options;
};

QString stateKey(FormQuestion::State state)
{
    switch (state) {
    case FormQuestion::State::Unknown: return key("unknown");
    case FormQuestion::State::Stale: return key("stale");
    case FormQuestion::State::Confirm: return key("confirm");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const FormQuestion &question, const Schema &schema)
{
    const Attribute &attribute = question.attribute;
    QJsonObject object { { key("key"), attribute.key },
                         { key("label"), attribute.label },
                         { key("group"), attribute.group },
                         { key("type"), typeKey(attribute.type) },
                         { key("unit"), attribute.unit },
                         { key("description"), attribute.description },
                         { key("required"), attribute.required },
                         { key("state"), stateKey(question.state) },
                         { key("criteria"), QJsonArray::fromStringList(question.criteria) } };
    if (isKnown(question.value))
        object.insert(key("value"), toJson(question.value));
    if (question.asOf.isValid())
        object.insert(key("asOf"), question.asOf.toString(Qt::ISODate));
    if (attribute.type == AttributeType::Rating)
        object.insert(key("anchors"), QJsonArray::fromStringList(attribute.anchors));
    if (const Vocabulary *vocabulary = schema.vocabularyOf(attribute.key))
        object.insert(key("options"), TermList(*vocabulary).options());
    return object;
}

/// JSON that may stand inside a script element: nothing in it can end the element or begin a comment.
QByteArray forScript(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c");
    json.replace('>', "\\u003e");
    json.replace('&', "\\u0026");
    return json;
}

} // namespace

Result<QByteArray> questionnaireHtml(const QuestionnaireForm &form, const Schema &schema)
{
    QFile file(QStringLiteral(":/partnerscope/questionnaire/form.html"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("The form is missing in this installation. Install the program again."));
    QByteArray html = file.readAll();
    QJsonArray questions;
    for (const FormQuestion &question : form.questions)
        questions.append(toJson(question, schema));
    QJsonObject data { { key("token"), form.token },       { key("language"), form.language },
                       { key("sender"), form.sender },     { key("partner"), form.partner },
                       { key("currency"), form.currency }, { key("gain"), form.gain },
                       { key("questions"), questions } };
    if (form.dueOn.isValid())
        data.insert(key("dueOn"), form.dueOn.toString(Qt::ISODate));
    html.replace("@QUESTIONNAIRE@", forScript(data));
    return html;
}

} // namespace partnerscope
