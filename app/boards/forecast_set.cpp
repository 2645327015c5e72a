#include "app/boards/forecast_set.h"

#include <cmath>

namespace titer::app {

namespace {

constexpr int pause = 300;            // [ms] before a set is begun
constexpr double nearShare = 0.01;    // of the length of a run: times this near are one
constexpr std::size_t mostTags = 400; // more are not looked ahead

double endOf(const Run& run)
{
    return run.result.times.empty() ? 0.0 : run.result.times.back();
}

} // namespace

ForecastSet::ForecastSet(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ForecastSet::start);
    m_thread.setObjectName(QStringLiteral("forecast"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

ForecastSet::~ForecastSet()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

bool ForecastSet::Order::isNear(const Order& other) const
{
    return run == other.run && deviation == other.deviation &&
           (!run || std::abs(from - other.from) <= nearShare * endOf(*run));
}

void ForecastSet::want(const std::shared_ptr<const Run>& run, double from, double deviation)
{
    m_wanted = {run, from, deviation};
    if (m_wanted.isNear(m_begun)) return;
    // One of another run says nothing any more.
    if (m_running && m_begun.run != run) m_stop.request_stop();
    if (m_made && m_made->run != run) m_made.reset();
    if (!m_running && !m_soon.isActive()) m_soon.start();
}

void ForecastSet::start()
{
    m_begun = m_wanted;
    m_error.reset();
    const auto& run = m_begun.run;
    if (!run || !run->plant || m_begun.from >= endOf(*run)) return;
    m_running = true;
    m_stop = std::stop_source();
    twin::ForecastRequest request{
        .plant = run->plant, .from = m_begun.from, .until = endOf(*run), .deviation = m_begun.deviation};
    for (const solve::Column& column : run->result.columns)
        if (request.tags.size() < mostTags) request.tags.push_back(column.tag);
    QMetaObject::invokeMethod(
        m_worker,
        [this, request, order = m_begun, number = ++m_number, stop = m_stop.get_token()] {
            auto made = twin::forecast(request, stop);
            QMetaObject::invokeMethod(
                this, [this, number, order, made = std::move(made)] { take(number, order, made); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ForecastSet::take(int number, const Order& order, base::Result<twin::Forecast> forecast)
{
    if (number != m_number) return;
    m_running = false;
    if (forecast && order.run == m_wanted.run)
        m_made = std::make_shared<const MadeForecast>(MadeForecast{order.run, order.from, order.deviation, *forecast});
    else if (!forecast && order.isNear(m_wanted))
        m_error = forecast.error();
    if (!m_wanted.isNear(m_begun)) m_soon.start();
    emit changed();
}

} // namespace titer::app
