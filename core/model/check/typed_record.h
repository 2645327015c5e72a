// A parameter that is an object with a `type`: finds the entry of the catalogue that it names.
#pragma once

#include "core/model/check/checking.h"

#include <span>

namespace titer::model {

// Sentences of faults: {1} = what stands there, but in `missing`; then what is possible, or what may have been meant.
struct RecordWords {
    const char* missing;
    const char* unknown;
    const char* mistaken;
};

// The `type` of a record; empty where it says none.
inline std::string typeNamed(const base::Json& record)
{
    const base::Json* type = record.find("type");
    return type && type->isString() ? type->string() : std::string();
}

// `found`, what the record names; where it is nullptr, a fault at the record's type.
template <class Type>
const Type* typeOfRecord(Checking& checking, const base::Json& record, const std::string& where,
                         std::span<const Type* const> types, const Type* found, const RecordWords& words)
{
    if (found) return found;
    const std::string id = typeNamed(record);
    std::vector<std::string> known;
    for (const Type* t : types) known.push_back(t->id);
    const std::string near = checking.faults.nearest(id, known), place = where + "/type";
    if (id.empty())
        checking.faults.add(place, base::say(words.missing, listed(known)));
    else if (near.empty())
        checking.faults.add(place, base::say(words.unknown, excerpt(id), listed(known)));
    else
        checking.faults.add(place, base::say(words.mistaken, excerpt(id), near), offerToSet(place, near));
    return nullptr;
}

} // namespace titer::model
