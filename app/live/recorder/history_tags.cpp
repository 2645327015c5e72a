// The tags of what a recorder keeps: under which name and unit they stand in the store, and when they are entered there.
#include "app/live/recorder/history_runner.h"

#include "app/live/alarms/alarm_defaults.h"
#include "core/base/not_available.h"

#include <algorithm>

namespace titer::app {

using connect::TagKind;

namespace {

const char* wordOf(TagKind kind)
{
    return kind == TagKind::Number ? "number" : kind == TagKind::Text ? "text" : "array";
}

} // namespace

void HistoryRunner::setTag(Line& line, std::uint32_t place, const connect::TagInfo& info)
{
    if (place >= line.tags.size()) line.tags.resize(place + 1);
    Tag& tag = line.tags[place];
    const std::int64_t now = base::now().microseconds;
    const bool isOther = tag.id != 0 && tag.last != 0 && tag.reported.kind != info.kind;
    const bool wasApart = tag.isApart && tag.reported.kind == info.kind;
    const std::int64_t ended = isOther ? tag.id : 0;
    if (isOther)
        end(line, {tag.id, line.source, tag.info.id, {}, {}, tag.info.kind}, connect::status::badConfigurationError,
            tag.last + 1, now);
    tag.reported = tag.info = info;
    tag.unit = {info.unit};
    tag.id = 0;
    tag.isApart = false;
    tag.other.reset();
    if (const auto other = m_historian.ofOtherKind(line.source, info.id, info.kind)) tag.other = *other;
    if (!tag.other) return name(line, place);
    tag.isEnded = tag.other->id == ended;
    if (wasApart) (void)keepKind(line, place, connect::status::good, now, now);
}

// It has the name by now under which it is kept.
void HistoryRunner::name(Line& line, std::uint32_t place)
{
    Tag& tag = line.tags[place];
    line.unknown.push_back(place);
    tag.revision = tag.formulaRevision = -1;
    if (tag.info.kind == TagKind::Number) keepUnit(line, tag);
    if (AlarmWatch* alarms = m_alarms.watch()) alarms->know(line.source + "/" + tag.info.id, tag.info.unit);
    if (line.source != ownSource && line.source != formulaSource) m_formulas.know(line.source, tag.info);
}

// A series is of one kind: numbers, texts or arrays. Where the name has values of another one, those end here, and the tag gets a name of its own
// with its first value. A bad one may come before the source knows of what kind its tag is, so that it makes none. False where it is not kept.
bool HistoryRunner::keepKind(Line& line, std::uint32_t place, connect::Status status, std::int64_t time,
                             std::int64_t received)
{
    Tag& tag = line.tags[place];
    if (!tag.other || tag.isApart) return true;
    const bool isBad = connect::qualityOf(status) == connect::Quality::Bad;
    if (!std::exchange(tag.isEnded, true))
        end(line, *tag.other, isBad ? status : connect::status::badConfigurationError, time, received);
    if (isBad) return false;
    tag.isApart = true;
    const std::string stem = tag.reported.id + " [" + wordOf(tag.reported.kind) + "]";
    tag.info.id = stem;
    const auto isTaken = [&] {
        const auto other = m_historian.ofOtherKind(line.source, tag.info.id, tag.info.kind);
        return other && *other;
    };
    for (int number = 2; isTaken(); ++number) tag.info.id = stem + " (" + std::to_string(number) + ")";
    name(line, place);
    emit tagKept(QString::fromStdString(line.source), tag.reported, tag.info);
    if (!line.apart.insert(tag.info.id).second) return true; // one that gives now this, now that
    m_trail.add({.what = "tag_kind_changed",
                 .place = "history/" + line.source + "/" + tag.info.id,
                 .before = wordOf(tag.other->kind),
                 .after = wordOf(tag.reported.kind)});
    return true;
}

// The tag has no value from then on; alarms, formulas and conditions learn of it.
void HistoryRunner::end(const Line& line, const store::HistoryTag& tag, connect::Status status, std::int64_t time,
                        std::int64_t received)
{
    m_dirty = true;
    if (tag.kind != TagKind::Number) {
        store::LongPoint bad{time, received, status, {}};
        if (tag.kind == TagKind::Array) bad.value = std::vector<double>();
        take(m_historian.append(tag.id, bad));
        return;
    }
    connect::Sample bad{0, status, time, received, base::notAvailable};
    const std::string full = line.source + "/" + tag.name;
    AlarmWatch* alarms = m_alarms.watch();
    if (const auto place = alarms ? alarms->place(full) : std::nullopt) alarms->take(*place, tag.id, bad);
    if (const auto place = m_formulas.place(full)) m_formulas.take(*place, tag.id, bad);
    const store::Point point{bad.sourceTime, bad.receiveTime, bad.value, bad.status};
    if (take(m_historian.append(tag.id, std::span(&point, 1))) && m_watch) m_watch->take(tag.id, std::span(&point, 1));
}

// What came of a tag goes into the store before the tag is described again. What a full disk does not take then cannot be a value of the tag
// when that is of another kind.
void HistoryRunner::settle(Line& line, std::uint32_t place, TagKind next)
{
    if (place >= line.tags.size() || (line.tags[place].points.empty() && line.tags[place].texts.empty())) return;
    enterAll(line);
    Tag& tag = line.tags[place];
    const auto left = std::int64_t(tag.points.size() + tag.texts.size());
    if (left == 0 || tag.reported.kind == next) return;
    const std::int64_t from = tag.points.empty() ? tag.texts.front().time : tag.points.front().time;
    addGap(line, {from, base::now().microseconds, connect::Gap::Cause::Overflow, left, "the disk takes nothing"});
    tag.points.clear();
    tag.texts.clear();
    std::erase(line.touched, place);
}

// A series has one unit: what comes in another is converted, and what measures something else is a series of its own. A formula is changed by
// the person whose it is and who means its name, so that it is the older values that get another one.
void HistoryRunner::keepUnit(const Line& line, Tag& tag)
{
    const base::Result<std::optional<std::string>> stored = m_historian.unitOf(line.source, tag.info.id);
    if (!stored || !*stored) return;
    if (const std::optional<store::KeptUnit> unit = store::keptUnit(tag.reported.unit, **stored)) {
        tag.unit = *unit;
        tag.info.unit = unit->unit;
    } else if (line.source == formulaSource && m_historian.setAside(line.source, tag.info.id)) {
        m_trail.add({.what = "tag_set_aside",
                     .place = "history/" + line.source + "/" + tag.info.id,
                     .before = **stored,
                     .after = tag.reported.unit});
    } else {
        tag.info.id += " [" + tag.reported.unit + "]";
    }
    if (tag.info == tag.reported) return;
    emit tagKept(QString::fromStdString(line.source), tag.reported, tag.info);
    if (!tag.unit.converts() && tag.info.id == tag.reported.id) return;
    m_trail.add({.what = "tag_unit_told_otherwise",
                 .place = "history/" + line.source + "/" + tag.info.id,
                 .before = **stored,
                 .after = tag.reported.unit});
}

// False on a full disk.
bool HistoryRunner::know(Line& line, std::span<const std::uint32_t> places)
{
    std::vector<store::HistoryTag> tags;
    for (const std::uint32_t place : places) {
        const connect::TagInfo& info = line.tags[place].info;
        tags.push_back({.source = line.source,
                        .name = info.id,
                        .label = info.label,
                        .unit = info.unit,
                        .kind = info.kind,
                        .simulated = info.simulated});
    }
    const base::Result<std::vector<std::int64_t>> ids = m_historian.tags(tags);
    if (!take(ids ? base::done() : base::Done(ids.error()))) return false;
    for (std::size_t i = 0; i < places.size(); ++i) line.tags[places[i]].id = (*ids)[i];
    return true;
}

// In pieces, so that no source waits for one that brings very many; what comes of them waits here meanwhile. On a full disk it is tried
// again.
void HistoryRunner::enterTags(Line& line, std::size_t max)
{
    if (line.unknown.empty()) return;
    const auto end = line.unknown.begin() + std::ptrdiff_t(std::min(max, line.unknown.size()));
    std::vector<std::uint32_t> places(line.unknown.begin(), end);
    std::erase_if(places, [&](std::uint32_t place) { return line.tags[place].id != 0; });
    if (!places.empty() && !know(line, places)) {
        m_stuck = true;
        return;
    }
    line.unknown.erase(line.unknown.begin(), end);
    append(line);
}

void HistoryRunner::enterAll(Line& line)
{
    enterTags(line, line.unknown.size());
    append(line);
}

} // namespace titer::app
