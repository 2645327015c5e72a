// What the help says about studies.
#include "ui/help/help_studies.h"

#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/run/sheets/column_scale_sheet.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/study/effects_pane.h"
#include "ui/study/factor_pane.h"
#include "ui/study/half_normal_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/run_sheet/run_sheet_pane.h"

#include <QCoreApplication>

namespace titer::help {

namespace {

struct StudyTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys;
    bool (*is)(const QWidget*);
    const char* place = nullptr; // other than the page of studies
};

template <class Widget> bool isA(const QWidget* widget)
{
    return qobject_cast<const Widget*>(widget) != nullptr;
}

constexpr StudyTopic all[] = {
    {"page/studies", QT_TRANSLATE_NOOP("Help", "Studies"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A study compares planned runs, on the twin or in the laboratory. It shows which factors matter, which "
         "setting is best, and how certain that is.\n\n1. Choose what is varied: “From these parameters…”, or "
         "“Study this parameter” in the flowsheet.\n2. Name what is measured, with its limits and goal, under "
         "Responses.\n3. Choose a design: the designs that serve a goal are shown side by side with their runs and "
         "power.\n4. Get results: run the study on the twin, type them into the run sheet, paste them, or read a "
         "completed sheet.\n5. Evaluate: effects show what matters, the profiler and the maps show what is expected "
         "at a setting, the design space shows the probability of meeting all limits.\n6. Check the models by "
         "validation runs, add runs where the answer is uncertain, and write the report."),
     QT_TRANSLATE_NOOP("Help", "F6, Shift+F6: next or previous part of the page\nTab: from control to control\nV in "
                               "the profiler or a map: a validation run at the setting\nT in a pane: its numbers as "
                               "a table; Ctrl+C copies them, Ctrl+Shift+C the picture\nCtrl+Z: back by one step\n"
                               "Esc: closes what is open over the page, or returns a maximised pane to its size\n"
                               "Ctrl+K: all actions of a study, by name"),
     isA<pages::StudiesPage>},
    {"sheet/screening", QT_TRANSLATE_NOOP("Help", "Fit from a screening sheet"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A plate of wells gives the isotherm of a column; trials of small filters give the blocking law of a "
         "filter.\n\n1. Choose a table of an example, or open a file. A plate has a row for each well: c0 and c (or "
         "q), volumes of liquid and resin, salt, pH; text columns such as the resin divide it into groups. Trials "
         "have time and volume, or flux, throughput and pressure, and the name of the filter.\n2. Choose the rows "
         "to fit, and the values to hold: at first those that the unit specifies, such as the ionic capacity of its "
         "resin.\n3. Check whether the curves follow the measurements, and how precisely each value is determined.\n"
         "4. Put the fit into the plant: one step, which Ctrl+Z undoes. The note of the unit records where its "
         "values come from. Values that the table does not determine stay as they are."),
     QT_TRANSLATE_NOOP("Help", "Tab: from control to control\nT in the chart: its numbers as a table\nEsc: closes "
                               "the sheet without changes"),
     isA<pages::ScreeningSheet>},
    {"sheet/scale", QT_TRANSLATE_NOOP("Help", "Scale to another bed"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Gives a column another diameter and bed height, and what feeds it the flows that belong to them. Loads per "
         "litre of bed, gradients, washes and cuts stay in column volumes.\n\n1. Enter the new diameter and bed "
         "height, and choose what is kept: the residence time or the linear velocity.\n2. Compare: at the same "
         "residence time and bed height the chromatogram over column volumes stays as it is. Another bed height "
         "changes velocity, pressure, dispersion and plates, or the times of the column’s phases.\n3. Read the remarks "
         "next to it: a pressure above the limit, a correlation outside its range, vessels and controllers that "
         "stay.\n4. Put it into the plant: one step, which Ctrl+Z undoes."),
     QT_TRANSLATE_NOOP("Help", "Tab: from control to control\nEsc: closes the sheet without changes"),
     isA<pages::ColumnScaleSheet>},
    {"sheet/fit", QT_TRANSLATE_NOOP("Help", "Fit parameters to recordings"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Finds the parameters of a unit with which the model follows what was measured, by least squares on "
         "whole runs with exact derivatives.\n\n1. Choose the recordings: the one overlaid on the plant is "
         "listed, others are added from files. Tags are mapped as on the page Run, and a recording starts "
         "where it is aligned. What is held at its set-point is not compared unless you choose its variable.\n2. "
         "Choose the parameters, and bounds where you know them; the muted ones are as far as the fit looks "
         "without. Few parameters at a "
         "time: the fewer, the surer.\n3. Fit. The dashed line is the model at the start, the other one comes "
         "nearer to the measurements; Stop keeps what was found.\n4. Check the verdicts: identified; weak, "
         "where the interval goes further than half the value; on its bound; not identifiable. Findings name "
         "parameters of which only a combination is determined.\n5. Put the values into the plant: one step, "
         "which Ctrl+Z undoes. The note of the unit records where they come from, and the project keeps the "
         "fit."),
     QT_TRANSLATE_NOOP("Help",
                       "Space on a recording or parameter: chooses it\nF2 on a bound: changes it\nT in the chart: "
                       "its numbers as a table\nEsc: closes the sheet without changes"),
     isA<pages::FitSheet>},
    {"page/twin", QT_TRANSLATE_NOOP("Help", "Twin"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Performance of the estimators that correct the model by measurements. A unit is at the level Model where "
         "nothing that is measured is mapped to it, Shadow where a recording or source is overlaid on it.\n\nEach "
         "channel of the chosen unit has a verdict: what is wrong with it, such as an offset, a drift, a stuck probe, "
         "another unit or two swapped tags, is said under What to know, with a remedy. In band is the share of samples "
         "within the limits in which 95 of 100 are expected; bias is the mean of measured less expected, in standard "
         "deviations. The chart of innovations shows them one by one: they should scatter around zero, without a "
         "pattern; rejected ones stay and are drawn apart.\n\nThe chart at the right shows an estimated parameter with "
         "its 95 % band. What the channels cannot see is named: it keeps the value that it had at the start.\n\nNoise "
         "from "
         "the recording proposes the noise of the channels of the chosen unit, and how far its states and parameters "
         "wander, where nobody knows them: those that make the recording most likely, next to what is stated, with a "
         "test whether only white noise is then left. Take over puts it into the estimator as one step, which Ctrl+Z "
         "undoes."),
     QT_TRANSLATE_NOOP("Help",
                       "Ctrl+6: this page\nUp, Down: another unit or channel\nT in a chart: its numbers as a table\n"
                       "Esc: back to the run"),
     isA<pages::TwinPage>},
    {"page/studies/factors", QT_TRANSLATE_NOOP("Help", "Factors and responses"),
     QT_TRANSLATE_NOOP("Help", "What is varied, between which bounds, and where it is in the plant; what is "
                               "measured, with limits, goal and the noise that is added to runs on the twin."),
     QT_TRANSLATE_NOOP("Help", "Enter or F2 on a response: its limits and goal\n"
                               "Space on a response: all panes show it\n"
                               "Shift+F10: the menu of a factor or a response"),
     isA<study::FactorPane>},
    {"page/studies/runs", QT_TRANSLATE_NOOP("Help", "Run sheet"),
     QT_TRANSLATE_NOOP("Help", "The runs in the order in which to carry them out, with measured results and results "
                               "of the twin. Validation runs check the models and are not used to fit them; an "
                               "excluded run stays in the sheet, with the reason."),
     QT_TRANSLATE_NOOP("Help", "A digit: a result, a setting or a comment in the cell\nDelete: clears the cell, or "
                               "the results of the rows\nX: excludes the run or includes it again\nCtrl+Enter: "
                               "shows the run on its page\nCtrl+C, Ctrl+V: copies rows, pastes results"),
     isA<study::RunSheetPane>},
    {"page/studies/effects", QT_TRANSLATE_NOOP("Help", "Effects"),
     QT_TRANSLATE_NOOP("Help", "How strongly each term of the model affects the response, compared with random "
                               "variation; terms can be removed from the model and added again."),
     QT_TRANSLATE_NOOP("Help", "Up, Down, Home, End: from term to term\nSpace: removes the term, or adds it again"),
     isA<study::EffectsPane>},
    {"page/studies/half_normal", QT_TRANSLATE_NOOP("Help", "Half-normal plot"),
     QT_TRANSLATE_NOOP("Help", "Terms that are noise lie on a line through the origin; terms to the right of the "
                               "line are effects."),
     QT_TRANSLATE_NOOP("Help", "Left, Right: from term to term"), isA<study::HalfNormalPane>},
    {"page/studies/profiler", QT_TRANSLATE_NOOP("Help", "Prediction profiler"),
     QT_TRANSLATE_NOOP("Help", "What the models predict at a setting, with the 95 % confidence band of the mean. "
                               "Drag a line to move the setting; all panes follow."),
     QT_TRANSLATE_NOOP("Help", "Tab: the settings of the factors, each a field\n"
                               "Left, Right: moves the factor that was moved last, with Shift by ten steps\n"
                               "Up, Down: the next response"),
     isA<study::ProfilerPane>},
    {"page/studies/contour", QT_TRANSLATE_NOOP("Help", "Contour"),
     QT_TRANSLATE_NOOP("Help", "The mean of a response over two factors; the others are held at the setting. Dotted "
                               "and dashed lines are limits. Drop names of factors on the axes."),
     QT_TRANSLATE_NOOP("Help", "Arrows: move the setting, with Shift by ten steps\nPage Down, Page Up: next or "
                               "previous run\nL: chooses a limit; plus and minus move it\nShift+F10: axes, and all "
                               "of this as a menu"),
     isA<study::ContourPane>},
    {"page/studies/space", QT_TRANSLATE_NOOP("Help", "Design space"),
     QT_TRANSLATE_NOOP("Help", "The probability that one future run meets all limits (ICH Q8), over two factors; "
                               "inside the thick line it reaches the threshold of the study."),
     QT_TRANSLATE_NOOP("Help", "Arrows: move the setting, with Shift by ten steps\nPage Down, Page Up: next or "
                               "previous run\nShift+F10: axes, and all of this as a menu"),
     isA<study::SpacePane>},
    {"page/data/chromatogram", QT_TRANSLATE_NOOP("Help", "Measured chromatogram"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A run of a chromatography system as it is known: absorbances at the left axis, conductivity and the fraction "
         "of buffer B each on an axis of its own, phases above, fractions as a ruler beneath, injections as "
         "marks.\n\n1. Choose the x axis: volume, column volumes, or time by the recorded flow. Column volumes need "
         "the column: one of the plant, or its size.\n2. Choose the zero: an injection, a phase, an entry of the run "
         "log, or a volume; type to find one.\n3. Choose the baseline: “Line” from the level before the zero to that "
         "at the end, “Constant”, or “Window”, which follows drift and steps and must be wider than the widest "
         "peak.\n4. Read the peaks: retention, area, width, asymmetry, plates, HETP and resolution; peaks within the "
         "noise are omitted. Fractions show their fraction of all peaks; amounts and yields follow from absorptivity, "
         "path length and what was loaded, which are entered over the fractions.\n5. “Compare” overlays other runs. On "
         "the pages Run and Design a run is overlaid on the simulated chromatogram of its column."),
     QT_TRANSLATE_NOOP("Help",
                       "Left, Right in the plot: from point to point, with Shift by phase\nDrag: zoom; Backspace: "
                       "one zoom back; Home: all\nT: the curves as a table; Ctrl+C copies them, Ctrl+Shift+C "
                       "the picture\nCtrl+C in a table: copies it\nUp, Down in a table: the cursor of the plot "
                       "goes along"),
     isA<pages::ChromatogramPanel>, QT_TRANSLATE_NOOP("Help", "Data")},
};

QString word(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

void addStudyTopics(app::HelpTopics& topics)
{
    for (const StudyTopic& topic : all)
        topics.add({.id = topic.id,
                    .title = word(topic.title),
                    .kind = word(&topic == all ? QT_TRANSLATE_NOOP("Help", "Page") : QT_TRANSLATE_NOOP("Help", "Pane")),
                    .place = topic.place     ? word(topic.place)
                             : &topic == all ? QString()
                                             : word(all->title),
                    .meaning = word(topic.meaning),
                    .key = word(topic.keys)});
}

std::string studyTopicOf(const QWidget* widget)
{
    for (const StudyTopic& topic : all)
        if (topic.is(widget)) return topic.id;
    return {};
}

} // namespace titer::help
