// A batch that was running before its source was started, out of what was recorded of it.
#include "app/plugins/batch_connector.h"

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

// What came with the begin of a batch may have been measured earlier [µs].
constexpr std::int64_t beforeBegin = 3'600'000'000;

} // namespace

connect::Opened BatchConnector::open(const connect::Settings& settings, const connect::TaskContext& context,
                                     base::Errors& errors)
{
    connect::Opened opened = WrappedConnector::open(settings, context, errors);
    if (!errors.empty() || !m_past || !isOfTag()) return opened;
    if (const base::Done recalled = recall(context.stop); !recalled) {
        m_watch->restart();
        opened.notices.push_back({"batch_start", say(CORE_TR("core", "What was recorded of the batch that runs cannot "
                                                                     "be read, so that the next one is judged: {1}"),
                                                     recalled.error().what.text())});
    }
    return opened;
}

// As the values came. What they are judged to be was told then.
base::Done BatchConnector::recall(std::stop_token stop)
{
    base::Result<PastReader> past = PastReader::open(*m_past);
    if (!past) return past.error();
    m_served = serve(past->tags());
    if (!startTag().place) return base::done();
    const auto change = past->lastChange(*startTag().place, stop);
    if (!change) return change.error();
    if (!*change || !BatchWatch::isRunning((*change)->value)) return base::done();
    const std::int64_t begin = (*change)->time;
    // The start goes before what came with it.
    std::vector<std::uint32_t> read{*startTag().place};
    for (const Served& served : m_served)
        if (served.place && std::ranges::find(read, *served.place) == read.end()) read.push_back(*served.place);
    m_watch->takeStart(begin, ""); // before, it was another one
    const auto take = [&](const PastValue& value) {
        const std::int64_t time = believedTimeOf(value);
        const auto next = [&](const auto& one) {
            if (one.tag == *startTag().place && time < begin) return false;
            comes(one.tag, time, one.receiveTime);
            return true;
        };
        if (!std::visit(next, value)) return;
        if (const auto* number = std::get_if<connect::Sample>(&value))
            heard(*number);
        else
            heardLong(std::get<connect::LongSample>(value));
    };
    const base::Done done = past->each(read, begin - beforeBegin, take, stop);
    rests();
    m_watch->takeJudged();
    return done;
}

} // namespace titer::app
