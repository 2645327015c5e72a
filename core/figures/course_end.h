// Where the course of a vessel ends that was emptied for good.
#pragma once

#include "core/figures/run_result.h"

#include <span>

namespace titer::figures {

// A transfer occupies what it draws from and what it fills, next to the unit that it is a phase of.
bool occupies(const model::PlantPhase& phase, int unit);

// The volume that reports when a unit contains no more than its heel; empty where it has no holdup.
std::string tagOfHoldup(const model::Plant& plant, int unit);

// When the course of a unit ends [s]: with the end of the last phase in which it takes part, cleanings left out, or with the last of `times`
// at which its volume is more than its heel, whichever is later. Infinite for what has no holdup or no such phase, has one still to come, or
// still contains something: it goes on to the end of the run.
double courseEnd(const model::Plant& plant, const std::vector<solve::PhaseRecord>& phases,
                 std::span<const double> times, std::span<const double> volume, int unit);

} // namespace titer::figures
