#include "app/live/loops/loop_json.h"

#include "app/common/messages/json_members.h"

#include <array>
#include <cmath>
#include <string_view>

namespace titer::app {

using base::Json;

namespace {

constexpr std::array<std::string_view, 6> actWords = {"begin",       "press",  "release",
                                                      "acknowledge", "disarm", "disarm_all"};

// Each member under its key, for both ways.
template <class Terms, class Visit> void visitTerms(Terms& terms, const Visit& visit)
{
    visit("advisory", terms.advisory);
    visit("hold", terms.hold);
    visit("armed", terms.armed);
    visit("stale", terms.stale);
    visit("cutting", terms.cutting);
    visit("out_of_band", terms.outOfBand);
    visit("max_gap", terms.maxGap);
}

template <class Row, class Visit> void visitRow(Row& row, const Visit& visit)
{
    visit("id", row.id);
    visit("label", row.label);
    visit("type", row.type);
    visit("source", row.source);
    visit("writes", row.writes);
    visit("tag", row.tag);
    visit("unit", row.unit);
    visit("reads", row.reads);
    visit("read_unit", row.readUnit);
    visit("guard", row.guard);
    visit("measured", row.measured);
    visit("age", row.age);
    visit("setpoint", row.setpoint);
    visit("advised", row.advised);
    visit("let", row.let);
    visit("held", row.held);
    visit("recipe", row.recipe);
    visit("limit", row.limit);
    visit("arming", row.arming);
    visit("doubt", row.doubt);
    visit("dropped", row.dropped);
    visit("advisory_left", row.advisoryLeft);
    visit("hold_left", row.holdLeft);
    visit("armed_left", row.armedLeft);
    visit("driven", row.isDriven);
    visit("has_heartbeat", row.hasHeartbeat);
    visit("falls_back", row.fallsBack);
    visit("by", row.by);
}

// The last value of an enumeration, that none beyond is read.
constexpr int lastOf(guard::Limit)
{
    return guard::limitCount - 1;
}
constexpr int lastOf(guard::ArmState)
{
    return int(guard::ArmState::Dropped);
}
constexpr int lastOf(guard::Distrust)
{
    return guard::distrustCount - 1;
}
constexpr int lastOf(control::PlanStatus)
{
    return int(control::PlanStatus::Failed);
}

template <class Value> Value enumOf(const Json& json, std::string_view key)
{
    const double number = numberOf(json, key);
    return number >= 0.0 && number <= double(lastOf(Value{})) ? Value(int(number)) : Value{};
}

struct Putting {
    Json& json;
    void operator()(const char* key, const std::string& text) const { json[key] = text; }
    void operator()(const char* key, double number) const { json[key] = number; } // NaN becomes null
    void operator()(const char* key, bool value) const { json[key] = value; }
    template <class Value> void operator()(const char* key, Value value) const { json[key] = int(value); }
};

struct Taking {
    const Json& json;
    void operator()(const char* key, std::string& text) const { text = textOf(json, key); }
    void operator()(const char* key, double& number) const { number = numberOf(json, key, base::notAvailable); }
    void operator()(const char* key, bool& value) const
    {
        const Json* member = json.find(key);
        value = member && member->boolean();
    }
    template <class Value> void operator()(const char* key, Value& value) const { value = enumOf<Value>(json, key); }
};

Json numbersJson(const std::vector<double>& numbers)
{
    Json json = Json::array();
    for (const double number : numbers) json.push(std::isfinite(number) ? Json(number) : Json());
    return json;
}

std::vector<double> readNumbers(const Json* json)
{
    std::vector<double> numbers;
    if (!json) return numbers;
    for (const Json& item : json->items()) numbers.push_back(item.isNumber() ? item.number() : base::notAvailable);
    return numbers;
}

Json planJson(const LoopPlan& plan)
{
    Json json = Json::object();
    json["times"] = numbersJson(plan.times);
    json["courses"] = Json::array();
    for (const std::vector<double>& course : plan.courses) json["courses"].push(numbersJson(course));
    json["at"] = plan.at;
    json["pace"] = plan.pace;
    return json;
}

// Nothing where a course has other times.
std::optional<LoopPlan> readPlan(const Json& json)
{
    LoopPlan plan;
    plan.times = readNumbers(json.find("times"));
    plan.at = integerOf(json, "at");
    plan.pace = numberOf(json, "pace");
    if (const Json* courses = json.find("courses"))
        for (const Json& course : courses->items()) {
            plan.courses.push_back(readNumbers(&course));
            if (plan.courses.back().size() != plan.times.size()) return std::nullopt;
        }
    return plan;
}

Json rowJson(const LoopRow& row)
{
    Json json = Json::object();
    visitRow(row, Putting{json});
    json["terms"] = Json::object();
    visitTerms(row.terms, Putting{json["terms"]});
    if (row.status) json["status"] = int(*row.status);
    if (row.trouble) json["trouble"] = sentenceJson(*row.trouble);
    if (row.recipeHeld) json["recipe_held"] = sentenceJson(*row.recipeHeld);
    if (row.plan) json["plan"] = planJson(*row.plan);
    return json;
}

LoopRow readLoopRow(const Json& json)
{
    LoopRow row;
    visitRow(row, Taking{json});
    if (const Json* terms = json.find("terms")) visitTerms(row.terms, Taking{*terms});
    if (json.find("status")) row.status = enumOf<control::PlanStatus>(json, "status");
    if (const Json* trouble = json.find("trouble")) row.trouble = readSentence(*trouble);
    if (const Json* held = json.find("recipe_held")) row.recipeHeld = readSentence(*held);
    if (const Json* plan = json.find("plan")) row.plan = readPlan(*plan);
    return row;
}

template <class Change, class Visit> void visitChange(Change& change, const Visit& visit)
{
    visit("what", change.what);
    visit("place", change.place);
    visit("before", change.before);
    visit("after", change.after);
    visit("reason", change.reason);
}

} // namespace

Json loopsJson(const LoopPicture& picture)
{
    Json json = Json::object();
    json["say"] = "loops";
    json["whole"] = picture.isWhole;
    json["rows"] = Json::array();
    for (const LoopRow& row : picture.rows) json["rows"].push(rowJson(row));
    json["notes"] = Json::array();
    for (const LoopNote& note : picture.notes) {
        Json item = Json::object();
        item["time"] = note.time;
        item["source"] = note.source;
        visitChange(note.change, Putting{item});
        json["notes"].push(std::move(item));
    }
    return json;
}

LoopPicture readLoops(const Json& message)
{
    LoopPicture picture;
    Taking{message}("whole", picture.isWhole);
    if (const Json* rows = message.find("rows"))
        for (const Json& row : rows->items()) picture.rows.push_back(readLoopRow(row));
    if (const Json* notes = message.find("notes"))
        for (const Json& item : notes->items()) {
            LoopNote note{.time = integerOf(item, "time"), .source = textOf(item, "source"), .change = {}};
            visitChange(note.change, Taking{item});
            picture.notes.push_back(std::move(note));
        }
    return picture;
}

Json loopActJson(const LoopAct& act)
{
    Json json = Json::object();
    json["act"] = actWords[std::size_t(act.what)];
    json["loop"] = act.loop;
    if (act.what != LoopAct::What::Begin) return json;
    json["terms"] = Json::object();
    visitTerms(act.terms, Putting{json["terms"]});
    return json;
}

std::optional<LoopAct> readLoopAct(const Json& message)
{
    const std::string word = textOf(message, "act");
    for (std::size_t i = 0; i < actWords.size(); ++i) {
        if (actWords[i] != word) continue;
        LoopAct act{.what = LoopAct::What(i), .loop = textOf(message, "loop")};
        if (const Json* terms = message.find("terms")) visitTerms(act.terms, Taking{*terms});
        return act;
    }
    return std::nullopt;
}

} // namespace titer::app
