#include "store/migration.h"
#include "storefixture.h"

#include <array>

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array<std::string_view, 1> ToTwo { "ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT 'two'" };
constexpr std::array<std::string_view, 2> ToThree { "CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT",
                                                    "INSERT INTO extra(id) VALUES(3)" };
constexpr std::array<std::string_view, 2> Broken { "CREATE TABLE half(id INTEGER PRIMARY KEY) STRICT",
                                                   "INSERT INTO nowhere VALUES(1)" };
const std::array<MigrationStep, 2> Steps { MigrationStep { ToTwo }, MigrationStep { ToThree } };
const std::array<MigrationStep, 2> BrokenSteps { MigrationStep { ToTwo }, MigrationStep { Broken } };
} // namespace

/// The ladder itself, with steps of its own, and the frozen files of every released version.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void climbsFromEveryVersion();
    void brokenStepLeavesTheOneBefore();
    void everyReleasedVersionOpens();
    void secondVersionHoldsTiers();
    void thirdVersionLearnsToQualify();
    void anOldJournalCanStillBeUndone();
    void newerVersionIsRefused();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v1.pscope"), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
}

void TestMigration::climbsFromEveryVersion()
{
    for (std::size_t from = 0; from <= Steps.size(); ++from) {
        init();
        const QString backup = path() + u".backup"_s;
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(migrate(**database, std::span(Steps).first(from), {}));
        QCOMPARE(*(*database)->readInteger("PRAGMA user_version"), static_cast<std::int64_t>(from + 1));
        VERIFY_OK(migrate(**database, Steps, backup));
        QCOMPARE(*(*database)->readInteger("PRAGMA user_version"), 3);
        QCOMPARE(*(*database)->readText("SELECT note FROM setting"), u"two"_s);
        QCOMPARE(*(*database)->readInteger("SELECT id FROM extra"), 3);
        QCOMPARE(QFile::exists(backup), from < Steps.size());
        if (from < Steps.size()) {
            const auto saved = Database::open(backup, Database::Access::ReadOnly);
            QCOMPARE(*(*saved)->readInteger("PRAGMA user_version"), static_cast<std::int64_t>(from + 1));
        }
    }
}

void TestMigration::brokenStepLeavesTheOneBefore()
{
    const auto database = Database::open(path(), Database::Access::ReadWrite);
    VERIFY_OK(database);
    QVERIFY(!migrate(**database, BrokenSteps, {}));
    QCOMPARE(*(*database)->readInteger("PRAGMA user_version"), 2);
    QCOMPARE(*(*database)->readText("SELECT note FROM setting"), u"two"_s);
    QCOMPARE(*(*database)->readInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
    VERIFY_OK(migrate(**database, Steps, {})); // and the right step can follow later
    QCOMPARE(*(*database)->readInteger("PRAGMA user_version"), 3);
}

void TestMigration::everyReleasedVersionOpens()
{
    for (int version = 1; version <= newestVersion(); ++version) {
        const QString frozen = QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v%1.pscope").arg(version);
        QVERIFY2(QFile::exists(frozen), qPrintable(frozen));
        const QByteArray before = bytesOf(frozen);
        for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
            const QString copy = m_folder->filePath(u"old-%1-%2"_s.arg(version).arg(static_cast<int>(mode)));
            QVERIFY(QFile::copy(frozen, copy));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            const auto workspace = Workspace::open(copy, mode, clockAt());
            VERIFY_OK(workspace);
            QCOMPARE((*workspace)->check()->size(), 0);
            const auto pool = *(*workspace)->loadPool();
            QCOMPARE(pool->size(), std::size_t { 2 });
            QCOMPARE(pool->name(0), u"First"_s);
            QCOMPARE(pool->value(0, u"employees"_s), Value { 5.0 });
            QCOMPARE((*workspace)->profiles()->size(), 1);
            if (version >= 2) {
                const QString profile = u"Cloud VAR"_s;
                QCOMPARE((*workspace)->tierStandings(profile)->first().tier, u"Gold"_s);
                QCOMPARE((*workspace)->tierProposals(profile)->first().kind, TierMoveKind::MustHave);
                QCOMPARE((*workspace)->waivers()->first().waiver.criterion, u"gate"_s);
                QCOMPARE(*(*workspace)->setting(u"tiers/grace_days"_s), u"30"_s);
            }
            if (version >= 3) {
                QCOMPARE((*workspace)->questionnaires()->first().attributes, QStringList { u"employees"_s });
                QCOMPARE((*workspace)->distinctPairs()->size(), 1);
            }
            if (version >= 4) {
                const Qualification found = (*workspace)->qualifications()->first();
                QCOMPARE(found.check(u"Customer"_s).evidence, u"41 % in healthcare"_s);
                QCOMPARE(found.check(u"Commitment"_s).rating, CheckRating::PartlyMet);
                QCOMPARE(found.nextBy, QDate(2026, 3, 15));
            }
            if (mode == OpenMode::ReadOnly)
                QCOMPARE(bytesOf(copy), before);
        }
    }
}

/// A migrated workspace and a new one have the same tables, described the same way; the old file is kept beside it.
void TestMigration::secondVersionHoldsTiers()
{
    const auto tables = [](const QString &file) {
        const auto database = Database::open(file, Database::Access::ReadOnly);
        QStringList all;
        for (const char *sql :
             { "SELECT coalesce(sql, name) FROM sqlite_schema WHERE name NOT LIKE 'partner%' ORDER BY name",
               "SELECT \"table\" || holds FROM readme ORDER BY \"table\"" }) {
            auto rows = (*database)->prepare(sql);
            for (auto row = rows->step(); row && *row; row = rows->step())
                all << rows->text(0);
        }
        return all;
    };
    VERIFY_OK(Workspace::open(path(), OpenMode::ReadWrite, clockAt()));
    const QString fresh = m_folder->filePath(u"fresh.pscope"_s);
    VERIFY_OK(Workspace::create(fresh, smallSchema(), clockAt(), Random(1)));
    QCOMPARE(tables(path()), tables(fresh));
    QVERIFY(tables(path()).join(u' ').contains(u"tier_proposal"_s));
    QCOMPARE(bytesOf(path() + u".backup-v1"_s).size(),
             bytesOf(QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v1.pscope")).size());
    const auto backup = Database::open(path() + u".backup-v1"_s, Database::Access::ReadOnly);
    QCOMPARE(*(*backup)->readInteger("PRAGMA user_version"), 1);
    QCOMPARE(*(*backup)->readInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'waiver'"), 0);
}

/// The lists of version 3 stand as they were, and what is found about their companies can be kept.
void TestMigration::thirdVersionLearnsToQualify()
{
    const QString old = m_folder->filePath(u"three.pscope"_s);
    QVERIFY(QFile::copy(QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v3.pscope"), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
    const auto workspace = Workspace::open(old, OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    QVERIFY(QFile::exists(old + u".backup-v3"_s));
    QVERIFY((*workspace)->qualifications()->isEmpty());
    const ShortlistEntry entry = (*workspace)->shortlists()->first().entries.front();
    QCOMPARE(entry.rationale, u"good"_s);
    Qualification found;
    found.entry = entry.id;
    found.setCheck({ u"Customer"_s, CheckRating::Weak, u"Few"_s, u"Ada"_s, QDate(2026, 3, 1) });
    VERIFY_OK((*workspace)->edit(u"Rate"_s, [&](Edit &e) { return e.saveQualification(found); }));
    QCOMPARE((*workspace)->qualifications()->first(), found);
    VERIFY_OK((*workspace)->undo());
    QVERIFY((*workspace)->qualifications()->isEmpty());
}

void TestMigration::anOldJournalCanStillBeUndone()
{
    const auto workspace = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(workspace);
    VERIFY_OK((*workspace)->undo());
    QCOMPARE((*(*workspace)->loadPool())->size(), std::size_t { 0 });
    VERIFY_OK((*workspace)->redo());
    QCOMPARE((*(*workspace)->loadPool())->size(), std::size_t { 2 });
    QCOMPARE((*workspace)->check()->size(), 0);
}

void TestMigration::newerVersionIsRefused()
{
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite);
        VERIFY_OK((*database)->execute("PRAGMA user_version = 99"));
    }
    const QByteArray before = bytesOf(path());
    for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
        const auto refused = Workspace::open(path(), mode, clockAt());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SchemaTooNew);
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
