// What commands that look ahead of a run have in common: a plant, what was measured of it so far, and what its estimators know then.
#pragma once

#include "app/cli/ahead/forecast_report.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/long_work.h"
#include "core/model/flowsheet.h"
#include "core/twin/align.h"
#include "core/twin/estimation/estimator.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

struct AheadOrder {
    twin::ForecastRequest request;
    std::string recording; // empty: none
    std::string estimator;
    std::vector<model::TagEntry> map;
    twin::AlignRule align;
    std::optional<double> from, until; // [s]
    std::string fault;                 // of usage
};

AheadOrder readAheadOrder(const Arguments& arguments);

// "PATH=VALUE, PATH=VALUE"
std::vector<std::string> settingsIn(const std::string& whatIf);

// The start of what is looked ahead at. Errors and notices gather; start() is false where there are errors.
class LookingAhead {
public:
    LookingAhead(const Arguments& arguments, AheadOrder order);

    // The plant, then what its estimators know, then the times.
    bool read();
    bool start(LongWork& work);
    // The same with other values from then on; nullptr with an error. A number that they state is not the one that was estimated.
    bool turn(const std::vector<std::string>& settings, twin::ForecastRequest& request);
    // Prints what was gathered; whether nothing was wrong.
    bool printFaults() const;

    const Arguments& arguments() const { return m_arguments; }
    const std::string& path() const { return m_path; }
    const model::Flowsheet& flowsheet() const { return m_flowsheet; }
    twin::ForecastRequest& request() { return m_order.request; }
    base::Errors& errors() { return m_errors; }
    AheadStart& report() { return m_report; }

private:
    bool estimate(LongWork& work);
    void takeEstimate(const twin::Estimator& estimator);
    bool setTimes();

    const Arguments& m_arguments;
    AheadOrder m_order;
    std::string m_path;
    model::Flowsheet m_flowsheet;
    base::Errors m_errors, m_reading; // of the plant, of the recording
    AheadStart m_report;
};

// Options that all of them take.
inline constexpr std::array aheadOptions = {
    Option{.name = "--recording",
           .value = "FILE",
           .help = "text file with what was measured so far; the plant's estimators go through it, and the forecast "
                   "starts from what they know"},
    Option{.name = "--estimator", .value = "ID", .help = "only this one of the plant's estimators"},
    Option{.name = "--map",
           .value = "TAG=VARIABLE[=FACTOR]",
           .help = "maps a tag to a variable of the run (VCD=n1.cells), one of another quantity by a factor "
                   "(OD=n1.biomass=0.42 g/L)",
           .many = true},
    alignOption,
    Option{
        .name = "--from", .value = "T", .help = "looks ahead from this time of the run; default: the recording's end"},
    Option{.name = "--until", .value = "T", .help = "how far; default: the end of the recipe"},
    Option{.name = "--spread",
           .value = "SHARE",
           .help =
               "standard deviation of each parameter of units without an estimator, typed in by hand; default: 5 %"},
    Option{.name = "--seed", .value = "N", .help = "a whole number; the same one gives the same forecast"},
    Option{.name = "--tolerance", .value = "TOL", .help = "of the runs: preview, normal, reference or a number"},
};

} // namespace titer::cli
