// The shape of records that bring their own equations.
#include "core/model/check/record_shape.h"

#include "core/base/units/units.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

const Json* objectAt(Checking& checking, const Json& record, const char* key, const std::string& where)
{
    const Json* object = record.find(key);
    if (!object || object->isNull()) return nullptr;
    return isObject(checking, *object, where + "/" + key) ? object : nullptr;
}

void checkText(Checking& checking, const Json& object, const char* key, const std::string& where)
{
    const Json* text = object.find(key);
    if (text && !text->isNull() && !text->isString())
        checking.faults.add(where + "/" + key,
                            say(CORE_TR("core", "This must be a text in quotation marks, not {1}."), shown(*text)));
}

void checkTexts(Checking& checking, const Json* texts, const std::string& where)
{
    if (!texts || !isObject(checking, *texts, where)) return;
    for (const auto& [name, text] : texts->members())
        if (!text.isString() && !text.isNumber())
            checking.faults.add(
                where + "/" + excerpt(name),
                say(CORE_TR("core", "This must be an equation in quotation marks, not {1}."), shown(text)));
}

namespace {

void checkRange(Checking& checking, const Json& range, const ParamSpec& spec, const std::string& where)
{
    if (range.items().size() != 2)
        return checking.faults.add(
            where,
            say(CORE_TR("core", "A range must be a list of the minimum and the maximum, not {1}."), shown(range)));
    for (std::size_t end = 0; end < 2; ++end)
        if (!range.items()[end].isNull())
            checking.values.quantity(range.items()[end], spec.unit, spec.label, where + "/" + std::to_string(end));
    if (spec.min > spec.max)
        checking.faults.add(where, say(CORE_TR("core", "The minimum of the range is above the maximum; swap "
                                                       "them.")));
}

} // namespace

void checkParam(Checking& checking, const Json& entry, const ParamSpec& spec, std::span<const char* const> keys,
                const std::string& where)
{
    if (!entry.isObject()) return; // the value
    checking.values.rejectUnknownKeys(entry, keys, where);
    for (const char* key : {"label", "help", "group"}) checkText(checking, entry, key, where);
    if (const Json* range = entry.find("range"); range && !range->isNull())
        checkRange(checking, *range, spec, where + "/range");
    const Json* choices = entry.find("choices");
    const bool words = choices && choices->isArray() && !choices->items().empty() &&
                       std::all_of(choices->items().begin(), choices->items().end(),
                                   [](const Json& word) { return word.isString() && isId(word.string()); });
    if (choices && !choices->isNull() && !words)
        checking.faults.add(
            where + "/choices",
            say(CORE_TR("core", "The choices must be a list of words in quotation marks, not {1}."), shown(*choices)));
}

} // namespace titer::model
