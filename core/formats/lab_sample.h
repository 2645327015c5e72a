// What a laboratory knows of a sample, and how a store takes it.
#pragma once

#include "core/base/zone.h"
#include "core/connect/sample.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace titer::formats {

struct LabValue {
    std::string tag, label, unit;
    double value = 0.0; // as it stands in the file, in its unit
    char beyond = 0;    // '<' or '>': the value is the limit
    std::size_t line = 0;
    connect::Status status = connect::status::good; // as the file says
};

struct LabSample {
    std::string name, vessel, batch, instrument, method, dilution, replicate;
    std::string analyser; // id of the format that read it; empty: a table
    std::optional<base::Moment> drawn, measured, reported;
    std::vector<LabValue> values;
    std::size_t line = 0;

    // When it was drawn, as far as the file determines: else when it was measured, or reported.
    const std::optional<base::Moment>& time() const { return drawn ? drawn : measured ? measured : reported; }
    // Since when its values are known.
    const std::optional<base::Moment>& known() const { return reported ? reported : measured; }
};

// Second and further replicates have tags of their own: "glucose #2".
std::string tagOf(const LabSample& sample, const LabValue& value);
// As the file says; beyond a limit, or drawn in an hour that the clock showed twice: uncertain.
connect::Status statusOf(const LabSample& sample, const LabValue& value);
// Name of the tag whose texts report samples.
inline constexpr const char* recordTag = "sample";
// A text of it, with what is known of {"id": …, "drawn": …, "measured": …, "reported": …, "method": …, "dilution": …,
// "replicate": …, "vessel": …, "batch": …, "instrument": …, "analyser": …, "file": …, "values": [{"tag": …, "label": …, "value": …, "unit": …,
// "beyond": "<"}]}. It has a time, which is "drawn" where nothing better is known.
std::string recordOf(const LabSample& sample, const std::string& file);
struct LabRecord {
    LabSample sample;
    std::string file;
};
// Nothing where it is none, or determines no values.
std::optional<LabRecord> readRecord(std::string_view text);
// Where the values of samples stand: at their times, those of others that were drawn at one instant 1 µs behind each other, so that none takes
// the place of another. What is measured again of a sample stands where it stood.
class SampleInstants {
public:
    // It has a time [µs, UTC].
    std::int64_t of(const LabSample& sample);

private:
    std::map<std::int64_t, std::vector<std::string>> m_names; // by time
};
// By their time; those without one stand last, those of one time as they stood.
void sortByTime(std::vector<LabSample>& samples);
// The value in another unit; nothing where the two do not measure the same thing.
std::optional<double> valueIn(const LabValue& value, const std::string& unit);

} // namespace titer::formats
