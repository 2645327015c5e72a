#include "core/prepare/prepare.h"

#include "core/base/text.h"
#include "core/prepare/step_work.h"
#include "core/prepare/summary.h"

#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

using Kind = Step::Kind;

void summarize(const StepWork& work, bool last)
{
    if (!last) {
        work.refuse(say(CORE_TR("core", "A summary ends a recipe. Move it behind the other steps.")));
        return;
    }
    const std::vector<std::size_t> columns = columnsOf(work);
    const std::string& phases = work.step.by;
    if (!phases.empty() && !work.first().find(phases))
        work.refuse(say(CORE_TR("core", "There is no column “{1}” that names phases."), phases));
    if (!work.errors.empty()) return;
    std::vector<std::string> names;
    for (const std::size_t j : columns)
        if (const std::string& name = work.first().columns[j].name; name != phases) names.push_back(name);
    work.all.summary = summaryOf(work.all.batches, names, phases, work.all.notices);
}

void take(const StepWork& work, bool last)
{
    if (needsTime(work.step) && !work.first().timed) {
        work.refuse(say(CORE_TR("core", "“{1}” needs a time, and the rows have none. Name the column that holds it."),
                        writeStep(work.step)));
        return;
    }
    switch (work.step.kind) {
    case Kind::Range:
    case Kind::Hampel:
    case Kind::Stuck:
    case Kind::Rate:
    case Kind::Jump:
        markCells(work);
        break;
    case Kind::Align:
        alignRows(work);
        break;
    case Kind::Resample:
        resampleRows(work);
        break;
    case Kind::Fill:
        fillCells(work);
        break;
    case Kind::Mean:
    case Kind::Derivative:
    case Kind::Cumulative:
        deriveColumns(work);
        break;
    case Kind::Uptake:
    case Kind::Production:
        deriveRates(work);
        break;
    case Kind::Summary:
        summarize(work, last);
        break;
    }
}

} // namespace

Prepared prepared(Batches batches, const Recipe& recipe, base::Errors& errors, std::stop_token stop,
                  const std::function<void(double)>& progress)
{
    Prepared all{.batches = std::move(batches)};
    if (all.batches.empty()) return all;
    all.results.assign(all.batches.size(), std::vector<StepResult>(recipe.steps.size()));
    for (std::size_t i = 0; i < recipe.steps.size() && !all.stopped; ++i) {
        base::Errors wrong;
        const StepWork work{recipe.steps[i], std::uint32_t(i), all, wrong};
        take(work, i + 1 == recipe.steps.size());
        for (base::Error& error : wrong) {
            error.where = "step " + std::to_string(i + 1);
            errors.push_back(std::move(error));
        }
        if (!errors.empty()) return all;
        for (std::size_t b = 0; b < all.batches.size(); ++b) work.result(b).rows = all.batches[b].rows();
        if (progress) progress(double(i + 1) / double(recipe.steps.size()));
        all.stopped = stop.stop_requested();
    }
    return all;
}

base::Sentence why(const Mark& mark, const Recipe& recipe, const Prepared& prepared)
{
    const Step& step = recipe.steps[mark.step];
    const Table& table = prepared.batches[mark.batch];
    const std::string& unit = table.columns[mark.column].unit;
    const auto shown = [&](double value) { return base::writeShort(value, 6) + (unit.empty() ? "" : " " + unit); };
    switch (step.kind) {
    case Kind::Range:
        if (std::isinf(mark.value)) return say(CORE_TR("core", "It is infinite."));
        return mark.value < mark.against ? say(CORE_TR("core", "It is below {1}."), shown(mark.against))
                                         : say(CORE_TR("core", "It is above {1}."), shown(mark.against));
    case Kind::Hampel:
        return say(CORE_TR("core", "It is {1} from the median of its window, {2}."),
                   shown(std::abs(mark.value - mark.against)), shown(mark.against));
    case Kind::Stuck:
        return say(CORE_TR("core", "Nothing has changed since {1}."),
                   table.origin ? base::writeInstant(table.origin->after(mark.against))
                                : base::writeShort(mark.against, 10) + " s");
    case Kind::Rate:
        return say(CORE_TR("core", "It changed from {1} by more than {2} per {3}."), shown(mark.against),
                   shown(step.limit), step.time.unit);
    case Kind::Jump:
        return say(CORE_TR("core", "It differs by {1} from the last good value, {2}."),
                   shown(std::abs(mark.value - mark.against)), shown(mark.against));
    default:
        return say(CORE_TR("core", "Another value is nearer to the row."));
    }
}

} // namespace titer::prepare
