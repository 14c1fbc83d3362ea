#include "records.h"
#include "store/migration.h"

using namespace partnerscope;
using namespace partnerscope::test;
using namespace Qt::StringLiterals;

/// Looks back at engagements and vocabularies, in files that are opened anew on every day something happens.
class TestRecordHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeIsNoted();
    void undoAndRedoAreNotedToo();
    void removedCompaniesTakeTheirsAlong();
    void knownBeforeTheEdit();
    void nothingNewNotesNothing();
    void termsAsTheyWere();
    void termsThatCameLaterLieUnderNothing();
    void undoneTermsWereThereOnce();
    void anOldFileSaysHowFarItReaches();
    void aNewFileReachesToItsBeginning();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }
    [[nodiscard]] std::unique_ptr<Workspace> openOn(const char *day, OpenMode mode = OpenMode::ReadWrite) const
    {
        const QByteArray noon = QByteArray(day) + "T12:00:00Z";
        auto opened = Workspace::open(path(), mode, clockAt(noon.constData()));
        if (!opened)
            qFatal("%s", qPrintable(messageOf(opened.error())));
        return std::move(*opened);
    }
    /// The stages of the first company on a day, and its tiers, read from the file.
    [[nodiscard]] QString then(const char *day) const
    {
        const auto pool =
            openOn("2027-01-01", OpenMode::ReadOnly)->loadPool(QDate::fromString(QLatin1String(day), Qt::ISODate));
        if (!pool)
            qFatal("%s", qPrintable(messageOf(pool.error())));
        if ((*pool)->size() == 0)
            return u"nobody"_s;
        const auto codes = [&](const QString &column) {
            return std::get<QStringList>((*pool)->value(0, column)).join(u',');
        };
        return codes(u"stage"_s) + u'/' + codes(u"tier"_s) + ((*pool)->isActive(0) ? u"/active"_s : QString());
    }
    void saveStage(const char *day, const QString &stage, const QString &tier)
    {
        const auto workspace = openOn(day);
        Engagement changed = workspace->engagements()->value(0);
        changed.partner = m_partner;
        changed.category = u"channel"_s;
        changed.type = u"reseller"_s;
        changed.stage = stage;
        changed.tier = tier;
        VERIFY_OK(workspace->edit(u"Change"_s, [&](Edit &edit) -> Result<> {
            const auto saved = edit.saveEngagement(changed);
            return saved ? Result<>() : Result<>(saved.failure());
        }));
    }
    [[nodiscard]] QStringList parentsOfFrance(const char *day) const
    {
        const auto schema =
            openOn("2027-01-01", OpenMode::ReadOnly)->schemaAsOf(QDate::fromString(QLatin1String(day), Qt::ISODate));
        if (!schema)
            qFatal("%s", qPrintable(messageOf(schema.error())));
        const Term *term = schema->vocabulary(u"regions"_s)->find(u"FR"_s);
        return term ? term->parents : QStringList { u"(gone)"_s };
    }
    void putTerm(const char *day, const Term &term)
    {
        VERIFY_OK(openOn(day)->edit(u"Term"_s, [&](Edit &edit) { return edit.putTerm(u"regions"_s, term); }));
    }
    [[nodiscard]] std::int64_t count(const char *sql) const
    {
        return *(*Database::open(path(), Database::Access::ReadOnly))->readInteger(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PartnerId m_partner;
};

void TestRecordHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = Workspace::create(path(), smallSchema(), clockAt("2026-03-01T12:00:00Z"), Random(1));
    VERIFY_OK(made);
    VERIFY_OK((*made)->edit(u"Add"_s, [&](Edit &edit) -> Result<> {
        const auto added = edit.addPartner(u"First"_s, evidence());
        m_partner = added.value_or(PartnerId {});
        return added ? Result<>() : Result<>(added.failure());
    }));
}

void TestRecordHistory::everyChangeIsNoted()
{
    saveStage("2026-03-05", u"recruit"_s, {});
    saveStage("2026-03-10", u"onboard"_s, u"Silver"_s);
    saveStage("2026-03-20", u"sell"_s, u"Gold"_s);
    {
        const auto workspace = openOn("2026-04-01");
        const EngagementId id = workspace->engagements()->first().id;
        VERIFY_OK(workspace->edit(u"Remove"_s, [&](Edit &edit) { return edit.removeEngagement(id); }));
    }
    QCOMPARE(then("2026-03-04"), u"/"_s);
    QCOMPARE(then("2026-03-05"), u"recruit/"_s);
    QCOMPARE(then("2026-03-09"), u"recruit/"_s);
    QCOMPARE(then("2026-03-19"), u"onboard/Silver/active"_s);
    QCOMPARE(then("2026-03-31"), u"sell/Gold/active"_s);
    QCOMPARE(then("2026-04-01"), u"/"_s);
    QCOMPARE(openOn("2026-05-01")->check()->size(), 0);
}

void TestRecordHistory::undoAndRedoAreNotedToo()
{
    saveStage("2026-03-05", u"recruit"_s, {});
    saveStage("2026-03-10", u"sell"_s, u"Gold"_s);
    VERIFY_OK(openOn("2026-03-15")->undo());
    VERIFY_OK(openOn("2026-03-20")->redo());
    VERIFY_OK(openOn("2026-03-25")->undo());
    VERIFY_OK(openOn("2026-03-26")->undo()); // there is no engagement any more
    QCOMPARE(then("2026-03-12"), u"sell/Gold/active"_s);
    QCOMPARE(then("2026-03-17"), u"recruit/"_s);
    QCOMPARE(then("2026-03-22"), u"sell/Gold/active"_s);
    QCOMPARE(then("2026-03-25"), u"recruit/"_s);
    QCOMPARE(then("2026-03-26"), u"/"_s);
}

void TestRecordHistory::removedCompaniesTakeTheirsAlong()
{
    saveStage("2026-03-05", u"sell"_s, {});
    VERIFY_OK(openOn("2026-03-10")->edit(u"Remove"_s, [&](Edit &edit) { return edit.removePartner(m_partner); }));
    QCOMPARE(then("2026-03-07"), u"nobody"_s);
    VERIFY_OK(openOn("2026-03-15")->undo());
    QCOMPARE(then("2026-03-07"), u"sell//active"_s);
    QCOMPARE(then("2026-03-12"), u"/"_s);
    QCOMPARE(then("2026-03-16"), u"sell//active"_s);
    QCOMPARE(openOn("2026-05-01")->check()->size(), 0);
}

void TestRecordHistory::knownBeforeTheEdit()
{
    Engagement agreed = engagement(m_partner);
    agreed.agreedOn = QDate(2026, 2, 10);
    VERIFY_OK(openOn("2026-03-05")->edit(u"Add"_s, [&](Edit &edit) -> Result<> {
        const auto saved = edit.saveEngagement(agreed, at("2026-02-10T09:00:00Z"));
        return saved ? Result<>() : Result<>(saved.failure());
    }));
    QCOMPARE(then("2026-02-09"), u"/"_s);
    QCOMPARE(then("2026-02-10"), u"sell/Gold/active"_s);
}

void TestRecordHistory::nothingNewNotesNothing()
{
    saveStage("2026-03-05", u"sell"_s, {});
    const std::int64_t notes = count("SELECT count(*) FROM engagement_history");
    QCOMPARE(notes, 1);
    saveStage("2026-03-06", u"sell"_s, {});
    VERIFY_OK(openOn("2026-03-07")->edit(u"Contact"_s, [&](Edit &edit) -> Result<> {
        const auto saved = edit.saveContact(contact(m_partner));
        return saved ? Result<>() : Result<>(saved.failure());
    }));
    QCOMPARE(count("SELECT count(*) FROM engagement_history"), notes);
}

void TestRecordHistory::termsAsTheyWere()
{
    putTerm("2026-03-10", { u"FR"_s, u"France"_s, {}, {}, true });
    putTerm("2026-03-20", { u"FR"_s, u"La France"_s, { u"DE"_s }, {}, true });
    QCOMPARE(parentsOfFrance("2020-01-01"), QStringList { u"EU"_s });
    QCOMPARE(parentsOfFrance("2026-03-09"), QStringList { u"EU"_s });
    QCOMPARE(parentsOfFrance("2026-03-10"), QStringList());
    QCOMPARE(parentsOfFrance("2026-03-20"), QStringList { u"DE"_s });
    VERIFY_OK(openOn("2026-03-25")->undo());
    QCOMPARE(parentsOfFrance("2026-03-24"), QStringList { u"DE"_s });
    QCOMPARE(parentsOfFrance("2026-03-25"), QStringList());
    const auto schema = *openOn("2026-03-30")->schemaAsOf(QDate(2026, 3, 1));
    QCOMPARE(schema.vocabulary(u"regions"_s)->terms().size(), smallSchema().vocabulary(u"regions"_s)->terms().size());
    QCOMPARE(schema.vocabulary(u"regions"_s)->withDescendants(u"EU"_s).size(), 3);
}

void TestRecordHistory::termsThatCameLaterLieUnderNothing()
{
    putTerm("2026-03-10", { u"IT"_s, u"Italy"_s, { u"EU"_s }, {}, true });
    const auto schema = *openOn("2026-03-30")->schemaAsOf(QDate(2026, 3, 9));
    const Term *italy = schema.vocabulary(u"regions"_s)->find(u"IT"_s);
    QVERIFY(italy); // a profile of today may name it
    QVERIFY(italy->parents.isEmpty());
    QCOMPARE(openOn("2026-03-30")->schemaAsOf(QDate(2026, 3, 10))->vocabulary(u"regions"_s)->find(u"IT"_s)->parents,
             QStringList { u"EU"_s });
}

void TestRecordHistory::undoneTermsWereThereOnce()
{
    putTerm("2026-03-10", { u"IT"_s, u"Italy"_s, { u"EU"_s }, {}, true });
    VERIFY_OK(openOn("2026-03-15")->undo());
    const auto terms = [this](const QDate &day) {
        return openOn("2026-03-30")->schemaAsOf(day)->vocabulary(u"regions"_s)->withDescendants(u"EU"_s);
    };
    QVERIFY(terms(QDate(2026, 3, 14)).contains(u"IT"_s));
    QVERIFY(!terms(QDate(2026, 3, 15)).contains(u"IT"_s));
    QVERIFY(!terms(QDate(2026, 3, 9)).contains(u"IT"_s));
}

void TestRecordHistory::anOldFileSaysHowFarItReaches()
{
    const QString old = m_folder->filePath(u"old.pscope"_s);
    QVERIFY(QFile::copy(QStringLiteral(PARTNERSCOPE_FIXTURES "/workspace-v2.pscope"), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(path());
    QVERIFY(QFile::rename(old, path()));
    QCOMPARE(*openOn("2026-08-01", OpenMode::ReadOnly)->historyReach(), at("2026-08-01T12:00:00Z"));
    {
        const auto migrated = openOn("2026-09-01");
        QCOMPARE(*migrated->historyReach(), at("2026-09-01T12:00:00Z"));
        m_partner = (*migrated->loadPool())->id(0);
    }
    QCOMPARE(*openOn("2026-10-01")->historyReach(), at("2026-09-01T12:00:00Z")); // once and for all
    const QString before = then("2026-08-15");
    QVERIFY(before != u"nobody"_s);
    saveStage("2026-10-10", u"accelerate"_s, u"Bronze"_s);
    QCOMPARE(then("2026-08-15"), before);
    QCOMPARE(then("2026-10-09"), before);
    QVERIFY(then("2026-10-10") != before);
}

void TestRecordHistory::aNewFileReachesToItsBeginning()
{
    QVERIFY(!openOn("2026-03-02")->historyReach()->isValid());
}

QTEST_GUILESS_MAIN(TestRecordHistory)
#include "tst_recordhistory.moc"
