// A controller written as equations (docs: resources/manual/controller-equations.md): what its `params` say, and the description that they
// make.
#pragma once

#include "core/base/json.h"
#include "core/model/equations/param_record.h"
#include "core/model/types/controller_type.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace titer::model {

// The keys of the record, of a state, and of a parameter that is an object.
std::span<const char* const> controllerKeys();
std::span<const char* const> memoryKeys();
std::span<const char* const> controllerParamKeys();
// What texts know next to what the record names.
struct SampledName {
    const char* name;
    const char* unit; // "reads" and "writes" stand for those of the controller's tags
};
std::span<const SampledName> sampledNames();

// The record as far as it can be understood; what is at fault in its shape is left out here, and reported of by the check.
struct ControllerRecord {
    struct State {
        std::string name;
        std::string unit;             // as stated
        const base::Json* start = {}; // text or number, or nullptr: 0
        const base::Json* next = {};  // what the sample makes of it
        const base::Json* rate = {};  // or by how much it grows per time
    };
    std::vector<State> states;
    std::vector<std::pair<std::string, const base::Json*>> params;
    std::vector<NamedText> tags, let;
    const base::Json* output = {};
};

// `params` of a controller of type `equations`; it has to outlive what is read.
ControllerRecord readControllerRecord(const base::Json& params);

// The description of a controller with these `params`; `plain` is that of the catalogue. It stays valid for the life of the process.
const ControllerType* describedController(const ControllerType& plain, const base::Json& params);

} // namespace titer::model
