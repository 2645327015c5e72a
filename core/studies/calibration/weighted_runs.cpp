// From a request to what is moved, and the runs at a point.
#include "core/studies/calibration/weighted_runs.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// Runs choose their steps, so that what they give is not smooth below some times the tolerance.
constexpr double runUnevenness = 10.0;

std::vector<CourseScatter> scatterOf(const std::vector<MeasuredRuns::Course>& courses, bool byExperiment)
{
    std::vector<CourseScatter> list;
    for (const MeasuredRuns::Course& course : courses) {
        const int experiment = byExperiment ? course.experiment : -1;
        auto found = std::find_if(list.begin(), list.end(), [&](const CourseScatter& c) {
            return c.tag == course.tag && c.experiment == experiment;
        });
        if (found == list.end())
            found = list.insert(list.end(), CourseScatter{.tag = course.tag, .experiment = experiment, .rows = {}});
        for (int i = 0; i < course.rows; ++i) found->rows.push_back(course.firstRow + i);
        found->largest = std::max(found->largest, course.largest);
    }
    return list;
}

} // namespace

base::Done WeightedRuns::open()
{
    const base::Done ready = prepare();
    return ready ? findMoved() : ready;
}

base::Done WeightedRuns::prepare()
{
    if (m_request.paths.empty())
        return base::Error{base::Code::Input, "", say(CORE_TR("core", "No parameter to fit is named."))};
    if (m_request.experiments.empty())
        return base::Error{base::Code::Input, "", say(CORE_TR("core", "There are no measured data to fit to."))};
    std::vector<FitPlace> places;
    for (const std::string& path : m_request.paths) {
        base::Result<FitPlace> place = placeAt(m_request.experiments.front().flowsheet, path);
        if (!place) return place.error();
        places.push_back(*place);
    }
    if (m_request.freeInitial) addInitial(places);
    if (base::Done bound = setBounds(places); !bound) return bound;
    m_fitted = places.size();
    m_taken.emplace(m_request, places);
    if (const base::Done open = m_runs.open(std::move(places)); !open) return open;
    if (m_runs.rows() <= int(m_fitted))
        return base::Error{
            base::Code::Input, "",
            say(CORE_TR("core", "{1} measured values cannot determine {2} parameters; fit fewer, or provide more "
                                "data."),
                std::to_string(m_runs.rows()), std::to_string(m_fitted))};
    std::vector<CourseScatter> courses = scatterOf(m_runs.courses(), m_request.scatterByExperiment);
    for (const StatedNoise& noise : m_request.noise)
        if (std::none_of(courses.begin(), courses.end(), [&](const CourseScatter& c) { return c.tag == noise.tag; }))
            return base::Error{base::Code::Input, noise.tag,
                               say(CORE_TR("core", "Noise is given for a tag that is not among the data."))};
    m_noise.emplace(std::move(courses), m_runs.measured(), m_request.noise, runUnevenness * m_request.tolerance);
    return base::done();
}

base::Done WeightedRuns::setBounds(std::vector<FitPlace>& places) const
{
    for (const FitBounds& bounds : m_request.bounds) {
        const auto place =
            std::find_if(places.begin(), places.end(), [&](const FitPlace& p) { return p.path == bounds.path; });
        if (place == places.end())
            return base::Error{base::Code::Input, bounds.path,
                               say(CORE_TR("core", "Bounds are given for a number that is not fitted; name it among "
                                                   "the parameters."))};
        if (!(bounds.low < bounds.high && bounds.low <= place->start && place->start <= bounds.high))
            return base::Error{
                base::Code::Input, bounds.path,
                say(CORE_TR("core", "The start value {1} is not within its bounds {2} and {3}; change the value in the "
                                    "plant file, or the bounds."),
                    base::writeShort(place->start, 6), base::writeShort(bounds.low, 6),
                    base::writeShort(bounds.high, 6))};
        place->low = bounds.low;
        place->high = bounds.high;
        place->bounded = std::isfinite(bounds.low) && std::isfinite(bounds.high);
        if (place->logarithmic && bounds.low < 0.0) place->logarithmic = false;
        if (place->start == 0.0 && std::isfinite(bounds.high)) place->scale = bounds.high;
    }
    return base::done();
}

// Of each content that is measured: "v.cells" is "units/v/initial/cells".
void WeightedRuns::addInitial(std::vector<FitPlace>& places) const
{
    for (std::size_t e = 0; e < m_request.experiments.size(); ++e) {
        const FitExperiment& experiment = m_request.experiments[e];
        for (const MeasuredCourse& course : experiment.courses) {
            const std::size_t dot = course.tag.find('.');
            if (dot == std::string::npos || !experiment.flowsheet.unit(course.tag.substr(0, dot))) continue;
            const std::string path = "units/" + course.tag.substr(0, dot) + "/initial/" + course.tag.substr(dot + 1);
            const bool known =
                std::ranges::any_of(places, [&](const FitPlace& p) { return p.path == path && p.isOf(int(e)); });
            base::Result<FitPlace> place = known ? base::Error{} : placeAt(experiment.flowsheet, path);
            if (!place || !place->logarithmic) continue;
            place->experiment = int(e);
            places.push_back(*std::move(place));
        }
    }
}

std::string WeightedRuns::experimentOf(const FitPlace& place) const
{
    return place.experiment < 0 ? std::string() : m_request.experiments[std::size_t(place.experiment)].name;
}

// A number on which nothing depends that was measured stays where it is; it would wander, and be reported.
base::Done WeightedRuns::findMoved()
{
    const std::vector<FitPlace>& places = m_runs.places();
    m_moved.resize(m_fitted);
    std::iota(m_moved.begin(), m_moved.end(), 0);
    const auto count = Index(m_fitted);
    VectorXd x(count);
    for (std::size_t i = 0; i < m_fitted; ++i) x[Index(i)] = places[i].moved(places[i].start);
    VectorXd differences(m_runs.rows());
    MatrixXd jacobian(m_runs.rows(), x.size());
    if (!evaluate(x, differences, &jacobian))
        return m_runs.failure().value_or(base::Error{
            base::Code::Solver, "", say(CORE_TR("core", "The fit was stopped before its first run ended."))});
    for (const int i : withoutInfluence(jacobian)) std::erase(m_moved, i);
    if (m_moved.empty())
        return base::Error{
            base::Code::Input, m_request.paths.front(),
            say(CORE_TR("core", "No measured value depends on the parameters to fit; fit other parameters, or "
                                "measure what they affect."))};
    m_known.x.resize(Index(m_moved.size()));
    m_known.differences = differences;
    m_known.jacobian.resize(m_runs.rows(), Index(m_moved.size()));
    for (std::size_t k = 0; k < m_moved.size(); ++k) {
        m_known.x[Index(k)] = x[m_moved[k]];
        m_known.jacobian.col(Index(k)) = jacobian.col(m_moved[k]);
    }
    return base::done();
}

// Of the columns of the Jacobian those that change the courses, over their own size, by less than the runs are uneven.
std::vector<int> WeightedRuns::withoutInfluence(const MatrixXd& jacobian) const
{
    VectorXd perMax(m_runs.rows());
    for (const MeasuredRuns::Course& course : m_runs.courses())
        perMax.segment(course.firstRow, course.rows).setConstant(1.0 / course.largest);
    const double min = runUnevenness * m_request.tolerance * perMax.cwiseProduct(m_runs.measured()).norm();
    std::vector<int> without;
    for (Index i = 0; i < jacobian.cols(); ++i)
        if (!(jacobian.col(i).cwiseProduct(perMax).norm() > min)) without.push_back(int(i));
    return without;
}

bool WeightedRuns::evaluate(const VectorXd& x, VectorXd& differences, MatrixXd* jacobian)
{
    if (m_known.x.size() == x.size() && m_known.x == x) {
        differences = m_known.differences;
        if (jacobian) *jacobian = m_known.jacobian;
        return true;
    }
    if (!m_runs.evaluate(m_moved, x, differences, jacobian)) return false;
    if (m_request.progress) m_request.progress(progressAt(x, differences));
    return true;
}

FitProgress WeightedRuns::progressAt(const VectorXd& x, const VectorXd& differences) const
{
    const std::vector<FitPlace>& places = m_runs.places();
    FitProgress progress{.runs = m_runs.runs(), .values = {}, .modelled = modelled(differences)};
    for (std::size_t i = 0; i < m_fitted; ++i) progress.values.push_back(places[i].start);
    for (std::size_t k = 0; k < m_moved.size(); ++k) {
        const auto place = std::size_t(m_moved[k]);
        progress.values[place] = places[place].valueAt(x[Index(k)]);
    }
    return progress;
}

std::vector<std::vector<double>> WeightedRuns::modelled(const VectorXd& differences) const
{
    std::vector<std::vector<double>> all;
    for (const MeasuredRuns::Course& course : m_runs.courses()) {
        const VectorXd values =
            m_runs.measured().segment(course.firstRow, course.rows) + differences.segment(course.firstRow, course.rows);
        all.emplace_back(values.begin(), values.end());
    }
    return all;
}

NonlinearProblem WeightedRuns::problem()
{
    const Index n = Index(m_moved.size());
    NonlinearProblem problem;
    problem.residuals = m_runs.rows();
    problem.lower = VectorXd::Constant(n, -HUGE_VAL);
    problem.upper = VectorXd::Constant(n, HUGE_VAL);
    for (Index k = 0; k < n; ++k) {
        const FitPlace& place = movedPlace(k);
        problem.names.push_back(place.path);
        problem.logarithmic.push_back(place.logarithmic);
        if (place.low > (place.logarithmic ? 0.0 : -HUGE_VAL)) problem.lower[k] = place.moved(place.low);
        if (place.high < HUGE_VAL) problem.upper[k] = place.moved(place.high);
    }
    const VectorXd& weights = m_noise->weights();
    constexpr double rounding = 64.0 * std::numeric_limits<double>::epsilon();
    problem.responseLength =
        weights.cwiseProduct(m_runs.measured()).norm() * std::max(1.0, runUnevenness * m_request.tolerance / rounding);
    problem.evaluate = [this, &weights](const VectorXd& x, VectorXd& r, MatrixXd* jacobian) {
        if (!evaluate(x, r, jacobian)) return false;
        r = r.cwiseProduct(weights).eval();
        if (jacobian) *jacobian = weights.asDiagonal() * *jacobian;
        return true;
    };
    return problem;
}

} // namespace titer::studies
