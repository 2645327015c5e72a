#include "app/boards/forecast_set.h"

#include "app/form/plant/plant_changes.h"
#include "app/live/live_session.h"
#include "app/run/run_session.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

constexpr int pauseBeforeRuns = 300; // [ms] before a set is begun
constexpr int reportTime = 200;      // [ms] from one word of progress to the next
constexpr double nearShare = 0.01;   // of the length of a run: times this near are one
constexpr std::size_t maxTags = 400; // more are not looked ahead
constexpr int points = 180;          // of a band, so that daily feeds keep their corners

} // namespace

bool AheadOrder::isNear(const AheadOrder& other) const
{
    return plant == other.plant && estimated == other.estimated && deviation == other.deviation &&
           until == other.until && tags == other.tags && segments.size() == other.segments.size() &&
           std::abs(from - other.from) <= nearShare * until;
}

AheadOrder orderOf(const std::shared_ptr<const model::Plant>& plant, const figures::RunResult& result, double from,
                   double until, double deviation)
{
    AheadOrder order{.plant = plant, .from = from, .until = until, .deviation = deviation};
    for (const figures::Column& column : result.columns)
        if (order.tags.size() < maxTags) order.tags.push_back(column.tag);
    return order;
}

std::vector<std::string> MadeForecast::estimatedUnits() const
{
    std::vector<std::string> units;
    if (order.estimates)
        for (const twin::EstimatedState& state : *order.estimates) units.push_back(state.unit);
    return units;
}

void RunEstimates::add(AheadOrder& order, const LiveSession& session, const std::shared_ptr<const Run>& run)
{
    if (!run || !session.estimated() || !session.frame() || !session.frame()->present) return;
    if (session.frame()->time != order.from) return;
    if (run != m_run || session.estimated() != m_laidOver) {
        m_run = run;
        m_laidOver = session.estimated();
        m_same = isSameRun(*m_laidOver, run->flowsheet, solve::catalogue());
    }
    if (!m_same) return;
    order.estimates = session.frame()->present;
    order.estimated = m_laidOver;
}

twin::ForecastRequest requestOf(const AheadOrder& order)
{
    return {.plant = order.plant,
            .segments = order.segments,
            .estimates = order.estimates ? *order.estimates : std::vector<twin::EstimatedState>(),
            .from = order.from,
            .until = order.until,
            .deviation = order.deviation};
}

const twin::ForecastBand* MadeForecast::band(std::string_view tag) const
{
    const auto found = std::find(order.tags.begin(), order.tags.end(), tag);
    const auto place = std::size_t(found - order.tags.begin());
    return place < forecast.bands.size() ? &forecast.bands[place] : nullptr;
}

ForecastSet::ForecastSet(QObject* parent)
    : QObject(parent)
    , m_task(QThread::LowPriority)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeRuns);
    connect(&m_soon, &QTimer::timeout, this, &ForecastSet::start);
    m_report.setInterval(reportTime);
    connect(&m_report, &QTimer::timeout, this, &ForecastSet::changed);
}

void ForecastSet::want(const AheadOrder& order)
{
    if (order.plant != m_wanted.plant) m_stopped = false;
    m_wanted = order;
    if (m_stopped || m_wanted.isNear(m_begun)) return;
    // One of another plant says nothing any more.
    if (m_begun.plant != order.plant) drop();
    if (m_made && m_made->order.plant != order.plant) m_made.reset();
    if (!m_task.isRunning() && !m_soon.isActive()) m_soon.start();
}

void ForecastSet::stop()
{
    m_stopped = true;
    m_soon.stop();
    drop();
    emit changed();
}

void ForecastSet::resume()
{
    if (!m_stopped) return;
    m_stopped = false;
    m_begun = {};
    m_soon.start();
    emit changed();
}

// What is being made.
void ForecastSet::drop()
{
    if (!m_task.isRunning()) return;
    m_task.stop();
    m_report.stop();
    m_begun = {};
}

SetState ForecastSet::state() const
{
    using Kind = SetState::Kind;
    if (m_stopped) return {.kind = Kind::Stopped};
    if (!m_wanted.plant || m_wanted.from >= m_wanted.until) return {};
    if (m_task.isRunning()) return {Kind::Working, m_done->load(), double(m_since.elapsed()) * 1e-3};
    if (m_error) return {.kind = Kind::Failed, .why = m_error->what};
    return {.kind = m_made && m_wanted.isNear(m_begun) ? Kind::Made : Kind::Working};
}

void ForecastSet::start()
{
    m_begun = m_wanted;
    m_error.reset();
    if (!m_begun.plant || m_begun.from >= m_begun.until) return emit changed();
    m_done = std::make_shared<std::atomic<double>>(0.0);
    m_since.start();
    m_report.start();
    twin::ForecastRequest request = requestOf(m_begun);
    request.tags = m_begun.tags;
    request.points = points;
    request.progress = [done = m_done](double share) { *done = share; };
    m_task.start(
        [this, request](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            if (stop.stop_requested()) return [] {};
            const auto made = std::make_shared<const base::Result<twin::Forecast>>(twin::forecast(request, stop));
            return [this, made] { take(*made); };
        });
}

void ForecastSet::take(const base::Result<twin::Forecast>& forecast)
{
    m_report.stop();
    if (forecast && m_begun.plant == m_wanted.plant)
        m_made = std::make_shared<const MadeForecast>(MadeForecast{m_begun, *forecast});
    else if (!forecast && m_begun.isNear(m_wanted))
        m_error = forecast.error();
    if (!m_wanted.isNear(m_begun)) m_soon.start();
    emit changed();
}

} // namespace titer::app

#include "app/boards/moc_forecast_set.cpp"
