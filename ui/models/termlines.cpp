#include "ui/models/termlines.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace partnerscope {

namespace {
enum Match { Equal, Beginning, WordBeginning, Inside, NoMatch };

Match matchOf(const QString &text, const QString &wanted)
{
    const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at < 0)
        return NoMatch;
    if (at == 0)
        return text.size() == wanted.size() ? Equal : Beginning;
    for (qsizetype next = at; next > 0; next = text.indexOf(wanted, next + 1, Qt::CaseInsensitive)) {
        if (!text.at(next - 1).isLetterOrNumber())
            return WordBeginning;
    }
    return Inside;
}

Match matchOf(const Term &term, const QString &wanted)
{
    Match best =
        std::min(matchOf(term.label, wanted), term.code.compare(wanted, Qt::CaseInsensitive) == 0 ? Equal : NoMatch);
    for (const QString &synonym : term.synonyms)
        best = std::min(best, matchOf(synonym, wanted));
    return best;
}
} // namespace

QList<TermLine> termLines(const Vocabulary &vocabulary)
{
    QHash<QString, QList<const Term *>> children;
    for (const Term &term : vocabulary.terms()) {
        const auto known = std::ranges::find_if(
            term.parents, [&](const QString &parent) { return parent != term.code && vocabulary.find(parent); });
        children[known == term.parents.end() ? QString() : *known] << &term;
    }
    QList<TermLine> lines;
    QSet<QString> seen;
    const std::function<void(const QString &, const QString &, int)> add = [&](const QString &parent,
                                                                               const QString &above, int depth) {
        QList<const Term *> siblings = children.value(parent);
        std::ranges::sort(siblings,
                          [](const Term *a, const Term *b) { return a->label.localeAwareCompare(b->label) < 0; });
        for (const Term *term : std::as_const(siblings)) {
            if (seen.contains(term->code))
                continue;
            seen.insert(term->code);
            lines << TermLine { term->code, term->label, above, depth };
            add(term->code, above.isEmpty() ? term->label : term->label + QStringLiteral(", ") + above, depth + 1);
        }
    };
    add({}, {}, 0);
    for (const Term &term : vocabulary.terms()) { // in a ring, which nothing leads into
        if (!seen.contains(term.code))
            lines << TermLine { term.code, term.label, {}, 0 };
    }
    return lines;
}

QList<TermLine> matchingTermLines(const QList<TermLine> &lines, const Vocabulary &vocabulary, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return lines;
    std::vector<std::pair<Match, const TermLine *>> found;
    for (const TermLine &line : lines) {
        const Term *term = vocabulary.find(line.code);
        const Match match = term ? matchOf(*term, wanted) : NoMatch;
        if (match != NoMatch)
            found.emplace_back(match, &line);
    }
    std::ranges::stable_sort(found, {}, &std::pair<Match, const TermLine *>::first);
    QList<TermLine> matching;
    for (const auto &[match, line] : found)
        matching << *line;
    return matching;
}

} // namespace partnerscope
