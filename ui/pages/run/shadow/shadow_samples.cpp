// What was measured, as plots, tiles and the time line show it.
#include "ui/pages/run/shadow/shadow_samples.h"

#include "app/tags/measured_tag.h"
#include "ui/shown/run_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::Estimated;
using shown::lengthText;
using shown::Recorded;
using shown::Samples;
using shown::unitText;

namespace {

struct ShadowWords {
    Q_DECLARE_TR_FUNCTIONS(ShadowWords)
};

constexpr double oldLab = 7200; // a laboratory value reports its age from here on [s]

// As plots name a tag that belongs to no variable.
QString recordedName(const twin::MappedTag& tag)
{
    return QStringLiteral("recording:") + QString::fromStdString(tag.tag.id);
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

// Single samples, and a first one, which is no line yet.
bool isMarked(const app::LiveSession& live, std::size_t tag)
{
    return live.sampling(tag).laboratory || live.measured(tag).size() < 2;
}

} // namespace

QString nameOf(const app::LiveSession& live, std::size_t tag)
{
    const connect::TagInfo& info = live.info()->tags[tag];
    return QString::fromStdString(info.label.empty() ? info.id : info.label);
}

// By the link of this page, which the plant has from its next check on; a run need not be there.
app::ShownAs reportedAs(const app::LiveSession& live, const twin::MappedTag& tag)
{
    app::FeedTag recorded;
    recorded.id = "recording/" + tag.tag.id;
    recorded.unit = tag.tag.unit;
    app::reportWhatItMeasures(recorded, tag, *live.plant());
    return app::shownAs(&recorded, recorded.unit);
}

QHash<QString, Samples> samplesOf(const app::PlantShadow& laid, const QStringList& tags)
{
    QHash<QString, Samples> found;
    if (!laid.isActive()) return found;
    for (std::size_t i = 0; i < laid.live().tags().size(); ++i) {
        const twin::MappedTag& tag = laid.live().tags()[i];
        const QString variable = QString::fromStdString(tag.variable);
        if (!tag.link || !tags.contains(variable)) continue;
        found.insert(variable, samplesIn(laid.live().measured(i), isMarked(laid.live(), i),
                                         [&tag](double value) { return tag.link->toSi(value); }));
    }
    return found;
}

QHash<QString, Estimated> estimatesOf(const app::PlantShadow& laid, const QStringList& tags)
{
    QHash<QString, Estimated> found;
    if (!laid.isActive()) return found;
    for (const app::EstimateTrack& track : laid.live().estimates()) {
        const QString variable = QString::fromStdString(track.variable);
        if (track.isNumber || track.points.empty() || !tags.contains(variable)) continue;
        Estimated estimated;
        for (const app::EstimatePoint& point : track.points) {
            estimated.times.append(point.time);
            estimated.values.append(point.value);
            estimated.deviations.append(point.deviation);
        }
        // It holds since the last step, so that the value at the cursor is reported.
        if (const double present = laid.now(); present > track.points.back().time) {
            estimated.times.append(present);
            estimated.values.append(track.points.back().value);
            estimated.deviations.append(track.points.back().deviation);
        }
        found.insert(variable, estimated);
    }
    return found;
}

QHash<QString, QString> linkedOf(const app::PlantShadow& laid)
{
    QHash<QString, QString> variables;
    if (!laid.isActive()) return variables;
    for (const twin::MappedTag& tag : laid.live().tags())
        if (tag.link) variables.insert(recordedName(tag), QString::fromStdString(tag.variable));
    return variables;
}

QList<Recorded> unlinkedOf(const app::PlantShadow& laid, const QStringList& shown)
{
    QList<Recorded> found;
    if (!laid.isActive()) return found;
    for (std::size_t i = 0; i < laid.live().tags().size(); ++i) {
        const twin::MappedTag& tag = laid.live().tags()[i];
        if (tag.link) continue;
        const app::ShownAs as = reportedAs(laid.live(), tag);
        Recorded recorded{recordedName(tag), nameOf(laid.live(), i), unitText(as.unit), {}};
        if (shown.contains(recorded.tag))
            recorded.samples = samplesIn(laid.live().measured(i), isMarked(laid.live(), i),
                                         [&as](double value) { return as.scale.of(value); });
        found.append(recorded);
    }
    return found;
}

bool hasLinks(const app::PlantShadow& laid)
{
    return laid.isActive() && std::any_of(laid.live().tags().begin(), laid.live().tags().end(),
                                          [](const twin::MappedTag& tag) { return bool(tag.link); });
}

QHash<QString, Reading> readingsAt(const app::PlantShadow& laid, double seconds)
{
    QHash<QString, Reading> readings;
    if (!laid.isActive()) return readings;
    for (std::size_t i = 0; i < laid.live().tags().size(); ++i) {
        const twin::MappedTag& tag = laid.live().tags()[i];
        if (!tag.link) continue;
        const std::vector<twin::TrackPoint>& points = laid.live().measured(i);
        auto after = std::upper_bound(points.begin(), points.end(), seconds,
                                      [](double t, const twin::TrackPoint& p) { return t < p.time; });
        while (after != points.begin() && std::isnan((after - 1)->value)) --after;
        if (after == points.begin()) continue;
        const twin::TrackPoint& last = *(after - 1);
        Reading reading;
        reading.origin = isMarked(laid.live(), i) ? Origin::Lab : Origin::Measured;
        reading.value = tag.link->toSi(last.value);
        if (reading.origin == Origin::Lab && seconds - last.time >= oldLab)
            reading.age = ShadowWords::tr("%1 old", "an age").arg(lengthText(seconds - last.time));
        readings.insert(QString::fromStdString(tag.variable), reading);
    }
    return readings;
}

plot::TimelineLane samplesLane(const app::PlantShadow& laid)
{
    plot::TimelineLane lane{ShadowWords::tr("Samples"), {}, {}};
    if (!laid.isActive()) return lane;
    if (laid.live().info()->isPlayback) {
        lane.movable = true;
        // What has not been played is still to come.
        const double begin = laid.begin(), end = laid.end(), now = laid.now();
        const double played = std::isfinite(now) ? std::clamp(now, begin, end) : begin;
        if (played > begin) lane.bands.append({begin, played, laid.name(), false});
        if (played < end) lane.bands.append({played, end, laid.name(), true});
    }
    for (std::size_t i = 0; i < laid.live().tags().size(); ++i) {
        if (!laid.live().tags()[i].link || !isMarked(laid.live(), i)) continue;
        for (const twin::TrackPoint& point : laid.live().measured(i)) {
            const auto same = std::find_if(lane.marks.begin(), lane.marks.end(),
                                           [&](const plot::TimelineMark& m) { return m.at == point.time; });
            const QString name = nameOf(laid.live(), i);
            if (same != lane.marks.end())
                same->text += QStringLiteral(", ") + name;
            else if (std::isfinite(point.value))
                lane.marks.append({plot::TimelineMark::Sample, point.time, name, false});
        }
    }
    return lane;
}

} // namespace titer::pages
