#include "app/live/loops/loop_connector.h"

#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/guard/guard.h"

#include <algorithm>
#include <cmath>

#ifdef __linux__
#include <time.h>
#endif

namespace titer::app {

using connect::ConnectorStatus;
using connect::Sample;
using connect::State;
using connect::TagInfo;

namespace {

constexpr double betweenBindings = 1.0; // while something lacks [s]
constexpr double betweenPictures = 1.0; // whose times alone have changed [s]
enum LoopTag : std::size_t { AdvisedTag, WrittenTag, ArmedTag, StatusTag, LoopTagCount };

std::shared_ptr<const WrappedInfo> infoWithin(const connect::Connector& connector)
{
    return std::make_shared<const WrappedInfo>(connector.info(), std::span<const connect::SettingSpec>());
}

bool differ(double a, double b)
{
    return a != b && !(std::isnan(a) && std::isnan(b));
}

} // namespace

double LoopConnector::steadyTime()
{
#ifdef __linux__
    // Goes on while the computer sleeps, so that a loop that was armed before drops by it.
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
#else
    return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
#endif
}

LoopConnector::LoopConnector(std::unique_ptr<connect::Connector> connector, LoopOrder order,
                             std::function<double()> time)
    : LoopConnector(infoWithin(*connector), connector, std::move(order), std::move(time))
{
}

LoopConnector::LoopConnector(std::shared_ptr<const WrappedInfo> info, std::unique_ptr<connect::Connector>& connector,
                             LoopOrder order, std::function<double()> time)
    : WrappedConnector(std::move(connector), std::move(info))
    , m_order(std::move(order))
    , m_time(std::move(time))
{
    const model::Plant& plant = *m_order.start.plant;
    for (std::size_t c = 0; c < plant.controllers.size(); ++c) {
        if (!isGuarded(plant, plant.controllers[c])) continue;
        m_guarded.push_back(c);
        const std::string unit = model::displayUnitOf(plant, plant.controllers[c].writes);
        m_units.push_back(*base::findUnit(unit.empty() ? "1" : unit));
    }
}

std::vector<TagInfo> LoopConnector::ownTags() const
{
    std::vector<TagInfo> tags;
    for (const std::size_t c : m_guarded) {
        const model::PlantController& controller = m_order.start.plant->controllers[c];
        const std::string unit = model::displayUnitOf(*m_order.start.plant, controller.writes);
        const auto add = [&](const char* what, const std::string& measure, connect::TagKind kind) {
            TagInfo tag;
            tag.id = controller.id + what;
            tag.unit = measure;
            tag.kind = kind;
            tags.push_back(std::move(tag));
        };
        add(".advised", unit, connect::TagKind::Number);
        add(".written", unit, connect::TagKind::Number);
        add(".armed", {}, connect::TagKind::Number);
        add(".status", {}, connect::TagKind::Text);
    }
    return tags;
}

// Nothing is armed over a start.
void LoopConnector::begins()
{
    m_hasClock = false;
    m_tags.clear();
    m_newest.clear();
    m_newestTexts.clear();
    m_faults.clear();
    m_loops.reset();
    m_batch.reset();
    m_said.assign(m_guarded.size(), {});
    m_tagsChanged = true;
}

void LoopConnector::know(std::uint32_t place, const TagInfo& info)
{
    if (m_tags.size() <= place) m_tags.resize(place + 1);
    m_tags[place] = info;
    m_tagsChanged = true;
}

void LoopConnector::heard(const Sample& sample)
{
    // What comes late does not take the place of what was drawn after it, but where the clock of the day was set back since.
    const std::int64_t time = connect::believedTime(sample);
    if (const auto last = m_newest.find(sample.tag); last != m_newest.end()) {
        const std::int64_t newest = connect::believedTime(last->second.first);
        if (newest > time && newest <= sample.receiveTime + connect::clockMayBeAhead) return;
    }
    const double ago = double(base::now().microseconds - time) * 1e-6, drawn = m_time() - std::max(ago, 0.0);
    if (m_loops) m_loops->hear(sample, drawn);
    if (m_batch) m_batch->hear(sample, drawn);
    m_newest[sample.tag] = {sample, drawn};
}

void LoopConnector::heardLong(const connect::LongSample& sample)
{
    if (m_batch) m_batch->hear(sample, m_time(), base::now().microseconds);
    m_newestTexts[sample.tag] = sample;
}

bool LoopConnector::isThere() const
{
    const State state = innerStatus().state;
    return state == State::Connected || state == State::Degraded;
}

ControlLoops::Clock LoopConnector::clock(const ConnectorStatus& status, std::int64_t now)
{
    ControlLoops::Clock clock;
    clock.time = clock.process = m_time();
    clock.day = now;
    if (m_batch && m_batch->isStated()) {
        const std::optional<double> since = m_batch->at(clock.time);
        clock.begin = 0.0;
        clock.rough = BatchClock::roughness;
        clock.process = since.value_or(base::notAvailable);
        if (since) return clock;
        clock.lost = m_batch->trouble(clock.time);
        clock.isOver = m_batch->isOver(clock.time);
        return clock;
    }
    if (!status.process) {
        if (m_hasClock)
            clock.lost = base::say(CORE_TR("core", "The source does not tell just now how far the process is; the loop "
                                                   "keeps what it has written, and goes on once that is told again."));
        return clock;
    }
    m_hasClock = true;
    clock.process = status.process->timeAt(now);
    clock.pace = status.process->pace;
    clock.begin = 0.0;
    return clock;
}

// Tags may come up only once it is connected; while nothing is driven, loops that lack one are bound anew.
void LoopConnector::bind(double time)
{
    if (!m_tagsChanged || time < m_nextBinding) return;
    m_nextBinding = time + betweenBindings;
    const bool isWhole = m_loops && m_loops->count() == m_guarded.size();
    if (m_loops)
        for (std::size_t l = 0; l < m_loops->count(); ++l) {
            const GuardedState state = m_loops->stateOf(l);
            if (state.isDriven || state.arming == guard::ArmState::Holding) return;
            // All would begin anew, and a person has not seen yet why this one dropped.
            if (!isWhole && state.arming == guard::ArmState::Dropped) return;
        }
    m_tagsChanged = false;
    const model::Plant& plant = *m_order.start.plant;
    base::Errors errors;
    base::Notices notices;
    GuardedSetup setup = readGuardedSetup(plant, m_tags, m_order.device, errors, notices);
    m_faults = errors;
    if (isWhole) {
        m_loops->bind(m_tags);
    } else {
        if (!errors.empty()) return;
        begin(std::move(setup), time);
    }
    for (const auto& [tag, newest] : m_newest) m_loops->hear(newest.first, newest.second);
    for (const auto& [variable, estimate] : m_estimates) m_loops->hear(estimate);
    m_isNew = true;
}

void LoopConnector::begin(GuardedSetup setup, double time)
{
    if (const auto process = innerStatus().process) {
        setup.pace = process->pace;
        // The same clock for all that goes by the process.
        setup.batch = {};
    }
    const std::int64_t now = base::now().microseconds;
    m_batch.emplace(setup.batch, time, now);
    for (const auto& [tag, newest] : m_newest) m_batch->hear(newest.first, newest.second);
    for (const auto& [tag, text] : m_newestTexts) m_batch->hear(text, time, now);
    if (m_loops) takeNotes(now);
    LoopStart start = m_order.start;
    start.time = time;
    // The key is the writer's; this hands it on.
    m_loops.emplace(std::move(start), setup, m_tags, [this](const auto& key, std::uint32_t place, const auto& value) {
        return writeWithin(key, place, value);
    });
    m_said.assign(m_guarded.size(), {});
}

base::Done LoopConnector::start(connect::Feed& feed)
{
    m_nextBinding = m_nextPicture = 0.0;
    return WrappedConnector::start(feed);
}

connect::Connector::Clock::time_point LoopConnector::work(Clock::time_point now)
{
    const Clock::time_point next = WrappedConnector::work(now);
    const double time = m_time();
    if (isThere()) bind(time);
    if (!m_loops) return std::min(next, now + std::chrono::seconds(1));
    m_loops->setThere(isThere());
    const std::int64_t clockNow = base::now().microseconds;
    const double due = m_loops->work(clock(innerStatus(), clockNow));
    tell(clockNow);
    const auto wait = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(due - time));
    return std::min(next, now + std::max(wait, Clock::duration::zero()));
}

void LoopConnector::stop()
{
    if (m_loops) {
        m_loops->end(m_time(), "the source was stopped");
        tell(base::now().microseconds);
        m_loops.reset();
        m_batch.reset();
        m_isNew = true;
    }
    WrappedConnector::stop();
}

void LoopConnector::takeNotes(std::int64_t now)
{
    for (GuardNote& note : m_loops->takeNotes()) {
        m_notes.push_back({now, m_order.source, std::move(note.change)});
        m_isNew = true;
    }
}

void LoopConnector::tell(std::int64_t now)
{
    takeNotes(now);
    for (std::size_t l = 0; l < m_loops->count(); ++l) tellOf(l, now);
}

// What has changed, and what was sampled.
void LoopConnector::tellOf(std::size_t loop, std::int64_t now)
{
    const LoopController& controller = m_loops->controllerOf(loop);
    const auto place =
        std::size_t(std::ranges::find(m_guarded, controller.controller().id,
                                      [this](std::size_t c) { return m_order.start.plant->controllers[c].id; }) -
                    m_guarded.begin());
    const GuardedState state = m_loops->stateOf(loop);
    const base::Unit& unit = m_units[place];
    Said& said = m_said[place];
    const auto number = [&](LoopTag tag, connect::Status status, double value) {
        give(place * LoopTagCount + tag, status, now, now, value);
        m_isNew = true;
    };
    const connect::Status none = connect::status::badOutOfService;
    const bool isSampled = said.samples != controller.samples();
    const bool isSilent = controller.trouble() && !state.isDriven;
    if (isSampled || differ(said.let, state.let) || said.isSilent != isSilent) {
        const bool isJudged = state.isDriven || state.arming != guard::ArmState::Disarmed;
        const double advised = isSilent                               ? base::notAvailable
                               : isJudged && std::isfinite(state.let) ? state.let
                                                                      : controller.wanted();
        number(AdvisedTag, std::isfinite(advised) ? connect::status::good : none, unit.fromSi(advised));
    }
    const double written = state.written;
    if (differ(said.written, written) || !said.arming)
        number(WrittenTag, std::isfinite(written) ? connect::status::good : none, unit.fromSi(written));
    if (said.arming != state.arming) number(ArmedTag, connect::status::good, state.arming == guard::ArmState::Armed);
    std::string status(armStateText(state.arming));
    if (state.dropped != guard::Distrust::None) status += ": " + std::string(distrustText(state.dropped));
    if (said.status != status) {
        give(place * LoopTagCount + StatusTag, connect::status::good, now, now,
             std::variant<std::string, std::vector<double>>(status));
        m_isNew = true;
    }
    said = {controller.samples(), state.let, written, state.arming, std::move(status), isSilent};
}

std::optional<ConnectorStatus> LoopConnector::trouble() const
{
    if (m_faults.empty()) return std::nullopt;
    return ConnectorStatus{.why = m_faults.front().what};
}

base::Done LoopConnector::act(const LoopAct& act)
{
    m_isNew = true;
    if (m_loops) return m_loops->act(act, m_time());
    if (act.what == LoopAct::What::DisarmAll) return base::done();
    return base::Error{base::Code::Device, m_order.source,
                       m_faults.empty() ? base::say(CORE_TR("core", "The source is not connected yet, so none of its "
                                                                    "loops can be armed; look at its state."))
                                        : m_faults.front().what};
}

void LoopConnector::hear(const std::vector<LoopEstimate>& estimates)
{
    for (const LoopEstimate& estimate : estimates) {
        m_estimates[estimate.variable] = estimate;
        if (m_loops) m_loops->hear(estimate);
    }
}

// Of a loop whose set-point no tag drives.
LoopRow LoopConnector::undrivenRow(std::size_t controller) const
{
    const model::Plant& plant = *m_order.start.plant;
    const model::PlantController& own = plant.controllers[controller];
    LoopRow row;
    row.id = own.id;
    row.label = own.label;
    row.type = own.type->id;
    row.writes = model::tagOf(plant, own.writes);
    row.unit = model::displayUnitOf(plant, own.writes);
    row.trouble = base::say(CORE_TR("core", "No tag of the source drives {1}; it is left as it is."), row.writes);
    return row;
}

std::optional<LoopPicture> LoopConnector::takePicture()
{
    const double time = m_time();
    if (!m_isNew && time < m_nextPicture) return std::nullopt;
    m_isNew = false;
    m_nextPicture = time + betweenPictures;
    LoopPicture picture;
    picture.notes = std::exchange(m_notes, {});
    if (!m_loops) return picture;
    std::size_t l = 0; // in the order of the plant, as m_guarded
    for (const std::size_t c : m_guarded) {
        const bool isDriven =
            l < m_loops->count() && m_loops->controllerOf(l).controller().id == m_order.start.plant->controllers[c].id;
        picture.rows.push_back(isDriven ? m_loops->row(l++, time) : undrivenRow(c));
        picture.rows.back().source = m_order.source;
    }
    return picture;
}

} // namespace titer::app
