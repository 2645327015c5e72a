// titer-cli historian tags: what a store holds.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"

namespace titer::cli {

namespace {

using store::HistoryReader;
using store::HistoryTag;

const char* kindWord(connect::TagKind kind)
{
    switch (kind) {
    case connect::TagKind::Number:
        return "number";
    case connect::TagKind::Text:
        return "text";
    case connect::TagKind::Array:
        break;
    }
    return "array";
}

base::Json tagJson(const HistoryTag& tag, const HistoryReader::Extent& extent)
{
    base::Json json = base::Json::object();
    json["id"] = tag.name;
    json["source"] = tag.source;
    json["label"] = tag.label;
    json["unit"] = tag.unit;
    json["kind"] = kindWord(tag.kind);
    json["simulated"] = tag.simulated;
    json["samples"] = extent.count;
    json["from"] = extent.count > 0 ? base::Json(base::writeInstant({extent.first})) : base::Json();
    json["to"] = extent.count > 0 ? base::Json(base::writeInstant({extent.last})) : base::Json();
    return json;
}

int listTags(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    base::Result<HistoryReader> reader = HistoryReader::open(folder);
    base::Result<std::vector<HistoryTag>> tags = reader ? reader->tags() : reader.error();
    if (!tags) {
        printError(tags.error(), folder);
        return exitError;
    }
    base::Json json = base::Json::array();
    Table table({3});
    for (const HistoryTag& tag : *tags) {
        const base::Result<HistoryReader::Extent> extent = reader->extent(tag.id);
        if (!extent) {
            printError(extent.error(), folder);
            return exitError;
        }
        const bool any = extent->count > 0;
        json.push(tagJson(tag, *extent));
        table.add({fullName(tag), tag.unit, kindWord(tag.kind), std::to_string(extent->count),
                   any ? base::writeInstant({extent->first}) : "", any ? base::writeInstant({extent->last}) : "",
                   tag.simulated ? "simulated" : ""});
    }
    if (arguments.json())
        printJson(json);
    else
        print(table.empty() ? "no tags\n" : table.text());
    return exitDone;
}

constexpr Option historianTagsOptions[] = {storeOption};

} // namespace

const Command historianTags{.name = "historian tags",
                            .summary = "List the tags of a store with their samples",
                            .options = historianTagsOptions,
                            .example = "titer-cli historian tags --store plant.history",
                            .run = listTags};

} // namespace titer::cli
