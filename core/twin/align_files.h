// Where files of measured values lie on the clock of a run: one rule for fits, estimators, replays and the window.
// Files of one batch keep the clock that they share; each at its own first row, a file that begins eighteen minutes
// after another would lie eighteen minutes off. [any]
//
//   AlignRule rule = *readAlignRule("phase=production");  settleAlignment(rule, plant);
//   places = placeFiles(files, rule);        places[i].shift is added to the times of files[i]
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv.h"
#include "core/base/time.h"
#include "core/model/plant/plant.h"
#include "core/solve/reported.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::twin {

struct AlignRule {
    enum class By {
        Clock,    // nothing was said: dated files of one batch share its clock, others begin at their own time 0
        Start,    // the first sample of each lies at the start of the run
        Batch,    // all dated files are of one batch
        Phase,    // the first sample of each batch lies at the begin of a phase
        Time,     // or at a time of the run
        Absolute, // the run starts at an instant
        Fit       // where a recording fits best (align.h)
    };
    By by = By::Clock;
    bool together = false;      // all dated files are known to be of one batch
    std::string phase = {};     // Phase: its id
    std::string first = {};     // Batch: the file that begins it, where it is none of them
    double time = 0.0;          // [s] of the run: Time, and Phase once it is settled
    base::Instant start = {};   // Absolute
    base::Sentence fitted = {}; // Fit: what was found, at `time`
};

// "clock", "start", "batch", "batch=FILE", "phase=ID", "absolute=2026-03-01T09:30:00Z", "fit", a time ("3.2 d"), or the
// id of a phase alone. Errors have an empty `where`.
base::Result<AlignRule> readAlignRule(std::string_view text);
// As it is read.
std::string alignText(const AlignRule& rule);
// The word of it: "clock", "start", …
const char* wordOf(AlignRule::By by);

// When a phase of a run began [s]; an error names those that did.
base::Result<double> phaseBegin(const std::string& id, const model::Plant& plant,
                                std::span<const solve::PhaseRecord> phases);
// The time of a phase, for which the plant is run; nothing to do for other rules.
base::Done settleAlignment(AlignRule& rule, const std::shared_ptr<const model::Plant>& plant,
                           std::stop_token stop = {});

struct MeasuredFile {
    std::string name;
    std::optional<base::Instant> origin = {}; // of its time 0; none: it is not dated
    double zero = 0.0;                        // its own begin: its earliest row, or its stated start [s since time 0]
    double begin = 0.0, end = 0.0;            // of its samples [s since time 0]
    std::vector<std::string> variables = {};  // of the plant, that it measures
};

// What its table says; `begin` and `end` are those of its samples.
MeasuredFile measuredFile(std::string name, const base::CsvLayout& layout, const base::CsvSummary& summary,
                          double begin, double end);

struct FilePlace {
    double shift = 0.0;                      // time of the run less that of the file [s]
    int batch = 0;                           // files of one batch have the same
    std::optional<base::Instant> start = {}; // of the run, as the dates have it
    base::Sentence how = {};                 // one sentence for people
};

// In the order of the files. Of one plant. Of dated files that were not said to be of one batch those are, whose times
// overlap and that measure nothing twice; its start is the earliest begin among them. A file without dates counts from
// the start of the run, and says so.
std::vector<FilePlace> placeFiles(std::span<const MeasuredFile> files, const AlignRule& rule);

} // namespace titer::twin
