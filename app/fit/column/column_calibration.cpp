#include "app/fit/column/column_calibration.h"

#include "app/fit/column/taken_errors.h"
#include "app/live/recordings/alignments.h"
#include "core/base/text.h"
#include "core/model/types/column_types.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr qint64 betweenReports = 200; // [ms]

// The component whose id is part of the name of a run; empty where it is not one alone.
std::string guessedComponent(const QString& name, const QList<std::pair<QString, QString>>& components)
{
    QString found;
    for (const auto& [id, words] : components) {
        if (!name.contains(id, Qt::CaseInsensitive)) continue;
        if (!found.isEmpty()) return {};
        found = id;
    }
    return found.toStdString();
}

} // namespace

ColumnCalibration::ColumnCalibration(Document& document, Chromatograms& chromatograms, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_chromatograms(chromatograms)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ColumnCalibration::refresh);
    connect(&document, &Document::checked, this, &ColumnCalibration::refreshSoon);
    connect(&chromatograms, &Chromatograms::changed, this, &ColumnCalibration::refreshSoon);
    connect(&chromatograms.recordings(), &DataRecordings::listChanged, this, &ColumnCalibration::refreshSoon);
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        close();
        m_withoutProject.clear();
        m_keptIn.clear();
    });
    connect(&document, &Document::projectChanged, this, [this] {
        // The same plant in a project that is new.
        if (!std::exchange(m_opened, false)) moveIntoProject();
        if (m_unit.empty()) return;
        readSets();
        refreshSoon();
    });
}

ColumnCalibration::~ColumnCalibration() = default;

std::vector<std::string> ColumnCalibration::columnsOf(const model::Plant& plant)
{
    std::vector<std::string> columns;
    for (const model::PlantUnit& unit : plant.units)
        if (model::isColumn(unit.type->id)) columns.push_back(unit.id);
    return columns;
}

void ColumnCalibration::open(const std::string& unit)
{
    if (unit == m_unit) return;
    close();
    m_unit = unit;
    load();
    readSets();
    m_document.checkNow();
    refresh();
}

void ColumnCalibration::close()
{
    m_task.stop();
    m_fitting.reset();
    m_progress = {};
    if (!m_unit.empty() && !m_document.project()) m_withoutProject[m_unit] = m_record;
    m_unit.clear();
    m_record = {};
    m_troubles = {};
    m_unread.reset();
    m_sets.clear();
    refresh();
}

void ColumnCalibration::changeRecord(CalibrationStep step)
{
    m_troubles[std::size_t(step)] = {};
    save();
    refresh();
}

CardContext ColumnCalibration::context()
{
    return {m_document.flowsheet(),
            m_document.catalogue(),
            bool(m_document.plant()),
            m_unit,
            m_record,
            m_troubles,
            m_chromatograms,
            m_fitting,
            m_progress,
            projectPath()};
}

void ColumnCalibration::refresh()
{
    m_later.stop();
    if (m_unit.empty())
        m_cards = {};
    else
        m_cards = makeCards(context());
    emit changed();
}

std::vector<std::pair<int, QString>> ColumnCalibration::runsToAdd(CalibrationStep step) const
{
    std::vector<std::pair<int, QString>> runs;
    for (const int key : m_chromatograms.runs()) {
        const DataRecording* recording = m_chromatograms.recordings().find(key);
        const std::string name = Alignments::keyOf(recording->settings);
        if (std::ranges::find(m_record[std::size_t(step)].runs, name, &StepRun::recording) ==
            m_record[std::size_t(step)].runs.end())
            runs.emplace_back(key, QString::fromStdString(recording->entry.name));
    }
    return runs;
}

void ColumnCalibration::addRun(CalibrationStep step, int key)
{
    const DataRecording* recording = m_chromatograms.recordings().find(key);
    if (!recording || m_unit.empty()) return;
    StepRun run;
    run.recording = Alignments::keyOf(recording->settings);
    std::vector<StepRun>& runs = record(step).runs;
    if (std::ranges::find(runs, run.recording, &StepRun::recording) != runs.end()) return;
    runs.push_back(run);
    refresh();
    if (step == CalibrationStep::Packing)
        runs.back().components =
            guessedComponent(QString::fromStdString(recording->entry.name), card(step).runs.back().componentChoices);
    changeRecord(step);
}

void ColumnCalibration::removeRun(CalibrationStep step, int index)
{
    std::vector<StepRun>& runs = record(step).runs;
    if (index < 0 || std::size_t(index) >= runs.size()) return;
    runs.erase(runs.begin() + index);
    changeRecord(step);
}

void ColumnCalibration::setRun(CalibrationStep step, int index, const CalibrationRun& run)
{
    std::vector<StepRun>& runs = record(step).runs;
    if (index < 0 || std::size_t(index) >= runs.size()) return;
    StepRun& own = runs[std::size_t(index)];
    own.chosen = run.chosen;
    own.components = run.components.toStdString();
    own.curve = run.curve.toStdString();
    own.zero = run.zero.toStdString();
    const std::string assays = run.assays.toStdString();
    // Who chooses a file may read it.
    if (own.assays != assays) allowAssays(assays);
    own.assays = assays;
    changeRecord(step);
}

void ColumnCalibration::set(CalibrationStep step, const std::string& setting, const QString& value)
{
    record(step).settings[setting] = value.toStdString();
    changeRecord(step);
}

void ColumnCalibration::choose(const std::string& path, bool chosen)
{
    std::vector<StepParameter>& parameters = record(CalibrationStep::Chromatograms).parameters;
    const auto own = std::ranges::find(parameters, path, &StepParameter::path);
    if (own != parameters.end())
        own->chosen = chosen;
    else
        parameters.push_back({path, chosen, {}, {}});
    changeRecord(CalibrationStep::Chromatograms);
}

void ColumnCalibration::setBounds(const std::string& path, const QString& low, const QString& high)
{
    std::vector<StepParameter>& parameters = record(CalibrationStep::Chromatograms).parameters;
    auto own = std::ranges::find(parameters, path, &StepParameter::path);
    if (own == parameters.end()) {
        const std::vector<CalibrationValue>& values = card(CalibrationStep::Chromatograms).values;
        const auto shown = std::ranges::find(values, path, &CalibrationValue::path);
        own = parameters.insert(own, {path, shown != values.end() && shown->chosen, {}, {}});
    }
    own->low = low.toStdString();
    own->high = high.toStdString();
    changeRecord(CalibrationStep::Chromatograms);
}

StepInput ColumnCalibration::inputOf(CalibrationStep step, const StepPlant& before)
{
    StepInput input;
    input.step = step;
    input.column = m_unit;
    input.flowsheet = before.flowsheet;
    input.plant = m_document.flowsheet();
    input.catalogue = &m_document.catalogue();
    input.settings = readStepSettings(m_record, step, m_document.flowsheet());
    input.taken = takenValues(m_record, before);
    const std::vector<CalibrationRun>& shown = card(step).runs;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (const DataRecording* recording = m_chromatograms.recordings().find(shown[i].key);
            recording && shown[i].chosen)
            input.runs.push_back({int(i), shown[i].name.toStdString(), recording->settings, record(step).runs[i]});
    if (const auto& packing = record(CalibrationStep::Packing).found)
        for (const FoundValue& value : packing->values) {
            const double error = value.fitted.stdError.value_or(0.0);
            if (base::endsWith(value.fitted.path, "/particle_porosity"))
                input.particlePorosityError = error;
            else if (base::endsWith(value.fitted.path, "_porosity"))
                input.porosityError = error;
        }
    if (const auto& fitted = record(CalibrationStep::Chromatograms).found;
        fitted && step == CalibrationStep::Prediction)
        input.fit = fitted->fit;
    if (step != CalibrationStep::Chromatograms) return input;
    for (const FitParameter& parameter : parametersToFit(context(), before.flowsheet)) {
        if (!parameter.chosen) continue;
        const FormRow& row = parameter.row;
        QString fault;
        input.paths.push_back(row.path);
        input.flowsheet = withStated(input.flowsheet, row);
        studies::FitBounds bounds{.path = row.path};
        bounds.low = boundOf(row, parameter.low, fault).value_or(bounds.low);
        bounds.high = boundOf(row, parameter.high, fault).value_or(bounds.high);
        if (std::isfinite(bounds.low) || std::isfinite(bounds.high)) input.bounds.push_back(bounds);
    }
    return input;
}

void ColumnCalibration::fit(CalibrationStep step)
{
    if (isFitting() || m_unit.empty()) return;
    m_document.checkNow();
    m_troubles[std::size_t(step)] = {};
    refresh();
    if (!card(step).whyNot.isEmpty()) return;
    Asked asked{step, plantBefore(m_document.flowsheet(), m_record, step), record(step).digest(), {}};
    StepInput input = inputOf(step, asked.before);
    for (const auto& run : input.runs) asked.runs[run.index] = run.run.recording;
    m_fitting = step;
    m_progress = {};
    m_task.start([this, asked = std::move(asked), input = std::move(input)](
                     const std::stop_token& stop, const BackgroundTask::Report& report) -> BackgroundTask::Reported {
        QElapsedTimer since;
        const auto show = [&](const StepProgress& progress) {
            if (since.isValid() && !since.hasExpired(betweenReports)) return;
            if (progress.runs > 0) since.start(); // a run may take minutes, so that the first one is not kept back
            report([this, progress] { take(progress); });
        };
        const StepOutcome outcome = runStep(input, show, stop);
        return [this, asked, outcome] { end(asked, outcome); };
    });
    refresh();
}

void ColumnCalibration::stop()
{
    m_task.interrupt();
}

void ColumnCalibration::take(const StepProgress& progress)
{
    if (!m_fitting) return;
    m_progress = progress;
    StepCard& shown = m_cards[std::size_t(*m_fitting)];
    shown.progress = shownProgress(progress);
    shown.pictures = shownPictures(progress.pictures, m_document.flowsheet(), m_document.catalogue());
    emit moved();
}

// Runs may have gone meanwhile, or come before others.
void ColumnCalibration::end(const Asked& asked, StepOutcome outcome)
{
    const CalibrationStep step = asked.step;
    m_fitting.reset();
    m_progress = {};
    StepTrouble& trouble = m_troubles[std::size_t(step)];
    trouble.errors = std::move(outcome.errors);
    trouble.stopped = outcome.stopped;
    for (const auto& [run, what] : outcome.faults) trouble.runs.emplace(asked.runs.at(run), what);
    if (outcome.found) {
        outcome.found->asked = asked.digest;
        outcome.found->taken = takenFrom(m_record, step, asked.before, m_unit, outcome.found->values);
        record(step).found = std::move(outcome.found);
        save();
    }
    refresh();
}

void ColumnCalibration::clear(CalibrationStep step)
{
    if (m_fitting == step) m_task.stop();
    if (m_fitting == step) m_fitting.reset();
    record(step).found.reset();
    changeRecord(step);
}

} // namespace titer::app

#include "app/fit/column/moc_column_calibration.cpp"
