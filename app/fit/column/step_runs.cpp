// Runs of the steps as they are shown.
#include "app/common/sentence.h"
#include "app/fit/column/calibration_words.h"
#include "app/fit/column/step_cards.h"
#include "app/form/tag_names.h"
#include "app/live/access/named_files.h"
#include "app/live/recordings/alignments.h"
#include "app/run/run_log.h"

#include <algorithm>

namespace titer::app {

namespace {

using Choices = QList<std::pair<QString, QString>>;

// Ids of components that a run of the step may show, and their names.
Choices componentsOfStep(const CardContext& context, CalibrationStep step)
{
    Choices choices;
    const model::UnitEntry* column = context.plant.unit(context.column);
    const base::Json* binding = column ? column->params.find("binding") : nullptr;
    const base::Json* ka = binding && binding->isObject() ? binding->find("ka") : nullptr;
    const base::Json* salt = binding && binding->isObject() ? binding->find("salt") : nullptr;
    for (const model::Component& component : componentsOf(context.plant)) {
        const bool binds = ka && ka->isObject() && ka->find(component.id);
        const bool isSalt = salt && salt->isString() && salt->string() == component.id;
        const bool fits =
            step == CalibrationStep::Packing ? !binds : step == CalibrationStep::Binding && binds && !isSalt;
        if (fits)
            choices.append({QString::fromStdString(component.id), component.label.empty()
                                                                      ? QString::fromStdString(component.id)
                                                                      : QString::fromStdString(component.label)});
    }
    return choices;
}

void addChoices(const figures::MeasuredRun& measured, CalibrationRun& run)
{
    run.curves.append({QString(), CalibrationWords::tr("Absorbance at 280 nm, else the first")});
    for (const figures::MeasuredSignal& signal : measured.curves) {
        const QString name = QString::fromStdString(signal.name);
        run.curves.append({name, name});
    }
    for (const RunPlace& place : placesOf(measured)) {
        // Phases by their names, which mean the same in another run.
        const bool isPhase = place.kind == RunPlace::Kind::Phase;
        const QString zero = QString::fromStdString(isPhase ? place.name : place.zero);
        Choices& choices = place.kind == RunPlace::Kind::Entry ? run.otherZeros : run.zeros;
        if (std::ranges::none_of(choices, [&](const auto& other) { return other.first == zero; }))
            choices.append({zero, wordsOf(place)});
    }
}

// What stands in the way before anything is read.
QString faultOf(const CardContext& context, CalibrationStep step, const StepRun& asked, int key)
{
    if (key == 0)
        return CalibrationWords::tr("The recording is no longer in the project. Import it again, or remove the run.");
    if (context.chromatograms.recordings().find(key)->state == DataRecording::State::Failed)
        return CalibrationWords::tr("The file of the recording cannot be read. Import it again, or remove the run.");
    const std::string bed = context.chromatograms.choice(key).bed.unit;
    if (!bed.empty() && bed != context.column && step != CalibrationStep::System)
        return CalibrationWords::tr("The run belongs to the column “%1”. Choose a run of this column, or change the "
                                    "column of the run on the page Data.")
            .arg(unitName(context.plant, bed));
    // A project may come from anybody.
    if (!asked.assays.empty() && !context.project.empty() && !mayRead(context.project, asked.assays))
        return CalibrationWords::tr("Its assays, %1, lie outside the project's folder, and have not been chosen on "
                                    "this computer yet. Exclude them, or choose them again.")
            .arg(QString::fromStdString(asked.assays));
    const auto& fitted = context.record[std::size_t(CalibrationStep::Chromatograms)].runs;
    const bool wasFitted =
        std::ranges::any_of(fitted, [&](const StepRun& run) { return run.chosen && run.recording == asked.recording; });
    if (step == CalibrationStep::Prediction && wasFitted)
        return CalibrationWords::tr("This run is among those that are fitted. Choose one that is not.");
    return {};
}

} // namespace

int keyOfRun(const Chromatograms& chromatograms, const std::string& recording)
{
    for (const DataRecording& one : chromatograms.recordings().list())
        if (Alignments::keyOf(one.settings) == recording) return one.key;
    return 0;
}

std::vector<CalibrationRun> shownRuns(const CardContext& context, CalibrationStep step)
{
    const auto& failed = context.troubles[std::size_t(step)].runs;
    const Choices components = componentsOfStep(context, step);
    std::vector<CalibrationRun> runs;
    for (const StepRun& asked : context.record[std::size_t(step)].runs) {
        const int key = keyOfRun(context.chromatograms, asked.recording);
        const DataRecording* recording = context.chromatograms.recordings().find(key);
        CalibrationRun& run = runs.emplace_back();
        run.key = key;
        run.name = QString::fromStdString(recording ? recording->entry.name : asked.recording);
        run.chosen = asked.chosen;
        run.components = QString::fromStdString(asked.components);
        run.curve = QString::fromStdString(asked.curve);
        run.zero = QString::fromStdString(asked.zero);
        run.assays = QString::fromStdString(asked.assays);
        run.componentChoices = components;
        if (const auto made = key ? context.chromatograms.find(key) : nullptr) {
            addChoices(made->findings.run, run);
            for (const base::Notice& notice : made->notices) run.notes.append(sentence(notice));
        }
        run.fault = faultOf(context, step, asked, key);
        if (const auto fault = failed.find(asked.recording); run.fault.isEmpty() && fault != failed.end())
            run.fault = sentence(fault->second);
    }
    return runs;
}

} // namespace titer::app
