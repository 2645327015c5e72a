#include "app/live/estimators/sensor_file.h"

#include "core/base/time.h"
#include "core/base/whole_file.h"
#include "core/base/whole_number.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace titer::app {

using base::Json;

namespace {

constexpr std::string_view fileFormat = "titer.twin_state/1";

std::string textAt(const Json& json, std::string_view key)
{
    const Json* found = json.find(key);
    return found && found->isString() ? found->string() : std::string();
}

double numberAt(const Json& json, std::string_view key)
{
    const Json* found = json.find(key);
    return found && found->isNumber() ? found->number() : 0.0;
}

} // namespace

// An id may hold anything that a person types; a file's name may not.
std::string sensorFilePath(const std::string& folder, const std::string& estimator)
{
    std::string name;
    for (const char c : estimator) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                           (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '_' || byte >= 0x80;
        constexpr const char* digits = "0123456789abcdef";
        if (plain)
            name += c;
        else
            name += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return (std::filesystem::path(folder) / ("twin-" + name + ".json")).string();
}

base::Done writeSensorFile(const std::string& path, const SensorFile& file)
{
    Json json = Json::object();
    json["format"] = fileFormat;
    json["digest"] = file.digest;
    json["batch"] = file.batch;
    json["start"] = base::writeInstant({file.start});
    json["tags"] = Json::array();
    for (const SensorFile::Tag& tag : file.tags) {
        Json one = Json::object();
        one["name"] = tag.name;
        one["scatter"] = tag.scatter ? Json(*tag.scatter) : Json();
        one["usual"] = tag.usual;
        one["every"] = tag.every;
        one["count"] = tag.count;
        one["last"] = tag.last > 0 ? Json(base::writeInstant({tag.last})) : Json();
        json["tags"].push(std::move(one));
    }
    json["filter"] = file.filter;
    return base::writeWholeFile(path, json.write(false) + "\n");
}

std::optional<SensorFile> readSensorFile(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    if (!stream || !(text << stream.rdbuf())) return std::nullopt;
    base::Errors errors;
    const Json json = base::readJson(text.str(), errors);
    const Json *tags = json.find("tags"), *filter = json.find("filter");
    if (!errors.empty() || textAt(json, "format") != fileFormat || !tags || !tags->isArray() || !filter)
        return std::nullopt;
    SensorFile file;
    file.digest = textAt(json, "digest");
    file.batch = textAt(json, "batch");
    const base::Result<base::Instant> start = base::readInstant(textAt(json, "start"));
    if (!start) return std::nullopt;
    file.start = start->microseconds;
    for (const Json& one : tags->items()) {
        SensorFile::Tag tag;
        tag.name = textAt(one, "name");
        if (const Json* scatter = one.find("scatter"); scatter && scatter->isNumber()) tag.scatter = scatter->number();
        tag.usual = numberAt(one, "usual");
        tag.every = numberAt(one, "every");
        tag.count = base::wholeNumber<std::int64_t>(numberAt(one, "count")).value_or(0);
        const base::Result<base::Instant> last = base::readInstant(textAt(one, "last"));
        tag.last = last ? last->microseconds : 0;
        file.tags.push_back(std::move(tag));
    }
    file.filter = *filter;
    return file;
}

} // namespace titer::app
