#include "app/boards/joined_lines.h"

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

void JoinedLines::ask(int number, const std::vector<std::string>& tags, const TraceWindow& window)
{
    Reader& reader = m_readers[number];
    reader.asked = tags;
    reader.window = window;
    askParts(reader);
}

void JoinedLines::askParts(Reader& reader)
{
    const std::map<TagFeed*, Part> before = std::exchange(reader.parts, {});
    const bool plain = std::none_of(reader.asked.begin(), reader.asked.end(),
                                    [this](const std::string& tag) { return m_formulas.find(tag); });
    reader.tags = plain ? reader.asked : m_formulas.inputsOf(reader.asked);
    for (std::size_t i = 0; i < reader.tags.size(); ++i) {
        const Place place = m_placeOf(reader.tags[i]);
        Part& part = reader.parts[place.feed];
        part.places.push_back(i);
        part.later = place.later;
        part.isMain = place.isMain;
    }
    for (const auto& [feed, part] : before)
        if (!reader.parts.contains(feed)) feed->forget(part.number);
    for (auto& [feed, part] : reader.parts) {
        int& number = reader.numbers[feed];
        if (number == 0) number = feed->reader();
        part.number = number;
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

void JoinedLines::askAgain()
{
    for (auto& [number, reader] : m_readers) askParts(reader);
}

void JoinedLines::forget(int number)
{
    const auto found = m_readers.find(number);
    if (found == m_readers.end()) return;
    for (const auto& [feed, part] : found->second.parts) feed->forget(part.number);
    m_readers.erase(found);
}

void JoinedLines::take(TagFeed& feed, int number, const std::shared_ptr<const std::vector<DataTrace>>& lines)
{
    for (auto& [own, reader] : m_readers) {
        const auto part = reader.parts.find(&feed);
        if (part == reader.parts.end() || part->second.number != number) continue;
        if (lines->size() != part->second.places.size()) return; // to a question before
        part->second.lines = lines;
        // The feed whose times these are sets the pace.
        const bool leads = part->second.isMain || std::none_of(reader.parts.begin(), reader.parts.end(),
                                                               [](const auto& entry) { return entry.second.isMain; });
        const bool whole = std::all_of(reader.parts.begin(), reader.parts.end(),
                                       [](const auto& entry) { return entry.second.lines != nullptr; });
        if (leads && whole) report(own, reader);
        return;
    }
}

DataTrace JoinedLines::traceOf(const std::string& tag, const Reader& reader, const std::vector<DataTrace>& lines) const
{
    const Calculated* formula = m_formulas.find(tag);
    if (!formula) {
        const auto place = std::find(reader.tags.begin(), reader.tags.end(), tag);
        return place == reader.tags.end() ? DataTrace() : lines[std::size_t(place - reader.tags.begin())];
    }
    std::vector<DataTrace> inputs;
    for (const std::string& input : formula->inputs()) inputs.push_back(traceOf(input, reader, lines));
    return formula->line(inputs, reader.window);
}

void JoinedLines::report(int number, const Reader& reader)
{
    const bool plain = reader.asked == reader.tags;
    if (plain && reader.parts.size() == 1 && reader.parts.begin()->second.later == 0.0) {
        emit read(number, reader.parts.begin()->second.lines);
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
    emit read(number, lines);
}

} // namespace titer::app

#include "app/boards/moc_joined_lines.cpp"
