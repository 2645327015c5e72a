#include "ui/tiles/parts/alarm_words.h"

#include "app/common/sentence.h"
#include "app/tags/shown_feed.h"
#include "app/tags/stranger_name.h"
#include "core/base/tables/csv_text.h"
#include "core/base/time.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace titer::tiles {

using alarm::Kind;
using alarm::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

double secondsBetween(std::int64_t from, std::int64_t to)
{
    return std::max(0.0, double(to - from) * 1e-6);
}

// As every page shows the tag that it watches.
app::ShownAs shownAs(const alarm::Definition& definition, const app::TagFeed& feed)
{
    return app::shownAs(feed.find(definition.tag), definition.unit);
}

// Of a difference no offset counts.
double limitIn(const app::ShownAs& as, const alarm::Definition& definition)
{
    const bool difference = definition.kind == Kind::Deviation || definition.kind == Kind::Rate;
    return difference ? as.scale.difference(definition.limit) : as.scale.of(definition.limit);
}

QString valueText(const app::AlarmRow& row, const app::ShownAs& as)
{
    const alarm::AlarmStatus& alarmStatus = row.alarmStatus;
    if (connect::qualityOf(alarmStatus.status) == connect::Quality::Bad)
        return app::label(connect::textOf(alarmStatus.status).text);
    return std::isfinite(alarmStatus.value) ? quantityText(as.scale.of(alarmStatus.value), as.unit) : QString();
}

QString limitText(const alarm::Definition& definition, const app::ShownAs& as)
{
    const double limit = limitIn(as, definition);
    switch (definition.kind) {
    case Kind::Above:
    case Kind::Below:
        return Words::tr("limit %1").arg(numberText(limit, as.unit));
    case Kind::Deviation:
        return Words::tr("limit ± %1").arg(numberText(limit, as.unit));
    case Kind::Rate:
        return Words::tr("limit %1 per second").arg(quantityText(limit, as.unit));
    case Kind::Stale:
        return Words::tr("limit %1 without a value").arg(shown::lengthText(definition.limit));
    case Kind::BadQuality:
    case Kind::Expression:
        break;
    }
    return {};
}

QString joined(const QStringList& parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(QStringLiteral(", "));
}

// Of a process that has no dates as its page does.
QString timeText(std::int64_t time, const app::AlarmClock& clock)
{
    if (clock.zero == 0) return shown::clockText(time);
    const qint64 minutes = (time - clock.zero) / 60'000'000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return Words::tr("day %1, %2:%3", "time of a run")
        .arg(QLocale().toString(minutes / 1440), two(minutes / 60 % 24), two(minutes % 60));
}

// "14:22 by A. Holm, cable being checked"
QString actText(const alarm::AlarmStatus& alarmStatus, const app::AlarmClock& clock)
{
    const QString when = timeText(alarmStatus.since, clock), reason = text(alarmStatus.reason);
    if (alarmStatus.person.empty()) return joined({when, reason});
    return joined({Words::tr("%1 by %2", "time, person").arg(when, text(alarmStatus.person)), reason});
}

QString returnedText(const alarm::AlarmStatus& alarmStatus, std::int64_t now)
{
    if (alarmStatus.returnedAt <= 0) return {};
    return Words::tr("normal again for %1").arg(shown::lengthText(secondsBetween(alarmStatus.returnedAt, now)));
}

QString respondText(const app::AlarmRow& row, std::int64_t now)
{
    const double whole = row.definition.timeToRespond;
    if (!(whole > 0)) return {};
    const double left = whole - secondsBetween(row.alarmStatus.since, now);
    const QString within = Words::tr("respond within %1").arg(shown::lengthText(whole));
    return left >= 0
               ? Words::tr("%1, %2 left", "respond within a time; time").arg(within, shown::lengthText(left))
               : Words::tr("%1, overdue for %2", "respond within a time; time").arg(within, shown::lengthText(-left));
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Normal:
        return Words::tr("Normal", "state of an alarm");
    case State::Unacknowledged:
        return Words::tr("Unacknowledged");
    case State::Acknowledged:
        return Words::tr("Acknowledged");
    case State::ReturnedUnacknowledged:
        return Words::tr("Returned", "state of an alarm");
    case State::Shelved:
        return Words::tr("Shelved");
    case State::SuppressedDesign:
        return Words::tr("Suppressed by design");
    case State::OutOfService:
        return Words::tr("Out of service");
    }
    return {};
}

bool isCalm(const app::AlarmRow& row)
{
    return row.alarmStatus.state == State::Normal;
}

QString stateWord(const app::AlarmRow& row, bool watched)
{
    const bool evaluated = watched && row.definition.enabled && row.whyNot.pattern.empty();
    return isCalm(row) && !evaluated ? Words::tr("Not evaluated", "state of an alarm")
                                     : stateWord(row.alarmStatus.state);
}

QString ofClock(const QString& words, const app::AlarmClock& clock)
{
    switch (clock.of) {
    case app::AlarmClock::Of::Recorder:
        break;
    case app::AlarmClock::Of::Replay:
        return Words::tr("Replay: %1", "what belongs to a recording that is replayed").arg(words);
    case app::AlarmClock::Of::Model:
        return Words::tr("Model: %1", "what belongs to a run of the model").arg(words);
    }
    return words;
}

QString noteOf(const app::AlarmBoard& alarms)
{
    if (!alarms.isWatched())
        return Words::tr("The alarms are not monitored now: no recorder is running. They show their last state. Start "
                         "the recorder on the Data page.");
    QString words;
    if (alarms.clock().of == app::AlarmClock::Of::Replay)
        words = Words::tr("Alarms of the replay, up to its present time. They are neither recorded nor sent to "
                          "anybody.");
    if (alarms.clock().of == app::AlarmClock::Of::Model)
        words = Words::tr("Alarms of the model, up to the time shown. They are neither recorded nor sent to anybody.");
    if (const int others = alarms.elsewhere(); others > 0)
        words += u' ' + Words::tr("The recorder has %n alarm(s), which the top bar shows.", "", others);
    return words;
}

QString actWord(const alarm::Transition& entry)
{
    using Act = alarm::Transition::Act;
    switch (entry.act) {
    case Act::Raised:
        return Words::tr("Raised", "an alarm");
    case Act::Returned:
        return Words::tr("Returned", "state of an alarm");
    case Act::Acknowledged:
        return Words::tr("Acknowledged");
    case Act::Reset:
        return Words::tr("Reset", "done to an alarm");
    case Act::Shelved:
        return Words::tr("Shelved");
    case Act::Unshelved:
        return Words::tr("Unshelved");
    case Act::Suppressed:
        return Words::tr("Suppressed by design");
    case Act::Unsuppressed:
        return Words::tr("No longer suppressed");
    case Act::TakenOut:
        return Words::tr("Taken out of service");
    case Act::ReturnedToService:
        return Words::tr("Returned to service");
    case Act::Defined:
        break;
    }
    return entry.oldText.empty()   ? Words::tr("Added", "a definition")
           : entry.newText.empty() ? Words::tr("Removed", "a definition")
                                   : Words::tr("Changed", "a definition");
}

bool waitsForReset(const app::AlarmRow& row)
{
    return row.alarmStatus.latched;
}

QString valueAndLimit(const app::AlarmRow& row, const app::TagFeed& feed)
{
    // Titer's own troubles are there or not; their 1 and 0 would say nothing.
    if (row.definition.tag.starts_with("titer/")) return {};
    const app::ShownAs as = shownAs(row.definition, feed);
    return joined({valueText(row, as), limitText(row.definition, as)});
}

QString conditionText(const alarm::Definition& definition, const app::TagFeed& feed)
{
    if (definition.tag.starts_with("titer/")) return Words::tr("noticed by the recorder itself"); // 1 or 0
    const app::ShownAs as = shownAs(definition, feed);
    const QString tag = app::tagLabel(feed, definition.tag), limit = quantityText(limitIn(as, definition), as.unit);
    switch (definition.kind) {
    case Kind::Above:
        return Words::tr("%1 above %2", "tag, limit").arg(tag, limit);
    case Kind::Below:
        return Words::tr("%1 below %2", "tag, limit").arg(tag, limit);
    case Kind::Deviation:
        return Words::tr("%1 deviates by more than %2 from %3", "tag, limit, tag")
            .arg(tag, limit, app::tagLabel(feed, definition.reference));
    case Kind::Rate:
        return Words::tr("%1 changes by more than %2 per second", "tag, limit").arg(tag, limit);
    case Kind::Stale:
        return Words::tr("%1 without a value for more than %2", "tag, time")
            .arg(tag, shown::lengthText(definition.limit));
    case Kind::BadQuality:
        return Words::tr("%1 with bad quality", "tag").arg(tag);
    case Kind::Expression:
        break;
    }
    return text(definition.expression);
}

QString whenText(const app::AlarmRow& row, const app::AlarmClock& clock)
{
    const alarm::AlarmStatus& alarmStatus = row.alarmStatus;
    if (isCalm(row)) return {};
    if (alarmStatus.state == State::Shelved && alarmStatus.shelvedUntil > 0)
        return Words::tr("until %1").arg(timeText(alarmStatus.shelvedUntil, clock));
    if (alarmStatus.state == State::ReturnedUnacknowledged && alarmStatus.activeSince > 0 && alarmStatus.returnedAt > 0)
        return Words::tr("%1 to %2", "times")
            .arg(timeText(alarmStatus.activeSince, clock), timeText(alarmStatus.returnedAt, clock));
    const std::int64_t since =
        alarmStatus.active && alarmStatus.activeSince > 0 ? alarmStatus.activeSince : alarmStatus.since;
    return since > 0 ? Words::tr("since %1").arg(timeText(since, clock)) : QString();
}

QString stateDetail(const app::AlarmRow& row, std::int64_t now, const app::AlarmClock& clock)
{
    const alarm::AlarmStatus& alarmStatus = row.alarmStatus;
    switch (alarmStatus.state) {
    case State::Unacknowledged:
        return waitsForReset(row) ? returnedText(alarmStatus, now) : respondText(row, now);
    case State::ReturnedUnacknowledged:
        return joined({Words::tr("unacknowledged"), returnedText(alarmStatus, now)});
    case State::Acknowledged:
        return waitsForReset(row)
                   ? joined({actText(alarmStatus, clock), returnedText(alarmStatus, now), Words::tr("waits for reset")})
                   : actText(alarmStatus, clock);
    case State::Shelved:
    case State::OutOfService:
        return actText(alarmStatus, clock);
    case State::Normal:
    case State::SuppressedDesign:
        break;
    }
    return {};
}

QString alarmSentence(const app::AlarmRow& row, const app::TagFeed& feed, std::int64_t now,
                      const app::AlarmClock& clock)
{
    return joined({text(row.definition.name), valueAndLimit(row, feed), priorityText(row.definition.priority),
                   stateWord(row.alarmStatus.state), whenText(row, clock), stateDetail(row, now, clock),
                   batchWords(row, feed)});
}

QString batchWords(const app::AlarmRow& row, const app::TagFeed& feed)
{
    const std::string batch = row.alarmStatus.active ? watchedBatch(feed, row.definition.tag) : std::string();
    return batch.empty() ? QString() : text(feed.value(batch + ".alarm").text);
}

QString alarmTable(const std::vector<app::AlarmRow>& rows, const app::TagFeed& feed)
{
    const auto time = [](std::int64_t at) { return at > 0 ? base::writeInstant({at}) : std::string(); };
    const auto number = [](double v) {
        return std::isfinite(v) ? QString::number(v, 'g', QLocale::FloatingPointShortest).toStdString() : std::string();
    };
    std::string csv = "alarm,priority,state,value,limit,unit,active since,returned at,shelved until,person,reason\n";
    for (const app::AlarmRow& row : rows) {
        const alarm::AlarmStatus& s = row.alarmStatus;
        const app::ShownAs as = shownAs(row.definition, feed);
        const std::string cells[] = {row.definition.name,
                                     alarm::nameOf(row.definition.priority),
                                     alarm::nameOf(s.state),
                                     number(as.scale.of(s.value)),
                                     number(limitIn(as, row.definition)),
                                     as.unit,
                                     time(s.activeSince),
                                     time(s.returnedAt),
                                     time(s.shelvedUntil),
                                     s.person,
                                     s.reason};
        for (std::size_t i = 0; i < std::size(cells); ++i) csv += (i ? "," : "") + base::csvCell(cells[i]);
        csv += '\n';
    }
    return text(csv);
}

} // namespace titer::tiles
