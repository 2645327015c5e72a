// What a group looks out for while it is integrated, and the event that ends its course.
#pragma once

#include "core/solve/group/integration.h"

#include <optional>
#include <vector>

namespace titer::solve {

// A condition: it happens when the value turns from negative to not negative.
struct Watch {
    enum class Kind { Guard, Value, Volume, Refill };
    Kind kind = Kind::Guard;
    int id = -1;    // of the watcher, passed through
    int unit = -1;  // of the plant
    int guard = -1; // Guard
    model::ReadTarget value;
    double limit = 0.0; // Value [SI]; Volume: what the stream has carried so far [m3]
    double sign = 1.0;  // Value: +1 above, -1 below
    int stream = -1;    // Volume
};

struct Event {
    double time = 0.0;
    std::vector<Watch> watches; // that turned there
};

// Value of a watch at the states y.
double readingOf(Evaluation& evaluation, const Watch& watch, double t, const States& y);

class Watches {
public:
    explicit Watches(Integration& integration)
        : m_integration(integration)
        , m_evaluation(integration.evaluation())
    {
    }

    const std::vector<Watch>& all() const { return m_all; }
    // From now on; it is negative there.
    void add(const Watch& watch, double now);
    void clear();
    double reading(const Watch& watch, double t, const States& y) { return readingOf(m_evaluation, watch, t, y); }

    // Looks for watches that turned in the step from `from` to `end`. `y`: room for all states; where the evaluation views them at the end
    // of the step, they are there already.
    void check(double from, double end, States& y);
    // What is up to t has been looked at.
    void setChecked(double t) { m_checked = t; }
    double checked() const { return m_checked; }

    const std::optional<Event>& event() const { return m_event; }
    bool happensBy(double t) const { return m_event && m_event->time <= t; }
    void setEvent(Event event) { m_event = std::move(event); }
    void clearEvent() { m_event.reset(); }

private:
    double locate(const Watch& watch, double lo, double hi);
    bool turnsWithin(const Watch& watch, double& begin, double& end, States& y);

    Integration& m_integration;
    Evaluation& m_evaluation;
    std::vector<Watch> m_all;
    std::optional<Event> m_event;
    double m_checked = 0.0; // watches are negative up to here
};

} // namespace titer::solve
