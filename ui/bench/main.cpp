// titer-bench-window: what the window takes, for `titer-cli bench ui-*`. It prints the figures as JSON, those that globs name or all, with
// --quick each once and at its smallest size; with --memory PROJECT, as it starts itself, what a window of that project keeps in memory.
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
#include <functional>
#include <string>
#include <vector>

#include <fnmatch.h>

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

std::vector<base::Json> startFigures()
{
    const int starts = isQuick() ? 1 : 5;
    std::vector<double> seconds;
    for (int i = 0; i < starts; ++i) seconds.push_back(measureStart());
    std::sort(seconds.begin(), seconds.end());
    if (seconds.front() < 0.0) {
        std::fprintf(stderr, "titer-bench-window: titer, which belongs beside it, could not be started\n");
        return {};
    }
    return {figure("ui-start", seconds[seconds.size() / 2], startTarget,
                   "process start to a window with the example plant, median of " + std::to_string(starts))};
}

std::vector<base::Json> flowFigures()
{
    std::vector<base::Json> list;
    for (const flow::FlowFigure& edit : flow::benchFlow(solve::catalogue(), largeSheet, isQuick() ? 1 : 15))
        list.push_back(figure(edit.name.toStdString(), edit.seconds, edit.target, edit.note.toStdString()));
    return list;
}

// What is measured together.
struct Area {
    std::vector<const char*> names;
    std::function<std::vector<base::Json>()> measure;
};

std::vector<Area> areas()
{
    return {{{"ui-start"}, startFigures}, // first, while the machine keeps nothing of what the others read
            {{"ui-edit-move", "ui-edit-parameter", "ui-edit-connect", "ui-edit-undo", "ui-flow-arrange", "ui-flow-200"},
             flowFigures},
            {{"ui-study-drag", "ui-study-refit"}, studyFigures},
            {{"ui-study-table"}, [] { return std::vector{studyTableFigure()}; }},
            {{"ui-mvda-spectra-picture"}, [] { return std::vector{spectraFigure()}; }},
            {{"ui-board-48", "ui-sample-to-pixel", "ui-board-100", "ui-query-stall"}, boardFigures},
            {{"ui-lesson-load", "ui-lesson-reset", "ui-lesson-check"}, lessonFigures},
            {{"ui-page-switch", "ui-palette", "ui-demo-open", "ui-memory"}, pageFigures}};
}

// Those of areas of which a figure is asked for, as JSON; of all where no name is given. All are there, or it is a failure.
int measureAll(const std::vector<std::string>& globs)
{
    const auto isAsked = [&](const char* name) {
        return globs.empty() || std::ranges::any_of(globs, [name](const std::string& glob) {
                   return fnmatch(glob.c_str(), name, 0) == 0;
               });
    };
    base::Json list = base::Json::array();
    bool isWhole = true;
    for (const Area& area : areas()) {
        if (std::ranges::none_of(area.names, isAsked)) continue;
        const std::vector<base::Json> figures = area.measure();
        std::vector<std::string> names;
        for (const base::Json& one : figures) names.push_back(one.find("name")->string());
        if (!std::ranges::is_permutation(names, area.names)) {
            std::fprintf(stderr, "titer-bench-window: not all figures beside %s were measured\n", area.names.front());
            isWhole = false;
        }
        for (const base::Json& one : figures) list.push(one);
    }
    std::printf("%s\n", list.write().c_str());
    return isWhole ? 0 : 1;
}

} // namespace

} // namespace titer::bench

int main(int argc, char** argv)
{
    using namespace titer;
    bool quick = false;
    QString project;
    std::vector<std::string> globs;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--quick")) {
            quick = true;
        } else if (word == QLatin1String("--memory") && i + 1 < argc) {
            project = QString::fromLocal8Bit(argv[++i]);
        } else if (word.startsWith(u'-')) {
            std::fprintf(stderr, "titer-bench-window [--quick] [GLOB…]; “titer-cli bench 'ui-*'” starts it\n");
            return 2;
        } else {
            globs.push_back(word.toStdString());
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
    return project.isEmpty() ? bench::measureAll(globs) : bench::benchMemory(project);
}
