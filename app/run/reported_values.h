// Values of a run as every page reports them: what its tolerance cannot distinguish from nothing is 0, and of a vessel that has been emptied for
// good nothing more is reported. [any]
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

#include <vector>

namespace titer::app {

// A course with 0 where it is smaller than what a run's usual tolerance can distinguish from nothing, by the largest value in it.
std::vector<double> reported(std::vector<double> course);

// When the course of a unit ends [s] (core/figures/course_end.h).
double courseEnd(const model::Plant& plant, const figures::RunResult& result, int unit);

// The result outlives this. Without its plant, which a later version may no longer read, courses go on to the end of the run.
class ReportedValues {
public:
    ReportedValues() = default; // of no run
    ReportedValues(const model::Plant* plant, const figures::RunResult& result);

    const figures::RunResult* result() const { return m_result; }
    // Of a column of this result [SI], at any time, and at an output by its place among the times; NaN where nothing is reported
    // (RunResult::at, output).
    double at(const figures::Column& column, double seconds) const;
    double output(const figures::Column& column, std::size_t place) const;
    // Until when it is reported [s], as courseEnd().
    double endOf(const figures::Column& column) const;

private:
    double reported(const figures::Column& column, double value) const;

    const figures::RunResult* m_result = nullptr;
    std::vector<double> m_ends; // per unit of the plant [s]
    std::vector<double> m_min;  // per column: what is smaller cannot be distinguished from nothing [SI]
};

} // namespace titer::app
