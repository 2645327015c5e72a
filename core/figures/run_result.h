// What a run gave: its series, mass balances and key figures. Figures are read from it; core/runs makes it.
#pragma once

#include "core/solve/cyclic_steady_state.h"
#include "core/solve/profiles.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::figures {

// A column of the result: a quantity of the run over time.
struct Column {
    std::string tag;   // "production.cells"
    std::string unit;  // SI
    std::string label; // "Viable cells"
    int plantUnit = -1;
    model::ReadTarget target;
    std::vector<double> values; // one per time
};

struct Kpi {
    std::string tag; // "production.titer"
    std::string unitId;
    std::string label;
    std::string unit;        // SI
    std::string displayUnit; // unit for showing
    double value = 0.0;      // [SI]
    std::string of = {};     // label of the component that {1} in `label` stands for: "Log reduction of {1}"

    base::Sentence name() const; // the label with it
};

// A stream of the plant over the whole run.
struct RunStream {
    std::string from, to; // "column.out", "pool.in"
    solve::StreamTotal total;
};

// What the law of a controller came to: at each output time the values of its last sample until then.
struct ControllerCourse {
    std::string controller; // its id
    std::vector<model::Controller::Term> terms;
    std::vector<std::vector<double>> values; // of each term, one per time; NaN before the first sample [SI]
};

// What a guard has cut.
struct RunGuard {
    std::string id;
    std::string unit; // SI, of what it writes
    solve::GuardRecord record;
};

// How a predictive controller got on.
struct RunControl {
    std::string id;
    solve::ControlRecord record;
};

// Unbalanced: it went to its end, and nobody may rely on it.
enum class RunStatus { Ok, Stopped, Unbalanced, Failed };

inline constexpr double balanceLimit = 1e-8; // of the mass balance of a unit

struct RunResult {
    std::string plant;
    RunStatus status = RunStatus::Ok;
    double simulatedTime = 0.0; // [s]
    double wallTime = 0.0;      // the integration alone [s]
    std::vector<double> times;  // [s]
    std::vector<Column> columns;
    std::vector<ControllerCourse> controllers; // of those whose law reports something; in memory alone
    std::vector<Kpi> kpis;
    solve::BalanceErrors balance;
    std::vector<solve::UnitBalance> balances; // per unit; none of a run of an earlier version
    std::vector<std::string> unitIds;
    std::vector<std::string> grids; // per unit: how it is resolved in space, empty for others
    std::vector<solve::PhaseRecord> phases;
    std::vector<solve::DoseRecord> doses;
    std::vector<RunStream> streams;  // in the order of the plant
    std::vector<double> starts;      // per unit: when it began [s], -1 = never
    std::vector<RunGuard> guards;    // in the order of the plant
    std::vector<RunControl> control; // likewise, of predictive controllers
    base::Notices notices;
    base::Errors errors; // why it failed, or is not to be relied on
    solve::Statistics statistics;
    std::optional<solve::CycleReuse> reuse;         // of cycles, where it was asked for
    std::vector<solve::UnitProfiles> profiles;      // where they were asked for; in memory alone
    std::optional<solve::CyclicSteadyState> cyclic; // how it was found, where one was asked for

    // Out of line, as those of a flowsheet.
    RunResult();
    RunResult(const RunResult&);
    RunResult(RunResult&&) noexcept;
    RunResult& operator=(const RunResult&);
    RunResult& operator=(RunResult&&) noexcept;
    ~RunResult();

    // By tag, also by that of an earlier version; nullptr where the run has none.
    const Column* column(std::string_view tag) const;
    const Kpi* kpi(std::string_view tag) const;
    // nullptr where none of this id has something to report.
    const ControllerCourse* controller(std::string_view id) const;

    // What every page and every file reports of a run. What an idle unit contains is not of this run yet: NaN; how full it is, and what flows,
    // is reported from the beginning.
    //
    // From when on a column has a value [s]; infinite where its unit never began.
    double startOf(const Column& column) const;
    // Between its two neighbours; the last output holds to where the run ended, beyond its ends there is nothing [SI].
    double at(const Column& column, double seconds) const;
    // At an output time, by its place among `times` [SI].
    double output(const Column& column, std::size_t place) const;
};

std::string_view statusText(RunStatus status);

} // namespace titer::figures
