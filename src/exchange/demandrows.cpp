#include "exchange/demandrows.h"

#include "base/text.h"
#include "exchange/cellparser.h"
#include "exchange/headerunit.h"
#include "exchange/importcells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace partnerscope {

namespace {

using Outcome = RowOutcome::Kind;

/// What customers are weighed by.
struct Dimension {
    const char *field;
    const char *attribute; ///< whose vocabulary has the terms
    std::vector<WeightedTerm> CustomerProfile::*terms;
};
constexpr std::array Dimensions { Dimension { "industry", "industries_served", &CustomerProfile::industries },
                                  Dimension { "region", "regions_served", &CustomerProfile::regions },
                                  Dimension { "segment", "customer_segments", &CustomerProfile::segments } };

RowOutcome refused(const char *field, const QString &reason)
{
    return { Outcome::Rejected, field, reason };
}

QString fieldOf(const QString &header)
{
    const int field = listFieldOf(ListKind::CustomerDemand, header);
    return field < 0 ? QString()
                     : QString::fromLatin1(listFields(ListKind::CustomerDemand)[static_cast<std::size_t>(field)].key);
}

/// "State": codes of two letters then mean parts of the USA.
bool speaksOfStates(const QString &text)
{
    const QString word = text.simplified().toCaseFolded();
    return word == u"state" || word == u"states" || word == u"us state";
}

/// A last line that adds up the others is no term.
bool isTotal(const QString &text)
{
    static const QStringList words { QStringLiteral("total"),     QStringLiteral("grand total"),
                                     QStringLiteral("sum"),       QStringLiteral("all"),
                                     QStringLiteral("gesamt"),    QStringLiteral("summe"),
                                     QStringLiteral("insgesamt"), QStringLiteral("alle") };
    return words.contains(text.simplified().toCaseFolded());
}

std::vector<WeightedTerm>::iterator findTerm(std::vector<WeightedTerm> &terms, const QString &code,
                                             const QString &attribute, const Schema &schema)
{
    return std::ranges::find_if(terms,
                                [&](const WeightedTerm &term) { return schema.resolve(attribute, term.code) == code; });
}

/// The weights of one dimension: those that are recorded, and those of the file.
struct Weights {
    QHash<QString, double> recorded;
    std::vector<WeightedTerm> said;
    QHash<QString, std::size_t> places; ///< in `said`

    [[nodiscard]] bool isChanged(const WeightedTerm &term) const
    {
        const auto before = recorded.constFind(term.code);
        return before == recorded.constEnd() || *before != term.weight;
    }
};

class DemandRows final : public RecordRows
{
public:
    DemandRows(const std::vector<ImportColumn> &columns, const Schema &schema, const ImportOptions &options,
               const ProfileVersion &version)
        : m_columns(columns)
        , m_schema(schema)
        , m_options(options)
        , m_version(version)
    {
        const CustomerProfile customers = version.profile.customerProfile.value_or(CustomerProfile());
        for (std::size_t i = 0; i < Dimensions.size(); ++i) {
            const QString attribute = QString::fromLatin1(Dimensions.at(i).attribute);
            for (const WeightedTerm &term : customers.*Dimensions.at(i).terms)
                m_weights.at(i).recorded[schema.resolve(attribute, term.code)] += term.weight;
        }
    }

    RowOutcome take(PartnerId company, RecordCells &cells) override;
    void finish(ImportPlan &plan) override;
    std::size_t unchangedAfterAll() const override;

private:
    /// One term of a dimension.
    struct Named {
        std::size_t dimension;
        QString code;
    };
    /// How the cells of a field are read as terms of a dimension.
    struct Reader {
        QString field;
        std::size_t dimension;
        bool hasStates;
        std::unique_ptr<CellColumn> cells;
    };

    [[nodiscard]] QString weightIn(RecordCells &cells, double &weight);
    [[nodiscard]] std::optional<std::size_t> dimensionOf(const QString &text) const;
    [[nodiscard]] QString termIn(const char *field, std::size_t dimension, bool hasStates, const QString &text,
                                 std::vector<Named> &named);
    [[nodiscard]] Reader *readerOf(const char *field, std::size_t dimension, bool hasStates);
    [[nodiscard]] RowOutcome add(const std::vector<Named> &named, double weight);
    [[nodiscard]] QString headerOf(const QString &field) const;
    void report(ImportPlan &plan) const;
    void describe(const Reader &reader, ImportPlan &plan) const;

    const std::vector<ImportColumn> &m_columns;
    const Schema &m_schema;
    const ImportOptions &m_options;
    const ProfileVersion &m_version;

    std::array<Weights, Dimensions.size()> m_weights;
    std::array<std::shared_ptr<ImportVocabulary>, Dimensions.size()> m_vocabularies;
    std::vector<Reader> m_readers;
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>> m_updates; ///< dimension and place, row by row
    std::size_t m_repeats = 0;                                               ///< rows that name a term again
    QString m_unit;                                                          ///< of the weights, as far as rows say one
};

QString DemandRows::headerOf(const QString &field) const
{
    const auto column = std::ranges::find(m_columns, field, &ImportColumn::attribute);
    return column == m_columns.end() ? QString() : column->header;
}

/// \returns why the row has no weight that could be used; empty if it has one.
QString DemandRows::weightIn(RecordCells &cells, double &weight)
{
    const QString text = cells.text("weight");
    if (text.isEmpty())
        return partnerscope::tr("This row states no weight.");
    const std::string plain = text.toStdString();
    const bool hasComma = cells.hasDecimalComma("weight");
    const auto percent = plain.ends_with('%') ? parsePercent(plain, hasComma) : std::nullopt;
    const auto money = percent ? std::nullopt : parseMoney(plain, hasComma);
    if (!percent && !money)
        return partnerscope::tr("\"%1\" is not a number.").arg(text.left(60));
    weight = percent ? *percent : money->amount;
    if (!std::isfinite(weight) || weight < 0)
        return partnerscope::tr("A market weight must be 0 or more.");
    const QString unit = percent ? QStringLiteral("%") : QString::fromStdString(money->currency);
    if (m_unit.isEmpty())
        m_unit = unit;
    return unit.isEmpty() || unit == m_unit
        ? QString()
        : partnerscope::tr("This weight is in %1, others of the file are in %2. Write all of them in one.")
              .arg(unit, m_unit);
}

DemandRows::Reader *DemandRows::readerOf(const char *field, std::size_t dimension, bool hasStates)
{
    const QString key = QString::fromLatin1(field);
    const auto known = std::ranges::find_if(m_readers, [&](const Reader &reader) {
        return reader.field == key && reader.dimension == dimension && reader.hasStates == hasStates;
    });
    if (known != m_readers.end())
        return &*known;
    const Attribute *found = m_schema.find(QString::fromLatin1(Dimensions.at(dimension).attribute));
    if (!found)
        return nullptr;
    std::shared_ptr<ImportVocabulary> &vocabulary = m_vocabularies.at(dimension);
    if (!vocabulary)
        vocabulary = std::make_shared<ImportVocabulary>(found->vocabulary, m_schema.vocabulary(found->vocabulary));
    Attribute attribute = *found;
    attribute.type = AttributeType::Choice; // a weight belongs to one term
    CellReading reading;
    reading.rules = m_options.rules.value(headerKey(headerOf(key)));
    reading.isStrict = m_options.strict;
    reading.placeCodes = hasStates ? PlaceCodes::States : PlaceCodes::Countries;
    m_readers.push_back(
        { key, dimension, hasStates, std::make_unique<CellColumn>(attribute, std::move(reading), vocabulary) });
    return &m_readers.back();
}

/// \returns why the text is no term; empty if it is one, or unknown.
QString DemandRows::termIn(const char *field, std::size_t dimension, bool hasStates, const QString &text,
                           std::vector<Named> &named)
{
    Reader *reader = readerOf(field, dimension, hasStates);
    if (!reader)
        return partnerscope::tr("The workspace has no attribute \"%1\", whose terms could be weighed.")
            .arg(QLatin1String(Dimensions.at(dimension).attribute));
    const bool isKnown = m_vocabularies.at(dimension)->knows(text);
    if (!isKnown && isTotal(text))
        return partnerscope::tr("\"%1\" is the sum of other rows, not a term. Leave it out.").arg(text);
    if (!isKnown && (text.contains(u';') || text.contains(u'|')))
        return partnerscope::tr("\"%1\" names several terms. Give each of them a row with its own weight.")
            .arg(text.left(60));
    const std::string cell = text.toStdString();
    const CellColumn::Outcome outcome = reader->cells->read(cell, CellKind::Text);
    if (outcome == CellColumn::Outcome::Unusable) {
        reader->cells->noteUnreadable(cell);
        return reader->cells->reason();
    }
    reader->cells->append();
    if (outcome == CellColumn::Outcome::Known)
        named.push_back({ dimension, QString::fromStdString(reader->cells->lastText()) });
    return {};
}

/// The dimension a cell names, as a header would; nothing if it is none.
std::optional<std::size_t> DemandRows::dimensionOf(const QString &text) const
{
    const QString field = fieldOf(text);
    const Attribute *attribute = m_schema.match(text);
    const auto found = std::ranges::find_if(Dimensions, [&](const Dimension &d) {
        return field == QLatin1String(d.field) || (attribute && attribute->key == QLatin1String(d.attribute));
    });
    return found == Dimensions.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - Dimensions.begin()));
}

RowOutcome DemandRows::take(PartnerId /*company*/, RecordCells &cells)
{
    double weight = 0;
    if (const QString reason = weightIn(cells, weight); !reason.isEmpty())
        return refused("weight", reason);
    std::vector<Named> named;
    const char *first = "term";
    for (std::size_t i = Dimensions.size(); i-- > 0;) {
        const char *field = Dimensions.at(i).field;
        if (!cells.has(field))
            continue;
        first = field;
        const QString text = cells.text(field);
        const bool hasStates = speaksOfStates(headerOf(QString::fromLatin1(field)));
        if (const QString reason = text.isEmpty() ? QString() : termIn(field, i, hasStates, text, named);
            !reason.isEmpty())
            return refused(field, reason);
    }
    // "region", "DE": a row for each term of any dimension.
    if (const QString text = cells.has("dimension") ? cells.text("term") : QString(); !text.isEmpty()) {
        const QString word = cells.text("dimension");
        const auto dimension = dimensionOf(word);
        if (!dimension)
            return refused("dimension",
                           partnerscope::tr("\"%1\" is none of %2.")
                               .arg(word.left(60), QStringLiteral("industry, region, segment")));
        if (const QString reason = termIn("term", *dimension, speaksOfStates(word), text, named); !reason.isEmpty())
            return refused("term", reason);
    }
    if (named.empty())
        return refused(first, partnerscope::tr("This row names no industry, region or segment."));
    return add(named, weight);
}

RowOutcome DemandRows::add(const std::vector<Named> &named, double weight)
{
    std::vector<std::pair<std::size_t, std::size_t>> row;
    bool isNew = false;
    bool isRepeat = false;
    for (const Named &term : named) {
        Weights &weights = m_weights.at(term.dimension);
        const bool isRecorded = weights.recorded.contains(term.code);
        if (isRecorded && m_options.onDuplicate == OnDuplicate::Skip)
            continue;
        const auto place = weights.places.constFind(term.code);
        const bool isFirst = place == weights.places.constEnd();
        const std::size_t at = isFirst ? weights.said.size() : *place;
        if (isFirst) {
            weights.places.insert(term.code, at);
            weights.said.push_back({ term.code, weight });
        } else {
            weights.said.at(at).weight += weight;
        }
        isNew = isNew || (isFirst && !isRecorded);
        isRepeat = isRepeat || !isFirst;
        row.emplace_back(term.dimension, at);
    }
    if (row.empty())
        return { Outcome::Skipped, "weight", {} };
    m_repeats += isRepeat ? 1u : 0u;
    if (!isNew)
        m_updates.push_back(std::move(row));
    return { isNew ? Outcome::Added : Outcome::Updated, "weight", {} };
}

std::size_t DemandRows::unchangedAfterAll() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_updates, [this](const auto &row) {
        return std::ranges::none_of(row, [this](const auto &term) {
            const Weights &weights = m_weights.at(term.first);
            return weights.isChanged(weights.said.at(term.second));
        });
    }));
}

void DemandRows::finish(ImportPlan &plan)
{
    DemandUpdate &demand = plan.records.demand;
    demand.profile = m_version.id;
    demand.name = m_version.profile.name;
    for (std::size_t i = 0; i < Dimensions.size(); ++i) {
        const Weights &weights = m_weights.at(i);
        std::ranges::copy_if(weights.said, std::back_inserter(demand.weights.*Dimensions.at(i).terms),
                             [&](const WeightedTerm &term) { return weights.isChanged(term); });
        for (auto term = weights.recorded.constBegin(); term != weights.recorded.constEnd(); ++term)
            demand.kept += weights.places.contains(term.key()) ? 0u : 1u;
        if (!m_vocabularies.at(i))
            continue;
        for (const Term &term : m_vocabularies.at(i)->added()) {
            if (weights.places.contains(term.code)) // and not only in a row that was refused for something else
                plan.newTerms << std::pair(m_vocabularies.at(i)->key(), term);
        }
    }
    for (const Reader &reader : m_readers)
        describe(reader, plan);
    report(plan);
}

/// What reading the terms found out about their column.
void DemandRows::describe(const Reader &reader, ImportPlan &plan) const
{
    ImportColumn &column = *std::ranges::find(plan.columns, reader.field, &ImportColumn::attribute);
    column.newTerms += reader.cells->newTerms();
    column.isProse = column.isProse || reader.cells->isProse();
    column.cleanedCells += reader.cells->cleanedCells();
    column.cleaned << reader.cells->cleaned();
    column.unreadable << reader.cells->unreadable();
    column.suggestions << reader.cells->suggestions();
    const auto rules = m_options.rules.constFind(headerKey(column.header));
    if (rules != m_options.rules.constEnd() && rules->remembersTerms)
        addSynonyms(*rules, m_vocabularies.at(reader.dimension)->key(), m_schema, plan.synonyms);
}

void DemandRows::report(ImportPlan &plan) const
{
    const QString &name = m_version.profile.name;
    if (plan.records.demand.weights.isEmpty())
        plan.table.notices << partnerscope::tr("The customers of \"%1\" have these market weights already.").arg(name);
    else if (m_version.status == ProfileStatus::Approved)
        plan.table.notices << partnerscope::tr("The market weights go to the customers of \"%1\": version %2 stays as "
                                               "it was approved, and a new one with these weights takes its place.")
                                  .arg(name)
                                  .arg(m_version.version);
    else
        plan.table.notices << partnerscope::tr("The market weights go to the customers of \"%1\", version %2.")
                                  .arg(name)
                                  .arg(m_version.version);
    if (m_repeats > 0)
        plan.table.notices << partnerscope::tr("%n row(s) name a term again: its weights are added up.", nullptr,
                                               static_cast<int>(m_repeats));
    if (plan.records.demand.kept > 0)
        plan.table.notices << partnerscope::tr("%n term(s) that the file does not name keep their weight.", nullptr,
                                               static_cast<int>(plan.records.demand.kept));
}

} // namespace

std::unique_ptr<RecordRows> demandRows(const std::vector<ImportColumn> &columns, const Schema &schema,
                                       const ImportOptions &options, const ProfileVersion &version)
{
    return std::make_unique<DemandRows>(columns, schema, options, version);
}

Result<ProfileVersion> versionToWeigh(const QList<ProfileVersion> &versions, ProfileId wanted)
{
    const auto found = std::ranges::find(versions, wanted, &ProfileVersion::id);
    if (found == versions.end())
        return fail(ErrorCode::InvalidInput,
                    tr("The workspace has no ideal partner profile whose customers could be weighed. Add one first."));
    if (found->status == ProfileStatus::Retired)
        return fail(ErrorCode::InvalidInput,
                    tr("Version %1 of \"%2\" is retired: its customers are no longer weighed. Name a profile in force.")
                        .arg(found->version)
                        .arg(found->profile.name));
    return *found;
}

CustomerProfile reweighed(CustomerProfile customers, const CustomerProfile &said, const Schema &schema)
{
    for (const Dimension &dimension : Dimensions) {
        const QString attribute = QString::fromLatin1(dimension.attribute);
        std::vector<WeightedTerm> &terms = customers.*dimension.terms;
        for (const WeightedTerm &term : said.*dimension.terms) {
            const auto first = findTerm(terms, term.code, attribute, schema);
            if (first == terms.end()) {
                terms.push_back(term);
                continue;
            }
            first->weight = term.weight;
            // The same term by another name counted as well.
            std::erase_if(terms, [&, kept = first->code](const WeightedTerm &other) {
                return other.code != kept && schema.resolve(attribute, other.code) == term.code;
            });
        }
    }
    return customers;
}

QString attributeIn(const ImportPlan &plan, const ImportColumn &column)
{
    if (plan.kind == ListKind::Companies)
        return column.attribute;
    const auto found = std::ranges::find_if(Dimensions, [&](const Dimension &dimension) {
        return plan.kind == ListKind::CustomerDemand && column.attribute == QLatin1String(dimension.field);
    });
    return found == Dimensions.end() ? QString() : QString::fromLatin1(found->attribute);
}

} // namespace partnerscope
