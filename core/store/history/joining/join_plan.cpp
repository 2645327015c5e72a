// {"store": ID, "sources": {"src-1": {"missing": [[FROM, TO]], "outside": [[FROM, TO]]}}} in µs, UTC.
#include "core/store/history/joining/join_plan.h"

#include "core/base/json.h"
#include "core/base/time.h"

namespace titer::store {

using base::Done;
using base::Json;
using base::Result;

namespace {

constexpr const char *planKey = "unfinished_join", *stoodInKey = "joined_alarms", *timesKey = "joined_times";

Json spansJson(const TimeSpans& spans)
{
    Json json = Json::array();
    for (const TimeSpan& span : spans) json.push(Json::array({span.from, span.to}));
    return json;
}

TimeSpans readSpans(const Json& json)
{
    TimeSpans spans;
    for (const Json& span : json.items())
        if (span.items().size() == 2)
            spans.push_back({std::int64_t(span.items()[0].number()), std::int64_t(span.items()[1].number())});
    return together(std::move(spans));
}

// {NAME: [[FROM, TO]]}
Result<NamedSpans> namedSpans(HistoryIndex& index, const char* key)
{
    NamedSpans all;
    const Result<std::string> text = index.meta(key);
    if (!text) return text.error();
    if (text->empty()) return all;
    base::Errors errors;
    const Json json = base::readJson(*text, errors);
    if (!errors.empty()) return errors.front();
    for (const auto& [name, spans] : json.members()) all[name] = readSpans(spans);
    return all;
}

Done addSpans(HistoryIndex& index, const char* key, const NamedSpans& more)
{
    Result<NamedSpans> all = namedSpans(index, key);
    if (!all) return all.error();
    for (const auto& [name, spans] : more) (*all)[name].insert((*all)[name].end(), spans.begin(), spans.end());
    Json json = Json::object();
    for (auto& [name, spans] : *all) json[name] = spansJson(together(std::move(spans)));
    return index.setMeta(key, json.write(false));
}

} // namespace

Result<NamedSpans> stoodIn(HistoryIndex& index)
{
    return namedSpans(index, stoodInKey);
}

Done addStoodIn(HistoryIndex& index, const NamedSpans& spans)
{
    return addSpans(index, stoodInKey, spans);
}

Result<NamedSpans> joinedTimes(HistoryIndex& index)
{
    return namedSpans(index, timesKey);
}

Done addJoinedTimes(HistoryIndex& index, const NamedSpans& spans)
{
    return addSpans(index, timesKey, spans);
}

Result<std::string> identityOf(HistoryIndex& index)
{
    const Result<std::vector<SegmentEntry>> segments = index.segments();
    const Result<std::vector<Session>> sessions = index.sessions();
    if (!segments || !sessions) return segments ? sessions.error() : segments.error();
    return std::to_string(segments->empty() ? 0 : segments->front().opened) + "/" +
           std::to_string(sessions->empty() ? 0 : sessions->front().started);
}

Result<JoinPlan> unfinishedJoin(HistoryIndex& index)
{
    JoinPlan plan;
    const Result<std::string> text = index.meta(planKey);
    if (!text) return text.error();
    if (text->empty()) return plan;
    base::Errors errors;
    const Json json = base::readJson(*text, errors);
    if (!errors.empty()) return errors.front();
    const Json *store = json.find("store"), *sources = json.find("sources");
    if (!store || !sources) return plan;
    plan.other = store->string();
    for (const auto& [source, spans] : sources->members()) {
        const Json *missing = spans.find("missing"), *outside = spans.find("outside");
        if (missing && outside) plan.spans[source] = {readSpans(*missing), readSpans(*outside)};
    }
    return plan;
}

Done keepPlan(HistoryIndex& index, const JoinPlan& plan)
{
    Json json = Json::object();
    json["store"] = plan.other;
    json["sources"] = Json::object();
    for (const auto& [source, spans] : plan.spans) {
        Json& item = json["sources"][source];
        item["missing"] = spansJson(spans.missing);
        item["outside"] = spansJson(spans.outside);
    }
    return index.setMeta(planKey, json.write(false));
}

JoinPlan untilNow(JoinPlan plan)
{
    const TimeSpans past{{allTime.from, base::now().microseconds}};
    for (auto& [source, spans] : plan.spans) spans = {inBoth(spans.missing, past), inBoth(spans.outside, past)};
    return plan;
}

Done forgetPlan(HistoryIndex& index)
{
    return index.setMeta(planKey, "");
}

} // namespace titer::store
