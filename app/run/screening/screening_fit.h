// A table of wells or of filter trials against a unit of a plant: which rows are meant, what the fit reports, and the plant with it. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/calibration/fitted_unit.h"
#include "core/studies/calibration/isotherms/isotherm_curve.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// What a unit can take: an isotherm of a plate of wells, or a law of blocking of a filter's trial.
enum class ScreeningKind { None, Wells, Trials };
ScreeningKind screeningOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                          const std::string& unit);

// A table that comes with an example.
struct ScreeningTable {
    std::string name; // "resin-plate.csv"
    std::string text;
};
// Those that report such units.
std::vector<ScreeningTable> exampleTables(ScreeningKind kind);

struct ScreeningOrder {
    model::Flowsheet flowsheet;
    std::string unit;
    ScreeningTable table;
    std::map<std::string, std::string> rows = {}; // column to the value that is meant; "" = all of them
    std::string binding = {};                     // empty: that of the unit
    std::optional<std::string> held = {};         // "lambda=700 mol/m3, nu/mab=5"; not given: what the unit states
    std::string law = {};                         // empty: the likeliest
    std::string area = {}, pressure = {};         // of the filters in a trial, as a person types them
};

// Rows are of one value of this column.
struct RowChoice {
    std::string column;
    std::vector<std::string> values;
    std::string chosen; // "" = all
    bool mayBeAll = false;
};

struct ScreeningResult {
    ScreeningKind kind = ScreeningKind::None;
    base::Errors errors;
    base::Notices notices;
    std::vector<RowChoice> choices;
    std::vector<std::string> bindings; // that the unit can take; one where it states one
    std::string held;                  // as it was read
    bool asksArea = false, asksPressure = false;
    // Of wells, and of a trial; not there where errors say why.
    studies::IsothermRequest request;
    std::optional<studies::IsothermFit> isotherm;
    std::vector<studies::IsothermCurve> curves;
    std::optional<studies::FilterFit> filter;
    std::string law; // of the filter's that is meant
};

// Errors of settings are at "area", "pressure", "held" or "rows/COLUMN"; others as the readers and fits give them.
ScreeningResult fitScreening(const ScreeningOrder& order, const model::Catalogue& catalogue, std::stop_token stop = {});

// The plant with what was fitted in its unit; nothing with errors.
std::optional<model::Flowsheet> putScreening(const ScreeningOrder& order, const ScreeningResult& result,
                                             const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                             base::Errors& errors);
// Where its values come from, for its note.
base::Sentence originOf(const ScreeningOrder& order, const ScreeningResult& result);

} // namespace titer::app
