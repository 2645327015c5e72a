// Values of Sparkplug metrics by their data type (chapter 6.4.16 of the specification).
#pragma once

#include "core/connect/connector.h"
#include "plugins/mqtt/delivery.h"
#include "plugins/mqtt/sparkplug.pb.h"

namespace titer::mqtt {

enum class DataType : std::uint32_t {
    Unknown,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Float,
    Double,
    Boolean,
    String,
    DateTime,
    Text,
    Uuid,
    DataSet,
    Bytes,
    File,
    Template,
    PropertySet,
    PropertySetList,
    Int8Array,
    Int16Array,
    Int32Array,
    Int64Array,
    UInt8Array,
    UInt16Array,
    UInt32Array,
    UInt64Array,
    FloatArray,
    DoubleArray,
    BooleanArray,
    StringArray,
    DateTimeArray
};

// What a metric of this type becomes; nothing for types that are not recorded.
std::optional<connect::TagKind> kindOf(DataType type);
// In words, for types that are not recorded.
const char* textOf(DataType type);

struct MetricValue {
    Value value;
    connect::Status status = connect::status::good;
};
// Times are texts, ISO 8601; lists of times are ms since 1970, lists of texts are JSON.
base::Result<MetricValue> readMetric(const wire::Metric& metric, DataType type);
// Puts a value that is to be written into the metric.
base::Done writeMetric(wire::Metric& metric, DataType type, const connect::WriteValue& value);

// A property of a metric, nullptr where it has none.
const wire::PropertyValue* property(const wire::Metric& metric, std::string_view key);
// Of the property "Quality", which has three values alone.
connect::Status qualityIn(const wire::Metric& metric);

} // namespace titer::mqtt
