#include "exchange/recordplan.h"
#include "importfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Lists of people, engagements, results and relations: known by their header, matched to companies, against what the
/// workspace has.
class TestRecordPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByHeader_data();
    void kindsByHeader();
    void quarters_data();
    void quarters();
    void peopleAreAddedOnceAndUpdated();
    void engagements();
    void engagementsThatAreOver();
    void performance();
    void relations();
    void targetAccounts();
    void cardsBecomePeople();
    void missingColumns();
    void rejectedRowsComeBack();

private:
    Result<ImportPlan> plan(const QByteArray &text, const KnownRecords &known = {}, ImportOptions options = {},
                            const QString &name = u"list.csv"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return planList(file.fileName(), schema(), m_pool, options,
                        [&](ListKind) { return Result<KnownRecords>(known); });
    }
    QTemporaryDir m_folder;
    Pool m_pool =
        poolOf({ { "Acme GmbH", "acme.de", "DE", 1 }, { "Beta Ltd", "", "FR", 2 }, { "Gamma", "", "US", 3 } });
};

namespace {
std::vector<std::size_t> countsOf(const ImportPlan &plan)
{
    const ImportCounts &c = plan.counts;
    return { c.read, c.added, c.updated, c.unchanged, c.skipped, c.rejected };
}
using Counts = std::vector<std::size_t>;

/// What the workspace would hold after the plan, with ids.
template <typename Record>
QList<Record> stored(QList<Record> records)
{
    std::int64_t id = 100;
    for (Record &record : records)
        record.id = { ++id };
    return records;
}
} // namespace

void TestRecordPlan::kindsByHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *header, const char *kind) {
        QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(kind);
    };
    row("company,name,email,role", "people");
    row("Firma,Vorname,Nachname,Telefon", "people");
    row("Name,Website,Contact,Email", "companies");
    row("name,employees,email,phone,contact", "companies");
    row("company,type,stage,owner,agreed on", "engagements");
    row("Partner,Quarter,Measure,Value", "performance");
    row("Firma,Quartal,Kennzahl,Wert", "performance");
    row("company,relation,other company", "relations");
    row("company,country", "companies");
    row("Partner,Customer,Target", "target_accounts");
    row("company,type", "companies");
    row("a,b,c", "companies");
}

void TestRecordPlan::kindsByHeader()
{
    QFETCH(QByteArray, header);
    QTEST(listKindKey(findListKind(QString::fromUtf8(header).split(u','), schema())), "kind");
}

void TestRecordPlan::quarters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quarter");
    for (const char *text : { "2026-Q1", "2026Q1", "2026 q1", "Q1 2026", "q1/2026", "1/2026", "1. Quartal 2026",
                              "2026-02-15", "15.02.2026" })
        QTest::newRow(text) << QString::fromLatin1(text) << u"2026-Q1"_s;
    for (const char *text : { "", "2026", "Q5 2026", "first", "2026-Q0" })
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << QString();
}

void TestRecordPlan::quarters()
{
    QFETCH(QString, text);
    QTEST(quarterOf(text), "quarter");
}

void TestRecordPlan::peopleAreAddedOnceAndUpdated()
{
    const QByteArray list = "company,name,email,phone,seniority,champion,left on,shoe size\n"
                            "acme gmbh,Jane Doe,jane@acme.de,1,Director,yes,31.12.2024,38\n"
                            "Acme GmbH,Jane Doe,,2,,,,\n"           // the same person: updated
                            "Beta Ltd,Jane Doe,,3,captain,,soon,\n" // another company; two cells that cannot be read
                            "Unknown AG,Joe,joe@u.de,,,,,\n"
                            "somebody,Mail Only,m@www.acme.de,,,,,\n" // by the address
                            "Gamma,,x@g.com,,,,,\n";
    ImportOptions options;
    options.evidence.recordedAt = QDateTime(QDate(2025, 1, 2), QTime(), Qt::UTC);
    const auto first = plan(list, {}, options);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
    QCOMPARE(countsOf(*first), (Counts { 6, 3, 1, 0, 0, 2 }));
    QCOMPARE(first->records.contacts.size(), 3);
    const Contact &jane = first->records.contacts.first();
    QCOMPARE(jane.partner.value, 7);
    QCOMPARE(jane.phone, u"2"_s);
    QCOMPARE(jane.email, u"jane@acme.de"_s);
    QCOMPARE(jane.traits.seniority, u"director"_s);
    QVERIFY(jane.champion);
    QCOMPARE(jane.leftOn, QDate(2024, 12, 31));
    QCOMPARE(jane.lawfulBasis, u"Imported from list.csv"_s);
    QCOMPARE(jane.retainUntil, QDate(2027, 1, 2));
    QCOMPARE(first->problems.size(), 4);
    QCOMPARE(first->problems.at(0).line, std::size_t { 4 });
    QCOMPARE(first->problems.at(0).column, u"seniority"_s);
    QVERIFY(first->problems.at(2).rejectsRow && first->problems.at(2).reason.contains(u"Unknown AG"_s));
    QVERIFY(first->problems.at(3).reason.contains(u"needs a name"_s));
    QCOMPARE(columnOf(*first, "shoe size")->match, ImportColumn::Match::LeftOut);
    QVERIFY(first->table.notices.join(u' ').contains(u"2027-01-02"_s));
    // Once more: nothing new, but a changed number.
    KnownRecords known;
    known.contacts = stored(first->records.contacts);
    const auto again =
        plan("company,name,email,phone\nAcme GmbH,Jane Doe,jane@acme.de,2\nBeta Ltd,jane doe,,9\n", known, options);
    QVERIFY(again.has_value());
    QCOMPARE(countsOf(*again), (Counts { 2, 0, 1, 1, 0, 0 }));
    QCOMPARE(again->records.contacts.first().id, known.contacts.at(1).id);
    options.onDuplicate = OnDuplicate::Skip;
    QCOMPARE(countsOf(*plan("company,name,phone,role\nAcme GmbH,Jane Doe,5,Boss\n", known, options)),
             (Counts { 1, 0, 0, 0, 1, 0 }));
}

/// Lists of others call it a stage that a partnership was declined or has ended.
void TestRecordPlan::engagementsThatAreOver()
{
    const auto over = plan("company,type,stage,outcome date,outcome reason\nAcme GmbH,reseller,Declined,2024-03-01,too "
                           "small\nBeta Ltd,reseller,ended,,\n");
    QVERIFY(over);
    QCOMPARE(over->records.engagements.size(), 1);
    const Engagement &declined = over->records.engagements.front();
    QCOMPARE(declined.endedOn, QDate(2024, 3, 1));
    QCOMPARE(declined.outcome, u"too small"_s);
    QVERIFY(isDeclined(declined));
    QCOMPARE(over->problems.size(), std::size_t { 1 });
    QVERIFY(over->problems.front().reason.contains(u"ended_on"_s));
    const auto unclear = plan("company,type,stage\nAcme GmbH,reseller,active\n");
    QVERIFY(unclear);
    const QString reason = unclear->problems.front().reason;
    QVERIFY2(reason.contains(u"onboard"_s) && reason.contains(u"declined or ended"_s), qPrintable(reason));
}

void TestRecordPlan::engagements()
{
    const auto first = plan("company,type,stage,agreed on,exclusive\nAcme GmbH,Reseller,Sell,2024-01-31,yes\n"
                            "Beta Ltd,managed service provider,enable,,\nGamma,Baker,sell,,\nGamma,oem,selling,,\n");
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
    QCOMPARE(countsOf(*first), (Counts { 4, 2, 0, 0, 0, 2 }));
    QCOMPARE(first->records.engagements.at(0).category, u"channel"_s);
    QCOMPARE(first->records.engagements.at(0).agreedOn, QDate(2024, 1, 31));
    QCOMPARE(first->records.engagements.at(1).type, u"managed_service"_s);
    QCOMPARE(first->problems.at(0).column, u"type"_s);
    QCOMPARE(first->problems.at(1).column, u"stage"_s);
    KnownRecords known;
    known.engagements = stored(first->records.engagements);
    known.engagements[1].endedOn = QDate(2024, 5, 1);
    // One that goes on is moved; beside one that ended a new one begins.
    const auto again =
        plan("company,type,stage\nAcme GmbH,reseller,accelerate\nBeta Ltd,managed_service,recruit\n", known);
    QCOMPARE(countsOf(*again), (Counts { 2, 1, 1, 0, 0, 0 }));
    QCOMPARE(again->records.engagements.at(0).id, known.engagements.at(0).id);
    QVERIFY(!again->records.engagements.at(1).id.isValid());
}

void TestRecordPlan::performance()
{
    KnownRecords known;
    known.currency = u"EUR"_s;
    const auto first =
        plan("Partner;Quartal;Kennzahl;Wert\nAcme GmbH;Q1 2026;Sourced revenue;1.234,5\n"
             "Acme GmbH;Q1 2026;sourced_revenue;1,3 Mio\nBeta Ltd;2026-Q2;deals won;7\nBeta Ltd;2026-Q2;mdf_spent;$ 5\n"
             "Beta Ltd;later;deals won;7\nBeta Ltd;2026-Q2;luck;7\nBeta Ltd;2026-Q2;deals won;many\n",
             known);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->kind, ListKind::Performance);
    QCOMPARE(countsOf(*first), (Counts { 7, 2, 1, 0, 0, 4 }));
    QCOMPARE(first->records.performance.first().value, 1'300'000.0);
}

void TestRecordPlan::relations()
{
    const auto first = plan(
        "company,relation,other company,note\nAcme GmbH,parent of,Beta Ltd,by law\nGamma,integrates with,Acme GmbH,\n"
        "Acme GmbH,integrates_with,Gamma,seen from here\nGamma,subsidiary of,Beta Ltd,\nGamma,competes with,Nobody,\n"
        "Gamma,likes,Beta Ltd,\nGamma,resells,Gamma,\n");
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
    QCOMPARE(countsOf(*first), (Counts { 7, 3, 1, 0, 0, 3 }));
    QCOMPARE(first->records.relations.at(1).note, u"seen from here"_s); // one relation, from both sides
    QCOMPARE(first->records.relations.at(2).partner.value, 17);
    QCOMPARE(first->records.relations.at(2).kind, RelationKind::ParentOf);
    KnownRecords known;
    known.relations = stored(first->records.relations);
    QCOMPARE(countsOf(*plan("company,relation,other company\nGamma,integrates with,Acme GmbH\n", known)),
             (Counts { 1, 0, 0, 1, 0, 0 }));
}

/// The number of different target accounts among a company's customers becomes a fact.
void TestRecordPlan::targetAccounts()
{
    Schema whole = schema();
    whole.attributes.push_back(attribute("target_accounts", "Target accounts", AttributeType::WholeNumber));
    QFile file(m_folder.filePath(u"customers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Partner,Customer,Is target\nAcme GmbH,Müller AG,yes\nAcme GmbH,MULLER AG,yes\nAcme GmbH,Small Ltd,no\n"
               "Beta Ltd,Small Ltd,\nGamma,,yes\nNobody,Müller AG,yes\nAcme GmbH,Big Corp,yes\n");
    file.close();
    const auto none = [](ListKind) { return Result<KnownRecords>(KnownRecords()); };
    const auto counted = planList(file.fileName(), whole, m_pool, {}, none);
    QVERIFY2(counted.has_value(), counted ? "" : qPrintable(counted.error().message));
    QCOMPARE(counted->kind, ListKind::TargetAccounts);
    QCOMPARE(countsOf(*counted), (Counts { 7, 0, 5, 0, 0, 2 }));
    QCOMPARE(counted->records.overlaps.size(), 2);
    QCOMPARE(counted->records.overlaps.at(0).partner.value, 7);
    QCOMPARE(counted->records.overlaps.at(0).accounts, 2.0);
    QCOMPARE(counted->records.overlaps.at(1).accounts, 0.0);
    QCOMPARE(counted->records.overlaps.at(0).line, std::size_t { 2 }); // where the company stands first
    QCOMPARE(counted->records.overlaps.at(1).line, std::size_t { 5 });
    QVERIFY(!planList(file.fileName(), schema(), m_pool, {}, none)); // no attribute to hold it
}

void TestRecordPlan::cardsBecomePeople()
{
    const auto cards =
        plan("BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nORG:Acme GmbH;Sales\nTITLE:Head\nNOTE:tall\nEND:VCARD\n"
             "BEGIN:VCARD\nVERSION:4.0\nFN:Joe\nORG:Elsewhere\nEND:VCARD\nBEGIN:VCARD\nFN:Cut\n",
             {}, {}, u"people.vcf"_s);
    QVERIFY2(cards.has_value(), cards ? "" : qPrintable(cards.error().message));
    QCOMPARE(countsOf(*cards), (Counts { 3, 1, 0, 0, 0, 2 }));
    QCOMPARE(cards->records.contacts.first().traits.role, u"Head"_s);
    QCOMPARE(columnOf(*cards, "note")->match, ImportColumn::Match::LeftOut);
    QCOMPARE(columnOf(*cards, "note")->filled, std::size_t { 1 });
}

void TestRecordPlan::missingColumns()
{
    ImportOptions options;
    options.kind = ListKind::Performance;
    const auto refused = plan("company,quarter,figure\nAcme GmbH,2026-Q1,5\n", {}, options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"measure, value"_s), qPrintable(refused.error().message));
    options.mapping = { { u"figure"_s, u"value"_s }, { u"what"_s, u"measure"_s } };
    QCOMPARE(countsOf(*plan("company,quarter,what,figure\nAcme GmbH,2026-Q1,deals won,5\n", {}, options)),
             (Counts { 1, 1, 0, 0, 0, 0 }));
    options.mapping = { { u"figure"_s, u"height"_s } };
    QVERIFY(!plan("company,quarter,what,figure\nAcme GmbH,2026-Q1,deals won,5\n", {}, options));
}

/// What was refused can be corrected and imported again.
void TestRecordPlan::rejectedRowsComeBack()
{
    const auto first = plan("company,quarter,measure,value\n\"=Nobody, Inc\",2026-Q1,deals won,5\n");
    QVERIFY(first.has_value());
    QVERIFY2(first->rejectedCsv.contains("\"'=Nobody, Inc\",2026-Q1,deals won,5,\"Line 2: "),
             first->rejectedCsv.constData());
    QByteArray corrected = first->rejectedCsv;
    corrected.replace("\"'=Nobody, Inc\"", "Acme GmbH");
    QCOMPARE(countsOf(*plan(corrected)), (Counts { 1, 1, 0, 0, 0, 0 }));
}

QTEST_APPLESS_MAIN(TestRecordPlan)
#include "tst_recordplan.moc"
