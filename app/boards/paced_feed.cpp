#include "app/boards/paced_feed.h"

#include <cmath>

namespace titer::app {

PacedFeed::PacedFeed(TagFeed& feed, QObject* parent)
    : TagFeed(parent)
    , m_feed(feed)
    , m_tags(feed.tags())
{
    connect(&feed, &TagFeed::tagsChanged, this, &PacedFeed::refreshTags);
    connect(&feed, &TagFeed::valuesChanged, this, &TagFeed::valuesChanged);
    connect(&feed, &TagFeed::phasesChanged, this, &TagFeed::phasesChanged);
    connect(&feed, &TagFeed::runChanged, this, &TagFeed::runChanged);
    connect(&feed, &TagFeed::linesRead, this, &PacedFeed::takeLines);
}

void PacedFeed::setClock(const std::optional<connect::ProcessClock>& clock)
{
    if (clock == m_clock) return;
    m_clock = clock;
    refreshTags();
    const std::map<int, Reader> readers = m_readers; // some answer at once
    for (const auto& [own, reader] : readers) askFeed(reader);
    emit phasesChanged();
    emit valuesChanged();
}

// Seconds of this feed, of those of the other one; what is infinite or unknown stays so.
double PacedFeed::here(double seconds) const
{
    if (!m_clock || !std::isfinite(seconds)) return seconds;
    return m_clock->timeAt(m_feed.origin()) + seconds * m_clock->pace;
}

double PacedFeed::there(double seconds) const
{
    if (!m_clock || !std::isfinite(seconds)) return seconds;
    return (seconds - m_clock->timeAt(m_feed.origin())) / m_clock->pace;
}

std::vector<FeedPhase> PacedFeed::here(std::vector<FeedPhase> phases) const
{
    for (FeedPhase& phase : phases) {
        phase.from = here(phase.from);
        phase.to = here(phase.to);
    }
    return phases;
}

FeedNote PacedFeed::onTheClock(FeedNote note) const
{
    note.from = there(note.from);
    note.to = there(note.to);
    return note;
}

void PacedFeed::refreshTags()
{
    m_tags = m_feed.tags();
    if (m_clock)
        for (FeedTag& tag : m_tags) tag.interval *= m_clock->pace;
    emit tagsChanged();
}

FeedValue PacedFeed::value(std::string_view tag) const
{
    FeedValue value = m_feed.value(tag);
    value.time = here(value.time);
    if (m_clock) value.age *= m_clock->pace;
    return value;
}

void PacedFeed::ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window)
{
    Reader& own = m_readers[reader];
    if (own.number == 0) own.number = m_feed.reader();
    own.tags = tags;
    own.window = window;
    const Reader asked = own; // some answer at once
    askFeed(asked);
}

void PacedFeed::askFeed(const Reader& reader)
{
    m_feed.ask(reader.number, reader.tags, {there(reader.window.from), there(reader.window.to), reader.window.columns});
}

void PacedFeed::forget(int reader)
{
    const auto found = m_readers.find(reader);
    if (found == m_readers.end()) return;
    m_feed.forget(found->second.number);
    m_readers.erase(found);
}

void PacedFeed::move(DataTrace& line) const
{
    for (std::vector<double>* times : {&line.x, &line.reported})
        for (double& time : *times) time = here(time);
    for (QualitySpan& span : line.quality) {
        span.from = here(span.from);
        span.to = here(span.to);
    }
    for (TraceGap& gap : line.gaps) {
        gap.from = here(gap.from);
        gap.to = here(gap.to);
    }
    for (TraceHold& hold : line.holds) {
        hold.from = here(hold.from);
        hold.to = here(hold.to);
    }
    for (DataTrace::Point& point : line.outliers) point.time = here(point.time);
    if (!line.newest) return;
    line.newest->time = here(line.newest->time);
    line.newest->age *= m_clock->pace;
}

void PacedFeed::takeLines(int number, const std::shared_ptr<const std::vector<DataTrace>>& lines)
{
    for (const auto& [own, reader] : m_readers) {
        if (reader.number != number) continue;
        if (!m_clock || !lines) return emit linesRead(own, lines);
        auto moved = std::make_shared<std::vector<DataTrace>>(*lines);
        for (DataTrace& line : *moved) move(line);
        return emit linesRead(own, moved);
    }
}

} // namespace titer::app

#include "app/boards/moc_paced_feed.cpp"
