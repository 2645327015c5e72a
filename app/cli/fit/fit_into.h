// What the fits of trials have in common: the rows of a table that are meant, and the plant that takes what was found.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Option fitOnly{.name = "--only",
                                .value = "COLUMN=VALUE",
                                .help = "use only rows with this value: resin=B, ph=5, filter=A1",
                                .many = true};
inline constexpr Option fitInto{.name = "--into",
                                .value = "PLANT",
                                .help = "puts what was found into a unit of this plant file or project, with its "
                                        "confidence in the unit's note; with -o the changed plant goes there"};
inline constexpr Option fitUnit{
    .name = "--unit", .value = "ID", .help = "unit of the plant; may be omitted if only one can take it"};

// The plant of --into, its unit, and where it goes.
struct IntoPlant {
    std::string plant, unit, out;
    model::Flowsheet flowsheet;
};

// Rows that --only leaves, column after column; with errors as they are.
studies::Sheet onlyRows(const Arguments& arguments, studies::Sheet sheet, base::Errors& errors);

// Reads the plant; nothing without --into. Without --unit it is the only one of those that `able` names.
std::optional<IntoPlant> readInto(const Arguments& arguments,
                                  std::vector<std::string> (*able)(const model::Flowsheet&, const model::Catalogue&),
                                  base::Errors& errors, base::Notices& notices);
// Whether the plant is changed where it lies.
bool inPlace(const std::optional<IntoPlant>& into);
// "" where the options fit together, else what is wrong with their usage.
std::string faultOfInto(const Arguments& arguments);

// The table as the note of a unit names it: its file without folders.
std::string tableName(const std::string& path);
// Notes `origin` in the unit of `changed` and writes it: a project that is there keeps the plant before as a version.
base::Done writeInto(const Arguments& arguments, const IntoPlant& into, model::Flowsheet changed,
                     const base::Sentence& origin);
// Says so, where standard output is not the plant.
void reportInto(const IntoPlant& into);

} // namespace titer::cli
