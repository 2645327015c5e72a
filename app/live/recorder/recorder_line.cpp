// What is known of one source.
#include "app/live/recorder/recorder_line.h"

#include "app/live/estimators/estimator_source.h"
#include "core/base/time.h"
#include "core/store/history/history_reader.h"

#include <algorithm>

namespace titer::app {

namespace {

// Why it is kept under another name.
base::Sentence renaming(const connect::TagInfo& told, const connect::TagInfo& kept)
{
    if (kept.id == told.id + " [" + told.unit + "]")
        return base::say(CORE_TR("core", "“{1}” is measured in {2} now, which cannot be converted to the unit of "
                                         "its recorded values. Its values are recorded as “{3}”; alarms and boards "
                                         "of “{1}” get none."),
                         told.id, told.unit, kept.id);
    if (told.kind == connect::TagKind::Number)
        return base::say(CORE_TR("core", "“{1}” gives numbers now, but other values are recorded under this name. The "
                                         "numbers are recorded as “{2}”; alarms and boards of “{1}” get none."),
                         told.id, kept.id);
    return base::say(CORE_TR("core", "“{1}” gives texts or arrays now, but other values are recorded under this name. "
                                     "They are recorded as “{2}”; alarms and boards of “{1}” get none."),
                     told.id, kept.id);
}

} // namespace

RecorderLine::RecorderLine(const connect::Source& of)
{
    state.id = of.id;
    state.since = base::now().microseconds;
    setUp(of);
}

void RecorderLine::readLastSource(const std::string& folder, const std::vector<store::HistoryTag>& all)
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return; // it is read from the beginning of the gap on
    const auto take = [&](const auto& point) {
        if (point.status == connect::status::badNoCommunication) return false;
        lastSource = std::max(lastSource, connect::believedTime(point.time, point.received));
        return true;
    };
    for (const store::HistoryTag& tag : all) {
        if (tag.source != source.id) continue;
        if (tag.kind != connect::TagKind::Number) {
            if (const auto last = reader->latestLong(tag.id); last && *last) take(**last);
            continue;
        }
        constexpr int marks = 8; // that recorders left one behind the other
        auto last = reader->latest(tag.id);
        for (int i = 0; i < marks && last && *last && !take(**last); ++i) last = reader->before(tag.id, (*last)->time);
    }
}

void RecorderLine::setUp(connect::Source other)
{
    source = std::move(other);
    state.label = source.label;
    state.connector = source.connector;
}

bool RecorderLine::isOfEstimators() const
{
    return source.id == estimatorSource;
}

bool RecorderLine::isSeen() const
{
    return !isOfEstimators() || !tags.empty() || !state.status.why.pattern.empty();
}

void RecorderLine::takeTags(const std::vector<connect::TagInfo>& fresh)
{
    reported = tags = fresh;
    m_renamed.reset();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto found =
            std::ranges::find(m_kept, reported[i], &std::pair<connect::TagInfo, connect::TagInfo>::first);
        if (found == m_kept.end()) continue;
        tags[i] = found->second;
        if (!m_renamed && found->second.id != reported[i].id) m_renamed = i;
    }
}

void RecorderLine::takeKept(const connect::TagInfo& told, const connect::TagInfo& kept)
{
    std::erase_if(m_kept, [&](const auto& one) { return one.first == told; });
    m_kept.emplace_back(told, kept);
    takeTags(std::vector(reported));
}

bool RecorderLine::isRenamed() const
{
    for (std::size_t i = m_renamed.value_or(tags.size()); i < tags.size(); ++i)
        if (tags[i].id != reported[i].id &&
            (!acceptedNames.contains(tags[i].id) || (isRead && isRead(source.id + "/" + reported[i].id))))
            return true;
    return false;
}

void RecorderLine::acceptNames()
{
    for (std::size_t i = m_renamed.value_or(tags.size()); i < tags.size(); ++i)
        if (tags[i].id != reported[i].id) acceptedNames.insert(tags[i].id);
}

bool RecorderLine::take(const HistoryReport::Source& report)
{
    state.kept = report.kept;
    state.gaps = report.gaps;
    state.lost = report.lost;
    state.replaced = report.replaced;
    state.lastValue = report.lastValue;
    for (const connect::Sample& sample : report.changed) newest[sample.tag] = sample;
    for (const connect::LongSample& sample : report.changedTexts) newestTexts[sample.tag] = sample;
    const bool doubtful = m_crowded.empty() && !report.crowded.empty();
    m_crowded = report.crowded;
    return doubtful;
}

void RecorderLine::measure(double seconds)
{
    state.rate = double(state.kept - m_measured) / seconds;
    m_measured = state.kept;
}

SourceState RecorderLine::shown() const
{
    SourceState shown = state;
    connect::ConnectorStatus& status = shown.status;
    if (status.state != connect::State::Connected || !status.why.pattern.empty()) return shown;
    if (m_renamed) {
        if (isRenamed()) status.state = connect::State::Degraded;
        status.why = renaming(reported[*m_renamed], tags[*m_renamed]);
        status.remedy = base::say(
            CORE_TR("core", "Correct the unit or the kind at the source, or change these alarms and boards."));
    } else if (!m_crowded.empty()) {
        status.why = base::say(CORE_TR("core", "Many values of “{1}” have the time of the previous value; for each "
                                               "time the last is kept."),
                               m_crowded);
        status.remedy = base::say(CORE_TR("core", "Let the device send its times in milliseconds, or none."));
    }
    return shown;
}

} // namespace titer::app
