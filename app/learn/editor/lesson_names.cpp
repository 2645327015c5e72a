#include "app/learn/editor/lesson_names.h"

#include "core/base/text.h"

namespace titer::app {

using base::Json;

namespace {

std::string renamed(std::string text, const std::string& from, const std::string& to)
{
    if (text == "$" + from) return "$" + to;
    const std::string place = "{" + from + "}", after = "{" + to + "}";
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + after.size()))
        text.replace(at, place.size(), after);
    return text;
}

void rename(Json& json, const std::string& from, const std::string& to)
{
    if (json.isString()) json = Json(renamed(json.string(), from, to));
    for (Json& one : json.items()) rename(one, from, to);
    for (Json::Member& one : json.members()) rename(one.second, from, to);
}

// {"answer": ID} of a measure, and {"answer": {ID: …}} of an act.
void renameAnswers(Json& json, const std::string& from, const std::string& to)
{
    for (Json& one : json.items()) renameAnswers(one, from, to);
    for (Json::Member& one : json.members()) {
        if (one.first == "answer" && one.second.isString() && one.second.string() == from) one.second = Json(to);
        if (one.first == "answer")
            for (Json::Member& answer : one.second.members())
                if (answer.first == from) answer.first = to;
        renameAnswers(one.second, from, to);
    }
}

} // namespace

Json withFieldRenamed(const Json& lesson, const std::string& from, const std::string& to)
{
    Json after = lesson;
    Json* steps = after.find("steps");
    if (!steps) return after;
    renameAnswers(*steps, from, to);
    for (Json& step : steps->items())
        if (Json* fields = step.find("fields"))
            for (Json& field : fields->items())
                if (Json* id = field.find("id"); id && id->isString() && id->string() == from) *id = Json(to);
    return after;
}

Json withDrawRenamed(const Json& lesson, const std::string& from, const std::string& to)
{
    Json after = lesson;
    for (Json::Member& one : after.members())
        if (one.first != "draws") rename(one.second, from, to);
    Json* draws = after.find("draws");
    if (!draws) return after;
    for (Json::Member& one : draws->members()) {
        if (one.first == from) one.first = to;
        if (Json* by = one.second.find("by"); by && by->isString() && by->string() == from) *by = Json(to);
    }
    return after;
}

Json drawnInStart(const Json& lesson)
{
    Json drawn = Json::object();
    const Json* start = lesson.find("start");
    const Json* set = start ? start->find("set") : nullptr;
    if (!set) return drawn;
    for (const Json::Member& one : set->members())
        if (one.second.isString() && base::startsWith(one.second.string(), "$")) drawn[one.first] = one.second;
    return drawn;
}

} // namespace titer::app
