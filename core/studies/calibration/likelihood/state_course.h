// The states of a unit of equations over time, and their tangents, under numbers that change from one course to the next.
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <vector>

namespace titer::studies {

// Directions in which the numbers of a course change: each number in one at most, and then by the size of that.
struct CourseDirections {
    std::vector<int> ofNumber; // -1: none
    std::vector<double> size;

    std::size_t count() const { return size.size(); }
};

// A time at which rates may jump [s], and how it moves along each direction.
struct CourseBreak {
    double time = 0.0;
    std::vector<double> slopes = {}; // empty: it stays where it is
};

// [one thread at a time]
class StateCourse {
public:
    virtual ~StateCourse() = default;

    // What holds from here on: all numbers of the LikelihoodModel (states and time: any), the breaks, ascending, which have to live as
    // long, and the directions.
    virtual void set(std::span<const double> numbers, std::span<const CourseBreak> breaks,
                     const CourseDirections& directions) = 0;
    // From `y` at 0 on, to each of `times` [s], ascending; `y` is then the state at the last. It holds the states and behind them, for
    // each direction, their tangents.
    using At = std::function<void(std::size_t time, const double* y)>;
    virtual base::Done follow(std::vector<double>& y, std::span<const double> times, const At& at) = 0;
    // From `y` at `from` on, where follow() ended or 0, to the state of rest; `unit` [s] is a usual time of the system.
    virtual base::Done rest(std::vector<double>& y, double from, double unit) = 0;

protected:
    // Rest is where nothing changes any more between times of which each is twice that before.
    static constexpr int maxRest = 90, quietRest = 3; // doublings
    static bool isStill(const std::vector<double>& before, const std::vector<double>& now,
                        std::span<const double> absolute)
    {
        constexpr double still = 1e-9;
        for (std::size_t i = 0; i < now.size(); ++i)
            if (!(std::abs(now[i] - before[i]) <= still * std::abs(now[i]) + absolute[i % absolute.size()]))
                return false;
        return true;
    }
    static base::Error noRest()
    {
        return {base::Code::Solver,
                {},
                base::say(CORE_TR("core", "The equations come to no rest: their states still change."))};
    }
};

} // namespace titer::studies
