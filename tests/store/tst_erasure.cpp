#include "records.h"

using namespace partnerscope;
using namespace partnerscope::test;

/// A person that is erased is gone: looked for in the bytes of every file there is.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStaysInTheFile();
    void nothingStaysInWhatWasFoundAboutACandidate();
    void otherChangesCanStillBeUndone();
    void aRemovedPersonCanBeErased();
    void numbersAreNotGivenAgain();
    void backupsAreCleanedToo();
    void namesakesStay();
    void factsAreReportedNotChanged();
    void refusals();

private:
    void edit(const QString &name, const std::function<Result<>(Edit &)> &body);
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pscope"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {
template <typename T>
Result<> done(const Result<T> &saved)
{
    return saved ? Result<>() : Result<>(saved.failure());
}

Contact ingrid()
{
    Contact contact = test::contact({ 1 });
    contact.name = u"Ingrid \"Inga\" Ekelund"_s;
    contact.email = u"ingrid.ekelund@norrviken.example"_s;
    contact.phone = u"+46 18 555 0199"_s;
    contact.traits.role = u"Head of alliances"_s;
    return contact;
}

/// What would tell her apart, whatever the encoding of quotes.
const QList<QByteArray> Traces { "Ekelund", "ekelund@norrviken", "555 0199" };
} // namespace

void TestErasure::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(path(), smallSchema(), clockAt(), Random(1));
    VERIFY_OK(made);
    m_workspace = std::move(*made);
    edit(u"Add company"_s, [](Edit &e) { return done(e.addPartner(u"Norrviken"_s, evidence())); });
    edit(u"Add %1"_s.arg(ingrid().name), [](Edit &e) { return done(e.saveContact(ingrid())); });
    for (int i = 0; i < 40; ++i) { // pages and free space full of her
        Contact changed = ingrid();
        changed.id = { 1 };
        changed.traits.vision = QString(i * 20, u'v');
        edit(u"Change %1"_s.arg(ingrid().name), [&](Edit &e) { return done(e.saveContact(changed)); });
    }
    const QString text = u"Met %1 (%2) in Uppsala"_s.arg(ingrid().name, ingrid().email);
    edit(u"Note"_s, [&](Edit &e) { return done(e.saveNote({ {}, { 1 }, text, u"Ada"_s, {} })); });
    edit(u"Note"_s, [&](Edit &e) { return done(e.saveNote({ { 1 }, { 1 }, text + u", twice"_s, u"Ada"_s, {} })); });
}

void TestErasure::edit(const QString &name, const std::function<Result<>(Edit &)> &body)
{
    VERIFY_OK(m_workspace->edit(name, body));
}

QStringList TestErasure::filesWith(const QByteArray &text) const
{
    QStringList found;
    for (const QString &name : namesIn(m_folder->path())) {
        if (bytesOf(m_folder->filePath(name)).contains(text))
            found << name;
    }
    return found;
}

void TestErasure::nothingStaysInTheFile()
{
    for (const QByteArray &trace : Traces)
        QVERIFY(!filesWith(trace).isEmpty()); // the search finds what is there
    const auto erased = m_workspace->erasePerson({ 1 });
    VERIFY_OK(erased);
    QCOMPARE(erased->stillNamed, QStringList());
    for (const QByteArray &trace : Traces) // while it is open, log and all
        QCOMPARE(filesWith(trace), QStringList());
    QVERIFY(m_workspace->contacts()->isEmpty());
    QCOMPARE(m_workspace->notes()->first().text, u"Met [erased person] ([erased person]) in Uppsala, twice"_s);
    QCOMPARE(m_workspace->journal(1)->first().name, u"Erase a person"_s);
    QCOMPARE(m_workspace->check()->size(), 0);
    VERIFY_OK(m_workspace->close());
    for (const QByteArray &trace : Traces)
        QCOMPARE(filesWith(trace), QStringList());
    QCOMPARE(namesIn(m_folder->path()), QStringList { u"w.pscope"_s });
}

void TestErasure::nothingStaysInWhatWasFoundAboutACandidate()
{
    const QString name = ingrid().name;
    edit(u"Make list"_s, [](Edit &e) {
        return done(e.saveShortlist({ {}, u"List"_s, u"P"_s, {}, { { {}, {}, { 1 }, {}, {} } } }));
    });
    Qualification found;
    found.entry = m_workspace->shortlists()->first().entries.front().id;
    found.setCheck({ u"Customer"_s, CheckRating::Met, u"Said by "_s + name, name, {} });
    found.reason = u"Because of "_s + name;
    found.nextStep = u"Call "_s + name;
    found.nextOwner = name;
    edit(u"Rate"_s, [&](Edit &e) { return e.saveQualification(found); });
    VERIFY_OK(m_workspace->erasePerson({ 1 }));
    for (const QByteArray &trace : Traces)
        QCOMPARE(filesWith(trace), QStringList());
    QCOMPARE(m_workspace->qualifications()->first().nextStep, u"Call [erased person]"_s);
    QCOMPARE(m_workspace->qualifications()->first().check(u"Customer"_s).rating, CheckRating::Met);
}

void TestErasure::otherChangesCanStillBeUndone()
{
    edit(u"Set"_s, [](Edit &e) { return e.setFact({ 1 }, u"employees"_s, { 7.0, evidence("Call") }); });
    VERIFY_OK(m_workspace->erasePerson({ 1 }));
    QCOMPARE(m_workspace->undoName(), u"Set"_s);
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->undoName(), u"Note"_s);
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->notes()->first().text, u"Met [erased person] ([erased person]) in Uppsala"_s);
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->undoName(), u"Add company"_s); // nothing is left of what was done to her alone
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->redo());
    QVERIFY(m_workspace->contacts()->isEmpty());
    QCOMPARE(m_workspace->check()->size(), 0);
}

void TestErasure::aRemovedPersonCanBeErased()
{
    edit(u"Remove"_s, [](Edit &e) { return e.removeContact({ 1 }); });
    QVERIFY(!filesWith(Traces.first()).isEmpty());
    VERIFY_OK(m_workspace->erasePerson({ 1 }));
    VERIFY_OK(m_workspace->close());
    for (const QByteArray &trace : Traces)
        QCOMPARE(filesWith(trace), QStringList());
}

void TestErasure::numbersAreNotGivenAgain()
{
    edit(u"Remove"_s, [](Edit &e) { return e.removeContact({ 1 }); });
    edit(u"Add"_s, [](Edit &e) { return done(e.saveContact(test::contact({ 1 }))); });
    QCOMPARE(m_workspace->contacts()->first().id, ContactId { 2 });
    VERIFY_OK(m_workspace->erasePerson({ 2 }));
    VERIFY_OK(m_workspace->undo()); // the removal of the other one
    QCOMPARE(m_workspace->contacts()->first().name, ingrid().name);
}

void TestErasure::backupsAreCleanedToo()
{
    VERIFY_OK(m_workspace->close());
    const QString backup = path() + u".backup-v2"_s;
    QVERIFY(QFile::copy(path(), backup));
    const QString foreign = m_folder->filePath(u"w.pscope.backup-v1"_s);
    QVERIFY(QFile(foreign).open(QIODevice::WriteOnly)); // no database at all
    auto opened = Workspace::open(path(), OpenMode::ReadWrite, clockAt());
    VERIFY_OK(opened);
    m_workspace = std::move(*opened);
    const auto erased = m_workspace->erasePerson({ 1 });
    VERIFY_OK(erased);
    QVERIFY(erased->copies >= 1);
    for (const QByteArray &trace : Traces)
        QCOMPARE(filesWith(trace), QStringList());
    const auto saved = Workspace::open(backup, OpenMode::ReadOnly, clockAt());
    VERIFY_OK(saved);
    QCOMPARE((*(*saved)->loadPool())->size(), std::size_t { 1 });
    QVERIFY((*saved)->contacts()->isEmpty());
}

void TestErasure::namesakesStay()
{
    edit(u"Add company"_s, [](Edit &e) { return done(e.addPartner(u"Other"_s, evidence())); });
    Contact other = test::contact({ 2 });
    other.name = u"Ingrid Ekelundsson"_s;
    edit(u"Add %1"_s.arg(other.name), [&](Edit &e) { return done(e.saveContact(other)); });
    edit(u"Note"_s, [](Edit &e) { return done(e.saveNote({ {}, { 2 }, u"Ingrid Ekelundsson"_s, u"Ada"_s, {} })); });
    Contact plain = ingrid();
    plain.id = { 1 };
    plain.name = u"Ingrid Ekelund"_s;
    edit(u"Rename"_s, [&](Edit &e) { return done(e.saveContact(plain)); });
    VERIFY_OK(m_workspace->erasePerson({ 1 }));
    QCOMPARE(m_workspace->contacts()->size(), 1);
    QCOMPARE(m_workspace->contacts()->first().name, other.name);
    QCOMPARE(m_workspace->notes({ 2 })->first().text, other.name);
    QCOMPARE(m_workspace->journal(10)->at(3).name, u"Add Ingrid Ekelundsson"_s);
}

void TestErasure::factsAreReportedNotChanged()
{
    edit(u"Set"_s, [](Edit &e) {
        return e.setFact({ 1 }, u"website"_s, { u"https://ingrid.ekelund@norrviken.example"_s, evidence() });
    });
    const auto erased = m_workspace->erasePerson({ 1 });
    VERIFY_OK(erased);
    QCOMPARE(erased->stillNamed, QStringList { u"the fact \"website\""_s });
    QVERIFY(isKnown(m_workspace->partner({ 1 })->value(u"website"_s)));
}

void TestErasure::refusals()
{
    QCOMPARE(m_workspace->erasePerson({ 77 }).error().code, ErrorCode::NotFound);
    VERIFY_OK(m_workspace->erasePerson({ 1 }));
    QCOMPARE(m_workspace->erasePerson({ 1 }).error().code, ErrorCode::NotFound);
    VERIFY_OK(m_workspace->close());
    const auto reader = Workspace::open(path(), OpenMode::ReadOnly, clockAt());
    QCOMPARE((*reader)->erasePerson({ 1 }).error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
