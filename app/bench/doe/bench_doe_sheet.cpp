// Benchmark of a run sheet of thousands of runs that comes back.
#include "app/bench/doe/bench_doe.h"

#include "core/studies/study/sheet/study_sheet.h"
#include "core/studies/study/study_design.h"

#include <algorithm>
#include <chrono>

namespace titer::bench {

namespace {

constexpr int runCount = 5000, factorCount = 4, responseCount = 3;

studies::Study emptyStudy()
{
    studies::Study study{.id = "bench", .name = "Bench"};
    for (int f = 0; f < factorCount; ++f)
        study.factors.push_back({.factor = {.name = "Factor " + std::to_string(f + 1), .low = 10.0, .high = 20.0}});
    for (int r = 0; r < responseCount; ++r)
        study.responses.push_back({.name = "Response " + std::to_string(r + 1), .unit = "g/L"});
    for (int i = 0; i < runCount; ++i) {
        studies::StudyRun run{.id = "R" + std::to_string(i + 1), .run = i + 1, .standardOrder = i + 1};
        for (int f = 0; f < factorCount; ++f) run.settings.push_back(10.0 + (i * (f + 3)) % 11);
        study.runs.push_back(std::move(run));
    }
    study.idsGiven = runCount;
    return study;
}

} // namespace

// From the text to the study with all that the sheet says: each result filled in, and the rows in the opposite order.
Measured measureSheet(std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    const studies::Study study = emptyStudy();
    studies::Study filled = study;
    for (studies::StudyRun& run : filled.runs)
        for (int r = 0; r < responseCount; ++r)
            studies::setCell(run, std::size_t(r), {0.125 * run.run + r, studies::StudyCell::Origin::Measured});
    std::reverse(filled.runs.begin(), filled.runs.end());
    const std::string text = writeStudySheet(filled);
    bool right = true;
    double comparing = 0.0;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const studies::SheetComparison comparison = compareSheet(study, text);
            comparing = since(begin);
            const auto taken = takeSheet(study, comparison, std::vector<bool>(comparison.changes.size(), true));
            const double time = since(begin);
            right = right && taken && comparison.changes.size() == std::size_t(runCount * responseCount + 1) &&
                    taken->runs.front().id == "R" + std::to_string(runCount) &&
                    taken->runs.front().cells == filled.runs.front().cells;
            return time;
        },
        stop);
    if (!right)
        return {.errors = {{base::Code::Solver, "doe-sheet-5000",
                            base::say("The sheet is not the one that was "
                                      "filled in.")}}};
    const double share = 100.0 * comparing / std::max(times.median, 1e-9);
    return {.value = times.median,
            .note = times.text() + "; " + std::to_string(int(share)) + " % of it reading and comparing"};
}

} // namespace titer::bench
