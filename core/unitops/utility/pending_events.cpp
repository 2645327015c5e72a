#include "core/unitops/utility/pending_events.h"

#include "core/base/math/random.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace titer::unitops {

namespace {

// A delayed event may have been triggered so many times before it acts.
constexpr int maxWaiting = 64;
// Events that trigger each other at one instant, over and over, do not come to an end.
constexpr int maxAtOnce = 10'000;

} // namespace

PendingEvents::PendingEvents(std::shared_ptr<const model::UnitTape> tape)
    : m_tape(std::move(tape))
{
    for (const model::UnitTape::Event& event : m_tape->events) {
        m_firstAct.push_back(m_actCount);
        m_actCount += 2 + int(event.states.size());
        if (!event.delayed) continue;
        m_maxSet = std::max(m_maxSet, int(event.states.size()));
        m_slots += maxWaiting;
    }
}

int PendingEvents::memoryCount() const
{
    return m_tape->conditions.resultCount() + m_slots * slotSize();
}

// What may not happen at once counts as if its condition had held before.
void PendingEvents::start(double* memory) const
{
    std::fill_n(memory, memoryCount(), 0.0);
    for (std::size_t e = 0; e < m_tape->events.size(); ++e) memory[e] = m_tape->events[e].atStart ? 0.0 : 1.0;
}

bool PendingEvents::turned(const double* memory, const double* truths) const
{
    for (int i = 0; i < m_tape->conditions.resultCount(); ++i)
        if ((truths[i] != 0.0) != (memory[i] != 0.0)) return true;
    return false;
}

double PendingEvents::next(double t, std::span<const double> memory) const
{
    double next = std::numeric_limits<double>::infinity();
    const std::size_t first = std::size_t(m_tape->conditions.resultCount());
    for (std::size_t at = first; at + 1 < memory.size(); at += std::size_t(slotSize()))
        if (memory[at] > 0.0 && memory[at + 1] > t) next = std::min(next, memory[at + 1]);
    return next;
}

// One instant: the tapes are evaluated at what the states are by then. What waits is taken out of the memory, and what then still
// waits is put back.
template <class T> class PendingEvents::Instant {
public:
    Instant(const PendingEvents& events, T t, std::span<const T> set, double* memory, T* y, const Perturbed& perturbed)
        : m_all(events)
        , m_tape(*events.m_tape)
        , m_perturbed(perturbed)
        , m_time(base::valueOf(t))
        , m_memory(memory)
        , m_y(y)
        , m_inputs(std::size_t(m_tape.inputCount()), T(0.0))
        , m_truths(std::size_t(m_tape.conditions.resultCount()), T(0.0))
        , m_acts(std::size_t(events.m_actCount), T(0.0))
        , m_random(std::bit_cast<std::uint64_t>(base::valueOf(t)), "events")
    {
        const std::size_t states = m_tape.states.size();
        std::copy_n(set.begin(), std::min(set.size(), std::size_t(m_tape.setPoints)),
                    m_inputs.begin() + std::ptrdiff_t(states));
        m_inputs[std::size_t(m_tape.timeInput())] = t;
    }

    void run()
    {
        takeOut();
        trigger();
        for (int i = 0; i < maxAtOnce; ++i) {
            const int next = first();
            if (next < 0) return putBack();
            act(next);
            trigger();
        }
        giveUp();
    }

private:
    struct Waiting {
        int event = 0;
        double due = 0.0;
        std::vector<T> values;
    };

    const model::UnitTape::Event& eventOf(int e) const { return m_tape.events[std::size_t(e)]; }
    const T* actOf(int e) const { return m_acts.data() + m_all.m_firstAct[std::size_t(e)]; }

    void takeOut()
    {
        for (int i = 0; i < m_all.m_slots; ++i) {
            const Slot slot = m_all.slot(m_memory, i);
            if (slot.event() <= 0.0) continue;
            const int e = int(slot.event()) - 1;
            m_waiting.push_back({e, slot.due(), {slot.values(), slot.values() + eventOf(e).states.size()}});
        }
    }

    void putBack()
    {
        if (int(m_waiting.size()) > m_all.m_slots) return giveUp();
        for (int i = 0; i < m_all.m_slots; ++i) {
            const Slot slot = m_all.slot(m_memory, i);
            slot.event() = 0.0;
            if (i >= int(m_waiting.size())) continue;
            const Waiting& waiting = m_waiting[std::size_t(i)];
            slot.event() = waiting.event + 1;
            slot.due() = waiting.due;
            for (std::size_t k = 0; k < waiting.values.size(); ++k) slot.values()[k] = base::valueOf(waiting.values[k]);
        }
    }

    // Conditions that hold now and did not before let their events wait; those that no longer hold take back what may be.
    void trigger()
    {
        std::copy_n(m_y, m_tape.states.size(), m_inputs.begin());
        m_tape.conditions.run(m_inputs.data(), m_truths.data());
        m_tape.acts.run(m_inputs.data(), m_acts.data());
        addPerturbed();
        for (std::size_t i = 0; i < m_truths.size(); ++i) {
            const bool holds = base::valueOf(m_truths[i]) != 0.0, held = m_memory[i] != 0.0;
            m_memory[i] = holds ? 1.0 : 0.0;
            if (i >= m_tape.events.size() || holds == held) continue;
            const int e = int(i);
            if (holds)
                wait(e);
            else if (!eventOf(e).persistent)
                std::erase_if(m_waiting, [e](const Waiting& waiting) { return waiting.event == e; });
        }
    }

    // What the parameter itself makes of the values that are set.
    void addPerturbed()
    {
        if constexpr (!std::is_same_v<T, double>) {
            if (!m_perturbed.less) return;
            std::vector<double> inputs, less(m_acts.size()), more(m_acts.size());
            for (const T& input : m_inputs) inputs.push_back(base::valueOf(input));
            m_perturbed.less->acts.run(inputs.data(), less.data());
            m_perturbed.more->acts.run(inputs.data(), more.data());
            for (std::size_t i = 0; i < m_acts.size(); ++i) m_acts[i].d[0] += (more[i] - less[i]) / m_perturbed.step;
        }
    }

    void wait(int e)
    {
        const T* act = actOf(e);
        m_waiting.push_back(
            {e, m_time + std::max(base::valueOf(act[0]), 0.0), {act + 2, act + 2 + eventOf(e).states.size()}});
    }

    // What acts next of what is due: that of the highest priority; of equal ones any, and of those without one that which came first.
    int first()
    {
        const double now = m_time + 1e-9 * std::max(1.0, m_time);
        int best = -1, alike = 0;
        double highest = 0.0;
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            if (m_waiting[i].due > now) continue;
            const double priority = base::valueOf(actOf(m_waiting[i].event)[1]);
            if (best >= 0 && !(priority >= highest)) continue;
            alike = best >= 0 && priority == highest ? alike + 1 : 1;
            const bool takes =
                alike == 1 || (priority > model::UnitTape::noPriority && m_random.index(std::uint64_t(alike)) == 0);
            if (takes) best = int(i);
            highest = priority;
        }
        return best;
    }

    void act(int place)
    {
        const Waiting waiting = m_waiting[std::size_t(place)];
        m_waiting.erase(m_waiting.begin() + place);
        const model::UnitTape::Event& event = eventOf(waiting.event);
        const T* values = event.valuesAtTrigger ? waiting.values.data() : actOf(waiting.event) + 2;
        for (std::size_t i = 0; i < event.states.size(); ++i) m_y[event.states[i]] = values[i];
    }

    // No number lets the solver stop there and say so.
    void giveUp() { std::fill_n(m_y, m_tape.states.size(), T(base::notAvailable)); }

    const PendingEvents& m_all;
    const model::UnitTape& m_tape;
    const Perturbed& m_perturbed;
    double m_time;
    double* m_memory;
    T* m_y;
    std::vector<T> m_inputs, m_truths, m_acts;
    std::vector<Waiting> m_waiting;
    base::Random m_random;
};

template <class T>
void PendingEvents::happen(T t, std::span<const T> set, double* memory, T* y, const Perturbed& perturbed) const
{
    if (!m_tape->events.empty()) Instant<T>(*this, t, set, memory, y, perturbed).run();
}

template void PendingEvents::happen(double, std::span<const double>, double*, double*, const Perturbed&) const;
template void PendingEvents::happen(base::Dual<8>, std::span<const base::Dual<8>>, double*, base::Dual<8>*,
                                    const Perturbed&) const;

} // namespace titer::unitops
