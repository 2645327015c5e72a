// Exports of chromatography systems: beneath the name of each curve a pair of columns, where it was and what it showed, each pair as long as
// it is (UNICORN 5 to 7: tabs, commas or semicolons; UTF-16, UTF-8 or Windows-1252; decimal point or comma).
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// A course of numbers over the axis, as straight lines between its points; twice the same place where it steps.
struct Curve {
    std::string name;
    std::string unit;               // as findUnit reads it, else as written; empty without
    std::vector<double> at, values; // [m3] or [s]; in the unit
};

// What was noted along the axis: fractions, injections, the log of the run.
struct CurveNotes {
    std::string name;
    std::vector<double> at; // [m3] or [s]
    std::vector<std::string> texts;
};

struct CurveExport {
    std::string run; // empty where the file does not say
    bool overVolume = true;
    std::vector<Curve> curves;
    std::vector<CurveNotes> notes;
    std::size_t unread = 0; // cells that are neither empty nor what their column holds
    bool isCut = false;     // the whole file ends within a line

    const CurveNotes* log() const; // nullptr without
    // What the log calls phases, each from where it begins; nothing where the log has none.
    CurveNotes phases() const;
};

// Where the method began, by the clock of the system, and where the log says so on the axis.
struct MethodStart {
    std::string text; // of date and time, as written
    double at = 0.0;
};
std::optional<MethodStart> methodStart(const CurveExport& curves);

// What is said of the cells that were left out.
Sentence unreadCells(const CurveExport& curves);

// Nothing where the text is no such export. What is cut off at the end of a part of a file is left out.
std::optional<CurveExport> readCurvePairs(std::string_view bytes, bool whole);

} // namespace titer::base
