// Day of harvest and load of the first column that is eluted, chosen together: a culture that goes on makes more product in more hours, a column that
// is loaded higher takes fewer cycles and lets more pass. For each pair, over the runs of a forecast,
//   pool = m' y (1 - l),  l the share of the load q that breaks through,  y the yield of the column in the run of the plant
//   hours from the begin of the culture to the pool: until the harvest, emptying, all cycles of the column.
// The breakthrough rises from 1 % at q1 to 10 % at q10 as an exponential, b(q) = 0.1 exp((q - q10) ln 10 / (q10 - q1)), up to 1, as the foot of a
// constant pattern does (Carta, Jungbauer 2010, Protein Chromatography, Wiley-VCH), so that  l = 1/q int_0^q b dq.
// The cycles are planned with the capacity as it is known; what passes follows from the one that is drawn.
#pragma once

#include "core/twin/advice/train_plan.h"

#include <span>
#include <vector>

namespace titer::twin {

// What the vessel would be harvested with at a time, by run.
struct HarvestDay {
    double time = 0.0; // [s]
    std::vector<VesselState> states;
};

enum class HarvestGoal {
    PerHour, // product in the pool by the time from the begin of the culture [kg/s]
    Product  // product in the pool [kg]
};

struct HarvestChoice {
    double time = 0.0;  // of the harvest [s]
    double share = 0.0; // of the capacity that a cycle is loaded to at most
    Spread goal = {};   // [unit of the goal]
    Spread pool = {};   // [kg]
    Spread hours = {};  // from the begin of the culture to the pool [s]
    Spread cycles = {};
    Spread load = {};       // [kg/m3 of bed]
    Spread lost = {};       // share of the load
    double exceeds = 0.0;   // share of the runs in which the load is above the capacity at 10 %
    bool isPlanned = false; // the harvest of the recipe
};

// Share of a load that breaks through; q1 and q10 as above, 0 < q1 < q10.
double lostShare(double load, double q10, double q1);

// Where no breakthrough tells: q1 as a share of q10, of a steep breakthrough as affinity resins have it.
inline constexpr double usualFirst = 0.8;

// The column of which the load is chosen, among the steps of the frame; -1 where there is none whose capacity is known.
int chosenColumn(const TrainFrame& frame, const TrainOptions& options);

// By falling median of the goal. Of shares that come to the same cycles in all runs the lowest stands for all.
std::vector<HarvestChoice> rankedHarvests(const TrainFrame& frame, std::span<const HarvestDay> days,
                                          std::span<const double> shares, HarvestGoal goal,
                                          const TrainOptions& options);

} // namespace titer::twin
