// Looks names up in the texts of a record.
#include "app/equations/equation_uses.h"

#include "app/equations/equation_lines.h"
#include "core/base/math/expression.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

// Of these a value is no equation.
constexpr std::array otherParts{"species", "states", "params", "inputs"};

bool isEquation(std::string_view part)
{
    return std::ranges::none_of(otherParts, [part](std::string_view other) { return other == part; });
}

// As it is read aloud: the rate of x is dx/dt.
QString written(const std::string& part, const std::string& name, const std::string& text)
{
    const QString left = QString::fromStdString(name);
    return (part == "rates" ? QStringLiteral("d(%1)/dt").arg(left) : left) + QStringLiteral(" = ") +
           QString::fromStdString(text);
}

// Whether a text has the name, or one of its choices: "loss.decay".
bool uses(const std::string& text, const std::string& name)
{
    std::vector<std::string> others;
    const base::Result<base::Expression> expression = base::readExpression(text, {name}, others);
    if (!expression) return renamedInText(text, name, name + "_") != text; // begun, or wrong elsewhere
    return expression->uses(0) ||
           std::ranges::any_of(others, [&](const std::string& other) { return other.starts_with(name + "."); });
}

// Each text of a part, with the name that it gives a value.
void visit(const std::string& name, const Json& json,
           const std::function<void(const std::string& name, const std::string& text)>& take)
{
    if (json.isString()) take(name, json.string());
    if (!json.isObject()) return;
    for (const auto& [key, inside] : json.members())
        if (key != "unit" && key != "label" && key != "help") visit(key == "value" ? name : key, inside, take);
}

} // namespace

std::optional<EquationPlace> equationPlaceOf(const Flowsheet& flowsheet, std::string_view path)
{
    const std::vector<std::string_view> steps = base::split(path, '/');
    if (steps.size() < 4 || steps[0] != "units") return std::nullopt;
    const std::string record = equationRecordOf(flowsheet, steps[1]);
    const Json* json = record.empty() ? nullptr : model::findAtPath(flowsheet, record);
    if (!json) return std::nullopt;
    const auto lineOf = [&](std::string_view part, std::string_view name) -> std::optional<EquationPlace> {
        const Json* lines = json->find(part);
        if (!lines || !lines->isObject() || !lines->find(name)) return std::nullopt;
        return EquationPlace{record, std::string(part), std::string(name)};
    };
    if (steps[2] == "initial") return lineOf("states", steps[3]);
    if (!path.starts_with(record + "/")) return std::nullopt;
    const std::string_view rest = path.substr(record.size() + 1);
    const std::size_t slash = rest.find('/');
    if (slash != std::string_view::npos) return lineOf(rest.substr(0, slash), rest.substr(slash + 1));
    const std::optional<EquationPlace> param = lineOf("params", rest);
    return param ? param : lineOf("inputs", rest);
}

QString equationAt(const Flowsheet& flowsheet, const EquationPlace& place)
{
    const Json* line = isEquation(place.part) ? model::findAtPath(flowsheet, place.path()) : nullptr;
    QString found;
    if (line)
        visit(place.name, *line, [&](const std::string& name, const std::string& text) {
            if (found.isEmpty()) found = written(place.part, name, text);
        });
    return found;
}

QStringList equationsThatUse(const Flowsheet& flowsheet, const EquationPlace& place)
{
    QStringList found;
    const Json* record = model::findAtPath(flowsheet, place.record);
    if (!record || !record->isObject()) return found;
    for (const auto& [part, lines] : record->members()) {
        if (!isEquation(part)) continue;
        visit(part, lines, [&, part = part](const std::string& name, const std::string& text) {
            if (uses(text, place.name)) found << written(part, name, text);
        });
    }
    return found;
}

namespace {

// Whether the path is that of a parameter of a controller's own law; its name then, and whether a text of the law has it.
bool isLeftOverOfController(const Flowsheet& flowsheet, const std::vector<std::string_view>& steps)
{
    const auto controller = std::ranges::find(flowsheet.controllers, steps[1], &model::ControllerEntry::id);
    if (controller == flowsheet.controllers.end() || controller->type != "equations") return false;
    const Json* params = controller->params.find("params");
    const std::string name(steps.back());
    if (!params || !params->isObject() || !params->find(name)) return false;
    bool used = false;
    for (const char* part : {"states", "let", "next", "rates", "output"})
        if (const Json* texts = controller->params.find(part))
            visit(part, *texts, [&](const std::string&, const std::string& text) { used = used || uses(text, name); });
    return !used;
}

} // namespace

bool isLeftOverParam(const Flowsheet& flowsheet, std::string_view path)
{
    const std::vector<std::string_view> steps = base::split(path, '/');
    if (steps.size() >= 4 && steps[0] == "controllers" && steps[2] == "params")
        return (steps.size() == 4 || (steps.size() == 5 && steps[3] == "params")) &&
               isLeftOverOfController(flowsheet, steps);
    const std::optional<EquationPlace> place = equationPlaceOf(flowsheet, path);
    return place && place->part == "params" && equationsThatUse(flowsheet, *place).isEmpty();
}

} // namespace titer::app
