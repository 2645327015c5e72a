// Measures pages.
#include "ui/bench/bench_pages.h"

#include "app/boards/board_session.h"
#include "app/demonstration/demonstration_project.h"
#include "core/base/text.h"
#include "ui/bench/bench_source.h"
#include "ui/bench/bench_wait.h"
#include "ui/desktop/session.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/tiles/board/board_view.h"
#include "ui/window/frame/command_palette.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace titer::bench {

namespace {

constexpr double switchTarget = 0.1, paletteTarget = 0.016, demonstrationTarget = 5.0; // [s]
constexpr double memoryTarget = 300e6;                                                 // [bytes]
constexpr double hour = 3600.0, year = 365.0 * 24.0 * hour;                            // [s]
constexpr double perSecond = 1.0 / 60.0;                                               // of each tag
constexpr int tags = 200, tagsOfPageChart = 8;
constexpr int longest = 120000; // [ms]

template <class Done> bool becomes(Done done)
{
    return waitUntil(done, 20, longest);
}

// From the key to the picture, the first time and later ones alike.
double switchTo(window::MainWindow& window, const QString& page)
{
    QElapsedTimer clock;
    clock.start();
    window.pages().show(page);
    QCoreApplication::processEvents();
    window.repaint();
    return double(clock.nsecsElapsed()) * 1e-9;
}

base::Json benchSwitch()
{
    desktop::Session session(true);
    window::MainWindow window(session.work());
    window.resize(1920, 1080);
    window.show();
    window.files().openExample(app::demonstrationPlant);
    window.pages().page<pages::RunPage>().startRun();
    (void)becomes([&] {
        return !window.pages().page<pages::RunPage>().model().isEmpty() &&
               !window.pages().page<pages::RunPage>().model().isPartial();
    });
    window.shell().show(QStringLiteral("data"), QStringLiteral("shipped/cho-fed-batch"));
    (void)becomes([&] { return window.pages().page<pages::DataPage>().isSettled(); });
    window.pages().page<pages::CockpitPage>().ensureBoard();
    std::vector<double> seconds;
    QString slowest;
    const int rounds = isQuick() ? 1 : 5, pause = isQuick() ? 0 : 200; // [ms]
    for (int round = 0; round < rounds; ++round)
        for (const QString& page : window.pages().ids()) {
            wait(pause); // what follows a page belongs to it, not to the next one
            const double took = switchTo(window, page);
            if (seconds.empty() || took > *std::max_element(seconds.begin(), seconds.end())) slowest = page;
            seconds.push_back(took);
        }
    std::sort(seconds.begin(), seconds.end());
    const QString note =
        QStringLiteral("the slowest of %1 changes of page at 1920 x 1080 until it is drawn, to %2, the first time "
                       "among them; median %3 ms; a run, a recording and a board are open")
            .arg(seconds.size())
            .arg(slowest)
            .arg(seconds[seconds.size() / 2] * 1e3, 0, 'f', 1);
    return figure("ui-page-switch", seconds.back(), switchTarget, note.toStdString());
}

// What the palette finds while one types, every entry of the help among it.
base::Json benchPalette()
{
    desktop::Session session(true);
    window::MainWindow window(session.work());
    window.resize(1920, 1080);
    window.show();
    window.files().openExample(app::demonstrationPlant);
    QCoreApplication::processEvents();
    window.palette().open();
    QCoreApplication::processEvents();
    auto* field = window.palette().findChild<QLineEdit*>();
    std::vector<double> seconds;
    for (const char* text : {"help volume", "trend glucose", "production temp 34"})
        for (const QString typed = QString::fromLatin1(text); field->text() != typed;) {
            QElapsedTimer clock;
            clock.start();
            field->setText(typed.startsWith(field->text()) ? typed.left(field->text().size() + 1) : typed.left(1));
            QCoreApplication::processEvents();
            seconds.push_back(double(clock.nsecsElapsed()) * 1e-9);
        }
    return figure("ui-palette", *std::max_element(seconds.begin(), seconds.end()), paletteTarget,
                  "the slowest of 42 keys in the command palette until its list is drawn");
}

// From the act to a page of the demonstration that is drawn; what its recorder and the estimator find out follows.
base::Json benchDemonstration()
{
    desktop::Session session(true);
    window::MainWindow window(session.work());
    window.resize(1920, 1080);
    window.show();
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    window.demonstration().open();
    const bool opened = becomes([&] { return session.document.project() && !window.demonstration().isOpening(); });
    QCoreApplication::processEvents();
    window.repaint();
    const double seconds = opened ? double(clock.nsecsElapsed()) * 1e-9 : std::numeric_limits<double>::max();
    const bool recorded = becomes([&] { return window.demonstration().isRecorded() && session.live.frame(); });
    return figure("ui-demo-open", recorded ? seconds : std::numeric_limits<double>::max(), demonstrationTarget,
                  "from “Open the example plant” to its page: five runs of the plant, a study of 28 runs, 76 days of "
                  "samples with their alarms; recorded after " +
                      base::writeShort(double(clock.nsecsElapsed()) * 1e-9, 3) + " s");
}

// A project with a board of all tags, eight to a chart.
bool makeProject(const QString& path)
{
    app::Document document(solve::catalogue());
    if (!document.newFromExample(app::demonstrationPlant) || !document.createProject(path)) return false;
    app::BoardSession boards(document);
    app::Board board{.name = "Year"};
    for (int chart = 0; chart < tags / tagsOfPageChart; ++chart) {
        app::Tile tile{.id = std::to_string(chart + 1), .type = "trend"};
        tile.place = {chart % 4 * 3, chart / 4 * 4, 3, 4};
        for (int i = 0; i < tagsOfPageChart; ++i)
            tile.tags.push_back("bench/t" + std::to_string(chart * tagsOfPageChart + i));
        board.tiles.push_back(std::move(tile));
    }
    boards.add(board, QStringLiteral("Add board"));
    return fillStore(path.toStdString(), tags, isQuick() ? hour : year, perSecond).ok() && document.closeProject().ok();
}

base::Json benchYear()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("year.titer"));
    double bytes = std::numeric_limits<double>::max();
    if (makeProject(project)) {
        QProcess process;
        QStringList words{QStringLiteral("--memory"), project};
        if (isQuick()) words << QStringLiteral("--quick");
        process.start(QCoreApplication::applicationFilePath(), words);
        process.waitForFinished(2 * longest);
        bool ok = false;
        const double reported = process.readAllStandardOutput().trimmed().toDouble(&ok);
        if (ok && reported > 0.0) bytes = reported;
    }
    return base::Json::object(
        {{"name", "ui-memory"},
         {"value", bytes / 1e6},
         {"unit", "MB"},
         {"target", memoryTarget / 1e6},
         {"met", bytes <= memoryTarget},
         {"note", "resident memory of a window with a year of 200 tags, one sample a minute of each "
                  "(1e8 samples), on the page Data and in 25 charts of a board over all of it"}});
}

int chartsWithLines(const pages::CockpitPage& cockpit)
{
    int count = 0;
    for (const plot::TrendPlot* plot : cockpit.findChildren<plot::TrendPlot*>()) {
        const auto& series = plot->model().series;
        count += series.size() == tagsOfPageChart &&
                 std::all_of(series.begin(), series.end(), [](const auto& one) { return !one.x.empty(); });
    }
    return count;
}

// What the system says that this process keeps; 0 where it does not say.
double resident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0.0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').value(0).toDouble() * 1024.0;
    return 0.0;
}

} // namespace

std::vector<base::Json> pageFigures()
{
    std::vector<base::Json> list;
    list.push_back(benchSwitch());
    list.push_back(benchPalette());
    list.push_back(benchDemonstration());
    list.push_back(benchYear());
    return list;
}

int benchMemory(const QString& project)
{
    desktop::Session session(true);
    window::MainWindow window(session.work());
    window.resize(1920, 1080);
    window.show();
    base::Errors errors;
    if (!window.files().open(project, &errors)) return 1;
    window.pages().show(QStringLiteral("data"));
    (void)becomes([&] { return window.pages().page<pages::DataPage>().isSettled(); });
    if (!isQuick()) wait(2000);
    window.pages().show(QStringLiteral("cockpit"));
    window.pages().page<pages::CockpitPage>().view()->setSpan(std::numeric_limits<double>::infinity());
    // What is measured is a window that shows it all.
    if (!becomes([&] { return chartsWithLines(window.pages().page<pages::CockpitPage>()) == tags / tagsOfPageChart; }))
        return 1;
    if (!isQuick()) wait(1000);
    window.repaint();
    std::printf("%.0f\n", resident());
    return 0;
}

} // namespace titer::bench
