#include "ui/editors/criteriaedits.h"

#include "domain/taxonomy.h"
#include "domain/weightshares.h"
#include "ui/editors/valuefunctiondefaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnerscope {

namespace {
bool findKey(const std::vector<Criterion> &criteria, const QString &key, QList<int> &path)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        path.append(static_cast<int>(i));
        if (criteria[i].key == key || findKey(criteria[i].criteria, key, path))
            return true;
        path.removeLast();
    }
    return false;
}

/// The siblings of a path's last step; nullptr if the path leads nowhere.
std::vector<Criterion> *siblingsOf(IdealProfile &profile, const QList<int> &path)
{
    if (criterionAt(profile, path) == nullptr)
        return nullptr;
    if (path.size() == 1)
        return &profile.criteria;
    return &criterionAt(profile, path.first(path.size() - 1))->criteria;
}

std::vector<Criterion> *childrenOf(IdealProfile &profile, const QList<int> &group)
{
    if (group.isEmpty())
        return &profile.criteria;
    Criterion *node = criterionAt(profile, group);
    // A leaf that reads an attribute cannot take children.
    return node != nullptr && node->attribute.isEmpty() ? &node->criteria : nullptr;
}
} // namespace

namespace criteriaedit {

QList<int> pathOf(const IdealProfile &profile, const QString &key)
{
    QList<int> path;
    if (!findKey(profile.criteria, key, path))
        path.clear();
    return path;
}

QString freeKey(const IdealProfile &profile, const QString &label)
{
    const QString stem = keyFromLabel(label);
    QString key = stem;
    for (int number = 2; !pathOf(profile, key).isEmpty(); ++number)
        key = QStringLiteral("%1_%2").arg(stem).arg(number);
    return key;
}

Must mustBeKnown()
{
    Must must;
    must.known = true;
    return must;
}

Criterion leafFor(const Attribute &attribute, const Schema &schema, const Pool &pool, const IdealProfile &profile,
                  const QList<int> &group)
{
    Criterion leaf;
    leaf.key = freeKey(profile, attribute.key);
    leaf.label = attribute.label;
    leaf.attribute = attribute.key;
    leaf.value = defaultFunction(attribute, schema, pool);
    if (!leaf.value)
        leaf.must = mustBeKnown();
    IdealProfile copy = profile;
    double sum = 0;
    int counting = 0;
    if (const std::vector<Criterion> *siblings = childrenOf(copy, group)) {
        for (const Criterion &sibling : *siblings) {
            sum += activeWeight(sibling);
            counting += activeWeight(sibling) > 0 ? 1 : 0;
        }
    }
    leaf.weight = counting > 0 ? sum / counting : 1;
    return leaf;
}

QList<int> append(IdealProfile &profile, const QList<int> &group, Criterion criterion)
{
    std::vector<Criterion> *children = childrenOf(profile, group);
    if (children == nullptr)
        return {};
    children->push_back(std::move(criterion));
    return group + QList<int> { static_cast<int>(children->size()) - 1 };
}

bool remove(IdealProfile &profile, const QList<int> &path)
{
    std::vector<Criterion> *siblings = siblingsOf(profile, path);
    if (siblings == nullptr)
        return false;
    siblings->erase(siblings->begin() + path.last());
    // A group nobody is left in would be a criterion that reads nothing.
    if (siblings->empty() && path.size() > 1)
        remove(profile, path.first(path.size() - 1));
    return true;
}

bool moveBy(IdealProfile &profile, const QList<int> &path, int offset)
{
    std::vector<Criterion> *siblings = siblingsOf(profile, path);
    if (siblings == nullptr)
        return false;
    const int target = path.last() + offset;
    if (target < 0 || target >= static_cast<int>(siblings->size()))
        return false;
    std::swap((*siblings)[static_cast<std::size_t>(path.last())], (*siblings)[static_cast<std::size_t>(target)]);
    return true;
}

bool moveInto(IdealProfile &profile, const QList<int> &path, const QString &groupKey)
{
    const Criterion *node = criterionAt(std::as_const(profile), path);
    if (node == nullptr || node->key == groupKey)
        return false;
    Criterion moved = *node;
    QList<int> inside;
    if (findKey(moved.criteria, groupKey, inside))
        return false;
    IdealProfile changed = profile;
    remove(changed, path);
    const QList<int> group = groupKey.isEmpty() ? QList<int>() : pathOf(changed, groupKey);
    if (!groupKey.isEmpty() && group.isEmpty())
        return false;
    if (append(changed, group, std::move(moved)).isEmpty())
        return false;
    profile = std::move(changed);
    return true;
}

QList<int> groupAround(const IdealProfile &profile, const QList<int> &path)
{
    const Criterion *node = criterionAt(profile, path);
    if (node == nullptr)
        return {};
    return node->attribute.isEmpty() ? path : path.first(path.size() - 1);
}

} // namespace criteriaedit

QString criterionGroupLabel(const QString &key)
{
    for (const TaxonomyEntry &entry : criterionGroups()) {
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("Taxonomy", entry.label);
    }
    return key;
}

} // namespace partnerscope
