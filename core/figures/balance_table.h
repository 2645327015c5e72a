// The balances of a finished run by component, as an engineer writes them: in, out, formed, consumed and held, for the plant and by
// unit, with how far each is from closing; of the volume likewise.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

struct BalanceTable {
    struct Row {
        int unit = -1;      // of the plant; -1: the plant as a whole
        int component = -1; // of the plant; -1: volume
        // In the component's basis, or m3. `in` and `out` cross the border of the unit, or of the plant: by streams, from inlets, to
        // outlets, and what is exchanged with gas. Formed and consumed is what each unit comes to over the run; of volume, water that
        // evaporated is consumed.
        double initial = 0.0, in = 0.0, out = 0.0, formed = 0.0, consumed = 0.0, held = 0.0;
        double error = 0.0; // |held - initial - in + out - formed + consumed| / (initial + in + formed + consumed)
        double limit = 0.0; // above it the row does not close

        bool closes() const { return error <= limit; }
        // Nothing but what entered has left.
        bool onlyPasses() const;
    };
    // By component, in the order of the plant, volume last: the plant's, then those of its units. Components that are nowhere have none.
    std::vector<Row> rows;
    base::Notices notices; // what has no balance, with its place
};

// Empty, with a notice, of a run that was stored before runs recorded their balances.
BalanceTable balanceTable(const model::Plant& plant, const RunResult& result);

// The unit of a row's quantities [SI], and the one for showing.
std::string balanceUnit(const model::Plant& plant, const BalanceTable::Row& row);
std::string balanceDisplayUnit(const model::Plant& plant, const BalanceTable::Row& row);

// In the units for showing, locale-free: as CSV, and as titer.balances/1. Units are named by their ids, the plant by an empty one.
std::string balancesCsv(const model::Plant& plant, const BalanceTable& table);
base::Json balancesJson(const model::Plant& plant, const BalanceTable& table);

} // namespace titer::figures
