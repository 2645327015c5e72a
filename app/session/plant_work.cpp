// The runs of the plant: begun, changed on their way, kept.
#include "app/session/plant_work.h"

#include "app/live/recordings/data_recordings.h"
#include "app/run/output_times.h"

#include <QFileInfo>

#include <cmath>

namespace titer::app {

PlantWork::PlantWork(const Ground& ground, QObject* parent)
    : QObject(parent)
    , m_ground(ground)
    , m_history(ground.document)
    , m_shadow(ground.document, ground.live)
    , m_events(ground.document, [this] { return timeOfWhatGoesOn(); })
    , m_fit(ground.document)
    , m_calibration(ground.document, ground.chromatograms)
    , m_screening(ground.document)
    , m_advice(ground.document)
    , m_capacity(ground.document.catalogue())
    , m_noise(ground.document, m_shadow)
    , m_tuning(ground.document)
    , m_liveAdvice(ground.document, {ground.live, [this] { return m_shadow.name(); }, [this] { m_shadow.takePlant(); }})
    , m_optimum(ground.document)
{
    connect(&m_shadow, &PlantShadow::left, &m_liveAdvice, &LiveAdvice::forget);
    connect(&m_shadow, &PlantShadow::laying, &m_liveAdvice, &LiveAdvice::forget);
    connect(&ground.document, &Document::leaving, this, &PlantWork::letGo);
    connect(&ground.session, &RunSession::finished, this, &PlantWork::takeRun);
    m_events.setTaker([this](const model::Flowsheet& flowsheet) {
        return !m_shadow.isActive() && m_ground.session.change(flowsheet);
    });
    connect(&ground.session, &RunSession::changeTaken, this, [this](double seconds, const base::Sentence& whyNot) {
        m_events.taken(seconds, whyNot.pattern.empty());
        emit changeTaken(whyNot);
    });
}

void PlantWork::start(const std::shared_ptr<const Run>& before)
{
    m_ground.document.checkNow();
    m_startedPlant = m_ground.document.plant();
    if (!m_shadow.isActive()) m_events.begin({});
    RunSettings settings;
    if (before && m_startedPlant) settings.grid = finerTimes(before->result, m_startedPlant->duration);
    m_ground.session.start(m_ground.document.flowsheet(), settings);
}

std::vector<FitRun> PlantWork::fitRuns()
{
    const Alignments alignments(m_ground.document);
    std::vector<FitRun> runs;
    if (std::optional<FitRun> laid = m_shadow.fitRun()) {
        laid->stated = m_shadow.stated();
        runs.push_back(*std::move(laid));
    }
    const bool isLaid = !runs.empty();
    // Its tags may have got units since.
    const auto fileOf = [](const connect::Settings& settings) {
        return QFileInfo(QString::fromStdString(settings.value("file"))).absoluteFilePath();
    };
    const auto isThere = [&](const connect::Settings& settings) {
        return isLaid && settings.value("batch") == runs.front().recording.value("batch") &&
               fileOf(settings) == fileOf(runs.front().recording);
    };
    for (const DataRecording& one : m_ground.recordings.list())
        if (one.state != DataRecording::State::Failed && !isThere(one.settings))
            runs.push_back({.name = QString::fromStdString(one.entry.name),
                            .recording = one.settings,
                            .offset = alignments.offsetOf(Alignments::keyOf(one.settings)),
                            .chosen = false});
    if (runs.size() == 1) runs.front().chosen = true;
    return runs;
}

// A plant takes along all that goes on about it, however it is left.
void PlantWork::letGo()
{
    m_startedPlant.reset();
    m_ground.session.drop();
    m_ground.session.setSpeed(0.0); // as fast as it goes
    m_shadow.leave();
    m_tuning.job().clear();
}

std::optional<double> PlantWork::timeOfWhatGoesOn() const
{
    if (m_shadow.isActive()) return std::isfinite(m_shadow.now()) ? m_shadow.now() : m_shadow.begin();
    if (m_ground.session.state() != RunSession::State::Idle) return m_ground.session.simulatedTime();
    return {};
}

void PlantWork::takeRun(const std::shared_ptr<const Run>& finished)
{
    m_startedPlant.reset();
    m_events.settle();
    std::shared_ptr<const Run> run = finished;
    if (!m_shadow.isActive() && !m_events.events().empty()) {
        auto noted = std::make_shared<Run>(*finished);
        noted->events = m_events.events();
        run = noted;
    }
    m_history.add(run);
    emit ran(run);
    if (m_shadow.isActive() && run->plant) m_shadow.takePlant();
}

} // namespace titer::app

#include "app/session/moc_plant_work.cpp"
