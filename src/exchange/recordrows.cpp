#include "exchange/recordrows.h"

#include "base/text.h"
#include "domain/taxonomy.h"
#include "exchange/cellparser.h"
#include "exchange/importplan.h"
#include "matching/companykeys.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {

using Outcome = RowOutcome::Kind;

RowOutcome refused(const char *field, const QString &reason)
{
    return { Outcome::Rejected, field, reason };
}

/// The first thing that is wrong with a record, as the reason why its row is refused.
RowOutcome refused(const Problem &problem, const char *field)
{
    return refused(field, problem.message);
}

QString folded(const QString &text)
{
    QString even = text.simplified().toCaseFolded();
    return even.replace(u'-', u' ').replace(u'_', u' ');
}

/// The key a text means: the key itself, or its label in English or in the language of the window.
QString keyOf(std::span<const TaxonomyEntry> entries, const QString &text)
{
    const QString even = folded(text);
    for (const TaxonomyEntry &entry : entries) {
        const QString key = QString::fromLatin1(entry.key);
        if (even == folded(key) || even == folded(QString::fromUtf8(entry.label)) || even == folded(taxonomyLabel(key)))
            return key;
    }
    return {};
}

QString nameKeyOf(const QString &name)
{
    return QString::fromStdString(nameKey(name.toStdString()));
}

void put(QString &into, const QString &text)
{
    if (!text.isEmpty())
        into = text;
}

/// The records of one kind: those that are known, and those the file adds or changes.
template <typename Record>
class Shelf
{
public:
    explicit Shelf(OnDuplicate onDuplicate)
        : m_onDuplicate(onDuplicate)
    {
    }

    /// Later records under the same key win.
    void know(const QString &key, const Record &record) { m_known.insert(key, record); }
    [[nodiscard]] const Record *find(const QString &key) const
    {
        if (const auto place = m_places.constFind(key); place != m_places.constEnd())
            return &m_records[*place];
        const auto known = m_known.constFind(key);
        return known == m_known.constEnd() ? nullptr : &*known;
    }

    /// Puts a record in place of the one that `before`, one of the keys, names; else it is new.
    Outcome put(const Record *before, const Record &record, const QStringList &keys)
    {
        const bool isFromFile = before && !m_records.isEmpty() && before >= m_records.constData()
            && before < m_records.constData() + m_records.size();
        if (before && !isFromFile && m_onDuplicate == OnDuplicate::Skip)
            return Outcome::Skipped;
        if (before && *before == record)
            return Outcome::Unchanged;
        const bool isUpdate = before != nullptr;
        const qsizetype place = isFromFile ? before - m_records.constData() : m_records.size();
        if (isFromFile)
            m_records[place] = record;
        else
            m_records << record;
        for (const QString &key : keys)
            m_places.insert(key, place);
        return isUpdate ? Outcome::Updated : Outcome::Added;
    }
    [[nodiscard]] bool addsAlways() const { return m_onDuplicate == OnDuplicate::Add; }
    [[nodiscard]] QList<Record> take() { return std::move(m_records); }

private:
    OnDuplicate m_onDuplicate;
    QHash<QString, Record> m_known;
    QHash<QString, qsizetype> m_places;
    QList<Record> m_records;
};

class PeopleRows final : public RecordRows
{
public:
    PeopleRows(const KnownRecords &known, OnDuplicate onDuplicate, PeopleDefaults defaults)
        : m_shelf(onDuplicate)
        , m_defaults(std::move(defaults))
    {
        for (const Contact &contact : known.contacts) {
            for (const QString &key : keys(contact))
                m_shelf.know(key, contact);
        }
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override
    {
        Contact said;
        said.partner = company;
        said.name = cells.text("name");
        if (said.name.isEmpty())
            said.name = QString(cells.text("first_name") + u' ' + cells.text("last_name")).trimmed();
        said.email = cells.text("email");
        const Contact *before = m_shelf.addsAlways() ? nullptr : find(said);
        Contact contact = before ? *before : said;
        if (!before) {
            contact.lawfulBasis = m_defaults.lawfulBasis;
            contact.retainUntil = m_defaults.retainUntil;
        }
        put(contact.name, said.name);
        put(contact.email, said.email);
        takeCells(contact, cells);
        if (const Problems problems = validate(contact); !problems.isEmpty())
            return refused(problems.first(), "name");
        return { m_shelf.put(before, contact, keys(contact)), "name", {} };
    }
    void finish(ImportPlan &plan) override { plan.records.contacts = m_shelf.take(); }

private:
    static QStringList keys(const Contact &contact)
    {
        const QString company = QString::number(contact.partner.value);
        QStringList keys;
        if (!contact.email.isEmpty())
            keys << QString(company + u'@' + contact.email.toCaseFolded());
        if (const QString name = nameKeyOf(contact.name); !name.isEmpty())
            keys << QString(company + u' ' + name);
        return keys;
    }
    /// By e-mail, else by name.
    [[nodiscard]] const Contact *find(const Contact &said) const
    {
        for (const QString &key : keys(said)) {
            if (const Contact *contact = m_shelf.find(key))
                return contact;
        }
        return nullptr;
    }
    /// One of the keys a trait may take; anything else is reported and left out.
    static void takeKey(QString &into, const QStringList &allowed, const char *field, RecordCells &cells)
    {
        const QString text = cells.text(field);
        const auto found =
            std::ranges::find_if(allowed, [&](const QString &key) { return folded(key) == folded(text); });
        if (found != allowed.end())
            into = *found;
        else if (!text.isEmpty())
            cells.report(field,
                         partnerscope::tr("\"%1\" is none of %2.").arg(text, allowed.join(QStringLiteral(", "))));
    }
    static void takeCells(Contact &contact, RecordCells &cells)
    {
        PersonTraits &traits = contact.traits;
        put(contact.phone, cells.text("phone"));
        put(traits.role, cells.text("role"));
        takeKey(traits.seniority, seniorityKeys(), "seniority", cells);
        put(traits.vision, cells.text("vision"));
        put(traits.collaboration, cells.text("collaboration"));
        put(traits.successMeasure, cells.text("success_measure"));
        takeKey(traits.experience, experienceKeys(), "experience", cells);
        put(traits.leadershipAccess, cells.text("leadership_access"));
        put(contact.lawfulBasis, cells.text("lawful_basis"));
        if (const auto sponsor = cells.yesNo("sponsor"))
            traits.sponsor = sponsor;
        contact.champion = cells.yesNo("champion").value_or(contact.champion);
        contact.leftOn = cells.date("left_on").value_or(contact.leftOn);
        contact.retainUntil = cells.date("retain_until").value_or(contact.retainUntil);
    }

    Shelf<Contact> m_shelf;
    PeopleDefaults m_defaults;
};

class EngagementRows final : public RecordRows
{
public:
    EngagementRows(const KnownRecords &known, OnDuplicate onDuplicate)
        : m_shelf(onDuplicate)
    {
        // One that goes on is the one a row means; of those that ended, the last.
        for (const bool isOpen : { false, true }) {
            for (const Engagement &engagement : known.engagements) {
                if (engagement.endedOn.isValid() != isOpen)
                    m_shelf.know(key(engagement), engagement);
            }
        }
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override
    {
        Engagement said;
        said.partner = company;
        said.type = keyOf(partnerTypes(), cells.text("type"));
        if (said.type.isEmpty())
            return refused("type", unknownKey(cells.text("type"), partnerTypes()));
        said.endedOn = cells.date("ended_on").value_or(QDate());
        const Engagement *before = m_shelf.addsAlways() ? nullptr : m_shelf.find(key(said));
        // What ended stays as it is on record; a row that goes on begins anew.
        if (before && before->endedOn.isValid() && !said.endedOn.isValid())
            before = nullptr;
        Engagement engagement = before ? *before : said;
        if (const RowOutcome taken = takeCells(engagement, cells); !taken.reason.isEmpty())
            return taken;
        if (const Problems problems = validate(engagement); !problems.isEmpty())
            return refused(problems.first(), "type");
        return { m_shelf.put(before, engagement, { key(engagement) }), "type", {} };
    }
    void finish(ImportPlan &plan) override { plan.records.engagements = m_shelf.take(); }

private:
    static QString key(const Engagement &engagement)
    {
        return QString(QString::number(engagement.partner.value) + u' ' + engagement.type);
    }
    /// Lists often tell the end of a partnership as its last stage.
    static bool saysOver(const QString &stage)
    {
        static const QSet<QString> words { QStringLiteral("declined"),  QStringLiteral("rejected"),
                                           QStringLiteral("ended"),     QStringLiteral("terminated"),
                                           QStringLiteral("lost"),      QStringLiteral("churned"),
                                           QStringLiteral("cancelled"), QStringLiteral("canceled"),
                                           QStringLiteral("inactive"),  QStringLiteral("abgelehnt"),
                                           QStringLiteral("beendet"),   QStringLiteral("gekündigt"),
                                           QStringLiteral("verloren"),  QStringLiteral("inaktiv") };
        return words.contains(folded(stage));
    }
    static QString unknownKey(const QString &text, std::span<const TaxonomyEntry> entries)
    {
        QStringList keys;
        for (const TaxonomyEntry &entry : entries)
            keys << QString::fromLatin1(entry.key);
        return partnerscope::tr("\"%1\" is none of %2.").arg(text, keys.join(QStringLiteral(", ")));
    }
    static RowOutcome takeCells(Engagement &engagement, RecordCells &cells)
    {
        const auto type = std::ranges::find_if(
            partnerTypes(), [&](const TaxonomyEntry &entry) { return engagement.type == QLatin1String(entry.key); });
        engagement.category = QString::fromLatin1(type->parent);
        const QString category = cells.text("category");
        if (!category.isEmpty() && keyOf(partnerCategories(), category) != engagement.category)
            cells.report("category",
                         partnerscope::tr("A %1 is of the category %2.")
                             .arg(taxonomyLabel(engagement.type), taxonomyLabel(engagement.category)));
        engagement.endedOn = cells.date("ended_on").value_or(engagement.endedOn);
        const bool isOver = saysOver(cells.text("stage"));
        if (isOver && !engagement.endedOn.isValid())
            return refused("stage",
                           partnerscope::tr("\"%1\" says that this is over, but not since when: add a column ended_on.")
                               .arg(cells.text("stage")));
        if (isOver && engagement.outcome.isEmpty())
            engagement.outcome = cells.text("stage");
        const QString stage = isOver ? QString() : cells.text("stage");
        const QString stageKey = keyOf(lifecycleStages(), stage);
        if (!stage.isEmpty() && stageKey.isEmpty())
            return refused("stage",
                           partnerscope::tr("%1 A partnership that is over is declined or ended.")
                               .arg(unknownKey(stage, lifecycleStages())));
        put(engagement.stage, stageKey);
        if (engagement.stage.isEmpty())
            engagement.stage = QStringLiteral("recruit");
        put(engagement.tier, cells.text("tier"));
        put(engagement.owner, cells.text("owner"));
        put(engagement.outcome, cells.text("outcome"));
        engagement.agreedOn = cells.date("agreed_on").value_or(engagement.agreedOn);
        engagement.agreedUntil = cells.date("agreed_until").value_or(engagement.agreedUntil);
        engagement.exclusive = cells.yesNo("exclusive").value_or(engagement.exclusive);
        return {};
    }

    Shelf<Engagement> m_shelf;
};

class PerformanceRows final : public RecordRows
{
public:
    PerformanceRows(const KnownRecords &known, OnDuplicate onDuplicate)
        // One value a company, quarter and measure: a second one cannot stand beside it.
        : m_shelf(onDuplicate == OnDuplicate::Add ? OnDuplicate::Update : onDuplicate)
        , m_currency(known.currency)
    {
        for (const Performance &result : known.performance)
            m_shelf.know(key(result), result);
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override
    {
        Performance result;
        result.partner = company;
        result.quarter = quarterOf(cells.text("quarter"));
        if (result.quarter.isEmpty())
            return refused(
                "quarter",
                partnerscope::tr("\"%1\" is not a quarter: write it as 2026-Q1.").arg(cells.text("quarter")));
        result.measure = measureOf(cells.text("measure"));
        if (result.measure.isEmpty())
            return refused("measure",
                           partnerscope::tr("\"%1\" is none of %2.")
                               .arg(cells.text("measure"), performanceMeasures().join(QStringLiteral(", "))));
        if (RowOutcome taken = takeValue(result, cells); !taken.reason.isEmpty())
            return taken;
        if (const Problems problems = validate(result); !problems.isEmpty())
            return refused(problems.first(), "value");
        const Performance *before = m_shelf.find(key(result));
        result.id = before ? before->id : PerformanceId();
        return { m_shelf.put(before, result, { key(result) }), "value", {} };
    }
    void finish(ImportPlan &plan) override { plan.records.performance = m_shelf.take(); }

private:
    static QString key(const Performance &result)
    {
        return QString(QString::number(result.partner.value) + u' ' + result.quarter + u' ' + result.measure);
    }
    static QString measureOf(const QString &text)
    {
        for (const QString &measure : performanceMeasures()) {
            if (folded(measure) == folded(text) || folded(measureLabel(measure)) == folded(text))
                return measure;
        }
        return {};
    }
    RowOutcome takeValue(Performance &result, RecordCells &cells) const
    {
        const std::string text = cells.text("value").toStdString();
        const auto money = parseMoney(text, cells.hasDecimalComma("value"));
        const auto percent = text.ends_with('%') ? parsePercent(text, cells.hasDecimalComma("value")) : std::nullopt;
        if (!money && !percent)
            return refused("value", partnerscope::tr("\"%1\" is not a number.").arg(cells.text("value")));
        if (money && !money->currency.empty() && QString::fromStdString(money->currency) != m_currency)
            return refused("value",
                           partnerscope::tr("This amount is in %1, the workspace counts in %2. Convert it first.")
                               .arg(QString::fromStdString(money->currency), m_currency));
        result.value = percent ? *percent : money->amount;
        return {};
    }

    Shelf<Performance> m_shelf;
    QString m_currency;
};

class RelationRows final : public RecordRows
{
public:
    RelationRows(const KnownRecords &known, OnDuplicate onDuplicate)
        : m_shelf(onDuplicate == OnDuplicate::Add ? OnDuplicate::Update : onDuplicate)
    {
        for (const Relation &relation : known.relations)
            m_shelf.know(key(relation), relation);
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override
    {
        const auto kind = kindOf(cells.text("relation"));
        if (!kind)
            return refused("relation", partnerscope::tr("\"%1\" is none of %2.").arg(cells.text("relation"), kinds()));
        Relation relation;
        relation.kind = kind->kind;
        relation.partner = company;
        relation.other = cells.company("other_company");
        if (!relation.other.isValid())
            return refused("other_company",
                           partnerscope::tr("The workspace has no company \"%1\", or several. Import it first, or "
                                            "correct the name.")
                               .arg(cells.text("other_company")));
        if (kind->isReversed)
            std::swap(relation.partner, relation.other);
        const Relation *before = m_shelf.find(key(relation));
        if (before)
            relation = *before;
        relation.since = cells.date("since").value_or(relation.since);
        put(relation.note, cells.text("note"));
        if (const Problems problems = validate(relation); !problems.isEmpty())
            return refused(problems.first(), "other_company");
        return { m_shelf.put(before, relation, { key(relation) }), "relation", {} };
    }
    void finish(ImportPlan &plan) override { plan.records.relations = m_shelf.take(); }

private:
    struct Spoken {
        RelationKind kind;
        bool isReversed; ///< "is resold by"
    };
    /// The same key from both sides of a relation that holds both ways.
    static QString key(const Relation &relation)
    {
        const bool isTurned = isMutual(relation.kind) && relation.other < relation.partner;
        return QStringLiteral("%1 %2 %3")
            .arg(relationKey(relation.kind))
            .arg((isTurned ? relation.other : relation.partner).value)
            .arg((isTurned ? relation.partner : relation.other).value);
    }
    static std::optional<Spoken> kindOf(const QString &text)
    {
        for (const RelationKind kind : relationKinds()) {
            if (folded(text) == folded(relationKey(kind)) || folded(text) == folded(relationLabel(kind)))
                return Spoken { kind, false };
            if (folded(text) == folded(relationLabel(kind, true)))
                return Spoken { kind, true };
        }
        const QString even = folded(text);
        if (even == u"child of" || even == u"subsidiary of")
            return Spoken { RelationKind::ParentOf, true };
        if (even == u"competes" || even == u"competitor")
            return Spoken { RelationKind::CompetesWith, false };
        return even == u"integrates" ? std::optional(Spoken { RelationKind::IntegratesWith, false }) : std::nullopt;
    }
    static QString kinds()
    {
        QStringList keys;
        for (const RelationKind kind : relationKinds())
            keys << relationKey(kind);
        return keys.join(QStringLiteral(", "));
    }

    Shelf<Relation> m_shelf;
};

/// Counts, company by company, the different customers that are target accounts.
class TargetAccountRows final : public RecordRows
{
public:
    TargetAccountRows(const KnownRecords &known, OnDuplicate onDuplicate)
        : m_known(known.targetAccounts)
        , m_keeps(known.keepsTargetAccounts)
        , m_onDuplicate(onDuplicate)
    {
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override
    {
        const QString name = cells.text("customer");
        if (name.isEmpty())
            return refused("customer", partnerscope::tr("This row names no customer."));
        if (m_onDuplicate == OnDuplicate::Skip && m_known(company))
            return { Outcome::Skipped, "customer", {} };
        Counted &counted = m_companies[company];
        if (++counted.rows == 1)
            counted.line = cells.line();
        // A list without the column holds target accounts only; in one that has it, an empty cell says no.
        if (!cells.has("is_target") || cells.yesNo("is_target").value_or(false))
            counted.accounts.insert(nameKeyOf(name));
        return { Outcome::Updated, "customer", {} };
    }
    void finish(ImportPlan &plan) override
    {
        for (auto company = m_companies.cbegin(); company != m_companies.cend(); ++company) {
            if (!isEqual(company.key(), *company))
                plan.records.overlaps << AccountOverlap { company.key(), static_cast<double>(company->accounts.size()),
                                                          keeps(company.key()), company->line };
        }
    }
    std::size_t unchangedAfterAll() const override
    {
        std::size_t rows = 0;
        for (auto company = m_companies.cbegin(); company != m_companies.cend(); ++company)
            rows += isEqual(company.key(), *company) || keeps(company.key()) ? company->rows : 0;
        return rows;
    }

private:
    struct Counted {
        std::size_t rows = 0;
        std::size_t line = 0;
        QSet<QString> accounts; ///< without case and accents
    };
    [[nodiscard]] bool keeps(PartnerId company) const { return m_known(company) && m_keeps && m_keeps(company); }
    [[nodiscard]] bool isEqual(PartnerId company, const Counted &counted) const
    {
        const std::optional<double> before = m_known(company);
        return before && *before == static_cast<double>(counted.accounts.size());
    }

    std::function<std::optional<double>(PartnerId)> m_known;
    std::function<bool(PartnerId)> m_keeps;
    OnDuplicate m_onDuplicate;
    QMap<PartnerId, Counted> m_companies;
};

} // namespace

QString quarterOf(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})\\s*[-/ ]?\\s*[qQ]([1-4])$"));
    static const QRegularExpression quarterFirst(
        QStringLiteral("^(?:[qQ]\\s*)?([1-4])(?:\\.\\s*(?:Quartal|quarter|[qQ]))?\\s*[-/ ]\\s*(\\d{4})$"));
    const QString even = text.simplified();
    if (const auto match = yearFirst.match(even); match.hasMatch())
        return QString(match.captured(1) + QStringLiteral("-Q") + match.captured(2));
    if (const auto match = quarterFirst.match(even); match.hasMatch())
        return QString(match.captured(2) + QStringLiteral("-Q") + match.captured(1));
    const auto day = parseDate(even.toStdString(), DateOrder::DayFirst);
    return day ? QStringLiteral("%1-Q%2").arg(day->year(), 4, 10, QLatin1Char('0')).arg((day->month() + 2) / 3)
               : QString();
}

std::unique_ptr<RecordRows> recordRows(ListKind kind, const KnownRecords &known, OnDuplicate onDuplicate,
                                       const PeopleDefaults &people)
{
    switch (kind) {
    case ListKind::Companies:
    case ListKind::CustomerDemand: break; // see demandRows()
    case ListKind::People: return std::make_unique<PeopleRows>(known, onDuplicate, people);
    case ListKind::Engagements: return std::make_unique<EngagementRows>(known, onDuplicate);
    case ListKind::Performance: return std::make_unique<PerformanceRows>(known, onDuplicate);
    case ListKind::Relations: return std::make_unique<RelationRows>(known, onDuplicate);
    case ListKind::TargetAccounts: return std::make_unique<TargetAccountRows>(known, onDuplicate);
    }
    return nullptr;
}

} // namespace partnerscope
