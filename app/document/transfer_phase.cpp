// Transfers that are added.
#include "app/document/transfer_phase.h"

#include "app/common/sentence.h"
#include "app/document/references.h"

#include "core/base/units/units.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::PhaseEntry;

namespace {

constexpr double lengthOfACulture = 14.0 * 86400.0; // of a recipe that does not say how long it lasts [s]

// The phases that need the unit and for which no other of them waits.
std::vector<int> lastPhasesOf(const model::Plant& plant, int unit)
{
    std::vector<int> last;
    for (std::size_t p = 0; p < plant.phases.size(); ++p)
        if (occupies(plant.phases[p], unit)) last.push_back(int(p));
    std::vector<int> waitedFor;
    for (const int p : last)
        waitedFor.insert(waitedFor.end(), plant.phases[std::size_t(p)].after.begin(),
                         plant.phases[std::size_t(p)].after.end());
    std::erase_if(last, [&](int p) { return std::ranges::find(waitedFor, p) != waitedFor.end(); });
    return last;
}

// How long the recipe says that a phase lasts at most [s]: an end by a measured value counts as at once.
double statedLength(const model::PlantPhase& phase)
{
    double lasts = 0.0;
    for (const model::Condition& condition : phase.until)
        if (condition.kind == model::Condition::Kind::For) lasts = std::max(lasts, condition.limit);
    return lasts;
}

// When phases begin at the latest [s], as far as the recipe says so. Each pass reaches one phase more of a chain.
std::vector<double> statedStarts(const model::Plant& plant)
{
    std::vector<double> starts(plant.phases.size(), 0.0);
    for (std::size_t pass = 0; pass < starts.size(); ++pass)
        for (std::size_t p = 0; p < starts.size(); ++p) {
            starts[p] = std::max(starts[p], plant.phases[p].at);
            for (const int before : plant.phases[p].after)
                starts[p] =
                    std::max(starts[p], starts[std::size_t(before)] + statedLength(plant.phases[std::size_t(before)]));
        }
    return starts;
}

} // namespace

Json inHours(double seconds)
{
    return Json(base::writeQuantity(seconds, "h", 4));
}

PhaseEntry& addTransferPhase(Flowsheet& f, const char* id, const char* words, const model::PortRef& from, double volume,
                             double time)
{
    PhaseEntry phase;
    phase.id = numberedName(id, "_", [&f](const std::string& name) {
        return std::ranges::find(f.phases, name, &PhaseEntry::id) != f.phases.end();
    });
    phase.label = label(words).toStdString();
    phase.unit = from.unit;
    phase.transfer = Json::object(
        {{"from", from.text()},
         {"flow", base::writeQuantity(volume / time, base::displayUnit("m3/s"), 3)},
         {"until",
          Json::object({{"any", Json::array({Json("empty"), Json::object({{"for", inHours(3.0 * time)}})})}})}});
    f.hasRecipe = true;
    return f.phases.emplace_back(std::move(phase));
}

double durationOf(const Flowsheet& f)
{
    if (f.duration.isNumber()) return f.duration.number();
    const base::Result<double> duration = base::readQuantity(f.duration.string(), "s");
    return duration ? *duration : 0.0;
}

void lastUntil(Flowsheet& f, double time)
{
    if (durationOf(f) >= time) return;
    constexpr double day = 86400.0, room = 1.01;
    f.duration = base::writeQuantity(room * time, time > 3.0 * day ? "d" : "h", 4);
}

bool occupies(const model::PlantPhase& phase, int unit)
{
    const auto has = [unit](const std::vector<int>& units) { return std::ranges::find(units, unit) != units.end(); };
    return phase.unit == unit || has(phase.transfer.sources) || has(phase.transfer.receivers);
}

Edited withTransfer(const Flowsheet& before, const model::Catalogue& catalogue, const model::PortRef& outlet,
                    double volume)
{
    base::Errors ignored; // what is at fault is reported already
    const model::Plant plant = model::check(before, catalogue, ignored);
    const int unit = plant.unitIndex(outlet.unit);
    if (unit < 0 || !portSpec(before, catalogue, outlet)) return absentEntry("units/" + outlet.unit);
    Flowsheet f = before;
    const double lasts = durationOf(f) > 0.0 ? durationOf(f) : lengthOfACulture;
    const std::vector<int> last = lastPhasesOf(plant, unit);
    std::vector<std::string> after;
    const std::vector<double> starts = statedStarts(plant);
    for (const int p : last) {
        PhaseEntry& phase = f.phases[std::size_t(p)];
        after.push_back(phase.id);
        const double left = lasts - starts[std::size_t(p)]; // one that comes to nothing begins behind the recipe
        if (plant.phases[std::size_t(p)].until.empty())
            phase.until = Json::object({{"for", inHours(left > 0.0 ? left : lasts)}});
    }
    const model::UnitSetup& setup = plant.units[std::size_t(unit)].setup;
    const double start = last.empty() && !setup.kinetics && setup.initialVolume > 0.0 ? 0.0 : lasts;
    PhaseEntry& transfer = addTransferPhase(f, "transfer", CORE_TR("core", "Transfer"), outlet, volume, usualTransfer);
    transfer.after = std::move(after);
    if (last.empty()) transfer.at = inHours(start);
    if (!f.duration.isNull()) lastUntil(f, start + usualTransfer);
    return f;
}

} // namespace titer::app
