// The lists of the catalogue's specs as JSON and as tables; units, laws and controllers share them.
#pragma once

#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/model/types/rate_law.h"
#include "core/model/types/specs.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace titer::cli {

// The unit in which a quantity is shown; one that stands for another ("basis", "writes") stays as it is.
std::string displayUnitOf(const char* unit, const char* displayUnit);
// As the member `display_unit` of an object, formerly `desk_unit`.
void putDisplayUnit(base::Json& item, const char* unit, const char* displayUnit);
base::Json textsJson(std::span<const char* const> texts);
// `defaultValue` may name another default than the spec's own.
base::Json specsJson(std::span<const model::ParamSpec> specs,
                     const std::function<double(const model::ParamSpec&)>& defaultValue = {});
// A heading and the specs below it, in display units; nothing where there are none.
std::string specsText(const char* heading, std::span<const model::ParamSpec> specs,
                      const std::function<double(const model::ParamSpec&)>& defaultValue = {});

// A heading and a table below it, or nothing.
std::string section(const char* heading, const Table& table);
// Breaks a text into lines of at most 100 characters, each after `indent` blanks.
std::string wrapped(std::string_view text, int indent = 0);

std::string_view basisText(model::Basis basis);

} // namespace titer::cli
