// A recorder of its own, in this process, with its store next to a project that is thrown away.
#include "ui/bench/bench_board.h"

#include "app/boards/recorder_feed.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "core/base/math/median.h"
#include "core/base/not_available.h"
#include "ui/bench/bench_source.h"
#include "ui/bench/bench_wait.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace titer::bench {

namespace {

constexpr double allSamples = 10'000.0; // a second
constexpr int tagsOfChart = 4;
constexpr double pixelTarget = 0.25, stallTarget = 0.05; // [s]

// Nothing to be reported of.
class NoAlarms : public app::AlarmBoard {
public:
    bool isWatched() const override { return false; }
    const std::vector<app::AlarmRow>& rows() const override { return m_rows; }
    int raisedToday() const override { return 0; }
    void acknowledge(const std::string&, const std::string&, Answer) override {}
    void reset(const std::string&, Answer) override {}
    void shelve(const std::string&, const std::string&, std::int64_t, Answer) override {}
    void unshelve(const std::string&, Answer) override {}
    void takeOut(const std::string&, const std::string&, Answer) override {}
    void putBack(const std::string&, Answer) override {}

private:
    std::vector<app::AlarmRow> m_rows;
};

double secondsOf(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) * 1e-9;
}

double share(std::vector<double> values, double part)
{
    return values.empty() ? 1e9 : base::valueAtShare(values, part);
}

QString inMilliseconds(double seconds)
{
    return QString::number(seconds * 1e3, 'f', 1) + " ms";
}

// Four charts to a row.
app::Board boardOf(int charts)
{
    app::Board board;
    board.id = "board-1";
    for (int chart = 0; chart < charts; ++chart) {
        app::Tile tile;
        tile.id = "tile-" + std::to_string(chart);
        tile.type = "trend";
        tile.place = {chart % 4 * 3, chart / 4 * 4, 3, 4};
        for (int i = 0; i < tagsOfChart; ++i) tile.tags.push_back("bench/t" + std::to_string(chart * tagsOfChart + i));
        board.tiles.push_back(std::move(tile));
    }
    return board;
}

struct Stage {
    explicit Stage(app::TagFeed& feed)
        : view({feed, alarms})
    {
        view.setAttribute(Qt::WA_DontShowOnScreen);
    }

    void show(const app::Board& board, double seconds)
    {
        view.resize(1920, 1080);
        view.setSpan(seconds);
        view.setBoard(board);
        // Every chart is seen.
        view.resize(1920, std::max(1080, view.widget()->height()));
        view.show();
    }

    NoAlarms alarms;
    tiles::BoardView view;
};

struct Frames {
    std::vector<double> work; // of the window, for each frame [s]
    std::vector<double> age;  // of the newest sample that the frame before did not show, at most, once it is drawn [s]
    double rate = 0.0;        // frames a second
};

// The newest sample in a chart [s of the feed]; NaN without one.
double newestDrawn(Stage& stage)
{
    const auto plots = stage.view.frames().first()->view()->findChildren<plot::TrendPlot*>();
    if (plots.isEmpty() || plots.first()->model().series.isEmpty()) return base::notAvailable;
    const auto& x = plots.first()->model().series.first().x;
    return x.empty() ? base::notAvailable : x.back();
}

// All that waits is done, and every chart repainted.
void drawFrame(Stage& stage)
{
    QCoreApplication::processEvents();
    for (tiles::TileFrame* frame : stage.view.frames())
        for (QWidget* widget : frame->view()->findChildren<QWidget*>()) widget->update();
    QCoreApplication::processEvents();
}

Frames play(Stage& stage, const app::TagFeed& feed, double perSecond, double seconds)
{
    Frames frames;
    QElapsedTimer all;
    all.start();
    double before = newestDrawn(stage);
    for (int i = 1; secondsOf(all) < seconds; ++i) {
        QElapsedTimer clock;
        clock.start();
        drawFrame(stage);
        frames.work.push_back(secondsOf(clock));
        const double newest = newestDrawn(stage);
        if (newest > before) frames.age.push_back(feed.now() - before);
        before = newest;
        const double left = double(i) / perSecond - secondsOf(all);
        if (left > 0.0) QThread::usleep(static_cast<unsigned long>(left * 1e6));
    }
    frames.rate = double(frames.work.size()) / secondsOf(all);
    return frames;
}

// Runs `act` with a recorder that samples come to; false where it could not be started.
class Recording {
public:
    bool start(const std::string& project, int tags)
    {
        m_plugins.addBuiltIn(m_plugin, {});
        const connect::Source source{
            "bench", "Bench", "bench", {{"tags", std::to_string(tags)}, {"rate", std::to_string(allSamples)}}, true};
        if (!m_recorder.start(project, {source}).ok() || !m_server.listen(project).ok()) return false;
        m_client.attach(project);
        return true;
    }
    ~Recording()
    {
        m_client.attach({});
        bool stopped = false;
        QObject::connect(&m_recorder, &app::Recorder::stopped, &m_client, [&stopped] { stopped = true; });
        m_recorder.stop();
        while (!stopped) wait(1);
    }

    app::RecorderClient& client() { return m_client; }

private:
    const BenchSource m_plugin;
    app::PluginHost m_plugins{QStringList()};
    app::Recorder m_recorder{m_plugins};
    app::RecorderServer m_server{m_recorder, [](const auto&) { return base::done(); }};
    app::RecorderClient m_client;
};

// p95 of the frames of a board that shows so many charts, while samples come.
std::optional<Frames> benchBoard(int charts, double perSecond)
{
    const QTemporaryDir folder;
    const std::string project = folder.filePath("bench.titer").toStdString();
    const int tags = charts * tagsOfChart;
    const double span = isQuick() ? 10.0 : 600.0; // that the charts show [s]
    if (!fillStore(project, tags, span, allSamples / tags).ok()) return std::nullopt;
    Recording recording;
    if (!recording.start(project, tags)) return std::nullopt;
    app::RecorderFeed feed(recording.client());
    feed.setProject(project);
    Stage stage(feed);
    stage.show(boardOf(charts), span);
    (void)play(stage, feed, perSecond, isQuick() ? 0.5 : 4.0);
    return play(stage, feed, perSecond, isQuick() ? 1.5 : 8.0);
}

base::Json boardFigure(int charts, double perSecond, const Frames& frames)
{
    const QString note =
        QString(
            "95th percentile of a frame of %1 tags in %2 charts of 10 min at 1920 pixels, %3 samples a second coming; "
            "%4 frames a second of %5, median %6, longest %7; the recorder runs in the same process")
            .arg(charts * tagsOfChart)
            .arg(charts)
            .arg(allSamples, 0, 'f', 0)
            .arg(frames.rate, 0, 'f', 1)
            .arg(perSecond, 0, 'f', 0)
            .arg(inMilliseconds(share(frames.work, 0.5)), inMilliseconds(share(frames.work, 1.0)));
    return figure("ui-board-" + std::to_string(charts * tagsOfChart), share(frames.work, 0.95),
                  charts == 12 ? 0.033 : 1.0 / perSecond, note.toStdString());
}

// The longest that the window does not answer while a store of 1e8 samples is looked through.
base::Json benchStall()
{
    const double samples = isQuick() ? 1e5 : 1e8;
    // All of it, then every part down to seconds.
    const std::vector<double> parts =
        isQuick() ? std::vector{0.0} : std::vector{0.0, 1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1}; // [s]
    const QTemporaryDir folder;
    const std::string project = folder.filePath("large.titer").toStdString();
    const bool made = fillStore(project, 1, samples / 10.0, 10.0).ok();
    app::RecorderClient client;
    app::RecorderFeed feed(client);
    feed.setProject(project);
    Stage stage(feed);
    app::Board board = boardOf(1);
    board.tiles.front().tags.resize(1);
    stage.show(board, std::numeric_limits<double>::infinity());
    double worst = made ? 0.0 : 1e9;
    QElapsedTimer all;
    all.start();
    for (const double part : parts) {
        if (part > 0.0) stage.view.setSpan(part);
        QElapsedTimer wait;
        wait.start();
        do {
            QElapsedTimer clock;
            clock.start();
            QCoreApplication::processEvents();
            worst = std::max(worst, secondsOf(clock));
            QThread::usleep(500);
        } while (secondsOf(wait) < 0.3 || (!feed.isSettled() && secondsOf(wait) < 60.0));
    }
    const QString note =
        QString("longest act of the window while %2 samples of a tag are looked through in %3 zooms, in %1 s")
            .arg(secondsOf(all), 0, 'f', 1)
            .arg(samples, 0, 'f', 0)
            .arg(parts.size());
    return figure("ui-query-stall", worst, stallTarget, note.toStdString());
}

} // namespace

std::vector<base::Json> boardFigures()
{
    std::vector<base::Json> list;
    const std::optional<Frames> small = benchBoard(12, 30.0), large = benchBoard(25, 20.0);
    if (small) {
        list.push_back(boardFigure(12, 30.0, *small));
        list.push_back(
            figure("ui-sample-to-pixel", share(small->age, 0.95), pixelTarget,
                   QString("95th percentile from the time of a sample until it is drawn, for the one that waits "
                           "longest, in ui-board-48; longest %1")
                       .arg(inMilliseconds(share(small->age, 1.0)))
                       .toStdString()));
    }
    if (large) list.push_back(boardFigure(25, 20.0, *large));
    if (!small || !large) std::fprintf(stderr, "titer: the recorder for the measurement could not be started\n");
    list.push_back(benchStall());
    return list;
}

} // namespace titer::bench
