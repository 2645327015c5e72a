// The rows of a run sheet that comes back, read as runs of its study.
#pragma once

#include "core/studies/study/study.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

// Whose sheet it is: that of a study of a project, or that of a design (design_sheet.h), which holds what the study needs to
// be whole: numbers of runs, blocks and whole plots are read from it, and ids may be any.
enum class SheetKind { Study, Design };

struct ReturnedRun {
    StudyRun run = {};                     // its id is empty where the row has none
    int line = 0;                          // of the sheet, from 1
    std::vector<std::string> further = {}; // cells of the other columns
};

struct ReturnedSheet {
    SheetKind kind = SheetKind::Study;
    std::vector<ReturnedRun> runs = {};
    bool part = false;                     // of the runs: the others are not missed
    std::vector<bool> responses = {};      // which of the study have a column
    bool comments = false;                 // has a column of them
    bool vessels = false;                  // has a column of them
    std::vector<std::string> further = {}; // titles of the other columns
    // As SheetComparison.
    base::Errors errors = {};
    base::Notices notices = {};
};

ReturnedSheet readReturnedSheet(const Study& study, std::string_view text, SheetKind kind);

} // namespace titer::studies
