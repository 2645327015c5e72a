#include "app/live/alarms/alarm_table.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/models/sheet.h"

#include <algorithm>

namespace titer::app {

using alarm::Definition;
using base::Code;
using base::Json;
using base::say;

namespace {

struct TableColumn {
    enum class Kind { Text, Number, Time, Switch };
    const char* key;
    Kind kind = Kind::Text;

    std::string heading() const { return kind == Kind::Time ? std::string(key) + " [s]" : key; }
};

constexpr const char* idKey = "id";
constexpr TableColumn tableColumns[] = {{"name"},
                                        {"kind"},
                                        {"level"},
                                        {"tag"},
                                        {"reference"},
                                        {"expression"},
                                        {"limit", TableColumn::Kind::Number},
                                        {"unit"},
                                        {"deadband", TableColumn::Kind::Number},
                                        {"onDelay", TableColumn::Kind::Time},
                                        {"offDelay", TableColumn::Kind::Time},
                                        {"latch", TableColumn::Kind::Switch},
                                        {"enabled", TableColumn::Kind::Switch},
                                        {"priority"},
                                        {"group"},
                                        {"suppression"},
                                        {"cause"},
                                        {"consequence"},
                                        {"response"},
                                        {"timeToRespond", TableColumn::Kind::Time},
                                        {"maxShelving", TableColumn::Kind::Time}};

const TableColumn* columnOfKey(std::string_view key)
{
    const auto found = std::ranges::find(tableColumns, alarm::presentKey(key), &TableColumn::key);
    return found == std::end(tableColumns) ? nullptr : found;
}

std::string cellText(const Json* value)
{
    if (!value) return {};
    if (value->isNumber()) return base::writeNumber(value->number());
    if (value->isBool()) return value->boolean() ? "yes" : "no";
    return value->string();
}

void checkColumns(const studies::Sheet& sheet, base::Errors& errors)
{
    std::vector<std::string> known{idKey};
    for (const TableColumn& column : tableColumns) known.push_back(column.key);
    for (const studies::Column& column : sheet.columns)
        if (std::ranges::find(known, alarm::presentKey(column.name)) == known.end())
            errors.push_back({Code::Input, sheet.name,
                              say(CORE_TR("core", "An alarm has no “{1}”; the columns of this table are {2}."),
                                  column.name, base::join(known, ", "))});
}

// With a decimal comma where that is the sign of the table.
Json cellValue(const studies::Column& column, std::size_t row)
{
    const TableColumn* known = columnOfKey(column.name);
    const bool isNumber = known && (known->kind == TableColumn::Kind::Number || known->kind == TableColumn::Kind::Time);
    if (isNumber && !column.text && (column.unit.empty() || column.unit == "s")) return Json(column.values[row]);
    return alarmValue(column.name, column.cells[row]);
}

} // namespace

Json alarmValue(std::string_view key, const std::string& text)
{
    const TableColumn* column = columnOfKey(key);
    if (column && column->kind == TableColumn::Kind::Switch) {
        const std::string word = base::lowerAscii(text);
        for (const char* yes : {"true", "yes", "on", "1"})
            if (word == yes) return Json(true);
        for (const char* no : {"false", "no", "off", "0"})
            if (word == no) return Json(false);
    }
    if (column && column->kind == TableColumn::Kind::Time)
        if (const base::Result<double> time = base::readQuantity(text, "s", "s")) return Json(*time);
    if (column && column->kind == TableColumn::Kind::Number)
        if (const std::optional<double> number = base::readNumber(text)) return Json(*number);
    return Json(text);
}

std::string alarmTable(std::span<const Definition> definitions)
{
    std::string text = idKey;
    for (const TableColumn& column : tableColumns) text += "," + column.heading();
    text += "\n";
    for (const Definition& definition : definitions) {
        Json json = alarm::definitionJson(definition);
        json["latch"] = definition.latch;
        json["enabled"] = definition.enabled;
        text += base::csvCell(definition.id);
        for (const TableColumn& column : tableColumns) text += "," + base::csvCell(cellText(json.find(column.key)));
        text += "\n";
    }
    return text;
}

std::vector<Definition> readAlarmTable(std::string_view text, const std::string& name, base::Errors& errors,
                                       base::Notices& notices)
{
    std::vector<Definition> definitions;
    const studies::Sheet sheet = studies::readSheet(text, {.name = name, .categorical = {}}, errors, notices);
    if (!errors.empty()) return definitions;
    checkColumns(sheet, errors);
    if (!errors.empty()) return definitions;
    const studies::Column* ids = sheet.find(idKey);
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        const std::string where = name + ":" + std::to_string(sheet.lines[row]);
        Json json = Json::object();
        for (const studies::Column& column : sheet.columns)
            if (&column != ids && !column.cells[row].empty()) json[column.name] = cellValue(column, row);
        base::Result<Definition> read = alarm::readDefinition(ids ? ids->cells[row] : "", json.write(false));
        if (!read) {
            errors.push_back({Code::Input, where, read.error().what});
            continue;
        }
        for (base::Error& fault : alarm::check(*read)) errors.push_back({Code::Input, where, std::move(fault.what)});
        definitions.push_back(*std::move(read));
    }
    return definitions;
}

} // namespace titer::app
