// Rounds of some milliseconds: empty the feeds into the historian, commit when it is time, report now and then.
#include "app/live/recorder/history_runner.h"

#include "app/live/alarms/alarm_defaults.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

using connect::Gap;
using connect::Sample;

namespace {

constexpr int roundTime = 20;                       // [ms]
constexpr int commitTime = 250;                     // [ms] while something comes
constexpr int aliveTime = 2000;                     // [ms] while nothing comes
constexpr int reportTime = 50;                      // [ms]
constexpr int tickTime = 1000;                      // [ms]
constexpr std::int64_t clockTolerance = 60'000'000; // [µs]
constexpr std::int64_t oneHour = 3'600'000'000;     // [µs]
constexpr std::size_t perRound = 200'000;           // samples of one source, so that no other waits for it
constexpr std::size_t newTagsPerRound = 1'000;      // of one source, likewise
constexpr const char* otherKind = "a value of another kind than its tag"; // a connector does not keep to the order
constexpr std::int64_t manyReplaced = 10; // of one tag, where they are a hundredth of its values or more

std::int64_t timeNow()
{
    return base::now().microseconds;
}

} // namespace

HistoryRunner::HistoryRunner(store::Historian historian, std::string project)
    : m_historian(std::move(historian))
    , m_trail(project)
    , m_timer(this)
    , m_alarms(m_historian.folder(), std::move(project))
    , m_samples(m_historian.folder())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HistoryRunner::work);
}

// The historian keeps what it has as it goes.
HistoryRunner::~HistoryRunner()
{
    m_historian.setSpooled(store::spooledOf(m_lines));
}

void HistoryRunner::start()
{
    watch();
    const base::Result<std::optional<store::Session>> last = m_historian.lastSession();
    m_own.emplace(last && last->has_value());
    take(m_alarms.open());
    m_sinceCommit.start();
    m_sinceReport.start();
    m_sinceTick.start();
    m_timer.start(roundTime);
}

void HistoryRunner::addFeed(const FeedOrder& order)
{
    Line& line = m_lines[order.source];
    line.source = order.source;
    if (order.feed) {
        line.feed = order.feed;
        dropWaiting(line);
        line.spooled.add(order.feed);
        line.tags.clear();
        line.unknown.clear();
        for (std::uint32_t place = 0; place < order.tags.size(); ++place) setTag(line, place, order.tags[place]);
    }
    if (order.down) markDown(line, order);
}

// What the disk has not taken by now, of the source as it was set up before.
void HistoryRunner::dropWaiting(Line& line)
{
    enterAll(line);
    Gap gap{timeNow(), timeNow(), Gap::Cause::Overflow, 0, "the disk takes nothing"};
    for (const std::uint32_t place : std::exchange(line.touched, {})) {
        const Tag& tag = line.tags[place];
        gap.lost += std::int64_t(tag.points.size() + tag.texts.size());
        if (!tag.points.empty()) gap.from = std::min(gap.from, tag.points.front().time);
        if (!tag.texts.empty()) gap.from = std::min(gap.from, tag.texts.front().time);
    }
    if (gap.lost == 0) return;
    line.spooled.giveUp();
    addGap(line, gap);
}

void HistoryRunner::markDown(Line& line, const FeedOrder& order)
{
    addGap(line, *order.down);
    const std::int64_t at = order.down->from, received = order.down->to;
    for (const store::HistoryTag& tag : order.before) {
        const store::Point lost{at, received, base::notAvailable, connect::status::badNoCommunication};
        if (tag.kind == connect::TagKind::Number)
            take(m_historian.append(tag.id, std::span(&lost, 1)));
        else if (tag.kind == connect::TagKind::Text)
            take(m_historian.append(tag.id, store::LongPoint{at, received, lost.status, std::string()}));
        else
            take(m_historian.append(tag.id, store::LongPoint{at, received, lost.status, std::vector<double>()}));
    }
}

void HistoryRunner::removeFeed(const std::string& source)
{
    const auto found = m_lines.find(source);
    if (found == m_lines.end()) return;
    while (drain(found->second)) {
    }
    enterAll(found->second);
    evaluate();
    found->second.feed.reset();
    found->second.followed = false;
    m_dirty = true; // its spool goes once it is committed
}

void HistoryRunner::setFollowed(const std::string& source, bool followed)
{
    if (const auto found = m_lines.find(source); found != m_lines.end()) found->second.followed = followed;
}

void HistoryRunner::finish()
{
    m_timer.stop();
    for (auto& [source, line] : m_lines)
        while (drain(line)) {
        }
    evaluate();
    for (auto& [source, line] : m_lines) enterAll(line);
    commit();
    if (AlarmWatch* alarms = m_alarms.watch(); alarms && !m_trouble) take(alarms->finish());
    report();
    m_alarms.close();
    const base::Done closed = m_historian.close();
    emit finished(m_trouble ? std::vector{base::Error{base::Code::Io, {}, *m_trouble}}
                  : closed  ? std::vector<base::Error>()
                            : std::vector{closed.error()});
}

// Trouble is reported until a commit succeeds.
bool HistoryRunner::take(const base::Done& done)
{
    if (!done) m_trouble = done.error().what;
    return done.ok();
}

void HistoryRunner::work()
{
    if (!m_stuck)
        for (auto& [source, line] : m_lines) {
            drain(line);
            enterTags(line, newTagsPerRound);
        }
    evaluate();
    if (m_sinceTick.elapsed() >= tickTime) tick();
    const qint64 since = m_sinceCommit.elapsed();
    if (since >= aliveTime || ((m_dirty || m_stuck) && since >= commitTime)) commit();
    for (const QString& request : m_alarms.takeLate()) emit acted(request, {m_alarms.notKeptYet()});
    if (m_sinceReport.elapsed() >= reportTime) report();
}

bool HistoryRunner::drain(Line& line)
{
    if (!line.feed) return false;
    const auto batch = std::make_shared<SourceBatch>();
    connect::SampleRing& samples = line.feed->samples();
    std::size_t count = 0;
    for (; count < perRound; ++count) {
        std::optional<Sample> sample = samples.pop();
        if (!sample) break;
        takeAllOutOfBand(line, *batch, samples.taken() - 1); // what was reported of its tag before it
        takeSample(line, *sample);
        if (line.followed) batch->samples.push_back(*sample);
    }
    takeAllOutOfBand(line, *batch, samples.taken());
    append(line);
    if (line.followed && !(batch->samples.empty() && batch->texts.empty())) {
        batch->source = line.source;
        emit came(batch);
    }
    return count == perRound;
}

void HistoryRunner::takeSample(Line& line, Sample& sample)
{
    if (connect::markOf(sample) == connect::Mark::Gap)
        addGap(line, {sample.sourceTime, sample.receiveTime, Gap::Cause::Overflow, std::int64_t(sample.value), {}});
    if (sample.tag >= line.tags.size()) return; // a mark
    if (line.tags[sample.tag].reported.kind != connect::TagKind::Number)
        return addGap(line, {sample.sourceTime, sample.receiveTime, Gap::Cause::Unreadable, 1, otherKind});
    if (!keepKind(line, sample.tag, sample.status, sample.sourceTime, sample.receiveTime)) return;
    Tag& tag = line.tags[sample.tag];
    tag.last = std::max(tag.last, sample.sourceTime);
    sample.value = tag.unit(sample.value);
    if (AlarmWatch* alarms = m_alarms.watch()) passOn(*alarms, line, tag, sample);
    passToFormulas(line, tag, sample);
    line.countReplaced(tag, sample);
    line.touch(sample.tag);
    tag.points.push_back({sample.sourceTime, sample.receiveTime, sample.value, sample.status});
    line.lastValue = std::max(line.lastValue, sample.receiveTime);
    // One of a clock that is ahead, or was set back, is not waited for.
    const std::int64_t newest = connect::believedTime(tag.latest.value_or(sample));
    if (newest > connect::believedTime(sample) && newest - clockTolerance <= sample.receiveTime) return;
    tag.latest = sample;
    tag.changed = true;
}

void HistoryRunner::takeAllOutOfBand(Line& line, SourceBatch& batch, std::uint64_t before)
{
    while (std::optional<connect::OutOfBand> aside = line.feed->takeOutOfBand(before)) {
        if (const auto* fresh = std::get_if<connect::NewTag>(&*aside)) {
            settle(line, fresh->tag, fresh->info.kind); // under the name that it had
            setTag(line, fresh->tag, fresh->info);
        }
        if (const auto* gap = std::get_if<Gap>(&*aside)) addGap(line, *gap);
        if (const auto* sample = std::get_if<connect::LongSample>(&*aside)) {
            takeLong(line, *sample);
            if (line.followed) batch.texts.push_back(*sample);
        }
    }
}

void HistoryRunner::takeLong(Line& line, const connect::LongSample& sample)
{
    if (sample.tag >= line.tags.size()) return;
    if (line.tags[sample.tag].reported.kind == connect::TagKind::Number)
        return addGap(line, {sample.sourceTime, sample.receiveTime, Gap::Cause::Unreadable, 1, otherKind});
    if (!keepKind(line, sample.tag, sample.status, sample.sourceTime, sample.receiveTime)) return;
    Tag& tag = line.tags[sample.tag];
    tag.last = std::max(tag.last, sample.sourceTime);
    const std::string* text = std::get_if<std::string>(&sample.value);
    if (text && tag.info.id == formats::recordTag && !tag.info.simulated)
        m_samples.note(line.source, *text, sample.receiveTime);
    line.touch(sample.tag);
    tag.texts.push_back({sample.sourceTime, sample.receiveTime, sample.status, sample.value});
    line.lastValue = std::max(line.lastValue, sample.receiveTime);
    line.changedTexts.insert_or_assign(sample.tag, sample);
}

// Values whose times are too coarse take the place of each other.
void HistoryRunner::Line::countReplaced(Tag& tag, const Sample& sample)
{
    ++tag.taken;
    if (!tag.latest || tag.latest->sourceTime != sample.sourceTime) return;
    if (!(std::abs(tag.latest->value - sample.value) > 0.0)) return; // the same again, or no value
    ++replaced;
    if (++tag.replaced >= manyReplaced && 100 * tag.replaced >= tag.taken) crowded = tag.info.id;
}

// What the historian does not take stays here and is offered again.
void HistoryRunner::append(Line& line)
{
    std::vector<std::uint32_t> left;
    for (const std::uint32_t place : line.touched) {
        const bool known = line.tags[place].id != 0;
        if (known && append(line, line.tags[place])) continue;
        left.push_back(place);
        m_stuck = m_stuck || known;
    }
    line.touched = std::move(left);
}

bool HistoryRunner::append(Line& line, Tag& tag)
{
    // What is refused for its kind will be refused again: it is lost, and holds up nothing.
    const auto isRefused = [&](const base::Done& done, std::int64_t time, std::size_t count) {
        if (done || done.error().code != base::Code::Input) return false;
        addGap(line, {time, timeNow(), Gap::Cause::Unreadable, std::int64_t(count), otherKind});
        return true;
    };
    if (!tag.points.empty()) {
        const base::Done done = m_historian.append(tag.id, tag.points);
        if (!isRefused(done, tag.points.front().time, tag.points.size())) {
            if (!take(done)) return false;
            if (m_watch) m_watch->take(tag.id, tag.points);
            line.kept += std::int64_t(tag.points.size());
        }
        tag.points.clear();
        m_dirty = true;
    }
    std::size_t stored = 0;
    for (; stored < tag.texts.size(); ++stored) {
        const store::LongPoint& text = tag.texts[stored];
        const base::Done done = m_historian.append(tag.id, text);
        if (isRefused(done, text.time, 1)) continue;
        if (!take(done)) break;
        if (m_watch) m_watch->take(tag.id, text);
        ++line.kept;
    }
    m_dirty = m_dirty || stored > 0;
    tag.texts.erase(tag.texts.begin(), tag.texts.begin() + std::ptrdiff_t(stored));
    return tag.texts.empty();
}

void HistoryRunner::addGap(Line& line, const Gap& gap)
{
    if (gap.lost > 0) line.lost += gap.lost;
    const GapNotes::Noted noted = m_gaps.note(line.source, gap);
    line.gaps += noted.isNew;
    if (!take(m_historian.addGap(noted.entry))) m_gaps.hold(noted.entry);
    m_dirty = true;
}

void HistoryRunner::commit()
{
    m_sinceCommit.restart();
    m_historian.setSpooled(store::spooledOf(m_lines));
    if (!take(m_historian.commit(timeNow()))) return;
    m_trouble.reset();
    m_dirty = m_stuck = false;
    for (auto& [source, line] : m_lines) {
        line.spooled.keep(line.feed);
        append(line);
    }
    for (const auto& [id, gap] : m_gaps.takeHeld())
        if (!take(m_historian.addGap(gap))) m_gaps.hold(gap);
    watch();
    keepAlarms();
    take(m_samples.keep());
    removeOld();
}

// An interval is on the disk only after the samples that it comes from.
void HistoryRunner::watch()
{
    if (m_watch) {
        take(m_watch->commit(timeNow()));
        return;
    }
    base::Result<store::ConditionWatch> opened = store::ConditionWatch::open(m_historian.folder());
    if (opened)
        m_watch.emplace(std::move(*opened));
    else
        m_trouble = opened.error().what;
}

// Once a day; what fails is tried again after an hour.
void HistoryRunner::removeOld()
{
    const std::int64_t time = timeNow();
    if (time >= m_nextRemoval) {
        m_nextRemoval = time + oneHour;
        base::Result<store::HistoryIndex> index =
            store::HistoryIndex::open(m_historian.folder(), store::Database::Mode::Read);
        const base::Result<std::vector<store::HistoryTag>> tags = index ? index->tags() : index.error();
        const base::Result<std::vector<store::RuleRemoval>> removals =
            tags ? m_historian.applyRetention(time) : tags.error();
        if (removals) {
            m_nextRemoval = time + 24 * oneHour;
            for (store::AuditChange& change : store::removalChanges(*removals, *tags)) m_trail.add(std::move(change));
        } else {
            m_trouble = removals.error().what;
        }
    }
    take(m_trail.report());
}

void HistoryRunner::report()
{
    m_sinceReport.restart();
    const auto report = std::make_shared<HistoryReport>();
    for (auto& [id, line] : m_lines) {
        if (id == ownSource || id == formulaSource) continue;
        HistoryReport::Source source{.id = id,
                                     .kept = line.kept,
                                     .gaps = line.gaps,
                                     .lost = line.lost,
                                     .replaced = line.replaced,
                                     .lastValue = line.lastValue,
                                     .crowded = line.crowded,
                                     .changed = {},
                                     .changedTexts = {}};
        for (Tag& tag : line.tags)
            if (std::exchange(tag.changed, false)) source.changed.push_back(*tag.latest);
        for (auto& [tag, sample] : line.changedTexts) source.changedTexts.push_back(std::move(sample));
        line.changedTexts.clear();
        report->sources.push_back(std::move(source));
    }
    report->trouble = m_trouble;
    emit reported(report);
    AlarmWatch* watch = m_alarms.watch();
    if (std::optional<AlarmReport> alarms = watch ? watch->report() : std::nullopt)
        emit alarmsChanged(std::make_shared<const AlarmReport>(std::move(*alarms)));
}

} // namespace titer::app

#include "app/live/recorder/moc_history_runner.cpp"
