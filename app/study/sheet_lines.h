// What a run sheet that came back would change, as lines for a person to tick: results that fill gaps are counted, all else stands alone.
#pragma once

#include "core/studies/study/sheet/study_sheet.h"

#include <QString>

#include <vector>

namespace titer::app {

struct SheetLine {
    QString what = {};   // "another result"
    QString run = {};    // "R7", or how many
    QString column = {}; // its title; empty where it is the whole row
    QString before = {}, after = {};
    bool ticked = false;                   // to begin with: what takes nothing away
    std::vector<std::size_t> changes = {}; // of the comparison
};

// In the order of the sheet, after the results that fill gaps. [any]
std::vector<SheetLine> linesOf(const studies::Study& study, const studies::SheetComparison& comparison);

// "Line 5, titre [g/L]: The sentence." for an error of a comparison. [any]
QString faultWords(const base::Error& error);

// "Take 12 results", or changes where others are among them. [any]
QString takeWords(const studies::SheetComparison& comparison, const std::vector<bool>& accepted);
// "12 results taken." likewise.
QString takenWords(const studies::SheetComparison& comparison, const std::vector<bool>& accepted);

} // namespace titer::app
