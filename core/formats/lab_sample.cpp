#include "core/formats/lab_sample.h"

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <limits>

namespace titer::formats {

std::string tagOf(const LabSample& sample, const LabValue& value)
{
    const bool first = sample.replicate.empty() || sample.replicate == "1";
    return first ? value.tag : value.tag + " #" + sample.replicate;
}

connect::Status statusOf(const LabSample& sample, const LabValue& value)
{
    if (value.beyond) return connect::status::uncertainUnitsExceeded;
    return sample.time() && sample.time()->doubtful ? connect::status::uncertain : connect::status::good;
}

std::string recordOf(const LabSample& sample, const std::string& file)
{
    base::Json json = base::Json::object();
    const auto add = [&](const char* key, const std::string& text) {
        if (!text.empty()) json[key] = text;
    };
    add("id", sample.name);
    add("drawn", base::writeInstant({sample.time()->time}));
    if (sample.known()) add("reported", base::writeInstant({sample.known()->time}));
    add("method", sample.method);
    add("dilution", sample.dilution);
    add("replicate", sample.replicate);
    add("vessel", sample.vessel);
    add("batch", sample.batch);
    add("instrument", sample.instrument);
    add("file", file);
    return json.write(false);
}

void sortByTime(std::vector<LabSample>& samples)
{
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    const auto time = [](const LabSample& sample) { return sample.time() ? sample.time()->time : last; };
    std::stable_sort(samples.begin(), samples.end(),
                     [&](const LabSample& a, const LabSample& b) { return time(a) < time(b); });
}

std::optional<double> valueIn(const LabValue& value, const std::string& unit)
{
    if (value.unit == unit) return value.value;
    const std::optional<base::Unit> from = base::findUnit(value.unit), to = base::findUnit(unit);
    if (!from || !to || from->dimension != to->dimension) return std::nullopt;
    return to->fromSi(from->toSi(value.value));
}

} // namespace titer::formats
