// Components of a step's template by what they are in a plant.
#include "app/run/step_names.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/equations/param_record.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

class Naming {
public:
    Naming(const model::Catalogue& catalogue, const std::string& id, const std::string& name)
        : m_catalogue(catalogue)
        , m_id(id)
        , m_name("$" + name)
    {
    }

    void unit(Json& unit) const
    {
        for (auto& [key, value] : unit.members()) {
            if (key == "initial") object(value, false);
            if (key == "program")
                for (Json& step : value.items())
                    for (const char* part : {"concentration", "ramp"})
                        if (Json* given = step.find(part)) object(*given, false);
        }
        const model::UnitType* type = m_catalogue.unit(model::textAt(unit, "type"));
        Json* params = unit.find("params");
        if (!type || !params) return;
        for (const model::ParamSpec& spec : type->params) {
            Json* value = params->find(spec.key);
            if (!value) continue;
            if (spec.shape == model::Shape::PerComponent) object(*value, false);
            if (spec.shape == model::Shape::Record) record(*value);
            if (spec.shape == model::Shape::Component && *value == Json(m_id)) *value = Json(m_name);
        }
    }

    // What ends with ".id", as keys and as texts.
    void tags(Json& json) const
    {
        if (json.isString()) json = Json(tag(json.string()));
        for (Json& item : json.items()) tags(item);
        for (auto& [key, value] : json.members()) {
            if (key == "label" || key == "note") continue;
            key = tag(key);
            tags(value);
        }
    }

    // Whether the component's id is still there as a word; labels and notes are for people, and keys of "species" are roles.
    bool isLeft(const Json& json) const
    {
        if (json.isString()) return hasWord(json.string());
        for (const Json& item : json.items())
            if (isLeft(item)) return true;
        for (const auto& [key, value] : json.members()) {
            if (key == "label" || key == "note") continue;
            if (hasWord(key)) return true;
            if (key == "species" ? isLeftIn(value) : isLeft(value)) return true;
        }
        return false;
    }

private:
    // An object whose keys are words of the format, or may be components.
    void object(Json& object, bool areWords) const
    {
        for (auto& [key, value] : object.members()) {
            if (key == "species") {
                species(value);
                continue;
            }
            if (!areWords && key == m_id) key = m_name;
            if (value.isObject()) this->object(value, false);
        }
    }

    // A rate law whose role has the name of the component means it without a word.
    void record(Json& record) const
    {
        object(record, true);
        const model::RateLaw* law = model::lawOf(m_catalogue, record);
        if (!law) return;
        const Json flat = model::flatRecord(record);
        const Json* said = flat.find("species");
        for (const model::RoleSpec& role : law->roles)
            if (m_id == role.key && (!said || !said->find(role.key))) record["species"][role.key] = Json(m_name);
    }

    void species(Json& species) const
    {
        for (auto& [role, value] : species.members()) {
            if (Json* component = value.find("component"); component && *component == Json(m_id))
                *component = Json(m_name);
            if (value == Json(m_id)) value = Json(m_name);
        }
    }

    std::string tag(const std::string& text) const
    {
        const std::string end = "." + m_id;
        if (!text.ends_with(end) || text.find(' ') != std::string::npos) return text;
        return text.substr(0, text.size() - m_id.size()) + m_name;
    }

    bool isLeftIn(const Json& species) const
    {
        return std::ranges::any_of(species.members(), [this](const Json::Member& role) { return isLeft(role.second); });
    }

    bool hasWord(const std::string& text) const
    {
        const auto isPart = [](char c) {
            return base::isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
        };
        for (std::size_t at = text.find(m_id); at != std::string::npos; at = text.find(m_id, at + 1)) {
            const std::size_t end = at + m_id.size();
            const bool isName = at > 0 && text[at - 1] == '$';
            if (!isName && (at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
                return true;
        }
        return false;
    }

    const model::Catalogue& m_catalogue;
    const std::string& m_id;
    const std::string m_name;
};

} // namespace

bool giveName(Json& plant, const model::Catalogue& catalogue, const std::string& id, const std::string& name)
{
    const Naming naming(catalogue, id, name);
    Json named = plant;
    if (Json* units = named.find("units"))
        for (Json& unit : units->items()) naming.unit(unit);
    for (const char* list : {"phases", "controllers"})
        if (Json* part = named.find(list)) naming.tags(*part);
    if (naming.isLeft(named)) return false;
    plant = std::move(named);
    return true;
}

} // namespace titer::app
