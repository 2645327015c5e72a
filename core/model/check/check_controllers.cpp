// Checks the controllers, the mapped tags and the zones.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/plant/prediction.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace titer::model {

using base::say;

namespace {

const ControllerType* typeNamed(Checking& checking, const ControllerEntry& entry, const std::string& where)
{
    if (const ControllerType* type = typeOf(checking.catalogue, entry)) return type;
    const std::string& id = entry.type;
    std::vector<std::string> known;
    for (const ControllerType* t : checking.catalogue.controllers) known.push_back(t->id);
    const std::string near = checking.faults.nearest(id, known);
    if (id.empty())
        checking.faults.add(where, say(CORE_TR("core", "The type is missing; it must be one of {1}."), listed(known)));
    else if (near.empty())
        checking.faults.add(where, say(CORE_TR("core", "“{1}” is not a controller type; possible types are {2}."),
                                       excerpt(id), listed(known)));
    else
        checking.faults.add(
            where, say(CORE_TR("core", "“{1}” is not a controller type; did you mean “{2}”?"), excerpt(id), near));
    return nullptr;
}

// A tag whose unit a type needs.
bool readIn(Checking& checking, const ControllerEntry& entry, PlantController& controller, const char* unit,
            const std::string& where)
{
    const auto target = checking.readTarget(entry.reads, where);
    if (!target) return false;
    if (unit && !base::sameDimension(target->unitOfMeasure, unit)) {
        checking.faults.add(where, say(CORE_TR("core", "“{1}” is in {2}; a controller of the type “{3}” reads a "
                                                       "value in {4}."),
                                       entry.reads, base::displayUnit(target->unitOfMeasure), entry.type,
                                       base::displayUnit(unit)));
        return false;
    }
    controller.hasRead = true;
    controller.reads = *target;
    return true;
}

// How the probe by which it reads follows, and how late a sample is.
void readProbe(Checking& checking, const ControllerEntry& entry, PlantController& controller, const std::string& where)
{
    constexpr double maxSamples = 10'000;
    const auto read = [&](const base::Json& stated, const char* name, const char* key, double max) {
        if (stated.isNull()) return 0.0;
        const std::string place = where + "/" + key;
        if (controller.hasRead) return checking.values.quantity(stated, "s", name, place, {0.0, max}).value_or(0.0);
        checking.notice(place, say(CORE_TR("core", "The controller reads no tag; this is not used.")),
                        offerToRemove(place));
        return 0.0;
    };
    controller.lag = read(entry.lag, CORE_TR("core", "Probe lag"), "lag", 1e7);
    controller.delay =
        read(entry.delay, CORE_TR("core", "Delay of samples"), "delay", maxSamples * std::max(controller.period, 0.1));
}

// Phases by their ids, each once.
void readDuring(Checking& checking, const ControllerEntry& entry, PlantController& controller, const std::string& where)
{
    std::vector<std::string> ids;
    if (entry.during.isString()) ids.push_back(entry.during.string());
    for (const base::Json& id : entry.during.items())
        if (id.isString()) ids.push_back(id.string());
    const std::vector<PlantPhase>& phases = checking.plant.phases;
    for (const std::string& id : ids) {
        const auto phase =
            std::find_if(phases.begin(), phases.end(), [&id](const PlantPhase& p) { return p.id == id; });
        if (phase == phases.end())
            checking.faults.add(where,
                                say(CORE_TR("core", "There is no phase “{1}” in the recipe in which the controller "
                                                    "could be active."),
                                    excerpt(id)),
                                offerToRemove(where));
        else if (const int index = int(phase - phases.begin());
                 std::find(controller.during.begin(), controller.during.end(), index) == controller.during.end())
            controller.during.push_back(index);
    }
}

void noticeSetpoint(Checking& checking, const ControllerEntry& entry, const std::string& where)
{
    if (!entry.setpoint.isNull())
        checking.notice(
            where,
            say(CORE_TR("core", "A controller of the type “{1}” has no set-point; this one is not used."), entry.type),
            offerToRemove(where));
}

// The cascade whose share it maps, or the predictive controller of whose plan it is an input.
void readFollowed(Checking& checking, const ControllerEntry& entry, PlantController& controller,
                  const std::string& where)
{
    const bool isPlanned = controller.type->isPlanned;
    std::vector<std::string> others;
    const auto& entries = checking.flowsheet.controllers;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ControllerType* type = typeOf(checking.catalogue, entries[i]);
        if (!type || !canFollow(*controller.type, *type)) continue;
        others.push_back(entries[i].id);
        if (entries[i].id == entry.follows) controller.follows = int(i);
    }
    if (controller.follows >= 0) return;
    if (others.empty())
        checking.faults.add(
            where,
            say(isPlanned ? CORE_TR("core", "A controller of the type “{1}” follows a predictive controller, and this "
                                            "plant has none; add a controller of the type “predictive”.")
                          : CORE_TR("core", "A controller of the type “{1}” follows a cascade, and this "
                                            "plant has none; add a controller of the type “cascade”."),
                entry.type));
    else if (entry.follows.empty())
        checking.faults.add(
            where,
            say(isPlanned ? CORE_TR("core", "The predictive controller that plans this set-point is missing; it must "
                                            "be one of {1}.")
                          : CORE_TR("core", "The cascade that the controller follows is missing; it must be one "
                                            "of {1}."),
                listed(others)),
            offerToSet(where, others.front()));
    else
        checking.faults.add(
            where,
            say(isPlanned ? CORE_TR("core", "“{1}” is not a predictive controller of this plant; possible are {2}.")
                          : CORE_TR("core", "“{1}” is not a cascade of this plant; possible are {2}."),
                excerpt(entry.follows), listed(others)));
}

void readMeasured(Checking& checking, const ControllerEntry& entry, PlantController& controller,
                  const std::string& where)
{
    const bool follows =
        controller.type && (controller.type->follows || (entry.type == equationsType && !entry.follows.empty()));
    if (follows)
        readFollowed(checking, entry, controller, where + "/follows");
    else if (!entry.follows.empty())
        checking.notice(
            where + "/follows",
            say(CORE_TR("core", "A controller of the type “{1}” follows no other; this is not used."), entry.type),
            offerToRemove(where + "/follows"));
    if (follows && entry.type == equationsType) return;
    if (controller.type && !controller.type->reads) {
        if (!entry.reads.empty() && controller.type->mayRead)
            readIn(checking, entry, controller, controller.type->mayRead, where + "/reads");
        else if (!entry.reads.empty())
            checking.notice(
                where + "/reads",
                say(CORE_TR("core", "A controller of the type “{1}” reads nothing; this tag is not used."), entry.type),
                offerToRemove(where + "/reads"));
        noticeSetpoint(checking, entry, where + "/setpoint");
        return;
    }
    const bool hasSetpoint = !controller.type || controller.type->hasSetpoint;
    if (!hasSetpoint)
        noticeSetpoint(checking, entry, where + "/setpoint");
    else if (entry.setpoint.isNull())
        checking.faults.add(
            where + "/setpoint",
            say(CORE_TR("core", "The set-point is missing: the value at which the controller holds its measurement.")));
    if (entry.reads.empty()) {
        checking.faults.add(
            where + "/reads",
            say(CORE_TR("core", "The tag that the controller reads is missing; name a tag, such as “n1.volume”.")));
        return;
    }
    const char* unit = controller.type ? controller.type->readsIn : nullptr;
    if (!readIn(checking, entry, controller, unit, where + "/reads")) return;
    if (hasSetpoint && !entry.setpoint.isNull())
        controller.setpoint =
            checking.valueFor(controller.reads, entry.setpoint, CORE_TR("core", "Set-point"), where + "/setpoint")
                .value_or(0.0);
}

void readWritten(Checking& checking, const ControllerEntry& entry, PlantController& controller,
                 const std::string& where)
{
    if (entry.writes.empty())
        checking.faults.add(
            where, say(CORE_TR("core", "The set-point that the controller writes is missing; name a set-point, such as "
                                       "“n1.bleed.flow”.")));
    else if (const auto target = checking.writeTarget(entry.writes, where))
        controller.writes = *target;
}

// What grows exponentially from a flow of 0 that is given never feeds anything.
void noticeNoStart(Checking& checking, const ParamSet& params, const std::string& where)
{
    const auto find = [&](std::string_view key) {
        return std::find_if(params.entries.begin(), params.entries.end(),
                            [key](const ParamSet::Entry& e) { return key == e.spec->key; });
    };
    const auto start = find("start"), flow = find("initial_flow");
    if (start == params.entries.end() || flow == params.entries.end()) return;
    if (start->chosen() != "flow" || flow->value > 0.0) return;
    checking.notice(where + "/initial_flow",
                    say(CORE_TR("core", "The feed begins with a flow of 0 and stays at 0, since it grows in proportion "
                                        "to itself: give the flow at its start, or let it start from the culture.")));
}

void makeController(Checking& checking, const ControllerEntry& entry, PlantController& controller,
                    const std::string& where)
{
    if (!entry.params.isNull() && !entry.params.isObject()) {
        checking.faults.add(where,
                            say(CORE_TR("core", "This must be an object in braces, not {1}."), shown(entry.params)));
        return;
    }
    const std::size_t before = checking.faults.count();
    const bool own = entry.type == equationsType;
    const base::Json given = flatParams(entry);
    // The units of its parameters follow from what it reads and writes; with either at fault they cannot be evaluated.
    const bool lacksRead = controller.type->reads && !controller.hasRead && controller.follows < 0;
    if (lacksRead || controller.writes.unit < 0) return;
    checking.values.setPlaces(controller.hasRead ? controller.reads.unitOfMeasure : "1",
                              unitOf(checking.plant, controller.writes));
    const ParamSet params = checking.values.params(controller.type->params, given, where);
    checking.values.setPlaces({}, {});
    if (own) return readControllerEquations(checking, entry, params, controller, where);
    if (entry.type == predictiveType) return readPrediction(checking, entry, params, controller, where);
    if (entry.type == plannedType) return readPlannedInput(checking, entry, params, controller, where);
    checking.values.noticeUnused(params, params, where);
    noticeNoStart(checking, params, where);
    const char* replaced = controller.hasRead ? controller.type->inPlaceOf : nullptr;
    if (replaced && entry.params.find(replaced))
        checking.notice(where + "/" + replaced,
                        say(CORE_TR("core", "The controller reads this; the value here is not used.")),
                        offerToRemove(where + "/" + replaced));
    std::vector<std::string> known;
    for (const ParamSpec& spec : controller.type->params) known.push_back(spec.key);
    checking.values.rejectUnknownKeys(entry.params, known, where);
    if (checking.faults.count() == before && controller.type->make)
        controller.controller = controller.type->make(params);
}

// What a phase sets stands while it lasts: a controller that writes the same does nothing then.
void checkPhasesThatWrite(Checking& checking, const PlantController& controller, const std::string& path)
{
    const std::string where = path + "/writes";
    for (std::size_t p = 0; p < checking.plant.phases.size(); ++p) {
        const PlantPhase& phase = checking.plant.phases[p];
        const bool sets = std::any_of(phase.set.begin(), phase.set.end(),
                                      [&](const auto& entry) { return entry.first == controller.writes; });
        const bool ramps = std::any_of(phase.ramps.begin(), phase.ramps.end(),
                                       [&](const PlantRamp& ramp) { return ramp.target == controller.writes; });
        if (!sets && !ramps) continue;
        const bool works =
            std::find(controller.during.begin(), controller.during.end(), int(p)) != controller.during.end();
        const std::string tag = tagOf(checking.plant, controller.writes);
        if (!works && !controller.during.empty()) continue;
        const base::Sentence what = works
                                        ? say(CORE_TR("core", "The controller “{1}” writes “{2}” during the phase "
                                                              "“{3}”, which also sets it. Remove it from one of them."),
                                              controller.id, tag, phase.id)
                                        : say(CORE_TR("core", "The phase “{1}” also sets “{2}”: during this phase the "
                                                              "controller “{3}” is inactive."),
                                              phase.id, tag, controller.id);
        const Offer fromPhase = offerToTakeFrom(checking.flowsheet.phases[p], p, tag);
        works ? checking.faults.add(where, what, fromPhase) : checking.notice(where, what, fromPhase);
        checking.faults.offer(where, what, offerToRemoveController(controller.id, path));
    }
}

// Two controllers, or a controller and a transfer, on one set-point.
void checkWriters(Checking& checking)
{
    const Plant& plant = checking.plant;
    std::map<std::tuple<int, int, int>, std::string> writers;
    for (const PlantPhase& p : plant.phases)
        if (p.transfer.unit >= 0) writers.emplace(std::tuple(p.transfer.unit, -1, p.transfer.outPort), std::string());
    for (std::size_t i = 0; i < plant.controllers.size(); ++i) {
        const PlantController& c = plant.controllers[i];
        if (c.writes.unit < 0) continue;
        const auto [first, isNew] =
            writers.emplace(std::tuple(c.writes.unit, c.writes.setPoint, c.writes.outPort), c.id);
        const std::string path = entryPath("controllers", c.id, i), where = path + "/writes";
        checkPhasesThatWrite(checking, c, path);
        if (isNew) continue;
        const Offer without = offerToRemoveController(c.id, path);
        if (first->second.empty())
            checking.faults.add(where,
                                say(CORE_TR("core", "“{1}” is the flow of a transfer; the controller “{2}” "
                                                    "cannot write it too. Let the controller write another "
                                                    "port."),
                                    tagOf(plant, c.writes), c.id),
                                without);
        else {
            const base::Sentence what =
                say(CORE_TR("core", "The controllers “{1}” and “{2}” both write “{3}”; use one controller for each "
                                    "set-point."),
                    first->second, c.id, tagOf(plant, c.writes));
            checking.faults.add(where, what, without);
            checking.faults.offer(where, what, offerToRemoveController(first->second, "controllers/" + first->second));
        }
    }
}

} // namespace

Offer offerToRemoveController(const std::string& id, const std::string& path)
{
    return {say(CORE_TR("core", "Remove the controller “{1}”"), id), {{Edit::Kind::Remove, path}}};
}

void checkControllers(Checking& checking)
{
    IdList ids(checking, "controllers");
    const auto& entries = checking.flowsheet.controllers;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ControllerEntry& entry = entries[i];
        const std::string where = entryPath("controllers", entry.id, i);
        ids.add(entry.id, i);
        PlantController controller;
        controller.id = entry.id;
        controller.label = entry.label.empty() ? entry.id : entry.label;
        controller.type = typeNamed(checking, entry, where + "/type");
        readMeasured(checking, entry, controller, where);
        readWritten(checking, entry, controller, where + "/writes");
        const std::string period = where + "/period";
        if (!entry.period.isNull())
            controller.period =
                checking.values.quantity(entry.period, "s", CORE_TR("core", "Period"), period, {0.1, unbounded})
                    .value_or(0.0);
        else if (!controller.type || !controller.type->isPlanned)
            checking.faults.add(
                period, say(CORE_TR("core", "The period is missing: the time between two samples, such as “1 min”.")),
                offerToSet(period, "1 min"));
        readProbe(checking, entry, controller, where);
        readDuring(checking, entry, controller, where + "/during");
        if (controller.type) makeController(checking, entry, controller, where + "/params");
        checking.plant.controllers.push_back(std::move(controller));
    }
    joinPlans(checking);
    checkWriters(checking);
}

void checkTags(Checking& checking)
{
    std::unordered_map<std::string, std::size_t> seen;
    const auto& tags = checking.flowsheet.tags;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::string where = "tags/" + std::to_string(i);
        if (tags[i].tag.empty())
            checking.faults.add(where + "/tag", say(CORE_TR("core", "The name of the tag in the recording is "
                                                                    "missing.")));
        else if (const auto [first, isNew] = seen.emplace(tags[i].tag, i); !isNew)
            checking.faults.add(
                where + "/tag",
                say(CORE_TR("core", "The tag “{1}” is mapped twice, in entries {2} and {3}; remove one."),
                    excerpt(tags[i].tag), std::to_string(first->second + 1), std::to_string(i + 1)),
                offerToRemove(where));
        if (tags[i].variable.empty())
            checking.faults.add(
                where + "/variable",
                say(CORE_TR("core", "The tag “{1}” is not mapped; name a tag of the run, such as “n1.cells”."),
                    excerpt(tags[i].tag)),
                offerToRemove(where));
        else
            (void)checking.readTarget(tags[i].variable, where + "/variable", offerToRemove(where));
        const std::string& factor = tags[i].factor;
        const std::optional<std::string> unit = base::unitIn(factor);
        const base::Result<double> si = base::readQuantity(factor, unit.value_or("1"));
        if (!factor.empty() && !(si && *si > 0.0))
            checking.faults.add(where + "/factor",
                                say(CORE_TR("core", "The factor “{1}” of the tag “{2}” is not a quantity above 0; give "
                                                    "what one of the tag means, such as “0.42 g/L”."),
                                    excerpt(factor), excerpt(tags[i].tag)));
    }
}

void checkZones(Checking& checking)
{
    std::unordered_set<std::string> placed;
    const auto& zones = checking.flowsheet.zones;
    for (std::size_t z = 0; z < zones.size(); ++z)
        for (std::size_t i = 0; i < zones[z].units.size(); ++i) {
            const std::string where = "zones/" + std::to_string(z) + "/units/" + std::to_string(i);
            (void)checking.unitNamed(zones[z].units[i], where, offerToRemove(where));
            if (!placed.insert(zones[z].units[i]).second)
                checking.notice(where,
                                say(CORE_TR("core", "“{1}” is in more than one zone; it is drawn in the first."),
                                    excerpt(zones[z].units[i])),
                                offerToRemove(where));
        }
}

} // namespace titer::model
