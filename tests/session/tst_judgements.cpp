#include "content/builtin.h"
#include "session/judgements.h"
#include "session/profiledraft.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
WeightJudgements twoJudges()
{
    WeightJudgements judgements;
    judgements.judges = { { u"Anna"_s, { { u"a"_s, u"b"_s, 3 }, { u"b"_s, u"c"_s, 1 / 7.0 } } },
                          { u"Ben"_s, { { u"a"_s, u"c"_s, 5 } } } };
    judgements.swings = { { u"a"_s, 100 }, { u"b"_s, 0 } };
    judgements.table = RandomIndexTable::Saaty1980;
    judgements.limits = ConsistencyLimits::Strict;
    return judgements;
}

IdealProfile profile(const QString &name)
{
    IdealProfile made;
    made.name = name;
    made.category = u"channel"_s;
    made.type = u"reseller"_s;
    Criterion size;
    size.key = u"a"_s;
    size.label = u"Size"_s;
    size.attribute = u"employees"_s;
    size.value = LinearShape { 0, 100 };
    made.criteria.push_back(size);
    return made;
}
} // namespace

/// What people answered about weights, as the workspace keeps it.
class JudgementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAcrossOpening();
    void oneStepToUndo();
    void namesAreTold();
    void foreignIsLeftAlone();
    void followsTheName();
    void onlyTheCriteriaAskedFor();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.pscope"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void JudgementsTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema.has_value());
    Result<std::unique_ptr<Session>> made = Session::create(path(), *schema, Clock(), Random(7));
    QVERIFY(made.has_value());
    m_session = std::move(*made);
}

void JudgementsTest::keptAcrossOpening()
{
    QCOMPARE(*weightJudgements(*m_session, u"Reseller"_s), WeightJudgements());
    QVERIFY(saveWeightJudgements(*m_session, u"Reseller"_s, twoJudges(), u"Answer"_s).has_value());
    QVERIFY(m_session->close().has_value());
    m_session.reset();
    const Result<std::unique_ptr<Session>> again = Session::open(path(), OpenMode::ReadOnly);
    QVERIFY(again.has_value());
    QCOMPARE(*weightJudgements(**again, u"Reseller"_s), twoJudges()); // to the last bit of 1/7
    QCOMPARE(*weightJudgements(**again, u"Other"_s), WeightJudgements());
}

void JudgementsTest::oneStepToUndo()
{
    QVERIFY(saveWeightJudgements(*m_session, u"Reseller"_s, twoJudges(), u"Answer"_s).has_value());
    QCOMPARE(m_session->undoName(), u"Answer"_s);
    QVERIFY(m_session->undo().has_value());
    QCOMPARE(*weightJudgements(*m_session, u"Reseller"_s), WeightJudgements());
    QVERIFY(m_session->redo().has_value());
    QCOMPARE(*weightJudgements(*m_session, u"Reseller"_s), twoJudges());
}

void JudgementsTest::namesAreTold()
{
    WeightJudgements judgements = twoJudges();
    judgements.judges[1].name = u"anna"_s;
    const Result<> twice = saveWeightJudgements(*m_session, u"Reseller"_s, judgements, u"Rename"_s);
    QVERIFY(!twice && twice.error().code == ErrorCode::Conflict);
    judgements.judges[1].name = u"  "_s;
    const Result<> none = saveWeightJudgements(*m_session, u"Reseller"_s, judgements, u"Rename"_s);
    QVERIFY(!none && none.error().code == ErrorCode::InvalidInput);
    QVERIFY(m_session->undoName().isEmpty());
}

/// A later version may say more: what is not understood is refused, not guessed.
void JudgementsTest::foreignIsLeftAlone()
{
    const QString key = u"weights/judgements/Reseller"_s;
    for (const QString &text :
         { u"nonsense"_s, u"{}"_s, uR"({"random_index":"of 2040"})"_s,
           uR"({"random_index":"saaty1980","judges":[{"name":"Anna","answers":[["a","b",-3]]}]})"_s,
           uR"({"random_index":"saaty1980","swings":{"a":101}})"_s }) {
        QVERIFY(m_session->edit(u"Write"_s, [&](Edit &edit) { return edit.saveSetting(key, text); }).has_value());
        const Result<WeightJudgements> read = weightJudgements(*m_session, u"Reseller"_s);
        QVERIFY2(!read && read.error().code == ErrorCode::InvalidInput, qPrintable(text));
    }
}

void JudgementsTest::followsTheName()
{
    const Result<Session::AddedProfile> added = m_session->addProfile(profile(u"Reseller"_s), true);
    QVERIFY(added.has_value());
    QVERIFY(saveWeightJudgements(*m_session, u"Reseller"_s, twoJudges(), u"Answer"_s).has_value());
    ProfileDraft draft(*m_session, added->id);
    QVERIFY(draft.commit(u"Rename"_s, [](IdealProfile &edited) { edited.name = u"VAR"_s; }).has_value());
    QCOMPARE(*weightJudgements(*m_session, u"VAR"_s), twoJudges());
    QCOMPARE(*weightJudgements(*m_session, u"Reseller"_s), twoJudges()); // the version in force has the old name
    QVERIFY(m_session->undo().has_value());
    QCOMPARE(*weightJudgements(*m_session, u"VAR"_s), WeightJudgements());
}

void JudgementsTest::onlyTheCriteriaAskedFor()
{
    WeightJudgements::Judge anna = twoJudges().judges.first();
    PairwiseMatrix matrix = matrixOf(anna, { u"b"_s, u"a"_s });
    QCOMPARE(matrix.at(1, 0), 3.0);
    QCOMPARE(matrix.missingPairs(), std::size_t { 0 });
    matrix.judge(0, 1, 2);
    takeMatrix(anna, matrix, { u"b"_s, u"a"_s });
    QCOMPARE(matrixOf(anna, { u"a"_s, u"b"_s }).at(0, 1), 0.5);
    QCOMPARE(matrixOf(anna, { u"b"_s, u"c"_s }).at(1, 0), 7.0); // what was said about others stays
    QCOMPARE(answeringJudges(twoJudges(), { u"a"_s, u"b"_s }), 1);
    QCOMPARE(answeringJudges(twoJudges(), { u"a"_s, u"b"_s, u"c"_s }), 2);
    QCOMPARE(matricesOf(twoJudges(), { u"a"_s, u"c"_s }).at(1).at(0, 1), 5.0);
}

QTEST_GUILESS_MAIN(JudgementsTest)
#include "tst_judgements.moc"
