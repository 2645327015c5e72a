#include "core/studies/study/factor_places.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/models/run_sheet.h"

#include <span>
#include <utility>

namespace titer::studies {

using base::Json;

namespace {

// The number at the begin of "24 L", and what follows it.
std::optional<std::pair<double, std::string>> quantityOf(const Json& json)
{
    if (json.isNumber()) return std::pair(json.number(), std::string());
    if (!json.isString()) return std::nullopt;
    const std::string_view text = base::trimmed(json.string());
    const std::size_t blank = text.find(' ');
    const std::optional<double> number = base::readNumber(text.substr(0, blank));
    if (!number) return std::nullopt;
    return std::pair(*number, blank == std::string_view::npos ? std::string() : std::string(text.substr(blank + 1)));
}

// All places below `json` that the parts name, by the ids of items where they have one.
void findPlaces(const Json& json, std::span<const std::string_view> parts, const std::string& path,
                std::vector<FactorPlace>& found)
{
    if (parts.empty()) {
        if (const auto quantity = quantityOf(json)) found.push_back({path, quantity->first, quantity->second});
        return;
    }
    const auto enter = [&](const std::string& key, const Json& value) {
        if (parts[0] == "*" || parts[0] == key)
            findPlaces(value, parts.subspan(1), path.empty() ? key : path + "/" + key, found);
    };
    for (const auto& [key, value] : json.members()) enter(key, value);
    for (std::size_t i = 0; i < json.items().size(); ++i) {
        const Json* id = json.items()[i].find("id");
        enter(id && id->isString() ? id->string() : std::to_string(i), json.items()[i]);
    }
}

} // namespace

std::vector<FactorPlace> placesOf(const std::string& path, const Json& plant)
{
    if (!base::startsWith(path, scaleWord)) return {{path}};
    const std::string_view pattern = base::trimmed(std::string_view(path).substr(scaleWord.size()));
    std::vector<FactorPlace> found;
    findPlaces(plant, base::split(pattern, '/'), {}, found);
    return found;
}

std::string valueAt(const FactorPlace& place, const Factor& factor, double setting)
{
    const std::string own = writeSetting(setting, factor);
    if (!place.scaled) return factor.categorical() || factor.unit.empty() ? own : own + " " + factor.unit;
    const double share = factor.unit.empty() ? setting : base::fromUnit(setting, factor.unit);
    const std::string number = base::writeNumber(*place.scaled * share);
    return place.unit.empty() ? number : number + " " + place.unit;
}

} // namespace titer::studies
