// Opens, starts and moves what lies over the plant.
#include "app/session/plant_shadow.h"

#include "app/common/sentence.h"
#include "app/form/plant/plant_changes.h"
#include "app/live/estimators/estimated_project.h"
#include "app/live/recordings/alignment_fit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

using LiveState = LiveSession::State;

PlantShadow::PlantShadow(Document& document, LiveSession& live, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_live(live)
    , m_estimators(document)
    , m_levels(document)
    , m_alignments(document)
{
    connect(&live, &LiveSession::opened, this, &PlantShadow::opened);
    connect(&live, &LiveSession::openFailed, this, [this](const base::Errors& errors) {
        m_opening = false;
        if (!errors.empty()) fail(sentence(errors.front().what));
    });
    connect(&live, &LiveSession::stateChanged, this, &PlantShadow::changed);
    // Another estimator, or undone, goes through the recording at once; the model's run needs no other one.
    const auto estimatorsChanged = [this] {
        if (isActive() && m_estimators.flowsheet().estimators != m_laidOver.estimators) takePlant();
    };
    connect(&document, &Document::changed, this, estimatorsChanged);
    connect(&m_estimators, &EstimatorSetup::changed, this, estimatorsChanged);
    connect(&m_levels, &LevelSetup::changed, this, [this] {
        if (isActive()) open(m_live.speed(), placeNow());
    });
    connect(&m_alignments, &Alignments::changed, this, [this] {
        if (isActive()) m_live.setOffset(m_alignments.offsetOf(Alignments::keyOf(m_settings)));
    });
}

void PlantShadow::layOver(const connect::Settings& settings, const QString& name, double speed,
                          const std::string& connector, const RecordingPlace& place)
{
    m_returning = {};
    lay({name, QString::fromStdString(connector), settings, speed, place.at, place.paused});
}

void PlantShadow::comeBack(const LaidRecording& recording)
{
    m_returning = recording;
    lay(recording);
}

void PlantShadow::lay(const LaidRecording& recording)
{
    m_connector = recording.connector.toStdString();
    m_settings = recording.settings;
    m_name = recording.name;
    emit laying(recording.speed);
    open(recording.speed, {recording.at, recording.paused});
}

void PlantShadow::fail(const QString& why)
{
    if (!m_returning.name.isEmpty()) {
        m_live.close();
        miss(std::exchange(m_returning, {}));
    }
    emit failed(why);
}

// The recording or source that is stated, from its begin or from there.
void PlantShadow::open(double speed, const RecordingPlace& place)
{
    m_place = place;
    m_speed = speed;
    m_opening = true;
    m_live.open(m_connector, m_settings);
}

LaidRecording PlantShadow::laid() const
{
    if (!m_returning.name.isEmpty()) return m_returning;
    if (m_live.state() == LiveState::Closed) return {};
    return {.name = m_name,
            .connector = QString::fromStdString(m_connector),
            .settings = m_settings,
            .speed = m_live.speed(),
            .at = now(),
            .paused = m_live.state() == LiveState::Paused};
}

RecordingPlace PlantShadow::placeNow() const
{
    return {now(), m_live.state() == LiveState::Paused};
}

void PlantShadow::takePlant()
{
    if (!isActive() || changesBetween(m_laidOver, m_estimators.flowsheet(), m_document.catalogue()).empty()) return;
    open(m_live.speed(), placeNow());
}

void PlantShadow::leave()
{
    m_live.close();
    m_stated.clear();
    m_returning = {};
    miss({});
    emit changed();
    emit left();
}

void PlantShadow::miss(const LaidRecording& recording)
{
    if (m_missing == recording) return;
    m_missing = recording;
    emit missingChanged();
}

void PlantShadow::opened()
{
    if (m_opening) start();
    m_opening = false;
    emit changed();
}

void PlantShadow::start()
{
    m_document.checkNow();
    const auto plant = m_document.plant();
    if (!plant) {
        m_live.close();
        return fail(
            tr("The plant has errors, so no recording can be overlaid. See the notices, and correct them first."));
    }
    m_returning = {};
    miss({});
    m_laidOver = m_estimators.flowsheet();
    UnitLevels levels;
    for (const model::UnitEntry& unit : m_laidOver.units) levels[unit.id] = m_levels.of(unit.id);
    const std::shared_ptr<const model::Plant> laid = layEstimators(plant, levels);
    const RecordingPlace place = std::exchange(m_place, {});
    m_compared.reset();
    m_live.setOffset(m_alignments.offsetOf(Alignments::keyOf(m_settings)));
    const base::Errors errors = m_live.start(laid, m_stated, m_speed, place.paused, m_estimated, levels);
    if (!errors.empty()) emit failed(sentence(errors.front().what));
    if (std::isfinite(place.at)) m_live.seek(place.at);
}

// The plant with the estimators of the project too, but for those that cannot run.
std::shared_ptr<const model::Plant> PlantShadow::layEstimators(const std::shared_ptr<const model::Plant>& plant,
                                                               const UnitLevels& levels)
{
    m_refused.clear();
    if (m_estimators.unreadable()) m_refused.push_back(m_estimators.unreadable()->what);
    if (m_levels.unreadable()) m_refused.push_back(m_levels.unreadable()->what);
    m_estimated = std::make_shared<const model::Flowsheet>(m_laidOver);
    const bool held = std::ranges::any_of(levels, [](const auto& l) { return l.second == UnitLevel::Model; });
    if (m_estimators.own().empty() && !held) return plant;
    const EstimatedProject project = estimatedProject(m_laidOver, {}, levels);
    for (const EstimatedProject::One& one : project.estimators)
        if (one.refused) m_refused.push_back(one.refused->what);
    if (project.flowsheet) m_estimated = project.flowsheet;
    return project.plant ? project.plant : plant;
}

bool PlantShadow::isActive() const
{
    return m_live.plant() && m_live.info() && m_live.state() != LiveState::Closed &&
           m_live.state() != LiveState::Opening;
}

bool PlantShadow::isPlaying() const
{
    return isActive() && m_live.state() == LiveState::Playing;
}

double PlantShadow::now() const
{
    return isActive() && m_live.frame() ? m_live.frame()->time : base::notAvailable;
}

double PlantShadow::begin() const
{
    return isActive() ? m_live.info()->begin : 0.0;
}

double PlantShadow::end() const
{
    return isActive() ? m_live.info()->end : 0.0;
}

bool PlantShadow::isSimulated() const
{
    return isActive() && m_live.info()->simulated;
}

std::optional<FitRun> PlantShadow::fitRun() const
{
    if (!isActive() || !m_live.info()->isPlayback || m_settings.value("file").empty()) return std::nullopt;
    return FitRun{m_name, m_settings, m_live.offset()};
}

void PlantShadow::align(double offset, const QString& mergeKey)
{
    if (!isActive() || !m_live.info()->isPlayback) return;
    m_alignments.set(Alignments::keyOf(m_settings), offset, tr("Align the recording"), mergeKey);
}

void PlantShadow::beginAt(double seconds)
{
    if (isActive()) align(m_live.offset() + seconds - begin());
}

void PlantShadow::moveBy(double seconds)
{
    if (isActive()) align(m_live.offset() + seconds, QStringLiteral("move"));
}

// Of the whole recording, however far it was played.
void PlantShadow::compareWith(const std::shared_ptr<const Run>& run)
{
    if (!run || run == m_compared) return;
    m_compared = run;
    m_alignment.reset();
    const FitOrder order{m_settings, m_live.tags(), {run, &run->result}};
    m_task.start([this, order](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const auto found = fitAlignment(order, stop);
        return [this, found] {
            m_alignment = found;
            emit compared();
        };
    });
}

void PlantShadow::takeAlignment()
{
    if (m_alignment && *m_alignment) align((*m_alignment)->offset);
}

void PlantShadow::takeMapping()
{
    m_compared.reset();
    const base::Errors errors = m_live.setMapping(m_stated);
    if (!errors.empty()) emit failed(sentence(errors.front().what));
    emit changed();
}

void PlantShadow::setVariable(const std::string& tag, const std::string& variable, const std::string& unit,
                              const QString& text)
{
    if (!isActive()) return;
    model::Flowsheet flowsheet = m_document.flowsheet();
    model::TagEntry made{tag, variable};
    for (const model::TagEntry& entry : flowsheet.tags)
        if (entry.tag == tag && entry.variable == variable)
            made.factor = entry.factor; // of another variable it says nothing
    std::erase_if(m_stated, [&](const model::TagEntry& entry) { return entry.tag == tag; });
    m_stated.push_back(made);
    // The plant keeps what was decided.
    std::erase_if(flowsheet.tags, [&](const model::TagEntry& entry) { return entry.tag == tag; });
    if (!variable.empty()) flowsheet.tags.push_back(made);
    m_document.apply(flowsheet, text);
    if (!unit.empty()) {
        // How a column is read belongs to the source, so that it is opened again.
        m_settings.add("unit", tag + "=" + unit);
        return open(m_live.speed(), {});
    }
    takeMapping();
}

void PlantShadow::setVariables(const std::vector<model::TagEntry>& entries, const QString& text)
{
    if (!isActive()) return;
    model::Flowsheet flowsheet = m_document.flowsheet();
    for (const model::TagEntry& entry : entries)
        for (std::vector<model::TagEntry>* kept : {&m_stated, &flowsheet.tags}) {
            std::erase_if(*kept, [&](const model::TagEntry& e) { return e.tag == entry.tag; });
            kept->push_back(entry);
        }
    m_document.apply(flowsheet, text);
    takeMapping();
}

} // namespace titer::app

#include "app/session/moc_plant_shadow.cpp"
