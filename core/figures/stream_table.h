// The stream table of a run, as in an engineer's: streams as columns; volume, mean flow, times, temperature, pH and what they carried of
// each component as rows; or what flows at one time.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

struct StreamTable {
    struct Row {
        // "volume", "flow", "first", "last", "temperature", "ph", "ID.concentration", "ID.amount", "ID.rate"
        std::string key;
        std::string component; // id, where it is of one
        base::Sentence name;
        std::string unit;           // SI
        std::string displayUnit;    // unit for showing
        std::vector<double> values; // per stream [SI]; NaN = has none
    };
    std::vector<std::string> from, to; // per stream: "column.out", "pool.in"
    std::vector<Row> rows;
};

// Flows are means over the time in which something flowed, concentrations over the volume. Temperature is that of the unit that the stream
// leaves, where it has one, or of an inlet's program, as a mean of what flowed. pH is that of the unit that the stream
// leaves where a set-point holds it (a bioreactor); else that of all that was carried, mixed, where buffers are declared and carried and
// the charges can be in balance: none where strong ions exceed what buffers make up for by more than 5 mM, because the plant leaves out
// their counter-ions then, as a culture medium's. Components that no stream carried have no rows.
StreamTable streamTable(const model::Plant& plant, const RunResult& result);

// The same at a time of the run [s]: flow, temperature, pH, and of each component concentration and amount per time. What does not flow
// then has a flow of 0 and nothing else; gas has no flow here.
StreamTable streamTableAt(const model::Plant& plant, const RunResult& result, double seconds);

// In the units for showing, locale-free: as CSV with streams as columns, and as titer.streams/1.
std::string streamsCsv(const StreamTable& table);
base::Json streamsJson(const StreamTable& table);

} // namespace titer::figures
