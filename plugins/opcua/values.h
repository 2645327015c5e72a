// Values, times and node ids between OPC UA and Titer.
#pragma once

#include "core/connect/connector.h"
#include "plugins/opcua/ua.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace titer::opcua {

// Nothing: the value is empty. Integers that a double does not hold exactly come as text.
using Value = std::variant<std::monostate, double, std::string, std::vector<double>>;
Value readValue(const UA_Variant& variant);

// [µs, UTC]
std::int64_t microsecondsOf(UA_DateTime time);
UA_DateTime dateTimeOf(std::int64_t microseconds);

// "ns=2;s=Reactor.pH"; errors have an empty `where`.
base::Result<Owned<UA_NodeId>> readNodeId(const std::string& text);
std::string textOf(const UA_NodeId& id);

// What the nodes of a data type hold, as far as its number says it.
struct TypeFacts {
    std::string name; // "Double", or the number of the type
    connect::TagKind kind = connect::TagKind::Number;
    const UA_DataType* builtin = nullptr; // what is written
};
TypeFacts factsOf(const UA_NodeId& dataType);

// A value of this type; errors have an empty `where`.
base::Result<Owned<UA_Variant>> makeValue(const connect::WriteValue& value, const UA_DataType& type);

} // namespace titer::opcua
