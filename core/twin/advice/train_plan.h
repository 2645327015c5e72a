// The steps behind a vessel, planned for what it will hold at its harvest, of which the runs of a forecast say each something else. With what a
// run of the plant took (core/twin/advice/train_frame.h) for its volume V0 and product m0, and now the volume V and the product m:
//   cycles of a column  n = ceil(m' / (share q B)),  m' = m'0 m / m0,  q its capacity at 10 % breakthrough, B its bed;  load m' / (n B)
//   buffers of it       n / n0 times those of the run;  its time: loading by volume, what else it does by n / n0
//   area of a filter    A0 u0 V' / V'0,  u0 the share of its capacity that the run used
// Up to the first column that is eluted V' goes with V / V0, behind one with its cycles, n / n0. Loading to a share of the dynamic binding capacity
// is the usual practice: Shukla, Hubbard, Tressel, Guhan, Low 2007, J. Chromatogr. B 848, 28-39.
#pragma once

#include "core/base/math/random.h"
#include "core/twin/advice/spread.h"
#include "core/twin/advice/train_frame.h"

#include <cstdint>
#include <optional>
#include <span>

namespace titer::twin {

// What a vessel holds at its harvest, in one run.
struct VesselState {
    double time = 0.0;   // [s]
    double volume = 0.0; // with its heel [m3]
    double titre = 0.0;  // [kg/m3]
};

// The dynamic binding capacity of a column at 10 % breakthrough [kg/m3 of bed].
struct TrainCapacity {
    enum class Source { Unknown, Stated, Model, Measured };
    double value = 0.0;
    double deviation = 0.0; // standard deviation
    Source source = Source::Unknown;
    double first = 0.0; // at 1 % breakthrough; 0: not known
};

struct TrainOptions {
    std::vector<TrainCapacity> capacities = {}; // by step of the frame; of an unknown one as many cycles as in the run
    double share = 0.8;                         // of the capacity that is loaded
    std::uint64_t seed = 1;
};

struct StepPlan {
    struct Buffer {
        std::string inlet, label;
        Spread volume; // [m3]
    };
    Spread volume, product, time; // [m3], [kg], [s]
    Spread cycles, load;          // of a column [1], [kg/m3 of bed]
    std::vector<Buffer> buffers = {};
    Spread areaNeeded = {};            // of a filter [m2]
    std::optional<double> enough = {}; // share of the runs in which the area that is there is enough
    std::optional<TrainCapacity> capacity = {};
};

struct TrainPlan {
    Spread time, volume, titre, product; // at the harvest [s], [m3] that leaves, [kg/m3], [kg]
    Spread emptying;                     // time for which the vessel is harvested [s]
    std::vector<StepPlan> steps;         // of the frame
    int runs = 0;
};

// Of the course of a vessel in one run: the last time before so much of the volume has left that its harvest has begun. Nothing where it never
// held anything.
std::optional<VesselState> stateAtHarvest(std::span<const double> times, std::span<const double> volumes,
                                          std::span<const double> titres);

// Of the same course at any time, by straight lines between its points; nothing before it holds anything, and once its harvest has begun.
std::optional<VesselState> stateAt(std::span<const double> times, std::span<const double> volumes,
                                   std::span<const double> titres, double time);

// Of whole numbers: one that was drawn, not one between two.
Spread wholeSpreadOf(std::vector<double> values);

// One that may be [kg/m3 of bed]; 0 where nothing is known.
double drawnCapacity(base::Random& random, const TrainCapacity& known);

// Cycles in which a column of this bed takes a product [kg]: as few as hold the load.
double cyclesFor(double product, double load, double bed);

// The same request gives the same plan. No states, no numbers.
TrainPlan planTrain(const TrainFrame& frame, std::span<const VesselState> states, const TrainOptions& options);

} // namespace titer::twin
