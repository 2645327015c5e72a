// A command of titer-cli: what it takes, what it says about itself, and what it does. commands.cpp holds the table of all.
#pragma once

#include <span>

namespace titer::cli {

class Arguments;

// Exit statuses.
inline constexpr int exitDone = 0;
inline constexpr int exitError = 1; // the input or the run is at fault
inline constexpr int exitUsage = 2; // wrong usage

struct Positional {
    const char* name; // "FILE"
    const char* help;
    bool required = true;
    bool many = false;   // takes all that are left
    bool output = false; // names a file that is written
};

struct Option {
    const char* name;       // "--until"
    const char* value = ""; // "T"; empty for a flag
    const char* help = "";
    bool many = false;      // may be given several times
    const char* brief = ""; // "-o"
    bool output = false;    // names a file that is written: --replace goes with it
};

struct Command {
    const char* name;
    const char* summary; // one line
    std::span<const Positional> positionals = {};
    std::span<const Option> options = {}; // besides --json and --help, which every command has
    const char* about = "";               // more to say in --help
    const char* example = "";
    int (*run)(const Arguments& arguments) = nullptr;
    // "doe" stands for "doe design", "doe analyze" ...: then it has no `run`. One that has both runs where no part is named.
    std::span<const Command* const> parts = {};
};

extern const Command alarms, audit, backup, bench, bindings, capacity, check, chromatogram, column, compare, components,
    connectors, controllers, cultures, dataSources, demo, doe, equations, estimate, estimators, examples, exportPlant,
    fitPlant, forecast, formulas, glossary, historian, hybrid, importPlant, laws, lessonParts, levels, newProject,
    labFormats, packings, record, replay, restore, run, schema, streams, studyParts, sweep, synthesize, units;
extern const Command columnScale;                                                                      // part of column
extern const Command fitCapacity, fitFilterTrials, fitGradients, fitIsotherm, fitPackedBed, fitSystem; // parts of fit
extern const Command hybridEvaluate, hybridTrain;                                                    // parts of hybrid
extern const Command lessonCheck, lessonCourses, lessonLearners, lessonList, lessonRun, lessonStart; // parts of lesson
// The parts of historian.
extern const Command historianCondition, historianCorrections, historianExport, historianGaps, historianImport,
    historianInterval, historianQuery, historianRetain, historianSample, historianTags, historianVerify, historianZone;
// The parts of doe.
extern const Command doeAnalyze, doeCompare, doeDesign, doeEvaluate, doeOptimize, doePredict, doeRegress, doeSample,
    doeSensitivity, doeSpace;

// The parts of study.
extern const Command studyAdvise, studyAnalyse, studyAugment, studyCompare, studyDesign, studyEquivalence, studyExclude,
    studyList, studyNew, studyPlate, studyRemove, studyReport, studyRun, studySheet, studyShow, studySpace, studyTake,
    studyUncertainty;

} // namespace titer::cli
