// Checks the phases that clean or sterilise: what they use, that they end, and that they do nothing else.
#include "core/model/check/checking.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

void readCleaning(Checking& checking, const PhaseEntry& entry, PlantPhase& phase, const std::string& where)
{
    if (entry.clean.isNull()) return;
    const std::string here = where + "/clean";
    checking.values.rejectUnknownKeys(entry.clean, {"water", "solution", "steam"}, here);
    const auto amount = [&](const char* key, const char* unit, const char* label) {
        const Json* value = entry.clean.find(key);
        return value ? checking.values.positive(*value, unit, label, here + "/" + key).value_or(0.0) : 0.0;
    };
    phase.cleaning = PlantCleaning{amount("water", "m3", CORE_TR("core", "Water for cleaning")),
                                   amount("solution", "m3", CORE_TR("core", "Cleaning solution")),
                                   amount("steam", "kg", CORE_TR("core", "Steam"))};
    if (entry.clean.members().empty())
        checking.faults.add(here, say(CORE_TR("core", "A cleaning uses a liquid or steam; write “water”, “solution” "
                                                      "or “steam”, such as {\"water\": \"500 L\"}.")));
    if (phase.unit >= 0 && checking.plant.units[phase.unit].type->hasProgram)
        checking.faults.add(
            where + "/unit",
            say(CORE_TR("core", "“{1}” only brings liquid into the plant and cannot be cleaned; name other "
                                "equipment."),
                entry.unit));
    const std::pair<const char*, const Json&> others[] = {
        {"set", entry.set}, {"ramp", entry.ramp}, {"dose", entry.dose}, {"transfer", entry.transfer}};
    for (const auto& [key, value] : others)
        if (!value.isNull())
            checking.faults.add(
                where + "/" + key,
                say(CORE_TR("core", "A cleaning phase does nothing else; write “{1}” in a phase before or after it."),
                    key));
    if (entry.transfer.isNull() && std::none_of(phase.until.begin(), phase.until.end(),
                                                [](const Condition& c) { return c.kind == Condition::Kind::For; }))
        checking.faults.add(
            where + "/until",
            say(CORE_TR("core", "A cleaning needs a duration; write one, such as \"until\": {\"for\": \"2 h\"}.")),
            entry.until.isNull() ? offerToSet(where + "/until/for", "2 h") : Offer{});
}

} // namespace titer::model
