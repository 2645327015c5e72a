// A unit written as equations (docs: resources/manual/equations.md): what its `params` say, and the description that they make.
#pragma once

#include "core/base/json.h"
#include "core/model/equations/param_record.h"
#include "core/model/types/unit_type.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// The keys of the record, and of an entry of its lists.
std::span<const char* const> unitKeys();
std::span<const char* const> stateKeys();
std::span<const char* const> eventKeys();
std::span<const char* const> portKeys();
std::span<const char* const> outflowKeys();

// The record as far as it can be understood; what is at fault in its shape is left out here, and reported of by the check.
struct UnitRecord {
    struct State {
        std::string name, label, help;
        std::string unit;             // SI
        std::string nominal;          // as typed
        std::string component;        // id, or empty
        const base::Json* start = {}; // text or number, or nullptr
    };
    struct Port {
        std::string key, label;
        const base::Json* outflow = {}; // of an outlet port: object, or nullptr
        bool setsFlow = false;          // of an outlet port: its flow is an equation
    };
    struct Event {
        std::string id;
        std::string when, delay, priority;
        std::vector<NamedText> set;
        bool persistent = true, atStart = false, valuesAtTrigger = true;
    };

    std::vector<State> states;
    std::vector<std::pair<std::string, const base::Json*>> inputs, params;
    std::vector<NamedText> let, rates;
    std::vector<Port> in, out;
    std::vector<Event> events;
};

// `params` of a unit of type `equations`; it has to outlive what is read.
UnitRecord readUnitRecord(const base::Json& params);

// The SI unit of each term; empty where it cannot be determined without the plant's components. Such a term is not reported.
std::vector<std::string> unitsOfTerms(const UnitRecord& record);

// The description of a unit with these `params`; `plain` is that of the catalogue, from which it has what all such units share. It
// stays valid for the life of the process.
const UnitType* describedUnit(const UnitType& plain, const base::Json& params);

} // namespace titer::model
