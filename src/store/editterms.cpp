#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"
#include "store/storetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int RowsAtOnce = 4096;
const std::string SelectTermId = "SELECT id FROM term WHERE vocabulary_id = ? AND code = ?";
const std::string SelectRateId = "SELECT id FROM currency_rate WHERE currency = ? AND date = ?";

/// Changes the cells of one column that hold one of some codes. What it reads it has read before it writes.
class CellRewrite
{
public:
    using Change = std::function<Cell(const std::string &)>;

    CellRewrite(Recorder &recorder, std::string table, std::string column)
        : m_recorder(recorder)
        , m_table(std::move(table))
        , m_column(std::move(column))
    {
    }

    /// Rows where `condition` holds, or any with an empty one, and the cell contains one of `needles`. \returns how
    /// many cells changed.
    Result<std::int64_t> run(const std::string &condition, const std::vector<std::string> &needles,
                             const Change &change, const std::function<bool()> &goesOn)
    {
        Database &database = m_recorder.database();
        Result<Statement> select = database.prepare(selectSql(condition, needles.size()));
        Result<Statement> update =
            database.prepare("UPDATE " + sqlName(m_table) + " SET " + sqlName(m_column) + " = ? WHERE id = ?");
        if (!select || !update)
            return select ? update.failure() : select.failure();
        std::int64_t last = 0;
        std::int64_t changed = 0;
        for (;;) {
            Result<std::vector<std::pair<std::int64_t, std::string>>> cells = read(*select, needles, last);
            if (!cells)
                return cells.failure();
            if (cells->empty())
                return changed;
            last = cells->back().first;
            for (const auto &[id, text] : *cells) {
                const Result<bool> written = write(*update, id, text, change(text));
                if (!written)
                    return written.failure();
                changed += *written ? 1 : 0;
            }
            if (!goesOn())
                return fail(ErrorCode::Cancelled, StoreText::tr("The work was stopped. Nothing was changed."));
        }
    }

private:
    [[nodiscard]] std::string selectSql(const std::string &condition, std::size_t needles) const
    {
        std::string contains;
        for (std::size_t i = 0; i < needles; ++i)
            contains += (i == 0 ? "instr(" : " OR instr(") + sqlName(m_column) + ", ?) > 0";
        return "SELECT id, " + sqlName(m_column) + " FROM " + sqlName(m_table) + " WHERE (" + contains + ")"
            + (condition.empty() ? "" : " AND " + condition) + " AND id > ? ORDER BY id LIMIT ?";
    }

    static Result<std::vector<std::pair<std::int64_t, std::string>>>
    read(Statement &select, const std::vector<std::string> &needles, std::int64_t last)
    {
        int parameter = 0;
        for (const std::string &needle : needles)
            select.bind(++parameter, std::string_view(needle));
        select.bind(parameter + 1, last).bind(parameter + 2, std::int64_t { RowsAtOnce });
        std::vector<std::pair<std::int64_t, std::string>> cells;
        for (;;) {
            const Result<bool> row = select.step();
            if (!row)
                return row.failure();
            if (!*row)
                return cells;
            cells.emplace_back(select.integer(0), std::string(select.utf8(1)));
        }
    }

    Result<bool> write(Statement &update, std::int64_t id, const std::string &before, const Cell &after)
    {
        if (after == Cell { before })
            return false;
        if (m_cells == 0) {
            const Result<std::int64_t> opened = m_recorder.openCells(m_table, m_column);
            if (!opened)
                return opened.failure();
            m_cells = *opened;
        }
        if (Result<> noted = m_recorder.changedCell(m_cells, id, before, after); !noted)
            return noted.failure();
        if (Result<> updated = update.bind(1, after).bind(2, id).run(); !updated)
            return updated.failure();
        return true;
    }

    Recorder &m_recorder;
    std::string m_table;
    std::string m_column;
    std::int64_t m_cells = 0;
};

/// Codes that become another code, in every form a cell holds them.
class Renaming
{
public:
    Renaming(const QStringList &codes, QString into)
        : m_codes(codes.begin(), codes.end())
        , m_into(std::move(into))
    {
    }

    [[nodiscard]] Cell code(const std::string &text) const
    {
        return m_codes.contains(QString::fromStdString(text)) ? Cell { m_into.toStdString() } : Cell { text };
    }
    [[nodiscard]] QStringList list(QStringList codes) const
    {
        for (QString &code : codes)
            code = m_codes.contains(code) ? m_into : code;
        codes.sort();
        codes.removeDuplicates();
        return codes;
    }
    [[nodiscard]] Cell set(const std::string &json) const { return toJsonArray(list(fromJsonArray(json))); }
    /// A value of the history: a code or a set, as JSON.
    [[nodiscard]] Cell history(const std::string &json) const
    {
        const QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString("[" + json + "]")).array().at(0);
        if (value.isString())
            return m_codes.contains(value.toString()) ? toHistory(m_into) : Cell { json };
        QStringList codes;
        for (const QJsonValue &code : value.toArray())
            codes << code.toString();
        return toHistory(list(codes));
    }

private:
    QSet<QString> m_codes;
    QString m_into;
};

std::vector<std::string> plainNeedles(const QStringList &codes)
{
    std::vector<std::string> needles;
    for (const QString &code : codes)
        needles.push_back(code.toStdString());
    return needles;
}

std::vector<std::string> jsonNeedles(const QStringList &codes)
{
    std::vector<std::string> needles;
    for (const QString &code : codes)
        appendJsonString(needles.emplace_back(), code.toStdString());
    return needles;
}

/// The term that takes others in: their texts become its synonyms, their parents stay theirs.
Term takenIn(const Vocabulary &vocabulary, const QStringList &codes, Term into)
{
    const auto learn = [&](const QString &text) {
        const bool isKnown = text.compare(into.code, Qt::CaseInsensitive) == 0
            || text.compare(into.label, Qt::CaseInsensitive) == 0 || into.synonyms.contains(text, Qt::CaseInsensitive);
        if (!text.trimmed().isEmpty() && !isKnown)
            into.synonyms << text;
    };
    for (const QString &code : codes) {
        const Term *term = vocabulary.find(code);
        if (!term)
            continue;
        learn(term->label);
        learn(term->code);
        for (const QString &synonym : term->synonyms)
            learn(synonym);
        into.parents.removeAll(code);
    }
    return into;
}
} // namespace

Result<std::int64_t> Edit::Impl::termId(const QString &vocabulary, const QString &code)
{
    const Result<std::int64_t> id = vocabularyId(vocabulary);
    if (!id)
        return id.failure();
    const Result<Statement *> select = database.cached(SelectTermId);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, *id).bind(2, code).step();
    if (!found)
        return found.failure();
    const std::int64_t term = *found ? (*select)->integer(0) : 0;
    (*select)->reset();
    return term;
}

Result<> Edit::addVocabulary(const Vocabulary &vocabulary)
{
    if (Result<> valid = toResult(validate(vocabulary)); !valid)
        return valid;
    if (m_impl.schema.vocabulary(vocabulary.key()))
        return fail(ErrorCode::Conflict,
                    StoreText::tr("The workspace already has a vocabulary \"%1\".").arg(vocabulary.key()));
    m_impl.schema.vocabularies.push_back(vocabulary);
    m_impl.changes.schema = true;
    return m_impl.insertVocabulary(vocabulary);
}

Result<> Edit::putTerm(const QString &vocabulary, const Term &term)
{
    const Result<std::int64_t> id = m_impl.vocabularyId(vocabulary);
    const Result<std::int64_t> existing = id ? m_impl.termId(vocabulary, term.code) : id;
    if (!existing)
        return existing.failure();
    m_impl.changes.schema = true;
    if (Vocabulary *own = m_impl.schema.vocabulary(vocabulary))
        own->put(term);
    const Result<std::int64_t> saved = m_impl.save("term", *existing, records::toRow(term, *id));
    return saved ? Result<>() : Result<>(saved.failure());
}

Result<> Edit::addMissingTerms(const Attribute &attribute, const Value &value)
{
    QStringList codes;
    if (const QString *code = std::get_if<QString>(&value))
        codes << *code;
    else if (const QStringList *several = std::get_if<QStringList>(&value))
        codes = *several;
    const QString vocabulary = attribute.vocabulary;
    for (const QString &code : std::as_const(codes)) {
        const Vocabulary *own = m_impl.schema.vocabulary(vocabulary);
        if (!own || own->find(code))
            continue;
        if (Result<> put = putTerm(vocabulary, Term { code, code, {}, {}, false }); !put)
            return put;
    }
    return {};
}

Result<> Edit::retireTerm(const QString &vocabulary, const QString &code, bool retired)
{
    const Result<std::int64_t> id = m_impl.termId(vocabulary, code);
    if (!id)
        return id.failure();
    if (*id == 0)
        return fail(ErrorCode::NotFound,
                    StoreText::tr("The vocabulary \"%1\" has no term \"%2\".").arg(vocabulary, code));
    const Result<bool> updated =
        m_impl.recorder.update("term", *id, { { "retired", std::int64_t { retired ? 1 : 0 } } });
    if (!updated)
        return updated.failure();
    m_impl.changes.schema |= *updated;
    return {};
}

Result<> Edit::mergeTerms(const QString &vocabulary, const QStringList &codes, const QString &into,
                          const StoreProgress &progress)
{
    const Vocabulary *own = m_impl.schema.vocabulary(vocabulary);
    const Term *target = own ? own->find(into) : nullptr;
    if (!target)
        return fail(ErrorCode::NotFound,
                    StoreText::tr("The vocabulary \"%1\" has no term \"%2\".").arg(vocabulary, into));
    for (const QString &code : codes) {
        if (!own->find(code) || code == into)
            return fail(ErrorCode::InvalidInput,
                        StoreText::tr("\"%1\" cannot be merged into \"%2\". Choose another term.").arg(code, into));
        if (own->withDescendants(code).contains(into))
            return fail(ErrorCode::InvalidInput,
                        StoreText::tr("\"%1\" lies below \"%2\". Merge it the other way round, or move it first.")
                            .arg(own->labelOf(into), own->labelOf(code)));
    }
    const Term merged = takenIn(*own, codes, *target);
    const Renaming renaming(codes, into);
    std::vector<Term> children;
    for (const Term &term : own->terms()) {
        const auto isParent = [&](const QString &code) { return term.parents.contains(code); };
        if (term.code == into || codes.contains(term.code) || std::ranges::none_of(codes, isParent))
            continue;
        Term child = term;
        child.parents = renaming.list(term.parents);
        children.push_back(child);
    }
    if (Result<> rewritten = m_impl.renameCodes(vocabulary, codes, into, progress); !rewritten)
        return rewritten;
    for (const QString &code : codes) {
        const Result<std::int64_t> id = m_impl.termId(vocabulary, code);
        if (!id)
            return id.failure();
        if (Result<> removed = m_impl.recorder.remove("term", *id); !removed)
            return removed;
        m_impl.schema.vocabulary(vocabulary)->remove(code);
    }
    for (const Term &child : children) {
        if (Result<> moved = putTerm(vocabulary, child); !moved)
            return moved;
    }
    return putTerm(vocabulary, merged);
}

Result<> Edit::Impl::renameCodes(const QString &vocabulary, const QStringList &codes, const QString &into,
                                 const StoreProgress &progress)
{
    const Renaming renaming(codes, into);
    std::vector<Attribute> affected;
    std::ranges::copy_if(schema.attributes, std::back_inserter(affected),
                         [&](const Attribute &attribute) { return attribute.vocabulary == vocabulary; });
    double done = 0;
    const auto goesOn = [&] { return !progress || progress(done / static_cast<double>(affected.size() + 1)); };
    for (const Attribute &attribute : affected) {
        const bool isSet = attribute.type == AttributeType::MultipleChoice;
        const CellRewrite::Change change = isSet
            ? CellRewrite::Change([&](const std::string &text) { return renaming.set(text); })
            : CellRewrite::Change([&](const std::string &text) { return renaming.code(text); });
        const Result<std::int64_t> changed =
            CellRewrite(recorder, "partner", attribute.key.toStdString())
                .run({}, isSet ? jsonNeedles(codes) : plainNeedles(codes), change, goesOn);
        if (!changed)
            return changed.failure();
        if (*changed > 0)
            changes.columns << attribute.key;
        // What facts said before, and what merged companies said. The key holds letters, digits and _ only.
        for (const char *table : { "fact_history", "merged_fact" }) {
            const Result<std::int64_t> earlier =
                CellRewrite(recorder, table, "value")
                    .run(
                        "attribute = '" + attribute.key.toStdString() + "'", jsonNeedles(codes),
                        [&](const std::string &json) { return renaming.history(json); }, goesOn);
            if (!earlier)
                return earlier.failure();
        }
        done += 1;
    }
    return {};
}

Result<> Edit::setCurrency(const QString &code)
{
    if (!isCurrencyCode(code))
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("\"%1\" is not a currency. Use the three capital letters of ISO 4217, such as USD.")
                        .arg(code));
    m_impl.changes.money = true;
    m_impl.currency = code;
    return saveSetting(QStringLiteral("currency"), code);
}

Result<> Edit::setRate(const CurrencyRate &rate)
{
    if (Result<> valid = toResult(validate(rate)); !valid)
        return valid;
    if (rate.currency == m_impl.currency)
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("%1 is the currency of the workspace: it needs no rate.").arg(rate.currency));
    const Result<std::int64_t> existing = m_impl.rateId(rate.currency, rate.date);
    if (!existing)
        return existing.failure();
    m_impl.changes.money = true;
    const Result<std::int64_t> saved = m_impl.save(
        "currency_rate", *existing,
        { { "currency", rate.currency.toStdString() }, { "date", toCell(rate.date) }, { "rate", rate.rate } });
    return saved ? Result<>() : Result<>(saved.failure());
}

Result<> Edit::removeRate(const QString &currency, const QDate &date)
{
    const Result<std::int64_t> existing = m_impl.rateId(currency, date);
    if (!existing)
        return existing.failure();
    if (*existing == 0)
        return fail(ErrorCode::NotFound, StoreText::tr("There is no rate of %1 from this day on.").arg(currency));
    m_impl.changes.money = true;
    return m_impl.recorder.remove("currency_rate", *existing);
}

Result<std::int64_t> Edit::Impl::rateId(const QString &rateCurrency, const QDate &date)
{
    const Result<Statement *> select = database.cached(SelectRateId);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, rateCurrency).bind(2, toCell(date)).step();
    if (!found)
        return found.failure();
    const std::int64_t id = *found ? (*select)->integer(0) : 0;
    (*select)->reset();
    return id;
}

} // namespace partnerscope
