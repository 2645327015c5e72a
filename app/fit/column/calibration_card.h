// What the cards of a column's calibration show: plain values, in the words and units of the person. [any]
#pragma once

#include "core/studies/calibration/likelihood/likelihood_verdicts.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVector>

#include <string>
#include <utility>
#include <vector>

namespace titer::app {

enum class CalibrationStep { System, Packing, Buffers, Binding, Chromatograms, Prediction };
inline constexpr int calibrationSteps = 6;

enum class StepState {
    Open,    // something is missing: StepCard::whyNot
    Ready,   // it can begin
    Fitting, // on its way
    Waiting, // an earlier step that it takes values of is on its way: what it found may be stale then
    Done,    // its values hold
    Stale,   // what it took has changed since
    Failed,  // it came to no end: faults
    Stopped  // by a person before its end; its values, where there are some, are those so far
};

// A measured run in a step.
struct CalibrationRun {
    int key = 0;         // of Chromatograms; 0 where its recording is no longer there
    QString name;        // shown
    bool chosen = true;  // else it is left out
    QString components;  // as typed, in the order of the peaks: "acetone", "A, B"; empty: all
    QString curve;       // that shows them; empty: the absorbance at 280 nm, else the first
    QString zero;        // what volumes count from: "injection:2", "Elution", "5 mL"; empty: the first injection
    QString assays = {}; // file of a table of what was found in its fractions (Chromatograms, Prediction)
    // To choose from, once the run was read: what the field takes, and words.
    QList<std::pair<QString, QString>> componentChoices = {}, curves = {}, zeros = {};
    QList<std::pair<QString, QString>> otherZeros = {}; // all else of the log
    QString fault = {};                                 // why it cannot be taken, with what to do
    QStringList notes = {}; // what of it a person should know: a saturated detector, a flow that stood still
};

// A field of a card.
struct CalibrationSetting {
    std::string id;                                  // "injection"
    QString label, help, value;                      // the value as typed
    QString unit = {};                               // that a bare number has; also shown where the field is empty
    QList<std::pair<QString, QString>> choices = {}; // key and words; empty: typed
    QString fault = {};                              // of the value
    // What the runs say of it: a value as it is typed, empty where they say none, and a sentence why.
    QString proposal = {}, reason = {};
};

// A parameter that the step has fitted, or (Chromatograms) may fit.
struct CalibrationValue {
    std::string path; // in the plant
    QString name, unit;
    QString start, value, interval, verdict; // empty where it was not fitted; numbers in `unit`
    studies::ParameterVerdict rank = studies::ParameterVerdict::NotIdentifiable; // where there is a verdict
    bool chosen = true;                                                          // of Chromatograms: it is fitted
    QString low = {}, high = {}; // of Chromatograms: bounds as typed, in `unit`
    QString fault = {};          // of the bounds
    QString origin = {};         // "Packing, 2 runs, 26 Nov 2026 18:40"
    QString present = {};        // what the plant has now, in `unit`; empty where it has nothing there
    QString change = {};         // by writing: "−40 %", "× 25"; empty where there is none, or nothing to compare with
    bool inPlant = false;        // the plant has this value
};

// What a step took from an earlier one, or from the plant.
struct TakenValue {
    QString name, value;  // the value with its unit
    QString from;         // "Packing", "the plant"
    bool stale = false;   // it is another one now
    QString present = {}; // of an earlier step: what the plant has there, with its unit, where no step has found that
};

// A diagram of a result. All numbers are in the units of the axes.
struct CalibrationPicture {
    enum class Line { Measured, Start, Model, Points, Fitted }; // Points are apart; Fitted goes through them
    struct Course {
        Line kind = Line::Measured;
        QString name;
        int colour = 0; // one for all that belongs to one protein or detector; Start is pale
        QVector<double> x, y;
    };
    QString title, xTitle, xUnit, yTitle, yUnit;
    bool logarithmic = false; // both axes
    std::vector<Course> courses;
    QVector<double> bandX = {}, bandLow = {}, bandHigh = {}; // in which measured values are expected
};

struct StepCard {
    CalibrationStep step = CalibrationStep::System;
    StepState state = StepState::Open;
    QString title, purpose; // the purpose is one sentence: what the step gives
    QString whyNot;         // why it cannot begin, with the remedy; empty where it can
    QString fitText;        // of the button: "Fit", "Evaluate", "Predict"
    QString progress;       // while it fits: "12 runs of the plant so far"
    QString brief;          // what it found, in one line: "mixed volume 0.302 mL, tube volume 0.199 mL"
    QString runsHelp;       // which runs the step wants
    std::vector<CalibrationRun> runs;
    std::vector<CalibrationSetting> settings;
    std::vector<TakenValue> taken;
    std::vector<CalibrationValue> values;
    std::vector<CalibrationPicture> pictures;
    QStringList residuals;       // by run: "gradient 010: 0.8 % of the largest value"
    QStringList remarks, faults; // directions and notices; what stood in the way
    QString when;                // "26 Nov 2026 18:40, 3 runs"
    bool canWrite = false;       // it has values that the plant has not
};

} // namespace titer::app
