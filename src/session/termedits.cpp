#include "session/termedits.h"

#include "base/text.h"
#include "domain/profileterms.h"
#include "matching/spelling.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace partnerscope {

namespace {
constexpr double LeastAlike = 0.6;

Result<Term> known(const Session &session, const QString &vocabulary, const QString &code)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *own = schema->vocabulary(vocabulary);
    const Term *term = own ? own->find(code) : nullptr;
    if (!term)
        return fail(ErrorCode::NotFound, tr("The vocabulary \"%1\" has no term \"%2\".").arg(vocabulary, code));
    return *term;
}

/// A text names one term only, else an import cannot tell what is meant.
Result<> refuseTakenText(const Vocabulary &vocabulary, const QString &text, const QString &ownCode)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The name is empty. Write what the term is called."));
    const QString taken = vocabulary.resolve(text);
    if (taken.isEmpty() || taken == ownCode)
        return {};
    return fail(ErrorCode::Conflict,
                tr("\"%1\" already means the term %2. Choose another name, or merge the two.")
                    .arg(text.trimmed(), vocabulary.labelOf(taken)));
}

Result<> save(Session &session, const QString &name, const QString &vocabulary, const Term &term)
{
    return session.edit(name, [&](Edit &edit) { return edit.putTerm(vocabulary, term); });
}

/// Letters and digits in lower case without accents, words parted by one space.
std::string plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            letters += c;
        else if (c.category() != QChar::Mark_NonSpacing)
            letters += QLatin1Char(' ');
    }
    return letters.simplified().toStdString();
}

/// How alike two texts are by their letters, 0 to 1; the beginning of the other counts much.
double likeness(const std::string &left, const std::string &right)
{
    const std::size_t longest = std::max(left.size(), right.size());
    if (longest == 0)
        return 0;
    const double slips = 1.0 - static_cast<double>(editDistance(left, right)) / static_cast<double>(longest);
    const std::size_t shortest = std::min(left.size(), right.size());
    const bool begins = shortest >= 4 && left.compare(0, shortest, right, 0, shortest) == 0;
    return std::max(slips, begins ? 0.75 : 0.0);
}
} // namespace

Result<QString> addTerm(Session &session, const QString &vocabulary, const QString &label, const QString &parent)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *own = schema->vocabulary(vocabulary);
    if (!own)
        return fail(ErrorCode::NotFound, tr("The workspace has no vocabulary \"%1\".").arg(vocabulary));
    if (const Result<> free = refuseTakenText(*own, label, {}); !free)
        return free.failure();
    Term term;
    term.label = label.simplified();
    const QString wanted = keyFromLabel(label);
    term.code = wanted;
    for (int number = 2; own->find(term.code); ++number)
        term.code = QStringLiteral("%1_%2").arg(wanted).arg(number);
    if (!parent.isEmpty())
        term.parents << parent;
    const Result<> saved = save(session, tr("Add term %1").arg(term.label), vocabulary, term);
    return saved ? Result<QString>(term.code) : Result<QString>(saved.failure());
}

Result<> renameTerm(Session &session, const QString &vocabulary, const QString &code, const QString &label)
{
    Result<Term> term = known(session, vocabulary, code);
    if (!term)
        return term.failure();
    const QString wanted = label.simplified();
    if (wanted == term->label)
        return {};
    if (Result<> free = refuseTakenText(*session.schema()->vocabulary(vocabulary), wanted, code); !free)
        return free;
    const QString before = term->label;
    term->synonyms.removeAll(wanted);
    if (!before.isEmpty() && !term->synonyms.contains(before, Qt::CaseInsensitive))
        term->synonyms << before;
    term->label = wanted;
    term->reviewed = true;
    return save(session, tr("Rename term %1 to %2").arg(before, wanted), vocabulary, *term);
}

Result<> moveTerm(Session &session, const QString &vocabulary, const QString &code, const QString &from,
                  const QString &to)
{
    Result<Term> term = known(session, vocabulary, code);
    if (!term)
        return term.failure();
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary &own = *schema->vocabulary(vocabulary);
    if (!to.isEmpty() && own.withDescendants(code).contains(to))
        return fail(ErrorCode::InvalidInput,
                    tr("%1 lies below %2, so it cannot be above it as well.").arg(own.labelOf(to), own.labelOf(code)));
    const qsizetype place = term->parents.indexOf(from);
    if (place >= 0)
        term->parents.removeAt(place);
    if (!to.isEmpty() && !term->parents.contains(to))
        term->parents.insert(std::max<qsizetype>(place, 0), to);
    return save(session, tr("Move term %1").arg(own.labelOf(code)), vocabulary, *term);
}

Result<> retireTerm(Session &session, const QString &vocabulary, const QString &code, bool retired)
{
    Result<Term> term = known(session, vocabulary, code);
    if (!term)
        return term.failure();
    const QString name = retired ? tr("Retire term %1") : tr("Bring back term %1");
    return session.edit(name.arg(term->label.isEmpty() ? code : term->label),
                        [&](Edit &edit) { return edit.retireTerm(vocabulary, code, retired); });
}

Result<> reviewTerms(Session &session, const QString &vocabulary, const QStringList &codes)
{
    std::vector<Term> terms;
    for (const QString &code : codes) {
        Result<Term> term = known(session, vocabulary, code);
        if (!term)
            return term.failure();
        term->reviewed = true;
        terms.push_back(*term);
    }
    const QString name =
        codes.size() == 1 ? tr("Accept term %1").arg(terms.front().label) : tr("Accept %1 terms").arg(codes.size());
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const Term &term : terms) {
            if (Result<> put = edit.putTerm(vocabulary, term); !put)
                return put;
        }
        return {};
    });
}

Result<> setSynonyms(Session &session, const QString &vocabulary, const QString &code, const QStringList &synonyms)
{
    Result<Term> term = known(session, vocabulary, code);
    if (!term)
        return term.failure();
    const std::shared_ptr<const Schema> schema = session.schema();
    QStringList kept;
    for (const QString &synonym : synonyms) {
        const QString text = synonym.simplified();
        if (text.isEmpty() || kept.contains(text, Qt::CaseInsensitive))
            continue;
        if (Result<> free = refuseTakenText(*schema->vocabulary(vocabulary), text, code); !free)
            return free;
        kept << text;
    }
    if (kept == term->synonyms)
        return {};
    term->synonyms = kept;
    return save(session, tr("Change the synonyms of %1").arg(term->label), vocabulary, *term);
}

NamedChange mergeTermsChange(const Session &session, const QString &vocabulary, const QStringList &codes,
                             const QString &into)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *own = schema->vocabulary(vocabulary);
    const auto label = [own](const QString &code) { return own ? own->labelOf(code) : code; };
    const QString name = codes.size() == 1 ? tr("Merge %1 into %2").arg(label(codes.first()), label(into))
                                           : tr("Merge %1 terms into %2").arg(codes.size()).arg(label(into));
    const QList<ProfileVersion> versions = session.profiles();
    return { name, [=](Edit &edit, const StoreProgress &progress) -> Result<> {
                if (Result<> merged = edit.mergeTerms(vocabulary, codes, into, progress); !merged)
                    return merged;
                for (ProfileVersion version : versions) {
                    // What is approved never changes; it reads the old name as a synonym of the new term.
                    const bool isInWork =
                        version.status == ProfileStatus::Draft || version.status == ProfileStatus::InReview;
                    if (!isInWork || !replaceTerms(version.profile, *schema, vocabulary, codes, into))
                        continue;
                    if (Result<> saved = edit.saveProfile(version); !saved)
                        return saved;
                }
                return {};
            } };
}

Result<> addStandardTerms(Session &session, const QString &vocabulary, const QString &name,
                          const std::vector<Term> &terms)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *own = schema->vocabulary(vocabulary);
    if (!own)
        return fail(ErrorCode::NotFound, tr("The workspace has no vocabulary \"%1\".").arg(vocabulary));
    std::vector<Term> added;
    for (Term term : terms) {
        if (own->find(term.code))
            continue;
        // A text that means another term already stays that term's.
        term.synonyms.removeIf([&](const QString &text) { return !own->resolve(text).isEmpty(); });
        added.push_back(std::move(term));
    }
    if (added.empty())
        return fail(ErrorCode::Conflict, tr("The vocabulary has all of these terms already."));
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const Term &term : added) {
            if (Result<> put = edit.putTerm(vocabulary, term); !put)
                return put;
        }
        return {};
    });
}

QHash<QString, qsizetype> companiesByTerm(const Pool &pool, const Schema &schema, const QString &vocabulary)
{
    // Terms get numbers over all columns, so that a row can be told apart by comparing numbers only.
    QHash<QString, std::size_t> numbers;
    std::vector<qsizetype> counts;
    std::vector<std::size_t> lastRow; ///< per term, the row that counted last, plus 1
    struct Source {
        const CodeColumn *codes;
        const SetColumn *sets;
        std::vector<std::size_t> number; ///< of each term of the column
    };
    std::vector<Source> sources;
    for (const Attribute &attribute : schema.attributes) {
        const PoolColumn *column = attribute.vocabulary == vocabulary ? pool.column(attribute.key) : nullptr;
        if (!column)
            continue;
        Source source { std::get_if<CodeColumn>(&column->data), std::get_if<SetColumn>(&column->data), {} };
        if (!source.codes && !source.sets)
            continue;
        for (const QString &term : source.codes ? source.codes->terms : source.sets->terms) {
            const auto number = numbers.constFind(term);
            source.number.push_back(number == numbers.constEnd() ? counts.size() : *number);
            if (number == numbers.constEnd()) {
                numbers.insert(term, counts.size());
                counts.push_back(0);
                lastRow.push_back(0);
            }
        }
        sources.push_back(std::move(source));
    }
    for (std::size_t row = 0; row < pool.size(); ++row) {
        for (const Source &source : sources) {
            const auto count = [&](std::int32_t code) {
                const std::size_t number = source.number[static_cast<std::size_t>(code)];
                counts[number] += lastRow[number] == row + 1 ? 0 : 1;
                lastRow[number] = row + 1;
            };
            if (source.codes && source.codes->codes[row] >= 0)
                count(source.codes->codes[row]);
            for (std::uint32_t i = source.sets ? source.sets->offsets[row] : 0;
                 source.sets && i < source.sets->offsets[row + 1]; ++i)
                count(source.sets->codes[i]);
        }
    }
    QHash<QString, qsizetype> companies;
    for (auto number = numbers.constBegin(); number != numbers.constEnd(); ++number)
        companies.insert(number.key(), counts[number.value()]);
    return companies;
}

QStringList profilesNaming(const Session &session, const QString &vocabulary, const QString &code)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    QStringList names;
    for (const ProfileVersion &version : session.profiles()) {
        if (version.status != ProfileStatus::Retired && !names.contains(version.profile.name)
            && namesTerm(version.profile, *schema, vocabulary, code))
            names << version.profile.name;
    }
    return names;
}

std::vector<TermLikeness> suggestionsFor(const Session &session, const Vocabulary &vocabulary, const Term &term,
                                         std::size_t count)
{
    const std::string wanted = plain(term.label.isEmpty() ? term.code : term.label);
    std::vector<TermLikeness> suggestions;
    for (const Term &other : vocabulary.terms()) {
        if (other.code == term.code || !other.reviewed || session.retired().has(vocabulary.key(), other.code))
            continue;
        double best = likeness(wanted, plain(other.label));
        for (const QString &synonym : other.synonyms)
            best = std::max(best, likeness(wanted, plain(synonym)));
        if (best >= LeastAlike)
            suggestions.push_back({ other.code, best });
    }
    std::ranges::stable_sort(suggestions, std::greater(), &TermLikeness::alike);
    if (suggestions.size() > count)
        suggestions.resize(count);
    return suggestions;
}

} // namespace partnerscope
