#include "app/boards/alarms/played_alarms.h"

#include "app/live/alarm_client.h"
#include "core/store/audit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::app {

using alarm::Transition;

namespace {

constexpr std::int64_t countedFor = 86'400'000'000; // [µs]
constexpr double ever = -std::numeric_limits<double>::infinity();

std::int64_t zeroOf(const RunFeed& played)
{
    return played.origin() == 0 ? undatedZero : played.origin();
}

} // namespace

PlayedAlarms::PlayedAlarms(JoinedFeed& feed, QObject* parent)
    : AlarmBoard(parent)
    , m_feed(feed)
{
    const RunFeed& played = feed.model();
    connect(&played, &TagFeed::valuesChanged, this, &PlayedAlarms::evaluate);
    connect(&played, &TagFeed::runChanged, this, &PlayedAlarms::evaluate);
    connect(&played, &TagFeed::tagsChanged, this, &PlayedAlarms::evaluateAgain);
    connect(&feed, &TagFeed::runChanged, this, [this] {
        if (linksNow() != m_links) evaluateAgain(); // the plant ties tags otherwise
    });
    connect(&feed, &JoinedFeed::choiceChanged, this, [this] {
        evaluate();
        emit changed();
    });
}

void PlayedAlarms::evaluateAgain()
{
    m_dirty = true;
    evaluate();
}

void PlayedAlarms::setDefinitions(std::vector<alarm::Definition> definitions)
{
    if (definitions == m_definitions) return;
    m_definitions = std::move(definitions);
    evaluateAgain();
}

void PlayedAlarms::setFormulas(std::vector<CalculatedTag> formulas)
{
    if (formulas == m_formulas) return;
    m_formulas = std::move(formulas);
    evaluateAgain();
}

void PlayedAlarms::forget()
{
    m_playback = {};
    m_dirty = true;
}

std::vector<model::TagEntry> PlayedAlarms::linksNow() const
{
    const auto flowsheet = m_feed.flowsheet();
    return flowsheet ? flowsheet->tags : std::vector<model::TagEntry>();
}

std::int64_t PlayedAlarms::instantOf(double seconds) const
{
    return m_zero + std::int64_t(std::llround(seconds * 1e6));
}

AlarmClock PlayedAlarms::clock() const
{
    if (!m_active) return {};
    return {m_of, instantOf(m_reached), m_zero == undatedZero ? m_zero : 0};
}

void PlayedAlarms::evaluate()
{
    const RunFeed& played = m_feed.model();
    const bool active = !played.isLive() && (played.hasSession() || (m_feed.showsModel() && played.run()));
    if (!active) {
        if (!std::exchange(m_active, false)) return;
        m_dirty = true;
        m_rows.clear();
        m_quiet.clear();
        m_raised.clear();
        return emit changed();
    }
    if (played.catchesUp()) return; // the time that it is to be at comes
    const double now = played.now();
    const bool other = m_dirty || !m_active || played.run() != m_run || zeroOf(played) != m_zero;
    const bool again = other || now < m_reached || !gather(m_reached, now);
    // What is met in going through it again is no news, but for what had not been reached before.
    const std::int64_t newsAfter =
        other || now < m_reached ? std::numeric_limits<std::int64_t>::max() : instantOf(m_reached);
    std::set<std::string> heard;
    for (const AlarmRow& row : m_rows)
        if (alarm::isUnacknowledged(row.alarmStatus.state) && calls(row) && !(now < m_reached))
            heard.insert(row.definition.id);
    m_active = true;
    if (again) begin(now);
    play(now);
    follow(again, newsAfter, heard);
}

// From the first sample on, as if nothing had been evaluated.
void PlayedAlarms::begin(double now)
{
    const RunFeed& played = m_feed.model();
    m_run = played.run();
    m_of = played.hasSession() ? AlarmClock::Of::Replay : AlarmClock::Of::Model;
    m_zero = zeroOf(played);
    m_dirty = false;
    std::vector<PlayedTag> tags;
    for (const FeedTag& tag : played.tags())
        if (tag.kind == connect::TagKind::Number) tags.push_back({tag.id, tag.unit});
    CalculatedSet formulas;
    formulas.make(m_formulas, [&played](std::string_view id) { return played.find(id); });
    for (const Calculated& formula : formulas.list()) tags.push_back({formula.tag().id, formula.tag().unit});
    m_links = linksNow();
    m_alarms = playedAlarms(m_definitions, tags, m_links);
    m_inputs = PlayedInputs(m_alarms, std::move(formulas));
    m_counts.assign(m_inputs.tags().size(), 0);
    (void)gather(ever, now);
    const double first = m_known.empty() ? now : m_known.front().second.known;
    m_playback.start(m_alarms, instantOf(std::min(first, now)), instantOf(now));
    m_inputs.place(m_playback);
    m_quiet.clear();
    m_raised.clear();
}

// False where what was played until `after` is no longer what was evaluated.
bool PlayedAlarms::gather(double after, double to)
{
    bool same = true;
    m_known.clear();
    std::vector<RunFeed::Known> known;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        known.clear();
        const std::size_t before = m_feed.model().takeKnown(m_inputs.tags()[i], after, to, known);
        same = same && before == m_counts[i];
        m_counts[i] = before + known.size();
        for (const RunFeed::Known& one : known) m_known.emplace_back(i, one);
    }
    std::ranges::stable_sort(m_known, {}, [](const auto& one) { return one.second.known; });
    return same;
}

void PlayedAlarms::play(double to)
{
    m_samples.clear();
    for (const auto& [tag, known] : m_known) {
        connect::Sample sample{0, connect::status::good, instantOf(known.drawn), instantOf(known.known), known.value};
        if (std::isnan(known.value)) sample.status = connect::status::bad;
        m_inputs.take(tag, sample, m_samples);
    }
    m_playback.play(m_samples, instantOf(to));
    m_reached = to;
}

// Those that call and are neither news nor were heard before are quiet.
void PlayedAlarms::follow(bool again, std::int64_t newsAfter, const std::set<std::string>& heard)
{
    bool moved = again || !m_playback.transitions().empty();
    for (const alarm::AlarmStatus& status : m_playback.statuses()) {
        const bool unacknowledged = alarm::isUnacknowledged(status.state);
        moved = moved || status.active || unacknowledged;
        if (again && unacknowledged && !heard.contains(status.id)) m_quiet.insert(status.id);
    }
    for (const Transition& transition : m_playback.transitions()) {
        if (transition.act != Transition::Act::Raised) continue;
        m_raised.push_back(transition.time);
        if (transition.time > newsAfter) m_quiet.erase(transition.alarm);
    }
    const std::int64_t since = m_playback.reached() - countedFor;
    while (!m_raised.empty() && m_raised.front() <= since) m_raised.pop_front();
    m_playback.clear();
    if (!moved) return;
    fillRows();
    emit changed();
}

void PlayedAlarms::fillRows()
{
    m_rows.clear();
    const std::vector<alarm::Definition>& evaluated = m_playback.definitions();
    for (const PlayedAlarm& one : m_alarms) {
        AlarmRow row{one.definition, {}, one.whyNot};
        row.alarmStatus.id = one.definition.id;
        const auto found = std::ranges::find(evaluated, one.definition.id, &alarm::Definition::id);
        if (found != evaluated.end()) row.alarmStatus = m_playback.statuses()[std::size_t(found - evaluated.begin())];
        m_rows.push_back(std::move(row));
    }
    sortAlarms(m_rows);
}

void PlayedAlarms::act(Transition::Act act, const std::string& alarm, const std::string& reason, std::int64_t until,
                       const Answer& answer)
{
    const base::Done done = m_playback.act({act, alarm, store::personOfProcess(), reason, until});
    if (done) follow(false, m_playback.reached(), {});
    if (answer) answer(done ? std::nullopt : std::optional(done.error()));
}

void PlayedAlarms::acknowledge(const std::string& alarm, const std::string& reason, Answer answer)
{
    act(Transition::Act::Acknowledged, alarm, reason, 0, answer);
}

void PlayedAlarms::reset(const std::string& alarm, Answer answer)
{
    act(Transition::Act::Reset, alarm, {}, 0, answer);
}

void PlayedAlarms::shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer)
{
    act(Transition::Act::Shelved, alarm, reason, until, answer);
}

void PlayedAlarms::unshelve(const std::string& alarm, Answer answer)
{
    act(Transition::Act::Unshelved, alarm, {}, 0, answer);
}

void PlayedAlarms::takeOut(const std::string& alarm, const std::string& reason, Answer answer)
{
    act(Transition::Act::TakenOut, alarm, reason, 0, answer);
}

void PlayedAlarms::putBack(const std::string& alarm, Answer answer)
{
    act(Transition::Act::ReturnedToService, alarm, {}, 0, answer);
}

} // namespace titer::app

#include "app/boards/alarms/moc_played_alarms.cpp"
