#include "app/live/estimators/unit_levels.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace titer::app {

using base::say;

namespace {

constexpr std::array levelWords = {"model", "shadow", "advisory"};

std::string placeOfLevel(const std::string& unit)
{
    return "levels/" + unit;
}

} // namespace

UnitLevel levelOfUnit(const UnitLevels& levels, std::string_view unit)
{
    const auto found = levels.find(unit);
    return found == levels.end() ? UnitLevel::Advisory : found->second;
}

const char* levelWord(UnitLevel level)
{
    return levelWords[std::size_t(level)];
}

base::Result<UnitLevel> readUnitLevel(std::string_view word)
{
    for (std::size_t i = 0; i < levelWords.size(); ++i)
        if (word == levelWords[i]) return UnitLevel(i);
    if (word == "closed_loop")
        return base::inputError(say(CORE_TR("core", "Titer sends nothing to equipment automatically, so no unit can be "
                                                    "in closed loop; “advisory” is the highest level.")));
    return base::inputError(
        say(CORE_TR("core", "“{1}” is not a level of a twin; give model, shadow or advisory."), std::string(word)));
}

base::Result<UnitLevels> readUnitLevels(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::Level);
    if (!items) return items.error();
    UnitLevels levels;
    for (const store::Item& item : *items) {
        base::Errors errors;
        const base::Json json = base::readJson(item.text, errors);
        const base::Json* word = json.find("level");
        base::Result<UnitLevel> level = readUnitLevel(word && word->isString() ? word->string() : std::string());
        if (!level) return base::inputError(placeOfLevel(item.id), level.error().what);
        levels[item.id] = *level;
    }
    return levels;
}

base::Done saveUnitLevel(store::ProjectFile& project, const std::string& unit, UnitLevel level, std::string_view reason)
{
    if (base::trimmed(reason).empty())
        return base::inputError(placeOfLevel(unit),
                                say(CORE_TR("core", "A change of level is saved with its reason; enter one.")));
    base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::Level);
    if (!items) return items.error();
    base::Json json = base::Json::object();
    json["level"] = levelWord(level);
    const auto there = std::ranges::find(*items, unit, &store::Item::id);
    if (there == items->end())
        items->push_back({unit, json.write(false)});
    else
        there->text = json.write(false);
    return project.saveItems(store::ItemKind::Level, *items, reason);
}

} // namespace titer::app
