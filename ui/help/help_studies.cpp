// What the help says about studies.
#include "ui/help/help_studies.h"

#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/study/contour_pane.h"
#include "ui/study/effects_pane.h"
#include "ui/study/factor_pane.h"
#include "ui/study/half_normal_pane.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/run_sheet_pane.h"
#include "ui/study/space_pane.h"

#include <QCoreApplication>

namespace titer::help {

namespace {

struct StudyTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys;
    bool (*is)(const QWidget*);
};

template <class Widget> bool isA(const QWidget* widget)
{
    return qobject_cast<const Widget*>(widget) != nullptr;
}

constexpr StudyTopic all[] = {
    {"page/studies", QT_TRANSLATE_NOOP("Help", "Studies"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A study compares planned runs, on the twin or in the laboratory, and tells what matters, where the best "
         "lies and how surely.\n\n"
         "1. Choose what is varied: “From these parameters…”, or “Study this parameter” in the flowsheet.\n"
         "2. Name what is looked at, with its limits and goal, under Responses.\n"
         "3. Choose a design: those that serve a goal stand side by side with their runs and power.\n"
         "4. Get results: run the study on the twin, type them into the run sheet, paste them, or read a sheet that "
         "was filled in.\n"
         "5. Look: effects say what matters, the profiler and the maps what is expected at a setting, the design "
         "space how probable it is that all limits are met.\n"
         "6. Check the models by validation runs, add runs where the answer is not sure, and write the report."),
     QT_TRANSLATE_NOOP("Help", "F6, Shift+F6: the next part of the page, the one before\n"
                               "Tab: from control to control\n"
                               "V in the profiler or a map: a validation run at the setting\n"
                               "T in a pane: its numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture\n"
                               "Ctrl+Z: back by one step\n"
                               "Esc: closes what lies over the page, or leaves a pane that has the whole of it\n"
                               "Ctrl+K: all that a study can do, by words"),
     isA<pages::StudiesPage>},
    {"sheet/screening", QT_TRANSLATE_NOOP("Help", "Fit from a screening sheet"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A plate of wells gives the isotherm of a column, trials of small filters give the law by which a filter "
         "blocks.\n\n"
         "1. Choose a table of an example, or open a file. A plate has a row for each well: c0 and c (or q), volumes "
         "of "
         "liquid and resin, salt, pH; columns of text such as the resin part it. Trials have time and volume, or flux, "
         "throughput and pressure, and the filter's name.\n"
         "2. Choose the rows that are meant, and what is held: at first the values that the unit states, such as the "
         "ionic capacity of its resin.\n"
         "3. Look whether the lines follow what was measured, and how surely each value is told.\n"
         "4. Put it into the plant: one step, which Ctrl+Z takes back. The unit's note says where its values come "
         "from. "
         "What the table does not tell stays as it is."),
     QT_TRANSLATE_NOOP("Help", "Tab: from control to control\n"
                               "T in the chart: its numbers as a table\n"
                               "Esc: closes the sheet, nothing is changed"),
     isA<pages::ScreeningSheet>},
    {"page/studies/factors", QT_TRANSLATE_NOOP("Help", "Factors and responses"),
     QT_TRANSLATE_NOOP("Help", "What is varied, between which bounds, and where the plant has it; what is looked at, "
                               "with limits, goal and the noise that runs on the twin are given."),
     QT_TRANSLATE_NOOP("Help", "Enter or F2 on a response: its limits and goal\n"
                               "Space on a response: all panes show it\n"
                               "Shift+F10: the menu of a factor or a response"),
     isA<study::FactorPane>},
    {"page/studies/runs", QT_TRANSLATE_NOOP("Help", "Run sheet"),
     QT_TRANSLATE_NOOP("Help", "The runs in the order to carry them out, with what was measured and what the twin "
                               "gave. Runs for validation check the models and do not enter them; a run that is "
                               "excluded stays, with the reason."),
     QT_TRANSLATE_NOOP("Help", "A digit: a result, a setting or a comment in the cell\n"
                               "Delete: empties the cell, or the results of the rows\n"
                               "X: excludes the run or takes it in again\n"
                               "Ctrl+Enter: shows the run on its page\n"
                               "Ctrl+C, Ctrl+V: copies rows, pastes results"),
     isA<study::RunSheetPane>},
    {"page/studies/effects", QT_TRANSLATE_NOOP("Help", "Effects"),
     QT_TRANSLATE_NOOP("Help", "How strongly each term of the model moves the response, against what chance alone "
                               "does; terms can be left out of the model and taken in again."),
     QT_TRANSLATE_NOOP("Help", "Up, Down, Home, End: from term to term\nSpace: takes the term out, or in again"),
     isA<study::EffectsPane>},
    {"page/studies/half_normal", QT_TRANSLATE_NOOP("Help", "Half-normal plot"),
     QT_TRANSLATE_NOOP("Help", "Terms that are noise lie on a line through the origin; those that stand out to its "
                               "right are effects."),
     QT_TRANSLATE_NOOP("Help", "Left, Right: from term to term"), isA<study::HalfNormalPane>},
    {"page/studies/profiler", QT_TRANSLATE_NOOP("Help", "Prediction profiler"),
     QT_TRANSLATE_NOOP("Help", "What the models foretell at a setting, with the band in which the mean lies with 95 % "
                               "confidence. Drag a line to move the setting; all panes follow."),
     QT_TRANSLATE_NOOP("Help", "Tab: the settings of the factors, each a field\n"
                               "Left, Right: moves the factor that was moved last, with Shift by ten steps\n"
                               "Up, Down: the next response"),
     isA<study::ProfilerPane>},
    {"page/studies/contour", QT_TRANSLATE_NOOP("Help", "Contour"),
     QT_TRANSLATE_NOOP("Help", "The mean of a response over two factors; the others are held at the setting. Dotted "
                               "and dashed lines are limits. Names of factors can be dropped on the axes."),
     QT_TRANSLATE_NOOP("Help", "Arrows: moves the setting, with Shift by ten steps\n"
                               "Page Down, Page Up: the next run, the one before\n"
                               "L: chooses a limit; plus and minus move it\n"
                               "Shift+F10: axes, and all of this as a menu"),
     isA<study::ContourPane>},
    {"page/studies/space", QT_TRANSLATE_NOOP("Help", "Design space"),
     QT_TRANSLATE_NOOP("Help", "How probable it is that one run to come meets all limits (ICH Q8), over two factors; "
                               "inside the thick line it reaches the threshold of the study."),
     QT_TRANSLATE_NOOP("Help", "Arrows: moves the setting, with Shift by ten steps\n"
                               "Page Down, Page Up: the next run, the one before\n"
                               "Shift+F10: axes, and all of this as a menu"),
     isA<study::SpacePane>},
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
                    .place = &topic == all ? QString() : word(all->title),
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
