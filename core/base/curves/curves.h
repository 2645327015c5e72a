// What a chromatography system recorded of a run, however it wrote it: curves over volume or time, and what was noted along them.
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"

#include <optional>
#include <string>
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

// "Manual run 10:1_UV1_280nm" is the curve "UV1_280nm" of the run "Manual run 10".
std::string curveIn(const std::string& name, std::string& run);

} // namespace titer::base
