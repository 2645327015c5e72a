// What the loops of a project wanted, and what their devices held, since this window knows them: lines over the time, which go on as the plan of
// a controller.
#pragma once

#include "app/live/loop_session.h"

#include <map>
#include <vector>

namespace titer::app {

// Values in SI, NaN where nobody knew.
struct LoopPoint {
    std::int64_t time = 0; // [µs, UTC]
    double advised = 0.0;  // what the controller wanted
    double let = 0.0;      // what the guard let through, or would have
    double held = 0.0;     // what the device held
};

// [gui] The session outlives it.
class LoopTrail : public QObject {
public:
    static constexpr std::size_t maxPoints = 2000; // of a loop; where there are more, every second one is kept

    explicit LoopTrail(const LoopSession& loops, QObject* parent = nullptr);

    // Oldest first; of no loop of the session nothing.
    const std::vector<LoopPoint>& of(const std::string& loop) const;
    // As the session stands at this time; by itself with each of its changes.
    void take(std::int64_t now);

private:
    struct Course {
        std::vector<LoopPoint> points;
        std::int64_t apart = 1'000'000; // [µs]
    };

    const LoopSession& m_loops;
    std::map<std::string, Course> m_courses;
};

} // namespace titer::app
