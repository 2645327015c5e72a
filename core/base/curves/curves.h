// What a chromatography system recorded of a run, however it wrote it: curves over volume or time, and what was noted
// along them.
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::base {

// What lies beyond is damage: [s], [m3].
constexpr double maxRunTime = 1e10, maxVolume = 1e6;

// A course of numbers over the axis, as straight lines between its points; twice the same place where it steps.
struct Curve {
    std::string name;
    std::string unit;               // as findUnit reads it, else as written; empty without
    std::vector<double> at, values; // [m3] or [s]; in the unit
    std::vector<double> times = {}; // [s] of each point, where the system recorded both; else empty
};

// What was noted along the axis: fractions, injections, the log of the run.
struct CurveNotes {
    std::string name;
    std::vector<double> at; // [m3] or [s]
    std::vector<std::string> texts;
    std::vector<double> times = {}; // as those of curves
};

// The packed bed of the run, as its file has it.
struct CurveColumn {
    std::string name;
    double volume = 0.0; // [m3], 0 = not told
    double height = 0.0; // [m]
};

struct CurveExport {
    std::string run; // empty where the file does not say
    bool overVolume = true;
    std::vector<Curve> curves;
    std::vector<CurveNotes> notes;
    std::size_t unread = 0;          // cells or points that are not what their curve consists of
    bool isCut = false;              // the whole file ends within a line
    std::optional<Instant> start;    // of the time 0, where the file states it with its zone
    CurveColumn column;              // nothing of it where the file does not say
    double flow = 0.0;               // [m3/s] that a person states for a run which recorded none; 0 = not stated
    std::vector<Sentence> leftOut{}; // what of the file could not be read, each with what to do
    std::vector<std::string> chromatograms{}; // of the file, where it has several; this is one of them

    bool hasTimes() const;         // whether the system recorded volume and time of points
    const CurveNotes* log() const; // nullptr without
    // What the log calls phases, and without any its outermost blocks that take some volume or time, each from where it
    // begins; nothing where the log has none.
    CurveNotes phases() const;
};

// Where the method began, by the clock of the system, and where the log says so on the axis.
struct MethodStart {
    std::string text; // of date and time, as written
    double at = 0.0;
    std::optional<double> time; // [s] there, where the system recorded it
};
std::optional<MethodStart> methodStart(const CurveExport& curves);

// What the log says of the packed bed ("Base CV, 120.64 {ml}, HiLoad 16/60").
CurveColumn columnInLog(const CurveExport& curves);

// What is said of the cells that were left out.
Sentence unreadCells(const CurveExport& curves);

// "Manual run 10:1_UV1_280nm" is the curve "UV1_280nm" of the run "Manual run 10".
std::string curveIn(const std::string& name, std::string& run);
// The unit that a system writes, as findUnit reads it; some leave out the sign of the degree.
std::string systemUnit(const std::string& written);
// Names that stand for several things are distinguished by a number behind them.
void makeDifferent(std::vector<std::string>& names);
void makeDifferent(std::vector<Curve>& curves);

} // namespace titer::base
