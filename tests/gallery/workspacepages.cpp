#include "workspacepages.h"

#include "../pages/fakeframe.h"
#include "session/builtins.h"
#include "session/sampleworkspace.h"
#include "ui/charts/heatmapview.h"
#include "ui/editors/criteriatab.h"
#include "ui/editors/partnerpanel.h"
#include "ui/editors/partnerparts.h"
#include "ui/editors/profileeditor.h"
#include "ui/models/rankingmodel.h"
#include "ui/pages/attributespage.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/fitpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/partnerpage.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/personaspage.h"
#include "ui/pages/profilespage.h"
#include "ui/pages/qualitypage.h"
#include "ui/pages/shortlistactions.h"
#include "ui/pages/shortlistspage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>

namespace partnerscope::gallery {

namespace {
/// A sample workspace in a folder of its own, with a shortlist.
struct Sample {
    QTemporaryDir folder;
    FakeFrame frame;
    std::unique_ptr<Session> session;
    std::vector<PartnerId> best;
    PartnerId engaged; ///< the best of those we work with already

    Sample()
    {
        Result<std::unique_ptr<Session>> made = createSampleWorkspace(
            folder.filePath(QStringLiteral("Sample partners.pscope")), SamplePartners, SampleSeed);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        session = std::move(*made);
        const Result<std::shared_ptr<const Scores>> scores = session->measuringScores();
        if (!scores)
            qFatal("%s", qPrintable(scores.error().message));
        for (std::size_t place = 0; place < 8; ++place)
            best.push_back((*scores)->pool->id((*scores)->ranking.order[place]));
        for (const std::uint32_t row : (*scores)->ranking.order) {
            if (!engaged.isValid() && (*scores)->pool->isActive(row))
                engaged = (*scores)->pool->id(row);
        }
        if (const Result<ShortlistId> list = makeShortlist(*session, QStringLiteral("Board meeting, June"), best);
            !list)
            qFatal("%s", qPrintable(list.error().message));
    }
    ~Sample() { frame.stopJobs(); }
};

/// Shows a page as the window would: with the keyboard elsewhere, brought up to date.
template <typename PageType>
PageType *opened(Sample &sample)
{
    auto *page = new PageType(*sample.session, sample.frame);
    page->activate();
    return page;
}

QWidget *partnersWithPanel(Sample &sample, PartnerPanel::Tab tab)
{
    auto *page = opened<PartnersPage>(sample);
    page->showPartner(sample.engaged);
    page->findChild<PartnerPanel *>()->showTab(tab);
    return page;
}

/// The page of one company: the best of those we work with, or one of which nearly nothing is known.
QWidget *partnerPage(Sample &sample, PartnerPage::Tab tab, bool nearlyEmpty)
{
    PartnerId partner = sample.engaged;
    if (nearlyEmpty) {
        const Result<> added = sample.session->edit(QStringLiteral("Add a company"), [&](Edit &edit) -> Result<> {
            const Result<PartnerId> made =
                edit.addPartner(QStringLiteral("Företaget med det långa namnet & Söner Aktiebolag (publ)"),
                                sample.session->ownEvidence());
            if (made)
                partner = *made;
            return made ? Result<>() : Result<>(made.failure());
        });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
    }
    auto *page = new PartnerPage(*sample.session, sample.frame);
    page->showPartner(partner, {});
    page->showTab(tab);
    return page;
}

QWidget *bulkEdit(Sample &sample)
{
    auto *page = opened<PartnersPage>(sample);
    auto *table = page->findChild<QTableView *>(QStringLiteral("partnersTable"));
    for (int row = 2; row < 9; ++row)
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page->findChild<QPushButton *>(QStringLiteral("bulkEdit"))->click();
    return page;
}

/// A page that has planned the import of a file.
ImportPage *planned(Sample &sample, const QString &path)
{
    auto *page = new ImportPage(*sample.session, sample.frame);
    QEventLoop loop;
    QObject::connect(page, &ImportPage::planned, &loop, &QEventLoop::quit);
    page->begin(path);
    loop.exec();
    return page;
}

/// The facts of the best companies, a little otherwise, as another system has them.
QWidget *importConflicts(Sample &sample)
{
    QByteArray list("CRM number,Name,Employees,Founded,Ownership\n");
    const std::shared_ptr<const Pool> pool = sample.session->pool();
    int number = 1000;
    for (const PartnerId id : sample.best) {
        const std::size_t row = pool->rowOf(id).value_or(0);
        const Value employees = pool->value(row, QStringLiteral("employees"));
        const double *count = std::get_if<double>(&employees);
        list += QByteArray::number(++number) + ',' + pool->name(row).toUtf8() + ','
            + QByteArray::number(count ? *count + 12 : 40, 'f', 0) + ",1998,Familly owned\n";
    }
    const QString path = sample.folder.filePath(QStringLiteral("crm-export-2026-05.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    ImportPage *page = planned(sample, path);
    page->findChild<QTabWidget *>(QStringLiteral("importTabs"))->setCurrentIndex(1);
    return page;
}

QWidget *importOf(Sample &sample, int column, int tab)
{
    const QString path = sample.folder.filePath(QStringLiteral("fair-2026-exhibitors.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Firma;Land;Webseite;Mitarbeiter;Umsatz (EUR);Branchen;Zertifikate;Deal-Reg;Standnummer;Bemerkung\n"
               "Br\xE4nn\xF6 Medtech AB;SE;brannoe.example;84;12400000;Healthcare; ISO 27001;ja;H4-112;sucht Partner "
               "f\xFCr DE\n"
               "Fjordlys Systemer AS;NO;fjordlys.example;50-100;7900000;Healthcare;;ja;H4-113;\n"
               "Hallgrund IT GmbH;DE;hallgrund.example;ca. 40;;Manufacturing|Healthcare;ISO 27001;nein;H2-004;\n"
               "Kivikko Oy;FI;kivikko.example;31;3100000;Public sector;ISO 27001;;H2-005;r\xFC"
               "ckrufen\n"
               ";DK;;126;18000000;Healthcare;;ja;H2-006;\n"
               "Tallmo S\xE4kerhet AB;SE;tallmo.example;k. A.;4400000;Energy;;nein;H2-007;\n");
    file.close();
    ImportPage *page = planned(sample, path);
    if (column >= 0) {
        auto *columns = page->findChild<QTableView *>(QStringLiteral("importColumns"));
        columns->setCurrentIndex(columns->model()->index(column, 0));
    }
    page->findChild<QTabWidget *>(QStringLiteral("importTabs"))->setCurrentIndex(tab);
    return page;
}

/// The editor of the measuring profile on one of its tabs; on the criteria, with this many leaves before the shown one.
QWidget *profileEditor(Sample &sample, int tab, std::size_t leaf)
{
    auto *page = new ProfilesPage(*sample.session, sample.frame, {});
    page->openProfile(sample.session->measuringProfile());
    page->editor()->findChild<QTabWidget *>()->setCurrentIndex(tab);
    const std::vector<LeafRef> all = leaves(page->editor()->draft().profile());
    page->editor()->findChild<CriteriaTab *>()->select(all[std::min(leaf, all.size() - 1)].criterion->key);
    return page;
}

QWidget *profilesList(Sample &sample)
{
    const Result<QList<ProfileTemplate>> templates = profileTemplates();
    auto *page = new ProfilesPage(*sample.session, sample.frame, templates ? *templates : QList<ProfileTemplate>());
    page->activate();
    return page;
}

QWidget *fitWith(Sample &sample, bool comparing)
{
    auto *page = opened<FitPage>(sample);
    if (comparing)
        page->model()->setChecked({ sample.best[0], sample.best[2], sample.best[5] });
    else
        page->findChild<QTableView *>(QStringLiteral("rankingTable"))->selectRow(8);
    return page;
}

/// With the panel open on a cell, and the proposal found: it comes from another thread.
QWidget *coverageWithGaps(Sample &sample)
{
    auto *page = opened<CoveragePage>(sample);
    auto *map = page->findChild<HeatMapView *>();
    Q_EMIT map->cellActivated(1, 1);
    page->findChild<QPushButton *>(QStringLiteral("closeGaps"))->click();
    const auto *picks = page->findChild<QTableWidget *>(QStringLiteral("gapPicks"));
    for (const QDeadlineTimer deadline(10'000); picks->rowCount() == 0 && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return page;
}
/// With the pairs found: they come from another thread.
QWidget *qualityWithPairs(Sample &sample)
{
    auto *page = opened<QualityPage>(sample);
    const auto *pairs = page->findChild<QTableView *>(QStringLiteral("duplicatesList"));
    for (const QDeadlineTimer deadline(10'000); pairs->model()->rowCount() == 0 && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return page;
}

/// The attributes on one of the tabs; with the keys a person presses there.
QWidget *attributes(Sample &sample, int tab, const char *button)
{
    auto *page = opened<AttributesPage>(sample);
    page->findChild<QTabWidget *>(QStringLiteral("attributeSections"))->setCurrentIndex(tab);
    page->activate();
    if (auto *pressed = page->findChild<QPushButton *>(QLatin1String(button)))
        pressed->click();
    for (const QDeadlineTimer deadline(500); !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return page;
}
} // namespace

QList<Page> workspacePages()
{
    // Made when the first of them is drawn, shared by all.
    const auto held = std::make_shared<std::unique_ptr<Sample>>();
    const auto sample = [held]() -> Sample & {
        if (!*held)
            *held = std::make_unique<Sample>();
        return **held;
    };
    constexpr QSize Size(1360, 840);
    const auto panel = [&](const QString &name, PartnerPanel::Tab tab) {
        return Page { name, Size, [sample, tab] { return partnersWithPanel(sample(), tab); } };
    };
    const auto company = [&](const QString &name, PartnerPage::Tab tab, bool nearlyEmpty = false) {
        // As it is in a window of 1024 x 700: less the rail, the menu and the status line.
        return Page { name, QSize(944, 640),
                      [sample, tab, nearlyEmpty] { return partnerPage(sample(), tab, nearlyEmpty); } };
    };
    return {
        company(QStringLiteral("03-page-why"), PartnerPage::WhyTab),
        company(QStringLiteral("03-page-facts"), PartnerPage::FactsTab),
        company(QStringLiteral("03-page-people"), PartnerPage::PeopleTab),
        company(QStringLiteral("03-page-relations"), PartnerPage::RelationsTab),
        company(QStringLiteral("03-page-performance"), PartnerPage::PerformanceTab),
        company(QStringLiteral("03-page-history"), PartnerPage::HistoryTab),
        company(QStringLiteral("03-page-notes"), PartnerPage::NotesTab),
        { QStringLiteral("03-page-large"), Size,
          [sample] { return partnerPage(sample(), PartnerPage::WhyTab, false); } },
        company(QStringLiteral("03-page-empty-why"), PartnerPage::WhyTab, true),
        company(QStringLiteral("03-page-empty-facts"), PartnerPage::FactsTab, true),
        company(QStringLiteral("03-page-empty-relations"), PartnerPage::RelationsTab, true),
        { QStringLiteral("02-partners-bulk"), Size, [sample] { return bulkEdit(sample()); } },
        { QStringLiteral("01-overview"), Size, [sample] { return opened<OverviewPage>(sample()); } },
        { QStringLiteral("02-partners"), Size, [sample] { return opened<PartnersPage>(sample()); } },
        panel(QStringLiteral("03-partner-score"), PartnerPanel::ScoreTab),
        panel(QStringLiteral("03-partner-facts"), PartnerPanel::FactsTab),
        panel(QStringLiteral("03-partner-people"), PartnerPanel::PeopleTab),
        panel(QStringLiteral("03-partner-results"), PartnerPanel::ResultsTab),
        panel(QStringLiteral("03-partner-history"), PartnerPanel::HistoryTab),
        { QStringLiteral("04-profiles"), Size, [sample] { return profilesList(sample()); } },
        { QStringLiteral("04-profile-purpose"), Size, [sample] { return profileEditor(sample(), 0, 0); } },
        { QStringLiteral("04-profile-criteria"), Size, [sample] { return profileEditor(sample(), 1, 6); } },
        { QStringLiteral("04-profile-terms"), Size, [sample] { return profileEditor(sample(), 1, 0); } },
        { QStringLiteral("04-profile-tiers"), Size, [sample] { return profileEditor(sample(), 3, 0); } },
        { QStringLiteral("04-profile-health"), Size, [sample] { return profileEditor(sample(), 6, 0); } },
        { QStringLiteral("06-fit"), Size, [sample] { return opened<FitPage>(sample()); } },
        { QStringLiteral("06-fit-why"), Size, [sample] { return fitWith(sample(), false); } },
        { QStringLiteral("06-fit-compare"), Size, [sample] { return fitWith(sample(), true); } },
        { QStringLiteral("05-personas"), Size, [sample] { return opened<PersonasPage>(sample()); } },
        { QStringLiteral("07-coverage"), Size, [sample] { return opened<CoveragePage>(sample()); } },
        { QStringLiteral("07-coverage-gaps"), Size, [sample] { return coverageWithGaps(sample()); } },
        { QStringLiteral("09-import"), Size, [sample] { return importOf(sample(), -1, 0); } },
        { QStringLiteral("09-import-column"), Size, [sample] { return importOf(sample(), 3, 0); } },
        { QStringLiteral("09-import-terms"), Size, [sample] { return importOf(sample(), 5, 0); } },
        { QStringLiteral("09-import-problems"), Size, [sample] { return importOf(sample(), -1, 2); } },
        { QStringLiteral("09-import-conflicts"), Size, [sample] { return importConflicts(sample()); } },
        { QStringLiteral("10-shortlists"), Size, [sample] { return opened<ShortlistsPage>(sample()); } },
        { QStringLiteral("12-quality"), Size, [sample] { return qualityWithPairs(sample()); } },
        { QStringLiteral("13-attributes"), Size, [sample] { return attributes(sample(), 0, ""); } },
        { QStringLiteral("13-attributes-new"), Size, [sample] { return attributes(sample(), 0, "addAttribute"); } },
        { QStringLiteral("13-attributes-terms"), Size, [sample] { return attributes(sample(), 1, ""); } },
        { QStringLiteral("13-attributes-rates"), Size, [sample] { return attributes(sample(), 2, "addRate"); } },
    };
}

} // namespace partnerscope::gallery
