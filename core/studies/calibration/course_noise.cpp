#include "core/studies/calibration/course_noise.h"

#include "core/base/text.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

constexpr double firstShare = 0.05;         // of the largest value, until there are residuals
constexpr double minDegreesOfFreedom = 2.0; // degrees of freedom from which a course determines its own scatter
constexpr double contradicted = 1e-3;       // probability of residuals as large as these

} // namespace

CourseNoise::CourseNoise(std::vector<CourseScatter> courses, const VectorXd& measured,
                         const std::vector<StatedNoise>& stated, double min)
    : m_courses(std::move(courses))
    , m_weights(measured.size())
    , m_min(min)
{
    for (CourseScatter& course : m_courses) {
        const auto noise = std::find_if(stated.begin(), stated.end(), [&](const StatedNoise& n) {
            return n.tag == course.tag && (n.experiment < 0 || n.experiment == course.experiment);
        });
        course.stated = noise != stated.end();
        if (!course.stated) {
            weigh(course, firstShare * course.largest);
            continue;
        }
        double squares = 0.0;
        for (const Index row : course.rows) {
            const double sd = std::max(std::hypot(noise->sd, noise->share * measured[row]), m_min * course.largest);
            m_weights[row] = 1.0 / sd;
            squares += sd * sd;
        }
        course.sd = std::sqrt(squares / double(course.rows.size()));
    }
}

void CourseNoise::weigh(CourseScatter& course, double sd)
{
    course.sd = std::max(sd, m_min * course.largest);
    for (const Index row : course.rows) m_weights[row] = 1.0 / course.sd;
}

double CourseNoise::estimate(const VectorXd& differences, const MatrixXd& jacobian)
{
    const MatrixXd plane = jacobian.cols() == 0 ? jacobian : Qr(m_weights.asDiagonal() * jacobian).thinQ();
    const std::vector<CourseScatter> before = m_courses;
    std::vector<double> squares; // of the residuals, relative to the largest value
    for (CourseScatter& course : m_courses) {
        double leverage = 0.0, sum = 0.0, weighted = 0.0;
        for (const Index row : course.rows) {
            leverage += plane.row(row).squaredNorm();
            sum += differences[row] * differences[row];
            weighted += differences[row] * differences[row] * m_weights[row] * m_weights[row];
        }
        course.degreesOfFreedom = std::max(0.0, double(course.rows.size()) - leverage);
        squares.push_back(sum / (course.largest * course.largest));
        if (course.stated) {
            course.times = course.degreesOfFreedom > 0.0 ? std::sqrt(weighted / course.degreesOfFreedom) : 1.0;
            continue;
        }
        // Once pooled it stays so: else a course could weigh itself in and out again.
        course.pooled = course.pooled || course.degreesOfFreedom < minDegreesOfFreedom;
        if (!course.pooled) weigh(course, std::sqrt(sum / course.degreesOfFreedom));
    }
    pool(squares);
    double max = 0.0, min = HUGE_VAL;
    for (std::size_t k = 0; k < m_courses.size(); ++k) {
        const double ratio = m_courses[k].sd / before[k].sd;
        max = std::max(max, ratio);
        min = std::min(min, ratio);
    }
    return max / min - 1.0;
}

void CourseNoise::pool(const std::vector<double>& squares)
{
    // First among themselves; where these are too few, with all others that state nothing.
    for (const bool all : {false, true}) {
        double sum = 0.0, free = 0.0;
        for (std::size_t k = 0; k < m_courses.size(); ++k) {
            const CourseScatter& course = m_courses[k];
            if (course.stated || (!all && !course.pooled)) continue;
            sum += squares[k];
            free += course.degreesOfFreedom;
        }
        if (!all && free < minDegreesOfFreedom) continue;
        const bool reported = free > 1e-6; // else every one of their values is met by a parameter of its own
        for (CourseScatter& course : m_courses)
            if (course.pooled) {
                if (reported) weigh(course, std::sqrt(sum / free) * course.largest);
                course.degreesOfFreedom = reported ? free : 0.0;
            }
        return;
    }
}

ParameterErrors CourseNoise::errorsOf(const MatrixXd& jacobian) const
{
    const MatrixXd weighted = m_weights.asDiagonal() * jacobian;
    ParameterErrors errors{.covariance = Qr(weighted).inverseInformation(), .degreesOfFreedom = {}};
    const MatrixXd& c = errors.covariance;
    // What each estimated scatter has to do with the variance of each parameter; those that are pooled go as one.
    std::vector<std::pair<VectorXd, double>> parts;
    VectorXd pooled = VectorXd::Zero(c.rows());
    double pooledFree = 0.0;
    for (const CourseScatter& course : m_courses) {
        if (course.stated) continue;
        MatrixXd information = MatrixXd::Zero(c.rows(), c.cols());
        for (const Index row : course.rows) information += weighted.row(row).transpose() * weighted.row(row);
        const VectorXd part = (c * information * c).diagonal();
        if (course.pooled) {
            pooled += part;
            pooledFree = course.degreesOfFreedom;
        } else {
            parts.emplace_back(part, course.degreesOfFreedom);
        }
    }
    parts.emplace_back(pooled, pooledFree);
    for (Index i = 0; i < c.rows(); ++i) {
        double sum = 0.0;
        for (const auto& [part, free] : parts)
            if (part[i] > 0.0) sum += part[i] * part[i] / free;
        errors.degreesOfFreedom.push_back(sum > 0.0 ? c(i, i) * c(i, i) / sum : HUGE_VAL);
    }
    return errors;
}

std::vector<base::Sentence> CourseNoise::remarks() const
{
    std::vector<base::Sentence> remarks;
    for (const CourseScatter& course : m_courses) {
        if (!course.stated || !(course.degreesOfFreedom > 0.0)) continue;
        const double sum = course.times * course.times * course.degreesOfFreedom;
        if (chiSquareUpper(sum, course.degreesOfFreedom) < contradicted)
            remarks.push_back(say(
                CORE_TR("core",
                        "The residuals of “{1}” are {2} times as large as the noise given for it: either the "
                        "measurement is less precise, or the model does not describe it. The intervals are then too "
                        "narrow."),
                course.tag, base::writeShort(course.times, 2)));
    }
    return remarks;
}

} // namespace titer::studies
