// What estimators are set up from: the plant's own, or what a recording suggests.
#include "core/twin/estimation/estimator.h"

#include "core/base/text.h"
#include "core/twin/estimation/scatter.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::twin {

using base::say;

namespace {

constexpr double usualNoise = 0.05; // of a reading, where its scatter determines nothing

// The noise of a tag by itself, in SI of its variable.
model::Deviation noiseOf(const EstimatorTag& tag, const Link& link, std::vector<base::Sentence>& said)
{
    const std::string& id = tag.mapped.tag.id;
    const std::string unit = tag.mapped.tag.unit.empty() ? "" : " " + tag.mapped.tag.unit;
    const auto inSi = [&](double difference) { return difference * link.unit.factor / link.factor; };
    if (tag.scatter) {
        said.push_back(say(CORE_TR("core", "The noise of “{1}” is {2}, from the signal's own scatter."), id,
                           base::writeShort(*tag.scatter, 3) + unit));
        return {.absolute = inSi(*tag.scatter)};
    }
    said.push_back(
        say(CORE_TR("core", "“{1}” has too few samples to determine its noise: 5 % of each value, and at least "
                            "1 % of its usual size."),
            id));
    return {.absolute = inSi(0.01 * tag.usual), .share = usualNoise};
}

const EstimatorTag* tagNamed(std::span<const EstimatorTag> tags, const std::string& id)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [&](const auto& tag) { return tag.mapped.tag.id == id; });
    return found == tags.end() ? nullptr : &*found;
}

// Of a flow or another set-point that recipe or controllers set, or of what is planned from the estimate; it is taken as given.
bool isInput(const model::Plant& plant, const MappedTag& mapped)
{
    if (!mapped.link) return false;
    const base::Result<model::WriteTarget> target = model::findWriteTarget(plant, mapped.variable);
    if (!target) return false;
    const model::ReadTarget::Kind kind = mapped.link->target.kind;
    return kind == model::ReadTarget::Kind::PortFlow || kind == model::ReadTarget::Kind::SetPoint ||
           std::ranges::any_of(plant.controllers, [&](const model::PlantController& controller) {
               return (controller.type->plans || controller.type->isPlanned) && controller.writes == *target;
           });
}

void addMapped(EstimatorPlan& plan, const model::Plant& plant, std::span<const EstimatorTag> tags, int unit)
{
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const MappedTag& mapped = tags[i].mapped;
        if (!mapped.link || mapped.link->target.unit != unit || isInput(plant, mapped)) continue;
        plan.channels.push_back({.tag = i,
                                 .name = mapped.tag.id,
                                 .unit = mapped.tag.unit,
                                 .variable = mapped.variable,
                                 .link = *mapped.link,
                                 .noise = noiseOf(tags[i], *mapped.link, plan.said),
                                 .every = tags[i].every});
    }
}

// The noise of a channel out of a tag of its own. Without that tag it stays what it is.
void takeNoiseTag(EstimatorChannel& channel, const model::PlantChannel& stated, const std::string& where,
                  std::span<const EstimatorTag> tags, std::vector<base::Sentence>& said, base::Errors& errors,
                  base::Notices& notices)
{
    const EstimatorTag* noise = tagNamed(tags, stated.noiseTag);
    if (!noise) {
        notices.push_back(
            {where, say(CORE_TR("core", "The recording has no tag “{1}” with the noise of “{2}”, which is "
                                        "taken to be the same of all its samples."),
                        stated.noiseTag, stated.tag)});
        return;
    }
    if (stated.noiseTag == stated.tag)
        errors.push_back(base::inputError(
            where, say(CORE_TR("core", "“{1}” cannot tell its own noise. Name the tag with the standard error of its "
                                       "samples, such as “{1}.error”."),
                       stated.tag)));
    const std::optional<double> factor = noiseFactorOf(noise->mapped.tag, tags[channel.tag].mapped.tag);
    if (!factor) {
        errors.push_back(base::inputError(
            where,
            say(CORE_TR("core", "“{1}” is in {2} and cannot be the noise of “{3}”, which is in {4}. Name a tag of "
                                "the same quantity."),
                stated.noiseTag, noise->mapped.tag.unit, stated.tag, channel.unit.empty() ? "1" : channel.unit)));
        return;
    }
    channel.noiseTag = std::size_t(noise - tags.data());
    channel.noiseFactor = *factor;
    said.push_back(say(CORE_TR("core", "The noise of each sample of “{1}” is what “{2}” says of it."), stated.tag,
                       stated.noiseTag));
}

void addStated(EstimatorPlan& plan, const model::Plant& plant, const model::PlantEstimator& estimator,
               std::span<const EstimatorTag> tags, base::Errors& errors, base::Notices& notices)
{
    for (std::size_t i = 0; i < estimator.channels.size(); ++i) {
        const model::PlantChannel& channel = estimator.channels[i];
        const std::string where = "estimators/" + estimator.id + "/channels/" + std::to_string(i);
        const EstimatorTag* tag = tagNamed(tags, channel.tag);
        if (!tag) {
            notices.push_back(
                {where + "/tag",
                 say(CORE_TR("core", "The recording has no tag “{1}”; the estimator continues without it."),
                     channel.tag)});
            continue;
        }
        if (!channel.variable) continue;
        const std::string variable = model::tagOf(plant, *channel.variable);
        const std::string factor = tag->mapped.variable == variable ? tag->mapped.factor : std::string();
        const base::Result<Link> link = makeLink(plant, tag->mapped.tag, variable, factor);
        std::vector<base::Sentence> unsaid; // where a tag tells it
        std::vector<base::Sentence>& saidOfNoise = channel.noiseTag.empty() ? plan.said : unsaid;
        if (!link) {
            errors.push_back({base::Code::Input, where + "/variable", link.error().what});
            continue;
        }
        plan.channels.push_back({.tag = std::size_t(tag - tags.data()),
                                 .name = channel.tag,
                                 .unit = tag->mapped.tag.unit,
                                 .variable = variable,
                                 .link = *link,
                                 .noise = channel.noise ? *channel.noise : noiseOf(*tag, *link, saidOfNoise),
                                 .gain = channel.gain,
                                 .offset = channel.offset,
                                 .lag = channel.lag,
                                 .estimatedGain = channel.estimatedGain,
                                 .estimatedOffset = channel.estimatedOffset,
                                 .estimatedLag = channel.estimatedLag,
                                 .delay = channel.delay,
                                 .every = tag->every > 0.0 ? std::max(tag->every, channel.meanOver) : 0.0,
                                 .meanOver = channel.meanOver});
        if (!channel.noiseTag.empty())
            takeNoiseTag(plan.channels.back(), channel, where + "/noise_tag", tags, plan.said, errors, notices);
    }
}

// A tag that somebody laid on a channel is no input.
void addInputs(EstimatorPlan& plan, const model::Plant& plant, std::span<const EstimatorTag> tags)
{
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const MappedTag& mapped = tags[i].mapped;
        if (!isInput(plant, mapped)) continue;
        if (std::ranges::find(plan.channels, i, &EstimatorChannel::tag) != plan.channels.end()) continue;
        plan.inputs.push_back({i, mapped.tag.id, mapped.variable, *mapped.link});
        plan.said.push_back(say(CORE_TR("core", "“{1}” is taken as given: {2} flows as it was measured, and not as the "
                                                "recipe says."),
                                mapped.tag.id, mapped.variable));
    }
}

EstimatorPlan planOf(const model::Plant& plant, const model::PlantEstimator& estimator,
                     std::span<const EstimatorTag> tags, base::Errors& errors, base::Notices& notices)
{
    EstimatorPlan plan{.id = estimator.id,
                       .unit = plant.units[std::size_t(estimator.unit)].id,
                       .method = estimator.unscented ? Method::Unscented : Method::Extended,
                       .channels = {},
                       .inputs = {},
                       .parameters = estimator.parameters,
                       .startDeviations = {},
                       .processNoise = {},
                       .buffer = estimator.buffer,
                       .said = {}};
    for (const auto& [target, deviation] : estimator.startDeviations)
        plan.startDeviations.emplace_back(model::tagOf(plant, target), deviation);
    for (const auto& [target, walk] : estimator.processNoise)
        plan.processNoise.emplace_back(model::tagOf(plant, target), walk);
    if (estimator.channels.empty())
        addMapped(plan, plant, tags, estimator.unit);
    else
        addStated(plan, plant, estimator, tags, errors, notices);
    if (plan.channels.empty())
        errors.push_back(
            base::inputError("estimators/" + estimator.id + "/channels",
                             say(CORE_TR("core", "No tag of the recording belongs to this estimator, so it would only "
                                                 "repeat the model. Map a tag to a variable of “{1}”."),
                                 plan.unit)));
    return plan;
}

std::vector<EstimatorPlan> planByTags(const model::Plant& plant, std::span<const EstimatorTag> tags)
{
    std::vector<EstimatorPlan> plans;
    std::set<int> units;
    for (const EstimatorTag& tag : tags)
        if (tag.mapped.link) units.insert(tag.mapped.link->target.unit);
    for (const int u : units) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        if (unit.type->bed || unit.model->stateCount() == 0) continue;
        EstimatorPlan plan;
        plan.unit = unit.id;
        plan.said.push_back(say(CORE_TR("core", "The plant has no estimator for “{1}”; every tag that is mapped to it "
                                                "is a channel, and no parameter is estimated."),
                                unit.id));
        addMapped(plan, plant, tags, u);
        if (plan.channels.empty()) continue;
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

std::optional<double> noiseFactorOf(const Tag& noise, const Tag& tag)
{
    if (noise.unit.empty() || noise.unit == tag.unit) return 1.0;
    const std::optional<base::Unit> from = base::findUnit(noise.unit), to = base::findUnit(tag.unit);
    if (!from || !to || !(from->dimension == to->dimension)) return std::nullopt;
    return from->factor / to->factor;
}

void surveyTag(EstimatorTag& tag, std::vector<TrackPoint> course)
{
    std::stable_sort(course.begin(), course.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    tag.scatter = scatterOf(course);
    for (const TrackPoint& point : course) tag.usual = std::max(tag.usual, std::abs(point.value));
    if (course.size() == 1) tag.every = std::max(course.front().time, 1.0);
    if (course.size() > 1) tag.every = (course.back().time - course.front().time) / double(course.size() - 1);
}

std::vector<EstimatorPlan> planEstimators(const model::Plant& plant, std::span<const EstimatorTag> tags,
                                          std::string_view only, base::Errors& errors, base::Notices& notices)
{
    std::vector<EstimatorPlan> plans;
    std::vector<std::string> ids;
    for (const model::PlantEstimator& estimator : plant.estimators) {
        ids.push_back(estimator.id);
        if (only.empty() || only == estimator.id) plans.push_back(planOf(plant, estimator, tags, errors, notices));
    }
    for (EstimatorPlan& plan : plans) addInputs(plan, plant, tags);
    if (!plans.empty()) return plans;
    if (!only.empty()) {
        errors.push_back(base::inputError(
            "estimators",
            ids.empty() ? say(CORE_TR("core", "The plant has no estimator, so none called “{1}”."), std::string(only))
                        : say(CORE_TR("core", "The plant has no estimator “{1}”; it has {2}."), std::string(only),
                              base::join(ids, ", "))));
        return plans;
    }
    plans = planByTags(plant, tags);
    for (EstimatorPlan& plan : plans) addInputs(plan, plant, tags);
    if (plans.empty())
        errors.push_back(base::inputError("estimators", say(CORE_TR("core", "No tag of the recording is mapped to a "
                                                                            "unit that can be estimated; map one to a "
                                                                            "variable of a vessel."))));
    return plans;
}

} // namespace titer::twin
