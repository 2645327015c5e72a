// What a restart needs of a filter: the oldest checkpoint, the samples since, and the figures of those before.
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"
#include "core/model/former_ids.h"
#include "core/twin/filter/filter_data.h"

#include <cmath>
#include <utility>

namespace titer::twin {

using base::Json;
using base::say;

namespace {

constexpr std::string_view format = "titer.estimator/1";

constexpr std::pair<const char*, std::int64_t ChannelFigures::*> counters[] = {
    {"samples", &ChannelFigures::samples},   {"accepted", &ChannelFigures::accepted},
    {"rejected", &ChannelFigures::rejected}, {"idle", &ChannelFigures::idle},
    {"late", &ChannelFigures::late},         {"duplicates", &ChannelFigures::duplicates},
    {"in_band", &ChannelFigures::inBand},    {"compared", &ChannelFigures::compared}};
constexpr std::pair<const char*, double ChannelFigures::*> sums[] = {{"squares", &ChannelFigures::squares},
                                                                     {"sum", &ChannelFigures::sum},
                                                                     {"loglikelihood", &ChannelFigures::logLikelihood}};

template <class Spec> Json namesOf(const std::vector<Spec>& specs)
{
    Json names = Json::array();
    for (const Spec& spec : specs) names.push(spec.name);
    return names;
}

// As they are named now, or were in earlier versions.
bool areNamesOf(const std::vector<StateSpec>& states, const Json& saved)
{
    if (!saved.isArray() || saved.items().size() != states.size()) return false;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const Json& name = saved.items()[i];
        if (!name.isString()) return false;
        if (name.string() != states[i].name && model::currentState(name.string()) != states[i].name) return false;
    }
    return true;
}

Json numbersOf(const std::vector<double>& numbers)
{
    Json list = Json::array();
    for (const double number : numbers) list.push(number);
    return list;
}

// False where it is no list of as many finite numbers.
bool readNumbers(const Json* list, std::vector<double>& numbers)
{
    if (!list || !list->isArray() || list->items().size() != numbers.size()) return false;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!list->items()[i].isNumber()) return false;
        numbers[i] = list->items()[i].number();
    }
    return true;
}

// As numbersOf() wrote them, none where there is none; of an earlier version nothing is known.
bool readEdges(const Json* list, std::vector<double>& numbers)
{
    if (!list) return true;
    if (!list->isArray() || list->items().size() != numbers.size()) return false;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = list->items()[i].isNumber() ? list->items()[i].number() : base::notAvailable;
    return true;
}

bool readNumber(const Json& json, std::string_view key, double& number)
{
    const Json* found = json.find(key);
    if (!found || !found->isNumber()) return false;
    number = found->number();
    return true;
}

Json figuresJson(const ChannelFigures& figures)
{
    Json json = Json::object();
    for (const auto& [key, member] : counters) json[key] = figures.*member;
    for (const auto& [key, member] : sums) json[key] = figures.*member;
    return json;
}

bool readFigures(const Json& json, ChannelFigures& figures)
{
    double number = 0.0;
    for (const auto& [key, member] : counters) {
        const auto whole = readNumber(json, key, number) ? base::wholeNumber<std::int64_t>(number) : std::nullopt;
        if (!whole) return false;
        figures.*member = *whole;
    }
    for (const auto& [key, member] : sums)
        if (!readNumber(json, key, figures.*member)) return false;
    return true;
}

// A sample in one line: channel, drawn, known, value, what became of it, and its noise where it has one of its own.
Json sampleJson(const Innovation& innovation)
{
    const Sample& sample = innovation.sample;
    Json json = Json::array({Json(sample.channel), Json(sample.drawn), Json(sample.known), Json(sample.value),
                             Json(isMet(innovation) ? 0 : int(innovation.outcome))});
    if (std::isfinite(sample.noise)) json.push(Json(sample.noise));
    return json;
}

bool readSample(const Json& json, std::size_t channels, Innovation& innovation)
{
    const std::vector<Json>& items = json.items();
    if (!json.isArray() || (items.size() != 5 && items.size() != 6)) return false;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (i != 3 && !items[i].isNumber()) return false;
    const double channel = items[0].number(), outcome = items[4].number();
    if (!(channel >= 0.0 && channel < double(channels)) || !(outcome >= 0.0 && outcome <= double(Outcome::Corrected)))
        return false;
    innovation.sample = {int(channel), items[1].number(), items[2].number(),
                         items[3].isNumber() ? items[3].number() : base::notAvailable,
                         items.size() == 6 ? items[5].number() : base::notAvailable};
    innovation.outcome = Outcome(int(outcome));
    if (isMet(innovation)) innovation.outcome = Outcome::Waiting;
    innovation.expected = innovation.deviation = innovation.noise = base::notAvailable;
    return innovation.outcome != Outcome::Waiting || items[3].isNumber();
}

base::Error unfit()
{
    return base::inputError(
        "estimator", say(CORE_TR("core", "What was saved of the estimator cannot be read; it must be started again.")));
}

} // namespace

Json Filter::save() const
{
    const Data& data = *m_data;
    const Estimate& first = data.checkpoints.front();
    Json json = Json::object();
    json["format"] = format;
    json["states"] = namesOf(data.states);
    json["channels"] = namesOf(data.channels);
    json["began"] = data.began;
    json["time"] = data.now;
    json["checkpoint"] = Json::object({{"time", Json(first.t)},
                                       {"number", Json(first.grid)},
                                       {"is_start", Json(data.firstIsStart)},
                                       {"state", numbersOf(first.x)},
                                       {"root", numbersOf(first.root)},
                                       {"edges", numbersOf(first.edges)}});
    json["samples"] = Json::array();
    for (const Innovation& innovation : data.log) json["samples"].push(sampleJson(innovation));
    json["figures"] = Json::array();
    for (const ChannelFigures& figures : data.sealed) json["figures"].push(figuresJson(figures));
    return json;
}

base::Done Filter::restore(const Json& saved)
{
    Data& data = *m_data;
    const Json *named = saved.find("format"), *states = saved.find("states"), *channels = saved.find("channels");
    if (!named || *named != Json(format) || !states || !channels) return unfit();
    if (!areNamesOf(data.states, *states) || *channels != namesOf(data.channels))
        return base::inputError("estimator",
                                say(CORE_TR("core", "The estimator was saved with other states or channels than it has "
                                                    "now; it must be started again.")));
    const Json *checkpoint = saved.find("checkpoint"), *samples = saved.find("samples"),
               *figures = saved.find("figures");
    if (!checkpoint || !samples || !samples->isArray() || !figures || !figures->isArray() ||
        figures->items().size() != data.channels.size())
        return unfit();

    double began = 0.0, now = 0.0, number = 0.0;
    Estimate first = data.steps->made();
    const Json* isStart = checkpoint->find("is_start");
    if (!readNumber(saved, "began", began) || !readNumber(saved, "time", now) ||
        !readNumber(*checkpoint, "time", first.t) || !readNumber(*checkpoint, "number", number) || !isStart ||
        !readNumbers(checkpoint->find("state"), first.x) || !readNumbers(checkpoint->find("root"), first.root) ||
        !readEdges(checkpoint->find("edges"), first.edges) || first.t < began || now < first.t)
        return unfit();
    const auto grid = base::wholeNumber<std::int64_t>(number);
    if (!grid) return unfit();
    first.grid = *grid;
    std::vector<Innovation> log(samples->items().size());
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (!readSample(samples->items()[i], data.channels.size(), log[i])) return unfit();
        if (i > 0 && log[i].sample.drawn < log[i - 1].sample.drawn) return unfit();
    }
    std::vector<ChannelFigures> sealed(data.channels.size());
    for (std::size_t i = 0; i < sealed.size(); ++i)
        if (!readFigures(figures->items()[i], sealed[i])) return unfit();

    data.began = data.path.origin = began;
    data.now = now;
    data.checkpoints.assign(1, first);
    data.firstIsStart = isStart->boolean();
    data.log = std::move(log);
    data.sealed = std::move(sealed);
    data.dirtyFrom = std::numeric_limits<double>::infinity();
    data.path.goTo(first, data.log, data.firstIsStart);
    data.run();
    return base::done();
}

} // namespace titer::twin
