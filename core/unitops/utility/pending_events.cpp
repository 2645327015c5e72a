#include "core/unitops/utility/pending_events.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops {

namespace {

// Each delayed event may have been triggered so many times before it acts.
constexpr int mostWaiting = 64;
// Events that trigger each other at one instant, over and over, do not come to an end.
constexpr int mostAtOnce = 10'000;

} // namespace

PendingEvents::PendingEvents(std::shared_ptr<const model::UnitTape> tape)
    : m_tape(std::move(tape))
{
    for (const model::UnitTape::Event& event : m_tape->events) {
        m_firstAct.push_back(m_actCount);
        m_actCount += 2 + int(event.states.size());
        m_mostSet = std::max(m_mostSet, int(event.states.size()));
        m_slots += event.delayed ? mostWaiting : 4;
    }
}

int PendingEvents::memoryCount() const
{
    return int(m_tape->events.size()) + m_slots * slotSize();
}

// What may not happen at once counts as if its condition had held before.
void PendingEvents::start(double* memory) const
{
    std::fill_n(memory, memoryCount(), 0.0);
    for (std::size_t e = 0; e < m_tape->events.size(); ++e) memory[e] = m_tape->events[e].atStart ? 0.0 : 1.0;
}

double PendingEvents::next(double t, std::span<const double> memory) const
{
    double next = std::numeric_limits<double>::infinity();
    const std::size_t first = m_tape->events.size();
    for (std::size_t at = first; at + 1 < memory.size(); at += std::size_t(slotSize()))
        if (memory[at] > 0.0 && memory[at + 1] > t) next = std::min(next, memory[at + 1]);
    return next;
}

// One instant: the tapes are evaluated at what the states are by then.
template <class T> class PendingEvents::Instant {
public:
    Instant(const PendingEvents& events, double t, std::span<const double> set, double* memory, T* y)
        : m_all(events)
        , m_tape(*events.m_tape)
        , m_time(t)
        , m_memory(memory)
        , m_y(y)
        , m_inputs(std::size_t(m_tape.inputCount()), T(0.0))
        , m_truths(m_tape.events.size(), T(0.0))
        , m_acts(std::size_t(events.m_actCount), T(0.0))
    {
        std::copy_n(set.begin(), std::min(set.size(), std::size_t(m_tape.setPoints)),
                    m_inputs.begin() + std::ptrdiff_t(m_tape.states.size()));
        m_inputs[std::size_t(m_tape.timeInput())] = t;
    }

    void run()
    {
        trigger();
        for (int i = 0; i < mostAtOnce; ++i) {
            const int next = first();
            if (next < 0) return;
            act(m_all.slot(m_memory, next));
            trigger();
        }
        giveUp();
    }

private:
    void evaluate()
    {
        std::copy_n(m_y, m_tape.states.size(), m_inputs.begin());
        m_tape.conditions.run(m_inputs.data(), m_truths.data());
        m_tape.acts.run(m_inputs.data(), m_acts.data());
    }

    const T* actOf(int event) const { return m_acts.data() + m_all.m_firstAct[std::size_t(event)]; }

    void trigger()
    {
        evaluate();
        for (std::size_t e = 0; e < m_tape.events.size(); ++e) {
            const bool holds = base::valueOf(m_truths[e]) != 0.0;
            if (holds == m_all.held(m_memory, int(e))) continue;
            m_memory[e] = holds ? 1.0 : 0.0;
            if (holds)
                wait(int(e));
            else if (!m_tape.events[e].persistent)
                forget(int(e));
        }
    }

    void wait(int event)
    {
        for (int i = 0; i < m_all.m_slots; ++i) {
            const Slot slot = m_all.slot(m_memory, i);
            if (slot.event() > 0.0) continue;
            slot.event() = event + 1;
            slot.due() = m_time + std::max(base::valueOf(actOf(event)[0]), 0.0);
            for (std::size_t i = 0; i < m_tape.events[std::size_t(event)].states.size(); ++i)
                slot.values()[i] = base::valueOf(actOf(event)[2 + i]);
            return;
        }
        giveUp();
    }

    void forget(int event)
    {
        for (int i = 0; i < m_all.m_slots; ++i)
            if (const Slot slot = m_all.slot(m_memory, i); int(slot.event()) == event + 1) slot.event() = 0.0;
    }

    // The slot that acts next of those that are due: that of the highest priority, and of equal ones that which came first.
    int first() const
    {
        const double now = m_time + 1e-9 * std::max(1.0, m_time);
        int best = -1;
        double highest = 0.0;
        for (int i = 0; i < m_all.m_slots; ++i) {
            const Slot slot = m_all.slot(m_memory, i);
            if (slot.event() <= 0.0 || slot.due() > now) continue;
            const double priority = base::valueOf(actOf(int(slot.event()) - 1)[1]);
            if (best >= 0 && !(priority > highest)) continue;
            best = i;
            highest = priority;
        }
        return best;
    }

    void act(const Slot& slot)
    {
        const int e = int(slot.event()) - 1;
        const model::UnitTape::Event& event = m_tape.events[std::size_t(e)];
        // What acts at once still is what was evaluated, tangents and all.
        const bool stored = event.valuesAtTrigger && event.delayed;
        std::vector<T> values(actOf(e) + 2, actOf(e) + 2 + event.states.size());
        for (std::size_t i = 0; i < values.size(); ++i) m_y[event.states[i]] = stored ? T(slot.values()[i]) : values[i];
        slot.event() = 0.0;
    }

    // No number lets the solver stop there and say so.
    void giveUp() { std::fill_n(m_y, m_tape.states.size(), T(std::numeric_limits<double>::quiet_NaN())); }

    const PendingEvents& m_all;
    const model::UnitTape& m_tape;
    double m_time;
    double* m_memory;
    T* m_y;
    std::vector<T> m_inputs, m_truths, m_acts;
};

template <class T> void PendingEvents::happen(double t, std::span<const double> set, double* memory, T* y) const
{
    if (!m_tape->events.empty()) Instant<T>(*this, t, set, memory, y).run();
}

template void PendingEvents::happen(double, std::span<const double>, double*, double*) const;
template void PendingEvents::happen(double, std::span<const double>, double*, base::Dual<8>*) const;

} // namespace titer::unitops
