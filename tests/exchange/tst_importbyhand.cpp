#include "importfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// Files that need a person: without a header, without a known name, with sentences where terms belong.
class TestImportByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void firstRowMayBeData();
    void withoutANameThePlanOnlyShows();
    void saysWhereTermsLookLikeProse();
    void keepsAColumnAsText();

private:
    Result<ImportPlan> plan(const QByteArray &csv, const ImportOptions &options = {});

    QTemporaryDir m_folder;
};

Result<ImportPlan> TestImportByHand::plan(const QByteArray &csv, const ImportOptions &options)
{
    QFile file(m_folder.filePath(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return fail(ErrorCode::Io, QStringLiteral("the test cannot write its file"));
    file.close();
    return planImport(file.fileName(), schema(), Pool(), options);
}

#define PLAN(name, ...)                                                                                                \
    auto name##Result = plan(__VA_ARGS__);                                                                             \
    QVERIFY2(name##Result, name##Result ? "" : qPrintable(name##Result.error().message));                              \
    const ImportPlan &name = *name##Result

void TestImportByHand::firstRowMayBeData()
{
    ImportOptions options;
    options.firstRowIsData = true;
    options.mapping.insert(QStringLiteral("column 1"), QStringLiteral("name"));
    options.mapping.insert(QStringLiteral("Column 2"), QStringLiteral("country"));
    options.newAttributes = true;
    PLAN(p, "Acme;DE\n\nBoreal;FR;since 2004\n", options);
    QVERIFY(p.hasNumberedColumns);
    QCOMPARE(p.columns.size(), std::size_t { 3 });
    QCOMPARE(p.counts.added, std::size_t { 2 });
    QCOMPARE(textOf(p, 0, "name"), QStringLiteral("Acme"));
    QCOMPARE(textOf(p, 1, "country"), QStringLiteral("FR"));
    QCOMPARE(p.lines, (std::vector<std::size_t> { 1, 3 }));
    QCOMPARE(p.newAttributes.front().key, QStringLiteral("column_3"));
    QCOMPARE(p.preview.size(), 2);
}

void TestImportByHand::withoutANameThePlanOnlyShows()
{
    PLAN(p, "Acme;DE\nBoreal;FR\n");
    QVERIFY(!p.hasName());
    QCOMPARE(p.counts.read, std::size_t { 1 });
    QCOMPARE(p.counts.added + p.counts.updated + p.counts.rejected, std::size_t { 0 });
    QVERIFY(p.batch.rows.empty());
    QVERIFY(p.rejectedCsv.isEmpty());
    QCOMPARE(p.columns.front().firstValue, QStringLiteral("Boreal"));
}

void TestImportByHand::saysWhereTermsLookLikeProse()
{
    QByteArray csv("name,certifications,regions_served\n");
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Firm " + n + ",We have been serving customer number " + n + " for years,Region " + n + '\n';
    }
    PLAN(p, csv);
    QCOMPARE(columnOf(p, "certifications")->newTerms, std::size_t { 40 });
    QVERIFY(columnOf(p, "certifications")->isProse);
    QCOMPARE(columnOf(p, "regions_served")->newTerms, std::size_t { 40 });
    QVERIFY(!columnOf(p, "regions_served")->isProse);
    QCOMPARE(columnOf(p, "name")->newTerms, std::size_t { 0 });
}

void TestImportByHand::keepsAColumnAsText()
{
    ImportOptions options;
    options.asText << QStringLiteral("Certifications");
    PLAN(p, "name,Certifications,Colour\nAcme,\"ISO 27001, and proud of it\",red\n", options);
    QCOMPARE(p.newAttributes.size(), std::size_t { 1 });
    QCOMPARE(p.newAttributes.front().key, QStringLiteral("certifications_2"));
    QCOMPARE(p.newAttributes.front().type, AttributeType::Text);
    QCOMPARE(p.newAttributes.front().label, QStringLiteral("Certifications (as written)"));
    QCOMPARE(textOf(p, 0, "certifications_2"), QStringLiteral("ISO 27001, and proud of it"));
    QVERIFY(p.newTerms.isEmpty());
    QCOMPARE(columnOf(p, "Colour")->match, ImportColumn::Match::LeftOut);
}

QTEST_APPLESS_MAIN(TestImportByHand)
#include "tst_importbyhand.moc"
