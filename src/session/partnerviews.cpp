#include "session/partnerviews.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;

const QString ViewsKey = QStringLiteral("partner_views");

struct KindName {
    Kind kind;
    const char *key;
};
constexpr std::array KindNames {
    KindName { Kind::Between, "between" },        KindName { Kind::AnyOf, "any_of" },
    KindName { Kind::AllOf, "all_of" },           KindName { Kind::NoneOf, "none_of" },
    KindName { Kind::Contains, "contains" },      KindName { Kind::IsUnknown, "unknown" },
    KindName { Kind::IsKnown, "known" },          KindName { Kind::IsStale, "stale" },
    KindName { Kind::GradedAs, "graded_as" },     KindName { Kind::ChangedSince, "changed_since" },
    KindName { Kind::FromSource, "from_source" },
};

QJsonObject toJson(const Condition &condition)
{
    QJsonObject json { { QStringLiteral("attribute"), condition.attribute } };
    const auto name = std::ranges::find(KindNames, condition.kind, &KindName::kind);
    json.insert(QStringLiteral("kind"), QLatin1String(name->key));
    if (condition.from)
        json.insert(QStringLiteral("from"), *condition.from);
    if (condition.to)
        json.insert(QStringLiteral("to"), *condition.to);
    if (!condition.codes.isEmpty())
        json.insert(QStringLiteral("codes"), QJsonArray::fromStringList(condition.codes));
    if (!condition.text.isEmpty())
        json.insert(QStringLiteral("text"), condition.text);
    return json;
}

/// Nothing for a kind that this version does not know: a view without one of its filters would show too much.
std::optional<Condition> conditionFrom(const QJsonObject &json)
{
    const std::string key = json.value(QLatin1String("kind")).toString().toStdString();
    const auto name = std::ranges::find_if(KindNames, [&](const KindName &each) { return key == each.key; });
    if (name == KindNames.end())
        return std::nullopt;
    Condition condition;
    condition.attribute = json.value(QLatin1String("attribute")).toString();
    condition.kind = name->kind;
    const auto number = [&](QLatin1String member) {
        const QJsonValue value = json.value(member);
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    condition.from = number(QLatin1String("from"));
    condition.to = number(QLatin1String("to"));
    for (const QJsonValue &code : json.value(QLatin1String("codes")).toArray())
        condition.codes << code.toString();
    condition.text = json.value(QLatin1String("text")).toString();
    return condition;
}

QJsonObject toJson(const PartnerView &view)
{
    QJsonArray conditions;
    for (const Condition &condition : view.filter.conditions)
        conditions << toJson(condition);
    QJsonArray columns;
    for (const PartnerView::Column &column : view.columns)
        columns << QJsonObject { { QStringLiteral("key"), column.key }, { QStringLiteral("width"), column.width } };
    return { { QStringLiteral("name"), view.name },
             { QStringLiteral("search"), view.filter.search },
             { QStringLiteral("conditions"), conditions },
             { QStringLiteral("sort"), view.sortKey },
             { QStringLiteral("descending"), view.descending },
             { QStringLiteral("best_match_first"), view.bestMatchFirst },
             { QStringLiteral("columns"), columns },
             { QStringLiteral("group_by"), view.groupBy } };
}

std::optional<PartnerView> viewFrom(const QJsonObject &json)
{
    PartnerView view;
    view.name = json.value(QLatin1String("name")).toString();
    view.filter.search = json.value(QLatin1String("search")).toString();
    for (const QJsonValue &each : json.value(QLatin1String("conditions")).toArray()) {
        const std::optional<Condition> condition = conditionFrom(each.toObject());
        if (!condition)
            return std::nullopt;
        view.filter.conditions << *condition;
    }
    view.sortKey = json.value(QLatin1String("sort")).toString();
    view.descending = json.value(QLatin1String("descending")).toBool();
    view.bestMatchFirst = json.value(QLatin1String("best_match_first")).toBool();
    for (const QJsonValue &each : json.value(QLatin1String("columns")).toArray()) {
        const QJsonObject column = each.toObject();
        view.columns.append(
            { column.value(QLatin1String("key")).toString(), column.value(QLatin1String("width")).toInt() });
    }
    view.groupBy = json.value(QLatin1String("group_by")).toString();
    return view.name.isEmpty() || view.columns.isEmpty() ? std::nullopt : std::optional(view);
}

auto named(QList<PartnerView> &views, const QString &name)
{
    return std::ranges::find_if(
        views, [&](const PartnerView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<> write(Session &session, const QString &editName, QList<PartnerView> views)
{
    std::ranges::sort(views, [](const PartnerView &a, const PartnerView &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    QJsonArray json;
    for (const PartnerView &view : std::as_const(views))
        json << toJson(view);
    const QString text =
        views.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return session.edit(editName, [&](Edit &edit) { return edit.saveSetting(ViewsKey, text); });
}

Result<> noSuchView(const QString &name)
{
    return fail(ErrorCode::NotFound, tr("There is no view \"%1\".").arg(name));
}
} // namespace

Result<QList<PartnerView>> partnerViews(const Session &session)
{
    const Result<QString> text = session.workspaceSetting(ViewsKey);
    if (!text)
        return text.failure();
    QList<PartnerView> views;
    if (text->isEmpty())
        return views;
    const QJsonDocument json = QJsonDocument::fromJson(text->toUtf8());
    bool isRead = json.isArray();
    for (const QJsonValue &each : json.array()) {
        const std::optional<PartnerView> view = viewFrom(each.toObject());
        isRead = isRead && view;
        if (view)
            views << *view;
    }
    if (!isRead)
        return fail(ErrorCode::InvalidInput,
                    tr("The saved views of this workspace were written by another version of the program and cannot be "
                       "read. They are left as they are."),
                    *text);
    return views;
}

Result<> savePartnerView(Session &session, const PartnerView &view)
{
    if (view.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("A view needs a name."));
    Result<QList<PartnerView>> views = partnerViews(session);
    if (!views)
        return views.failure();
    const auto known = named(*views, view.name);
    const bool isNew = known == views->end();
    if (isNew)
        *views << view;
    else
        *known = view;
    return write(session, (isNew ? tr("Save view %1") : tr("Change view %1")).arg(view.name), *views);
}

Result<> renamePartnerView(Session &session, const QString &name, const QString &newName)
{
    if (newName.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("A view needs a name."));
    Result<QList<PartnerView>> views = partnerViews(session);
    if (!views)
        return views.failure();
    const auto known = named(*views, name);
    if (known == views->end())
        return noSuchView(name);
    if (const auto other = named(*views, newName); other != views->end() && other != known)
        return fail(ErrorCode::Conflict, tr("There is a view \"%1\" already. Choose another name.").arg(other->name));
    known->name = newName.trimmed();
    return write(session, tr("Rename view %1").arg(name), *views);
}

Result<> removePartnerView(Session &session, const QString &name)
{
    Result<QList<PartnerView>> views = partnerViews(session);
    if (!views)
        return views.failure();
    const auto known = named(*views, name);
    if (known == views->end())
        return noSuchView(name);
    views->erase(known);
    return write(session, tr("Delete view %1").arg(name), *views);
}

} // namespace partnerscope
