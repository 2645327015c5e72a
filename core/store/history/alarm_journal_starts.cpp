// What recorders began to evaluate with: {"states": [{"alarm", "definition", "alarm_state"}], "newest": [sample]}.
#include "core/base/not_available.h"
#include "core/store/history/alarm_journal.h"

#include <charconv>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

base::Json sampleJson(const std::string& tag, const connect::Sample& sample)
{
    base::Json json = base::Json::object();
    json["tag"] = tag;
    json["status"] = std::int64_t(sample.status);
    // Source times may be any; a number of JSON has 53 bits.
    json["source_time"] = std::to_string(sample.sourceTime);
    json["receive_time"] = std::to_string(sample.receiveTime);
    json["value"] = sample.value;
    return json;
}

std::int64_t integerOf(const base::Json* json)
{
    std::int64_t number = 0;
    if (json) std::from_chars(json->string().data(), json->string().data() + json->string().size(), number);
    return number;
}

std::string startText(const AlarmStart& start)
{
    base::Json json = base::Json::object();
    json["states"] = base::Json::array();
    for (const AlarmState& state : start.states) {
        base::Json item = base::Json::object();
        item["alarm"] = state.alarmStatus.id;
        item["definition"] = state.definition;
        alarm::putStatus(item, state.alarmStatus);
        json["states"].push(std::move(item));
    }
    json["newest"] = base::Json::array();
    for (const auto& [tag, sample] : start.newest) json["newest"].push(sampleJson(tag, sample));
    if (start.overlaidUntil != 0) {
        json["overlaid_from"] = std::to_string(start.overlaidFrom);
        json["overlaid_until"] = std::to_string(start.overlaidUntil);
    }
    return json.write(false);
}

void readStart(const std::string& text, AlarmStart& start)
{
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    const base::Json *states = json.find("states"), *newest = json.find("newest");
    if (!errors.empty() || !states || !newest) return;
    start.overlaidFrom = integerOf(json.find("overlaid_from"));
    start.overlaidUntil = integerOf(json.find("overlaid_until"));
    for (const base::Json& item : states->items()) {
        const base::Json *id = item.find("alarm"), *definition = item.find("definition");
        if (id && definition)
            start.states.push_back(stateOf(id->string(), definition->string(), alarm::statusIn(item)));
    }
    for (const base::Json& item : newest->items()) {
        const base::Json *tag = item.find("tag"), *status = item.find("status"), *value = item.find("value");
        if (!tag || !status || !value) continue;
        const double number = value->isNumber() ? value->number() : base::notAvailable;
        start.newest.push_back({tag->string(),
                                {0, connect::Status(status->number()), integerOf(item.find("source_time")),
                                 integerOf(item.find("receive_time")), number}});
    }
}

} // namespace

Done AlarmJournal::addStart(const AlarmStart& start)
{
    Result<Statement> add =
        m_index.database().prepare("INSERT INTO alarm_starts (watermark, time, states) VALUES (?1, ?2, ?3)");
    if (!add) return add.error();
    return add->bind(1, start.watermark).bind(2, start.time).bind(3, std::string_view(startText(start))).run();
}

Result<std::vector<AlarmStart>> AlarmJournal::starts()
{
    return readStarts("id");
}

Result<std::vector<AlarmStart>> AlarmJournal::startTimes()
{
    return readStarts("id", "''");
}

Result<std::optional<AlarmStart>> AlarmJournal::lastStart()
{
    Result<std::vector<AlarmStart>> last = readStarts("id DESC LIMIT 1");
    if (!last) return last.error();
    return last->empty() ? std::nullopt : std::optional(std::move(last->front()));
}

Result<std::vector<AlarmStart>> AlarmJournal::readStarts(std::string_view order, std::string_view states)
{
    std::vector<AlarmStart> found;
    if (!m_known) return found;
    Result<Statement> query = m_index.database().prepare("SELECT watermark, time, " + std::string(states) +
                                                         " FROM alarm_starts ORDER BY " + std::string(order));
    if (!query) return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        AlarmStart& start = found.emplace_back();
        start.watermark = query->integer(0);
        start.time = query->integer(1);
        readStart(query->text(2), start);
    }
}

} // namespace titer::store
