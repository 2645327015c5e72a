#include "core/runs/doubts.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/below_zero.h"

#include <algorithm>
#include <cmath>

namespace titer::runs {

using base::say;

namespace {

double vesselVolume(const model::PlantUnit& unit)
{
    for (const model::ParamSet::Entry& entry : unit.setup.params.entries)
        if (std::string_view(entry.spec->key) == "vessel_volume") return entry.value;
    return 0.0;
}

// A vessel that is full is reported while it runs; twice of what fits in is no plant any more.
base::Errors overfilledVessels(const model::Plant& plant, const figures::RunResult& result)
{
    constexpr double beyondSense = 2.0;
    base::Errors found;
    for (const model::PlantUnit& unit : plant.units) {
        const double fits = unit.type->holdup ? vesselVolume(unit) : 0.0;
        const figures::Column* volume = result.column(unit.id + ".volume");
        if (!(fits > 0.0) || !volume) continue;
        double max = 0.0;
        for (const double value : volume->values) max = std::max(max, value);
        if (max <= beyondSense * fits) continue;
        found.push_back(
            {base::Code::Input, "units/" + unit.id + "/params/vessel_volume",
             say(CORE_TR("core",
                         "Do not rely on this run: the vessel of {1} contains {2}. Choose a larger vessel, or feed "
                         "it less."),
                 base::writeQuantity(fits, "L", 4), base::writeQuantity(max, "L", 4))});
    }
    return found;
}

// No bed gives more than it got, nor less than nothing: then what its grid made is no answer, whatever the mass balances say.
void addFaultsOfGrid(const solve::Simulation& simulation, int unit, base::Errors& doubts)
{
    constexpr double maxEstimate = 0.03;
    const model::GridError error = simulation.gridError(unit);
    const auto share = [](double part) { return base::writeQuantity(part, "%", 2); };
    const std::string where = "units/" + simulation.plant().units[unit].id;
    if (error.surplus > model::GridError::maxSurplus)
        doubts.push_back(
            {base::Code::Solver, where,
             say(CORE_TR("core", "Of one component {1} more has left this bed than was there and entered: its grid "
                                 "is too coarse for the fronts in it. Do not rely on this run. Use a finer "
                                 "tolerance, or give the axial dispersion of a packed bed, such as “chung_wen”."),
                 share(error.surplus))});
    if (error.undershoot > model::GridError::maxUndershoot)
        doubts.push_back(
            {base::Code::Solver, where,
             say(CORE_TR("core", "The outlet concentration of this bed falls below 0, by {1} of its maximum: its "
                                 "grid is too coarse for the fronts in it. Do not rely on the shape of its peaks. "
                                 "Use a finer tolerance, or give the axial dispersion of a packed bed, such as "
                                 "“chung_wen”."),
                 share(error.undershoot))});
    if (error.estimate > maxEstimate)
        doubts.push_back(
            {base::Code::Solver, where,
             say(CORE_TR("core", "The estimated spatial error of this bed, {1}, is too large for a valid run: its "
                                 "grid is too coarse for the fronts in it. Do not rely on this run."),
                 share(error.estimate))});
}

// Names the unit whose mass balance is farthest from closing, and what to do about it.
base::Error openBalance(const model::Plant& plant, const solve::BalanceErrors& balance)
{
    const auto worst = std::max_element(balance.perUnit.begin(), balance.perUnit.end(),
                                        [](double a, double b) { return std::isnan(b) ? !std::isnan(a) : a < b; });
    const model::PlantUnit& unit = plant.units[std::size_t(worst - balance.perUnit.begin())];
    const std::string error = base::writeShort(*worst, 2), limit = base::writeShort(figures::balanceLimit, 2);
    return {base::Code::Solver, "units/" + unit.id,
            say(CORE_TR("core",
                        "Do not rely on this run: the mass balance of this unit does not close (error {1}, limit {2}). "
                        "Check the parameters that form or remove mass here."),
                error, limit)};
}

} // namespace

base::Errors doubtsOf(const model::Plant& plant, const solve::Simulation& simulation, const figures::RunResult& result,
                      double tolerance)
{
    base::Errors doubts;
    const solve::BalanceErrors& balance = result.balance;
    if (!(balance.worst <= figures::balanceLimit) && !balance.perUnit.empty())
        doubts.push_back(openBalance(plant, balance));
    if (!(balance.transfer <= balance.transferLimit))
        doubts.push_back(
            {base::Code::Solver, "run",
             say(CORE_TR(
                     "core",
                     "Do not rely on this run: the outflow of one unit and the inflow of the next differ by {1} (limit "
                     "{2}). It needs a smaller error tolerance than {3}."),
                 base::writeShort(balance.transfer, 2), base::writeShort(balance.transferLimit, 2),
                 base::writeShort(tolerance, 2))});
    for (std::size_t u = 0; u < plant.units.size(); ++u) addFaultsOfGrid(simulation, int(u), doubts);
    for (const base::Errors& more :
         {concentrationsBelowZero(plant, result, tolerance), overfilledVessels(plant, result)})
        doubts.insert(doubts.end(), more.begin(), more.end());
    return doubts;
}

} // namespace titer::runs
