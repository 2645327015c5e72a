#include "app/cli/live/replay_align.h"

#include "app/live/recordings/alignment_fit.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/run.h"

namespace titer::cli {

namespace {

constexpr const char* alignOption = "--align";

base::Error alignError(base::Sentence what)
{
    return base::inputError(alignOption, std::move(what));
}

// Of its first time [s].
base::Result<double> startOf(const std::string& id, const model::Plant& plant, const figures::RunResult& run)
{
    std::vector<std::string> known;
    for (const solve::PhaseRecord& record : run.phases) {
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        if (phase.id == id) return record.start;
        known.push_back(phase.id);
    }
    return alignError(
        base::say("“{1}” is neither start, fit, a time such as “3.2 d”, nor a phase that the run reached: {2}.", id,
                  base::join(known, ", ")));
}

base::Result<double> fitted(const AlignRequest& request, const app::LiveInfo& info, const model::Plant& plant,
                            const std::shared_ptr<const figures::RunResult>& run, std::stop_token stop)
{
    std::vector<twin::Tag> tags;
    for (const connect::TagInfo& tag : info.tags) tags.push_back({tag.id, tag.unit});
    base::Errors errors;
    const std::vector<twin::MappedTag> mapped = twin::mapTags(plant, tags, request.map, errors);
    if (!errors.empty()) return errors.front();
    const auto fit = app::fitAlignment({request.recording, mapped, run}, std::move(stop));
    if (!fit) return alignError(fit.error().what);
    return fit->offset;
}

} // namespace

base::Result<double> offsetFor(const AlignRequest& request, const app::LiveInfo& info,
                               const std::shared_ptr<const model::Plant>& plant, std::stop_token stop)
{
    if (request.place == "start") return -info.begin;
    if (const base::Result<double> time = base::readQuantity(request.place, "s")) return *time - info.begin;
    const auto run = std::make_shared<const figures::RunResult>(runs::run(plant, {}, stop));
    if (!run->errors.empty()) return run->errors.front();
    if (request.place == "fit") return fitted(request, info, *plant, run, std::move(stop));
    const base::Result<double> start = startOf(request.place, *plant, *run);
    if (!start) return start.error();
    return *start - info.begin;
}

} // namespace titer::cli
