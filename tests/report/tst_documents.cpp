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
    void shortlistSaysWhatWasFoundBeforeSigning();
    void textOfPartnersIsOnlyText();
    void letterPaper();
    void labelsAndFactsAreWrittenOut();
    void companiesThatAreGoneAreSaid();

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

void TestDocuments::shortlistSaysWhatWasFoundBeforeSigning()
{
    std::vector<ShortlistEntry> entries = topCandidates(*m_scores, 1);
    entries.front().id = { 7 };
    entries.front().status = CandidateStatus::Approved;
    Qualification found;
    found.setCheck({ QStringLiteral("Credibility"),
                     CheckRating::PartlyMet,
                     QStringLiteral("One reference of two"),
                     QStringLiteral("Ada"),
                     {} });
    found.reason = QStringLiteral("Reaches hospitals");
    found.nextStep = QStringLiteral("Call Oslo");
    found.nextOwner = QStringLiteral("Ada");
    ShortlistContent content { head(), QStringLiteral("One"), m_scores, entries, std::nullopt };
    QVERIFY(!textOf(shortlistPdf(content)).contains(QStringLiteral("Before we sign")));
    content.found = { defaultCheckSubjects(), { { ShortlistEntryId { 7 }, found } } };
    const QString text = textOf(shortlistPdf(content)).simplified();
    for (const char *words : { "Before we sign: Approved", "Reaches hospitals", "Customer Open",
                               "Credibility Partly met One reference of two", "Next step: Call Oslo, Ada" })
        QVERIFY2(text.contains(QString::fromLatin1(words)), qPrintable(text));
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

void TestDocuments::labelsAndFactsAreWrittenOut()
{
    // The longest words that stand in a table of criteria: every one is there, in whatever lines.
    Criterion criterion;
    criterion.key = QStringLiteral("reach");
    criterion.label = QStringLiteral("Regions where the company has people of its own who can stand before customers");
    criterion.attribute = QStringLiteral("services");
    criterion.value = AtLeastShape { 1, {} };
    IdealProfile profile;
    profile.name = QStringLiteral("Long words");
    profile.category = QStringLiteral("channel");
    profile.type = QStringLiteral("reseller");
    profile.criteria = { criterion };
    const auto added = m_session->addProfile(profile, true);
    QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().message));
    const auto scores = m_session->scores(added->id);
    QVERIFY(scores.has_value());
    std::size_t most = 0;
    std::size_t longest = 0;
    for (std::size_t row = 0; row < (*scores)->pool->size(); ++row) {
        const Value value = (*scores)->pool->value(row, criterion.attribute);
        const QStringList *codes = std::get_if<QStringList>(&value);
        if (codes && codes->size() > static_cast<qsizetype>(most)) {
            most = static_cast<std::size_t>(codes->size());
            longest = row;
        }
    }
    QVERIFY2(most >= 3, "the sample has no company with three services");
    ShortlistEntry entry;
    entry.partner = (*scores)->pool->id(longest);
    const QString text = textOf(shortlistPdf({ head(), QStringLiteral("One"), *scores, { entry }, std::nullopt }));
    QVERIFY2(!text.contains(u'…'), qPrintable(text));
    const Value value = (*scores)->pool->value(longest, criterion.attribute);
    const Vocabulary *vocabulary =
        (*scores)->schema->vocabulary((*scores)->schema->find(criterion.attribute)->vocabulary);
    QStringList words = criterion.label.split(u' ');
    for (const QString &code : std::get<QStringList>(value))
        words << (vocabulary ? vocabulary->labelOf(code) : code).split(u' ');
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word + u"\n" + text));
}

void TestDocuments::companiesThatAreGoneAreSaid()
{
    std::vector<ShortlistEntry> entries = topCandidates(*m_scores, 2);
    QVERIFY(!textOf(shortlistPdf({ head(), QStringLiteral("Two"), m_scores, entries, std::nullopt }))
                 .contains(QStringLiteral("no longer in the pool")));
    ShortlistEntry gone;
    gone.partner = { 987'654 };
    entries.push_back(gone);
    QVERIFY(textOf(shortlistPdf({ head(), QStringLiteral("Three"), m_scores, entries, std::nullopt }))
                .contains(QStringLiteral("no longer in the pool")));
}

QTEST_MAIN(TestDocuments)

#include "tst_documents.moc"
