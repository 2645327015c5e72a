// Alarms of a project over a recording or a run of its plant, as a window has them over what it plays.
#include "app/boards/alarms/played_inputs.h"
#include "app/boards/formulas.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "app/cli/live/alarms.h"
#include "app/form/tag_names.h"
#include "app/live/alarm_history.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/run/reported_values.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/connect/recording_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::cli {

namespace {

using alarm::Transition;
using base::Json;

constexpr std::int64_t endOfPlay = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t playedAtOnce = 65'536; // samples

// What the project says of alarms, and what is played.
struct PlayedMaterial {
    std::vector<alarm::Definition> definitions;
    std::vector<app::CalculatedTag> formulas;
    model::Flowsheet flowsheet;
    std::shared_ptr<const connect::Recording> recording;
    std::shared_ptr<const model::Plant> plant;
    figures::RunResult run;
    bool isDated() const { return recording && recording->origin() != 0; }
    std::int64_t zero() const { return isDated() ? recording->origin() : app::undatedZero; } // [µs, UTC]
};

void readAlarmProject(const std::string& path, PlayedMaterial& material, base::Errors& errors)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return errors.push_back(project.error());
    const auto items = project->items(store::ItemKind::Alarm);
    if (!items) return errors.push_back(items.error());
    base::Errors unreadable;
    for (alarm::Definition& definition : app::readDefinitions(*items, unreadable))
        if (!definition.id.starts_with(std::string(app::ownSource) + ".")) material.definitions.push_back(definition);
    printErrors(unreadable, path);
    auto formulas = app::readFormulas(*project);
    if (!formulas) return errors.push_back(formulas.error());
    material.formulas = *std::move(formulas);
}

void readPlayed(const Arguments& arguments, PlayedMaterial& material, base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    base::Notices notices;
    material.flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (const auto file = arguments.value("--recording"); file && errors.empty()) {
        LongWork work(*file);
        const auto options = connect::readImportOptions(importSettings(arguments, path), errors);
        base::Notices found;
        if (errors.empty())
            material.recording = connect::openRecording(*file, options, {work.progress(), work.token()}, errors, found);
        work.clear();
        printNotices(found, *file);
    }
    if (!arguments.has("--model") || !errors.empty()) return;
    material.plant = checkedPlant(material.flowsheet, {}, errors);
    if (!errors.empty()) return;
    const std::string name = material.flowsheet.name.empty() ? path : material.flowsheet.name;
    material.run = runWithProgress(material.plant, {}, name);
    printFaults(material.run, path);
    if (material.run.times.empty() && errors.empty()) errors = material.run.errors;
}

std::vector<app::FeedTag> tagsPlayed(const PlayedMaterial& material)
{
    std::vector<app::FeedTag> tags;
    if (material.recording)
        for (const connect::RecordedTag& tag : material.recording->tags) {
            if (tag.info.kind != connect::TagKind::Number) continue;
            app::FeedTag& recorded = tags.emplace_back();
            recorded.id = app::playedRecording + tag.info.id;
            recorded.unit = tag.info.unit;
        }
    if (material.plant)
        for (const figures::Column& column : material.run.columns) {
            app::FeedTag& computed = tags.emplace_back();
            computed.id = app::playedModel + column.tag;
            computed.unit = app::displayUnitOf(*material.plant, column);
        }
    return tags;
}

// Both on one clock, by when they became known.
class AlarmPlayer {
public:
    AlarmPlayer(const PlayedMaterial& material, app::PlayedInputs& inputs, app::AlarmPlayback& playback)
        : m_material(material)
        , m_inputs(inputs)
        , m_playback(playback)
        , m_values(material.plant.get(), material.run)
    {
        for (std::size_t i = 0; i < inputs.tags().size(); ++i) {
            const std::string& tag = inputs.tags()[i];
            if (material.recording)
                for (std::size_t r = 0; r < material.recording->tags.size(); ++r)
                    if (tag == app::playedRecording + material.recording->tags[r].info.id) m_recorded[r] = i;
            if (material.plant)
                for (const figures::Column& column : material.run.columns)
                    if (tag == app::playedModel + column.tag)
                        m_columns.push_back({i, &column, app::displayUnitOf(*material.plant, column)});
        }
    }

    base::Done play(std::stop_token stop)
    {
        std::int64_t last = m_material.zero();
        if (m_material.recording) {
            connect::RecordingReader reader(m_material.recording);
            while (const connect::RecordedSample* sample = reader.peek()) {
                if (stop.stop_requested()) break;
                const std::int64_t known = m_material.zero() + sample->known;
                takeModel(known);
                if (const auto place = m_recorded.find(sample->tag); place != m_recorded.end())
                    take(place->second, {0, sample->status, m_material.zero() + sample->drawn, known, sample->value});
                last = std::max(last, known);
                reader.take();
                if (m_samples.size() >= playedAtOnce) flush(known);
            }
            if (reader.error()) return *reader.error();
        }
        takeModel(endOfPlay);
        if (!m_samples.empty()) last = std::max(last, m_samples.back().receiveTime);
        flush(last);
        return base::done();
    }

    std::vector<Transition> transitions;
    std::int64_t samples = 0;

private:
    struct Computed {
        std::size_t tag = 0;
        const figures::Column* column = nullptr;
        std::string unit;
    };

    void takeModel(std::int64_t until)
    {
        const std::vector<double>& times = m_material.run.times;
        for (; m_time < times.size(); ++m_time) {
            const std::int64_t at = m_material.zero() + std::llround(times[m_time] * 1e6);
            if (at > until) return;
            for (const Computed& one : m_columns) {
                const double value = base::toUnit(m_values.output(*one.column, m_time), one.unit);
                take(one.tag, {0, std::isnan(value) ? connect::status::bad : connect::status::good, at, at, value});
            }
        }
    }

    void take(std::size_t tag, const connect::Sample& sample)
    {
        ++samples;
        m_inputs.take(tag, sample, m_samples);
    }

    void flush(std::int64_t to)
    {
        m_playback.play(m_samples, to);
        m_samples.clear();
        const auto& fresh = m_playback.transitions();
        transitions.insert(transitions.end(), fresh.begin(), fresh.end());
        m_playback.clear();
    }

    const PlayedMaterial& m_material;
    app::PlayedInputs& m_inputs;
    app::AlarmPlayback& m_playback;
    app::ReportedValues m_values;
    std::map<std::size_t, std::size_t> m_recorded; // columns of the recording
    std::vector<Computed> m_columns;
    std::size_t m_time = 0; // of the run
    std::vector<connect::Sample> m_samples;
};

std::int64_t playedBegin(const PlayedMaterial& material)
{
    std::int64_t begin = material.plant ? 0 : endOfPlay;
    if (material.recording) {
        begin = std::min(begin, material.recording->begin);
        for (const connect::Recording::Block& block : material.recording->blocks)
            begin = std::min(begin, block.firstKnown);
    }
    return material.zero() + begin;
}

Json playedRow(const Transition& one, const PlayedMaterial& material)
{
    Json row = app::journalRow(one);
    row["seconds"] = double(one.time - material.zero()) * 1e-6;
    if (material.isDated()) return row;
    row["time"] = Json();
    row["source_time"] = Json();
    return row;
}

std::string playedWhen(const Transition& one, const PlayedMaterial& material)
{
    if (material.isDated()) return base::writeInstant({one.time});
    return base::writeShort(double(one.time - material.zero()) / 3.6e9, 6) + " h";
}

void reportPlayed(const Arguments& arguments, const PlayedMaterial& material,
                  const std::vector<app::PlayedAlarm>& alarms, const app::AlarmPlayback& playback,
                  const AlarmPlayer& player)
{
    const auto raised = std::ranges::count(player.transitions, Transition::Act::Raised, &Transition::act);
    if (!arguments.json()) {
        Table table({4});
        for (const Transition& one : player.transitions) {
            std::string value = std::isfinite(one.value) ? base::writeShort(one.value, 6) : std::string();
            if (!value.empty() && !one.unit.empty()) value += " " + one.unit;
            table.add({playedWhen(one, material), one.alarm, alarm::nameOf(one.priority), alarm::nameOf(one.act), value,
                       alarm::nameOf(one.after), one.name});
        }
        print(table.text() + std::to_string(raised) + " raised, of " + std::to_string(playback.definitions().size()) +
              " alarms over " + std::to_string(player.samples) + " samples\n");
        return;
    }
    Json json = Json::object();
    json["format"] = "titer.alarm_playback/1";
    const std::optional<std::string> file = arguments.value("--recording");
    json["recording"] = file ? Json(*file) : Json();
    json["model"] = bool(material.plant);
    json["samples"] = player.samples;
    json["raised"] = std::int64_t(raised);
    json["transitions"] = Json::array();
    for (const Transition& one : player.transitions) json["transitions"].push(playedRow(one, material));
    json["states"] = Json::array();
    for (const alarm::AlarmStatus& status : playback.statuses()) {
        Json state = Json::object();
        state["id"] = status.id;
        state["state"] = alarm::nameOf(status.state);
        state["active"] = status.active;
        json["states"].push(std::move(state));
    }
    json["not_evaluated"] = Json::array();
    for (const app::PlayedAlarm& one : alarms) {
        if (one.isEvaluated()) continue;
        Json left = Json::object();
        left["id"] = one.definition.id;
        left["why"] = one.whyNot.text();
        json["not_evaluated"].push(std::move(left));
    }
    printJson(json);
}

} // namespace

bool isPlayed(const Arguments& arguments)
{
    return arguments.has("--recording") || arguments.has("--model");
}

int playAlarms(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    PlayedMaterial material;
    base::Errors errors;
    readAlarmProject(path, material, errors);
    if (errors.empty()) readPlayed(arguments, material, errors);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    const std::vector<app::FeedTag> tags = tagsPlayed(material);
    app::CalculatedSet formulas = app::understood(material.formulas, tags);
    std::vector<app::PlayedTag> played;
    for (const app::FeedTag& tag : tags) played.push_back({tag.id, tag.unit});
    for (const app::Calculated& formula : formulas.list()) played.push_back({formula.tag().id, formula.tag().unit});
    const std::vector<app::PlayedAlarm> alarms =
        app::playedAlarms(material.definitions, played, material.flowsheet.tags);
    for (const app::PlayedAlarm& one : alarms)
        if (!one.isEvaluated()) printNotices({{"alarms/" + one.definition.id, one.whyNot}}, path);
    app::PlayedInputs inputs(alarms, std::move(formulas));
    app::AlarmPlayback playback;
    playback.start(alarms, playedBegin(material), 0);
    inputs.place(playback);
    AlarmPlayer player(material, inputs, playback);
    LongWork work(path);
    const base::Done done = player.play(work.token());
    const bool stopped = work.stopped();
    work.clear();
    if (!done) {
        printError(done.error(), path);
        return exitError;
    }
    reportPlayed(arguments, material, alarms, playback, player);
    const bool whole = !material.plant || material.run.status == figures::RunStatus::Ok;
    return whole && !stopped ? exitDone : exitError;
}

} // namespace titer::cli
