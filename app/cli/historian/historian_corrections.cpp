// titer-cli historian corrections: samples that others replaced.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"

#include <cmath>
#include <limits>

namespace titer::cli {

namespace {

using base::Done;
using base::Result;
using store::Correction;
using store::HistoryReader;
using store::HistoryTag;

base::Json sampleJson(const store::Point& point)
{
    base::Json json = base::Json::object();
    json["value"] = point.value; // NaN is written as null
    json["status"] = connect::textOf(point.status).name;
    json["reported"] = base::writeInstant({point.received});
    return json;
}

base::Json correctionJson(const HistoryTag& tag, const Correction& correction)
{
    base::Json json = base::Json::object();
    json["tag"] = fullName(tag);
    json["unit"] = tag.unit;
    json["time"] = base::writeInstant({correction.after.time});
    json["before"] = sampleJson(correction.before);
    json["after"] = sampleJson(correction.after);
    return json;
}

std::string cellOf(const store::Point& point)
{
    const std::string value = std::isfinite(point.value) ? base::writeNumber(point.value) : "-";
    return point.status == connect::status::good ? value : value + " " + connect::textOf(point.status).name;
}

Result<std::vector<HistoryTag>> tagsOf(const Arguments& arguments, HistoryReader& reader)
{
    const std::optional<std::string> name = arguments.value("--tag");
    if (!name) return reader.tags();
    const Result<HistoryTag> tag = namedTag(reader, *name);
    if (!tag) return tag.error();
    std::vector<HistoryTag> one;
    one.push_back(*tag);
    return one;
}

struct Lists {
    base::Json json = base::Json::array();
    Table table{{2, 3}};
    bool any = false;
};

Done listCorrections(const Arguments& arguments, const std::string& folder, HistoryReader& reader, Lists& lists)
{
    const Result<std::vector<HistoryTag>> tags = tagsOf(arguments, reader);
    if (!tags) return tags.error();
    constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();
    const Result<HistoryWindow> window = readWindow(arguments, folder, {-always, always});
    if (!window) return window.error();
    LongWork work("Reading");
    lists.table.add({"tag", "time", "was", "is", "unit"});
    for (const HistoryTag& tag : *tags) {
        const auto take = [&](const Correction& one) {
            lists.any = true;
            if (arguments.json())
                lists.json.push(correctionJson(tag, one));
            else
                lists.table.add({fullName(tag), base::writeInstant({one.after.time}), cellOf(one.before),
                                 cellOf(one.after), tag.unit});
            return true;
        };
        const Done read = reader.corrections(tag.id, window->from, window->to, take, work.token());
        if (!read) return read;
    }
    return base::done();
}

int corrections(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    Result<HistoryReader> reader = HistoryReader::open(folder);
    Lists lists;
    const Done done = reader ? listCorrections(arguments, folder, *reader, lists) : Done(reader.error());
    if (reader) printNotices(reader->takeNotices(), folder);
    if (!done) {
        printError(done.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(lists.json);
    else
        print(lists.any ? lists.table.text() : "no corrections\n");
    return exitDone;
}

constexpr auto historianCorrectionsOptions = [] {
    std::array<Option, windowOptions.size() + 1> all{};
    std::copy(windowOptions.begin(), windowOptions.end(), all.begin());
    all[windowOptions.size()] = {.name = "--tag", .value = "T", .help = "TAG or SOURCE/TAG; default: all"};
    return all;
}();

} // namespace

const Command historianCorrections{
    .name = "historian corrections",
    .summary = "List replaced samples",
    .options = historianCorrectionsOptions,
    .about = "A sample of a time that the store has already, with another value or quality, takes the place of the "
             "older one.\n"
             "The older one stays in the store and is listed here; of several the one that each replaced.",
    .example = "titer-cli historian corrections --store plant.history --tag glucose",
    .run = corrections};

} // namespace titer::cli
