// Checks the guards: what they stand before, their limits, and what of the recipe and the controllers they would cut.
#include "core/model/check/checking.h"

#include "core/base/units/units.h"
#include "core/guard/guard.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// A guard while it is read.
class GuardCheck {
public:
    GuardCheck(Checking& checking, const GuardEntry& entry, PlantGuard& made, std::string where)
        : m_checking(checking)
        , m_entry(entry)
        , m_made(made)
        , m_where(std::move(where))
    {
    }

    void read();
    // What it would cut of what is stated elsewhere.
    void noticeCuts();

private:
    std::string at(const char* key) const { return m_where + "/" + key; }
    std::string tag() const { return tagOf(m_checking.plant, m_made.writes); }
    bool isFlow() const { return base::sameDimension(unitOf(m_checking.plant, m_made.writes), "m3/s"); }
    std::string text(double value) const
    {
        const std::string unit = displayUnitOf(m_checking.plant, m_made.writes);
        return base::writeShort(base::toUnit(value, unit), 5) + (unit == "1" ? "" : " " + unit);
    }
    std::optional<double> value(const Json& json, std::string_view label, const std::string& where) const
    {
        return m_checking.valueFor(m_made.writes, json, label, where);
    }
    void readLimits();
    void readRate();
    void readVolumes();
    void readInterlocks();
    void readInterlock(const Json& entry, const std::string& where);
    void readFallback();
    void checkWithin(double value, const std::string& where);
    void noticeValue(double value, const std::string& place, bool lasts);
    void noticeRecipe();
    void noticeControllers();

    Checking& m_checking;
    const GuardEntry& m_entry;
    PlantGuard& m_made;
    const std::string m_where;
    guard::Limits m_limits;
};

void GuardCheck::read()
{
    if (m_entry.writes.empty()) {
        m_checking.faults.add(at("writes"),
                              say(CORE_TR("core", "The set-point that the guard stands before is missing; name one, "
                                                  "such as “n1.bleed.flow”.")));
        return;
    }
    const auto target = m_checking.writeTarget(m_entry.writes, at("writes"));
    if (!target) return;
    m_made.writes = *target;
    m_made.by = m_entry.by;
    m_made.date = m_entry.date;
    readLimits();
    readRate();
    readVolumes();
    readInterlocks();
    if (!m_entry.stale.isNull())
        m_limits.stale =
            m_checking.values
                .positive(m_entry.stale, "s", CORE_TR("core", "Greatest age of what was read"), at("stale"))
                .value_or(guard::unlimited);
    readFallback();
    if (m_entry.by.empty())
        m_checking.notice(m_where, say(CORE_TR("core", "Nobody has signed the limits of the guard “{1}”. Whoever set "
                                                       "them enters “by” and “date”."),
                                       m_entry.id));
    m_made.guard = std::make_shared<const guard::Guard>(m_limits, guard::Place());
}

void GuardCheck::readLimits()
{
    if (!m_entry.min.isNull())
        m_limits.min = value(m_entry.min, CORE_TR("core", "Minimum"), at("min")).value_or(-guard::unlimited);
    if (!m_entry.max.isNull())
        m_limits.max = value(m_entry.max, CORE_TR("core", "Maximum"), at("max")).value_or(guard::unlimited);
    if (!(m_limits.min > m_limits.max)) return;
    m_checking.faults.add(at("min"), say(CORE_TR("core", "The minimum of the guard, {1}, is above its maximum, {2}: "
                                                         "no value is within both. Lower one or raise the other."),
                                         text(m_limits.min), text(m_limits.max)));
    m_limits.min = -guard::unlimited;
}

void GuardCheck::readRate()
{
    const std::string own = unitOf(m_checking.plant, m_made.writes);
    const std::string unit = (own == "1" ? std::string("1") : own) + "/s";
    const auto read = [&](const Json& json, const std::string& where) {
        return m_checking.values.positive(json, unit, CORE_TR("core", "Rate"), where).value_or(guard::unlimited);
    };
    if (!m_entry.rate.isObject()) {
        if (!m_entry.rate.isNull()) m_limits.rateUp = m_limits.rateDown = read(m_entry.rate, at("rate"));
        return;
    }
    m_checking.values.rejectUnknownKeys(m_entry.rate, {"up", "down"}, at("rate"));
    if (const Json* up = m_entry.rate.find("up")) m_limits.rateUp = read(*up, at("rate/up"));
    if (const Json* down = m_entry.rate.find("down")) m_limits.rateDown = read(*down, at("rate/down"));
}

void GuardCheck::readVolumes()
{
    const auto read = [this](const Json& json, const char* key, double& limit) {
        if (json.isNull()) return;
        if (!isFlow()) {
            m_checking.faults.add(at(key),
                                  say(CORE_TR("core", "“{1}” is no flow, so no volume passes by it. Remove "
                                                      "this limit, or guard a flow."),
                                      tag()),
                                  offerToRemove(at(key)));
            return;
        }
        limit = m_checking.values.positive(json, "m3", CORE_TR("core", "Volume"), at(key)).value_or(guard::unlimited);
    };
    read(m_entry.volumePerHour, "volume_per_hour", m_limits.volumePerHour);
    read(m_entry.volumePerBatch, "volume_per_batch", m_limits.volumePerBatch);
    if (m_limits.countsVolume() && m_limits.min > 0.0)
        m_checking.faults.add(at("min"),
                              say(CORE_TR("core", "A volume that is used up stops the flow, which a minimum of {1} "
                                                  "forbids. Remove the minimum, or the limits of volume."),
                                  text(m_limits.min)),
                              offerToRemove(at("min")));
}

void GuardCheck::readInterlocks()
{
    const auto& items = m_entry.interlocks.items();
    constexpr std::size_t max = 64;
    if (items.size() > max) {
        m_checking.faults.add(at("interlocks"), say(CORE_TR("core", "{1} interlocks are too many; a guard has at most "
                                                                    "{2}. Keep those that matter."),
                                                    std::to_string(items.size()), std::to_string(max)));
        return;
    }
    for (std::size_t i = 0; i < items.size(); ++i) readInterlock(items[i], at("interlocks") + "/" + std::to_string(i));
}

void GuardCheck::readInterlock(const Json& entry, const std::string& where)
{
    const Json *tag = entry.find("value"), *above = entry.find("above"), *below = entry.find("below"),
               *hold = entry.find("hold"), *release = entry.find("release");
    if (!tag || !tag->isString() || !hold || bool(above) == bool(below)) {
        m_checking.faults.add(where, say(CORE_TR("core", "An interlock must be {\"value\": TAG, \"above\": …, "
                                                         "\"hold\": …} or {\"value\": TAG, \"below\": …, \"hold\": "
                                                         "…}, not {1}."),
                                         shown(entry)));
        return;
    }
    m_checking.values.rejectUnknownKeys(entry, {"value", "above", "below", "hold", "release"}, where);
    const auto target = m_checking.readTarget(tag->string(), where + "/value");
    if (!target) return;
    guard::Interlock lock;
    lock.above = above != nullptr;
    const auto limit = m_checking.valueFor(*target, lock.above ? *above : *below, tag->string(),
                                           where + (above ? "/above" : "/below"));
    const auto back = release ? m_checking.valueFor(*target, *release, tag->string(), where + "/release") : limit;
    const auto held = value(*hold, CORE_TR("core", "Held value"), where + "/hold");
    if (!limit || !back || !held) return;
    lock.limit = *limit;
    lock.release = *back;
    lock.hold = *held;
    if (lock.above ? lock.release > lock.limit : lock.release < lock.limit) {
        m_checking.faults.add(
            where + "/release",
            say(lock.above ? CORE_TR("core", "The interlock would end while “{1}” is still above its limit. Give a "
                                             "value below it.")
                           : CORE_TR("core", "The interlock would end while “{1}” is still below its limit. Give a "
                                             "value above it."),
                tag->string()),
            offerToRemove(where + "/release"));
        return;
    }
    checkWithin(lock.hold, where + "/hold");
    m_limits.interlocks.push_back(lock);
    m_made.tags.push_back(*target);
}

void GuardCheck::readFallback()
{
    if (m_entry.fallback.isNull()) return;
    if (m_entry.fallback.isString() && m_entry.fallback.string() == "recipe") {
        m_limits.fallback = guard::Fallback::Recipe;
        return;
    }
    const auto fallback = value(m_entry.fallback, CORE_TR("core", "Fall-back value"), at("fallback"));
    if (!fallback) return;
    m_limits.fallback = guard::Fallback::Value;
    m_limits.fallbackValue = *fallback;
    checkWithin(*fallback, at("fallback"));
}

// What the guard itself puts in place of a value has to pass.
void GuardCheck::checkWithin(double value, const std::string& where)
{
    if (value >= m_limits.min && value <= m_limits.max) return;
    const bool low = value < m_limits.min;
    m_checking.faults.add(
        where, say(low ? CORE_TR("core", "The guard would hold {1}, below its own minimum, {2}. Change one of them.")
                       : CORE_TR("core", "The guard would hold {1}, above its own maximum, {2}. Change one of them."),
                   text(value), text(low ? m_limits.min : m_limits.max)));
}

// `lasts`: so long that the volume of an hour matters.
void GuardCheck::noticeValue(double value, const std::string& place, bool lasts)
{
    const auto cut = [&](const char* key, const std::string& limit) {
        m_checking.notice(at(key), say(CORE_TR("core", "The guard would cut what stands in {1}, {2}: its limit is {3}. "
                                                       "Change one of them, or let it be cut."),
                                       place, text(value), limit));
    };
    if (value > m_limits.max) return cut("max", text(m_limits.max));
    if (value < m_limits.min) return cut("min", text(m_limits.min));
    if (lasts && value * 3600.0 > m_limits.volumePerHour * (1.0 + 1e-9))
        cut("volume_per_hour", base::writeQuantity(m_limits.volumePerHour, "L", 5));
}

void GuardCheck::noticeRecipe()
{
    const Plant& plant = m_checking.plant;
    const WriteTarget& target = m_made.writes;
    if (target.setPoint >= 0) {
        const PlantUnit& unit = plant.units[std::size_t(target.unit)];
        if (std::size_t(target.setPoint) < unit.set.size())
            noticeValue(unit.set[std::size_t(target.setPoint)],
                        "units/" + unit.id + "/params/" + unit.type->setPoints[std::size_t(target.setPoint)].key, true);
    }
    for (std::size_t p = 0; p < plant.phases.size(); ++p) {
        const PlantPhase& phase = plant.phases[p];
        const std::string path = entryPath("recipe/phases", phase.id, p);
        for (const auto& [set, value] : phase.set)
            if (set == target) noticeValue(value, path + "/set/" + tag(), true);
        if (phase.isTransfer && WriteTarget{phase.transfer.unit, -1, phase.transfer.outPort} == target)
            noticeValue(phase.transfer.flow, path + "/transfer/flow", true);
        for (const PlantRamp& ramp : phase.ramps) {
            if (!(ramp.target == target)) continue;
            noticeValue(ramp.to, path + "/ramp/" + tag() + "/to", false);
            const double slope = ramp.from ? (ramp.to - *ramp.from) / ramp.duration : 0.0;
            if (slope > m_limits.rateUp * (1.0 + 1e-9) || -slope > m_limits.rateDown * (1.0 + 1e-9))
                m_checking.notice(at("rate"), say(CORE_TR("core", "The ramp in {1} is faster than the guard lets it "
                                                                  "be. Let it take longer, or raise the rate."),
                                                  path + "/ramp/" + tag()));
        }
    }
}

void GuardCheck::noticeControllers()
{
    const Plant& plant = m_checking.plant;
    for (std::size_t c = 0; c < plant.controllers.size(); ++c) {
        const PlantController& controller = plant.controllers[c];
        if (!(controller.writes == m_made.writes)) continue;
        const std::string path = entryPath("controllers", controller.id, c);
        for (const char* key : {"output_min", "output_max", "flow_max"}) {
            const Json* bound = m_checking.flowsheet.controllers[c].params.find(key);
            if (!bound) continue;
            const std::string place = path + "/params/" + key;
            const auto known = value(*bound, key, place);
            // A maximum of 0 is none.
            if (known && (*known != 0.0 || key == std::string_view("output_min"))) noticeValue(*known, place, false);
        }
        if (controller.period >= m_limits.stale)
            m_checking.notice(at("stale"),
                              say(CORE_TR("core", "The controller “{1}” writes every {2}, and what it read is refused "
                                                  "after {3}: its values lapse before the next. Allow a greater age, "
                                                  "or shorten its period."),
                                  controller.id, base::writeQuantity(controller.period, "min", 4),
                                  base::writeQuantity(m_limits.stale, "min", 4)));
    }
}

void GuardCheck::noticeCuts()
{
    if (m_made.writes.unit < 0) return;
    noticeRecipe();
    noticeControllers();
    const PlantUnit& unit = m_checking.plant.units[std::size_t(m_made.writes.unit)];
    const auto flows = [](const ProgramStep& step) { return step.flow > 0.0; };
    if (m_made.writes.outPort >= 0 && std::any_of(unit.setup.program.begin(), unit.setup.program.end(), flows))
        m_checking.notice(at("writes"),
                          say(CORE_TR("core", "What the program of “{1}” gives does not pass through the guard, only "
                                              "what phases and controllers write. Let a phase set the flow."),
                              unit.id));
}

void checkPairs(Checking& checking)
{
    const auto& guards = checking.plant.guards;
    for (std::size_t i = 0; i < guards.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            if (guards[i].writes.unit < 0 || !(guards[i].writes == guards[j].writes)) continue;
            const std::string where = entryPath("guards", guards[i].id, i);
            checking.faults.add(
                where + "/writes",
                say(CORE_TR("core", "The guards “{1}” and “{2}” both stand before “{3}”; state all limits in one."),
                    guards[j].id, guards[i].id, tagOf(checking.plant, guards[i].writes)),
                {say(CORE_TR("core", "Remove the guard “{1}”"), guards[i].id), {{Edit::Kind::Remove, where}}});
        }
}

} // namespace

void checkGuards(Checking& checking)
{
    IdList ids(checking, "guards");
    const auto& entries = checking.flowsheet.guards;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        ids.add(entries[i].id, i);
        PlantGuard made;
        made.id = entries[i].id;
        GuardCheck one(checking, entries[i], made, entryPath("guards", entries[i].id, i));
        one.read();
        one.noticeCuts();
        checking.plant.guards.push_back(std::move(made));
    }
    checkPairs(checking);
}

} // namespace titer::model
