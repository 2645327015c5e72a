// One thing after the other, each by the part of the program whose it is.
#include "app/demonstration/demonstration_project.h"

#include "app/boards/board_json.h"
#include "app/boards/board_templates.h"
#include "app/common/data_files.h"
#include "app/common/sentence.h"
#include "app/demonstration/shown_alarms.h"
#include "app/demonstration/shown_history.h"
#include "app/demonstration/shown_study.h"
#include "app/document/plant_files.h"
#include "app/form/tag_names.h"
#include "app/live/alarms/alarm_edits.h"
#include "app/live/estimators/project_estimators.h"
#include "app/run/run_record.h"
#include "app/study/study_store.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/whole_file.h"
#include "core/model/plant/plant.h"
#include "core/runs/result_columns.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

namespace fs = std::filesystem;

constexpr const char* simulated = "simulated_plant"; // the connector
constexpr std::int64_t second = 1'000'000;           // [µs]
constexpr double online = 5.0, daily = 86400.0;      // from sample to sample of the source [s]

// What a laboratory measures of the culture, and the probe of its volume, and how well; what of the model is not known
// well. The volume wanders little, since what flows is known. The other probes are left out: temperature and pH are as
// the recipe sets them and no states of the model, and dissolved oxygen is held and shows nothing of the cells.
constexpr const char* estimator = R"json({"id": "culture", "unit": "production",
 "channels": [{"tag": "VCD", "noise_share": "5 %"}, {"tag": "Viability", "noise": "0.8 %"},
  {"tag": "Glucose", "noise_share": "3 %"}, {"tag": "Lactate", "noise_share": "4 %"},
  {"tag": "Titer", "noise_share": "4 %"}, {"tag": "Volume", "noise": "1.5 L"}],
 "parameters": [{"path": "units/production/params/kinetics/growth_rate", "start_deviation": "5 %", "walk": "1 %/d"},
  {"path": "units/production/params/kinetics/specific_productivity", "start_deviation": "15 %", "walk": "1 %/d"},
  {"path": "units/production/params/kinetics/lactate_per_glucose", "start_deviation": "15 %", "walk": "1 %/d"}],
 "process_noise": {"production.cells": "1 %/d", "production.dead_cells": "1 %/d", "production.glucose": "1 %/d",
  "production.lactate": "1 %/d", "production.mab": "1 %/d", "production.volume": "0.1 %/d"}})json";

Result<std::string> shippedSensors()
{
    const std::string name = std::string("recordings/") + demonstrationPlant + ".sensors.json";
    QFile file(dataFile(QString::fromStdString(name)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{
            Code::Io, name,
            say(CORE_TR("core", "The file {1} that belongs to the demonstration is missing; install Titer again."),
                name)};
    return file.readAll().toStdString();
}

Result<std::shared_ptr<const Run>> runOf(const model::Flowsheet& flowsheet, std::stop_token stop)
{
    base::Errors errors;
    auto run = std::make_shared<Run>();
    run->flowsheet = flowsheet;
    run->plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    if (!errors.empty()) return errors.front();
    run->result = runs::run(run->plant, {.grid = {}, .profiles = true, .progress = {}}, stop);
    if (run->result.status != figures::RunStatus::Ok)
        return Error{Code::Solver, flowsheet.name,
                     say(CORE_TR("core", "The plant of the demonstration could not be run to its end."))};
    run->finished = QDateTime::currentDateTimeUtc();
    return std::shared_ptr<const Run>(std::move(run));
}

std::vector<ShownPhase> phasesOf(const Run& run)
{
    std::vector<ShownPhase> phases;
    for (const solve::PhaseRecord& record : run.result.phases) {
        const model::PlantPhase& phase = run.plant->phases[std::size_t(record.phase)];
        const std::string unit = phase.unit < 0 ? std::string() : run.plant->units[std::size_t(phase.unit)].id;
        if (record.end > record.start)
            phases.push_back({unit, phase.label.empty() ? phase.id : phase.label, record.start, record.end});
    }
    return phases;
}

// The plant as it is, measured by the sensors of the batch that runs, on the clock of the day.
connect::Source sourceOfBatch(const ShownBatch& batch)
{
    connect::Source source{.id = {},
                           .label = label(CORE_TR("core", "Simulated culture")).toStdString(),
                           .connector = simulated,
                           .settings = {}};
    source.settings.add("plant", demonstrationPlant);
    for (const auto& [path, value] : batch.sensors.mismatch)
        source.settings.add("change", connect::writeRow(connect::Settings{{"path", path}, {"value", value.string()}}));
    source.settings.add("from", base::writeQuantity(batch.length, "h"));
    source.settings.add("at_end", "hold");
    for (const twin::Sensor& sensor : batch.sensors.sensors) {
        connect::Settings row;
        row.add("name", sensor.tag);
        if (sensor.unit != "1") row.add("unit", sensor.unit);
        row.add("every", base::writeQuantity(sensor.isLate ? daily : online, "s"));
        const std::optional<base::Unit> unit = base::findUnit(sensor.unit);
        const double factor = unit ? unit->factor : 1.0;
        if (sensor.noise > 0.0) row.add("noise", base::writeShort(sensor.noise / factor, 6));
        double offset = 0.0; // how far the reading has crept by now
        for (const twin::Drift& drift : sensor.drifts)
            if (drift.from < batch.length && batch.length < drift.until)
                offset += drift.by * std::min(1.0, (batch.length - drift.from) / (drift.to - drift.from));
        if (offset != 0.0) row.add("offset", base::writeShort(offset / factor, 6));
        source.settings.add("tag", connect::writeRow(row));
    }
    return source;
}

// One of what is measured, and one of what the model says.
std::vector<Board> boardsOf(const Run& run, const ShownBatch& batch, const std::string& source)
{
    std::vector<FeedTag> measured, modelled;
    for (const twin::Sensor& sensor : batch.sensors.sensors)
        measured.push_back({.id = source + "/" + sensor.tag,
                            .label = sensor.tag,
                            .unit = sensor.unit == "1" ? std::string() : sensor.unit,
                            .origin = sensor.isLate ? FeedTag::Origin::Laboratory : FeedTag::Origin::Measured,
                            .simulated = true});
    for (const figures::Column& column : runs::resultColumns(*run.plant))
        modelled.push_back({.id = "model/" + column.tag,
                            .label = column.label,
                            .unit = displayUnitOf(*run.plant, column),
                            .origin = FeedTag::Origin::Model});
    const auto hasType = [](std::string_view) { return true; };
    return {makeBoard(templateFor(run.flowsheet), {run.flowsheet, measured, hasType}),
            makeBoard("overview", {run.flowsheet, modelled, hasType})};
}

// Everything of a demonstration but its store.
struct Contents {
    model::Flowsheet plant;
    std::shared_ptr<const Run> run;
    std::vector<ShownBatch> batches; // the last one runs
    studies::Study study;
    connect::Source source = {};
    std::vector<alarm::Definition> alarms = {};
};

Done putBoards(store::ProjectFile& project, const std::vector<Board>& boards)
{
    std::vector<store::Item> items;
    for (const Board& board : boards)
        items.push_back({"board-" + std::to_string(items.size() + 1), boardJson(board).write(false)});
    return project.saveItems(store::ItemKind::Board, items);
}

Done putAlarms(store::ProjectFile& project, Contents& contents)
{
    contents.alarms = shownAlarms(contents.source.id);
    const Result<std::vector<std::string>> ids = keepAlarms(project, contents.alarms, {});
    if (!ids) return ids.error();
    for (std::size_t i = 0; i < ids->size(); ++i) contents.alarms[i].id = (*ids)[i];
    return base::done();
}

Done putStudy(store::ProjectFile& project, studies::Study study)
{
    const Result<std::string> id = project.newItemId(store::ItemKind::Study);
    if (!id) return id.error();
    study.id = *id;
    return saveStudies(project, std::span(&study, 1));
}

Done putEstimator(store::ProjectFile& project)
{
    base::Errors errors;
    const base::Json json = base::readJson(estimator, errors);
    const model::EstimatorEntry entry = model::readEstimatorJson(json, errors);
    if (!errors.empty()) return errors.front();
    return saveEstimators(project, std::span(&entry, 1), {});
}

Done putAll(store::ProjectFile& project, Contents& contents, const std::string& recording)
{
    const ShownBatch& batch = contents.batches.back();
    const Result<std::string> id = project.newSourceId();
    if (!id) return id.error();
    contents.source = sourceOfBatch(batch);
    contents.source.id = *id;
    if (const Done done = project.saveSources(std::span(&contents.source, 1)); !done) return done;
    if (const Done done = putAlarms(project, contents); !done) return done;
    if (const Done done = putEstimator(project); !done) return done;
    if (const Done done = putBoards(project, boardsOf(*contents.run, batch, *id)); !done) return done;
    if (const Done done = putStudy(project, contents.study); !done) return done;
    const auto run = project.addRun(toStored(*contents.run));
    if (!run) return run.error();
    const auto added = project.addRecording({.name = batch.name,
                                             .path = recording,
                                             .sha256 = base::sha256(batch.csv),
                                             .options = "{}",
                                             .simulated = true,
                                             .added = {}});
    if (!added) return added.error();
    return base::done();
}

} // namespace

Result<MadeDemonstration> makeDemonstration(const DemonstrationOrder& order, std::stop_token stop)
{
    const std::int64_t now = order.now / second * second;
    const auto report = [&](const char* what, double from, double to) {
        return [&order, what, from, to](double done) {
            if (order.progress) order.progress(say(what), from + (to - from) * done);
        };
    };
    const Result<std::string> sensors = shippedSensors();
    if (!sensors) return sensors.error();
    Result<model::Flowsheet> plant = examplePlant(demonstrationPlant);
    if (!plant) return plant.error();
    Contents contents{.plant = std::move(*plant), .run = {}, .batches = {}, .study = {}};

    const auto batchesRun = report(CORE_TR("core", "Running the batches of the demonstration"), 0.0, 0.4);
    batchesRun(0.0);
    Result<std::shared_ptr<const Run>> run = runOf(contents.plant, stop);
    if (!run) return run.error();
    contents.run = std::move(*run);
    const std::vector<ShownPhase> phases = phasesOf(*contents.run);
    double length = 0.0;
    for (const ShownPhase& phase : phases) length = std::max(length, phase.to);
    Result<std::vector<ShownBatch>> batches = shownBatches(*sensors, length, now);
    if (!batches) return batches.error();
    contents.batches = std::move(*batches);
    if (const Done done = measureBatches(contents.batches, contents.plant, batchesRun, stop); !done)
        return done.error();

    const auto studyRun = report(CORE_TR("core", "Running the study of the demonstration"), 0.4, 0.9);
    Result<studies::Study> study = shownStudy(*contents.run);
    if (!study) return study.error();
    contents.study = std::move(*study);
    if (const Done done = runStudy(contents.study, contents.plant, studyRun, stop); !done) return done.error();

    const auto kept = report(CORE_TR("core", "Keeping what was measured"), 0.9, 1.0);
    const ShownBatch& last = contents.batches.back();
    const fs::path folder = order.folder;
    const std::string table = last.name + ".csv";
    if (const Done done = base::writeWholeFile((folder / table).string(), last.csv); !done) return done.error();
    const fs::path path = folder / (label(CORE_TR("core", "CHO fed-batch, simulated")).toStdString() + ".titer");
    {
        Result<store::ProjectFile> project =
            store::ProjectFile::create(path.string(), model::writePlant(contents.plant));
        if (!project) return project.error();
        if (const Done done = putAll(*project, contents, table); !done) return done.error();
        if (const Done done = project->close(); !done) return done.error();
    }
    const Done history = keepHistory({.project = path.string(),
                                      .sources = {contents.source},
                                      .batches = contents.batches,
                                      .phases = phases,
                                      .alarms = contents.alarms,
                                      .shelved = contents.alarms[shelvedAlarm].id,
                                      .ignored = contents.alarms[standingAlarm].id,
                                      .now = now},
                                     kept, stop);
    if (!history) return history.error();
    return MadeDemonstration{path.string(), (folder / table).string(), last.name, contents.study.name};
}

} // namespace titer::app
