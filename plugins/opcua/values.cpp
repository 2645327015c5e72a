#include "plugins/opcua/values.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace titer::opcua {

using base::Code;
using base::Error;
using base::say;
using connect::TagKind;

namespace {

constexpr std::int64_t exact = std::int64_t(1) << 53; // a double holds every integer up to here
constexpr std::size_t maxTextLength = 65'536;

// The decimal number that was meant: 37.1, not 37.099998474121094. It reads back as the same float.
double fromFloat(float value)
{
    if (!std::isfinite(value)) return value;
    char text[32];
    const auto written = std::to_chars(text, text + sizeof text, value);
    double read = value;
    std::from_chars(text, written.ptr, read);
    return read;
}

template <class T> double readAt(const void* at)
{
    return double(*static_cast<const T*>(at));
}

// An integer that a double may not hold.
template <class T> void readLongAt(const void* at, Value& value)
{
    const T integer = *static_cast<const T*>(at);
    bool fits = integer <= T(exact);
    if constexpr (std::is_signed_v<T>) fits = fits && integer >= -exact;
    if (fits)
        value = double(integer);
    else
        value = std::to_string(integer);
}

// A number of any of the numeric types; `at` points to it. False where the type is none of these.
bool readNumberAt(const void* at, const UA_DataType& type, Value& value)
{
    switch (type.typeKind) {
    case UA_DATATYPEKIND_BOOLEAN:
        value = *static_cast<const UA_Boolean*>(at) ? 1.0 : 0.0;
        return true;
    case UA_DATATYPEKIND_SBYTE:
        value = readAt<UA_SByte>(at);
        return true;
    case UA_DATATYPEKIND_BYTE:
        value = readAt<UA_Byte>(at);
        return true;
    case UA_DATATYPEKIND_INT16:
        value = readAt<UA_Int16>(at);
        return true;
    case UA_DATATYPEKIND_UINT16:
        value = readAt<UA_UInt16>(at);
        return true;
    case UA_DATATYPEKIND_INT32:
    case UA_DATATYPEKIND_ENUM:
        value = readAt<UA_Int32>(at);
        return true;
    case UA_DATATYPEKIND_UINT32:
    case UA_DATATYPEKIND_STATUSCODE:
        value = readAt<UA_UInt32>(at);
        return true;
    case UA_DATATYPEKIND_INT64:
        readLongAt<UA_Int64>(at, value);
        return true;
    case UA_DATATYPEKIND_UINT64:
        readLongAt<UA_UInt64>(at, value);
        return true;
    case UA_DATATYPEKIND_FLOAT:
        value = fromFloat(*static_cast<const UA_Float*>(at));
        return true;
    case UA_DATATYPEKIND_DOUBLE:
        value = readAt<UA_Double>(at);
        return true;
    default:
        return false;
    }
}

std::string printed(const void* at, const UA_DataType& type)
{
    Owned<UA_String> text;
    UA_print(at, &type, text.get());
    return textOf(*text);
}

std::string textAt(const void* at, const UA_DataType& type)
{
    std::string text;
    switch (type.typeKind) {
    case UA_DATATYPEKIND_STRING:
    case UA_DATATYPEKIND_XMLELEMENT:
        text = textOf(*static_cast<const UA_String*>(at));
        break;
    case UA_DATATYPEKIND_LOCALIZEDTEXT:
        text = textOf(static_cast<const UA_LocalizedText*>(at)->text);
        break;
    case UA_DATATYPEKIND_QUALIFIEDNAME:
        text = textOf(static_cast<const UA_QualifiedName*>(at)->name);
        break;
    case UA_DATATYPEKIND_DATETIME:
        text = base::writeInstant({microsecondsOf(*static_cast<const UA_DateTime*>(at))});
        break;
    default:
        text = printed(at, type);
    }
    text.resize(base::utf8Head(text, maxTextLength).size());
    return text;
}

Value readArray(const UA_Variant& variant)
{
    const auto* at = static_cast<const char*>(variant.data);
    std::vector<double> numbers;
    for (std::size_t i = 0; i < variant.arrayLength; ++i, at += variant.type->memSize) {
        Value number;
        if (!readNumberAt(at, *variant.type, number) || !std::holds_alternative<double>(number)) {
            std::string text = printed(&variant, UA_TYPES[UA_TYPES_VARIANT]);
            text.resize(base::utf8Head(text, maxTextLength).size());
            return text;
        }
        numbers.push_back(std::get<double>(number));
    }
    return numbers;
}

struct BuiltIn {
    std::uint32_t id;
    const char* name;
    TagKind kind;
    int type; // index of what is written
};
constexpr BuiltIn builtIns[] = {
    {1, "Boolean", TagKind::Number, UA_TYPES_BOOLEAN},
    {2, "SByte", TagKind::Number, UA_TYPES_SBYTE},
    {3, "Byte", TagKind::Number, UA_TYPES_BYTE},
    {4, "Int16", TagKind::Number, UA_TYPES_INT16},
    {5, "UInt16", TagKind::Number, UA_TYPES_UINT16},
    {6, "Int32", TagKind::Number, UA_TYPES_INT32},
    {7, "UInt32", TagKind::Number, UA_TYPES_UINT32},
    {8, "Int64", TagKind::Number, UA_TYPES_INT64},
    {9, "UInt64", TagKind::Number, UA_TYPES_UINT64},
    {10, "Float", TagKind::Number, UA_TYPES_FLOAT},
    {11, "Double", TagKind::Number, UA_TYPES_DOUBLE},
    {12, "String", TagKind::Text, UA_TYPES_STRING},
    {13, "DateTime", TagKind::Text, UA_TYPES_DATETIME},
    {14, "Guid", TagKind::Text, UA_TYPES_GUID},
    {15, "ByteString", TagKind::Text, UA_TYPES_BYTESTRING},
    {20, "QualifiedName", TagKind::Text, UA_TYPES_QUALIFIEDNAME},
    {21, "LocalizedText", TagKind::Text, UA_TYPES_LOCALIZEDTEXT},
    {22, "Structure", TagKind::Text, UA_TYPES_EXTENSIONOBJECT},
    {26, "Number", TagKind::Number, UA_TYPES_DOUBLE},
    {27, "Integer", TagKind::Number, UA_TYPES_INT32},
    {28, "UInteger", TagKind::Number, UA_TYPES_UINT32},
    {29, "Enumeration", TagKind::Number, UA_TYPES_INT32},
    {290, "Duration", TagKind::Number, UA_TYPES_DOUBLE},
    {294, "UtcTime", TagKind::Text, UA_TYPES_DATETIME},
    {295, "LocaleId", TagKind::Text, UA_TYPES_STRING},
};

Error noFit(const std::string& value, const UA_DataType& type)
{
    return {
        Code::Input, {}, say(CORE_TR("core", "{1} does not fit the data type {2} of the node."), value, type.typeName)};
}

std::string shown(const connect::WriteValue& value)
{
    if (const double* number = std::get_if<double>(&value)) return base::writeNumber(*number);
    return "“" + std::get<std::string>(value) + "”";
}

template <class T>
bool setInteger(const connect::WriteValue& value, Owned<UA_Variant>& variant, const UA_DataType& type)
{
    T integer{};
    if (const double* number = std::get_if<double>(&value)) {
        // The upper bound as a double may be one too large, so it must stay below the next power of two.
        const double low = double(std::numeric_limits<T>::min()),
                     high = std::ldexp(1.0, std::numeric_limits<T>::digits);
        if (!(*number >= low && *number < high) || *number != std::trunc(*number)) return false;
        integer = T(*number);
    } else {
        const std::string_view text = base::trimmed(std::get<std::string>(value));
        const auto read = std::from_chars(text.data(), text.data() + text.size(), integer);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return false;
    }
    return UA_Variant_setScalarCopy(variant.get(), &integer, &type) == UA_STATUSCODE_GOOD;
}

std::optional<double> numberOf(const connect::WriteValue& value)
{
    if (const double* number = std::get_if<double>(&value)) return *number;
    return base::readNumber(std::get<std::string>(value));
}

bool setBoolean(const connect::WriteValue& value, Owned<UA_Variant>& variant, const UA_DataType& type)
{
    std::optional<double> number = numberOf(value);
    if (const std::string* text = std::get_if<std::string>(&value)) {
        const std::string word = base::lowerAscii(base::trimmed(*text));
        if (word == "true") number = 1.0;
        if (word == "false") number = 0.0;
    }
    if (!number || (*number != 0.0 && *number != 1.0)) return false;
    UA_Boolean boolean = *number == 1.0;
    return UA_Variant_setScalarCopy(variant.get(), &boolean, &type) == UA_STATUSCODE_GOOD;
}

bool setReal(const connect::WriteValue& value, Owned<UA_Variant>& variant, const UA_DataType& type)
{
    const std::optional<double> number = numberOf(value);
    if (!number) return false;
    if (type.typeKind == UA_DATATYPEKIND_DOUBLE)
        return UA_Variant_setScalarCopy(variant.get(), &*number, &type) == UA_STATUSCODE_GOOD;
    if (std::isfinite(*number) && std::abs(*number) > double(std::numeric_limits<float>::max())) return false;
    const UA_Float real = UA_Float(*number);
    return UA_Variant_setScalarCopy(variant.get(), &real, &type) == UA_STATUSCODE_GOOD;
}

bool setText(const connect::WriteValue& value, Owned<UA_Variant>& variant, const UA_DataType& type)
{
    const double* number = std::get_if<double>(&value);
    const std::string text = number ? base::writeNumber(*number) : std::get<std::string>(value);
    if (type.typeKind == UA_DATATYPEKIND_LOCALIZEDTEXT) {
        UA_LocalizedText localized{};
        localized.text = borrow(text);
        return UA_Variant_setScalarCopy(variant.get(), &localized, &type) == UA_STATUSCODE_GOOD;
    }
    if (type.typeKind == UA_DATATYPEKIND_DATETIME) {
        const base::Result<base::Instant> instant = base::readInstant(text);
        if (!instant) return false;
        const UA_DateTime time = dateTimeOf(instant->microseconds);
        return UA_Variant_setScalarCopy(variant.get(), &time, &type) == UA_STATUSCODE_GOOD;
    }
    const UA_String plain = borrow(text);
    return UA_Variant_setScalarCopy(variant.get(), &plain, &type) == UA_STATUSCODE_GOOD;
}

} // namespace

std::int64_t microsecondsOf(UA_DateTime time)
{
    return (time - UA_DATETIME_UNIX_EPOCH) / UA_DATETIME_USEC;
}

UA_DateTime dateTimeOf(std::int64_t microseconds)
{
    return microseconds * UA_DATETIME_USEC + UA_DATETIME_UNIX_EPOCH;
}

Value readValue(const UA_Variant& variant)
{
    if (!variant.type) return {};
    if (!UA_Variant_isScalar(&variant)) return readArray(variant);
    Value value;
    if (!readNumberAt(variant.data, *variant.type, value)) value = textAt(variant.data, *variant.type);
    return value;
}

base::Result<Owned<UA_NodeId>> readNodeId(const std::string& text)
{
    Owned<UA_NodeId> id;
    if (text.empty() || UA_NodeId_parse(id.get(), borrow(text)) != UA_STATUSCODE_GOOD)
        return Error{
            Code::Input,
            {},
            say(CORE_TR("core", "“{1}” is not a node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”."), text)};
    return id;
}

std::string textOf(const UA_NodeId& id)
{
    Owned<UA_String> text;
    UA_NodeId_print(&id, text.get());
    return textOf(*text);
}

TypeFacts factsOf(const UA_NodeId& dataType)
{
    if (dataType.namespaceIndex == 0 && dataType.identifierType == UA_NODEIDTYPE_NUMERIC)
        for (const BuiltIn& one : builtIns)
            if (one.id == dataType.identifier.numeric) return {one.name, one.kind, &UA_TYPES[one.type]};
    return {textOf(dataType), TagKind::Number, nullptr};
}

base::Result<Owned<UA_Variant>> makeValue(const connect::WriteValue& value, const UA_DataType& type)
{
    Owned<UA_Variant> variant;
    const auto set = [&] {
        switch (type.typeKind) {
        case UA_DATATYPEKIND_BOOLEAN:
            return setBoolean(value, variant, type);
        case UA_DATATYPEKIND_SBYTE:
            return setInteger<UA_SByte>(value, variant, type);
        case UA_DATATYPEKIND_BYTE:
            return setInteger<UA_Byte>(value, variant, type);
        case UA_DATATYPEKIND_INT16:
            return setInteger<UA_Int16>(value, variant, type);
        case UA_DATATYPEKIND_UINT16:
            return setInteger<UA_UInt16>(value, variant, type);
        case UA_DATATYPEKIND_INT32:
        case UA_DATATYPEKIND_ENUM:
            return setInteger<UA_Int32>(value, variant, type);
        case UA_DATATYPEKIND_UINT32:
            return setInteger<UA_UInt32>(value, variant, type);
        case UA_DATATYPEKIND_INT64:
            return setInteger<UA_Int64>(value, variant, type);
        case UA_DATATYPEKIND_UINT64:
            return setInteger<UA_UInt64>(value, variant, type);
        case UA_DATATYPEKIND_FLOAT:
        case UA_DATATYPEKIND_DOUBLE:
            return setReal(value, variant, type);
        case UA_DATATYPEKIND_STRING:
        case UA_DATATYPEKIND_DATETIME:
        case UA_DATATYPEKIND_LOCALIZEDTEXT:
            return setText(value, variant, type);
        default:
            return false;
        }
    };
    if (!set()) return noFit(shown(value), type);
    return variant;
}

} // namespace titer::opcua
