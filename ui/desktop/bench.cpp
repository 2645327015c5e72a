// Measures the window.
#include "ui/desktop/bench.h"

#include "ui/desktop/bench_board.h"
#include "ui/desktop/bench_lesson.h"
#include "ui/desktop/bench_pages.h"
#include "ui/desktop/bench_study.h"
#include "ui/desktop/bench_study_table.h"
#include "ui/desktop/options.h"
#include "ui/desktop/session.h"
#include "ui/flow/flow_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace titer::desktop {

namespace {

constexpr const char* ready = "ready\n";
constexpr double startTarget = 1.0; // [s]
constexpr int largeSheet = 200;     // units
bool quick = false;

// From the start of the process to a window that shows the example plant, as whoever starts it waits for it [s]; below 0 = failed.
double measureStart(const QString& program)
{
    QElapsedTimer clock;
    QProcess process;
    clock.start();
    process.start(program, {QStringLiteral("--bench-start")});
    QByteArray said;
    while (!said.contains(ready) && process.waitForReadyRead(30000)) said += process.readAllStandardOutput();
    const double seconds = double(clock.nsecsElapsed()) * 1e-9;
    process.waitForFinished(30000);
    return said.contains(ready) ? seconds : -1.0;
}

} // namespace

base::Json figure(const std::string& name, double value, double target, const std::string& note)
{
    return base::Json::object({{"name", name},
                               {"value", value},
                               {"unit", "s"},
                               {"target", target},
                               {"met", value <= target},
                               {"note", note}});
}

bool isQuick()
{
    return quick;
}

int runBench(const char* program, bool isShortcut)
{
    quick = isShortcut;
    const int starts = quick ? 1 : 5;
    std::vector<double> seconds;
    for (int i = 0; i < starts; ++i) seconds.push_back(measureStart(QString::fromLocal8Bit(program)));
    std::sort(seconds.begin(), seconds.end());
    if (seconds.front() < 0.0) {
        std::fprintf(stderr, "titer: the window could not be started\n");
        return 1;
    }
    base::Json list = base::Json::array();
    for (const flow::FlowFigure& edit : flow::benchFlow(solve::catalogue(), largeSheet, quick ? 1 : 15))
        list.push(figure(edit.name.toStdString(), edit.seconds, edit.target, edit.note.toStdString()));
    for (base::Json& one : studyFigures()) list.push(std::move(one));
    list.push(studyTableFigure());
    for (base::Json& one : boardFigures()) list.push(std::move(one));
    for (base::Json& one : lessonFigures()) list.push(std::move(one));
    for (base::Json& one : pageFigures(QString::fromLocal8Bit(program))) list.push(std::move(one));
    list.push(figure("ui-start", seconds[seconds.size() / 2], startTarget,
                     "process start to a window with the example plant, median of " + std::to_string(starts)));
    std::printf("%s\n", list.write().c_str());
    return 0;
}

int benchStart()
{
    Session session(true);
    window::MainWindow window(session.work());
    window.files().openExample(demoPlant);
    window.resize(1600, 900);
    window.show();
    // Drawn, and its first events answered.
    QCoreApplication::processEvents();
    std::fputs(ready, stdout);
    std::fflush(stdout);
    return 0;
}

} // namespace titer::desktop
