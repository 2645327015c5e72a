// Overall equipment effectiveness (OEE) of intervals: which part of the time that was planned went into good product, and what took the rest.
#pragma once

#include "core/studies/capability/equipment_intervals.h"

namespace titer::studies {

// What took time that was planned for production, as time.
struct EquipmentLoss {
    enum class Kind { Availability, Performance, Quality };

    Kind kind = Kind::Availability;
    EquipmentState state = EquipmentState::Productive; // of a loss of availability
    std::string reason = {};                           // of the interval; empty without
    double seconds = 0.0;
    int times = 0; // intervals
};

struct Effectiveness {
    std::string equipment = {};
    base::Instant from = {}, to = {};
    std::array<double, 6> seconds = {};     // by EquipmentState
    double gaps = 0.0;                      // between intervals, of which nothing is known [s]
    double ideal = 0.0, goodIdeal = 0.0;    // what was made, and what of it is good, at the ideal rate [s]
    bool counted = true;                    // every productive interval has good, total and rate
    std::vector<EquipmentLoss> losses = {}; // the largest first

    double in(EquipmentState state) const { return seconds[std::size_t(state)]; }
    // Planned busy time: all but what is not scheduled and what is scheduled down.
    double planned() const;
    // NaN where nothing was planned, nothing produced, or not all of it counted.
    double availability() const; // productive by planned time
    double performance() const;  // ideal by productive time
    double quality() const;      // good by made, at their ideal rates
    double oee() const;          // the product of the three
    // SEMI E10: productive, standby and engineering time by all that was scheduled.
    double uptime() const;
};

// By equipment, in the order in which they occur. Availability, effectiveness (performance), quality ratio and OEE index are those of ISO
// 22400-2:2014; of products with several ideal rates quality is weighted by ideal time, so that the product is the part of the planned time
// that good product takes at its ideal rate. Errors: intervals of one piece of equipment that overlap. Notices: gaps, what is not counted,
// counts outside of productive time, more made than the ideal rate allows.
std::vector<Effectiveness> effectivenessOf(std::vector<EquipmentInterval> intervals, const std::string& table,
                                           base::Errors& errors, base::Notices& notices);

// All of them as one, without a name: the indices of ISO 22400-2 are of one work unit, so that the times in them are summed, each index being
// the ratio of the sums. Availability and OEE are then means weighted by planned time, performance by productive time and quality by ideal
// time, and OEE is still their product. Performance, quality and OEE are NaN where they are of one of them. `all` has one at least.
Effectiveness effectivenessTogether(const std::vector<Effectiveness>& all);

} // namespace titer::studies
