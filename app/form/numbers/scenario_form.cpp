#include "app/form/numbers/scenario_form.h"

#include "app/common/sentence.h"
#include "app/document/references.h"
#include "app/form/form.h"
#include "app/form/form_values.h"
#include "app/form/numbers/plant_numbers.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/prediction.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioForm)
};

constexpr const char* nominal = "nominal";
constexpr std::string_view usualNames[] = {"worst", "best", nominal};
constexpr std::string_view another = "+"; // in place of a name, or of a path

QString wordsOf(std::string_view name)
{
    if (name == "worst") return ScenarioWords::tr("Worst case");
    if (name == "best") return ScenarioWords::tr("Best case");
    return name == nominal ? ScenarioWords::tr("What is expected") : QString::fromUtf8(name.data(), int(name.size()));
}

// "controllers/ID/params/scenarios/NAME/PATH", taken apart.
struct ScenarioPlace {
    std::string controller, name, path;
};

std::optional<ScenarioPlace> scenarioPlace(std::string_view path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() < 5 || parts[0] != "controllers" || parts[2] != "params" || parts[3] != "scenarios")
        return std::nullopt;
    const auto begin = std::size_t(parts[4].data() - path.data()) + parts[4].size();
    return ScenarioPlace{std::string(parts[1]), std::string(parts[4]),
                         begin < path.size() ? std::string(path.substr(begin + 1)) : std::string()};
}

// Numbers by which the plant of a scenario may differ: single ones that have a value. No controller acts in it.
std::vector<PlantNumber> numbersOf(const Document& document)
{
    std::vector<PlantNumber> numbers = plantNumbers(document, NumberUse::Fit);
    std::erase_if(numbers, [](const PlantNumber& number) { return number.owner.starts_with("controllers/"); });
    return numbers;
}

class ScenarioRows {
public:
    ScenarioRows(const Document& document, const model::ControllerEntry& controller, const QLocale& locale)
        : m_flowsheet(document.flowsheet())
        , m_path("controllers/" + controller.id + "/params/scenarios/")
        , m_locale(locale)
        , m_form(m_flowsheet, locale)
    {
        if (const Json* scenarios = controller.params.find("scenarios")) m_scenarios = scenarios->members();
        if (!m_scenarios.empty()) m_numbers = numbersOf(document);
    }

    std::vector<FormRow> take()
    {
        for (const Json::Member& scenario : m_scenarios) addScenario(scenario.first, scenario.second);
        addAnother();
        return std::move(m_rows);
    }

private:
    void addChoice(const std::string& path, const QString& name, std::vector<FormChoice> choices, const Json& chosen)
    {
        m_form.choice(path, {}, name, std::move(choices), "", chosen);
        for (FormRow& row : m_form.take()) m_rows.push_back(std::move(row));
    }

    void addScenario(const std::string& name, const Json& numbers)
    {
        const QString words = wordsOf(name);
        addChoice(m_path + name, ScenarioWords::tr("Scenario"), {{"", ScenarioWords::tr("none")}, {name, words}},
                  Json(name));
        for (const Json::Member& number : numbers.members()) addNumber(name, words, number);
        std::vector<FormChoice> choices{{"", ScenarioWords::tr("none")}};
        for (const PlantNumber& number : m_numbers)
            if (std::ranges::none_of(numbers.members(),
                                     [&](const Json::Member& other) { return isSame(other.first, number.row.path); }))
                choices.push_back({number.row.path, number.name});
        addChoice(m_path + name + "/" + std::string(another),
                  ScenarioWords::tr("%1, one more number", "a scenario").arg(words), std::move(choices), {});
    }

    bool isSame(std::string_view a, std::string_view b) const
    {
        return a == b || model::keysOf(m_flowsheet, a) == model::keysOf(m_flowsheet, b);
    }

    void addNumber(const std::string& name, const QString& words, const Json::Member& member)
    {
        const auto known = std::ranges::find_if(
            m_numbers, [&](const PlantNumber& number) { return isSame(member.first, number.row.path); });
        FormRow row;
        if (known != m_numbers.end()) {
            row = known->row;
            row.defaultSi = row.si;
            row.defaultValue = quantityText(row.si, row.siUnit, m_locale, 4, row.displayUnit);
        } else if (const auto unit = base::unitIn(member.second.string()); unit && !unit->empty()) {
            row.siUnit = base::siUnitOf(*unit);
        }
        row.label = ScenarioWords::tr("%1: %2", "a scenario, its number")
                        .arg(words, known != m_numbers.end() ? known->name : QString::fromStdString(member.first));
        row.path = m_path + name + "/" + member.first;
        row.error.clear();
        showNumber(row, member.second, m_locale);
        m_rows.push_back(std::move(row));
    }

    // Where another one is possible; what is expected is one of them, stated or not.
    void addAnother()
    {
        const auto has = [this](std::string_view name) {
            return std::ranges::any_of(m_scenarios, [&](const Json::Member& one) { return one.first == name; });
        };
        const bool isFull = int(m_scenarios.size()) + !has(nominal) >= model::maxScenarios;
        std::vector<FormChoice> choices{{"", ScenarioWords::tr("none")}};
        for (const std::string_view name : usualNames)
            if (!has(name) && (!isFull || name == nominal)) choices.push_back({std::string(name), wordsOf(name)});
        if (choices.size() > 1)
            addChoice(m_path + std::string(another), ScenarioWords::tr("One more scenario"), std::move(choices), {});
    }

    const Flowsheet& m_flowsheet;
    const std::string m_path;
    const QLocale m_locale;
    Form m_form;
    std::vector<Json::Member> m_scenarios;
    std::vector<PlantNumber> m_numbers;
    std::vector<FormRow> m_rows;
};

// The object of scenarios; nullptr where there is no such controller.
Json* scenariosOf(Flowsheet& flowsheet, const std::string& controller)
{
    const auto found = std::ranges::find(flowsheet.controllers, controller, &model::ControllerEntry::id);
    if (found == flowsheet.controllers.end() || found->type != model::predictiveType) return nullptr;
    return &found->params["scenarios"];
}

} // namespace

std::vector<FormRow> scenarioForm(const Document& document, std::string_view id, const QLocale& locale)
{
    const auto& controllers = document.flowsheet().controllers;
    const auto found = std::ranges::find(controllers, id, &model::ControllerEntry::id);
    if (found == controllers.end() || found->type != model::predictiveType) return {};
    return ScenarioRows(document, *found, locale).take();
}

bool isOfScenario(std::string_view path)
{
    return scenarioPlace(path).has_value();
}

Edited setInScenario(const Flowsheet& before, std::string_view path, Json value)
{
    Flowsheet f = before;
    const std::optional<ScenarioPlace> place = scenarioPlace(path);
    Json* scenarios = place ? scenariosOf(f, place->controller) : nullptr;
    Json* scenario = scenarios ? scenarios->find(place->name) : nullptr;
    if (!scenario || place->path.empty() || place->path == another) return absentEntry(std::string(path));
    if (value.isNull())
        scenario->erase(place->path);
    else
        (*scenario)[place->path] = std::move(value);
    return f;
}

Edited chooseInScenario(const Document& document, std::string_view path, const std::string& chosen)
{
    Flowsheet f = document.flowsheet();
    const std::optional<ScenarioPlace> place = scenarioPlace(path);
    Json* scenarios = place ? scenariosOf(f, place->controller) : nullptr;
    if (!scenarios) return absentEntry(std::string(path));
    if (place->path == another) {
        const std::vector<PlantNumber> numbers = numbersOf(document);
        const auto number = std::ranges::find(numbers, chosen, [](const PlantNumber& one) { return one.row.path; });
        if (number == numbers.end()) return document.flowsheet();
        const Json* stated = model::findAtPath(document.flowsheet(), chosen);
        const bool isPlain = stated && (stated->isNumber() || stated->isString());
        return setInScenario(document.flowsheet(), std::string(path.substr(0, path.size() - another.size())) + chosen,
                             isPlain ? *stated : quantityIn(number->row.si, number->row.siUnit));
    }
    if (!place->path.empty() || (place->name == another && chosen.empty()) || chosen == place->name)
        return document.flowsheet();
    if (place->name == another)
        (*scenarios)[chosen] = Json::object();
    else
        scenarios->erase(place->name);
    if (scenarios->members().empty())
        std::ranges::find(f.controllers, place->controller, &model::ControllerEntry::id)->params.erase("scenarios");
    return f;
}

} // namespace titer::app
