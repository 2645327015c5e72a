// What schemas of JSON are made of (JSON Schema, draft 2020-12), and the schema of a parameter.
#pragma once

#include "core/base/json.h"
#include "core/model/types/specs.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model::schema {

using Members = std::vector<base::Json::Member>;

base::Json reference(const std::string& name); // to one of the definitions
base::Json ofType(const char* type);
base::Json nullable(const char* type); // or null
base::Json described(base::Json schema, std::string_view description);
base::Json listOf(base::Json items);
base::Json oneOf(std::vector<base::Json> values);
base::Json anyOf(std::vector<base::Json> schemas);
// An object of these keys and no others.
base::Json closedObject(Members properties, std::vector<base::Json> required = {});
base::Json perComponent(base::Json value);

base::Json schemaOf(const ParamSpec& spec);
void addParams(Members& properties, std::span<const ParamSpec> specs);

} // namespace titer::model::schema
