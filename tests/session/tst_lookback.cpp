#include "session/backtests.h"
#include "session/tierreviews.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
Clock on(const QDate &day)
{
    return Clock(QDateTime(day, QTime(9, 0), Qt::UTC));
}

Attribute attribute(const QString &key, AttributeType type, const QString &vocabulary = {})
{
    Attribute made;
    made.key = made.label = key;
    made.type = type;
    made.vocabulary = vocabulary;
    return made;
}

Criterion criterion(const QString &key, const QString &attribute, const ValueFunction &value)
{
    Criterion made;
    made.key = made.label = key;
    made.attribute = attribute;
    made.value = value;
    return made;
}

/// By whether the company serves Europe, which follows from the vocabulary.
IdealProfile profile()
{
    IdealProfile made;
    made.name = u"Reach"_s;
    made.category = u"channel"_s;
    made.type = u"reseller"_s;
    made.tiers = { { u"Gold"_s, 75 }, { u"Bronze"_s, 0 } };
    made.criteria = { criterion(u"europe"_s, u"regions"_s, CoverageShape { { { u"EU"_s, 1 } } }) };
    return made;
}
} // namespace

/// Looks back with engagements and vocabularies as they were known: scores as of a day, why scores moved, the
/// back-test.
class TestLookback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void poolsAsOfKnowTheStageOfThen();
    void scoresAsOfKnowTheVocabularyOfThen();
    void movementsAddUpOverBoth();
    void backtestKnowsNothingLater();
    void anOldWorkspaceSaysSo();

private:
    [[nodiscard]] std::unique_ptr<Session> openOn(const QDate &day, OpenMode mode = OpenMode::ReadWrite) const
    {
        auto opened = Session::open(m_folder->filePath(u"w.pscope"_s), mode, on(day));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    void saveStage(const QDate &day, PartnerId partner, const QString &stage)
    {
        const auto session = openOn(day);
        Engagement changed = session->engagements(partner)->value(0);
        changed.partner = partner;
        changed.category = u"channel"_s;
        changed.type = u"reseller"_s;
        changed.stage = stage;
        changed.agreedOn = QDate(2024, 1, 1);
        QVERIFY(session->edit(u"Stage"_s, [&](Edit &edit) -> Result<> {
            const auto saved = edit.saveEngagement(changed);
            return saved ? Result<>() : Result<>(saved.failure());
        }));
    }
    void putUnder(const QDate &day, const QString &code, const QStringList &parents)
    {
        const auto session = openOn(day);
        Term term = *session->schema()->vocabulary(u"regions"_s)->find(code);
        term.parents = parents;
        QVERIFY(session->edit(u"Term"_s, [&](Edit &edit) { return edit.putTerm(u"regions"_s, term); }));
    }
    [[nodiscard]] double fitOn(const QDate &day, std::size_t row = 0) const
    {
        const auto session = openOn(QDate(2026, 6, 1), OpenMode::ReadOnly);
        const auto scores = session->scoresAsOf(*session->findProfile(u"Reach"_s), day);
        if (!scores)
            qFatal("%s", qPrintable(scores.error().message));
        return (*scores)->sheet.fit(row);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<PartnerId> m_partners;
};

void TestLookback::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_partners.clear();
    Schema schema;
    schema.vocabularies.emplace_back(u"regions"_s, u"Regions"_s,
                                     std::vector<Term> { { u"EU"_s, u"Europe"_s, {}, {}, true },
                                                         { u"CH"_s, u"Switzerland"_s, {}, {}, true },
                                                         { u"US"_s, u"United States"_s, {}, {}, true } });
    schema.attributes = { attribute(u"name"_s, AttributeType::Text),
                          attribute(u"regions"_s, AttributeType::MultipleChoice, u"regions"_s) };
    const auto made = Session::create(m_folder->filePath(u"w.pscope"_s), schema, on(QDate(2024, 1, 2)), Random(1));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    QVERIFY((*made)->edit(u"Add"_s, [&](Edit &edit) -> Result<> {
        for (int i = 0; i < 6; ++i) {
            const Evidence evidence = (*made)->ownEvidence(Grade::Verified);
            const auto id = edit.addPartner(u"Company %1"_s.arg(i), evidence);
            if (!id)
                return id.failure();
            m_partners << *id;
            if (Result<> set = edit.setFact(*id, u"regions"_s, { QStringList { u"CH"_s }, evidence }); !set)
                return set;
        }
        return {};
    }));
    QVERIFY((*made)->addProfile(profile(), true).has_value());
}

void TestLookback::poolsAsOfKnowTheStageOfThen()
{
    saveStage(QDate(2024, 2, 1), m_partners.first(), u"recruit"_s);
    saveStage(QDate(2025, 2, 1), m_partners.first(), u"sell"_s);
    const auto isSelling = [this](const QDate &day) {
        const auto pool = openOn(QDate(2026, 6, 1), OpenMode::ReadOnly)->poolAsOf(day);
        const QStringList stages = std::get<QStringList>((*pool)->value(0, u"stage"_s));
        return stages == QStringList { u"sell"_s } && (*pool)->isActive(0);
    };
    QVERIFY(!isSelling(QDate(2025, 1, 31)));
    QVERIFY(isSelling(QDate(2025, 2, 1)));
    QVERIFY(openOn(QDate(2025, 3, 1))->undo());
    QVERIFY(isSelling(QDate(2025, 2, 28)));
    QVERIFY(!isSelling(QDate(2025, 3, 1)));
}

void TestLookback::scoresAsOfKnowTheVocabularyOfThen()
{
    putUnder(QDate(2025, 5, 1), u"CH"_s, { u"EU"_s });
    QCOMPARE(fitOn(QDate(2025, 4, 30)), 0.0);
    QCOMPARE(fitOn(QDate(2025, 5, 1)), 100.0);
    QCOMPARE(fitOn(QDate(2026, 6, 1)), 100.0);
}

void TestLookback::movementsAddUpOverBoth()
{
    {
        const auto session = openOn(QDate(2025, 2, 1));
        QVERIFY(session->edit(u"Fact"_s, [&](Edit &edit) {
            return edit.setFact(m_partners.first(), u"regions"_s,
                                { QStringList { u"CH"_s, u"EU"_s }, session->ownEvidence(Grade::Verified) });
        }));
    }
    putUnder(QDate(2025, 5, 1), u"CH"_s, { u"EU"_s });
    const auto session = openOn(QDate(2026, 6, 1));
    const ProfileVersion version = *session->findProfile(u"Reach"_s);
    const auto movements = scoreMovements(*session, version, QDate(2025, 1, 1), version, QDate(2026, 6, 1));
    QVERIFY2(movements.has_value(), movements ? "" : qPrintable(movements.error().message));
    const auto movement = movements->study.of(m_partners.first());
    QVERIFY(movement.has_value());
    QCOMPARE(movement->before, 0.0);
    QCOMPARE(movement->after, 100.0);
    // Either alone would have brought it there: they share.
    QCOMPARE(movement->parts.of(MovementCause::Facts), 50.0);
    QCOMPARE(movement->parts.of(MovementCause::Rules), 50.0);
    QCOMPARE(movement->parts.total(), 100.0);
    // Of one that changed nothing itself, the reading alone moved it.
    const auto other = movements->study.of(m_partners.last());
    QCOMPARE(other->parts.of(MovementCause::Facts), 0.0);
    QCOMPARE(other->parts.of(MovementCause::Rules), 100.0);
}

void TestLookback::backtestKnowsNothingLater()
{
    // Three companies served what belonged to Europe then, and they brought a lot.
    putUnder(QDate(2024, 2, 1), u"CH"_s, { u"EU"_s });
    for (int i = 0; i < 6; ++i)
        saveStage(QDate(2024, 3, 1), m_partners.at(i), u"sell"_s);
    {
        const auto session = openOn(QDate(2024, 3, 1));
        QVERIFY(session->edit(u"Facts"_s, [&](Edit &edit) -> Result<> {
            for (int i = 3; i < 6; ++i) {
                const Evidence evidence = session->ownEvidence(Grade::Verified);
                if (Result<> set = edit.setFact(m_partners.at(i), u"regions"_s, { QStringList { u"US"_s }, evidence });
                    !set)
                    return set;
            }
            return {};
        }));
    }
    QVERIFY(openOn(QDate(2025, 2, 1))->edit(u"Results"_s, [&](Edit &edit) -> Result<> {
        for (int i = 0; i < 6; ++i) {
            for (int quarter = 3; quarter <= 4; ++quarter) {
                Performance result;
                result.partner = m_partners.at(i);
                result.quarter = u"2024-Q%1"_s.arg(quarter);
                result.measure = u"deals_won"_s;
                result.value = i < 3 ? 10 + i : 1 + i;
                if (Result<> saved = edit.savePerformance(result); !saved)
                    return saved;
            }
        }
        return {};
    }));
    const auto rho = [this]() -> double {
        const auto session = openOn(QDate(2025, 6, 1), OpenMode::ReadOnly);
        BacktestRequest request;
        request.measure = u"deals_won"_s;
        request.months = 6;
        const auto tested = backtestOf(*session, *session->findProfile(u"Reach"_s), request);
        if (!tested)
            qFatal("%s", qPrintable(tested.error().message));
        return tested->rho.value.value_or(-2);
    };
    const double before = rho();
    QVERIFY(before > 0.8);
    putUnder(QDate(2025, 3, 1), u"CH"_s, {});
    putUnder(QDate(2025, 3, 2), u"US"_s, { u"EU"_s });
    QCOMPARE(rho(), before); // by the order of today it would be as far below 0
}

void TestLookback::anOldWorkspaceSaysSo()
{
    QVERIFY(openOn(QDate(2025, 1, 1))->historyNotice(QDate(2024, 1, 1))->isEmpty());
    const QString old = m_folder->filePath(u"old.pscope"_s);
    QVERIFY(QFile::copy(QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v2.pscope"), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(Session::open(old, OpenMode::ReadWrite, on(QDate(2026, 9, 1))).has_value());
    const auto session = Session::open(old, OpenMode::ReadOnly, on(QDate(2026, 10, 1)));
    QVERIFY(session.has_value());
    QVERIFY((*session)->historyNotice(QDate(2026, 8, 31))->contains(u"2026-09-01"_s));
    QVERIFY((*session)->historyNotice(QDate(2026, 9, 1))->isEmpty());
}

QTEST_GUILESS_MAIN(TestLookback)
#include "tst_lookback.moc"
