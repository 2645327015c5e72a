#include "app/common/messages/json_members.h"

#include <cmath>

namespace titer::app {

using base::Json;

Json sentenceJson(const base::Sentence& sentence)
{
    Json json = Json::object();
    json["pattern"] = sentence.pattern;
    if (sentence.args.empty()) return json;
    json["args"] = Json::array();
    for (const std::string& arg : sentence.args) json["args"].push(arg);
    return json;
}

base::Sentence readSentence(const Json& json)
{
    base::Sentence sentence{textOf(json, "pattern"), {}};
    if (const Json* args = json.find("args"))
        for (const Json& arg : args->items()) sentence.args.push_back(arg.string());
    return sentence;
}

std::string textOf(const Json& json, std::string_view key)
{
    const Json* member = json.find(key);
    return member ? member->string() : std::string();
}

double numberOf(const Json& json, std::string_view key, double otherwise)
{
    const Json* member = json.find(key);
    return member && member->isNumber() ? member->number() : otherwise;
}

std::int64_t integerOf(const Json& json, std::string_view key)
{
    constexpr double exact = 9'007'199'254'740'992.0; // doubles count one by one up to here
    const double value = numberOf(json, key);
    return std::abs(value) <= exact ? std::int64_t(value) : 0;
}

} // namespace titer::app
