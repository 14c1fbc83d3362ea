#include "../scoring/poolbuilder.h"
#include "base/random.h"
#include "pool/searchindex.h"

#include <QtTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
// The reference: the same promises, letter by letter and company by company.

QStringList plainWords(const QString &text)
{
    static const QHash<QChar, QString> letters { { u'ß', u"ss"_s }, { u'ø', u"o"_s }, { u'ł', u"l"_s } };
    QStringList words { QString() };
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'\'' || c == u'’')
            continue;
        if (c.isLetterOrNumber())
            words.last() += letters.value(c, QString(c));
        else if (!words.last().isEmpty())
            words << QString();
    }
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

/// Edits between a and b, a swap of neighbours among them.
int editsBetween(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> d(static_cast<std::size_t>(a.size() + 1),
                                    std::vector<int>(static_cast<std::size_t>(b.size() + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return d[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<int>(i + j);
                continue;
            }
            at(i, j) =
                std::min({ at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

bool isNearlyAlike(const QString &typed, const QString &word)
{
    const auto hasDigit = [](const QString &text) {
        return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 128 && c.isDigit(); });
    };
    const int allowed = typed.size() >= 8 ? 2 : typed.size() >= 4 ? 1 : 0;
    if (allowed == 0 || hasDigit(typed) || hasDigit(word))
        return false;
    for (qsizetype end = typed.size() >= 6 ? 1 : word.size(); end <= word.size(); ++end) {
        if (editsBetween(typed, word.first(end)) <= allowed)
            return true;
    }
    return false;
}

int costOf(const QString &typed, const QString &text, int place)
{
    int best = 255;
    for (const QString &word : plainWords(text)) {
        if (word == typed)
            best = std::min(best, place);
        else if (word.startsWith(typed))
            best = std::min(best, 4 + place);
        else if (typed.size() >= 3 && word.contains(typed))
            best = std::min(best, 8 + place);
        else if (isNearlyAlike(typed, word))
            best = std::min(best, 12 + place);
    }
    return best;
}

struct Company {
    QString name;
    QStringList others;
    QStringList people;
    QStringList tags; ///< labels
};

int rankOf(const QString &search, const Company &company)
{
    QStringList typed = plainWords(search);
    typed.removeDuplicates();
    int worst = 0;
    for (const QString &word : typed) {
        int best = costOf(word, company.name, 0);
        for (const QString &other : company.others)
            best = std::min(best, costOf(word, other, 1));
        for (const QString &person : company.people)
            best = std::min(best, costOf(word, person, 2));
        const bool isLetter = word.toUtf8().size() == 1; // which begins too many terms to be looked for in them
        for (const QString &tag : isLetter ? QStringList() : company.tags)
            best = std::min(best, costOf(word, tag, 3));
        worst = std::max(worst, best);
    }
    if (typed.isEmpty() || worst == 255)
        return worst;
    return worst == 0 && plainWords(company.name).size() == typed.size() ? 0 : worst + 1;
}

/// Companies in a pool with their index.
struct World {
    PoolBuilder builder;
    SearchRecords records;
    std::shared_ptr<const Pool> pool;
    std::shared_ptr<const SearchIndex> index;

    World()
    {
        builder.attribute(u"legal_name"_s, AttributeType::Text);
        builder.attribute(u"skills"_s, AttributeType::MultipleChoice, u"skills"_s);
        builder.vocabulary(u"skills"_s,
                           { { u"cloud"_s, u"Cloud security"_s, {}, {}, true },
                             { u"net"_s, u"Netzwerke & Telefonie"_s, {}, {}, true } });
    }
    PartnerId add(const Company &company)
    {
        QMap<QString, Value> values;
        if (!company.others.isEmpty())
            values.insert(u"legal_name"_s, company.others.first());
        QStringList codes;
        for (const QString &tag : company.tags)
            codes << builder.schema.vocabularies.front().resolve(tag);
        if (!codes.isEmpty())
            values.insert(u"skills"_s, codes);
        const PartnerId id { builder.add(company.name, values) + 1 };
        addRecords(id, company);
        return id;
    }
    void addRecords(PartnerId id, const Company &company)
    {
        for (qsizetype i = 1; i < company.others.size(); ++i)
            records.aliases << Alias { id, company.others.at(i) };
        for (const QString &person : company.people) {
            Contact contact;
            contact.partner = id;
            contact.name = person;
            records.contacts << contact;
        }
    }
    void make()
    {
        pool = std::make_shared<const Pool>(builder.pool());
        index = SearchIndex::make(pool, builder.schema, records);
    }
    [[nodiscard]] QStringList found(const QString &text) const
    {
        const SearchHits hits = index->find(text);
        std::vector<std::pair<int, std::size_t>> order;
        for (std::size_t row = 0; row < hits.ranks.size(); ++row) {
            if (hits.ranks[row] != SearchHits::None)
                order.emplace_back(hits.ranks[row], row);
        }
        std::ranges::sort(order);
        QStringList names;
        for (const auto &[rank, row] : order)
            names << index->pool()->name(row);
        return names;
    }
};

QString randomWord(Random &random)
{
    // Few letters and short words, so that near misses are frequent.
    static const QString letters = u"abcdeéøßжи1"_s;
    QString word;
    for (std::uint64_t i = 1 + random.below(11); i > 0; --i)
        word += letters.at(static_cast<qsizetype>(random.below(random.chance(0.1) ? 11 : 5)));
    return word;
}

QString randomText(Random &random, std::uint64_t most)
{
    QStringList words;
    for (std::uint64_t i = 1 + random.below(most); i > 0; --i)
        words << randomWord(random);
    return words.join(random.chance(0.2) ? u" & "_s : u" "_s);
}

Company randomCompany(Random &random)
{
    Company company;
    company.name = randomText(random, 3);
    for (std::uint64_t i = random.below(3); i > 0; --i)
        company.others << randomText(random, 2);
    if (random.chance(0.3))
        company.people << randomText(random, 2);
    if (random.chance(0.3))
        company.tags << (random.chance(0.5) ? u"Cloud security"_s : u"Netzwerke & Telefonie"_s);
    return company;
}
/// Words of a company, often with a letter missing, or of none.
QString randomQuestion(Random &random, const std::vector<Company> &companies)
{
    const Company &company = companies[static_cast<std::size_t>(random.below(companies.size()))];
    const QStringList texts =
        QStringList { company.name, randomText(random, 2) } + company.others + company.people + company.tags;
    QString text = texts.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(texts.size()))));
    if (random.chance(0.4))
        text = text.section(u' ', -1);
    if (random.chance(0.3))
        text.chop(text.size() / 3);
    else if (random.chance(0.2))
        text.remove(0, text.size() / 3);
    else if (random.chance(0.5) && text.size() > 3)
        text.remove(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(text.size()))), 1);
    return text;
}
} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("case and signs") << u"AT&T  Global-Services, Inc."_s << u"at t global services inc"_s;
        QTest::newRow("accents") << u"Société Générale Łódź"_s << u"societe generale lodz"_s;
        QTest::newRow("letters of their own") << u"Straße Ørsted Æther"_s << u"strasse orsted aether"_s;
        QTest::newRow("apostrophes") << u"O'Neill O’Hara"_s << u"oneill ohara"_s;
        QTest::newRow("other scripts") << u"ГАЗПРОМ 東京"_s << u"газпром 東京"_s;
        QTest::newRow("wide letters") << u"ＮＴＴ"_s << u"ntt"_s;
        QTest::newRow("nothing") << u" – & "_s << QString();
    }
    void foldsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(QString::fromStdString(searchWords(text.toStdString())), words);
    }

    void ranksWholeBeforeBeginningBeforeInsideBeforeSimilar()
    {
        World world;
        world.add({ u"Old Simens Works"_s, {}, {}, {} });
        world.add({ u"Hausiemensen"_s, {}, {}, {} });
        world.add({ u"Siemensstadt"_s, {}, {}, {} });
        world.add({ u"Siemens Energy"_s, {}, {}, {} });
        world.add({ u"Siemens"_s, {}, {}, {} });
        world.add({ u"Alpha"_s, { u"Siemens Alpha"_s }, {}, {} });
        world.add({ u"Beta"_s, {}, { u"Werner von Siemens"_s }, {} });
        world.add({ u"Gamma"_s, {}, {}, {} });
        world.make();
        QCOMPARE(world.found(u"siemens"_s),
                 QStringList({ u"Siemens"_s, u"Siemens Energy"_s, u"Alpha"_s, u"Beta"_s, u"Siemensstadt"_s,
                               u"Hausiemensen"_s, u"Old Simens Works"_s }));
        QCOMPARE(world.found(u"SIEMNES energy"_s), QStringList { u"Siemens Energy"_s }); // swapped letters
        QCOMPARE(world.found(u"energy sie"_s), QStringList { u"Siemens Energy"_s });
        QCOMPARE(world.found(u"  "_s).size(), 8);
        QVERIFY(world.found(u"saturn"_s).isEmpty());
    }

    void findsAccentsTagsAndWhatIsTypedWithoutThem()
    {
        World world;
        world.add({ u"Ångström Łódź"_s, {}, {}, {} });
        world.add({ u"Beta"_s, {}, {}, { u"Cloud security"_s } });
        world.add({ u"Cloudy"_s, {}, {}, {} });
        world.add({ u"東京エレクトロン"_s, {}, {}, {} });
        world.make();
        QCOMPARE(world.found(u"angstrom lodz"_s), QStringList { u"Ångström Łódź"_s });
        QCOMPARE(world.found(u"ÅNGSTRÖM"_s), QStringList { u"Ångström Łódź"_s });
        QCOMPARE(world.found(u"cloud"_s), QStringList({ u"Beta"_s, u"Cloudy"_s }));
        QCOMPARE(world.found(u"beta secur"_s), QStringList { u"Beta"_s });
        QCOMPARE(world.found(u"c"_s), QStringList { u"Cloudy"_s });
        QCOMPARE(world.found(u"東京"_s), QStringList { u"東京エレクトロン"_s });
    }

    void agreesWithTheReference()
    {
        Random random(11);
        World world;
        std::vector<Company> companies;
        for (int i = 0; i < 100; ++i) {
            companies.push_back(randomCompany(random));
            world.add(companies.back());
        }
        world.make();
        std::array<int, 18> seen {}; // the last: not found
        for (int question = 0; question < 200; ++question) {
            const QString text = randomQuestion(random, companies);
            const SearchHits hits = world.index->find(text);
            for (std::size_t row = 0; row < companies.size(); ++row) {
                const int wanted = rankOf(text, companies[row]);
                QVERIFY2(
                    hits.ranks[row] == wanted,
                    qPrintable(
                        u"%1 in %2: %3, not %4"_s.arg(text, companies[row].name).arg(hits.ranks[row]).arg(wanted)));
                ++seen[static_cast<std::size_t>(std::min(wanted, 17))];
            }
        }
        for (const int count : seen)
            QVERIFY(count > 0); // every rank came up
    }

    void followsChangesLikeAnIndexMadeAnew()
    {
        Random random(5);
        World world;
        for (int i = 0; i < 60; ++i)
            world.add(randomCompany(random));
        world.make();
        std::shared_ptr<const SearchIndex> index = world.index;
        for (int step = 0; step < 40; ++step) {
            std::vector<PartnerId> changed;
            for (std::uint64_t i = random.below(4); i > 0; --i) {
                const Company company = randomCompany(random);
                if (random.chance(0.3)) {
                    changed.push_back(world.add(company));
                    continue;
                }
                const auto row = static_cast<std::uint32_t>(random.below(world.builder.size()));
                const PartnerId id { row + 1 };
                world.builder.set(row, u"name"_s, company.name);
                world.builder.set(row, u"legal_name"_s, company.others.value(0));
                world.records.aliases.removeIf([id](const Alias &alias) { return alias.partner == id; });
                world.records.contacts.removeIf([id](const Contact &contact) { return contact.partner == id; });
                world.addRecords(id, company);
                changed.push_back(id);
            }
            SearchRecords theirs = world.records;
            const auto isOther = [&](const auto &record) {
                return std::ranges::find(changed, record.partner) == changed.end();
            };
            theirs.aliases.removeIf(isOther);
            theirs.contacts.removeIf(isOther);
            const auto pool = std::make_shared<const Pool>(world.builder.pool());
            index = index->updated(pool, world.builder.schema, changed, theirs);
            const auto anew = SearchIndex::make(pool, world.builder.schema, world.records);
            for (int question = 0; question < 10; ++question) {
                const QString text = randomText(random, 2);
                QCOMPARE(index->find(text).ranks, anew->find(text).ranks);
            }
        }
    }

    void losesARemovedCompanyAndFindsItWhenItIsBack()
    {
        World world;
        for (const QString &name : { u"Alpha"_s, u"Beta"_s, u"Gamma"_s })
            world.add({ name, {}, {}, {} });
        world.make();
        PoolBuilder two;
        two.add(u"Alpha"_s, {});
        two.add(u"Gamma"_s, {});
        Pool::Parts parts = two.pool().parts();
        parts.ids = std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t> { 1, 3 });
        const auto without =
            world.index->updated(std::make_shared<const Pool>(parts), world.builder.schema, { PartnerId { 2 } }, {});
        QCOMPARE(without->find(u"beta"_s).ranks, std::vector<std::uint8_t>(2, SearchHits::None));
        QCOMPARE(without->find(u"gamma"_s).ranks, (std::vector<std::uint8_t> { SearchHits::None, 0 }));
        const auto back = without->updated(world.pool, world.builder.schema, { PartnerId { 2 } }, {});
        QCOMPARE(back->find(u"beta"_s).ranks, (std::vector<std::uint8_t> { SearchHits::None, 0, SearchHits::None }));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
