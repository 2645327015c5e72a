#include "core/model/predictive_texts.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace titer::model {

using base::Json;

namespace {

// Others are written in backquotes; what begins with a digit would be read as a number.
bool isPlain(std::string_view name)
{
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9') &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                      c == '.';
           });
}

// From the last name to the first, so that places before it stay.
void visitNames(Json& json, const std::function<void(std::string&)>& visit)
{
    if (!json.isString()) return;
    std::string text = json.string();
    const std::size_t end = std::min(text.find_first_of("<>"), text.size());
    std::vector<std::string> names;
    const base::Result<base::Expression> read = base::readExpression(text.substr(0, end), {}, names);
    if (!read) return;
    const std::vector<base::Expression::Step>& steps = read->steps();
    std::vector<std::pair<std::size_t, int>> places;
    for (const base::Expression::Step& step : steps)
        if (step.op == base::Expression::Op::Name) places.emplace_back(step.at, step.name);
    std::sort(places.rbegin(), places.rend());
    for (const auto& [at, index] : places) {
        const std::string& before = names[std::size_t(index)];
        std::string name = before;
        visit(name);
        const std::size_t first = text.find(before, at);
        if (name == before || first == std::string::npos) continue;
        const bool quoted = first > 0 && text[first - 1] == '`';
        text.replace(first, before.size(), quoted || isPlain(name) ? name : "`" + name + "`");
    }
    json = Json(std::move(text));
}

} // namespace

std::optional<StatedLimit> readStatedLimit(std::string_view text)
{
    const std::size_t at = text.find_first_of("<>");
    if (at == std::string_view::npos || text.find_first_of("<>", at + 1) != std::string_view::npos) return std::nullopt;
    const std::size_t behind = at + (at + 1 < text.size() && text[at + 1] == '=' ? 2 : 1);
    return StatedLimit{std::string(base::trimmed(text.substr(0, at))), text[at] == '<',
                       std::string(base::trimmed(text.substr(behind)))};
}

void visitPredictedTags(Json& params, const std::function<void(std::string&)>& visit)
{
    for (const char* key : {"goal", "goal_at_end"})
        if (Json* text = params.find(key)) visitNames(*text, visit);
    if (Json* limits = params.find("limits"))
        for (Json& limit : limits->items()) visitNames(limit, visit);
}

void visitScenarios(Json& params, const std::function<void(Json&)>& visit)
{
    Json* scenarios = params.find("scenarios");
    if (!scenarios) return;
    for (Json::Member& scenario : scenarios->members()) visit(scenario.second);
}

} // namespace titer::model
