#include "ui/help/help_calibration.h"

#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/calibration/step_view.h"
#include "ui/pages/run/calibration/value_tables.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace titer::help {

namespace {

struct CalibrationTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys = "";
};

constexpr CalibrationTopic sheet = {
    "sheet/calibration", QT_TRANSLATE_NOOP("Help", "Calibrate a column from measured runs"),
    QT_TRANSLATE_NOOP(
        "Help",
        "Six steps lead from measured runs to a column in the plant that behaves as the real one: system, packing, "
        "buffers, binding, whole chromatograms, and the prediction of a run that was not fitted.\n\n1. Choose a step "
        "at the left; each line shows its state and its result. Steps whose values are known can be skipped.\n2. Add "
        "its runs: exports of the chromatography system, from files, dropped on the sheet, or runs that the project "
        "has already.\n3. Enter its settings, and compute it. Stop keeps what was found so far: the step is then "
        "stopped, and is computed to its end before its values are written.\n4. Check plot, intervals and verdicts; "
        "remarks say what the runs do not determine, and what to measure.\n5. Write the values into the plant: one "
        "step, which Ctrl+Z undoes. A later step uses what earlier ones found even before. Where an earlier step was "
        "repeated or the plant was changed, later steps are stale.\n6. Keep the values of all steps as a set under a "
        "name, to use them again in this project."),
    QT_TRANSLATE_NOOP("Help", "Up, Down in the list: another step\nEnter: computes the step, or does what the focus is "
                              "on\nSpace on a run: includes or excludes it; Delete: removes it from the step\nT in a "
                              "plot: its numbers as a table\nEsc: closes the sheet; runs, settings and results stay")};

// In the order of the steps.
constexpr CalibrationTopic steps[] = {
    {"sheet/calibration/system", QT_TRANSLATE_NOOP("Help", "Step 1: System"),
     QT_TRANSLATE_NOOP(
         "Help", "Pulses past the column, with a union in its place, give volume and mixing of loop, tubing, mixer "
                 "and detectors. Without them these volumes would be taken for part of the column.\n\nThe plant "
                 "needs a unit “tubing” before or behind the column. Inject a small volume of a tracer such as "
                 "acetone, at the flow of the later runs; two or three pulses show how well the volumes are known. The "
                 "injected volume is that of the loop; where the run log has a phase that applies the sample, its "
                 "volume is offered.")},
    {"sheet/calibration/packing", QT_TRANSLATE_NOOP("Help", "Step 2: Packing"),
     QT_TRANSLATE_NOOP(
         "Help", "Pulses through the column: a tracer that is excluded from the pores, such as dextran, gives bed "
                 "porosity and axial dispersion, and one that enters them, such as acetone or salt, gives the "
                 "particle porosity. Neither may bind.\n\nWithout an excluded tracer the two porosities cannot be "
                 "separated; the verdict says so. The volumes of the system are those of step 1.")},
    {"sheet/calibration/buffers", QT_TRANSLATE_NOOP("Help", "Step 3: Buffers"),
     QT_TRANSLATE_NOOP(
         "Help", "From the conductivity to the salt, and the ionic capacity of the bed. Two points of the "
                 "conductivity are those of the buffers, between which it bends as conductivities do; more points "
                 "are a curve of your own. From a run that holds 0 and 100 % of buffer B both conductivities can be "
                 "taken, once the salt of both buffers is stated.\n\nThe ionic capacity follows from a titration of "
                 "the bed: the amount "
                 "of acid or base that it takes up before the conductivity or the pH breaks through.")},
    {"sheet/calibration/binding", QT_TRANSLATE_NOOP("Help", "Step 4: Binding"),
     QT_TRANSLATE_NOOP(
         "Help", "Gradients of salt with two or more slopes, better three with a factor of four between them, give "
                 "charge and equilibrium constant of each protein by Yamamoto's plot: the normalised slope against "
                 "the salt at elution, corrected for porosity and dispersion.\n\nLoad little: proteins that fill "
                 "more than a hundredth of the capacity elute earlier. The values are good starts for step 5.")},
    {"sheet/calibration/chromatograms", QT_TRANSLATE_NOOP("Help", "Step 5: Chromatograms"),
     QT_TRANSLATE_NOOP(
         "Help", "Binding and transport are fitted to whole chromatograms, several runs at once: gradients, an "
                 "overload, breakthroughs. The model runs with the flow and the buffers of each run; what is "
                 "compared is the absorbance, and each detector weighs by its own noise.\n\nChoose few parameters, "
                 "and bounds where you know them. Steric factors and capacity show in an overload or a breakthrough "
                 "alone, charges in gradients of several slopes. Assays of fractions separate proteins that one "
                 "peak holds.")},
    {"sheet/calibration/prediction", QT_TRANSLATE_NOOP("Help", "Step 6: Prediction"),
     QT_TRANSLATE_NOOP("Help", "A run that was not fitted is predicted and compared with the measurements. The band "
                               "has the uncertainty of the parameters and the noise of the detector: where the model "
                               "holds, 95 of 100 measured values lie within it.")}};

constexpr CalibrationTopic runs = {
    "sheet/calibration/runs", QT_TRANSLATE_NOOP("Help", "Measured runs of a step"),
    QT_TRANSLATE_NOOP("Help",
                      "Components: what the peaks are, in their order and separated by commas; empty: all of the "
                      "plant.\nCurve: what the detector showed, such as the absorbance at one wavelength, or the "
                      "conductivity for a tracer of salt.\nZero at: what volumes count from, an injection, a phase, an "
                      "entry of the run log, or a volume such as 5 mL; type to find one.\nA run without a check mark "
                      "is left out of the step.\nAssays: a "
                      "table of what was found in the fractions of a run."),
    QT_TRANSLATE_NOOP("Help", "Space: includes or excludes the run\nDelete: removes it from the step")};
constexpr CalibrationTopic values = {
    "sheet/calibration/values", QT_TRANSLATE_NOOP("Help", "Values, intervals and verdicts"),
    QT_TRANSLATE_NOOP(
        "Help", "The 95 % interval holds the true value in 95 of 100 repetitions, where the model is right. Verdicts: "
                "identified; weak, where the interval goes further than half the value to either side; on its bound; "
                "not identifiable, where the runs do not say what it is.\n\nIn the plant now: the value that the "
                "plant has, and by how much writing changes it. The last column says from which step, runs and day a "
                "value is.")};
constexpr CalibrationTopic taken = {
    "sheet/calibration/taken", QT_TRANSLATE_NOOP("Help", "Taken from earlier steps"),
    QT_TRANSLATE_NOOP("Help", "What this step uses of earlier steps, or of the plant where those were not computed. A "
                              "value that has changed since is marked, and the step is stale: repeat it.")};
constexpr CalibrationTopic bounds = {
    "sheet/calibration/bounds", QT_TRANSLATE_NOOP("Help", "Parameters to fit, and their bounds"),
    QT_TRANSLATE_NOOP("Help", "A check mark takes a parameter into the fit; the others stay as they are. Bounds are in "
                              "the unit of the start; an empty one is as far as the plant goes."),
    QT_TRANSLATE_NOOP("Help", "Space: includes or excludes the parameter\nF2 on a bound: changes it")};

QString words(const char* text)
{
    return *text ? QCoreApplication::translate("Help", text) : QString();
}

std::string partOf(const QWidget* widget)
{
    using namespace pages;
    if (qobject_cast<const CalibrationSheet*>(widget)) return sheet.id;
    if (const auto* view = qobject_cast<const StepView*>(widget)) return steps[std::size_t(view->step())].id;
    if (const auto* row = qobject_cast<const StepRow*>(widget)) return steps[row->number() - 1].id;
    if (qobject_cast<const RunRows*>(widget)) return runs.id;
    if (qobject_cast<const FoundTable*>(widget)) return values.id;
    if (qobject_cast<const TakenTable*>(widget)) return taken.id;
    if (qobject_cast<const BoundTable*>(widget)) return bounds.id;
    return {};
}

// A setting, or what a button does.
app::HelpTopic ofOwnWords(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool setting = qobject_cast<const pages::SettingRows*>(widget->parentWidget());
    if ((!button && !setting) || widget->toolTip().isEmpty()) return {};
    for (const QWidget* over = widget->parentWidget(); over; over = over->parentWidget())
        if (qobject_cast<const pages::CalibrationSheet*>(over))
            return {.title = setting ? widget->accessibleName() : button->text(),
                    .place = words(sheet.title),
                    .meaning = widget->toolTip()};
    return {};
}

} // namespace

void addCalibrationTopics(app::HelpTopics& topics)
{
    const auto add = [&](const CalibrationTopic& topic, const char* kind) {
        topics.add({.id = topic.id,
                    .title = words(topic.title),
                    .kind = words(kind),
                    .place = &topic == &sheet ? words(QT_TRANSLATE_NOOP("Help", "Run")) : words(sheet.title),
                    .meaning = words(topic.meaning),
                    .key = words(topic.keys)});
    };
    add(sheet, QT_TRANSLATE_NOOP("Help", "Pane"));
    for (const CalibrationTopic& step : steps) add(step, QT_TRANSLATE_NOOP("Help", "Pane"));
    for (const CalibrationTopic* part : {&runs, &values, &taken, &bounds})
        add(*part, QT_TRANSLATE_NOOP("Help", "Pane"));
}

app::HelpTopic calibrationTopicOf(const QWidget* widget, const app::HelpTopics& topics)
{
    const app::HelpTopic* part = topics.find(partOf(widget));
    return part ? *part : ofOwnWords(widget);
}

} // namespace titer::help
