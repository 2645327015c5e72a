// Parameters of a record that brings its own equations: each a value, or an object around one that says what it is.
#pragma once

#include "core/base/json.h"
#include "core/model/equations/interned.h"
#include "core/model/equations/system.h"
#include "core/model/types/params.h"

#include <span>
#include <string>
#include <vector>

namespace titer::model {

// The keys of a parameter that is an object.
std::span<const char* const> paramKeys();
// The text that stands at a key; empty where none does.
std::string textAt(const base::Json& object, const char* key);
// The members of an object; none where there is no object.
const std::vector<base::Json::Member>& membersOf(const base::Json* object);
// A text of a record: one that is typed as a number, too.
std::string equationText(const base::Json& value);
struct NamedText {
    std::string name;
    std::string text;
};
std::vector<NamedText> textsOf(const base::Json* object);
// The named terms of a record, whose path is `where`.
std::vector<Equation> termsOf(const std::vector<NamedText>& let, const std::string& where);
// The SI unit that people state as `typed`; "1" where it is not known.
std::string siUnitFrom(const std::string& typed);
// The SI unit that `unit` states (of a controller; "writes" and "reads" in it stand for those of its tags), or of the ends of `range`, or
// of what stands in `value`; "1" where none has one.
std::string unitOfParam(const base::Json& entry);
// What the entry says of the parameter, but for its value: what descriptions are distinguished by.
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
