// Events of a unit's equations: which conditions held last, and what was triggered and waits to act, in numbers that a unit
// remembers. Of several that are due at one instant that of the highest priority acts first; of equal ones any, as SBML asks.
#pragma once

#include "core/model/types/unit_tape.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::unitops {

// Immutable; what changes lies in `memory`. [any thread]
class PendingEvents {
public:
    explicit PendingEvents(std::shared_ptr<const model::UnitTape> tape);

    int memoryCount() const;
    void start(double* memory) const;
    // Whether any condition, or a comparison in one, is no longer what it was; `truths` are the results of the tape `conditions`.
    bool turned(const double* memory, const double* truths) const;
    // The next time after t at which something acts [s], or infinity.
    double next(double t, std::span<const double> memory) const;
    // The same events with a parameter a little smaller and a little larger, and what lies between.
    struct Perturbed {
        const model::UnitTape* less = nullptr;
        const model::UnitTape* more = nullptr;
        double step = 1.0;
    };
    // All that happens at the time t, in its order: conditions that turned trigger, what is due acts, and what that turns follows.
    // With dual numbers the tangents of the states, set-points and of the time go along, and what `perturbed` makes of the values that are set; those
    // of values that wait stay behind.
    template <class T> void happen(T t, std::span<const T> set, double* memory, T* y, const Perturbed& perturbed) const;

private:
    // What waits: its event, counted from 1 (0: nothing), when it acts, and the values that it sets.
    struct Slot {
        double* at;
        double& event() const { return at[0]; }
        double& due() const { return at[1]; }
        double* values() const { return at + 2; }
    };
    template <class T> class Instant;

    int slotSize() const { return 2 + m_maxSet; }
    Slot slot(double* memory, int i) const { return {memory + m_tape->conditions.resultCount() + i * slotSize()}; }

    std::shared_ptr<const model::UnitTape> m_tape;
    std::vector<int> m_firstAct; // per event: its first result of the tape `acts`
    int m_actCount = 0;
    int m_maxSet = 0; // states that one event sets
    int m_slots = 0;
};

} // namespace titer::unitops
