// Courses of the states of a unit with events: each is a run of the plant. Its tangents are those that the run follows through its events
// (core/solve/group/tangents.h); where it cannot, since an event waits for a delay or rates jump by a comparison with no event, they are
// central differences of runs.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/solve/simulation.h"
#include "core/studies/calibration/likelihood/likelihood_model.h"
#include "core/studies/calibration/likelihood/state_course.h"

#include <memory>
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

    base::Result<std::shared_ptr<const model::Plant>> plantAt(std::span<const double> numbers, const double* y);
    // From these states on; with `tangents` along all directions too, which stand behind the states.
    base::Done open(std::span<const double> numbers, const std::vector<double>& y, bool tangents);
    bool followsTangents() const { return m_exact && m_directions.count() > 0; }
    void read(std::vector<double>& y) const;
    std::vector<double> numbersAlong(std::size_t direction, double by) const;
    base::Done followOne(std::vector<double>& y, std::span<const double> times, const At& at);
    base::Done restOne(std::vector<double>& y, double from, double unit);
    base::Done between(const std::vector<double>& start, const Path& path, std::vector<double>& y);

    model::Flowsheet m_flowsheet;
    const LikelihoodModel& m_model;
    const model::Catalogue& m_catalogue;
    double m_tolerance;
    model::UnitEntry* m_unit = nullptr;
    std::vector<std::string> m_states;
    bool m_exact = false;                     // the run follows tangents through the events of this unit
    std::vector<model::ReadTarget> m_targets; // of the states
    std::optional<solve::Simulation> m_run;
    std::vector<double> m_numbers; // those that hold,
    std::vector<double> m_beside;  // or those next to them of a difference
    CourseDirections m_directions;
    std::vector<double> m_begin; // of the last course, with tangents
};

} // namespace titer::studies
