// Quantities that are not known for sure, drawn many times: what a plant is run with to see how far its results are to be trusted, and what
// they hang on. The runs go over the sweep as those of any other sheet.
//
//   # titer.sample/1 {"method": "sobol", "samples": 256, "seed": 1, "quantities": ["titre=normal:5:0.2:g/L"]}
//   run,id,std_order,titre [g/L]
#pragma once

#include "core/studies/analysis/computer_experiments/sensitivity.h"
#include "core/studies/models/sheet.h"

#include <Eigen/Core>

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct Uncertain {
    enum class Kind {
        Uniform,    // low, high
        Triangular, // low, most likely, high
        Normal,     // mean, standard deviation
        LogNormal,  // median, factor: two thirds lie within median / factor .. median x factor
    };

    std::string name = {};
    std::string unit = {}; // as written; empty without
    Kind kind = Kind::Uniform;
    double first = 0.0, second = 0.0, third = 0.0; // [unit], as above

    // The value below which a share of the draws lies; `share` within 0 to 1, both ends finite.
    double at(double share) const;
    bool isBounded() const { return kind == Kind::Uniform || kind == Kind::Triangular; }

    bool operator==(const Uncertain&) const = default;
};

// "NAME=uniform:LOW:HIGH", "NAME=triangular:LOW:LIKELY:HIGH", "NAME=normal:MEAN:SD", "NAME=lognormal:MEDIAN:FACTOR", each with ":UNIT"
// behind where it has one. Errors are at "quantities/NAME".
base::Result<Uncertain> readUncertain(std::string_view text);
std::string writeUncertain(const Uncertain& quantity);

struct SampleOrder {
    enum class Method {
        MonteCarlo, // draws independent of each other
        Sobol,      // for indices of variance: samples x (quantities + 2) runs
        Morris, // for elementary effects: trajectories x (quantities + 1) runs, between the 0.5 % and the 99.5 % points of what has no bounds
    };

    Method method = Method::MonteCarlo;
    int samples = 1024; // of Morris: trajectories
    int levels = 4;     // of Morris, even
    std::uint64_t seed = 1;
    std::vector<Uncertain> quantities = {};

    SensitivitySettings settings() const;
};

// Runs x quantities [unit of each]. Errors are at "sensitivity" and "quantities/NAME": none, or one name twice.
base::Result<Eigen::MatrixXd> drawRuns(const SampleOrder& order);
// As a run sheet with the header above.
base::Result<std::string> writeSample(const SampleOrder& order);
// The order in the header of a sheet that writeSample wrote, also after runs were carried out. Errors are at "line N".
base::Result<SampleOrder> readSampleHeader(std::string_view text);

// The values of a column by the number of the run, NaN where a run gave none. Errors: at "std_order", a run that is missing, there twice or of
// another sample; at the name of a quantity, a setting that is not the one that was drawn.
base::Result<Eigen::VectorXd> valuesOf(const SampleOrder& order, const Sheet& sheet, const Column& response);

// How values are spread.
struct Spread {
    int count = 0;
    double mean = 0.0, deviation = 0.0;         // standard deviation of one
    double low = 0.0, median = 0.0, high = 0.0; // points below which 5, 50 and 95 % lie
};
// Values that are none are left out; an error at "response" with fewer than two.
base::Result<Spread> spreadOf(const Eigen::VectorXd& values);

// The share of values within limits, with what it truly is at least and at most, with `confidence` together (C. J. Clopper and E. S. Pearson,
// Biometrika 26, 404-413, 1934).
struct ShareWithin {
    int within = 0, count = 0;
    double share = 0.0, low = 0.0, high = 1.0;
};
ShareWithin shareWithin(const Eigen::VectorXd& values, double min, double max, double confidence = 0.95);

} // namespace titer::studies
