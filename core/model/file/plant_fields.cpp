#include "core/model/file/plant_fields.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

PlantFields::PlantFields(const Json& object, std::string where, Faults& faults)
    : m_object(object)
    , m_where(std::move(where))
    , m_faults(faults)
{
}

void PlantFields::text(const char* key, std::string& into)
{
    const Json* value = known(key);
    if (!value) return;
    if (value->isString())
        into = value->string();
    else
        m_faults.add(path(key),
                     say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), key, shown(*value)));
}

void PlantFields::value(const char* key, Json& into, Json::Kind kind)
{
    const Json* value = known(key);
    if (!value) return;
    if (value->kind() == kind)
        into = *value;
    else
        m_faults.add(path(key),
                     kind == Json::Kind::Object
                         ? say(CORE_TR("core", "“{1}” must be an object in braces, not {2}."), key, shown(*value))
                         : say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), key, shown(*value)));
}

void PlantFields::objectOrWord(const char* key, Json& into)
{
    const Json* value = m_object.find(key);
    if (!value || !value->isString()) return this->value(key, into, Json::Kind::Object);
    into = *known(key);
}

void PlantFields::quantity(const char* key, Json& into)
{
    const Json* value = known(key);
    if (!value) return;
    if (value->isNumber() || value->isString())
        into = *value;
    else
        m_faults.add(path(key), say(CORE_TR("core", "“{1}” must be a number (SI) or a text with its unit, not "
                                                    "{2}."),
                                    key, shown(*value)));
}

void PlantFields::texts(const char* key, std::vector<std::string>& into)
{
    const std::span<const Json> found = items(key);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].isString())
            into.push_back(found[i].string());
        else
            m_faults.add(path(key) + "/" + std::to_string(i),
                         say(CORE_TR("core", "An entry of “{1}” must be a text in quotation marks, not {2}."), key,
                             shown(found[i])));
    }
}

void PlantFields::textOrTexts(const char* key, Json& into)
{
    const Json* value = m_object.find(key);
    if (value && value->isArray()) {
        std::vector<std::string> checked;
        texts(key, checked);
        into = *value;
        return;
    }
    std::string one;
    text(key, one);
    if (!one.empty()) into = Json(one);
}

std::span<const Json> PlantFields::items(const char* key)
{
    const Json* value = known(key);
    if (!value) return {};
    if (value->isArray()) return value->items();
    m_faults.add(path(key), say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), key, shown(*value)));
    return {};
}

void PlantFields::rejectUnknown()
{
    for (const auto& [key, value] : m_object.members())
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            m_faults.addUnknownKey(path(excerpt(key)), key, m_known);
}

const Json* PlantFields::known(const char* key)
{
    m_known.push_back(key);
    return m_object.find(key);
}

std::string PlantFields::path(std::string_view key) const
{
    return m_where.empty() ? std::string(key) : m_where + "/" + std::string(key);
}

} // namespace titer::model
