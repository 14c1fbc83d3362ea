#include "backtestbench.h"
#include "coveragebench.h"
#include "duplicatesbench.h"
#include "insightbench.h"
#include "memorybench.h"
#include "scoringbench.h"
#include "searchbench.h"
#include "workspacebench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <thread>

using namespace partnerscope;

/// Prints how long the work of a drag takes beside the machine's own memory speed. Each subject has a file of its own
/// that returns figures; this one only chooses sizes and prints.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Partnerscope's work at 10,000 and 100,000 companies."));
    parser.addHelpOption();
    const QCommandLineOption large(QStringLiteral("large"), QStringLiteral("Also measure 1,000,000 companies."));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs per figure; the median is shown."),
                                  QStringLiteral("N"), QStringLiteral("21"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("Only scoring, coverage, stability, backtest, duplicates, search or workspace."),
        QStringLiteral("SUBJECT"));
    const QCommandLineOption hold(QStringLiteral("hold"),
                                  QStringLiteral("Only print the memory that an opened workspace takes."),
                                  QStringLiteral("WORKSPACE"));
    parser.addOptions({ large, runs, only, hold });
    parser.process(application);
    if (parser.isSet(hold))
        return bench::holdWorkspace(parser.value(hold));

    std::vector<std::size_t> sizes { 10'000, 100'000 };
    if (parser.isSet(large))
        sizes.push_back(1'000'000);
    std::printf("%u cores; ratio: times reading the 40 compiled columns once\n", std::thread::hardware_concurrency());
    const int count = std::max(1, parser.value(runs).toInt());
    const auto isWanted = [&](const char *subject) {
        return !parser.isSet(only) || parser.value(only) == QLatin1String(subject);
    };
    const auto eachSize = [&](const char *subject,
                              const std::function<std::vector<bench::Figure>(std::size_t)> &measure) {
        bench::Growth growth;
        for (const std::size_t companies : isWanted(subject) ? sizes : std::vector<std::size_t>()) {
            std::vector<bench::Figure> figures = measure(companies);
            bench::print(companies, figures);
            growth.add(companies, std::move(figures));
        }
        growth.print();
    };
    eachSize("scoring",
             [&](std::size_t companies) { return bench::scoringFigures(bench::samplePool(companies), count); });
    std::printf("\nCoverage and proposals; ratio: times reading the columns of the three dimensions once\n");
    eachSize("coverage",
             [&](std::size_t companies) { return bench::coverageFigures(companies, std::max(1, count / 4)); });
    std::printf("\nHow stable a ranking is; ratio as above\n");
    eachSize("stability",
             [&](std::size_t companies) { return bench::insightFigures(bench::samplePool(companies), count); });
    std::printf("\nThe back-test, every company a partner; ratio: times reading the 40 compiled columns once\n");
    eachSize("backtest",
             [&](std::size_t companies) { return bench::backtestFigures(companies, std::max(1, count / 4)); });
    std::printf("\nDuplicates, both cores\n");
    for (const std::size_t companies : isWanted("duplicates") ? sizes : std::vector<std::size_t>())
        bench::print(companies, bench::duplicatesFigures(companies));
    std::printf("\nSearch, filters and sorting\n");
    eachSize("search", [&](std::size_t companies) { return bench::searchFigures(companies, count); });
    std::printf("\nThe workspace; ratio: times the sqlite3 shell's .import of the same list\n");
    eachSize("workspace", [&](std::size_t companies) { return bench::workspaceFigures(companies, count); });
    return 0;
}
