#include "core/model/json_fields.h"

#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"
#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>

namespace titer::model {

using base::Json;
using base::say;

JsonFields::JsonFields(const Json& object, std::string where, Faults& faults)
    : m_object(object)
    , m_where(std::move(where))
    , m_faults(faults)
{
    if (!object.isObject())
        m_faults.add(m_where, say(CORE_TR("core", "An object in braces is required here, not {1}."), shown(object)));
}

JsonFields::~JsonFields()
{
    for (const Json::Member& member : m_object.members())
        if (std::find(m_known.begin(), m_known.end(), member.first) == m_known.end())
            m_faults.addUnknownKey(path(member.first.c_str()), member.first, m_known);
}

const Json* JsonFields::find(const char* key, bool required)
{
    m_known.emplace_back(key);
    const Json* value = m_object.find(key);
    if (!value && required && m_object.isObject()) fault(key, say(CORE_TR("core", "“{1}” is missing."), key));
    return value;
}

void JsonFields::text(const char* key, std::string& into, bool required)
{
    const Json* value = find(key, required);
    if (!value) return;
    if (value->isString())
        into = value->string();
    else
        fault(key, say(CORE_TR("core", "“{1}” must be a text in quotation marks, not {2}."), key, shown(*value)));
}

void JsonFields::quantity(const char* key, const std::string& unit, double min, double& into, bool required)
{
    const Json* value = find(key, required);
    if (!value || !base::findUnit(unit)) return;
    double read = 0.0;
    if (value->isNumber()) {
        read = value->number();
    } else if (value->isString()) {
        const base::Result<double> quantity = base::readQuantity(value->string(), unit);
        if (!quantity) return fault(key, quantity.error().what);
        read = *quantity;
    } else {
        return fault(key, say(CORE_TR("core", "“{1}” must be a number (SI) or a text with its unit, not {2}."), key,
                              shown(*value)));
    }
    if (!std::isfinite(read))
        return fault(key, say(CORE_TR("core", "“{1}” is too large to compute with. Enter a value below 1e308."), key));
    if (!(read >= min))
        return fault(key, say(CORE_TR("core", "“{1}” is {2}, below the minimum of {3}; enter at least that."), key,
                              base::writeQuantity(read, unit), base::writeBound(min, unit)));
    into = read;
}

void JsonFields::count(const char* key, int& into, bool required)
{
    double read = into;
    quantity(key, "1", 0.0, read, required);
    if (const std::optional<int> whole = base::wholeNumber<int>(read))
        into = *whole;
    else
        fault(key, say(CORE_TR("core", "“{1}” must be a whole number from 0 to {2}, not {3}."), key,
                       std::to_string(std::numeric_limits<int>::max()), base::writeNumber(read)));
}

void JsonFields::texts(const char* key, std::vector<std::string>& into, bool required)
{
    list(
        key,
        [&](const Json& item, const std::string& where) {
            if (item.isString())
                into.push_back(item.string());
            else
                m_faults.add(where,
                             say(CORE_TR("core", "An entry of “{1}” must be a text in quotation marks, not {2}."), key,
                                 shown(item)));
        },
        required);
}

void JsonFields::faultOfKind(const char* key, const Json& value, Json::Kind wanted)
{
    fault(key, wanted == Json::Kind::Array
                   ? say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), key, shown(value))
                   : say(CORE_TR("core", "“{1}” must be an object in braces, not {2}."), key, shown(value)));
}

void addBelow(const std::string& where, const base::Errors& errors, Faults& faults)
{
    for (const base::Error& error : errors)
        faults.add(error.where.empty() ? where : where + "/" + error.where, error.what);
}

Json textsJson(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts) list.push(text);
    return list;
}

} // namespace titer::model
