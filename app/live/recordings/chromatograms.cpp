// Chromatograms of recordings: choices, project, reading.
#include "app/live/recordings/chromatograms.h"

#include "app/live/recordings/alignments.h"
#include "core/base/json.h"
#include "core/base/tables/curve_file.h"
#include "core/connect/import_options.h"
#include "core/model/types/column_types.h"
#include "core/unitops/column/settings.h"

#include <array>
#include <utility>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using figures::Baseline;

namespace {

constexpr const char* chromatogramsKey = "chromatograms"; // of the project's settings: {"run 12.txt": {"zero": …}}

constexpr std::pair<Baseline::Kind, const char*> baselines[] = {{Baseline::Kind::None, "none"},
                                                                {Baseline::Kind::Constant, "constant"},
                                                                {Baseline::Kind::Line, "line"},
                                                                {Baseline::Kind::Window, "window"}};

// Numbers above 0, by what a project calls them.
template <class Choice> auto numbersOf(Choice& choice)
{
    return std::array{std::pair("window", &choice.baseline.window), std::pair("column_volume", &choice.bed.volume),
                      std::pair("bed_height", &choice.bed.height),  std::pair("extinction", &choice.absorptivity),
                      std::pair("path_length", &choice.pathLength), std::pair("loaded", &choice.loaded),
                      std::pair("collector_delay", &choice.delay)};
}

Json writeChoice(const ChromatogramChoice& choice)
{
    Json json = Json::object();
    if (!choice.zero.empty()) json["zero"] = choice.zero;
    for (const auto& [kind, name] : baselines)
        if (kind == choice.baseline.kind) json["baseline"] = name;
    if (!choice.uv.empty()) json["uv"] = choice.uv;
    if (!choice.bed.unit.empty()) json["column"] = choice.bed.unit;
    for (const auto& [key, value] : numbersOf(choice))
        if (*value > 0.0) json[key] = *value;
    return json;
}

ChromatogramChoice readChoice(const Json& json)
{
    const auto text = [&](const char* key) {
        const Json* found = json.find(key);
        return found && found->isString() ? found->string() : std::string();
    };
    const auto number = [&](const char* key) {
        const Json* found = json.find(key);
        return found && found->isNumber() && found->number() > 0.0 ? found->number() : 0.0;
    };
    ChromatogramChoice choice;
    choice.zero = text("zero");
    for (const auto& [kind, name] : baselines)
        if (text("baseline") == name) choice.baseline.kind = kind;
    choice.uv = text("uv");
    choice.bed.unit = text("column");
    for (const auto& [key, value] : numbersOf(choice)) *value = number(key);
    return choice;
}

// What chromatograms are made of; null with errors.
std::shared_ptr<const base::CurveExport> readCurves(const connect::Settings& settings, base::Errors& errors)
{
    base::Result<base::CurveExport> curves =
        base::readCurveFile(settings.value("file"), connect::readImportOptions(settings, errors));
    if (curves) return std::make_shared<const base::CurveExport>(*std::move(curves));
    errors.push_back({curves.error().code, settings.value("file"), curves.error().what});
    return nullptr;
}

// Where it cannot be counted as it was chosen, as it is without that, so that another zero can be chosen.
ChromatogramFindings evaluate(const base::CurveExport& curves, ChromatogramOrder order, MeasuredChromatogram& made,
                              const std::stop_token& stop)
{
    ChromatogramFindings findings = evaluateChromatogram(curves, order, made.errors, made.notices, stop);
    if (!findings.run.curves.empty() || order.run.zero.empty()) return findings;
    order.run.zero.clear();
    made.notices.clear();
    return evaluateChromatogram(curves, order, made.errors, made.notices, stop);
}

bool evaluatesAlike(const ChromatogramChoice& a, const ChromatogramChoice& b)
{
    return a.zero == b.zero && a.uv == b.uv && a.baseline.kind == b.baseline.kind &&
           a.baseline.window == b.baseline.window && a.delay == b.delay;
}

} // namespace

std::vector<PackedBed> packedBedsOf(const model::Plant& plant)
{
    std::vector<PackedBed> beds;
    for (const model::PlantUnit& unit : plant.units) {
        if (!model::holdsOneBed(unit.type->id)) continue;
        base::Errors known; // the plant was checked
        const unitops::column::Settings settings = unitops::column::Settings::read(unit.setup, known);
        if (settings.crossSection > 0.0)
            beds.push_back({unit.id, settings.crossSection * settings.length, settings.length});
    }
    return beds;
}

ChromatogramOrder ChromatogramChoice::order() const
{
    ChromatogramOrder order;
    if (!uv.empty()) order.uv = {uv};
    order.run.zero = zero;
    order.search.baseline = baseline;
    order.delay = delay;
    // Amounts want both.
    if (absorptivity > 0.0 && pathLength > 0.0) {
        order.absorptivity = absorptivity;
        order.pathLength = pathLength;
        order.loaded = loaded;
    }
    return order;
}

Chromatograms::Chromatograms(Document& document, DataRecordings& recordings, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recordings(recordings)
{
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        m_laid.clear();
        load();
    });
    connect(&document, &Document::projectChanged, this, [this] {
        // The same plant in a project that is new.
        if (!std::exchange(m_opened, false)) save();
    });
    connect(&document, &Document::checked, this, [this] {
        for (const int key : runs())
            if (!choice(key).bed.unit.empty()) emit changed(key);
    });
    connect(&recordings, &DataRecordings::recordingChanged, this, &Chromatograms::follow);
    connect(&recordings, &DataRecordings::listChanged, this,
            [this] { std::erase_if(m_made, [this](const auto& made) { return !m_recordings.find(made.first); }); });
    load();
}

bool Chromatograms::isRun(const DataRecording& recording)
{
    return recording.recording && recording.recording->layout.isRun;
}

std::vector<int> Chromatograms::runs() const
{
    std::vector<int> keys;
    for (const DataRecording& one : m_recordings.list())
        if (isRun(one)) keys.push_back(one.key);
    return keys;
}

std::string Chromatograms::nameOf(int key) const
{
    const DataRecording* one = m_recordings.find(key);
    return one ? Alignments::keyOf(one->settings) : std::string();
}

ChromatogramChoice Chromatograms::choice(int key) const
{
    const auto found = m_choices.find(nameOf(key));
    return found == m_choices.end() ? ChromatogramChoice() : found->second;
}

void Chromatograms::choose(int key, const ChromatogramChoice& choice)
{
    const std::string name = nameOf(key);
    if (name.empty()) return;
    const bool alike = evaluatesAlike(this->choice(key), choice);
    m_choices[name] = choice;
    save();
    if (alike) return void(emit changed(key));
    make(key);
}

PackedBed Chromatograms::bed(int key) const
{
    const PackedBed own = choice(key).bed;
    if (own.unit.empty() && !(own.volume > 0.0)) return statedBed(key, own);
    if (own.unit.empty()) return own;
    if (const auto plant = m_document.plant())
        for (const PackedBed& bed : packedBedsOf(*plant))
            if (bed.unit == own.unit) return bed;
    return {};
}

// As the file states it, where nobody did.
PackedBed Chromatograms::statedBed(int key, PackedBed bed) const
{
    const auto made = m_made.find(key);
    if (made == m_made.end() || !made->second.chromatogram) return bed;
    const base::CurveColumn& column = made->second.chromatogram->findings.run.column;
    bed.volume = column.volume;
    if (!(bed.height > 0.0)) bed.height = column.height;
    return bed;
}

std::shared_ptr<const MeasuredChromatogram> Chromatograms::find(int key)
{
    const DataRecording* one = m_recordings.find(key);
    if (!one || !isRun(*one)) return nullptr;
    if (m_task.isRunning(key)) return nullptr;
    const auto made = m_made.find(key);
    if (made != m_made.end() && made->second.chromatogram) return made->second.chromatogram;
    make(key);
    return nullptr;
}

std::optional<LaidRun> Chromatograms::laidOver(const std::string& unit) const
{
    const auto found = m_laid.find(unit);
    return found == m_laid.end() ? std::nullopt : std::optional(found->second);
}

void Chromatograms::layOver(const std::string& unit, const LaidRun& run)
{
    m_laid[unit] = run;
    emit laid();
}

bool Chromatograms::isMaking() const
{
    for (const DataRecording& one : m_recordings.list())
        if (m_task.isRunning(one.key)) return true;
    return false;
}

void Chromatograms::make(int key)
{
    const DataRecording* one = m_recordings.find(key);
    if (!one || !isRun(*one)) return;
    Made& made = m_made[key];
    made.of = one->recording;
    m_task.start(
        [this, key, settings = one->settings, curves = made.curves, order = choice(key).order()](
            const std::stop_token& stop, const BackgroundTask::Report&) mutable -> BackgroundTask::Reported {
            if (stop.stop_requested()) return [] {};
            const auto chromatogram = std::make_shared<MeasuredChromatogram>();
            if (!curves) curves = readCurves(settings, chromatogram->errors);
            if (curves) chromatogram->findings = evaluate(*curves, order, *chromatogram, stop);
            return [this, key, curves, chromatogram] {
                if (!m_recordings.find(key)) return; // it was removed meanwhile
                m_made[key].curves = curves;
                m_made[key].chromatogram = chromatogram;
                emit changed(key);
            };
        },
        key);
}

// Where its file was read again, what was made of it before does not count.
void Chromatograms::follow(int key)
{
    const DataRecording* one = m_recordings.find(key);
    const auto made = m_made.find(key);
    if (!one || one->state == DataRecording::State::Reading) return;
    if (made != m_made.end() && made->second.of != one->recording) {
        m_task.stop(key);
        m_made.erase(made);
    }
    emit changed(key);
}

void Chromatograms::load()
{
    m_choices.clear();
    ProjectSession* project = m_document.project();
    if (!project) return;
    const auto text = project->ask([](store::ProjectFile& file) { return file.setting(chromatogramsKey); });
    base::Errors errors;
    const Json json = text && *text ? base::readJson(**text, errors) : Json();
    for (const Json::Member& member : json.members()) m_choices[member.first] = readChoice(member.second);
}

void Chromatograms::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    Json json = Json::object();
    for (const auto& [name, choice] : m_choices) json[name] = writeChoice(choice);
    project->post([text = json.write()](store::ProjectFile& file) {
        // Where the disk refuses this, saving the plant fails too, and that is reported.
        (void)file.setSetting(chromatogramsKey, text);
    });
}

} // namespace titer::app

#include "app/live/recordings/moc_chromatograms.cpp"
