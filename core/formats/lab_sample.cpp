#include "core/formats/lab_sample.h"

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <limits>

namespace titer::formats {

namespace {

constexpr std::pair<const char*, std::string LabSample::*> texts[] = {
    {"method", &LabSample::method},    {"dilution", &LabSample::dilution}, {"replicate", &LabSample::replicate},
    {"vessel", &LabSample::vessel},    {"batch", &LabSample::batch},       {"instrument", &LabSample::instrument},
    {"analyser", &LabSample::analyser}};

} // namespace

std::string tagOf(const LabSample& sample, const LabValue& value)
{
    const bool first = sample.replicate.empty() || sample.replicate == "1";
    return first ? value.tag : value.tag + " #" + sample.replicate;
}

connect::Status statusOf(const LabSample& sample, const LabValue& value)
{
    if (value.status != connect::status::good) return value.status;
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
    if (sample.measured) add("measured", base::writeInstant({sample.measured->time}));
    if (sample.known()) add("reported", base::writeInstant({sample.known()->time}));
    for (const auto& [key, text] : texts) add(key, sample.*text);
    add("file", file);
    base::Json values = base::Json::array();
    for (const LabValue& value : sample.values) {
        base::Json item = base::Json::object();
        item["tag"] = value.tag;
        if (!value.label.empty()) item["label"] = value.label;
        item["value"] = value.value;
        item["unit"] = value.unit;
        if (value.beyond) item["beyond"] = std::string(1, value.beyond);
        values.push(std::move(item));
    }
    if (!sample.values.empty()) json["values"] = std::move(values);
    return json.write(false);
}

std::optional<LabRecord> readRecord(std::string_view text)
{
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    const base::Json* values = json.find("values");
    if (!errors.empty() || !values) return std::nullopt;
    LabRecord record;
    LabSample& sample = record.sample;
    const auto textOf = [](const base::Json& object, const char* key) {
        const base::Json* item = object.find(key);
        return item && item->isString() ? item->string() : std::string();
    };
    const auto timeOf = [&](const char* key) {
        const base::Result<base::Instant> read = base::readInstant(textOf(json, key));
        return read ? std::optional(base::Moment{read->microseconds, false}) : std::nullopt;
    };
    sample.name = textOf(json, "id");
    record.file = textOf(json, "file");
    for (const auto& [key, member] : texts) sample.*member = textOf(json, key);
    sample.drawn = timeOf("drawn");
    sample.measured = timeOf("measured");
    sample.reported = timeOf("reported");
    // The time that stands in for it is not when it was drawn.
    if (sample.drawn && sample.measured && sample.drawn->time == sample.measured->time) sample.drawn.reset();
    for (const base::Json& item : values->items()) {
        const base::Json* value = item.find("value");
        const std::string tag = textOf(item, "tag"), beyond = textOf(item, "beyond");
        if (tag.empty() || !value || !value->isNumber()) return std::nullopt;
        sample.values.push_back({tag, textOf(item, "label"), textOf(item, "unit"), value->number(),
                                 beyond.empty() ? char(0) : beyond.front(), 0});
    }
    if (!sample.time() || sample.values.empty()) return std::nullopt;
    return record;
}

std::int64_t SampleInstants::of(const LabSample& sample)
{
    constexpr std::size_t max = 100'000; // times, after which the older half is forgotten
    const std::int64_t time = sample.time()->time;
    std::vector<std::string>& names = m_names[time];
    const auto found = std::find(names.begin(), names.end(), sample.name);
    const std::int64_t place = time + (found - names.begin());
    if (found == names.end()) names.push_back(sample.name);
    if (m_names.size() > max) m_names.erase(m_names.begin(), std::next(m_names.begin(), max / 2));
    return place;
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
