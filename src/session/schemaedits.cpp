#include "session/schemaedits.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "exchange/ratesfile.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::array BuiltinGroups { "identity", "firmographics", "market",    "capability",
                                     "culture",  "commercial",    "enablement" };

Result<Attribute> known(const Session &session, const QString &key)
{
    const Attribute *found = session.schema()->find(key);
    if (!found)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(key));
    return *found;
}

/// A label stands for one attribute only, else an import cannot tell them apart.
Result<> refuseTakenLabel(const Session &session, const QString &label, const QString &ownKey)
{
    if (label.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The label is empty. Give the attribute a name."));
    const Attribute *other = session.schema()->match(label);
    if (!other || other->key == ownKey)
        return {};
    if (session.retired().has(other->key))
        return fail(ErrorCode::Conflict,
                    tr("\"%1\" is the retired attribute %2. Bring it back, or choose another label.")
                        .arg(label.trimmed(), other->label));
    return fail(
        ErrorCode::Conflict,
        tr("\"%1\" is already a name of the attribute %2. Choose another label.").arg(label.trimmed(), other->label));
}

QString freeKey(const Schema &schema, const QString &label)
{
    const QString wanted = keyFromLabel(label);
    QString key = wanted;
    for (int number = 2; schema.find(key) || isReservedKey(key); ++number)
        key = QStringLiteral("%1_%2").arg(wanted).arg(number);
    return key;
}

QString currencyOf(const Session &session)
{
    return session.workspaceSetting(QStringLiteral("currency")).value_or(QString());
}
} // namespace

Result<QString> addAttribute(Session &session, const Attribute &attribute)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    Attribute added = attribute;
    added.label = added.label.trimmed();
    if (const Result<> free = refuseTakenLabel(session, added.label, {}); !free)
        return free.failure();
    if (added.key.isEmpty())
        added.key = freeKey(*schema, added.label);
    if (isChoice(added.type) && added.vocabulary.isEmpty())
        added.vocabulary = added.key;
    const Result<> done = session.edit(tr("Add attribute %1").arg(added.label), [&](Edit &edit) -> Result<> {
        if (!added.vocabulary.isEmpty() && !schema->vocabulary(added.vocabulary)) {
            if (Result<> made = edit.addVocabulary(Vocabulary(added.vocabulary, added.label, {})); !made)
                return made;
        }
        return edit.addAttribute(added);
    });
    return done ? Result<QString>(added.key) : Result<QString>(done.failure());
}

Result<> renameAttribute(Session &session, const QString &key, const QString &label)
{
    Result<Attribute> attribute = known(session, key);
    if (!attribute)
        return attribute.failure();
    const QString wanted = label.trimmed();
    if (wanted == attribute->label)
        return {};
    if (Result<> free = refuseTakenLabel(session, wanted, attribute->key); !free)
        return free;
    const QString before = attribute->label;
    attribute->synonyms.removeAll(wanted);
    if (!attribute->synonyms.contains(before, Qt::CaseInsensitive))
        attribute->synonyms << before;
    attribute->label = wanted;
    return session.edit(tr("Rename %1 to %2").arg(before, wanted),
                        [&](Edit &edit) { return edit.saveAttribute(*attribute); });
}

Result<> retireAttribute(Session &session, const QString &key, bool retired)
{
    Result<Attribute> attribute = known(session, key);
    if (!attribute)
        return attribute.failure();
    const QString name = retired ? tr("Retire %1") : tr("Bring back %1");
    return session.edit(name.arg(attribute->label),
                        [&](Edit &edit) { return edit.retireAttribute(attribute->key, retired); });
}

Result<> changeAttribute(Session &session, const QString &key, const QString &what,
                         const std::function<void(Attribute &)> &change)
{
    Result<Attribute> attribute = known(session, key);
    if (!attribute)
        return attribute.failure();
    change(*attribute);
    return session.edit(tr("Change %1 of %2").arg(what, attribute->label),
                        [&](Edit &edit) { return edit.saveAttribute(*attribute); });
}

Result<> moveAttribute(Session &session, const QString &key, const QString &group, const QString &before)
{
    Result<Attribute> moved = known(session, key);
    if (!moved)
        return moved.failure();
    moved->group = group;
    QStringList keys;
    QString last; // of the group
    for (const Attribute &attribute : session.schema()->attributes) {
        if (attribute.key == moved->key)
            continue;
        keys << attribute.key;
        if (attribute.group == group)
            last = attribute.key;
    }
    const qsizetype place = before.isEmpty() ? keys.indexOf(last) + 1 : keys.indexOf(before);
    keys.insert(place < 0 || (before.isEmpty() && last.isEmpty()) ? keys.size() : place, moved->key);
    return session.edit(tr("Move %1").arg(moved->label), [&](Edit &edit) -> Result<> {
        if (Result<> saved = edit.saveAttribute(*moved); !saved)
            return saved;
        return edit.orderAttributes(keys);
    });
}

QStringList attributeGroups(const Schema &schema)
{
    QStringList groups;
    for (const char *group : BuiltinGroups)
        groups << QString::fromLatin1(group);
    for (const Attribute &attribute : schema.attributes) {
        if (!groups.contains(attribute.group))
            groups << attribute.group;
    }
    return groups;
}

QString groupFromText(const Schema &schema, const QString &text)
{
    const QString wanted = text.simplified();
    for (const QString &group : attributeGroups(schema)) {
        if (group.compare(wanted, Qt::CaseInsensitive) == 0)
            return group;
    }
    return wanted;
}

QList<AttributeReader> profilesReading(const Session &session, const QString &attribute)
{
    QList<AttributeReader> readers;
    for (const ProfileVersion &version : session.profiles()) {
        if (version.status == ProfileStatus::Retired)
            continue;
        AttributeReader reader { version.id, version.profile.name, {}, false };
        for (const LeafRef &leaf : leaves(version.profile)) {
            if (leaf.criterion->attribute.compare(attribute, Qt::CaseInsensitive) != 0)
                continue;
            reader.criteria << (leaf.criterion->label.isEmpty() ? leaf.criterion->key : leaf.criterion->label);
            reader.hasMustHave |= leaf.criterion->must.has_value();
        }
        if (reader.criteria.isEmpty())
            continue;
        // A version in force and a draft of the same name are one profile to a reader.
        const auto same = std::ranges::find(readers, reader.name, &AttributeReader::name);
        if (same == readers.end())
            readers << reader;
        else
            *same = reader;
    }
    return readers;
}

QHash<QString, int> profilesByAttribute(const Session &session)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    QHash<QString, QSet<QString>> names; // a version in force and a draft of the same name are one profile
    for (const ProfileVersion &version : session.profiles()) {
        if (version.status == ProfileStatus::Retired)
            continue;
        for (const LeafRef &leaf : leaves(version.profile)) {
            if (const Attribute *read = schema->find(leaf.criterion->attribute))
                names[read->key].insert(version.profile.name);
        }
    }
    QHash<QString, int> counts;
    for (auto each = names.constBegin(); each != names.constEnd(); ++each)
        counts.insert(each.key(), static_cast<int>(each->size()));
    return counts;
}

std::size_t knownCount(const Pool &pool, const QString &attribute)
{
    const PoolColumn *column = pool.column(attribute);
    std::size_t known = 0;
    for (std::size_t row = 0; column && row < pool.size(); ++row)
        known += isKnownAt(column->data, row) ? std::size_t { 1 } : 0;
    return known;
}

Result<> setRate(Session &session, const CurrencyRate &rate, const std::optional<CurrencyRate> &instead)
{
    if (instead && *instead == rate)
        return {};
    const bool isMoved = instead && (instead->currency != rate.currency || instead->date != rate.date);
    const QString name = instead ? tr("Change the rate of %1") : tr("Add a rate of %1");
    return session.edit(name.arg(rate.currency), [&](Edit &edit) -> Result<> {
        if (Result<> removed = isMoved ? edit.removeRate(instead->currency, instead->date) : Result<>(); !removed)
            return removed;
        return edit.setRate(rate);
    });
}

Result<> removeRates(Session &session, const QList<CurrencyRate> &rates)
{
    const QString name = rates.size() == 1 ? tr("Remove a rate of %1").arg(rates.first().currency)
                                           : tr("Remove %n rates", nullptr, static_cast<int>(rates.size()));
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const CurrencyRate &rate : rates) {
            if (Result<> removed = edit.removeRate(rate.currency, rate.date); !removed)
                return removed;
        }
        return {};
    });
}

Result<int> importRates(Session &session, const QString &path)
{
    Result<QList<CurrencyRate>> rates = readRatesFile(path);
    if (!rates)
        return rates.failure();
    const QString own = currencyOf(session);
    rates->removeIf([&](const CurrencyRate &rate) { return rate.currency == own; });
    const int count = static_cast<int>(rates->size());
    const Result<> done = session.edit(tr("Import %n rates", nullptr, count), [&](Edit &edit) -> Result<> {
        for (const CurrencyRate &rate : *rates) {
            if (Result<> saved = edit.setRate(rate); !saved)
                return saved;
        }
        return {};
    });
    return done ? Result<int>(count) : Result<int>(done.failure());
}

Result<> exportRates(const Session &session, const QString &path)
{
    const Result<QList<CurrencyRate>> rates = session.currencyRates();
    return rates ? writeFileAtomically(path, ratesCsv(*rates)) : Result<>(rates.failure());
}

Result<> changeCurrency(Session &session, const QString &code)
{
    const QString before = currencyOf(session);
    if (code == before)
        return {};
    const Result<QList<CurrencyRate>> rates = session.currencyRates();
    if (!rates)
        return rates.failure();
    // What one unit of the new currency was worth in the old one on a day; 0: not told.
    const auto worthOn = [&](const QDate &day) {
        double worth = 0;
        for (const CurrencyRate &rate : *rates) {
            if (rate.currency == code && rate.date <= day)
                worth = rate.rate;
        }
        return worth;
    };
    return session.edit(tr("Change the currency to %1").arg(code), [&](Edit &edit) -> Result<> {
        for (const CurrencyRate &rate : *rates) {
            if (Result<> removed = edit.removeRate(rate.currency, rate.date); !removed)
                return removed;
        }
        if (Result<> set = edit.setCurrency(code); !set)
            return set;
        for (const CurrencyRate &rate : *rates) {
            const double worth = worthOn(rate.date);
            if (!(worth > 0))
                continue;
            const CurrencyRate told = rate.currency == code
                ? CurrencyRate { before, rate.date, 1 / rate.rate }
                : CurrencyRate { rate.currency, rate.date, rate.rate / worth };
            if (Result<> saved = edit.setRate(told); !saved)
                return saved;
        }
        return {};
    });
}

} // namespace partnerscope
