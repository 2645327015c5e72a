#include "app/live/standby/heartbeat.h"

#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

using base::Json;

namespace {

constexpr const char* heartbeatFormat = "titer.heartbeat/1";

// Nothing where it is no whole number that counts one by one.
std::optional<std::int64_t> countIn(const Json& json, std::string_view key)
{
    constexpr double exact = 9'007'199'254'740'992.0;
    const Json* member = json.find(key);
    if (!member || !member->isNumber() || std::abs(member->number()) > exact) return std::nullopt;
    return std::int64_t(member->number());
}

// It is shown on screens and in terminals.
bool isHostName(std::string_view name)
{
    constexpr std::size_t longest = 255;
    return name.size() <= longest && std::ranges::none_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

} // namespace

std::string textOf(const Heartbeat& beat)
{
    Json json = Json::object();
    json["format"] = heartbeatFormat;
    json["host"] = beat.host;
    json["process"] = beat.process;
    json["started"] = beat.started;
    json["count"] = beat.count;
    json["time"] = base::writeInstant({beat.time});
    json["records"] = beat.records;
    json["ends"] = beat.ends;
    json["away"] = Json::array();
    for (const std::string& source : beat.away) json["away"].push(source);
    return json.write() + "\n";
}

std::optional<Heartbeat> readHeartbeat(std::string_view text)
{
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return std::nullopt;
    const Json *format = json.find("format"), *host = json.find("host"), *records = json.find("records"),
               *away = json.find("away"), *time = json.find("time"), *ends = json.find("ends");
    const auto process = countIn(json, "process"), started = countIn(json, "started"), count = countIn(json, "count");
    if (!format || format->string() != heartbeatFormat || !host || !host->isString() || !isHostName(host->string()) ||
        !records || !records->isBool() || !away || !away->isArray() || !process || !started || !count)
        return std::nullopt;
    Heartbeat beat{host->string(), *process, *started, *count, 0, records->boolean(), ends && ends->boolean(), {}};
    if (const base::Result<base::Instant> instant = base::readInstant(time ? time->string() : std::string()))
        beat.time = instant->microseconds;
    for (const Json& source : away->items()) beat.away.insert(source.string());
    return beat;
}

bool beginsAsHeartbeat(std::string_view text)
{
    const std::string begin = std::string(R"("format": ")") + heartbeatFormat + '"';
    text.remove_prefix(std::min(text.find_first_not_of("{ \n"), text.size()));
    return text.starts_with(begin) || begin.starts_with(text);
}

AwakeClock::Clock::time_point AwakeClock::look(Clock::time_point now)
{
    m_time += std::min<Clock::duration>(now - std::exchange(m_looked, now), longest);
    return m_time;
}

void HeartbeatJudge::see(const std::optional<Heartbeat>& read, Clock::time_point now)
{
    if (!read) return;
    const bool isSame = m_last && m_last->isOfSameRecorder(*read);
    if (isSame && m_last->count == read->count) return;
    if (m_last && !isSame) {
        if (m_before && m_before->isOfSameRecorder(*read)) m_other = m_last;
        m_before = m_last;
    }
    // What lies there at first may have lain there for long.
    if (m_last) {
        const bool isLate = isSilent(now), goesOn = isSame && !isLate, isFirst = !std::exchange(m_isHeard, true);
        m_beats = !read->records ? 0 : goesOn ? m_beats + 1 : 1;
        if (m_beats >= beatsInARow) m_other.reset();
        m_isBelieved = m_beats >= beatsInARow || (m_isBelieved && (goesOn || (isFirst && !isLate)));
        if (m_isBelieved && read->records) m_recorded = now;
        m_changed = now;
    }
    m_last = read;
}

bool HeartbeatJudge::isGone(Clock::time_point now) const
{
    return now - m_recorded >= silence || saysNo();
}

bool HeartbeatJudge::isBack(Clock::time_point now, const std::set<std::string>& away) const
{
    return !isGone(now) && m_beats >= beatsInARow && std::ranges::includes(away, m_last->away);
}

} // namespace titer::app
