// The shape of records that bring their own equations: what laws, units and controllers have in common.
#pragma once

#include "core/model/check/checking.h"

#include <span>
#include <string>

namespace titer::model {

// An object of entries; nothing where it is none, with a fault.
const base::Json* objectAt(Checking& checking, const base::Json& record, const char* key, const std::string& where);
// What stands at a key, if anything does, is a text.
void checkText(Checking& checking, const base::Json& object, const char* key, const std::string& where);
// An object whose entries are equations; `texts` may be missing.
void checkTexts(Checking& checking, const base::Json* texts, const std::string& where);
// What a parameter that is an object says next to its value, with these keys.
void checkParam(Checking& checking, const base::Json& entry, const ParamSpec& spec, std::span<const char* const> keys,
                const std::string& where);

// A list of named objects, whose entries have these keys alone.
template <class Check>
void checkEach(Checking& checking, const base::Json* list, const std::string& where, std::span<const char* const> keys,
               bool orValue, Check check)
{
    if (!list || !isObject(checking, *list, where)) return;
    for (const auto& [name, entry] : list->members()) {
        const std::string place = where + "/" + excerpt(name);
        if (orValue && !entry.isObject()) continue;
        if (!isObject(checking, entry, place)) continue;
        checking.values.rejectUnknownKeys(entry, keys, place);
        check(name, entry, place);
    }
}

} // namespace titer::model
