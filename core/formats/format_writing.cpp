// Writes formats with the keys in the order in which format.h lists them.
#include "core/formats/format_writing.h"

#include "core/base/file_name.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"

namespace titer::formats {

using base::Code;
using base::Error;
using base::Json;
using base::say;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxIdLength = 60; // letters of a file's name

Json listOf(const Names& names)
{
    Json list = Json::array();
    for (const std::string& name : names) list.push(name);
    return list;
}

// A single name needs no list.
Json namesOf(const Names& names)
{
    return names.size() == 1 ? Json(names.front()) : listOf(names);
}

void add(Json& json, const char* key, const Names& names)
{
    if (!names.empty()) json[key] = namesOf(names);
}

void add(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) json[key] = text;
}

void add(Json& json, const char* key, std::optional<char> sign)
{
    if (sign) json[key] = std::string(1, *sign);
}

void add(Json& json, const char* key, std::optional<double> number)
{
    if (number) json[key] = *number;
}

void add(Json& json, const char* key, const Field& field)
{
    if (field.empty()) return;
    if (field.like.empty()) return add(json, key, field.columns);
    Json whole = Json::object();
    add(whole, "column", field.columns);
    add(whole, "like", field.like);
    json[key] = whole;
}

void add(Json& json, const char* key, const std::vector<std::pair<std::string, Names>>& conditions)
{
    if (conditions.empty()) return;
    Json columns = Json::object();
    for (const auto& [column, texts] : conditions) columns[column] = namesOf(texts);
    json[key] = columns;
}

// The names of columns are one list, or several lists.
void addColumnNames(Json& json, const std::vector<Names>& names)
{
    if (names.empty()) return;
    if (names.size() == 1) {
        json["names"] = listOf(names.front());
        return;
    }
    Json lists = Json::array();
    for (const Names& each : names) lists.push(listOf(each));
    json["names"] = lists;
}

Json sampleOf(const SampleFields& sample)
{
    Json json = Json::object();
    add(json, "id", sample.name);
    add(json, "vessel", sample.vessel);
    add(json, "batch", sample.batch);
    add(json, "instrument", sample.instrument);
    add(json, "method", sample.method);
    add(json, "dilution", sample.dilution);
    add(json, "replicate", sample.replicate);
    add(json, "drawn", sample.drawn);
    add(json, "measured", sample.measured);
    add(json, "reported", sample.reported);
    add(json, "zone", sample.zone);
    return json;
}

Json tagsOf(const std::vector<Quantity>& quantities)
{
    Json tags = Json::array();
    for (const Quantity& quantity : quantities) {
        Json tag = Json::object();
        add(tag, "column", quantity.columns);
        add(tag, "tag", quantity.tag);
        add(tag, "unit", quantity.unit);
        add(tag, "label", quantity.label);
        add(tag, "least", quantity.min);
        add(tag, "most", quantity.max);
        tags.push(tag);
    }
    return tags;
}

std::string orderOf(std::optional<base::DateOrder> order)
{
    if (!order) return {};
    return *order == base::DateOrder::DayFirst ? "day" : *order == base::DateOrder::MonthFirst ? "month" : "year";
}

Error cannotWrite(const fs::path& file, const std::string& why)
{
    return {Code::Io,
            {},
            say(CORE_TR("core", "The format cannot be written to {1} ({2}); check that you have permission to write "
                                "in the folder, or choose another location."),
                file.string(), why)};
}

} // namespace

std::string writeFormat(const Format& format)
{
    Json json = Json::object();
    json["format"] = "titer.format/1";
    add(json, "id", format.id);
    add(json, "label", format.label);
    add(json, "formerly", format.formerly);
    add(json, "know", format.know);
    if (format.headings != 1) json["headings"] = format.headings;
    addColumnNames(json, format.names);
    add(json, "pairs", format.pairs);
    add(json, "separator", format.separator);
    add(json, "decimal", format.decimal);
    add(json, "sheet", format.sheet);
    add(json, "time", format.times);
    add(json, "order", orderOf(format.order));
    add(json, "missing", format.missing);
    add(json, "only", format.only);
    add(json, "ignore", format.ignore);
    if (format.sample != SampleFields()) json["sample"] = sampleOf(format.sample);
    Json rows = Json::object();
    add(rows, "name", format.rowName);
    add(rows, "value", format.rowValue);
    add(rows, "unit", format.rowUnit);
    if (!rows.members().empty()) json["rows"] = rows;
    if (!format.quantities.empty()) json["tags"] = tagsOf(format.quantities);
    return json.write() + "\n";
}

std::string formatIdOf(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> letters[] = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}, {"ß", "ss"},
        {"é", "e"},  {"è", "e"},  {"à", "a"},  {"ç", "c"},  {"ñ", "n"},  {"µ", "u"}};
    std::string plain(name);
    for (const auto& [letter, written] : letters)
        for (std::size_t at = plain.find(letter); at != std::string::npos; at = plain.find(letter, at))
            plain.replace(at, letter.size(), written);
    std::string id;
    for (const char c : base::lowerAscii(plain)) {
        const bool isPart = (c >= 'a' && c <= 'z') || base::isDigit(c) || c == '_';
        if (isPart)
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
        if (id.size() == maxIdLength) break;
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id;
}

fs::path formatFile(const fs::path& folder, const std::string& id)
{
    return folder / (id + ".format.json");
}

base::Result<fs::path> keepFormat(const Format& format, const fs::path& folder, bool replace)
{
    const fs::path file = formatFile(folder, format.id);
    if (const auto unfit = base::fileNameFault(format.id)) return base::inputError("id", *unfit);
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (fault) return cannotWrite(file, fault.message());
    if (!replace && fs::exists(file, fault))
        return Error{Code::Input,
                     {},
                     say(CORE_TR("core", "A format “{1}” already exists, {2}; choose another name, or replace it."),
                         format.id, file.string())};
    const base::Done written = base::writeWholeFile(file.string(), writeFormat(format));
    if (!written) return written.error();
    return file;
}

} // namespace titer::formats
