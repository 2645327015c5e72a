#include "core/runs/below_zero.h"

#include "core/base/text.h"
#include "core/model/plant/first_inflow.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::runs {

using base::say;

namespace {

struct Course {
    double min = 0.0, max = 0.0; // most: by size
};

class BelowZero {
public:
    BelowZero(const model::Plant& plant, const figures::RunResult& result, double tolerance)
        : m_plant(plant)
        , m_tolerance(tolerance)
    {
        for (const figures::Column& column : result.columns) {
            if (column.target.kind != model::ReadTarget::Kind::Component) continue;
            Course& course = m_courses[{column.plantUnit, column.target.index}];
            for (const double value : column.values) {
                course.min = std::min(course.min, value);
                course.max = std::max(course.max, std::abs(value));
            }
        }
    }

    base::Errors errors() const
    {
        constexpr double rounding = 1e-15; // of what is usual
        base::Errors found;
        for (const auto& [place, course] : m_courses) {
            const auto [unit, index] = place;
            const model::Component& component = m_plant.components[index];
            if (!(course.min < -rounding * model::usualConcentration(component.basis))) continue;
            const std::vector<int> upstream = model::upstreamOf(m_plant, unit);
            if (passesBed(unit, upstream) || -course.min <= allowed(unit, index, course, upstream)) continue;
            found.push_back(
                {base::Code::Solver, "units/" + m_plant.units[unit].id,
                 say(CORE_TR("core", "“{1}” becomes negative here, by {2} % of its maximum. Do not rely on this "
                                     "run; run it with a finer tolerance."),
                     component.label.empty() ? component.id : component.label,
                     base::writeShort(-100.0 * course.min / course.max, 2))});
        }
        return found;
    }

private:
    // Errors of steps add up to ten tolerances of what is there; what flows in brings the error of what is upstream, and what fell below
    // nothing there, where that is held against its own, does so here.
    double allowed(int unit, int component, const Course& here, const std::vector<int>& upstream) const
    {
        constexpr double ofHere = 100.0, ofUpstream = 1.0, ofGiven = 1e-2;
        double max = 0.0, below = 0.0;
        for (const int u : upstream)
            if (const auto found = m_courses.find({u, component}); found != m_courses.end() && u != unit) {
                max = std::max(max, found->second.max);
                below = std::min(below, found->second.min);
            }
        const double given = model::largestGiven(m_plant, unit)[component];
        return std::max(m_tolerance * std::max({ofHere * here.max, ofUpstream * max, ofGiven * given}), -below);
    }

    bool passesBed(int unit, const std::vector<int>& upstream) const
    {
        const auto isBed = [this](int u) { return m_plant.units[u].type->bed; };
        return isBed(unit) || std::any_of(upstream.begin(), upstream.end(), isBed);
    }

    const model::Plant& m_plant;
    double m_tolerance;
    std::map<std::pair<int, int>, Course> m_courses; // by unit and component
};

} // namespace

base::Errors concentrationsBelowZero(const model::Plant& plant, const figures::RunResult& result, double tolerance)
{
    return BelowZero(plant, result, tolerance).errors();
}

} // namespace titer::runs
