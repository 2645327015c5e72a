#include "app/study/study_maps.h"

#include "app/study/response_fields.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr int soon = 60;  // [ms] that a setting stays before its map is begun
constexpr int rest = 250; // [ms] until more draws are made
constexpr int rows = 3;   // of a map between two looks at a stop

bool hasMap(const MapOrder& order)
{
    return order.study && order.analysis && order.analysis->acceptance && order.axisX != order.axisY;
}

} // namespace

bool MapOrder::isSame(const MapOrder& other) const
{
    if (analysis != other.analysis || axisX != other.axisX || axisY != other.axisY ||
        setting.size() != other.setting.size())
        return false;
    for (std::size_t i = 0; i < setting.size(); ++i)
        if (int(i) != axisX && int(i) != axisY && setting[i] != other.setting[i]) return false;
    return true;
}

ContourField probabilityField(const studies::Acceptance& acceptance, const MapOrder& order, std::stop_token stop)
{
    const studies::Factors& factors = order.analysis->factors;
    const auto x = std::size_t(order.axisX), y = std::size_t(order.axisY);
    ContourField field{.across = valuesOver(factors[x], mapPoints), .up = valuesOver(factors[y], mapPoints)};
    const auto coded = [](const studies::Factor& factor, const std::vector<double>& values, std::size_t from,
                          std::size_t to) {
        Eigen::VectorXd found(Eigen::Index(to - from));
        for (std::size_t i = from; i < to; ++i) found[Eigen::Index(i - from)] = factor.toCoded(values[i]);
        return found;
    };
    const studies::MapAxis across{x, coded(factors[x], field.across, 0, field.across.size())};
    // At once where nobody can stop it.
    const std::size_t part = stop.stop_possible() ? mapPoints / rows : mapPoints;
    for (std::size_t from = 0; from < mapPoints; from += part) {
        if (stop.stop_requested()) return {};
        const studies::MapAxis up{y, coded(factors[y], field.up, from, std::min<std::size_t>(mapPoints, from + part))};
        const Eigen::MatrixXd map = acceptance.map(order.setting, across, up);
        field.values.insert(field.values.end(), map.data(), map.data() + map.size());
    }
    return field;
}

StudyMaps::StudyMaps()
    : BackgroundJob(QThread::LowPriority)
    , m_fine(std::make_shared<Fine>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_task.isRunning()) start(false);
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { start(true); });
}

bool StudyMaps::isSettled() const
{
    if (!hasMap(m_wanted)) return !m_task.isRunning();
    return m_map && m_map->order.isSame(m_wanted) && (m_map->draws == 0 || m_map->draws == fineDraws);
}

void StudyMaps::want(const MapOrder& order)
{
    const bool same = order.isSame(m_wanted);
    const bool dropped = m_map && (m_map->order.analysis != order.analysis || m_map->order.axisX != order.axisX ||
                                   m_map->order.axisY != order.axisY);
    m_wanted = order;
    if (same) return;
    m_rest.stop();
    if (m_runsFine) m_task.stop();
    if (m_map && !dropped)
        m_soon.start();
    else if (!m_task.isRunning())
        start(false);
    if (!dropped) return;
    m_map.reset();
    emit changed();
}

void StudyMaps::start(bool fine)
{
    if (!hasMap(m_wanted)) return;
    m_runsFine = fine;
    m_task.start([this, fine, order = m_wanted, kept = m_fine](
                     const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        if (stop.stop_requested()) return [] {};
        if (fine && kept->of != order.analysis)
            *kept = {order.analysis,
                     std::make_shared<studies::StudyAnalysis>(studies::analyse(*order.study, fineDraws))};
        const std::optional<studies::Acceptance>& acceptance = (fine ? kept->fine : order.analysis)->acceptance;
        std::shared_ptr<const SpaceMap> made;
        if (acceptance && !stop.stop_requested()) {
            ContourField field = probabilityField(*acceptance, order, stop);
            if (field.values.size() == std::size_t(mapPoints * mapPoints))
                made = std::make_shared<const SpaceMap>(SpaceMap{order, std::move(field), acceptance->draws()});
        }
        return [this, made] { take(made); };
    });
    emit begun();
}

void StudyMaps::stop()
{
    m_soon.stop();
    m_rest.stop();
    BackgroundJob::stop();
}

void StudyMaps::take(const std::shared_ptr<const SpaceMap>& map)
{
    const bool current = map && map->order.isSame(m_wanted);
    // One of a setting that moved on meanwhile is better than an older one; of another model it says nothing.
    if (map && map->order.analysis == m_wanted.analysis && map->order.axisX == m_wanted.axisX &&
        map->order.axisY == m_wanted.axisY) {
        m_map = map;
        emit changed();
    }
    if (m_task.isRunning() || m_soon.isActive()) return; // another one is wanted already
    if (!current)
        start(false);
    else if (m_map && m_map->draws > 0 && m_map->draws < fineDraws)
        m_rest.start();
}

} // namespace titer::app

#include "app/study/moc_study_maps.cpp"
