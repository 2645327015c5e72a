// A batch that was running before its source was started, out of what was recorded of it.
#include "app/plugins/batch_connector.h"

#include "core/base/time.h"

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

// What came with the begin of a batch may have been measured earlier [µs].
constexpr std::int64_t beforeBegin = 3'600'000'000;
// Where a batch begins with what is there by then, values that come seldom are older [µs].
constexpr std::int64_t longBeforeBegin = 24 * beforeBegin;

} // namespace

connect::Opened BatchConnector::open(const connect::Settings& settings, const connect::TaskContext& context,
                                     base::Errors& errors)
{
    connect::Opened opened = WrappedConnector::open(settings, context, errors);
    if (!errors.empty() || !m_past || !m_file || innerPlayback()) return opened;
    if (const base::Done recalled = recall(context.stop); !recalled) {
        m_watch->restart();
        const bool isOfTag = !m_watch->order().startTag.empty();
        if (!isOfTag) m_watch->lose(base::now().microseconds);
        m_watch->takeJudged();
        m_watch->takeBegun();
        opened.notices.push_back(
            {"batch_start", say(isOfTag ? CORE_TR("core", "What was recorded of the batch that runs cannot be read, so "
                                                          "that the next one is judged: {1}")
                                        : CORE_TR("core", "What was recorded of the batch that runs cannot be read, so "
                                                          "that it is not judged: {1}"),
                                recalled.error().what.text())});
    }
    return opened;
}

// When the batch began that ran when something was recorded last; nothing where none is known of.
base::Result<std::optional<std::int64_t>> BatchConnector::begun(PastReader& past, std::stop_token stop)
{
    if (m_watch->order().startTime) return m_watch->order().startTime;
    if (!m_watch->order().startTag.empty()) {
        if (!startTag().place) return std::optional<std::int64_t>();
        const auto change = past.lastChange(*startTag().place, stop);
        if (!change) return change.error();
        if (!*change || !BatchWatch::isRunning((*change)->value)) return std::optional<std::int64_t>();
        return std::optional((*change)->time);
    }
    const auto tag = std::ranges::find(past.tags(), batchTags(*m_file).back().id, &connect::TagInfo::id);
    if (tag == past.tags().end()) return std::optional<std::int64_t>();
    const base::Result<std::optional<std::string>> text = past.newestText(std::uint32_t(tag - past.tags().begin()));
    if (!text) return text.error();
    if (!*text) return std::optional<std::int64_t>();
    if (const base::Result<base::Instant> begin = base::readInstant(**text)) return std::optional(begin->microseconds);
    m_watch->lose(base::now().microseconds);
    return std::optional<std::int64_t>();
}

// As the values came. What they are judged to be was told then.
base::Done BatchConnector::recall(std::stop_token stop)
{
    base::Result<PastReader> past = PastReader::open(*m_past);
    if (!past) return past.error();
    m_served = serve(past->tags());
    const base::Result<std::optional<std::int64_t>> begin = begun(*past, stop);
    if (!begin) return begin.error();
    if (*begin)
        if (const base::Done done = recallFrom(**begin, *past, stop); !done) return done;
    m_watch->takeJudged();
    m_watch->takeBegun();
    return base::done();
}

base::Done BatchConnector::recallFrom(std::int64_t begin, PastReader& past, std::stop_token stop)
{
    const WatchOrder& order = m_watch->order();
    const std::optional<std::uint32_t> start = startTag().place;
    std::vector<std::uint32_t> read;
    if (start) read.push_back(*start); // it goes before what came with it
    for (const Served& served : m_served)
        if (served.place && std::ranges::find(read, *served.place) == read.end()) read.push_back(*served.place);
    if (start)
        m_watch->takeStart(begin, ""); // before, it was another one
    else
        m_watch->goOn(begin);
    const auto take = [&](const PastValue& value) {
        const std::int64_t time = believedTimeOf(value);
        const auto next = [&](const auto& one) {
            if (one.tag == start && time < begin) return false;
            comes(one.tag, time, one.receiveTime);
            return true;
        };
        if (!std::visit(next, value)) return;
        if (const auto* number = std::get_if<connect::Sample>(&value))
            heard(*number);
        else
            heardLong(std::get<connect::LongSample>(value));
    };
    if (const base::Done done = past.each(read, begin - (start ? beforeBegin : longBeforeBegin), take, stop); !done)
        return done;
    rests();
    // Another begin than that of the record: what led to it then is not all there.
    const std::optional<std::int64_t> found = m_watch->begun();
    if (!start && !order.startTime && !(found && std::abs(*found - begin) <= order.every))
        m_watch->lose(base::now().microseconds);
    return base::done();
}

} // namespace titer::app
