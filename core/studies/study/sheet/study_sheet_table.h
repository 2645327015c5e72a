// The table of a run sheet that goes out, before it is CSV or a workbook.
#pragma once

#include "core/studies/study/sheet/sheet_writing.h"
#include "core/studies/study/sheet/study_sheet_rows.h"
#include "core/studies/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct SheetCell {
    std::string text = {};
    std::optional<double> number = {}; // of the text, where it is one
};

struct SheetTable {
    std::vector<std::string> titles = {};
    std::vector<std::vector<SheetCell>> rows = {}; // of each run, one cell per title
};

// That of a design ends with the settings.
SheetTable tableOf(const Study& study, SheetKind kind);
std::string writeTable(const SheetTable& table, const SheetWriting& writing = {});

} // namespace titer::studies
