// Checks the recipe: the phases with their start, end and set-points.
#include "core/model/check/checking.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

namespace {

bool hasKeys(const Json& object, std::initializer_list<const char*> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](const char* k) { return object.find(k) != nullptr; });
}

// The event of that name at one of the units, added once for each that has it.
void addEvent(Checking& checking, const std::string& name, const std::vector<int>& units, PlantPhase& phase,
              const std::string& where)
{
    std::vector<std::string> known;
    bool found = false;
    for (const int u : units) {
        const auto& guards = checking.plant.units[u].type->guards;
        for (std::size_t g = 0; g < guards.size(); ++g) {
            if (std::find(known.begin(), known.end(), guards[g]) == known.end()) known.push_back(guards[g]);
            if (guards[g] != name) continue;
            found = true;
            Condition condition;
            condition.kind = Condition::Kind::Guard;
            condition.unit = u;
            condition.guard = int(g);
            phase.until.push_back(condition);
        }
    }
    if (found || units.empty()) return;
    std::string owners;
    for (std::size_t i = 0; i < std::min<std::size_t>(units.size(), 8); ++i)
        owners += (i ? ", " : "") + checking.plant.units[units[i]].id;
    if (known.empty())
        checking.faults.add(where,
                            say(CORE_TR("core", "There is no event “{1}” at {2}; end the phase by a time or a value."),
                                excerpt(name), owners));
    else
        checking.faults.add(where, say(CORE_TR("core", "There is no event “{1}” at {2}; possible events are {3}."),
                                       excerpt(name), owners, listed(known)));
}

// "full", or "unit.full".
void readEvent(Checking& checking, const Json& value, PlantPhase& phase, const std::string& where)
{
    if (!value.isString()) {
        checking.faults.add(
            where,
            say(CORE_TR("core", "An event must be a name in quotation marks, such as “full”, not {1}."), shown(value)));
        return;
    }
    const std::string& text = value.string();
    const std::size_t dot = text.find('.');
    const int unit = dot == std::string::npos ? phase.unit : checking.unitNamed(text.substr(0, dot), where);
    if (unit >= 0) addEvent(checking, dot == std::string::npos ? text : text.substr(dot + 1), {unit}, phase, where);
}

// What a transfer's condition without a unit may name: "empty" of where it comes from, all else of where it goes.
void readTransferEvent(Checking& checking, const std::string& name, PlantPhase& phase, const std::string& where)
{
    addEvent(checking, name, name == "empty" ? phase.transfer.sources : phase.transfer.receivers, phase, where);
}

void readLimit(Checking& checking, const Json& entry, PlantPhase& phase, const std::string& where)
{
    const bool above = entry.find("above") != nullptr;
    const std::string key = above ? "above" : "below";
    const Json& tag = *entry.find("value");
    if (!tag.isString()) {
        checking.faults.add(where + "/value",
                            say(CORE_TR("core", "“value” must name a tag, such as “n1.cells”, not {1}."), shown(tag)));
        return;
    }
    Condition condition;
    condition.kind = above ? Condition::Kind::Above : Condition::Kind::Below;
    const auto target = checking.readTarget(tag.string(), where + "/value");
    if (!target) return;
    condition.value = *target;
    const auto limit = checking.valueFor(*target, *entry.find(key), tag.string(), where + "/" + key);
    if (!limit) return;
    condition.limit = *limit;
    phase.until.push_back(condition);
}

void readDuration(Checking& checking, const Json& value, Condition::Kind kind, PlantPhase& phase,
                  const std::string& where)
{
    Condition condition;
    condition.kind = kind;
    const bool isTime = kind == Condition::Kind::For;
    const auto limit =
        checking.values.positive(value, isTime ? "s" : "m3",
                                 isTime ? CORE_TR("core", "Duration") : CORE_TR("core", "Transferred volume"), where);
    condition.limit = limit.value_or(0.0);
    if (limit) phase.until.push_back(condition);
}

void readCondition(Checking& checking, const Json& entry, PlantPhase& phase, const std::string& where)
{
    const std::size_t keys = entry.members().size();
    if (phase.isTransfer && entry.isString())
        readTransferEvent(checking, entry.string(), phase, where);
    else if (keys == 1 && hasKeys(entry, {"for"}))
        readDuration(checking, *entry.find("for"), Condition::Kind::For, phase, where + "/for");
    else if (keys == 1 && phase.isTransfer && hasKeys(entry, {"volume"}))
        readDuration(checking, *entry.find("volume"), Condition::Kind::Volume, phase, where + "/volume");
    else if (keys == 1 && hasKeys(entry, {"event"}))
        readEvent(checking, *entry.find("event"), phase, where + "/event");
    else if (keys == 2 && (hasKeys(entry, {"value", "above"}) || hasKeys(entry, {"value", "below"})))
        readLimit(checking, entry, phase, where);
    else if (phase.isTransfer)
        checking.faults.add(
            where, say(CORE_TR("core", "A transfer must end at “empty”, “full” or another event, or at {\"volume\": "
                                       "…}, {\"for\": …}, {\"value\": TAG, \"above\": …} or {\"value\": TAG, "
                                       "\"below\": …}, not at {1}."),
                       shown(entry)));
    else
        checking.faults.add(where,
                            say(CORE_TR("core", "A condition must be {\"for\": …}, {\"value\": TAG, \"above\": …}, "
                                                "{\"value\": TAG, \"below\": …} or {\"event\": …}, not {1}."),
                                shown(entry)));
}

void readConditions(Checking& checking, const Json& list, PlantPhase& phase, const std::string& where)
{
    if (!list.isArray() || list.items().empty()) {
        checking.faults.add(
            where, say(CORE_TR("core", "This must be a list of conditions, such as [{\"for\": \"2 h\"}], not {1}."),
                       shown(list)));
        return;
    }
    for (std::size_t i = 0; i < list.items().size(); ++i)
        readCondition(checking, list.items()[i], phase, where + "/" + std::to_string(i));
}

void readSet(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.set.isNull()) return;
    if (!entry.set.isObject()) {
        checking.faults.add(
            where, say(CORE_TR("core", "“set” must be an object of tags and values, not {1}."), shown(entry.set)));
        return;
    }
    for (const auto& [tag, value] : entry.set.members()) {
        const std::string place = where + "/" + excerpt(tag);
        const auto target = checking.writeTarget(tag, place);
        if (!target) continue;
        const auto read = checking.valueFor(*target, value, tag, place);
        if (read) phase.set.emplace_back(*target, *read);
        if (phase.isTransfer && *target == WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort})
            checking.faults.add(
                place,
                say(CORE_TR("core", "“{1}” is the flow of this phase's own transfer; set it in the transfer."), tag));
    }
}

void readStart(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where,
               const std::unordered_map<std::string, int>& phases)
{
    if (!entry.at.isNull())
        phase.at = checking.values.quantity(entry.at, "s", CORE_TR("core", "Start"), where + "/at", notNegative)
                       .value_or(-1.0);
    if (!entry.at.isNull() && !entry.after.empty())
        checking.faults.add(
            where + "/at",
            say(CORE_TR("core", "A phase starts “at” a time or “after” other phases; remove one of the two.")),
            {say(CORE_TR("core", "Remove the time")), {{Edit::Kind::Remove, where + "/at"}}});
    if (entry.at.isNull() && entry.after.empty())
        checking.faults.add(
            where + "/at",
            say(CORE_TR("core",
                        "The phase has no start; write \"at\": \"0 h\", or \"after\" with the phases before it.")),
            offerToSet(where + "/at", "0 h"));
    for (std::size_t i = 0; i < entry.after.size(); ++i) {
        const auto found = phases.find(entry.after[i]);
        if (found != phases.end()) {
            phase.after.push_back(found->second);
            continue;
        }
        const std::string near = checking.faults.nearestId(entry.after[i], checking.flowsheet.phases);
        const std::string place = where + "/after/" + std::to_string(i);
        if (near.empty())
            checking.faults.add(place, say(CORE_TR("core", "There is no phase “{1}” in this recipe; name another."),
                                           excerpt(entry.after[i])));
        else
            checking.faults.add(place,
                                say(CORE_TR("core", "There is no phase “{1}” in this recipe; did you mean “{2}”?"),
                                    excerpt(entry.after[i]), near));
    }
    std::sort(phase.after.begin(), phase.after.end());
    phase.after.erase(std::unique(phase.after.begin(), phase.after.end()), phase.after.end());
}

void checkPhase(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    phase.unit = checking.unitNamed(entry.unit, where + "/unit");
    readTransfer(checking, entry, phase, where + "/transfer");
    if (!entry.until.isNull() && !(phase.isTransfer && entry.transfer.find("until")))
        readUntil(checking, entry.until, phase, where + "/until");
    else if (!entry.until.isNull())
        checking.faults.add(
            where + "/until",
            say(CORE_TR("core", "The “until” of the transfer ends this phase; write this condition there.")));
    readSet(checking, entry, phase, where + "/set");
    readRamps(checking, entry, phase, where + "/ramp");
    readDoses(checking, entry, phase, where + "/dose");
    readCleaning(checking, entry, phase, where);
}

} // namespace

void readUntil(Checking& checking, const Json& until, PlantPhase& phase, const std::string& where)
{
    const Json* any = until.find("any");
    const Json* all = until.find("all");
    if (until.isArray())
        readConditions(checking, until, phase, where);
    else if ((any || all) && until.members().size() > 1)
        checking.faults.add(
            where, say(CORE_TR("core", "“any” and “all” must be used alone; write the other conditions in their "
                                       "list.")));
    else if (any || all)
        readConditions(checking, any ? *any : *all, phase, where + (any ? "/any" : "/all"));
    else
        readCondition(checking, until, phase, where);
    phase.all = all != nullptr;
    if (phase.until.size() > std::size_t(maxConditions))
        checking.faults.add(
            where,
            say(CORE_TR("core", "The phase ends on {1} conditions, above the maximum of {2}; an event counts for "
                                "each unit that has it. Remove some, or split the phase."),
                std::to_string(phase.until.size()), std::to_string(maxConditions)));
}

void checkRecipe(Checking& checking)
{
    const Flowsheet& f = checking.flowsheet;
    if (!f.duration.isNull())
        checking.plant.duration =
            checking.values.positive(f.duration, "s", CORE_TR("core", "Duration"), "recipe/duration").value_or(0.0);
    IdList ids(checking, "recipe/phases");
    std::unordered_map<std::string, int> phases;
    for (std::size_t i = 0; i < f.phases.size(); ++i)
        if (ids.add(f.phases[i].id, i)) phases.emplace(f.phases[i].id, int(i));
    checking.plant.phases.resize(f.phases.size());
    for (std::size_t i = 0; i < f.phases.size(); ++i) {
        const PhaseEntry& entry = f.phases[i];
        PlantPhase& phase = checking.plant.phases[i];
        const std::string where = entryPath("recipe/phases", entry.id, i);
        phase.id = entry.id;
        phase.label = entry.label.empty() ? entry.id : entry.label;
        readStart(checking, entry, phase, where, phases);
        checkPhase(checking, entry, phase, where);
    }
    checkCycles(checking);
}

} // namespace titer::model
