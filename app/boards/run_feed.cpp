#include "app/boards/run_feed.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/tags/measured_tag.h"
#include "app/traces/trace_builder.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/runs/result_columns.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

namespace {

constexpr int runTickTime = 100; // [ms] from one answer to the next
constexpr std::size_t maxForecasts = 3;
constexpr const char* modelTags = "model/";
constexpr const char* recordingTags = "recording/";

// What the quantities of a plant are called, and of which unit they are where several have the same.
class ColumnNames {
public:
    ColumnNames(const model::Plant& plant, const std::vector<figures::Column>& columns)
        : m_plant(plant)
    {
        for (const figures::Column& column : columns) ++m_sameLabel[column.label];
    }

    void give(FeedTag& tag, const figures::Column& column) const
    {
        tag.label = column.label.empty() ? column.tag : label(column.label).toStdString();
        if (m_sameLabel.at(column.label) < 2 || column.plantUnit < 0) return;
        tag.place = m_plant.units[std::size_t(column.plantUnit)].label;
        tag.label += ", " + tag.place;
    }

private:
    const model::Plant& m_plant;
    std::map<std::string, int> m_sameLabel;
};

double columnWidth(const TraceWindow& window, double from, double to, std::size_t count)
{
    if (count <= std::size_t(pointsOfColumn) * std::size_t(std::max(window.columns, 1))) return 0.0;
    return (std::min(window.to, to) - std::max(window.from, from)) / std::max(window.columns, 1);
}

} // namespace

RunFeed::RunFeed(LiveSession& session, QObject* parent)
    : TagFeed(parent)
    , m_session(session)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &RunFeed::tick);
    connect(&m_session, &LiveSession::framed, this, [this] { wake(true); });
    connect(&m_session, &LiveSession::restarted, this, &RunFeed::refresh);
    connect(&m_session, &LiveSession::stateChanged, this, &RunFeed::refresh);
    m_sinceTick.start();
}

void RunFeed::setRun(std::shared_ptr<const Run> run)
{
    if (run == m_run) return;
    m_run = std::move(run);
    m_reported = m_run ? ReportedValues(m_run->plant.get(), m_run->result) : ReportedValues();
    refresh();
    emit runChanged();
    emit phasesChanged();
}

void RunFeed::setNow(double seconds)
{
    if (seconds == m_now || (std::isnan(seconds) && std::isnan(m_now))) return;
    m_now = seconds;
    wake(false);
}

bool RunFeed::hasSession() const
{
    using State = LiveSession::State;
    const State state = m_session.state();
    return m_session.plant() && (state == State::Playing || state == State::Paused || state == State::Ended);
}

std::int64_t RunFeed::origin() const
{
    // A process that is faster than the clock of the day has a time of its own.
    return hasSession() && m_session.pace() == 1.0 ? m_session.info()->origin.microseconds : 0;
}

double RunFeed::now() const
{
    if (std::isfinite(m_now)) return m_now;
    if (hasSession() && m_session.frame()) return m_session.frame()->time;
    return m_run && !m_run->result.times.empty() ? m_run->result.times.back() : 0.0;
}

bool RunFeed::isLive() const
{
    return hasSession() && !m_session.info()->isPlayback && m_session.state() == LiveSession::State::Playing;
}

FeedTag& RunFeed::add(FeedTag tag, const Place& place)
{
    m_places[tag.id] = place;
    return m_tags.emplace_back(std::move(tag));
}

void RunFeed::addRun()
{
    if (!m_run || !m_run->plant) return;
    const ColumnNames names(*m_run->plant, m_run->result.columns);
    for (std::size_t i = 0; i < m_run->result.columns.size(); ++i) {
        const figures::Column& column = m_run->result.columns[i];
        FeedTag tag;
        tag.id = modelTags + column.tag;
        names.give(tag, column);
        tag.unit = displayUnitOf(*m_run->plant, column);
        tag.origin = FeedTag::Origin::Model;
        Place place;
        place.column = int(i);
        place.unit = base::findUnit(tag.unit).value_or(base::Unit());
        add(std::move(tag), place);
    }
}

void RunFeed::addSession()
{
    if (!hasSession()) return;
    const std::vector<figures::Column> columns = runs::resultColumns(*m_session.plant());
    const ColumnNames names(*m_session.plant(), columns);
    for (std::size_t i = 0; i < m_session.tags().size(); ++i) {
        const twin::MappedTag& mapped = m_session.tags()[i];
        const connect::TagInfo& info = m_session.info()->tags[i];
        Place place;
        place.measured = int(i);
        const base::Sampling sampling = m_session.sampling(i);
        FeedTag tag;
        tag.id = recordingTags + info.id;
        tag.label = info.label.empty() ? info.id : info.label;
        tag.unit = mapped.tag.unit;
        tag.kind = info.kind;
        tag.simulated = info.simulated || m_session.info()->simulated;
        tag.interval = sampling.usual;
        if (sampling.laboratory) tag.origin = FeedTag::Origin::Laboratory;
        const std::string measures = mapped.link ? modelTags + mapped.variable : std::string();
        const FeedTag* reported = mapped.link ? find(measures) : nullptr;
        if (mapped.link) {
            tag.measures = measures;
            tag.perModel = mapped.link->factor;
            tag.unitOfModel = reported ? reported->unit : model::displayUnitOf(*m_session.plant(), mapped.link->target);
        }
        add(std::move(tag), place);
        // A run has the same, as long as there is one.
        if (!mapped.link || reported) continue;
        place.measured = -1;
        place.modelled = int(i);
        FeedTag model;
        model.id = modelTags + mapped.variable;
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const figures::Column& one) { return one.tag == mapped.variable; });
        if (column != columns.end())
            names.give(model, *column);
        else
            model.label = mapped.variable;
        model.unit = model::displayUnitOf(*m_session.plant(), mapped.link->target);
        place.unit = base::findUnit(model.unit).value_or(base::Unit());
        model.origin = FeedTag::Origin::Model;
        add(std::move(model), place);
    }
}

void RunFeed::refresh()
{
    const std::vector<FeedTag> before = std::exchange(m_tags, {});
    m_places.clear();
    addRun();
    addSession();
    if (!std::equal(before.begin(), before.end(), m_tags.begin(), m_tags.end(), isSameTag)) emit tagsChanged();
    wake(true);
}

double RunFeed::shown(const Place& place, double value) const
{
    if (place.modelled < 0) return value;
    const twin::Link& link = *m_session.tags()[std::size_t(place.modelled)].link;
    return place.unit.fromSi(link.toSi(value));
}

FeedValue RunFeed::valueOfTrack(const Place& place) const
{
    FeedValue value;
    const auto& points = place.measured >= 0 ? m_session.measured(std::size_t(place.measured))
                                             : m_session.model(std::size_t(place.modelled));
    const double until = now();
    const auto after = std::upper_bound(points.begin(), points.end(), until,
                                        [](double time, const twin::TrackPoint& point) { return time < point.time; });
    if (after == points.begin()) return value;
    const twin::TrackPoint& point = *std::prev(after);
    value.value = shown(place, point.value);
    value.time = point.time;
    value.age = until - point.time;
    value.status = std::isnan(point.value) ? connect::status::bad : connect::status::good;
    const bool silent =
        place.measured >= 0 && value.age > m_session.sampling(std::size_t(place.measured)).newestStaleAfter();
    value.quality = std::isnan(point.value) ? FeedValue::Quality::Bad
                    : silent                ? FeedValue::Quality::Stale
                                            : FeedValue::Quality::Good;
    return value;
}

FeedValue RunFeed::value(std::string_view tag) const
{
    FeedValue value;
    const auto place = m_places.find(tag);
    if (place == m_places.end()) return value;
    if (place->second.column < 0) return valueOfTrack(place->second);
    const figures::Column& column = m_run->result.columns[std::size_t(place->second.column)];
    value.value = place->second.unit.fromSi(m_reported.at(column, now()));
    value.time = now();
    value.age = 0.0;
    // Before it begins, after the run, while the unit is idle, or after it was emptied for good.
    value.status = std::isnan(value.value) ? connect::status::badOutOfService : connect::status::good;
    value.quality = std::isnan(value.value) ? FeedValue::Quality::Bad : FeedValue::Quality::Good;
    return value;
}

std::vector<FeedPhase> RunFeed::phases() const
{
    std::vector<FeedPhase> phases;
    if (!m_run || !m_run->plant) return phases;
    for (const solve::PhaseRecord& record : m_run->result.phases) {
        if (record.phase < 0 || std::size_t(record.phase) >= m_run->plant->phases.size()) continue;
        const model::PlantPhase& phase = m_run->plant->phases[std::size_t(record.phase)];
        phases.push_back({phase.unit < 0 ? std::string() : m_run->plant->units[std::size_t(phase.unit)].id,
                          phase.label.empty() ? phase.id : phase.label, record.start,
                          record.end < 0.0 ? base::notAvailable : record.end});
    }
    return phases;
}

DataTrace RunFeed::traceOfColumn(const Place& place, const TraceWindow& window) const
{
    DataTrace trace;
    const figures::Column& column = m_run->result.columns[std::size_t(place.column)];
    const std::vector<double>& times = m_run->result.times;
    const std::size_t count = std::min(times.size(), column.values.size());
    if (count == 0) return trace;
    TraceBuilder builder(columnWidth(window, times.front(), times[count - 1], count));
    double last = base::notAvailable;
    for (std::size_t i = 0; i < count; ++i) {
        // One point before and after the window, so that the line enters and leaves it.
        if (i + 1 < count && times[i + 1] < window.from) continue;
        if (last > window.to) break;
        last = times[i];
        builder.take(times[i], place.unit.fromSi(m_reported.output(column, i)), connect::status::good);
    }
    builder.write(trace, last);
    return trace;
}

DataTrace RunFeed::traceOfTrack(const Place& place, const TraceWindow& window) const
{
    DataTrace trace;
    const bool measured = place.measured >= 0;
    const auto& points =
        measured ? m_session.measured(std::size_t(place.measured)) : m_session.model(std::size_t(place.modelled));
    if (points.empty()) return trace;
    const base::Sampling sampling = measured ? m_session.sampling(std::size_t(place.measured)) : base::Sampling();
    TraceBuilder builder(columnWidth(window, points.front().time, points.back().time, points.size()), sampling);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i + 1 < points.size() && points[i + 1].time < window.from) continue;
        if (i > 0 && points[i - 1].time > window.to) break;
        builder.take(points[i].time, shown(place, points[i].value), connect::status::good);
    }
    const double end = hasSession() && m_session.frame() ? m_session.frame()->time : points.back().time;
    builder.write(trace, std::max(builder.last(), std::min(end, window.to)));
    return trace;
}

DataTrace RunFeed::traceOf(std::string_view tag, const TraceWindow& window) const
{
    const auto place = m_places.find(tag);
    if (place == m_places.end()) return {};
    if (place->second.column < 0) return traceOfTrack(place->second, window);
    return traceOfColumn(place->second, window);
}

std::shared_ptr<const FeedBands> RunFeed::bands(std::string_view tag, double deviation)
{
    const auto place = m_places.find(tag);
    if (!m_run || m_run->result.times.empty() || place == m_places.end() || place->second.column < 0 ||
        !(deviation > 0.0))
        return {};
    if (!m_forecasts.contains(deviation)) {
        // Spreads that somebody tried are not kept for ever.
        if (m_forecasts.size() >= maxForecasts) m_forecasts.clear();
        auto& set = m_forecasts[deviation] = std::make_unique<ForecastSet>();
        connect(set.get(), &ForecastSet::changed, this, [this] { wake(false); });
    }
    ForecastSet& set = *m_forecasts[deviation];
    AheadOrder order = orderOf(m_run->plant, m_run->result, now(), m_run->result.times.back(), deviation);
    order.segments = m_run->segments;
    if (hasSession()) m_estimates.add(order, m_session, m_run);
    set.want(order);
    auto shown = std::make_shared<FeedBands>(FeedBands{.state = set.state()});
    const figures::Column& column = m_run->result.columns[std::size_t(place->second.column)];
    const auto& made = set.forecast();
    const twin::ForecastBand* band = made && made->order.plant == m_run->plant ? made->band(column.tag) : nullptr;
    if (!band) return shown;
    const std::string unit = displayUnitOf(*m_run->plant, column);
    const std::vector<double>& times = made->forecast.times;
    const std::ptrdiff_t count = std::upper_bound(times.begin(), times.end(), m_reported.endOf(column)) - times.begin();
    const auto shownAs = [&](std::vector<double> values) {
        values.resize(std::min(values.size(), std::size_t(count)));
        for (double& value : values) value = base::toUnit(value, unit);
        return values;
    };
    shown->x.assign(times.begin(), times.begin() + count);
    shown->low80 = shownAs(band->low80);
    shown->low50 = shownAs(band->low50);
    shown->middle = shownAs(band->middle);
    shown->high50 = shownAs(band->high50);
    shown->high80 = shownAs(band->high80);
    shown->runs = made->forecast.runs;
    shown->parameters = made->forecast.parameters;
    for (const std::string& estimated : made->estimatedUnits())
        shown->estimated.push_back(m_run->plant->units[std::size_t(m_run->plant->unitIndex(estimated))].label);
    return shown;
}

void RunFeed::stopBands(double deviation, bool stopped)
{
    const auto set = m_forecasts.find(deviation);
    if (set == m_forecasts.end()) return;
    stopped ? set->second->stop() : set->second->resume();
}

void RunFeed::ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window)
{
    m_readers[reader] = {tags, window, true};
    if (!m_tick.isActive()) m_tick.start(0);
}

void RunFeed::wake(bool lines)
{
    if (lines)
        for (auto& [number, reader] : m_readers) reader.dirty = true;
    if (!m_tick.isActive()) m_tick.start(int(std::max<qint64>(0, runTickTime - m_sinceTick.elapsed())));
}

// It takes some samples until they are known.
bool RunFeed::originsChanged() const
{
    return std::any_of(m_tags.begin(), m_tags.end(), [this](const FeedTag& tag) {
        const int measured = m_places.find(tag.id)->second.measured;
        return measured >= 0 &&
               m_session.sampling(std::size_t(measured)).laboratory != (tag.origin == FeedTag::Origin::Laboratory);
    });
}

void RunFeed::tick()
{
    m_sinceTick.restart();
    if (hasSession() && originsChanged()) refresh();
    emit valuesChanged();
    const std::map<int, Reader> readers = m_readers;
    for (auto& [number, reader] : m_readers) reader.dirty = false;
    for (const auto& [number, reader] : readers) {
        if (!reader.dirty || !m_readers.contains(number)) continue;
        auto lines = std::make_shared<std::vector<DataTrace>>();
        for (const std::string& tag : reader.tags) {
            lines->push_back(traceOf(tag, reader.window));
            lines->back().tag = lines->size() - 1;
        }
        emit linesRead(number, lines);
    }
}

} // namespace titer::app

#include "app/boards/moc_run_feed.cpp"
