// Between the wire and values. Whole numbers below 64 bit stand as two's complement in an unsigned field.
#include "plugins/mqtt/sparkplug_metric.h"

#include "core/base/json.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/utf8.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace titer::mqtt {

using base::Code;
using base::Error;
using base::Result;
using base::say;
namespace status = connect::status;

namespace {

Error wrongField(DataType type)
{
    return base::inputError(
        say(CORE_TR("core", "the value is not in the field of data type {1}"), std::to_string(std::uint32_t(type))));
}

// Unsigned fields hold whole numbers; some encoders take the long one also for 32 bit.
std::optional<std::uint64_t> wholeOf(const wire::Metric& metric)
{
    if (metric.has_int_value()) return metric.int_value();
    if (metric.has_long_value()) return metric.long_value();
    return std::nullopt;
}

template <class Whole> MetricValue whole(std::uint64_t bits)
{
    const Whole number = static_cast<Whole>(bits);
    const double value = double(number);
    // 2^63 and 2^64 themselves would overflow on the way back.
    const bool exact = std::abs(value) < 9.2e18 ? static_cast<Whole>(value) == number : false;
    return {value, exact ? status::good : status::uncertainSensorNotAccurate};
}

Result<MetricValue> readWhole(const wire::Metric& metric, DataType type)
{
    const std::optional<std::uint64_t> bits = wholeOf(metric);
    if (!bits) return wrongField(type);
    switch (type) {
    case DataType::Int8:
        return whole<std::int8_t>(*bits);
    case DataType::Int16:
        return whole<std::int16_t>(*bits);
    case DataType::Int32:
        return whole<std::int32_t>(*bits);
    case DataType::Int64:
        return whole<std::int64_t>(*bits);
    case DataType::UInt8:
        return whole<std::uint8_t>(*bits);
    case DataType::UInt16:
        return whole<std::uint16_t>(*bits);
    case DataType::UInt32:
        return whole<std::uint32_t>(*bits);
    default:
        return whole<std::uint64_t>(*bits);
    }
}

Result<MetricValue> readReal(double value)
{
    if (std::isfinite(value)) return MetricValue{value};
    return MetricValue{base::notAvailable, status::bad};
}

Result<MetricValue> readText(const wire::Metric& metric, DataType type)
{
    if (!metric.has_string_value()) return wrongField(type);
    if (base::firstInvalidUtf8(metric.string_value()) != std::string_view::npos)
        return base::inputError(say(CORE_TR("core", "the text is not valid UTF-8")));
    return MetricValue{metric.string_value()};
}

// Bytes are little endian on the wire.
template <class Item> Result<MetricValue> readItems(const std::string& bytes)
{
    static_assert(std::endian::native == std::endian::little);
    if (bytes.size() % sizeof(Item) != 0) return base::inputError(say(CORE_TR("core", "a list that is cut off")));
    std::vector<double> numbers(bytes.size() / sizeof(Item));
    MetricValue read;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Item item;
        std::memcpy(&item, bytes.data() + i * sizeof(Item), sizeof(Item));
        numbers[i] = double(item);
        if (!std::isfinite(numbers[i])) read.status = status::bad;
    }
    read.value = std::move(numbers);
    return read;
}

// The count, then eight to a byte, the first in the highest bit.
Result<MetricValue> readBooleans(const std::string& bytes)
{
    std::uint32_t count = 0;
    if (bytes.size() >= sizeof count) std::memcpy(&count, bytes.data(), sizeof count);
    if (bytes.size() < sizeof count || (std::size_t(count) + 7) / 8 != bytes.size() - sizeof count)
        return base::inputError(say(CORE_TR("core", "a list that is cut off")));
    std::vector<double> numbers(count);
    for (std::size_t i = 0; i < count; ++i) numbers[i] = (bytes[sizeof count + i / 8] >> (7 - i % 8)) & 1;
    return MetricValue{std::move(numbers)};
}

// Each ends with a zero byte.
Result<MetricValue> readTexts(const std::string& bytes)
{
    if (!bytes.empty() && bytes.back() != '\0') return base::inputError(say(CORE_TR("core", "a list that is cut off")));
    if (base::firstInvalidUtf8(bytes) != std::string_view::npos)
        return base::inputError(say(CORE_TR("core", "the text is not valid UTF-8")));
    base::Json list = base::Json::array();
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = bytes.find('\0', begin);
        list.push(bytes.substr(begin, end - begin));
        begin = end + 1;
    }
    return MetricValue{list.write(false)};
}

Result<MetricValue> readArray(const wire::Metric& metric, DataType type)
{
    if (!metric.has_bytes_value()) return wrongField(type);
    const std::string& bytes = metric.bytes_value();
    switch (type) {
    case DataType::Int8Array:
        return readItems<std::int8_t>(bytes);
    case DataType::Int16Array:
        return readItems<std::int16_t>(bytes);
    case DataType::Int32Array:
        return readItems<std::int32_t>(bytes);
    case DataType::Int64Array:
    case DataType::DateTimeArray:
        return readItems<std::int64_t>(bytes);
    case DataType::UInt8Array:
        return readItems<std::uint8_t>(bytes);
    case DataType::UInt16Array:
        return readItems<std::uint16_t>(bytes);
    case DataType::UInt32Array:
        return readItems<std::uint32_t>(bytes);
    case DataType::UInt64Array:
        return readItems<std::uint64_t>(bytes);
    case DataType::FloatArray:
        return readItems<float>(bytes);
    case DataType::DoubleArray:
        return readItems<double>(bytes);
    case DataType::BooleanArray:
        return readBooleans(bytes);
    default:
        return readTexts(bytes);
    }
}

Result<MetricValue> readTime(const wire::Metric& metric, DataType type)
{
    constexpr std::uint64_t last = 253'402'300'799'999; // the end of year 9999
    if (!metric.has_long_value()) return wrongField(type);
    if (metric.long_value() > last) return base::inputError(say(CORE_TR("core", "a time after the year 9999")));
    return MetricValue{base::writeInstant({std::int64_t(metric.long_value()) * 1000})};
}

bool isWhole(DataType type)
{
    return type >= DataType::Int8 && type <= DataType::UInt64;
}

// The bounds of a type of whole numbers.
std::pair<double, double> boundsOf(DataType type)
{
    const bool withSign = type <= DataType::Int64;
    const int bits = 8 << (int(type) - int(withSign ? DataType::Int8 : DataType::UInt8));
    const double size = std::ldexp(1.0, bits);
    return withSign ? std::pair(-size / 2, size / 2 - 1) : std::pair(0.0, size - 1);
}

base::Done writeNumber(wire::Metric& metric, DataType type, double number)
{
    if (type == DataType::Float) {
        metric.set_float_value(float(number));
        return base::done();
    }
    if (type == DataType::Double) {
        metric.set_double_value(number);
        return base::done();
    }
    const auto [low, high] = type == DataType::Boolean ? std::pair(0.0, 1.0) : boundsOf(type);
    // Above 2^53 a double is no exact number any more, so that the last ones of 64 bit are out of reach.
    if (number != std::floor(number) || number < low || number > high || std::abs(number) > 9007199254740992.0)
        return base::inputError(
            say(CORE_TR("core", "{1} is not a whole number from {2} to {3}, as the device requires."),
                base::writeNumber(number), base::writeNumber(low, 0), base::writeNumber(high, 0)));
    if (type == DataType::Boolean)
        metric.set_boolean_value(number != 0.0);
    else if (type == DataType::Int64 || type == DataType::UInt64)
        metric.set_long_value(std::uint64_t(std::int64_t(number)));
    else
        metric.set_int_value(std::uint32_t(std::int64_t(number)));
    return base::done();
}

} // namespace

std::optional<connect::TagKind> kindOf(DataType type)
{
    using connect::TagKind;
    if (isWhole(type) || (type >= DataType::Float && type <= DataType::Boolean)) return TagKind::Number;
    if ((type >= DataType::String && type <= DataType::Uuid) || type == DataType::StringArray) return TagKind::Text;
    if (type >= DataType::Int8Array && type <= DataType::DateTimeArray) return TagKind::Array;
    return std::nullopt;
}

const char* textOf(DataType type)
{
    switch (type) {
    case DataType::DataSet:
        return CORE_TR("core", "data set");
    case DataType::Template:
        return CORE_TR("core", "template");
    case DataType::Bytes:
    case DataType::File:
        return CORE_TR("core", "file");
    default:
        return CORE_TR("core", "unknown data type");
    }
}

Result<MetricValue> readMetric(const wire::Metric& metric, DataType type)
{
    const std::optional<connect::TagKind> kind = kindOf(type);
    if (!kind) return base::inputError(say(CORE_TR("core", "a {1}, which is not recorded"), textOf(type)));
    if (metric.is_null() || metric.value_case() == wire::Metric::VALUE_NOT_SET) {
        if (!metric.is_null()) return wrongField(type);
        if (*kind == connect::TagKind::Number) return MetricValue{base::notAvailable, status::bad};
        if (*kind == connect::TagKind::Text) return MetricValue{std::string(), status::bad};
        return MetricValue{std::vector<double>(), status::bad};
    }
    if (isWhole(type)) return readWhole(metric, type);
    switch (type) {
    case DataType::Float:
        return metric.has_float_value() ? readReal(double(metric.float_value())) : wrongField(type);
    case DataType::Double:
        return metric.has_double_value() ? readReal(metric.double_value()) : wrongField(type);
    case DataType::Boolean:
        return metric.has_boolean_value() ? Result<MetricValue>(MetricValue{metric.boolean_value() ? 1.0 : 0.0})
                                          : wrongField(type);
    case DataType::DateTime:
        return readTime(metric, type);
    case DataType::String:
    case DataType::Text:
    case DataType::Uuid:
        return readText(metric, type);
    default:
        return readArray(metric, type);
    }
}

base::Done writeMetric(wire::Metric& metric, DataType type, const connect::WriteValue& value)
{
    metric.set_datatype(std::uint32_t(type));
    const double* number = std::get_if<double>(&value);
    const bool takesNumber = isWhole(type) || (type >= DataType::Float && type <= DataType::Boolean);
    const bool takesText = type == DataType::String || type == DataType::Text || type == DataType::Uuid;
    if (number && takesNumber) return writeNumber(metric, type, *number);
    if (number || !takesText)
        return base::inputError(takesNumber ? say(CORE_TR("core", "The device needs a number here."))
                                : takesText ? say(CORE_TR("core", "The device needs a text here."))
                                            : say(CORE_TR("core", "Values of this kind cannot be written.")));
    metric.set_string_value(std::get<std::string>(value));
    return base::done();
}

const wire::PropertyValue* property(const wire::Metric& metric, std::string_view key)
{
    const wire::Properties& all = metric.properties();
    for (int i = 0; i < all.keys_size() && i < all.values_size(); ++i)
        if (all.keys(i) == key && !all.values(i).is_null()) return &all.values(i);
    return nullptr;
}

connect::Status qualityIn(const wire::Metric& metric)
{
    const wire::PropertyValue* quality = property(metric, "Quality");
    if (!quality || quality->int_value() == 192) return status::good;
    return quality->int_value() == 500 ? status::uncertainNoCommunicationLastUsable : status::bad;
}

} // namespace titer::mqtt
