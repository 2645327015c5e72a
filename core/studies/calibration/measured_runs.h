// Runs of plants next to what was measured on them: how far the model is from each value, and how that changes with the numbers of the
// plant that a fit moves, by the tangents of the runs.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/model/types/catalogue.h"

#include <Eigen/Core>

#include <atomic>
#include <cmath>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::studies {

// One measured quantity of a run. NaN is no sample.
struct MeasuredCourse {
    std::string tag;            // of the run: "column.out.lysozyme"
    std::vector<double> values; // at the experiment's times [SI of the tag]
};

struct FitExperiment {
    std::string name; // for messages: the file of the data
    model::Flowsheet flowsheet;
    std::vector<double> times; // not falling, not negative [s]; several readings of one instant follow each other
    std::vector<MeasuredCourse> courses;
};

// A number of the plants that a fit moves: by its logarithm where it starts above 0, else by itself in parts of `scale`.
struct FitPlace {
    std::string path;
    int experiment = -1;                     // whose own value it is; -1: of all
    double start = 0.0;                      // [SI]
    double low = -HUGE_VAL, high = HUGE_VAL; // [SI]
    bool bounded = false;                    // by a person; else these are what the plant takes, or the usual range
    double usualLow = -HUGE_VAL, usualHigh = HUGE_VAL; // [SI]
    bool logarithmic = false;
    double scale = 1.0; // [SI]

    double moved(double value) const { return logarithmic ? std::log(value) : value / scale; }
    double valueAt(double moved) const { return logarithmic ? std::exp(moved) : moved * scale; }
    bool isOf(int other) const { return experiment < 0 || experiment == other; }
};

// Nine decades off nobody looks for a number: a limit of the plant that lies beyond is none.
inline constexpr double farthestTimes = 1e9;
// In which a number is looked for where neither a person nor the plant bounds it, by its value [SI], its sign and its unit: a thousand times less to a thousand times
// more; 50 K to either side of a temperature; of what is 0 a hundred units to either side.
std::pair<double, double> usualRange(double start, const std::string& unit);

// The unit in which the plant file states the value at a path, "1/h"; empty where it is a bare number in SI, or none.
std::string statedUnit(const model::Flowsheet& flowsheet, const std::string& path);
// The place with the value and the scale that the plant file gives it. The error has the path.
base::Result<FitPlace> placeAt(const model::Flowsheet& flowsheet, const std::string& path);

// A run of a fit in which a group of units needs more than so many times the steps of the first one, and more than so many, is given up: its point counts as one
// that cannot be computed, so that a fit does not stay at it.
inline constexpr long timesFirstSteps = 20, stepsAtLeast = 4000;

class MeasuredRuns {
public:
    // A course in the rows of residuals: one row per sample that is there.
    struct Course {
        int experiment = 0;
        std::string tag;
        int firstRow = 0, rows = 0;
        double largest = 0.0; // measured value, by size
    };

    // The experiments must outlive this.
    MeasuredRuns(std::span<const FitExperiment> experiments, const model::Catalogue& catalogue, double tolerance,
                 unsigned threads, std::stop_token stop);

    // Checks plants and tags. A side of a place without a bound gets that beyond which the plant refuses the value, else the end of the usual
    // range.
    base::Done open(std::vector<FitPlace> places);

    const std::vector<FitPlace>& places() const { return m_places; }
    const std::vector<Course>& courses() const { return m_courses; }
    const Eigen::VectorXd& measured() const { return m_measured; } // [SI], by rows
    int rows() const { return int(m_measured.size()); }

    // Model less measured values [SI] into `differences`, and their derivatives by the places in `moved`, of which `x` has the values as
    // they are moved; the others stay at their start. False where the plant has no run there. The experiments run side by side; not to
    // be called from two threads at once.
    bool evaluate(const std::vector<int>& moved, const Eigen::VectorXd& x, Eigen::VectorXd& differences,
                  Eigen::MatrixXd* jacobian);

    long runs() const { return m_runs; }
    // Of these, those that were given up since they needed far more steps than the first one of their experiment.
    long givenUp() const { return m_givenUp; }
    std::optional<base::Error> failure() const; // of a run that failed last
    // The plants with these values, in the order of the experiments.
    std::vector<model::Flowsheet> plantsWith(const std::vector<double>& values) const;

private:
    struct Case {
        const FitExperiment* experiment = nullptr;
        std::vector<model::ReadTarget> targets; // per course
        int number = 0;
        int firstRow = 0;
        std::optional<base::Error> failure = {}; // of its last run that failed
        long maxSteps = 0;                       // of a run, by the first one; 0: there was none yet
    };

    std::vector<double> starts() const; // [SI], by places
    base::Done add(const FitExperiment& experiment);
    double limitOf(std::size_t place, double direction) const; // [SI]
    base::Done write(const Case& c, model::Flowsheet& sheet, const std::vector<double>& values) const;
    std::shared_ptr<const model::Plant> plantAt(const Case& c, const std::vector<double>& values,
                                                base::Errors& errors) const;
    bool evaluate(Case& c, const std::vector<int>& moved, const std::vector<double>& values,
                  Eigen::VectorXd& differences, Eigen::MatrixXd* jacobian);

    std::span<const FitExperiment> m_experiments;
    const model::Catalogue& m_catalogue;
    double m_tolerance;
    unsigned m_threads;
    std::stop_token m_stop;
    std::vector<FitPlace> m_places;
    std::vector<Case> m_cases;
    std::vector<Course> m_courses;
    Eigen::VectorXd m_measured;
    std::atomic<long> m_runs = 0, m_givenUp = 0;
};

} // namespace titer::studies
