// Values of a run as every page reports them: what its tolerance cannot distinguish from nothing is 0, and of a vessel that has been emptied for
// good nothing more is reported. [any]
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

#include <string_view>
#include <vector>

namespace titer::app {

// A course with 0 where it is smaller than what a run's usual tolerance can distinguish from nothing, by the largest value in it; `usual`
// [SI]: of a quantity whose size is known, such as an absorbance, so that a course of noise alone is nothing.
std::vector<double> reported(std::vector<double> course, double usual = 0.0);
// How large a quantity of this unit usually is: 1 of absorbances, and of shares, which are written in %; 0 where nobody can say.
double usualSize(std::string_view si, std::string_view displayUnit);

// What a key figure came to [SI]: 0 where it cannot be distinguished from nothing in the course that it is taken of.
double reportedFigure(const model::Plant* plant, const figures::RunResult& result, const figures::Kpi& kpi);

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
