// What an engine holds, in parts: engine.cpp takes inputs, engine_define.cpp builds it, engine_evaluation.cpp evaluates.
#pragma once

#include "core/alarm/act.h"
#include "core/alarm/alarm_status.h"
#include "core/alarm/reading.h"
#include "core/alarm/state_machine.h"
#include "core/alarm/timers.h"
#include "core/base/math/expression.h"
#include "core/connect/sample.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace titer::alarm {

// Where the condition of an alarm is between its delays.
enum class Phase : unsigned char { Quiet, Counting, Holds, Leaving };
// Of a condition: Between is within the deadband, Leave says nothing.
enum class Verdict : unsigned char { Leave, Beyond, Between, Back };

// What evaluating an alarm needs, close together.
struct Watch {
    Kind kind = Kind::Above;
    Phase phase = Phase::Quiet;
    bool raised = false;                             // counted in its group
    std::uint32_t tag = 0, reference = 0, clock = 0; // places of tags
    std::uint32_t group = 0;
    int expression = -1, suppression = -1;                  // places of formulas
    double limit = 0.0, back = 0.0;                         // it returns at `back`
    std::int64_t onDelay = 0, offDelay = 0, staleAfter = 0; // [µs]
};

struct Formula {
    base::Expression expression;
    std::vector<std::uint32_t> tags; // places, by the names of the expression
};

// What a tag means to an alarm.
struct Use {
    std::uint32_t alarm = 0;
    bool condition = false, suppression = false, clock = false;
};

// When something came about, by the clock of the source and by that of receipt. `sample`: source time of what brought it, 0 for none.
struct Moment {
    std::int64_t source = 0, received = 0, sample = 0;
};

struct EngineData {
    std::int64_t now = 0;
    std::vector<Definition> definitions;
    std::unordered_map<std::string, std::uint32_t> places; // of definitions, by id
    std::vector<Watch> watches;                            // these two by the place of the definition
    std::vector<AlarmStatus> statuses;
    std::vector<std::string> tags;
    std::unordered_map<std::string, std::uint32_t> tagPlaces;
    std::vector<Reading> readings;      // by the place of the tag
    std::vector<std::vector<Use>> uses; // by the place of the tag
    std::vector<Formula> formulas;
    std::vector<double> arguments; // of a formula, while it is evaluated
    std::vector<int> raisedIn;     // by group: alarms that are active and not masked
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> firstIn; // by group: which was raised first, or none
    Timers timers;
    std::vector<Transition> transitions;
    std::vector<std::size_t> changed;
    std::vector<char> isChanged;
    bool isFresh = true; // the states have the newest readings

    // engine_define.cpp
    std::vector<Definition> accept(std::span<const Definition> wanted, base::Errors& errors) const;
    void replace(std::vector<Definition> accepted, const std::string& person, const std::string& reason);
    void restore(std::span<const AlarmStatus> kept, std::span<const connect::Sample> newest);
    void build(std::vector<Definition> accepted);
    void buildWatch(std::uint32_t alarm, std::unordered_map<std::string, std::uint32_t>& groups);
    int buildFormula(const std::string& text, std::uint32_t alarm, bool suppression);
    std::uint32_t placeOfTag(const std::string& tag);
    Use& useOf(std::uint32_t tag, std::uint32_t alarm);
    void carry(EngineData& old, std::vector<std::uint32_t>& touched);
    void reportDefined(const EngineData& old, std::uint32_t alarm, const std::string& person,
                       const std::string& reason);
    void reportGone(const EngineData& old, const std::string& person, const std::string& reason);
    void resume();
    void refresh();

    // engine.cpp
    void advance(std::int64_t to);
    void take(const connect::Sample& sample);
    base::Done act(const Act& act);
    void touch(std::uint32_t alarm);

    // engine_evaluation.cpp
    bool isTrusted(const Watch& watch) const;
    double valueOf(const Formula& formula);
    Verdict verdictOf(const Watch& watch);
    double comparedOf(std::uint32_t alarm, std::int64_t received) const;
    std::int64_t sourceNow(const Watch& watch, std::int64_t received) const;
    void evaluate(std::uint32_t alarm, Verdict verdict, const Moment& moment);
    void evaluateSuppression(std::uint32_t alarm, bool mayBegin, const Moment& moment);
    void evaluateAgain(std::uint32_t alarm);
    void runDelays(std::uint32_t alarm, const Moment& moment);
    void setClock(std::uint32_t alarm, std::int64_t by);
    void raise(std::uint32_t alarm, std::int64_t since, const Moment& moment);
    void giveBack(std::uint32_t alarm, std::int64_t since, const Moment& moment);
    std::int64_t dueOf(std::uint32_t alarm) const;
    void fire(std::uint32_t alarm, std::int64_t time);
    void schedule(std::uint32_t alarm);
    Transition& record(std::uint32_t alarm, Transition::Act act, State before, const Moment& moment);
    void settle(std::uint32_t alarm);
    void setFirstOut(std::uint32_t group, std::uint32_t alarm);
};

} // namespace titer::alarm
