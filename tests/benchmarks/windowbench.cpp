#include "samplepool.h"
#include "session/session.h"
#include "tests/pages/fakeframe.h"
#include "ui/charts/histogramview.h"
#include "ui/charts/valuefunctionview.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileeditor.h"
#include "ui/models/partnertablemodel.h"
#include "ui/pages/coveragepage.h"
#include "ui/pages/fitpage.h"
#include "ui/pages/partnerspage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <functional>

namespace partnerscope::bench {

namespace {
constexpr double FrameBudget = 12; ///< ms at the 95th percentile
constexpr double BlockBudget = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The sample as a workspace in a file, with its profile as a draft.
std::unique_ptr<Session> workspaceOf(const Sample &sample, const QString &path)
{
    auto session = Session::create(path, sample.schema);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    RowBatch batch;
    batch.rows.resize(sample.pool.size());
    batch.origins.resize(1);
    for (const std::shared_ptr<const PoolColumn> &column : sample.pool.columns())
        batch.columns.push_back({ column->key, column->type, column->data, {} });
    const Result<> filled =
        (*session)->edit(QStringLiteral("Fill"), [&](Edit &edit) { return edit.applyBatch(batch, {}); });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
    const auto added = (*session)->addProfile(sample.profile, false);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    (*session)->setMeasuringProfile(added->id);
    return std::move(*session);
}

/// Notes the longest time between two turns of the event loop.
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { turn(); });
    }
    void begin()
    {
        m_longest = 0;
        m_since.start();
        m_beat.start(1);
    }
    /// In milliseconds.
    [[nodiscard]] double end()
    {
        m_beat.stop();
        return m_longest;
    }

private:
    void turn()
    {
        m_longest = std::max(m_longest, milliseconds(m_since));
        m_since.restart();
    }
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Notes whether a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    [[nodiscard]] bool take() { return std::exchange(m_isPainted, false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

/// What was measured of one drag.
struct Drag {
    std::vector<double> frames; ///< mouse moved to painted; moves that change nothing are not among them
    double blocked = 0;         ///< longest, while it went on and until everything rested
};

/// Lets the event loop run for a while, as it does between the moves of a hand.
void rest(int forMilliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(forMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Presses at the first point, moves along the others, one a frame of 60 Hz, and lets go.
Drag dragged(QWidget *on, const std::vector<QPoint> &points)
{
    Drag drag;
    Watchdog watchdog;
    PaintWatch paint(on);
    QTest::mousePress(on, Qt::LeftButton, Qt::NoModifier, points.front());
    rest(100);
    watchdog.begin();
    for (std::size_t i = 1; i < points.size(); ++i) {
        (void)paint.take();
        QElapsedTimer frame;
        frame.start();
        QTest::mouseMove(on, points[i]);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double took = milliseconds(frame);
        if (paint.take())
            drag.frames.push_back(took);
        rest(std::max(1, 16 - static_cast<int>(took)));
    }
    rest(600); // the order of the whole pool follows
    drag.blocked = watchdog.end();
    QTest::mouseRelease(on, Qt::LeftButton, Qt::NoModifier, points.back());
    rest(600);
    return drag;
}

void print(const char *what, Drag drag)
{
    std::vector<double> &frames = drag.frames;
    if (frames.empty())
        qFatal("%s: nothing moved", what);
    std::ranges::sort(frames);
    const auto at = [&](double share) {
        return frames[std::min(frames.size() - 1,
                               static_cast<std::size_t>(share * static_cast<double>(frames.size())))];
    };
    std::printf("%-52s %9.2f %9.2f %9.2f %9.1f %s%s\n", what, at(0.5), at(0.95), frames.back(), drag.blocked,
                at(0.95) > FrameBudget ? "  frame over" : "", drag.blocked > BlockBudget ? "  blocked over" : "");
    std::fflush(stdout);
}

/// Points to and fro around one.
std::vector<QPoint> swing(const QPoint &around, const QPoint &reach, int moves)
{
    std::vector<QPoint> points { around };
    for (int i = 1; i <= moves; ++i) {
        const double turn = std::sin(0.15 * i) + 0.02 * (i % 3);
        points.emplace_back(around.x() + static_cast<int>(std::lround(reach.x() * turn)),
                            around.y() + static_cast<int>(std::lround(reach.y() * turn)));
    }
    return points;
}

void show(QWidget &page)
{
    page.resize(1360, 840);
    page.show();
    rest(300);
}

void save(QWidget &page, const char *folder, const char *name)
{
    if (!folder)
        return;
    for (const Scheme scheme : { Scheme::Dark, Scheme::Light }) {
        if (const Result<> dressed = applyTheme(*qApp, scheme); !dressed)
            qFatal("%s", qPrintable(dressed.error().message));
        rest(200);
        page.grab().save(QStringLiteral("%1/%2-%3.png")
                             .arg(QString::fromLocal8Bit(folder), QString::fromLatin1(name),
                                  scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}

void dragInEditor(Session &session, int moves, const char *pictures)
{
    ProfileEditor editor(session, session.measuringProfile());
    show(editor);
    auto *tree = editor.findChild<CriteriaTreeView *>();
    tree->setCurrentKey(QStringLiteral("c10"));
    rest(300);
    print("editor: weight of one criterion of ten",
          dragged(tree->viewport(), swing(tree->knobOf(QStringLiteral("c12")), { 24, 0 }, moves)));
    print("editor: weight of a group",
          dragged(tree->viewport(), swing(tree->knobOf(QStringLiteral("g10")), { 24, 0 }, moves)));
    tree->setCurrentKey(QStringLiteral("c10"));
    rest(300);
    auto *function = editor.findChild<ValueFunctionView *>(QStringLiteral("valueFunctionView"));
    print("editor: handle of a value function",
          dragged(function,
                  swing(function->positionOf(function->data().handles.last().position).toPoint(), { 60, 0 }, moves)));
    save(editor, pictures, "editor-criteria");
    editor.findChild<QTabWidget *>(QStringLiteral("editorTabs"))->setCurrentIndex(3);
    rest(300);
    auto *histogram = editor.findChild<HistogramView *>(QStringLiteral("tierHistogram"));
    const int y = histogram->height() / 2;
    print("editor: cut of a tier",
          dragged(
              histogram,
              swing({ static_cast<int>(histogram->positionOf(histogram->data().cuts.first())), y }, { 60, 0 }, moves)));
    save(editor, pictures, "editor-tiers");
}

void dragOnFitPage(Session &session, int moves, const char *pictures)
{
    FakeFrame frame;
    FitPage page(session, frame);
    page.activate();
    show(page);
    auto *histogram = page.findChild<HistogramView *>(QStringLiteral("fitHistogram"));
    print("Fit: cut of a tier, a trial",
          dragged(histogram,
                  swing({ static_cast<int>(histogram->positionOf(histogram->data().cuts.first())),
                          histogram->height() / 2 },
                        { 60, 0 }, moves)));
    save(page, pictures, "fit");
    frame.stopJobs();
}

/// A fact is changed while a page is looked at.
void changeFacts(Session &session, const char *pictures)
{
    FakeFrame frame;
    CoveragePage page(session, frame);
    page.activate();
    show(page);
    save(page, pictures, "coverage");
    Drag edits;
    for (int i = 0; i < 12; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Result<> edited = session.edit(QStringLiteral("Fact"), [&](Edit &edit) {
            return edit.setFact(session.pool()->id(static_cast<std::size_t>(i) * 50), QStringLiteral("a0"),
                                { 900.0 - i, session.ownEvidence() });
        });
        if (!edited)
            qFatal("%s", qPrintable(edited.error().message));
        QCoreApplication::processEvents();
        edits.frames.push_back(milliseconds(timer));
    }
    edits.blocked = *std::ranges::max_element(edits.frames);
    print("Coverage: a fact of one company changed (durable)", edits);
    frame.stopJobs();
}

/// Lets the event loop run until a table has its answer and shows it. \returns how long that took.
double arrangedAfter(const PartnerTableModel &model, const std::function<void()> &ask)
{
    QElapsedTimer timer;
    timer.start();
    ask();
    while (model.isArranging())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    return milliseconds(timer);
}

/// Types into the search field, sorts and filters on the Partners page.
void askOnPartnersPage(Session &session, const char *pictures)
{
    FakeFrame frame;
    PartnersPage page(session, frame);
    page.activate();
    show(page);
    auto *table = page.findChild<QTableView *>(QStringLiteral("partnersTable"));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("partnerSearch"));
    const auto &model = *qobject_cast<const PartnerTableModel *>(table->model());
    rest(6000); // what is searched is made beside the window
    Watchdog watchdog;
    const auto measure = [&](const char *what, const std::vector<std::function<void()>> &steps) {
        Drag asked;
        watchdog.begin();
        for (const std::function<void()> &step : steps) {
            asked.frames.push_back(arrangedAfter(model, step));
            rest(50);
        }
        asked.blocked = watchdog.end();
        print(what, asked);
    };
    std::vector<std::function<void()>> keys;
    for (const char key : { 'c', 'o', 'm', 'p', 'a', 'n', 'z', 'y', ' ', '7', '7' })
        keys.emplace_back([search, key] { QTest::keyClick(search, key); });
    keys.emplace_back([search] { search->clear(); });
    measure("Partners: a letter typed, answer shown", keys);
    save(page, pictures, "partners");
    std::vector<std::function<void()>> sorts;
    for (int column = 0; column < 4; ++column)
        sorts.emplace_back([table, column] { table->sortByColumn(column, Qt::AscendingOrder); });
    measure("Partners: sorted by a column, order shown", sorts);
    frame.stopJobs();
}

void printFigures(std::size_t companies, int moves, const char *pictures)
{
    QTemporaryDir folder;
    const std::unique_ptr<Session> session =
        workspaceOf(samplePool(companies), folder.filePath(QStringLiteral("bench.pscope")));
    session->setCoverageView({ { QStringLiteral("a3"), QStringLiteral("a4") }, {} });
    std::printf("\n%zu companies x 40 criteria, mouse moved to painted\n%-52s %9s %9s %9s %9s\n", companies, "ms",
                "median", "95 %", "longest", "blocked");
    dragInEditor(*session, moves, pictures);
    dragOnFitPage(*session, moves, pictures);
    changeFacts(*session, pictures);
    askOnPartnersPage(*session, pictures);
}
} // namespace

} // namespace partnerscope::bench

/// Drags a weight, a value function and a tier cut in the real profile editor and on the Fit page, and searches and
/// sorts on the Partners page, off screen, and prints how long it takes from the mouse's move to the painted window,
/// and how long the event loop was blocked at most while the drag went on and until everything rested.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the window's frames at 100,000 companies."));
    parser.addHelpOption();
    const QCommandLineOption large(QStringLiteral("large"), QStringLiteral("Also measure 1,000,000 companies."));
    const QCommandLineOption companies(QStringLiteral("companies"), QStringLiteral("Measure this many instead."),
                                       QStringLiteral("N"));
    const QCommandLineOption moves(QStringLiteral("moves"), QStringLiteral("Moves of each drag."), QStringLiteral("N"),
                                   QStringLiteral("200"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
                                      QStringLiteral("Also save pictures of the pages to this folder."),
                                      QStringLiteral("FOLDER"));
    parser.addOptions({ large, companies, moves, pictures });
    parser.process(application);
    qRegisterMetaType<partnerscope::ChangeSet>();
    if (const auto dressed = partnerscope::applyTheme(*qApp, partnerscope::Scheme::Light); !dressed)
        qFatal("%s", qPrintable(dressed.error().message));
    const QByteArray folder = parser.value(pictures).toLocal8Bit();
    std::vector<std::size_t> sizes { 100'000 };
    if (parser.isSet(large))
        sizes.push_back(1'000'000);
    if (const std::size_t wanted = parser.value(companies).toULongLong(); wanted > 0)
        sizes = { wanted };
    for (const std::size_t size : sizes)
        partnerscope::bench::printFigures(size, std::max(2, parser.value(moves).toInt()),
                                          folder.isEmpty() ? nullptr : folder.constData());
    return 0;
}
