// titer-cli formats: by which the files of laboratories are known and read.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/common/tables/lab_formats.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

using base::Json;
using formats::Format;

Json namesJson(const formats::Names& names)
{
    Json list = Json::array();
    for (const std::string& name : names) list.push(name);
    return list;
}

Json formatJson(const Format& format)
{
    Json item = Json::object();
    item["id"] = format.id;
    item["label"] = format.shown();
    item["know"] = namesJson(format.know);
    item["kind"] = format.hasPairs() ? "pairs" : format.hasRows() ? "rows" : "columns";
    item["tags"] = Json::array();
    for (const formats::Quantity& quantity : format.quantities) {
        Json tag = Json::object();
        tag["tag"] = quantity.tag;
        tag["label"] = quantity.label;
        tag["unit"] = quantity.unit;
        tag["columns"] = namesJson(quantity.columns);
        item["tags"].push(std::move(tag));
    }
    return item;
}

std::string formatText(const Format& format)
{
    std::string text = format.id + ": " + format.shown() + "\n";
    if (!format.know.empty()) text += "known by: " + base::join(format.know, ", ") + "\n";
    if (format.hasPairs()) text += "a name and a value in each line\n";
    if (format.hasRows()) text += "a value in each row\n";
    Table table;
    table.add({"tag", "unit", "in the file"});
    for (const formats::Quantity& quantity : format.quantities)
        table.add({quantity.tag, quantity.unit, base::join(quantity.columns, ", ")});
    return text + table.text();
}

int listFormats(const Arguments& arguments)
{
    base::Notices notices;
    const std::string project = arguments.value("--project").value_or("");
    if (const std::string name = arguments.positional(0); !name.empty()) {
        const base::Result<formats::FormatList> found = formats::formatsNamed(name, app::formatFolders(project));
        if (!found) {
            printError(found.error(), name);
            return exitError;
        }
        if (arguments.json()) {
            Json list = Json::array();
            for (const auto& format : *found) list.push(formatJson(*format));
            printJson(list.items().size() == 1 ? list.items().front() : list);
            return exitDone;
        }
        for (const auto& format : *found) print(formatText(*format));
        return exitDone;
    }
    const formats::FormatList all = app::allFormats(project, notices);
    printNotices(notices, "formats");
    if (arguments.json()) {
        Json list = Json::array();
        for (const auto& format : all) list.push(formatJson(*format));
        printJson(list);
        return exitDone;
    }
    Table table;
    table.add({"id", "label", "tags"});
    for (const auto& format : all) table.add({format->id, format->shown(), std::to_string(format->quantities.size())});
    print(table.text());
    return exitDone;
}

constexpr Positional positionals[] = {{.name = "ID", .help = "one of them in full; default: all", .required = false}};
constexpr Option options[] = {
    Option{.name = "--project", .value = "FILE", .help = "also those in the folder “formats” next to this project"}};

} // namespace

const Command labFormats{
    .name = "formats",
    .summary = "List the formats by which files of laboratories are read",
    .positionals = positionals,
    .options = options,
    .about = "A format is a file NAME.format.json: in titer/formats of the account's data folder, or in the folder "
             "formats\nnext to a project. One of the same name takes precedence over that of Titer.",
    .example = "titer-cli formats vi-cell-blu",
    .run = listFormats};

} // namespace titer::cli
