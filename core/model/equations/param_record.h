// Parameters of a record that brings its own equations: each a value, or an object around one that says what it is.
#pragma once

#include "core/base/json.h"
#include "core/model/equations/interned.h"
#include "core/model/params.h"

#include <span>
#include <string>
#include <vector>

namespace titer::model {

// The keys of a parameter that is an object.
std::span<const char* const> paramKeys();
// The text that stands at a key; empty where none does.
std::string textAt(const base::Json& object, const char* key);
// The SI unit of what stands in `value`, or else of the ends of `range`; "1" where neither has one.
std::string unitOfParam(const base::Json& entry);
// What the entry says of the parameter, but for its value: what descriptions are told apart by.
base::Json describedParam(const std::string& key, const base::Json& entry);
// The spec that describedParam() gave.
ParamSpec specOf(const base::Json& described, Keep& keep);
// What texts call a parameter, with its number: NAME; of one with choices NAME.CHOICE for each, 1 for the chosen one, else 0.
struct NamedNumber {
    std::string name;
    std::string unit; // SI
    double value = 0.0;
};
std::vector<NamedNumber> namedNumbers(const std::string& name, const base::Json& entry, const ParamSet& params);
// `text`, or `other` where there is none.
const char* orElse(const char* text, const char* other);
std::span<const char* const> wordsOf(const base::Json& list, Keep& keep);

} // namespace titer::model
