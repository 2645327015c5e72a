#include "core/lessons/estimating.h"

#include "core/solve/catalogue.h"
#include "core/twin/recorded/recorded_estimate.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;

namespace {

struct Recorded {
    std::vector<twin::Tag> tags;
    std::vector<twin::ShadowSample> samples; // in the order in which they became known
};

Recorded recordedOf(const base::CsvTable& table)
{
    Recorded recorded;
    for (std::size_t c = 0; c < table.layout.columns.size(); ++c) {
        const base::CsvColumn& column = table.layout.columns[c];
        if (column.role != base::CsvColumn::Role::Value) continue;
        const int reported = base::reportedColumn(table.layout, int(c));
        const auto tag = std::uint32_t(recorded.tags.size());
        recorded.tags.push_back({column.name, column.unit});
        for (std::size_t i = 0; i < table.time.size(); ++i) {
            const double value = table.columns[c][i];
            if (!std::isfinite(value)) continue;
            const double known = reported >= 0 ? table.columns[std::size_t(reported)][i] : table.time[i];
            recorded.samples.push_back({.tag = tag,
                                        .usable = true,
                                        .drawn = table.time[i],
                                        .known = std::isfinite(known) ? known : table.time[i],
                                        .value = value});
        }
    }
    std::stable_sort(recorded.samples.begin(), recorded.samples.end(),
                     [](const twin::ShadowSample& a, const twin::ShadowSample& b) { return a.known < b.known; });
    return recorded;
}

LearnerEstimate learnerEstimate(const std::string& id, const twin::Estimator& estimator)
{
    LearnerEstimate estimate{.estimator = id, .channels = {}, .numbers = {}};
    const std::vector<twin::ChannelVerdict> verdicts = estimator.verdicts();
    for (std::size_t c = 0; c < verdicts.size(); ++c)
        estimate.channels.push_back({estimator.plan().channels[c].name, twin::stateWord(verdicts[c].state),
                                     estimator.filter().figures(int(c)).shareInBand()});
    for (std::size_t i = 0; i < estimator.plan().parameters.size(); ++i) {
        const auto state = std::size_t(estimator.dynamics().stateOfNumber(int(i)));
        estimate.numbers.push_back({estimator.plan().parameters[i].path, estimator.filter().state()[state],
                                    estimator.filter().deviations()[state]});
    }
    return estimate;
}

} // namespace

base::Done estimateTaken(const EstimateAct& act, Work& work, std::stop_token stop)
{
    const TakenRecording* taken = work.recording(act.file);
    if (!taken)
        return base::inputError(act.file,
                                say(CORE_TR("core", "The recording must be read before an estimator can use it.")));
    base::Errors errors;
    const model::Plant plant = model::check(work.plant, solve::catalogue(), errors);
    if (!errors.empty()) return errors.front();
    const Recorded recorded = recordedOf(taken->table);
    std::vector<twin::EstimatorTag> tags;
    for (twin::MappedTag& mapped : twin::mapTags(plant, recorded.tags, {}, errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}});
    twin::surveyTags(recorded.samples, tags);
    const twin::EstimatedRun run = twin::estimateRecorded(
        {.flowsheet = work.plant, .plant = plant, .tags = std::move(tags), .samples = recorded.samples, .only = act.id},
        [](double, twin::EstimatedRun&) {}, errors, stop);
    if (!errors.empty()) return errors.front();
    std::erase_if(work.estimates, [&](const LearnerEstimate& one) { return one.estimator == act.id; });
    for (const auto& estimator : run.estimators) work.estimates.push_back(learnerEstimate(act.id, *estimator));
    return base::done();
}

} // namespace titer::lessons
