// Courses of the states of a unit with events: each is a run of the plant. Events move along the directions, so that tangents are
// central differences of runs.
#pragma once

#include "core/model/catalogue.h"
#include "core/model/flowsheet.h"
#include "core/solve/simulation.h"
#include "core/studies/calibration/likelihood_model.h"
#include "core/studies/calibration/state_course.h"

#include <optional>
#include <string>

namespace titer::studies {

class EventCourse : public StateCourse {
public:
    // Of one unit of the plant, whose numbers have their place in `model`; both have to outlive it.
    EventCourse(model::Flowsheet flowsheet, const std::string& unit, const LikelihoodModel& model,
                const model::Catalogue& catalogue, double tolerance);

    void set(std::span<const double> numbers, std::span<const CourseBreak> breaks,
             const CourseDirections& directions) override;
    base::Done follow(std::vector<double>& y, std::span<const double> times, const At& at) override;
    base::Done rest(std::vector<double>& y, double from, double unit) override;

private:
    using Path = std::function<base::Done(std::vector<double>& y)>;

    void give(std::span<const double> numbers);
    base::Done open(const std::vector<double>& y);
    void read(std::vector<double>& y) const;
    base::Done followOne(std::vector<double>& y, std::span<const double> times, const At& at);
    base::Done restOne(std::vector<double>& y, double from, double unit);
    base::Done between(const std::vector<double>& start, const Path& path, std::vector<double>& y);

    model::Flowsheet m_flowsheet;
    const LikelihoodModel& m_model;
    const model::Catalogue& m_catalogue;
    double m_tolerance;
    model::UnitEntry* m_unit = nullptr;
    std::vector<std::string> m_states;
    std::vector<model::ReadTarget> m_targets; // of the states
    std::optional<solve::Simulation> m_run;
    std::vector<double> m_numbers;
    CourseDirections m_directions;
    std::vector<double> m_begin; // of the last course, with tangents
};

} // namespace titer::studies
