// Factors out of the header comment of a run sheet.
#include "core/studies/sheet_header.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <string>

namespace titer::studies {

using base::Json;

namespace {

constexpr std::string_view format = "titer.study/1";

std::string textOf(const Json& object, std::string_view key)
{
    const Json* value = object.find(key);
    return value && value->isString() ? value->string() : std::string();
}

double numberOf(const Json& object, std::string_view key, double otherwise)
{
    const Json* value = object.find(key);
    return value && value->isNumber() ? value->number() : otherwise;
}

Factor factorOf(const Json& object)
{
    Factor factor;
    factor.name = textOf(object, "name");
    factor.unit = textOf(object, "unit");
    const std::string kind = textOf(object, "kind");
    factor.kind = kind == "categorical" ? Factor::Kind::Categorical
                  : kind == "mixture"   ? Factor::Kind::Mixture
                                        : Factor::Kind::Continuous;
    factor.low = numberOf(object, "low", -1.0);
    factor.high = numberOf(object, "high", 1.0);
    if (const Json* levels = object.find("levels"))
        for (const Json& level : levels->items())
            if (level.isString()) factor.levels.push_back(level.string());
    if (const Json* hard = object.find("hard_to_change")) factor.hardToChange = hard->isBool() && hard->boolean();
    return factor;
}

// What a spreadsheet quoted as one cell.
std::string unquoted(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        plain += text[i];
        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') ++i;
    }
    return plain;
}

} // namespace

std::optional<Factors> readStudyHeader(std::string_view comment, std::string_view name, int line,
                                       base::Notices& notices)
{
    const std::size_t begin = comment.find_first_not_of("\"# \t");
    if (begin == std::string_view::npos || comment.substr(begin, format.size()) != format) return std::nullopt;
    const std::size_t open = comment.find('{'), close = comment.rfind('}');
    base::Errors errors;
    Json json;
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        const std::string_view text = comment.substr(open, close - open + 1);
        json = base::readJson(comment.starts_with('"') ? unquoted(text) : std::string(text), errors);
    }
    Factors factors;
    if (const Json* list = json.find("factors"); list && errors.empty())
        for (const Json& item : list->items()) factors.push_back(factorOf(item));
    if (!factors.empty() && checkFactors(factors).empty()) return factors;
    notices.push_back(
        {std::string(name) + ":" + std::to_string(line),
         base::say(CORE_TR("core", "The factors in this line cannot be read, so that their bounds are unknown. "
                                   "State the factors, or restore the line from the file of the design."))});
    return std::nullopt;
}

} // namespace titer::studies
