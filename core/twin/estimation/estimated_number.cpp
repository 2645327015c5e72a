#include "core/twin/estimation/estimated_number.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/param_record.h"
#include "core/model/flat_params.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::twin {

using base::Json;
using base::say;
using Place = EstimatedNumber::Place;

namespace {

base::Error refused(const std::string& path, base::Sentence why)
{
    return base::inputError(path, std::move(why));
}

// The unit in which a value is written; empty for a bare number, nothing for what is none.
std::optional<std::string> writtenUnit(const Json* value)
{
    if (value && value->isNumber()) return std::string();
    return value && value->isString() ? base::unitIn(value->string()) : std::nullopt;
}

// The number at a path [SI of the unit in which it is written].
base::Result<double> numberAt(const model::Flowsheet& flowsheet, const std::string& path)
{
    const Json* value = model::findAtPath(flowsheet, path);
    if (value && value->isNumber()) return value->number();
    if (const std::optional<std::string> unit = writtenUnit(value))
        if (const base::Result<double> read = base::readQuantity(value->string(), unit->empty() ? "1" : *unit))
            return *read;
    return refused(path, say(CORE_TR("core", "The plant has no number here that could be estimated; write one in the "
                                             "file.")));
}

// Another number there, in the unit in which it is written: it may be that of another basis.
base::Done writeAt(model::Flowsheet& flowsheet, const std::string& path, double si)
{
    const std::string unit = writtenUnit(model::findAtPath(flowsheet, path)).value_or("");
    return model::setAtPath(flowsheet, path,
                            unit.empty() ? Json(si) : Json(base::writeNumber(base::toUnit(si, unit)) + " " + unit));
}

// The ends of the range of a parameter that is written as equations.
void takeRange(const Json& entry, const std::string& unit, EstimatedNumber& number)
{
    const Json* range = entry.find("range");
    if (!range || range->items().size() != 2) return;
    const auto limit = [&](const Json& end, double& into) {
        const auto si = base::readQuantity(end.string(), unit);
        if (end.isNumber()) into = end.number();
        if (end.isString() && si) into = *si;
    };
    limit(range->items()[0], number.low);
    limit(range->items()[1], number.high);
}

// Makes a parameter of a unit written as equations a state of it that rests.
base::Done makeState(model::UnitEntry& unit, const std::string& name, EstimatedNumber& number)
{
    Json* params = unit.params.find("params");
    const Json entry = *params->find(name);
    if (entry.find("choices"))
        return refused(number.path, say(CORE_TR("core", "A choice cannot be estimated; give the path of a number.")));
    const std::string si = model::unitOfParam(entry);
    takeRange(entry, si, number);
    Json state = Json::object({{"unit", si == "1" ? std::string() : si}});
    if (const std::string label = model::textAt(entry, "label"); !label.empty()) state["label"] = label;
    if (number.start != 0.0) state["nominal"] = base::writeNumber(std::abs(number.start)) + (si == "1" ? "" : " " + si);
    params->erase(name);
    unit.params["states"][name] = std::move(state);
    unit.params["rates"][name] = "0";
    if (unit.initial.isNull()) unit.initial = Json::object();
    unit.initial[name] = number.start;
    number.state = unit.id + "." + name;
    return base::done();
}

// Where two setups of a unit differ, by a step of the number. False where that is no plain number.
bool addPlaces(const model::UnitSetup& a, const model::UnitSetup& b, int unit, double step, std::vector<Place>& places)
{
    const auto add = [&](Place::Kind kind, std::size_t index, int component, double before, double after) {
        if (before != after) places.push_back({kind, unit, int(index), component, before, (after - before) / step});
    };
    for (std::size_t i = 0; i < a.params.entries.size(); ++i) {
        const model::ParamSet::Entry &x = a.params.entries[i], &y = b.params.entries[i];
        add(Place::Kind::Param, i, 0, x.value, y.value);
        for (std::size_t c = 0; c < x.perComponent.size(); ++c)
            add(Place::Kind::PerComponent, i, int(c), x.perComponent[c], y.perComponent[c]);
    }
    for (std::size_t i = 0; i < a.kinetics.params.size(); ++i)
        add(Place::Kind::Law, i, 0, a.kinetics.params[i], b.kinetics.params[i]);
    for (std::size_t i = 0; i < a.program.size(); ++i) {
        const model::ProgramStep &x = a.program[i], &y = b.program[i];
        if (x.duration != y.duration || x.flowRamp != y.flowRamp || x.flowGrowth != y.flowGrowth || x.ramp != y.ramp)
            return false;
        add(Place::Kind::StepFlow, i, 0, x.flow, y.flow);
        add(Place::Kind::StepTemperature, i, 0, x.temperature, y.temperature);
        for (std::size_t c = 0; c < x.concentration.size(); ++c)
            add(Place::Kind::StepConcentration, i, int(c), x.concentration[c], y.concentration[c]);
    }
    return a.initial == b.initial && a.initialVolume == b.initialVolume && a.set == b.set;
}

// The range that the spec of the parameter gives.
void takeLimits(const model::PlantUnit& unit, const Place& place, EstimatedNumber& number)
{
    const model::ParamSpec* spec = nullptr;
    if (place.kind == Place::Kind::Param || place.kind == Place::Kind::PerComponent)
        spec = unit.setup.params.entries[std::size_t(place.index)].spec;
    if (place.kind == Place::Kind::Law) {
        const std::string_view key = base::split(number.path, '/').back();
        for (const model::ParamSpec& s : unit.setup.kinetics.law->params)
            if (key == s.key) spec = &s;
    }
    const bool notNegative = place.kind == Place::Kind::StepFlow || place.kind == Place::Kind::StepConcentration;
    const double min = spec ? spec->min : notNegative ? 0.0 : -model::unbounded;
    const double max = spec ? spec->max : model::unbounded;
    const auto there = [&](double limit) {
        const double at = number.start + (limit - place.value) / place.slope;
        constexpr double rounding = 1e-9;
        return std::abs(at) <= rounding * std::abs(number.start) ? 0.0 : at;
    };
    number.low = std::max(number.low, there(min));
    number.high = std::min(number.high, there(max));
}

// The number at a place of a setup.
template <typename Setup> auto& placeIn(Setup& setup, const Place& place)
{
    const auto i = std::size_t(place.index), c = std::size_t(place.component);
    switch (place.kind) {
    case Place::Kind::Param:
        return setup.params.entries[i].value;
    case Place::Kind::PerComponent:
        return setup.params.entries[i].perComponent[c];
    case Place::Kind::Law:
        return setup.kinetics.params[i];
    case Place::Kind::StepFlow:
        return setup.program[i].flow;
    case Place::Kind::StepTemperature:
        return setup.program[i].temperature;
    case Place::Kind::StepConcentration:
        break;
    }
    return setup.program[i].concentration[c];
}

} // namespace

base::Result<std::vector<EstimatedNumber>> takeNumbers(model::Flowsheet& flowsheet,
                                                       const std::vector<std::string>& paths)
{
    std::vector<EstimatedNumber> numbers;
    for (const std::string& path : paths) {
        EstimatedNumber number{.path = path};
        const base::Result<double> start = numberAt(flowsheet, path);
        if (!start) return start.error();
        number.start = *start;
        const std::vector<std::string_view> keys = model::keysOf(flowsheet, path);
        model::UnitEntry* unit = keys.size() >= 5 ? flowsheet.unit(keys[1]) : nullptr;
        if (unit && unit->type == model::equationsType && keys[2] == "params" && keys[3] == "params")
            if (base::Done made = makeState(*unit, std::string(keys[4]), number); !made) return made.error();
        numbers.push_back(std::move(number));
    }
    return numbers;
}

base::Done findPlaces(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant& plant,
                      EstimatedNumber& number)
{
    if (number.state) return base::done();
    constexpr double apart = 1e-3;
    const double size = number.start != 0.0 ? std::abs(number.start) : 1.0;
    base::Errors errors;
    for (const double step : {apart * size, -apart * size}) {
        model::Flowsheet moved = flowsheet;
        if (base::Done set = writeAt(moved, number.path, number.start + step); !set) return set;
        errors.clear();
        const model::Plant other = model::check(moved, catalogue, errors);
        if (!errors.empty()) continue; // at the end of its range
        bool plain = true;
        for (std::size_t u = 0; u < plant.units.size() && plain; ++u)
            plain = addPlaces(plant.units[u].setup, other.units[u].setup, int(u), step, number.places);
        if (!plain || number.places.empty())
            return refused(number.path,
                           say(CORE_TR("core", "This cannot be estimated while the plant runs: estimate a parameter of "
                                               "a unit, of its rate law or of an inlet's program, and fit the others "
                                               "to whole runs.")));
        for (const Place& place : number.places) takeLimits(plant.units[std::size_t(place.unit)], place, number);
        return base::done();
    }
    return errors.front();
}

base::Result<std::vector<EstimatedNumber>> numbersAsDrawn(const model::Flowsheet& flowsheet,
                                                          const model::Catalogue& catalogue,
                                                          std::vector<EstimatedNumber> numbers)
{
    if (std::none_of(numbers.begin(), numbers.end(), [](const EstimatedNumber& n) { return n.state.has_value(); }))
        return numbers;
    model::Flowsheet drawn = flowsheet;
    drawn.estimators.clear();
    base::Errors errors;
    const model::Plant plant = model::check(drawn, catalogue, errors);
    if (!errors.empty()) return errors.front();
    for (EstimatedNumber& number : numbers) {
        if (!number.state) continue;
        number.state.reset();
        if (base::Done found = findPlaces(drawn, catalogue, plant, number); !found) return found.error();
    }
    return numbers;
}

EstimatedNumber numberIn(const model::Plant& plant, EstimatedNumber number)
{
    std::erase_if(number.places, [&](const Place& place) {
        return placeIn(plant.units[std::size_t(place.unit)].setup, place) != place.value;
    });
    return number;
}

void move(const EstimatedNumber& number, double value, int unit, model::UnitSetup& setup)
{
    for (const Place& place : number.places) {
        if (place.unit != unit) continue;
        placeIn(setup, place) = place.value + (value - number.start) * place.slope;
        if (place.kind == Place::Kind::Law) setup.kinetics.setParams(std::vector<double>(setup.kinetics.params));
    }
}

bool makeAgain(model::PlantUnit& unit)
{
    model::UnitSetup& setup = unit.setup;
    if (setup.equations) {
        setup.equations = setup.equations->texts->with(*setup.equations, setup.params);
        if (!setup.equations) return false;
    }
    base::Errors errors;
    unit.model = unit.type->make(setup, errors);
    return errors.empty();
}

std::shared_ptr<const model::Plant> moved(const model::Plant& plant, std::span<const EstimatedNumber> numbers,
                                          std::span<const double> values)
{
    auto other = std::make_shared<model::Plant>(plant);
    std::set<int> units;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::set<int> own;
        for (const Place& place : numbers[i].places) own.insert(place.unit);
        for (const int unit : own) move(numbers[i], values[i], unit, other->units[std::size_t(unit)].setup);
        units.merge(own);
    }
    for (const int unit : units)
        if (!makeAgain(other->units[std::size_t(unit)])) return nullptr;
    return other;
}

} // namespace titer::twin
