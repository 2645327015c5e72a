// The run sheet of a study for people, out and in again: what comes back is compared by the ids of the runs, shown, and taken only
// where a person accepts it.
#pragma once

#include "core/studies/study/sheet/sheet_writing.h"
#include "core/studies/study/study.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Why a run is excluded that a sheet lacked; reported in the reader's language.
inline constexpr const char* notInSheet = CORE_TR("core", "Not in the returned sheet.");

// As CSV:
//   # Titer study study-1 5f0c2a9e
//   run,id,std_order,point,pH,temperature [°C],titre [g/L],comment
//   1,R3,3,axial,6.8,34.5,,
std::string writeStudySheet(const Study& study, const SheetWriting& writing = {});
// The same as a workbook, with the ids in a hidden column; a file that is there is replaced.
base::Done writeStudyWorkbook(const Study& study, const std::string& path);

struct SheetChange {
    enum class Kind {
        Result,  // filled in, or another value
        Setting, // another setting than was planned
        Comment,
        Added,   // a row that no run of the study has
        Missing, // a run that the sheet lacks: taken, it is excluded
        Order,   // the runs come in another order
        Vessel,  // another place on the plates
    };

    Kind kind = Kind::Result;
    std::string id = {};                 // of the run; empty for Order, and for an added row without one
    std::string column = {};             // its title; empty where it is the whole row
    std::string before = {}, after = {}; // as people see them
    int line = 0;                        // of the sheet, from 1; 0 where it has none
    bool ofTwin = false;                 // what the study holds there
    // What is taken.
    std::size_t place = 0;               // of the factor or response
    double value = 0.0;                  // natural, or in the unit of the response; NaN for a result that was cleared
    StudyRun run = {};                   // of an added row
    std::vector<std::string> order = {}; // ids as the sheet has them
};

struct SheetComparison {
    std::vector<SheetChange> changes = {};
    // At "sheet:LINE" or "sheet:LINE:TITLE". With any nothing of the sheet can be taken.
    base::Errors errors = {};
    base::Notices notices = {};
};

// `text` is a run sheet as CSV, also after a spreadsheet has saved it (other separator, decimal comma, other order of rows and
// columns); that of a workbook is read by readStudyWorkbook(). Values in other units of the same quantity are converted. [any]
SheetComparison compareSheet(const Study& study, std::string_view text);

// The first sheet of a workbook as CSV, with as many cells in each row as in the widest: empty ones at the end are not in the file.
base::Result<std::string> readStudyWorkbook(const std::string& path);

// The study with the accepted changes, one flag for each of the comparison; values become measured ones. An error at "sheet" where
// the comparison has errors.
base::Result<Study> takeSheet(const Study& study, const SheetComparison& comparison, const std::vector<bool>& accepted);

} // namespace titer::studies
