// Evaluates all alarms of a project. The same samples, ticks and acts in the same order give the same transitions, live and replayed.
//
//   Engine engine; engine.define(definitions, person, reason, now); engine.restore(states);
//   engine.tags()                              what it wants to hear of; take() goes by the place in this list
//   engine.take(samples); engine.tick(now);    in the order of their receive time, never backwards
//   for (const Transition& t : engine.transitions()) …; engine.changed(); engine.clear();
//
// Conditions are evaluated on the times of the source. Delays, staleness, shelving also advance with receive time, of ticks and of samples, so
// that silence or a source whose clock stands in 1970 still alarms. A bad sample leaves every condition but BadQuality and Stale as it is: a
// loss of communication neither hides nor returns an alarm. Of a condition on several tags of which one is bad, the last good value may raise
// it and cannot return it. NaN is bad.
//
// Samples older than the newest of their tag are passed over, until a clock that was set back shows in them. What is stamped ahead of its
// receipt counts when it came, and neither sets a clock nor makes what comes after it late (core/alarm/reading.h).
//
// To start again where another ended, with what was edited meanwhile in the journal:
//   engine.define(those of then); engine.clear(); engine.restore(states, newest of the store); engine.define(those of now, …);
#pragma once

#include "core/alarm/act.h"
#include "core/alarm/alarm_status.h"
#include "core/connect/sample.h"

#include <memory>
#include <span>
#include <vector>

namespace titer::alarm {

struct EngineData;

// [one thread at a time]
class Engine {
public:
    Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    // Instead of what was there. An alarm that is known by its id keeps its state; each that is new, other or gone gives a
    // Transition::Defined. Definitions that do not pass check() are left out and reported; a known alarm then goes on as it was. What is not
    // enabled stands at normal. `where` of an error is "alarms/ID/KEY".
    base::Errors define(std::span<const Definition> definitions, const std::string& person, const std::string& reason,
                        std::int64_t now);
    // As they stood when the recorder ended; the ids of others are passed over. `newest` are samples (by their place in tags()) that came
    // after the states were written: after a kill those that the store holds. They are known then and not evaluated.
    void restore(std::span<const AlarmStatus> statuses, std::span<const connect::Sample> newest = {});

    const std::vector<Definition>& definitions() const;
    const std::vector<AlarmStatus>& statuses() const; // in the same order
    const std::vector<std::string>& tags() const;     // "source/name"

    // `tag` of a sample is its place in tags(). Times of receipt never go back.
    void take(std::span<const connect::Sample> samples);
    void tick(std::int64_t now);
    // An error says why the act is refused: shelving for longer than the definition allows, or without a reason, or an alarm that there is
    // not.
    base::Done act(const Act& act, std::int64_t now);

    // Since clear().
    const std::vector<Transition>& transitions() const;
    // Places of states in which more than the newest values changed.
    const std::vector<std::size_t>& changed() const;
    void clear();

private:
    std::unique_ptr<EngineData> m;
};

} // namespace titer::alarm
