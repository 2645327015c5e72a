// titer-bench-window: what the window takes, for `titer-cli bench ui-*`. It prints the figures as JSON, with --quick each once and at its
// smallest size; with --memory PROJECT, as it starts itself, what a window of that project keeps in memory.
#include "core/solve/catalogue.h"
#include "ui/bench/bench.h"
#include "ui/bench/bench_board.h"
#include "ui/bench/bench_lesson.h"
#include "ui/bench/bench_pages.h"
#include "ui/bench/bench_spectra.h"
#include "ui/bench/bench_study.h"
#include "ui/bench/bench_study_table.h"
#include "ui/flow/flow_bench.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace titer::bench {

namespace {

constexpr const char* ready = "ready\n";
constexpr double startTarget = 1.0; // [s]
constexpr int largeSheet = 200;     // units

// Of titer, from the start of the process to a window that shows the example plant, as whoever starts it waits for it [s]; below 0 =
// failed.
double measureStart()
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("titer"));
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

// The figures, as JSON.
int measureAll()
{
    const int starts = isQuick() ? 1 : 5;
    std::vector<double> seconds;
    for (int i = 0; i < starts; ++i) seconds.push_back(measureStart());
    std::sort(seconds.begin(), seconds.end());
    if (seconds.front() < 0.0) {
        std::fprintf(stderr, "titer-bench-window: titer, which belongs beside it, could not be started\n");
        return 1;
    }
    base::Json list = base::Json::array();
    for (const flow::FlowFigure& edit : flow::benchFlow(solve::catalogue(), largeSheet, isQuick() ? 1 : 15))
        list.push(figure(edit.name.toStdString(), edit.seconds, edit.target, edit.note.toStdString()));
    for (base::Json& one : studyFigures()) list.push(std::move(one));
    list.push(studyTableFigure());
    list.push(spectraFigure());
    for (base::Json& one : boardFigures()) list.push(std::move(one));
    for (base::Json& one : lessonFigures()) list.push(std::move(one));
    for (base::Json& one : pageFigures()) list.push(std::move(one));
    list.push(figure("ui-start", seconds[seconds.size() / 2], startTarget,
                     "process start to a window with the example plant, median of " + std::to_string(starts)));
    std::printf("%s\n", list.write().c_str());
    return 0;
}

} // namespace

} // namespace titer::bench

int main(int argc, char** argv)
{
    using namespace titer;
    bool quick = false;
    QString project;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--quick")) {
            quick = true;
        } else if (word == QLatin1String("--memory") && i + 1 < argc) {
            project = QString::fromLocal8Bit(argv[++i]);
        } else {
            std::fprintf(stderr, "titer-bench-window [--quick]; “titer-cli bench 'ui-*'” starts it\n");
            return 2;
        }
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("Titer"));
    QCoreApplication::setOrganizationName(QStringLiteral("Titer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TITER_VERSION));
    QApplication app(argc, argv);
    look::Theme& theme = look::Theme::current();
    theme.apply(app);
    look::useLanguage(QStringLiteral("en"));
    theme.choose(look::Choice::Light);
    bench::beQuick(quick);
    return project.isEmpty() ? bench::measureAll() : bench::benchMemory(project);
}
