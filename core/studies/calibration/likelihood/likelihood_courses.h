// The courses that a likelihood follows: measurements of one condition after one state of rest belong to one.
#pragma once

#include "core/studies/calibration/likelihood/likelihood_model.h"
#include "core/studies/calibration/likelihood/state_course.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace titer::studies {

// The numbers of the model, and for each the estimated parameter for which it stands, or -1.
struct LikelihoodNumbers {
    std::vector<double> value;
    std::vector<int> parameter;
};

// A number is given the value of another, or a number alone.
struct GivenNumber {
    int to = 0;
    int from = -1;
    double number = 0.0;

    double value(const LikelihoodNumbers& in) const { return from < 0 ? number : in.value[std::size_t(from)]; }
    int parameter(const LikelihoodNumbers& in) const { return from < 0 ? -1 : in.parameter[std::size_t(from)]; }
    void give(LikelihoodNumbers& numbers, const LikelihoodNumbers& in) const
    {
        numbers.value[std::size_t(to)] = value(in);
        numbers.parameter[std::size_t(to)] = parameter(in);
    }
};

struct LikelihoodRow {
    int measurement = 0;
    std::vector<GivenNumber> brought;
    std::vector<int> along; // estimated parameters on which it depends
    int noise = -1;         // the one that its noise is, where nothing else of it depends on that
};

struct LikelihoodCourse {
    int condition = 0, before = -1;
    std::vector<double> times = {};                    // [s], ascending, each once
    std::vector<std::vector<LikelihoodRow>> rows = {}; // per time
    std::vector<LikelihoodRow> atRest = {};
    std::vector<int> along = {}; // estimated parameters on which its states depend
};

// [one thread at a time]
class LikelihoodCourses {
public:
    // Faults of conditions and measurements, each with its path. What `model` holds has to outlive it.
    base::Done open(const LikelihoodRecord& record, const LikelihoodModel& model);

    const std::vector<LikelihoodCourse>& all() const { return m_courses; }
    // As model and record give them.
    const LikelihoodNumbers& plain() const { return m_plain; }
    // Per measurement, the estimated parameter that is its noise and has no other part in the likelihood, or -1.
    std::vector<int> plainNoise() const;

    // Before values change: states of rest are no longer those.
    void forget() { m_rest.clear(); }
    // Follows a course under these values of all numbers, in the time unit [s]; `sizes`, per estimated parameter, are what tangents
    // count in, empty where none are wanted. `evaluate` gets each row with the states and their tangents, and may use the numbers of
    // states, of the time and of measurements.
    using Evaluate =
        std::function<base::Done(const LikelihoodRow& row, const double* y, double t, LikelihoodNumbers& numbers)>;
    base::Done follow(const LikelihoodCourse& course, const LikelihoodNumbers& values, std::span<const double> sizes,
                      StateCourse& states, const Evaluate& evaluate);

private:
    // States with tangents along some parameters.
    struct Start {
        std::vector<double> y;
        LikelihoodNumbers numbers;
        CourseDirections directions;
    };

    base::Result<GivenNumber> resolve(int to, const LikelihoodRecord::Value& value, const std::string& where) const;
    base::Done addCondition(const LikelihoodRecord::Condition& condition);
    base::Done addMeasurement(int index);
    LikelihoodNumbers under(int condition, const LikelihoodNumbers& numbers) const;
    std::vector<int> alongOf(int condition, bool withStart) const;
    void findAlong(LikelihoodCourse& course) const;
    CourseDirections directions(const LikelihoodNumbers& numbers, const std::vector<int>& along,
                                std::span<const double> sizes) const;
    std::vector<double> begin(int condition, const LikelihoodNumbers& numbers, const std::vector<int>& along,
                              std::span<const double> sizes) const;
    base::Result<std::vector<double>> restOf(int condition, const LikelihoodNumbers& values,
                                             std::span<const double> sizes, StateCourse& states);
    base::Result<Start> startOf(const LikelihoodCourse& course, const LikelihoodNumbers& values,
                                std::span<const double> sizes, StateCourse& states);
    base::Done faultIn(const std::vector<double>& y, const std::vector<int>& along) const;

    const LikelihoodRecord* m_record = nullptr;
    const LikelihoodModel* m_model = nullptr;
    LikelihoodNumbers m_plain;
    std::vector<std::vector<GivenNumber>> m_conditions;
    std::vector<std::vector<int>> m_alongAtRest; // per condition, of its start and its rates
    std::vector<LikelihoodCourse> m_courses;
    std::map<int, std::vector<double>> m_rest; // of this evaluation, by condition
    std::vector<std::string> m_estimated;      // names
};

} // namespace titer::studies
