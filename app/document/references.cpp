// Visits and removes the references to units.
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/model/predictive_texts.h"

#include <algorithm>
#include <array>

namespace titer::app {

using base::Json;

namespace {

// Keys whose text may name a unit's port, tag or event, in conditions, transfers and doses.
constexpr std::array referringKeys{"value", "from", "event"};

// An event without a point is one of the phase's own unit.
bool refers(const Json::Member& member)
{
    return member.second.isString() && member.second.string().find('.') != std::string::npos &&
           std::find(referringKeys.begin(), referringKeys.end(), member.first) != referringKeys.end();
}

void visitTexts(Json& json, const std::function<void(std::string&)>& visit)
{
    for (Json& item : json.items()) visitTexts(item, visit);
    for (Json::Member& member : json.members()) {
        if (!refers(member)) {
            visitTexts(member.second, visit);
            continue;
        }
        std::string text = member.second.string();
        visit(text);
        member.second = Json(std::move(text));
    }
}

// Whether this object itself, not what is nested in it, names the unit.
bool names(const Json& object, std::string_view unit)
{
    return std::any_of(object.members().begin(), object.members().end(), [unit](const Json::Member& member) {
        return refers(member) && refersTo(member.second.string(), unit);
    });
}

void visitUnit(Json* text, const std::function<void(std::string&)>& visit)
{
    if (!text || !text->isString()) return;
    std::string id = text->string();
    visit(id);
    *text = Json(std::move(id));
}

// What stands behind the kind, "resin:capture". Components are no units.
void visitSelector(Json* text, const std::function<void(std::string&)>& visit)
{
    if (!text || !text->isString() || base::startsWith(text->string(), "component:")) return;
    const std::size_t colon = text->string().find(':');
    if (colon == std::string::npos) return;
    std::string id = text->string().substr(colon + 1);
    visit(id);
    *text = Json(text->string().substr(0, colon + 1) + id);
}

// Entries name their unit as “unit”, or behind the kind of what is priced: "inlet:feed".
void visitEntries(Json& lists, const std::function<void(std::string&)>& visit)
{
    for (auto& [key, list] : lists.members())
        for (Json& entry : list.items()) {
            visitUnit(entry.find("unit"), visit);
            visitSelector(entry.find("of"), visit);
        }
}

void visitPrices(Json& economics, const std::function<void(std::string&)>& visit)
{
    visitEntries(economics, visit);
    if (Json* schedule = economics.find("schedule")) visitEntries(*schedule, visit);
}

// Factors and consumables select by a unit; cleanrooms, water and by-products name theirs.
void visitFootprint(Json& footprint, const std::function<void(std::string&)>& visit)
{
    for (const char* key : {"factors", "consumables"})
        if (Json* list = footprint.find(key))
            for (Json& entry : list->items()) visitSelector(entry.find("of"), visit);
    if (Json* rooms = footprint.find("cleanrooms"))
        for (Json& room : rooms->items()) {
            visitUnit(room.find("unit"), visit);
            if (Json* units = room.find("units"))
                for (Json& unit : units->items()) visitUnit(&unit, visit);
        }
    Json* wfi = footprint.find("wfi");
    if (Json* of = wfi ? wfi->find("of") : nullptr)
        for (Json& text : of->items()) visitSelector(&text, visit);
    Json* byProducts = footprint.find("by_products");
    if (Json* of = byProducts ? byProducts->find("of") : nullptr)
        for (Json& row : of->items()) visitUnit(row.find("outlet"), visit);
}

bool namesUnit(const Json* text, std::string_view unit)
{
    return text && text->isString() && text->string() == unit;
}

bool selectsUnit(const Json* text, std::string_view unit)
{
    if (!text || !text->isString() || base::startsWith(text->string(), "component:")) return false;
    const std::size_t colon = text->string().find(':');
    return colon != std::string::npos && std::string_view(text->string()).substr(colon + 1) == unit;
}

// A list that is left without an entry goes, too. False where nothing went.
template <class Goes> bool eraseEntries(Json& object, std::string_view key, const Goes& goes)
{
    Json* list = object.find(key);
    if (!list || std::erase_if(list->items(), goes) == 0) return false;
    if (list->items().empty()) object.erase(key);
    return true;
}

template <class Goes> void eraseFromLists(Json& object, const Goes& goes)
{
    std::vector<std::string> keys;
    for (const auto& [key, list] : object.members())
        if (list.isArray()) keys.push_back(key);
    for (const std::string& key : keys) eraseEntries(object, key, goes);
}

// Of all lists, those of the schedule by themselves: goes(entry, ofSchedule).
template <class Goes> void erasePriced(Json& economics, const Goes& goes)
{
    eraseFromLists(economics, [&goes](const Json& entry) { return goes(entry, false); });
    Json* schedule = economics.find("schedule");
    if (!schedule || schedule->members().empty()) return;
    eraseFromLists(*schedule, [&goes](const Json& entry) { return goes(entry, true); });
    if (schedule->members().empty()) economics.erase("schedule");
}

// Whether this “while” is a phase, not a word for one of the times of a unit.
bool isCountedPhase(const Json* during, bool ofSchedule)
{
    if (!during || !during->isString()) return false;
    const std::string& word = during->string();
    return word != "occupied" && word != "at_work" && !(ofSchedule && word == "cleaning");
}

// Without the units whose time counts a cleanroom would be in use for as long as all of the plant; without the one that bears it
// the plant does.
void pruneCleanrooms(Json& footprint, std::string_view unit)
{
    eraseEntries(footprint, "cleanrooms", [unit](Json& room) {
        if (namesUnit(room.find("unit"), unit)) room.erase("unit");
        Json* units = room.find("units");
        if (!units || std::erase(units->items(), Json(unit)) == 0 || !units->items().empty()) return false;
        if (!room.find("time")) return true;
        room.erase("units");
        return false;
    });
}

// Where nothing is left to choose from, what was chosen goes: without a list, all would be meant.
void pruneFootprint(Json& footprint, std::string_view unit)
{
    for (const char* key : {"factors", "consumables"})
        eraseEntries(footprint, key, [unit](const Json& entry) { return selectsUnit(entry.find("of"), unit); });
    pruneCleanrooms(footprint, unit);
    const auto prune = [&footprint](const char* key, const auto& goes) {
        Json* part = footprint.find(key);
        if (part && eraseEntries(*part, "of", goes) && !part->find("of")) footprint.erase(key);
    };
    prune("wfi", [unit](const Json& text) { return selectsUnit(&text, unit); });
    prune("by_products", [unit](const Json& row) { return namesUnit(row.find("outlet"), unit); });
    if (footprint.isObject() && footprint.members().empty()) footprint = Json();
}

// Removes the conditions that name the unit; a condition without parts becomes null.
void pruneCondition(Json& condition, std::string_view unit)
{
    if (names(condition, unit)) {
        condition = Json();
        return;
    }
    for (const char* list : {"any", "all"}) {
        Json* parts = condition.find(list);
        if (!parts) continue;
        for (Json& part : parts->items()) pruneCondition(part, unit);
        std::erase_if(parts->items(), [](const Json& part) { return part.isNull(); });
        if (parts->items().empty()) condition.erase(list);
    }
    if (condition.isObject() && condition.members().empty()) condition = Json();
}

void prunePhase(model::PhaseEntry& phase, std::string_view unit)
{
    pruneCondition(phase.until, unit);
    if (phase.transfer.isObject())
        if (Json* until = phase.transfer.find("until")) {
            pruneCondition(*until, unit);
            if (until->isNull()) phase.transfer.erase("until");
        }
    std::erase_if(phase.set.members(), [unit](const Json::Member& m) { return refersTo(m.first, unit); });
    if (phase.set.isObject() && phase.set.members().empty()) phase.set = Json();
    std::erase_if(phase.ramp.members(), [unit](const Json::Member& m) { return refersTo(m.first, unit); });
    if (phase.ramp.isObject() && phase.ramp.members().empty()) phase.ramp = Json();
    std::erase_if(phase.dose.items(), [unit](const Json& dose) { return names(dose, unit); });
    if (phase.dose.isArray() && phase.dose.items().empty()) phase.dose = Json();
}

// The unit in a path such as "units/n1/params/kinetics/yield".
void visitPath(std::string& path, const std::function<void(std::string&)>& visit)
{
    constexpr std::string_view list = "units/";
    if (!base::startsWith(path, list)) return;
    const std::size_t end = std::min(path.find('/', list.size()), path.size());
    std::string unit = path.substr(list.size(), end - list.size());
    visit(unit);
    path.replace(list.size(), end - list.size(), unit);
}

// What an estimator of another unit says of this one.
void pruneEstimator(model::EstimatorEntry& estimator, std::string_view unit)
{
    const std::string below = "units/" + std::string(unit) + "/";
    std::erase_if(estimator.channels, [unit](const auto& c) { return refersTo(c.variable, unit); });
    std::erase_if(estimator.parameters, [&below](const auto& p) { return base::startsWith(p.path, below); });
    for (Json* deviations : {&estimator.startDeviation, &estimator.processNoise})
        std::erase_if(deviations->members(), [unit](const Json::Member& m) { return refersTo(m.first, unit); });
}

} // namespace

std::string_view unitOfTag(std::string_view tag)
{
    return tag.substr(0, tag.find('.'));
}

std::string recordType(const base::Json& record)
{
    const base::Json* type = record.find("type");
    return type && type->isString() ? type->string() : std::string();
}

std::string sourceOf(const base::Json& step)
{
    const base::Json* from = step.find("from");
    return from && from->isString() ? std::string(unitOfTag(from->string())) : std::string();
}

bool refersTo(std::string_view text, std::string_view unit)
{
    return unitOfTag(text) == unit;
}

void visitReferences(model::Flowsheet& f, const std::function<void(std::string&)>& visit)
{
    for (model::StreamEntry& s : f.streams) {
        visit(s.from.unit);
        visit(s.to.unit);
    }
    for (model::PhaseEntry& p : f.phases) {
        visit(p.unit);
        for (auto& member : p.set.members()) visit(member.first);
        for (auto& member : p.ramp.members()) visit(member.first);
        for (Json* part : {&p.until, &p.dose, &p.transfer}) visitTexts(*part, visit);
    }
    for (model::ControllerEntry& c : f.controllers) {
        visitTagsRead(c, visit);
        visit(c.writes);
        if (c.type == model::predictiveType)
            model::visitScenarios(c.params, [&visit](Json& scenario) {
                for (Json::Member& member : scenario.members()) visitPath(member.first, visit);
            });
    }
    for (model::GuardEntry& g : f.guards) visitTags(g, visit);
    for (model::TagEntry& t : f.tags) visit(t.variable);
    for (model::EstimatorEntry& e : f.estimators) {
        visit(e.unit);
        for (model::ChannelEntry& channel : e.channels) visit(channel.variable);
        for (Json* deviations : {&e.startDeviation, &e.processNoise})
            for (auto& member : deviations->members()) visit(member.first);
        for (model::EstimatedEntry& estimated : e.parameters) visitPath(estimated.path, visit);
    }
    visitPrices(f.economics, visit);
    visitFootprint(f.footprint, visit);
    for (model::ZoneEntry& z : f.zones)
        for (std::string& id : z.units) visit(id);
}

void visitPhases(model::ControllerEntry& controller, const std::function<void(std::string&)>& visit)
{
    const auto one = [&visit](Json& json) {
        if (!json.isString()) return;
        std::string id = json.string();
        visit(id);
        json = Json(std::move(id));
    };
    one(controller.during);
    for (Json& item : controller.during.items()) one(item);
}

void visitCountedPhases(model::Flowsheet& f, const std::function<void(std::string&)>& visit)
{
    const auto visitList = [&visit](Json& list, bool ofSchedule) {
        for (Json& entry : list.items())
            if (Json* during = entry.find("while"); isCountedPhase(during, ofSchedule)) visitUnit(during, visit);
    };
    for (auto& [key, list] : f.economics.members()) visitList(list, false);
    if (Json* schedule = f.economics.find("schedule"))
        if (Json* uses = schedule->find("uses")) visitList(*uses, true);
}

void removePhaseEntry(model::Flowsheet& f, std::string_view id)
{
    const auto phase = std::find_if(f.phases.begin(), f.phases.end(), [id](const auto& p) { return p.id == id; });
    if (phase == f.phases.end()) return;
    const std::vector<std::string> before = phase->after;
    const Json start = phase->at;
    f.phases.erase(phase);
    for (model::PhaseEntry& p : f.phases) {
        // A cycle that has lost its last phase is none.
        if (Json* after = p.repeat.find("after"); after && after->isArray()) {
            std::erase(after->items(), Json(id));
            if (after->items().empty()) p.repeat = Json();
        }
        const auto place = std::find(p.after.begin(), p.after.end(), id);
        if (place == p.after.end()) continue;
        p.after.erase(place);
        for (const std::string& b : before)
            if (std::find(p.after.begin(), p.after.end(), b) == p.after.end()) p.after.push_back(b);
        if (p.after.empty() && p.at.isNull()) p.at = start;
    }
    // Without its phase a controller would work all the time.
    std::erase_if(f.controllers, [id](model::ControllerEntry& c) {
        if (!c.during.isArray()) return c.during == Json(id);
        const bool had = !c.during.items().empty();
        std::erase(c.during.items(), Json(id));
        return had && c.during.items().empty();
    });
    // Nor is what is counted while it goes on counted at another time.
    erasePriced(f.economics, [id](const Json& entry, bool ofSchedule) {
        const Json* during = entry.find("while");
        return isCountedPhase(during, ofSchedule) && during->string() == id;
    });
}

void removeUnled(model::Flowsheet& f)
{
    std::vector<std::string> ids;
    for (const model::ControllerEntry& c : f.controllers) ids.push_back(c.id);
    std::erase_if(f.controllers, [&ids](const model::ControllerEntry& c) {
        return !c.follows.empty() && std::find(ids.begin(), ids.end(), c.follows) == ids.end();
    });
}

void removeReferences(model::Flowsheet& f, std::string_view unit)
{
    std::erase_if(f.streams, [unit](const auto& s) { return s.from.unit == unit || s.to.unit == unit; });
    std::vector<std::string> gone;
    for (const model::PhaseEntry& p : f.phases)
        if (p.unit == unit || (p.transfer.isObject() && names(p.transfer, unit))) gone.push_back(p.id);
    for (const std::string& id : gone) removePhaseEntry(f, id);
    for (model::PhaseEntry& p : f.phases) prunePhase(p, unit);
    std::erase_if(f.controllers, [unit](model::ControllerEntry& c) {
        bool refers = refersTo(c.writes, unit);
        visitTagsRead(c, [&](std::string& tag) { refers |= refersTo(tag, unit); });
        return refers;
    });
    for (model::ControllerEntry& c : f.controllers)
        if (c.type == model::predictiveType)
            model::visitScenarios(c.params, [below = "units/" + std::string(unit) + "/"](Json& scenario) {
                std::erase_if(scenario.members(),
                              [&](const Json::Member& m) { return base::startsWith(m.first, below); });
            });
    removeUnled(f);
    std::erase_if(f.guards, [unit](const model::GuardEntry& g) { return refersTo(g.writes, unit); });
    for (model::GuardEntry& g : f.guards)
        std::erase_if(g.interlocks.items(), [unit](const Json& interlock) { return names(interlock, unit); });
    std::erase_if(f.tags, [unit](const auto& t) { return refersTo(t.variable, unit); });
    std::erase_if(f.estimators, [unit](const auto& e) { return e.unit == unit; });
    for (model::EstimatorEntry& e : f.estimators) pruneEstimator(e, unit);
    for (model::ZoneEntry& z : f.zones) std::erase(z.units, unit);
    std::erase_if(f.zones, [](const auto& z) { return z.units.empty(); });
    erasePriced(f.economics, [unit](const Json& entry, bool) {
        return namesUnit(entry.find("unit"), unit) || selectsUnit(entry.find("of"), unit);
    });
    pruneFootprint(f.footprint, unit);
}

} // namespace titer::app
