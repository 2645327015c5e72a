// The actions of the window.
#include "app/common/actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

// Its short names, File and Run among them, are other things elsewhere.
namespace action_table {

using enum ActionMenu;
constexpr auto everywhere = ActionScope::Window;
constexpr auto onFlowsheet = ActionScope::Flowsheet;
constexpr auto onRun = ActionScope::Run;

constexpr ActionSpec all[] = {
    {"file.new", File, QT_TRANSLATE_NOOP("Actions", "New plant"),
     QT_TRANSLATE_NOOP("Actions", "Start with an empty sheet"), "Ctrl+N", "file"},
    {"file.example", File, QT_TRANSLATE_NOOP("Actions", "New from example…"),
     QT_TRANSLATE_NOOP("Actions", "Start with a plant that runs"), "", "flag"},
    {"file.open", File, QT_TRANSLATE_NOOP("Actions", "Open…"),
     QT_TRANSLATE_NOOP("Actions", "Open a project or a plant file"), "Ctrl+O", ""},
    {"file.save", File, QT_TRANSLATE_NOOP("Actions", "Save as project…"),
     QT_TRANSLATE_NOOP("Actions", "Keep this plant in a project file; from then on it is saved automatically"),
     "Ctrl+S", ""},
    {"file.copy", File, QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
     QT_TRANSLATE_NOOP("Actions", "Write an independent project file; continue in this one"), "Ctrl+Shift+S", ""},
    {"file.version", File, QT_TRANSLATE_NOOP("Actions", "Name this version…"),
     QT_TRANSLATE_NOOP("Actions", "Save the present state under a name, to return to it later"), "", "flag"},
    {"file.back", File, QT_TRANSLATE_NOOP("Actions", "Back to a version…"),
     QT_TRANSLATE_NOOP("Actions", "Return to a saved version; Undo leads back"), "", "reset"},
    {"file.import", File, QT_TRANSLATE_NOOP("Actions", "Import plant file…"),
     QT_TRANSLATE_NOOP("Actions", "Read a plant from text (.plant.json)"), "", ""},
    {"file.recording", File, QT_TRANSLATE_NOOP("Actions", "Import a recording…"),
     QT_TRANSLATE_NOOP("Actions", "Import time series from a text file"), "", "data"},
    {"file.export", File, QT_TRANSLATE_NOOP("Actions", "Export plant file…"),
     QT_TRANSLATE_NOOP("Actions", "Write the plant as text (.plant.json)"), "", "export"},
    {"file.picture", File, QT_TRANSLATE_NOOP("Actions", "Export the flowsheet…"),
     QT_TRANSLATE_NOOP("Actions", "Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)"), "",
     "export"},
    {"file.close", File, QT_TRANSLATE_NOOP("Actions", "Close project"),
     QT_TRANSLATE_NOOP("Actions", "Return to the welcome page"), "Ctrl+W", ""},
    {"file.quit", File, QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q", ""},

    {"edit.undo", Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), QT_TRANSLATE_NOOP("Actions", "Undo the last step"),
     "Ctrl+Z", "undo"},
    {"edit.redo", Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), QT_TRANSLATE_NOOP("Actions", "Redo what was undone"),
     "Ctrl+Y; Ctrl+Shift+Z", "redo"},
    {"edit.cut", Edit, QT_TRANSLATE_NOOP("Actions", "Cut"),
     QT_TRANSLATE_NOOP("Actions", "Put the selected units on the clipboard and remove them"), "Ctrl+X", "",
     onFlowsheet},
    {"edit.copy", Edit, QT_TRANSLATE_NOOP("Actions", "Copy"),
     QT_TRANSLATE_NOOP("Actions", "Put the selected units on the clipboard"), "Ctrl+C", "", onFlowsheet},
    {"edit.paste", Edit, QT_TRANSLATE_NOOP("Actions", "Paste"),
     QT_TRANSLATE_NOOP("Actions", "Add the units of the clipboard"), "Ctrl+V", "", onFlowsheet},
    {"edit.duplicate", Edit, QT_TRANSLATE_NOOP("Actions", "Duplicate"),
     QT_TRANSLATE_NOOP("Actions", "Add a copy of the selected units"), "Ctrl+D", "", onFlowsheet},
    {"edit.delete", Edit, QT_TRANSLATE_NOOP("Actions", "Delete"),
     QT_TRANSLATE_NOOP("Actions", "Remove the selection; a straight stream is reconnected"), "Del", "", onFlowsheet},
    {"edit.all", Edit, QT_TRANSLATE_NOOP("Actions", "Select all"), "", "Ctrl+A", "", onFlowsheet},
    {"edit.rename", Edit, QT_TRANSLATE_NOOP("Actions", "Rename"),
     QT_TRANSLATE_NOOP("Actions", "Change the name of the selected unit"), "F2", "", onFlowsheet},
    {"edit.move", Edit, QT_TRANSLATE_NOOP("Actions", "Move"),
     QT_TRANSLATE_NOOP("Actions", "Move the selected units by arrow keys; Shift takes five steps"), "M", "",
     onFlowsheet},
    {"edit.group", Edit, QT_TRANSLATE_NOOP("Actions", "Group in a zone"),
     QT_TRANSLATE_NOOP("Actions", "Put the selected units in a named zone"), "Ctrl+G", "", onFlowsheet},
    {"edit.ungroup", Edit, QT_TRANSLATE_NOOP("Actions", "Remove the zone"),
     QT_TRANSLATE_NOOP("Actions", "Remove the zone; its units stay"), "Ctrl+Shift+G", "", onFlowsheet},
    {"edit.arrange", Edit, QT_TRANSLATE_NOOP("Actions", "Arrange the sheet"),
     QT_TRANSLATE_NOOP("Actions", "Place all units again along the flow; zones stay together"), "Ctrl+Shift+L", "",
     onFlowsheet},
    {"edit.find", Edit, QT_TRANSLATE_NOOP("Actions", "Find a unit"), "", "Ctrl+F", "search"},

    {"insert.unit", Insert, QT_TRANSLATE_NOOP("Actions", "Add a unit…"),
     QT_TRANSLATE_NOOP("Actions", "Type a unit operation; it is placed after the selected unit and connected"),
     "Ins; A", "plus", onFlowsheet},
    {"insert.stream", Insert, QT_TRANSLATE_NOOP("Actions", "Connect"),
     QT_TRANSLATE_NOOP("Actions", "Draw a stream from the selected unit; Tab goes through the matching ports"), "C",
     "link", onFlowsheet},
    {"insert.recipe", Insert, QT_TRANSLATE_NOOP("Actions", "Add to the recipe…"),
     QT_TRANSLATE_NOOP("Actions", "A phase of the selected unit, or what happens in one: set-points, flows, doses"),
     "R", "clock", onFlowsheet},
    {"insert.note", Insert, QT_TRANSLATE_NOOP("Actions", "Note on the sheet…"),
     QT_TRANSLATE_NOOP("Actions", "Text at a position on the sheet, kept in the plant"), "N", "note", onFlowsheet},
    {"insert.component", Insert, QT_TRANSLATE_NOOP("Actions", "Add a component…"),
     QT_TRANSLATE_NOOP("Actions", "An empty one, one of the library, or those of another plant"), "", "plus"},
    {"insert.controller", Insert, QT_TRANSLATE_NOOP("Actions", "Add a controller…"),
     QT_TRANSLATE_NOOP("Actions", "A built-in one or one of your own equations, for the selected unit"), "", "plus"},

    {"view.design", View, QT_TRANSLATE_NOOP("Actions", "Design"), QT_TRANSLATE_NOOP("Actions", "Draw the plant"),
     "Ctrl+1", "design"},
    {"view.run", View, QT_TRANSLATE_NOOP("Actions", "Run"),
     QT_TRANSLATE_NOOP("Actions", "Run the plant and show its time courses"), "Ctrl+2", "run"},
    {"view.studies", View, QT_TRANSLATE_NOOP("Actions", "Studies"),
     QT_TRANSLATE_NOOP("Actions", "Designed experiments: runs on the twin and in the laboratory, and their results"),
     "Ctrl+3", "studies"},
    {"study.parameter", View, QT_TRANSLATE_NOOP("Actions", "Study this parameter"),
     QT_TRANSLATE_NOOP("Actions", "Vary the parameter in focus in a study; without one, choose from the whole plant"),
     "Ctrl+Shift+E", "studies"},
    {"study.design", View, QT_TRANSLATE_NOOP("Actions", "Choose a design…"),
     QT_TRANSLATE_NOOP("Actions", "Designs for the factors of the study, side by side"), "", "studies"},
    {"study.augment", View, QT_TRANSLATE_NOOP("Actions", "Add runs…"),
     QT_TRANSLATE_NOOP("Actions", "Fold-over, axial points, D-optimal runs and the most promising runs, side by side"),
     "Ctrl+Shift+R", "plus"},
    {"study.validate", View, QT_TRANSLATE_NOOP("Actions", "Add a validation run at the setting"),
     QT_TRANSLATE_NOOP("Actions", "A run that checks the models of the study and is not used to fit them"), "",
     "check"},
    {"study.setting", View, QT_TRANSLATE_NOOP("Actions", "Write the setting into the plant"),
     QT_TRANSLATE_NOOP("Actions", "The setting of the factors that is looked at becomes that of the plant"), "",
     "design"},
    {"study.best", View, QT_TRANSLATE_NOOP("Actions", "Write the best setting into the plant"),
     QT_TRANSLATE_NOOP("Actions",
                       "Finds where the limits are met most probably and the goals best, and writes it into the plant"),
     "", "design"},
    {"study.equivalence", View, QT_TRANSLATE_NOOP("Actions", "Compare two scales…"),
     QT_TRANSLATE_NOOP("Actions", "Whether two groups of runs are equivalent within a margin (TOST)"), "", "studies"},
    {"study.compare", View, QT_TRANSLATE_NOOP("Actions", "Compare studies…"),
     QT_TRANSLATE_NOOP("Actions", "Factors, models and best settings of several studies, side by side"), "", "studies"},
    {"study.plate", View, QT_TRANSLATE_NOOP("Actions", "Plate map of the study…"),
     QT_TRANSLATE_NOOP("Actions", "Which run is in which vessel of parallel mini-bioreactors"), "", "table"},
    {"study.run", View, QT_TRANSLATE_NOOP("Actions", "Run the study on the twin"),
     QT_TRANSLATE_NOOP("Actions", "All runs without a result, on all cores; again to stop them"), "", "run"},
    {"study.report", View, QT_TRANSLATE_NOOP("Actions", "Report of the study…"),
     QT_TRANSLATE_NOOP("Actions", "Plan, run sheet, models and design space as one document; again to stop it"), "",
     "export"},
    {"study.unit", View, QT_TRANSLATE_NOOP("Actions", "Study its parameters…"),
     QT_TRANSLATE_NOOP("Actions", "Vary parameters of the selected unit in a study"), "", "studies", onFlowsheet},
    {"view.twin", View, QT_TRANSLATE_NOOP("Actions", "Twin"),
     QT_TRANSLATE_NOOP("Actions", "Performance of the estimators: channels, innovations, parameters over time"),
     "Ctrl+6", "sliders"},
    {"fit.parameters", View, QT_TRANSLATE_NOOP("Actions", "Fit parameters to recordings…"),
     QT_TRANSLATE_NOOP("Actions",
                       "Find the parameters of the selected unit with which the model follows what was measured"),
     "", "sliders", onFlowsheet},
    {"fit.unit", View, QT_TRANSLATE_NOOP("Actions", "Fit from a screening sheet…"),
     QT_TRANSLATE_NOOP("Actions", "Isotherm of a column from a plate of wells, blocking law of a filter from trials"),
     "", "table", onFlowsheet},
    {"study.pool", View, QT_TRANSLATE_NOOP("Actions", "Study load, slope and cuts…"),
     QT_TRANSLATE_NOOP("Actions", "A study of the selected column on the twin: purity, yield and productivity"), "",
     "studies", onFlowsheet},
    {"column.scale", View, QT_TRANSLATE_NOOP("Actions", "Scale to another bed…"),
     QT_TRANSLATE_NOOP("Actions", "The selected column at another diameter and bed height, with what changes"), "",
     "table", onFlowsheet},
    {"fit.column", View, QT_TRANSLATE_NOOP("Actions", "Calibrate from measured runs…"),
     QT_TRANSLATE_NOOP("Actions", "Volumes, porosities, binding and a fit of whole chromatograms, step by step, from "
                                  "the runs of a chromatography system"),
     "Shift+K", "sliders", onFlowsheet},
    {"view.data", View, QT_TRANSLATE_NOOP("Actions", "Data"),
     QT_TRANSLATE_NOOP("Actions", "Recordings, their gaps and their tags"), "Ctrl+4", "data"},
    {"data.source", View, QT_TRANSLATE_NOOP("Actions", "Add a source…"),
     QT_TRANSLATE_NOOP("Actions", "Values of an instrument, a broker, a folder, or a simulated plant"), "", "plus"},
    {"data.samples", View, QT_TRANSLATE_NOOP("Actions", "Samples of the laboratory"),
     QT_TRANSLATE_NOOP("Actions", "What is planned, drawn, measured and still open"), "", "table"},
    {"data.batch_begin", View, QT_TRANSLATE_NOOP("Actions", "Begin a batch…"),
     QT_TRANSLATE_NOOP("Actions", "What is recorded from now on belongs to it"), "", "run"},
    {"data.batch_end", View, QT_TRANSLATE_NOOP("Actions", "End the batch"),
     QT_TRANSLATE_NOOP("Actions", "The latest batch that is running ends now"), "", "check"},
    {"view.cockpit", View, QT_TRANSLATE_NOOP("Actions", "Cockpit"),
     QT_TRANSLATE_NOOP("Actions", "Boards of values, trends and alarms"), "Ctrl+5", "cockpit"},
    {"view.learn", View, QT_TRANSLATE_NOOP("Actions", "Learn"),
     QT_TRANSLATE_NOOP("Actions", "Lessons on a plant of your own, with checks of what you have done"), "Ctrl+7",
     "learn"},
    {"view.alarms", View, QT_TRANSLATE_NOOP("Actions", "Set up alarms…"),
     QT_TRANSLATE_NOOP("Actions", "What is monitored, when an alarm is raised, and how the operator responds"),
     "Ctrl+Shift+A", "bell"},
    {"view.alarm_figures", View, QT_TRANSLATE_NOOP("Actions", "Alarm statistics and journal"),
     QT_TRANSLATE_NOOP("Actions", "How often alarms are raised, against industry benchmarks, and how each was "
                                  "handled"),
     "", "bell"},
    {"alarm.silence", View, QT_TRANSLATE_NOOP("Actions", "Silence alarms"),
     QT_TRANSLATE_NOOP("Actions",
                       "Stop the sound of the active alarms; they stay unacknowledged, and the next alarm sounds "
                       "again"),
     "F9", "mute"},
    {"view.wall", View, QT_TRANSLATE_NOOP("Actions", "Wall"),
     QT_TRANSLATE_NOOP("Actions", "The boards full screen, to be read from a distance; the wall stays on an alarm"),
     "F11", "expand"},
    {"board.tile", View, QT_TRANSLATE_NOOP("Actions", "Add a tile…"),
     QT_TRANSLATE_NOOP("Actions", "To the board that the Cockpit shows"), "", "plus"},
    {"board.arrange", View, QT_TRANSLATE_NOOP("Actions", "Arrange tiles"),
     QT_TRANSLATE_NOOP("Actions", "All tiles of the board evenly, for the shape of the window"), "", "cockpit"},
    {"board.formulas", View, QT_TRANSLATE_NOOP("Actions", "Calculated tags…"),
     QT_TRANSLATE_NOOP("Actions", "Tags that are computed from others, with their units"), "", ""},
    {"board.window", View, QT_TRANSLATE_NOOP("Actions", "Board in its own window"),
     QT_TRANSLATE_NOOP("Actions", "Next to this window or on another screen; it reopens there"), "Ctrl+Shift+B",
     "expand"},
    {"board.wall", View, QT_TRANSLATE_NOOP("Actions", "Board on another screen"),
     QT_TRANSLATE_NOOP("Actions", "Full screen as a wall, while you work in this window"), "", "monitor"},
    {"view.help", View, QT_TRANSLATE_NOOP("Actions", "Explain this"),
     QT_TRANSLATE_NOOP("Actions", "What the parameter, unit, tile or setting in focus means, with its source"), "F1",
     "learn"},
    {"view.instructor", View, QT_TRANSLATE_NOOP("Actions", "Learners of a workshop…"),
     QT_TRANSLATE_NOOP("Actions", "How far the learners are whose progress lies in a folder"), "", "learn"},
    {"view.palette", View, QT_TRANSLATE_NOOP("Actions", "Find an action…"),
     QT_TRANSLATE_NOOP("Actions", "Every action, unit and page by its name"), "Ctrl+K", "search"},
    {"view.inspector", View, QT_TRANSLATE_NOOP("Actions", "Go to the inspector"),
     QT_TRANSLATE_NOOP("Actions", "The fields of the selected unit, or of the first one"), "I", "panel", onFlowsheet},
    {"view.panel", View, QT_TRANSLATE_NOOP("Actions", "Inspector"),
     QT_TRANSLATE_NOOP("Actions", "Expand or collapse the inspector next to the flowsheet"), "Ctrl+I", "panel"},
    {"view.pin", View, QT_TRANSLATE_NOOP("Actions", "Pin the inspector"),
     QT_TRANSLATE_NOOP("Actions", "Keep the inspector contents next to the next selection, or release them"), "",
     "pin"},
    {"view.ports", View, QT_TRANSLATE_NOOP("Actions", "Go to the ports"),
     QT_TRANSLATE_NOOP("Actions", "The ports of the selected unit, or of the first one, with their streams"), "P", "",
     onFlowsheet},
    {"view.fold", View, QT_TRANSLATE_NOOP("Actions", "Expand or collapse"),
     QT_TRANSLATE_NOOP("Actions", "The selected inlet or outlet as a short arrow, or with its symbol"), "", "",
     onFlowsheet},
    {"view.fold_zone", View, QT_TRANSLATE_NOOP("Actions", "Expand or collapse the zone"),
     QT_TRANSLATE_NOOP("Actions", "The zone of the selected unit as one box, or with its units"), "Shift+Return", "",
     onFlowsheet},
    {"view.tree", View, QT_TRANSLATE_NOOP("Actions", "Plant as a tree"),
     QT_TRANSLATE_NOOP("Actions", "The same units as a list, for the keyboard and screen readers"), "Ctrl+Shift+T", "",
     everywhere, true},
    {"view.streams", View, QT_TRANSLATE_NOOP("Actions", "Streams as a table"),
     QT_TRANSLATE_NOOP("Actions",
                       "Flow, volume, temperature, pH and components of each stream, beside or below the sheet"),
     "Ctrl+Shift+F", "table"},
    {"view.notices", View, QT_TRANSLATE_NOOP("Actions", "Notices"),
     QT_TRANSLATE_NOOP("Actions", "What is wrong, where, and how to correct it"), "Ctrl+Shift+N", "bell", everywhere,
     true},
    {"view.timeline", View, QT_TRANSLATE_NOOP("Actions", "Timeline"),
     QT_TRANSLATE_NOOP("Actions", "Expand or collapse the phases of the run"), "Ctrl+T", "clock", everywhere, true},
    {"view.fit", View, QT_TRANSLATE_NOOP("Actions", "Fit the sheet"),
     QT_TRANSLATE_NOOP("Actions", "Show the whole plant"), "F", "fit", onFlowsheet},
    {"view.fit_selection", View, QT_TRANSLATE_NOOP("Actions", "Fit the selection"),
     QT_TRANSLATE_NOOP("Actions", "Show what is selected"), "Shift+F", "", onFlowsheet},
    {"view.zoom_in", View, QT_TRANSLATE_NOOP("Actions", "Zoom in"), "", "Ctrl++; Ctrl+=", "", onFlowsheet},
    {"view.zoom_out", View, QT_TRANSLATE_NOOP("Actions", "Zoom out"), "", "Ctrl+-", "", onFlowsheet},
    {"view.loops", View, QT_TRANSLATE_NOOP("Actions", "Loops"),
     QT_TRANSLATE_NOOP("Actions", "Show the controllers of the selected unit"), "", "", everywhere, true},
    {"view.text_larger", View, QT_TRANSLATE_NOOP("Actions", "Larger text"), "", "Ctrl+Shift++", ""},
    {"view.text_smaller", View, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "", "Ctrl+Shift+-", ""},
    {"view.units", View, QT_TRANSLATE_NOOP("Actions", "Units…"),
     QT_TRANSLATE_NOOP("Actions", "The unit in which each quantity is shown"), "", "sliders"},
    {"view.presentation", View, QT_TRANSLATE_NOOP("Actions", "Presentation"),
     QT_TRANSLATE_NOOP("Actions", "For a projector: larger text, thick lines, light theme"), "Ctrl+Shift+P", "monitor",
     everywhere, true},
    {"view.theme_system", View, QT_TRANSLATE_NOOP("Actions", "Theme of the system"),
     QT_TRANSLATE_NOOP("Actions", "Light or dark, following the desktop"), "", "monitor", everywhere, true},
    {"view.theme_light", View, QT_TRANSLATE_NOOP("Actions", "Light theme"), "", "", "sun", everywhere, true},
    {"view.theme_dark", View, QT_TRANSLATE_NOOP("Actions", "Dark theme"), "", "", "moon", everywhere, true},

    {"run.start", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Start the run"),
     QT_TRANSLATE_NOOP("Actions", "Run the plant from the start"), "F5", "run"},
    {"run.stop", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Stop"),
     QT_TRANSLATE_NOOP("Actions", "End the run; what was computed is kept"), "Shift+F5", "close"},
    {"run.replay", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Replay the example recording"),
     QT_TRANSLATE_NOOP("Actions", "The supplied recording over the example plant"), "", "play"},
    {"run.report", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Report of the run…"),
     QT_TRANSLATE_NOOP("Actions", "Flowsheet, recipe, key figures, trends and balances as one document"), "", "export"},
    {"run.overlay", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Overlay runs"),
     QT_TRANSLATE_NOOP("Actions", "Up to eight runs on one axis, with the parameters and key figures that differ"), "",
     "split"},
    {"run.name", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Name this run…"),
     QT_TRANSLATE_NOOP("Actions", "A run with a name stays; of the others the last twelve do"), "", "flag"},
    {"run.streams", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Process table"),
     QT_TRANSLATE_NOOP("Actions", "What each stream of the run carried, as columns: volume, flow, pH and components"),
     "", "table"},
    {"run.occupancy", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Equipment occupancy"),
     QT_TRANSLATE_NOOP("Actions", "When each unit was occupied, for how many hours, and when the next batch can "
                                  "start"),
     "", "table"},
    {"step.state", View, QT_TRANSLATE_NOOP("Actions", "Specify the performance of this step"),
     QT_TRANSLATE_NOOP("Actions", "Yield, capacity and log reductions in place of the column's mechanistic model, "
                                  "with the results of the last run"),
     "", "", onFlowsheet},
    {"step.model", View, QT_TRANSLATE_NOOP("Actions", "Model this step mechanistically"),
     QT_TRANSLATE_NOOP("Actions", "A chromatography column in place of the step by performance; streams and bed stay"),
     "", "", onFlowsheet},
    {"step.save", Edit, QT_TRANSLATE_NOOP("Actions", "Save as a whole step…"),
     QT_TRANSLATE_NOOP("Actions", "The selected units with their streams, phases and controllers, to be put into any "
                                  "plant"),
     "", "", onFlowsheet},
    {"run.curves", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Curves of the unit"),
     QT_TRANSLATE_NOOP("Actions", "The selected unit in the run: a chromatogram, a filtration curve, or its time "
                                  "course"),
     "", "run", onFlowsheet},
    {"run.play", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Play or pause"),
     QT_TRANSLATE_NOOP("Actions", "Play the run, or pause it"), "Space", "play", onRun},
    {"run.back", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Step back"), "", ",", "", onRun},
    {"run.forward", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "Step forward"), "", ".", "step", onRun},
    {"run.first", ActionMenu::Run, QT_TRANSLATE_NOOP("Actions", "To the start"), "", "Home", "first", onRun},
};

} // namespace action_table

std::span<const ActionSpec> actions()
{
    return action_table::all;
}

const ActionSpec* findAction(std::string_view id)
{
    const auto found = std::ranges::find_if(action_table::all, [id](const ActionSpec& a) { return id == a.id; });
    return found == std::end(action_table::all) ? nullptr : found;
}

QString actionText(const ActionSpec& action)
{
    return QCoreApplication::translate("Actions", action.text);
}

QString actionTip(const ActionSpec& action)
{
    const QString tip = QCoreApplication::translate("Actions", *action.tip ? action.tip : action.text);
    const QList<QKeySequence> keys = actionShortcuts(action);
    if (keys.isEmpty()) return tip;
    //: What an action does, and its key.
    return QCoreApplication::translate("Actions", "%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText));
}

QList<QKeySequence> actionShortcuts(const ActionSpec& action)
{
    return *action.shortcut ? QKeySequence::listFromString(QString::fromLatin1(action.shortcut))
                            : QList<QKeySequence>();
}

} // namespace titer::app
