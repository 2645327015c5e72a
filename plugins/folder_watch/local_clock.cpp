// The C++ library of g++ 12 knows no time zones; Qt does.
#include "plugins/folder_watch/local_clock.h"

#include "core/base/time.h"

#include <QDateTime>
#include <QLocale>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::int64_t second = 1'000'000;    // [µs]
constexpr std::int64_t day = 86'400 * second; // [µs]
constexpr std::size_t longest = 100;          // characters of a time

} // namespace

base::Result<LocalClock> LocalClock::in(const std::string& zone)
{
    if (zone.empty()) return LocalClock(QTimeZone::systemTimeZone());
    if (const std::optional<int> minutes = base::readZone(zone)) return LocalClock(QTimeZone(*minutes * 60));
    const QTimeZone named(QByteArray::fromStdString(zone));
    if (!named.isValid())
        return Error{
            Code::Input, {}, say(CORE_TR("core", "“{1}” is no time zone; write Europe/Berlin, UTC or +01:00."), zone)};
    return LocalClock(named);
}

std::int64_t LocalClock::offsetAt(std::int64_t time) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC)) * second;
}

// Where the clock is put back an hour comes twice: the first is taken. Where it is put forward an hour is left out: the clock then had
// not been put forward.
Moment LocalClock::fromWall(std::int64_t wall) const
{
    const std::int64_t before = wall - offsetAt(wall - day), after = wall - offsetAt(wall + day);
    const bool fitsBefore = wall - offsetAt(before) == before, fitsAfter = wall - offsetAt(after) == after;
    if (before == after) return {before, false};
    if (fitsBefore && fitsAfter) return {before, true};
    if (fitsBefore || fitsAfter) return {fitsBefore ? before : after, false};
    return {before, true};
}

std::optional<Moment> LocalClock::read(std::string_view text, const std::vector<std::string>& formats) const
{
    if (text.size() > longest) return std::nullopt;
    if (const std::optional<base::DateTime> read = base::readDateTime(text))
        return read->zoneMinutes ? Moment{read->instant().microseconds, false} : fromWall(read->clock.microseconds);
    // Read as UTC: in the zone of this machine there are hours that do not exist.
    const QString written = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified() + " UTC";
    for (const std::string& format : formats) {
        QDateTime wall = QLocale::c().toDateTime(written, QString::fromStdString(format) + " t");
        if (!wall.isValid()) continue;
        // Years of two digits are those of this century.
        if (wall.date().year() < 1970) wall = wall.addYears(100);
        return fromWall(wall.toMSecsSinceEpoch() * 1000);
    }
    return std::nullopt;
}

} // namespace titer::folder_watch
