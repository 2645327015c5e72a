// Lines of a joined feed: each reader's question in parts to the feeds that have its tags, and their answers as one.
#include "app/boards/joined_feed.h"

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

void move(DataTrace& trace, double later)
{
    if (later == 0.0) return;
    for (double& time : trace.x) time += later;
    for (double& time : trace.reported) time += later;
    for (QualitySpan& span : trace.quality) {
        span.from += later;
        span.to += later;
    }
}

} // namespace

void JoinedFeed::ask(int number, const std::vector<std::string>& tags, const TraceWindow& window)
{
    Reader& reader = m_readers[number];
    reader.asked = tags;
    reader.window = window;
    askParts(reader);
}

void JoinedFeed::askParts(Reader& reader)
{
    const std::map<TagFeed*, Part> before = std::exchange(reader.parts, {});
    const bool plain = std::none_of(reader.asked.begin(), reader.asked.end(),
                                    [this](const std::string& tag) { return m_calculated.find(tag); });
    reader.tags = plain ? reader.asked : m_calculated.inputsOf(reader.asked);
    for (std::size_t i = 0; i < reader.tags.size(); ++i) reader.parts[&feedOf(reader.tags[i])].places.push_back(i);
    for (const auto& [feed, part] : before)
        if (!reader.parts.contains(feed)) feed->forget(part.number);
    for (auto& [feed, part] : reader.parts) {
        int& number = reader.numbers[feed];
        if (number == 0) number = feed->reader();
        part.number = number;
        part.later = later(*feed);
    }
    // Some answer at once.
    const std::map<TagFeed*, Part> parts = reader.parts;
    const std::vector<std::string> tags = reader.tags;
    const TraceWindow window = reader.window;
    for (const auto& [feed, part] : parts) {
        std::vector<std::string> own;
        for (const std::size_t place : part.places) own.push_back(tags[place]);
        feed->ask(part.number, own, {window.from - part.later, window.to - part.later, window.columns});
    }
}

void JoinedFeed::askAgain()
{
    for (auto& [number, reader] : m_readers) askParts(reader);
}

void JoinedFeed::forget(int number)
{
    const auto found = m_readers.find(number);
    if (found == m_readers.end()) return;
    for (const auto& [feed, part] : found->second.parts) feed->forget(part.number);
    m_readers.erase(found);
}

void JoinedFeed::takeLines(TagFeed& feed, int number, const std::shared_ptr<const std::vector<DataTrace>>& lines)
{
    for (auto& [own, reader] : m_readers) {
        const auto part = reader.parts.find(&feed);
        if (part == reader.parts.end() || part->second.number != number) continue;
        if (lines->size() != part->second.places.size()) return; // to a question before
        part->second.lines = lines;
        // The feed whose times these are sets the pace.
        const bool leads = &feed == m_main || !reader.parts.contains(m_main);
        const bool whole = std::all_of(reader.parts.begin(), reader.parts.end(),
                                       [](const auto& entry) { return entry.second.lines != nullptr; });
        if (leads && whole) report(own, reader);
        return;
    }
}

DataTrace JoinedFeed::traceOf(const std::string& tag, const Reader& reader, const std::vector<DataTrace>& lines) const
{
    const Calculated* formula = m_calculated.find(tag);
    if (!formula) {
        const auto place = std::find(reader.tags.begin(), reader.tags.end(), tag);
        return place == reader.tags.end() ? DataTrace() : lines[std::size_t(place - reader.tags.begin())];
    }
    std::vector<DataTrace> inputs;
    for (const std::string& input : formula->inputs()) inputs.push_back(traceOf(input, reader, lines));
    return formula->line(inputs, reader.window);
}

void JoinedFeed::report(int number, const Reader& reader)
{
    const bool plain = reader.asked == reader.tags;
    if (plain && reader.parts.size() == 1 && reader.parts.begin()->second.later == 0.0) {
        emit linesRead(number, reader.parts.begin()->second.lines);
        return;
    }
    auto lines = std::make_shared<std::vector<DataTrace>>(reader.tags.size());
    for (const auto& [feed, part] : reader.parts)
        for (std::size_t i = 0; i < part.places.size(); ++i) {
            DataTrace& line = (*lines)[part.places[i]];
            line = (*part.lines)[i];
            move(line, part.later);
        }
    if (!plain) {
        auto all = std::make_shared<std::vector<DataTrace>>();
        for (const std::string& tag : reader.asked) all->push_back(traceOf(tag, reader, *lines));
        lines = std::move(all);
    }
    for (std::size_t i = 0; i < lines->size(); ++i) (*lines)[i].tag = i;
    emit linesRead(number, lines);
}

} // namespace titer::app
