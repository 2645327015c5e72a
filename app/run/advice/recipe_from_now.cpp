#include "app/run/advice/recipe_from_now.h"

#include "app/document/references.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::PhaseEntry;

namespace {

const std::string phasesPlace = "recipe/phases/";

// [s]
base::Result<double> lengthOf(const Json& length)
{
    if (length.isNumber()) return length.number();
    return base::readQuantity(length.isString() ? length.string() : std::string(), "s");
}

// Whether it sets something, for a while that can be cut in two, and does nothing else.
bool canBeCut(const PhaseEntry& phase, double passed)
{
    const Json* others[] = {&phase.dose, &phase.transfer, &phase.ramp, &phase.clean, &phase.repeat};
    if (!phase.set.isObject() || !std::ranges::all_of(others, [](const Json* one) { return one->isNull(); }))
        return false;
    if (phase.until.isNull()) return true;
    if (const Json* length = phase.until.find("for")) {
        const base::Result<double> seconds = lengthOf(*length);
        return seconds && *seconds > passed;
    }
    return phase.until.find("value") || phase.until.find("event");
}

// Controllers that work while one of the parts goes on.
void addTo(Json& during, const std::string& former, const std::string& later)
{
    if (during.isString() && during.string() == former) {
        Json both = Json::array();
        both.push(former);
        both.push(later);
        during = std::move(both);
    } else if (during.isArray() && std::ranges::any_of(during.items(), [&](const Json& one) {
                   return one.isString() && one.string() == former;
               })) {
        during.push(later);
    }
}

// The second part of the phase; nothing where it cannot be cut.
std::string cut(Flowsheet& sheet, const PhaseUnderWay& underWay)
{
    const auto phase = std::ranges::find(sheet.phases, underWay.id, &PhaseEntry::id);
    if (phase == sheet.phases.end() || !canBeCut(*phase, underWay.passed)) return {};
    PhaseEntry later = *phase;
    later.id = numberedName(underWay.id, "_", [&](const std::string& id) {
        return std::ranges::find(sheet.phases, id, &PhaseEntry::id) != sheet.phases.end();
    });
    later.at = {};
    later.after = {underWay.id};
    if (const Json* length = later.until.find("for"))
        later.until["for"] = base::writeQuantity(*lengthOf(*length) - underWay.passed, "h", 10);
    for (PhaseEntry& other : sheet.phases) std::ranges::replace(other.after, underWay.id, later.id);
    for (model::ControllerEntry& controller : sheet.controllers) addTo(controller.during, underWay.id, later.id);
    phase->until = Json::object({{"for", base::writeQuantity(underWay.passed, "h", 10)}});
    sheet.phases.insert(phase + 1, later);
    return later.id;
}

} // namespace

std::vector<PhaseUnderWay> phasesUnderWay(const model::Plant& plant, const std::vector<solve::PhaseRecord>& records,
                                          double from)
{
    std::vector<PhaseUnderWay> all;
    for (const solve::PhaseRecord& record : records) {
        if (record.phase < 0 || record.end >= 0.0 || !(record.start < from)) continue;
        const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
        if (phase.cycle < 0 && phase.times == 1) all.push_back({phase.id, from - record.start});
    }
    return all;
}

Edited changedFromNow(const Flowsheet& before, const std::string& path, const std::string& value,
                      const std::vector<PhaseUnderWay>& underWay)
{
    for (const PhaseUnderWay& phase : underWay) {
        const std::string place = phasesPlace + phase.id + "/set/";
        if (!path.starts_with(place)) continue;
        Flowsheet sheet = before;
        const std::string later = cut(sheet, phase);
        if (!later.empty()) return setValue(sheet, phasesPlace + later + "/set/" + path.substr(place.size()), value);
    }
    return setValue(before, path, value);
}

} // namespace titer::app
