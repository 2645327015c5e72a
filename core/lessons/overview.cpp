#include "core/lessons/overview.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace titer::lessons {

namespace {

StepRow& stepRow(std::vector<StepRow>& steps, const std::string& lesson, const std::string& step)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepRow& one) { return one.lesson == lesson && one.step == step; });
    if (found != steps.end()) return *found;
    steps.push_back({.lesson = lesson, .step = step});
    return steps.back();
}

LearnerRow rowOf(ProgressFile file)
{
    LearnerRow row{.file = std::move(file.file), .progress = std::move(file.progress), .at = {}};
    for (const StepProgress& step : row.progress.steps) {
        if (step.passed) ++row.passed;
        if (!step.passed && row.at.empty()) row.at = step.id;
        row.hints += step.hints;
        row.reveals += step.revealed ? 1 : 0;
    }
    return row;
}

} // namespace

Overview overviewOf(std::vector<ProgressFile> files)
{
    Overview overview;
    for (ProgressFile& file : files) overview.learners.push_back(rowOf(std::move(file)));
    std::sort(overview.learners.begin(), overview.learners.end(), [](const LearnerRow& a, const LearnerRow& b) {
        return std::tie(a.progress.lesson, a.progress.learner, a.file) <
               std::tie(b.progress.lesson, b.progress.learner, b.file);
    });
    for (LearnerRow& row : overview.learners)
        row.isNamesake =
            std::count_if(overview.learners.begin(), overview.learners.end(), [&](const LearnerRow& one) {
                return one.progress.lesson == row.progress.lesson && one.progress.learner == row.progress.learner;
            }) > 1;
    for (const LearnerRow& row : overview.learners)
        for (const StepProgress& step : row.progress.steps) {
            StepRow& of = stepRow(overview.steps, row.progress.lesson, step.id);
            of.passed += step.passed ? 1 : 0;
            of.at += step.id == row.at ? 1 : 0;
            of.hints += step.hints;
            of.reveals += step.revealed ? 1 : 0;
        }
    return overview;
}

std::string overviewCsv(const Overview& overview)
{
    constexpr double minute = 60.0;
    std::string text =
        "file,learner,lesson,seed,steps passed,steps,step at,hints,reveals,attempts,minutes [min],question\n";
    for (const LearnerRow& row : overview.learners) {
        const Progress& progress = row.progress;
        const std::string cells[] = {base::csvCell(row.file),
                                     base::csvCell(progress.learner),
                                     base::csvCell(progress.lesson),
                                     std::to_string(progress.seed),
                                     std::to_string(row.passed),
                                     std::to_string(progress.steps.size()),
                                     base::csvCell(row.at),
                                     std::to_string(row.hints),
                                     std::to_string(row.reveals),
                                     std::to_string(progress.attempts.size()),
                                     base::writeNumber(progress.seconds / minute, 1),
                                     base::csvCell(progress.question)};
        for (std::size_t i = 0; i < std::size(cells); ++i) text += (i > 0 ? "," : "") + cells[i];
        text += "\n";
    }
    return text;
}

} // namespace titer::lessons
