#include "app/cli/historian/import_report.h"

#include "app/cli/common/console.h"

namespace titer::cli {

namespace {

using base::CsvColumn;
using base::CsvLayout;

const char* separatorName(char separator)
{
    switch (separator) {
    case ';':
        return "semicolon";
    case '\t':
        return "tab";
    case '|':
        return "bar";
    default:
        return "comma";
    }
}

std::string roleName(const CsvColumn& column)
{
    using Role = CsvColumn::Role;
    using Part = CsvColumn::Part;
    switch (column.role) {
    case Role::Time:
        return "time";
    case Role::Elapsed:
        return "elapsed";
    case Role::Clock:
        return "clock";
    case Role::Reported:
        return "reported";
    case Role::Status:
        return "status";
    case Role::Batch:
        return "batch";
    case Role::Sample:
        return "sample";
    case Role::Text:
        return "ignored";
    case Role::Value:
    case Role::State:
        break;
    }
    switch (column.part) {
    case Part::Setpoint:
        return "setpoint";
    case Part::Output:
        return "output";
    case Part::Mode:
        return "mode";
    case Part::Value:
        break;
    }
    return column.role == Role::State ? "state" : "value";
}

base::Json columnsJson(const store::CsvImport& import)
{
    base::Json list = base::Json::array();
    for (std::size_t i = 0; i < import.layout.columns.size(); ++i) {
        const CsvColumn& column = import.layout.columns[i];
        const bool taken = column.role == CsvColumn::Role::Value || column.role == CsvColumn::Role::State;
        base::Json item = base::Json::object();
        item["name"] = column.heading.empty() ? column.name : column.heading;
        if (taken) item["tag"] = column.name;
        item["unit"] = column.unit;
        item["role"] = roleName(column);
        item["kind"] = column.holdsTexts() || column.role == CsvColumn::Role::Text ? "text" : "number";
        item["samples"] = i < import.columnSamples.size() ? import.columnSamples[i] : std::int64_t(0);
        list.push(std::move(item));
    }
    return list;
}

base::Json samplesJson(const store::CsvImport& import)
{
    constexpr std::size_t maxListed = 1000;
    base::Json list = base::Json::array();
    for (const formats::LabSample& sample : import.labSamples) {
        if (list.items().size() == maxListed) break;
        base::Json item = base::Json::object();
        const auto text = [&](const char* key, const std::string& value) {
            if (!value.empty()) item[key] = value;
        };
        const auto time = [&](const char* key, const std::optional<base::Moment>& moment) {
            if (moment) item[key] = base::writeInstant({moment->time});
        };
        item["name"] = sample.name;
        time("drawn", sample.drawn);
        time("measured", sample.measured);
        time("reported", sample.reported);
        text("vessel", sample.vessel);
        text("batch", sample.batch);
        text("instrument", sample.instrument);
        text("method", sample.method);
        text("dilution", sample.dilution);
        text("replicate", sample.replicate);
        base::Json values = base::Json::array();
        for (const formats::LabValue& value : sample.values) {
            base::Json reported = base::Json::object();
            reported["tag"] = value.tag;
            reported["value"] = value.value;
            reported["unit"] = value.unit;
            if (value.beyond) reported["beyond"] = std::string(1, value.beyond);
            values.push(std::move(reported));
        }
        item["values"] = std::move(values);
        list.push(std::move(item));
    }
    return list;
}

} // namespace

base::Json importJson(const store::CsvImport& import, const store::Historian::Counts& counts,
                      const base::Notices& notices, const std::string& sha256)
{
    const CsvLayout& layout = import.layout;
    base::Json json = base::Json::object();
    json["format"] = "titer.import/1";
    json["sha256"] = sha256;
    json["file_format"] = import.format ? import.format->id : std::string("table");
    json["encoding"] = base::nameOf(import.encoding);
    json["separator"] = separatorName(layout.separator);
    json["decimal"] = layout.decimal == ',' ? "comma" : "point";
    if (layout.localDates) json["zone"] = layout.zone.name();
    json["rows"] = import.summary.rows;
    json["samples"] = import.samples;
    json["duplicates"] = counts.duplicates;
    json["corrected"] = counts.corrected;
    json["missing"] = import.summary.missing;
    if (import.samples > 0) {
        json["from"] = base::writeInstant({import.first});
        json["to"] = base::writeInstant({import.last});
    }
    json["columns"] = columnsJson(import);
    json["lab_samples"] = samplesJson(import);
    json["samples_waiting"] = import.taken.waiting;
    json["tags"] = base::Json::array();
    for (const store::HistoryTag& tag : import.tags) {
        base::Json item = base::Json::object();
        item["id"] = tag.name;
        item["unit"] = tag.unit;
        json["tags"].push(std::move(item));
    }
    json["understood"] = base::Json::array();
    for (const base::Sentence& sentence : import.understood) json["understood"].push(sentence.text());
    json["notices"] = noticesJson(notices);
    return json;
}

} // namespace titer::cli
