// The C++ library of g++ 12 knows no time zones; the files that the system keeps are read as they stand.
#include "core/base/zone.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace titer::base {

namespace {

constexpr std::int64_t microsPerSecond = 1'000'000; // [µs]
constexpr std::int64_t daySeconds = 86'400;
constexpr std::size_t maxZoneFile = 1 << 20; // bytes of a zone's file
const std::filesystem::path zoneFolder = "/usr/share/zoneinfo";

// Numbers of a zone's file, the highest byte first.
class Bytes {
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    std::int64_t number(std::size_t count)
    {
        if (m_bytes.size() < count) {
            m_good = false;
            return 0;
        }
        std::uint64_t value = count > 0 && (static_cast<unsigned char>(m_bytes[0]) & 0x80) && count > 1 ? ~0ull : 0;
        for (std::size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(m_bytes[i]);
        m_bytes.remove_prefix(count);
        return std::int64_t(value);
    }
    std::string_view take(std::size_t count)
    {
        m_good = m_good && m_bytes.size() >= count;
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(taken.size());
        return taken;
    }
    std::string_view rest() const { return m_bytes; }
    bool good() const { return m_good; }

private:
    std::string_view m_bytes;
    bool m_good = true;
};

struct Counts {
    std::size_t inUtc = 0, standard = 0, leaps = 0, changes = 0, kinds = 0, letters = 0;
    std::size_t bytes(std::size_t timeSize) const
    {
        return changes * (timeSize + 1) + kinds * 6 + letters + leaps * (timeSize + 4) + standard + inUtc;
    }
};

bool readHeader(Bytes& bytes, Counts& counts)
{
    if (bytes.take(4) != "TZif") return false;
    bytes.take(16); // version, and what is kept for later
    const auto next = [&] { return std::size_t(std::max<std::int64_t>(bytes.number(4), 0)); };
    counts.inUtc = next();
    counts.standard = next();
    counts.leaps = next();
    counts.changes = next();
    counts.kinds = next();
    counts.letters = next();
    return bytes.good() && counts.kinds > 0 && counts.bytes(8) < maxZoneFile;
}

// Takes a rule such as "CET-1CEST,M3.5.0,M10.5.0/3" from the left.
class RuleText {
public:
    explicit RuleText(std::string_view text)
        : m_text(text)
    {
    }
    bool skip(char c)
    {
        if (m_text.empty() || m_text.front() != c) return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool atEnd() const { return m_text.empty(); }
    bool startsClock() const
    {
        return !m_text.empty() && (m_text.front() == '+' || m_text.front() == '-' || isDigit(m_text.front()));
    }
    bool name()
    {
        if (skip('<')) {
            const std::size_t end = m_text.find('>');
            if (end == std::string_view::npos) return false;
            m_text.remove_prefix(end + 1);
            return true;
        }
        std::size_t count = 0;
        while (count < m_text.size() && ((m_text[count] | 0x20) >= 'a' && (m_text[count] | 0x20) <= 'z')) ++count;
        m_text.remove_prefix(count);
        return count >= 3;
    }
    bool number(int& value)
    {
        value = 0;
        std::size_t count = 0;
        for (; count < m_text.size() && count < 4 && isDigit(m_text[count]); ++count)
            value = value * 10 + (m_text[count] - '0');
        m_text.remove_prefix(count);
        return count > 0;
    }
    // [±]h[:mm[:ss]]
    bool clock(std::int64_t& seconds)
    {
        const bool minus = skip('-');
        if (!minus) skip('+');
        int part = 0;
        if (!number(part)) return false;
        seconds = std::int64_t(part) * 3600;
        for (int unit = 60; unit >= 1 && skip(':'); unit /= 60) {
            if (!number(part)) return false;
            seconds += std::int64_t(part) * unit;
        }
        if (minus) seconds = -seconds;
        return true;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    std::string_view m_text;
};

std::optional<std::string> contentsOf(const std::filesystem::path& path)
{
    std::error_code fault;
    if (!std::filesystem::is_regular_file(path, fault)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::string bytes(maxZoneFile, '\0');
    file.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

// Names stay below the folder of zones.
bool isName(const std::string& name)
{
    return !name.empty() && name.size() < 100 && name.front() != '/' && name.find("..") == std::string::npos &&
           std::all_of(
               name.begin(), name.end(),
               [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                          c == '_' || c == '-' || c == '+';
               });
}

// The name of the zone of this computer, and the file that holds it.
std::pair<std::string, std::filesystem::path> localZone()
{
    if (const char* stated = std::getenv("TZ"); stated && *stated) {
        std::string name(stated[0] == ':' ? stated + 1 : stated);
        if (isName(name)) return {name, zoneFolder / name};
    }
    std::error_code fault;
    const std::filesystem::path file = std::filesystem::canonical("/etc/localtime", fault);
    if (fault) return {"UTC", {}};
    const std::string path = file.string(), folder = zoneFolder.string() + "/";
    return {startsWith(path, folder) ? path.substr(folder.size()) : std::string("local"), file};
}

} // namespace

Result<Zone> Zone::named(const std::string& name)
{
    const std::string plain(trimmed(name));
    if (plain.empty()) {
        const auto [local, file] = localZone();
        if (local == "UTC" || local == "Etc/UTC" || file.empty()) return Zone();
        return fromFile(file.string(), local);
    }
    if (const std::optional<int> minutes = readZone(plain)) {
        Zone zone;
        zone.m_first = std::int64_t(*minutes) * 60;
        if (*minutes != 0) zone.m_name = plain;
        return zone;
    }
    if (isName(plain)) {
        if (Result<Zone> zone = fromFile((zoneFolder / plain).string(), plain)) return zone;
    }
    return Error{
        Code::Input, {}, say(CORE_TR("core", "“{1}” is not a time zone; write Europe/Berlin, UTC or +01:00."), name)};
}

Result<Zone> Zone::fromFile(const std::string& path, const std::string& name)
{
    const Error unreadable{
        Code::Io, {}, say(CORE_TR("core", "The time zone {1} cannot be read; install the package tzdata."), name)};
    const std::optional<std::string> contents = contentsOf(path);
    if (!contents) return unreadable;
    Bytes bytes(*contents);
    Counts counts;
    if (!readHeader(bytes, counts)) return unreadable;
    bytes.take(counts.bytes(4)); // the times of 32 bits stand again behind
    if (!readHeader(bytes, counts)) return unreadable;
    Zone zone;
    zone.m_name = name;
    for (std::size_t i = 0; i < counts.changes; ++i) zone.m_changes.push_back(bytes.number(8));
    std::vector<std::size_t> kinds;
    for (std::size_t i = 0; i < counts.changes; ++i) kinds.push_back(std::size_t(bytes.number(1)) & 0xff);
    std::vector<std::int64_t> offsets;
    for (std::size_t i = 0; i < counts.kinds; ++i) {
        offsets.push_back(bytes.number(4));
        bytes.take(2);
    }
    bytes.take(counts.letters + counts.leaps * 12 + counts.standard + counts.inUtc);
    if (!bytes.good() || !std::is_sorted(zone.m_changes.begin(), zone.m_changes.end())) return unreadable;
    zone.m_first = offsets.front();
    for (const std::size_t kind : kinds) {
        if (kind >= offsets.size()) return unreadable;
        zone.m_offsets.push_back(offsets[kind]);
    }
    const std::string_view rule = trimmed(bytes.rest());
    if (!rule.empty()) zone.m_hasRule = zone.readRule(rule.substr(0, rule.find('\n')));
    return zone;
}

// Offsets of such a rule count to the west.
bool Zone::readRule(std::string_view whole)
{
    RuleText text(whole);
    if (!text.name() || !text.clock(m_rule.offset)) return false;
    m_rule.offset = -m_rule.offset;
    if (text.atEnd()) return true;
    if (!text.name()) return false;
    m_rule.hasSummer = true;
    m_rule.summerOffset = m_rule.offset + 3600;
    if (text.startsClock()) {
        if (!text.clock(m_rule.summerOffset)) return false;
        m_rule.summerOffset = -m_rule.summerOffset;
    }
    for (Change* change : {&m_rule.begin, &m_rule.end}) {
        if (!text.skip(',')) return false;
        if (text.skip('M')) {
            if (!text.number(change->month) || !text.skip('.') || !text.number(change->week) || !text.skip('.') ||
                !text.number(change->day) || change->month < 1 || change->month > 12 || change->week < 1 ||
                change->week > 5 || change->day > 6)
                return false;
        } else {
            change->kind = text.skip('J') ? Change::Kind::DayWithoutLeap : Change::Kind::Day;
            if (!text.number(change->day)) return false;
        }
        if (text.skip('/') && !text.clock(change->seconds)) return false;
    }
    return text.atEnd();
}

std::int64_t Zone::byRule(std::int64_t time) const
{
    using namespace std::chrono;
    if (!m_rule.hasSummer) return m_rule.offset;
    const auto midnight = [&](const Change& change, year y) -> sys_days {
        if (change.kind == Change::Kind::Month) {
            const weekday day(unsigned(change.day));
            const month m(unsigned(change.month));
            if (change.week == 5) return sys_days(y / m / day[last]);
            return sys_days(y / m / day[unsigned(change.week)]);
        }
        const sys_days begin(y / January / 1);
        if (change.kind == Change::Kind::Day) return begin + days(change.day);
        return begin + days(change.day - 1 + (y.is_leap() && change.day >= 60 ? 1 : 0));
    };
    const sys_days today(days((time + m_rule.offset) / daySeconds - ((time + m_rule.offset) % daySeconds < 0 ? 1 : 0)));
    const year y = year_month_day(today).year();
    const auto at = [&](const Change& change, std::int64_t offset) {
        return std::int64_t(midnight(change, y).time_since_epoch().count()) * daySeconds + change.seconds - offset;
    };
    const std::int64_t begin = at(m_rule.begin, m_rule.offset), end = at(m_rule.end, m_rule.summerOffset);
    const bool summer = begin < end ? time >= begin && time < end : time >= begin || time < end;
    return summer ? m_rule.summerOffset : m_rule.offset;
}

std::int64_t Zone::offsetAt(std::int64_t time) const
{
    const std::int64_t seconds =
        time >= 0 ? time / microsPerSecond : -((-time + microsPerSecond - 1) / microsPerSecond);
    if (m_changes.empty() || seconds < m_changes.front())
        return (m_changes.empty() && m_hasRule ? byRule(seconds) : m_first) * microsPerSecond;
    if (m_hasRule && seconds >= m_changes.back()) return byRule(seconds) * microsPerSecond;
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), seconds);
    return m_offsets[std::size_t(next - m_changes.begin()) - 1] * microsPerSecond;
}

Moment Zone::fromWall(std::int64_t wall) const
{
    const std::int64_t day = daySeconds * microsPerSecond;
    const std::int64_t before = wall - offsetAt(wall - day), after = wall - offsetAt(wall + day);
    if (before == after) return {before, false};
    const bool fitsBefore = wall - offsetAt(before) == before, fitsAfter = wall - offsetAt(after) == after;
    if (fitsBefore && fitsAfter) return {before, true};
    if (fitsBefore || fitsAfter) return {fitsBefore ? before : after, false};
    return {before, true, true};
}

std::int64_t Zone::laterFromWall(std::int64_t wall) const
{
    const std::int64_t after = wall - offsetAt(wall + daySeconds * microsPerSecond);
    return wall - offsetAt(after) == after ? after : fromWall(wall).time;
}

} // namespace titer::base
