// A run sheet of 5000 runs, four factors and three responses scrolls down in 600 frames, each painted whole before the next.
#include "ui/bench/bench_study_table.h"

#include "core/studies/study/study_design.h"
#include "ui/study/run_sheet/run_sheet_model.h"
#include "ui/study/run_sheet/run_sheet_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace titer::bench {

namespace {

constexpr double frameTarget = 1.0 / 60.0; // [s]
constexpr int tableFactors = 4, tableResponses = 3;

// Results of all origins, excluded runs and comments among them.
study::RunSheetModel::Value longStudy(int runs)
{
    using Origin = studies::StudyCell::Origin;
    studies::Study study{.id = "bench", .name = "Bench", .plate = {.vessels = 48}};
    for (int f = 0; f < tableFactors; ++f)
        study.factors.push_back({.factor = {.name = "Factor " + std::to_string(f + 1), .low = 10.0, .high = 20.0}});
    for (int r = 0; r < tableResponses; ++r)
        study.responses.push_back({.name = "Response " + std::to_string(r + 1), .unit = "g/L"});
    for (int i = 0; i < runs; ++i) {
        studies::StudyRun run{
            .id = "R" + std::to_string(i + 1), .run = i + 1, .standardOrder = i + 1, .point = "factorial"};
        for (int f = 0; f < tableFactors; ++f) run.settings.push_back(10.0 + (i * (f + 3)) % 11);
        for (int r = 0; r < tableResponses; ++r)
            if ((i + r) % 3 != 2)
                setCell(run, std::size_t(r), {0.1 * (i % 97) + r, (i + r) % 3 ? Origin::Twin : Origin::Measured});
        if (i % 20 == 0) run.excluded = "foam";
        if (i % 10 == 0) run.comment = "sampled late";
        run.vessel = "P" + std::to_string(i / 48 + 1) + "-A1";
        study.runs.push_back(std::move(run));
    }
    return std::make_shared<const studies::Study>(std::move(study));
}

} // namespace

base::Json studyTableFigure()
{
    const int frames = isQuick() ? 10 : 600, runs = isQuick() ? 100 : 5000;
    study::RunSheetModel model;
    study::RunSheetView table(model);
    model.setStudy(longStudy(runs));
    table.setAttribute(Qt::WA_DontShowOnScreen);
    table.resize(900, 1000);
    table.show();
    QCoreApplication::processEvents();
    QScrollBar* bar = table.verticalScrollBar();
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(int(double(bar->maximum()) * (i + 1) / frames));
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        table.viewport()->repaint(); // also where nothing asked for it
        times.push_back(double(clock.nsecsElapsed()) * 1e-9);
    }
    double total = 0.0;
    for (const double time : times) total += time;
    std::sort(times.begin(), times.end());
    const double slow = times[times.size() * 95 / 100];
    const QString note = QStringLiteral("95th percentile of %3 frames of a run sheet of %4 runs that scrolls, %1 "
                                        "frames a second on average, the slowest %2 ms")
                             .arg(frames / total, 0, 'f', 0)
                             .arg(times.back() * 1e3, 0, 'f', 1)
                             .arg(frames)
                             .arg(runs);
    return figure("ui-study-table", slow, frameTarget, note.toStdString());
}

} // namespace titer::bench
