#include "session/exports.h"
#include "session/pagedata.h"
#include "session/sampleworkspace.h"
#include "ui/report/documents.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

/// Documents are read back with pdftotext, as a person who searches in them would.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportTellsTheFigures();
    void shortlistNamesEveryCandidateInFull();
    void textOfPartnersIsOnlyText();
    void letterPaper();

private:
    [[nodiscard]] QString textOf(const Result<QByteArray> &pdf);
    [[nodiscard]] DocumentHead head() const { return { QStringLiteral("Brackenlight"), QDate(2026, 5, 14) }; }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const Scores> m_scores;
};

void TestDocuments::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed.");
    auto made = createSampleWorkspace(m_folder.filePath(QStringLiteral("w.pscope")), 120, 5);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    m_session = std::move(*made);
    const auto scores = m_session->measuringScores();
    QVERIFY(scores.has_value());
    m_scores = *scores;
}

QString TestDocuments::textOf(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return {};
    QFile file(m_folder.filePath(QStringLiteral("out.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), file.fileName(), QStringLiteral("-") });
    reader.waitForFinished();
    // A line break inside a long name is a matter of layout.
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

void TestDocuments::reportTellsTheFigures()
{
    const auto health = healthOf(*m_session, *m_scores);
    QVERIFY(health.has_value());
    const auto map = coverageOf(*m_scores, defaultCoverageAxes(*m_scores));
    QVERIFY(map.has_value());
    const QString text = textOf(reportPdf({ head(), m_scores, *map, *health }));
    const Distribution shares = distribution(m_scores->sheet);
    QVERIFY(text.contains(m_scores->version.profile.name));
    QVERIFY(
        text.contains(QStringLiteral("%1 of %2 companies qualify").arg(shares.qualified).arg(m_scores->sheet.size())));
    QVERIFY(text.contains(QStringLiteral("Page 1 of ")));
    for (const Tier &tier : m_scores->sheet.tiers)
        QVERIFY2(text.contains(tier.name), qPrintable(tier.name));
    for (const HealthFinding &finding : *health)
        QVERIFY2(text.contains(finding.title), qPrintable(finding.title));
}

void TestDocuments::shortlistNamesEveryCandidateInFull()
{
    const std::vector<ShortlistEntry> entries = topCandidates(*m_scores, 12);
    QCOMPARE(entries.size(), std::size_t { 12 });
    const QString text =
        textOf(shortlistPdf({ head(), QStringLiteral("Office flight shortlist"), m_scores, entries, std::nullopt }));
    for (const ShortlistEntry &entry : entries) {
        const QString name = m_scores->pool->name(*m_scores->pool->rowOf(entry.partner));
        QVERIFY2(text.contains(name), qPrintable(name));
    }
    // "ffi" and "fl" are found only if no ligature took their place.
    QVERIFY(text.contains(QStringLiteral("Office flight shortlist")));
}

void TestDocuments::textOfPartnersIsOnlyText()
{
    const QString name = QStringLiteral("<b>Bold</b> & =1+1 Ünïcode ГмбХ");
    PartnerId partner;
    QVERIFY(m_session->edit(QStringLiteral("Add"), [&](Edit &edit) -> Result<> {
        const auto added = edit.addPartner(name, m_session->ownEvidence());
        if (!added)
            return added.failure();
        partner = *added;
        return {};
    }));
    const auto scores = m_session->measuringScores();
    QVERIFY(scores.has_value());
    ShortlistEntry entry;
    entry.partner = partner;
    entry.rationale = QStringLiteral("<i>asked for</i>");
    const QString text = textOf(shortlistPdf({ head(), QStringLiteral("One"), *scores, { entry }, std::nullopt }));
    QVERIFY2(text.contains(name), qPrintable(text.left(400)));
    QVERIFY(text.contains(entry.rationale));
    QVERIFY(m_session->undo());
}

void TestDocuments::letterPaper()
{
    DocumentHead letter = head();
    letter.pageSize = QPageSize::Letter;
    const auto pdf =
        shortlistPdf({ letter, QStringLiteral("Letter"), m_scores, topCandidates(*m_scores, 3), std::nullopt });
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->contains("/MediaBox [0 0 612"));
}

QTEST_MAIN(TestDocuments)

#include "tst_documents.moc"
