// The scatter of measured courses, by which they weigh in a fit. What one instrument measures (a tag, over all experiments or in one of
// them) has one standard deviation. It is stated, or estimated from the residuals of the fit by restricted maximum likelihood, each course with the
// degrees of freedom that its own parameters leave it (D. A. Harville 1977, J. Am. Stat. Assoc. 72; R. J. Carroll and D. Ruppert
// 1988, Transformation and Weighting in Regression). What it adds to the intervals is determined by degrees of freedom of their own for each
// parameter (F. E. Satterthwaite 1946, Biometrics Bulletin 2).
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace titer::studies {

// Both together add as squares.
struct StatedNoise {
    std::string tag;
    double sd = 0.0;     // [SI of the tag]
    double share = 0.0;  // of the measured value
    int experiment = -1; // in which it holds; -1: in all
};

// Courses of one tag.
struct CourseScatter {
    std::string tag;
    int experiment = -1;            // whose courses these are; -1: of all
    std::vector<Eigen::Index> rows; // of the residuals
    double largest = 0.0;           // measured value, by size [SI]
    bool stated = false;
    // Too few values of its own: it scatters, relative to its largest value, as the courses do that it is pooled with.
    bool pooled = false;
    double sd = 0.0;               // [SI]; the root mean square where a share is stated
    double degreesOfFreedom = 0.0; // that the parameters leave it
    double times = 1.0;            // residuals over `sd`, where it is stated; 1 where it is estimated
};

struct ParameterErrors {
    Eigen::MatrixXd covariance;
    std::vector<double> degreesOfFreedom; // infinite where all scatter that matters is stated, 0 where it is not known
};

class CourseNoise {
public:
    // `measured` by rows [SI]; no standard deviation falls below `least` of the largest value, since the runs are no more exact.
    // Until the first estimate all that is not stated scatters by the same part of its largest value.
    CourseNoise(std::vector<CourseScatter> courses, const Eigen::VectorXd& measured,
                const std::vector<StatedNoise>& stated, double min);

    const std::vector<CourseScatter>& courses() const { return m_courses; }
    const Eigen::VectorXd& weights() const { return m_weights; } // one over the standard deviation, by rows

    // From the differences and their derivatives [SI] at the end of a fit with the present weights. Gives by how much the weight of one
    // course has changed against another's: 0.1 is a tenth.
    double estimate(const Eigen::VectorXd& differences, const Eigen::MatrixXd& jacobian);

    // Of the parameters in the columns of the Jacobian [SI], which have to be independent.
    ParameterErrors errorsOf(const Eigen::MatrixXd& jacobian) const;

    // Where residuals contradict what was stated.
    std::vector<base::Sentence> remarks() const;

private:
    void weigh(CourseScatter& course, double sd);
    void pool(const std::vector<double>& squares);

    std::vector<CourseScatter> m_courses;
    Eigen::VectorXd m_weights;
    double m_min;
};

} // namespace titer::studies
