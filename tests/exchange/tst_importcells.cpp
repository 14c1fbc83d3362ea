#include "exchange/importcells.h"
#include "matching/companykeys.h"

#include <QTest>

using namespace partnerscope;

/// The small readers an import plan is made of: what companies are recognised by, and numbers as people write them.
class TestImportCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void numbers_data();
    void numbers();
};

void TestImportCells::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto domain = [](const char *site) { return QString::fromStdString(domainKey(site)); };
    const auto name = [](const char *text) { return QString::fromStdString(nameKey(text)); };
    QTest::newRow("address") << domain("https://www.Acme.de/about?x=1") << QStringLiteral("acme.de");
    QTest::newRow("bare") << domain("acme.de") << QStringLiteral("acme.de");
    QTest::newRow("port and user") << domain("http://me@acme.de:8080") << QStringLiteral("acme.de");
    QTest::newRow("shared") << domain("https://www.linkedin.com/company/acme") << QString();
    QTest::newRow("shared below") << domain("acme.github.io") << QString();
    QTest::newRow("no address") << domain("none") << QString();
    QTest::newRow("punctuation") << name("  Acme,  Inc. ") << QStringLiteral("acme inc");
    QTest::newRow("and") << name("Müller & Söhne") << QStringLiteral("muller and sohne");
    QTest::newRow("ascii and") << name("A&B") << QStringLiteral("a and b");
    QTest::newRow("wide and") << name("Ä&B") << QStringLiteral("a and b");
    QTest::newRow("apostrophe") << name("O'Brien") << QStringLiteral("obrien");
    QTest::newRow("typographic apostrophe") << name("O’Brien") << QStringLiteral("obrien");
    QTest::newRow("other script") << name("株式会社 日立") << QStringLiteral("株式会社 日立");
    QTest::newRow("signs only") << name("!!!") << QStringLiteral("!!!");
}

void TestImportCells::keys()
{
    QFETCH(QString, key);
    QFETCH(QString, expected);
    QCOMPARE(key, expected);
}

void TestImportCells::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("point"); ///< NaN: no number
    QTest::addColumn<double>("comma");
    const double none = qQNaN();
    QTest::newRow("plain") << QByteArray("1234") << 1234.0 << 1234.0;
    QTest::newRow("comma fraction") << QByteArray("1,5") << 1.5 << 1.5;
    QTest::newRow("three places") << QByteArray("1,234") << 1234.0 << 1.234;
    QTest::newRow("three places, point") << QByteArray("1.234") << 1.234 << 1234.0;
    QTest::newRow("zero and three places") << QByteArray("0.125") << 0.125 << 0.125;
    QTest::newRow("both, point last") << QByteArray("1,234.5") << 1234.5 << 1234.5;
    QTest::newRow("both, comma last") << QByteArray("1.234,5") << 1234.5 << 1234.5;
    QTest::newRow("two groups") << QByteArray("1,234,567") << 1234567.0 << 1234567.0;
    QTest::newRow("Indian groups are none") << QByteArray("1,23,456") << none << none;
    QTest::newRow("no-break spaces") << QByteArray("1\xc2\xa0"
                                                   "234\xc2\xa0"
                                                   "567")
                                     << 1234567.0 << 1234567.0;
    QTest::newRow("Swiss") << QByteArray("1'234.5") << 1234.5 << 1234.5;
    QTest::newRow("minus sign") << QByteArray("\xe2\x88\x92"
                                              "5")
                                << -5.0 << -5.0;
    QTest::newRow("thousand") << QByteArray("5k") << 5000.0 << 5000.0;
    QTest::newRow("exponent") << QByteArray("1.5e3") << 1500.0 << 1500.0;
    QTest::newRow("telephone") << QByteArray("0221 12 34") << none << none;
    QTest::newRow("range") << QByteArray("50-100") << none << none;
    QTest::newRow("date") << QByteArray("2024-01-01") << none << none;
    QTest::newRow("version") << QByteArray("1.2.3") << none << none;
    QTest::newRow("only signs") << QByteArray(".,") << none << none;
    QTest::newRow("hex") << QByteArray("0x10") << none << none;
    QTest::newRow("not a number") << QByteArray("nan") << none << none;
}

void TestImportCells::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, point);
    QFETCH(double, comma);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    for (const auto &[isComma, expected] : { std::pair(false, point), std::pair(true, comma) }) {
        const auto value = parseNumber(view, isComma);
        QCOMPARE(value.has_value(), !qIsNaN(expected));
        if (value)
            QCOMPARE(*value, expected);
    }
}

QTEST_APPLESS_MAIN(TestImportCells)

#include "tst_importcells.moc"
