// What was measured, as plots, tiles and the time line show it.
#include "ui/pages/run/run_shadow.h"

#include "ui/shown/run_state.h"

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::lengthText;
using shown::Recorded;
using shown::Samples;
using shown::unitText;

namespace {

constexpr double oldLab = 7200; // a laboratory value reports its age from here on [s]

// As plots name a tag that belongs to no variable.
QString recordedName(const twin::MappedTag& tag)
{
    return QStringLiteral("recording:") + QString::fromStdString(tag.tag.id);
}

double toSi(const twin::Link& link, double value)
{
    return link.unit.toSi(value) / link.factor;
}

Samples samplesIn(const std::vector<twin::TrackPoint>& points, bool lab, const auto& shown)
{
    Samples samples;
    samples.lab = lab;
    for (const twin::TrackPoint& point : points) {
        samples.times.append(point.time);
        samples.values.append(shown(point.value));
    }
    return samples;
}

} // namespace

// Single samples, and a first one, which is no line yet.
bool RunShadow::isMarked(std::size_t tag) const
{
    return m_live.sampling(tag).laboratory || m_live.measured(tag).size() < 2;
}

// The source's own words for a tag, where it has any.
QString RunShadow::nameOf(std::size_t tag) const
{
    const connect::TagInfo& info = m_live.info()->tags[tag];
    return QString::fromStdString(info.label.empty() ? info.id : info.label);
}

QHash<QString, Samples> RunShadow::samplesOf(const QStringList& tags) const
{
    QHash<QString, Samples> found;
    if (!m_laid.isActive()) return found;
    for (std::size_t i = 0; i < m_live.tags().size(); ++i) {
        const twin::MappedTag& tag = m_live.tags()[i];
        const QString variable = QString::fromStdString(tag.variable);
        if (!tag.link || !tags.contains(variable)) continue;
        found.insert(variable, samplesIn(m_live.measured(i), isMarked(i),
                                         [&tag](double value) { return toSi(*tag.link, value); }));
    }
    return found;
}

QHash<QString, QString> RunShadow::linked() const
{
    QHash<QString, QString> variables;
    if (!m_laid.isActive()) return variables;
    for (const twin::MappedTag& tag : m_live.tags())
        if (tag.link) variables.insert(recordedName(tag), QString::fromStdString(tag.variable));
    return variables;
}

QList<Recorded> RunShadow::unlinked(const QStringList& shown) const
{
    QList<Recorded> found;
    if (!m_laid.isActive()) return found;
    for (std::size_t i = 0; i < m_live.tags().size(); ++i) {
        const twin::MappedTag& tag = m_live.tags()[i];
        if (tag.link) continue;
        const app::ShownAs as = reportedAs(tag);
        Recorded recorded{recordedName(tag), nameOf(i), unitText(as.unit), {}};
        if (shown.contains(recorded.tag))
            recorded.samples =
                samplesIn(m_live.measured(i), isMarked(i), [&as](double value) { return as.scale.of(value); });
        found.append(recorded);
    }
    return found;
}

bool RunShadow::hasLinks() const
{
    return m_laid.isActive() && std::any_of(m_live.tags().begin(), m_live.tags().end(),
                                            [](const twin::MappedTag& tag) { return bool(tag.link); });
}

QHash<QString, Reading> RunShadow::readingsAt(double seconds) const
{
    QHash<QString, Reading> readings;
    if (!m_laid.isActive()) return readings;
    for (std::size_t i = 0; i < m_live.tags().size(); ++i) {
        const twin::MappedTag& tag = m_live.tags()[i];
        if (!tag.link) continue;
        const std::vector<twin::TrackPoint>& points = m_live.measured(i);
        auto after = std::upper_bound(points.begin(), points.end(), seconds,
                                      [](double t, const twin::TrackPoint& p) { return t < p.time; });
        while (after != points.begin() && std::isnan((after - 1)->value)) --after;
        if (after == points.begin()) continue;
        const twin::TrackPoint& last = *(after - 1);
        Reading reading;
        reading.origin = isMarked(i) ? Origin::Lab : Origin::Measured;
        reading.value = toSi(*tag.link, last.value);
        if (reading.origin == Origin::Lab && seconds - last.time >= oldLab)
            reading.age = tr("%1 old", "an age").arg(lengthText(seconds - last.time));
        readings.insert(QString::fromStdString(tag.variable), reading);
    }
    return readings;
}

plot::TimelineLane RunShadow::lane() const
{
    plot::TimelineLane lane{tr("Samples"), {}, {}};
    if (!m_laid.isActive()) return lane;
    if (m_live.info()->isPlayback) {
        lane.movable = true;
        // What has not been played is still to come.
        const double begin = m_laid.begin(), end = m_laid.end(), now = m_laid.now();
        const double played = std::isfinite(now) ? std::clamp(now, begin, end) : begin;
        if (played > begin) lane.bands.append({begin, played, m_laid.name(), false});
        if (played < end) lane.bands.append({played, end, m_laid.name(), true});
    }
    for (std::size_t i = 0; i < m_live.tags().size(); ++i) {
        if (!m_live.tags()[i].link || !isMarked(i)) continue;
        for (const twin::TrackPoint& point : m_live.measured(i)) {
            const auto same = std::find_if(lane.marks.begin(), lane.marks.end(),
                                           [&](const plot::TimelineMark& m) { return m.at == point.time; });
            const QString name = nameOf(i);
            if (same != lane.marks.end())
                same->text += QStringLiteral(", ") + name;
            else if (std::isfinite(point.value))
                lane.marks.append({plot::TimelineMark::Sample, point.time, name, false});
        }
    }
    return lane;
}

} // namespace titer::pages
