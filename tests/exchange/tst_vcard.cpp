#include "exchange/tablesource.h"
#include "exchange/vcardreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Cards of three versions as telephones and mail programs write them.
class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void whatPeopleHaveNoPlaceFor();
    void theFileIsKnownByItsContent_data();
    void theFileIsKnownByItsContent();
    void brokenCards();
    void brokenByChance();

private:
    /// The file's rows as "name=… company=…", or why it is not read.
    QStringList read(const QByteArray &bytes, const QString &name = u"people.vcf"_s) const;
    QTemporaryDir m_folder;
};

QStringList TestVCard::read(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const auto table = openTable(file.fileName(), {});
    if (!table)
        return { table.error().message };
    QStringList headers;
    QStringList rows;
    const auto reader = (*table)->read();
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next()) {
        if (step == TableReader::Step::Problem) {
            rows << QString::number(reader->problemLine()) + u": "_s + reader->problem();
            continue;
        }
        QStringList cells;
        for (std::size_t i = 0; i < reader->cells().size(); ++i) {
            const QString cell = QString::fromStdString(std::string(reader->cells()[i]));
            if (!cell.isEmpty())
                cells << (headers.isEmpty() ? cell : QString(headers.value(static_cast<int>(i)) + u'=' + cell));
        }
        if (headers.isEmpty())
            headers = cells;
        else
            rows << cells.join(u" "_s);
    }
    return rows;
}

void TestVCard::versions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");
    QTest::newRow("2.1") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Doe;Jane;;Dr.\r\nFN:Dr. Jane Doe\r\nORG:Acme;Sales\r\n"
        "TITLE:Head of alliances\r\nTEL;WORK;VOICE:+49 30 1\r\nTEL;CELL;PREF:+49 170 2\r\n"
        "EMAIL;INTERNET:jane@acme.de\r\nEND:VCARD\r\n")
                         << u"name=Dr. Jane Doe company=Acme email=jane@acme.de phone=+49 170 2 role=Head of alliances "
                            "department=Sales phone (further)=+49 30 1"_s;
    QTest::newRow("2.1 quoted-printable in Latin 1")
        << QByteArray("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\n"
                      "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9F =\n=26 S=C3=B6hne\nEND:VCARD\n")
        << u"name=Jörg Müller company=Groß & Söhne"_s;
    QTest::newRow("2.1 without saying its characters")
        << QByteArray("BEGIN:VCARD\nVERSION:2.1\nFN:J\xf6rg\nEND:VCARD\n") << u"name=Jörg"_s;
    QTest::newRow("3.0 folded") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ma\r\n rie Curie\r\nORG:Insti\r\n\ttut\\, Paris\\; FR\r\n"
        "EMAIL;TYPE=INTERNET,pref:m@c.fr\r\nEND:VCARD\r\n")
                                << u"name=Marie Curie company=Institut, Paris; FR email=m@c.fr"_s;
    QTest::newRow("3.0 in groups, in any case")
        << QByteArray("begin:vcard\nversion:3.0\nitem1.email;type=home:b@x.org\nitem2.EMAIL;type=work;type=pref:a@x."
                      "org\nn:Last;First;;;\nend:vcard\n")
        << u"name=First Last email=a@x.org email (further)=b@x.org"_s;
    QTest::newRow("4.0") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:李雷\r\nORG:示例\r\nTEL;VALUE=uri;TYPE=\"voice,home\";PREF=2:tel:+86-1\r\n"
        "TEL;VALUE=uri;PREF=1;X=\"a:b\":tel:+86-2\r\nEMAIL:mailto:l@x.cn\r\nROLE:Buyer\r\nEND:VCARD\r\n")
                         << u"name=李雷 company=示例 email=l@x.cn phone=+86-2 role=Buyer phone (further)=+86-1"_s;
    QTest::newRow("a company") << QByteArray("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Acme\nEND:VCARD\n")
                               << u"company=Acme kind=org"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + [] {
        const QString text = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Żaneta\r\nEND:VCARD\r\n"_s;
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }() << u"name=Żaneta"_s;
}

void TestVCard::versions()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, row);
    QCOMPARE(read(bytes), QStringList(row));
}

void TestVCard::whatPeopleHaveNoPlaceFor()
{
    QCOMPARE(read("BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE:first\\nsecond\nADR;TYPE=WORK:;;Street 1;Town;;123;DE\n"
                  "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRg\nCATEGORIES:x,y\nREV:2020\nEND:VCARD\n"),
             QStringList(u"name=A note=first\nsecond adr=Street 1, Town, 123, DE photo=(PHOTO) categories=x,y"_s));
    QCOMPARE(read("BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Assistant\nEND:VCARD\nEMAIL:"
                  "b@x.de\nEND:VCARD\n"),
             QStringList(u"name=Boss email=b@x.de"_s));
}

void TestVCard::theFileIsKnownByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCards");
    QTest::newRow("plain") << QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD\n") << true;
    QTest::newRow("mark and blank lines") << QByteArray("\xef\xbb\xbf\n\n Begin:vCard\nFN:A\nEND:VCARD\n") << true;
    QTest::newRow("a list that speaks of cards") << QByteArray("name\nBEGIN:VCARD\n") << false;
}

void TestVCard::theFileIsKnownByItsContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isCards);
    QFile file(m_folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto table = openTable(file.fileName(), {});
    QVERIFY(table.has_value());
    QCOMPARE((*table)->info().format == TableInfo::Format::Cards, isCards);
}

void TestVCard::brokenCards()
{
    const QStringList rows =
        read("junk\nmore junk\nBEGIN:VCARD\nFN:First\nBEGIN:VCARD\nFN:Second\nEND:VCARD\nBEGIN:VCARD\nFN:Third\n");
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.at(0).startsWith(u"1: This is not part of a card"_s));
    QVERIFY(rows.at(1).startsWith(u"3: This card has no END:VCARD"_s));
    QCOMPARE(rows.at(2), u"name=Second"_s);
    QVERIFY(rows.at(3).startsWith(u"8: This card has no END:VCARD"_s));
    QCOMPARE(read("BEGIN:VCARD\nFN:A\n"), QStringList(u"The file people.vcf holds no complete card."_s));
}

void TestVCard::brokenByChance()
{
    const QByteArray whole =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6=\r\nrg;;\r\n"
        "ORG:Acme\\;X;Y\r\nTEL;TYPE=\"a:b\";PREF=1:tel:1\r\nPHOTO;BASE64:\r\n AAAA\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\n"
        "FN:In\r\nEND:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:B\r\nEND:VCARD\r\n";
    std::uint32_t random = 99;
    const auto next = [&random](std::uint32_t below) {
        random = random * 1'664'525u + 1'013'904'223u;
        return (random >> 8) % below;
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = whole;
        for (std::uint32_t i = 0; i <= next(5); ++i) {
            const auto at = next(static_cast<std::uint32_t>(bytes.size()));
            if (next(2) == 0)
                bytes[at] = static_cast<char>(next(256));
            else
                bytes.remove(at, next(30)).insert(at, QByteArray("=:;\\\r\n \"BEGIN:VCARD").mid(next(8), 1 + next(12)));
        }
        VCardReader reader({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
        std::size_t lines = 0;
        int cards = 0;
        for (auto step = reader.next(); step != VCardReader::Step::End; step = reader.next(), ++cards) {
            QVERIFY(reader.line() > lines); // goes on, and so comes to an end
            lines = reader.line();
            for (const CardProperty &property : reader.properties())
                QVERIFY(cardParts(property.value).size() >= 1);
        }
        QVERIFY(cards < 20);
    }
}

QTEST_APPLESS_MAIN(TestVCard)
#include "tst_vcard.moc"
