// titer-cli historian query: what a tag did, in columns of time.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"

#include <charconv>
#include <cmath>

namespace titer::cli {

namespace {

using store::Column;
using store::HistoryReader;
using store::HistoryTag;

constexpr int usualColumns = 100, maxColumns = 1'000'000;

struct Answer {
    HistoryTag tag;
    HistoryReader::Extent extent;
    std::vector<Column> columns;
};

base::Json answerJson(const Answer& answer)
{
    base::Json json = base::Json::object();
    json["tag"] = answer.tag.name;
    if (!answer.tag.source.empty()) json["source"] = answer.tag.source;
    json["unit"] = answer.tag.unit;
    json["samples"] = answer.extent.count;
    json["columns"] = base::Json::array();
    for (const Column& column : answer.columns) {
        base::Json item = base::Json::object();
        item["t0"] = base::writeInstant({column.t0});
        item["t1"] = base::writeInstant({column.t1});
        // NaN is written as null.
        item["min"] = column.min;
        item["max"] = column.max;
        item["mean"] = column.mean;
        item["first"] = column.first;
        item["last"] = column.last;
        item["good"] = column.good;
        item["uncertain"] = column.uncertain;
        item["bad"] = column.bad;
        item["count"] = column.count;
        json["columns"].push(std::move(item));
    }
    return json;
}

std::string answerText(const Answer& answer)
{
    Table table({1, 2, 3, 4, 5});
    const std::string unit = answer.tag.unit.empty() ? "" : " [" + answer.tag.unit + "]";
    table.add({"from", "mean" + unit, "min", "max", "good [%]", "samples"});
    for (const Column& column : answer.columns) {
        const auto number = [&](double value) { return std::isnan(value) ? "-" : base::writeShort(value, 6); };
        table.add({base::writeInstant({column.t0}), number(column.mean), number(column.min), number(column.max),
                   base::writeShort(100.0 * column.good, 4), std::to_string(column.count)});
    }
    return table.text();
}

// The newest sample counts too, though it has lasted no time yet.
HistoryWindow wholeOf(const HistoryReader::Extent& extent)
{
    return {extent.first, extent.last + 1};
}

base::Result<Answer> ask(const Arguments& arguments, const std::string& folder, int count, std::stop_token stop,
                         base::Notices& notices)
{
    base::Result<HistoryReader> reader = HistoryReader::open(folder);
    if (!reader) return reader.error();
    const std::string name = *arguments.value("--tag");
    const base::Result<HistoryTag> tag = namedTag(*reader, name);
    if (!tag) return tag.error();
    if (tag->kind != connect::TagKind::Number)
        return base::Error{base::Code::Input, "--tag",
                           base::say("The values of “{1}” are not numbers; export them instead.", name)};
    Answer answer{.tag = *tag, .extent = {}, .columns = {}};
    const base::Result<HistoryReader::Extent> extent = reader->extent(answer.tag.id);
    if (!extent) return extent.error();
    answer.extent = *extent;
    if (answer.extent.count == 0 && !arguments.has("--from")) return answer;
    const base::Result<HistoryWindow> window = readWindow(arguments, folder, wholeOf(answer.extent));
    if (!window) return window.error();
    base::Result<std::vector<Column>> columns =
        reader->columns(answer.tag.id, window->from, window->to, count, std::move(stop));
    if (!columns) return columns.error();
    answer.columns = std::move(*columns);
    if (const base::Done looked = reader->lookForOtherUnits(*tag); !looked) return looked.error();
    notices = reader->takeNotices();
    return answer;
}

int query(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    if (!arguments.has("--tag")) return usageError(arguments.command(), "name the tag with --tag");
    int count = usualColumns;
    if (const std::optional<std::string> text = arguments.value("--columns")) {
        const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), count);
        if (fault != std::errc() || end != text->data() + text->size() || count < 1 || count > maxColumns)
            return usageError(arguments.command(), "--columns wants a number from 1 to 1000000, not “" + *text + "”");
    }
    LongWork work("Reading");
    base::Notices notices;
    const base::Result<Answer> answer = ask(arguments, folder, count, work.token(), notices);
    work.clear();
    if (!answer) {
        printError(answer.error(), folder);
        return exitError;
    }
    printNotices(notices, folder);
    if (arguments.json())
        printJson(answerJson(*answer));
    else
        print(answerText(*answer));
    return exitDone;
}

constexpr auto historianQueryOptions = [] {
    std::array<Option, windowOptions.size() + 2> all{};
    std::copy(windowOptions.begin(), windowOptions.end(), all.begin());
    all[windowOptions.size()] = {.name = "--tag", .value = "T", .help = "TAG, or SOURCE/TAG"};
    all[windowOptions.size() + 1] = {.name = "--columns", .value = "N", .help = "number of columns in the span; 100"};
    return all;
}();

} // namespace

const Command historianQuery{
    .name = "historian query",
    .summary = "Show a tag over time",
    .options = historianQueryOptions,
    .about =
        "A value holds until the next one, and a bad one ends it. The mean is weighted by time over what was good, "
        "and\n“good” is the fraction of the time with good values; minimum and maximum include uncertain ones.",
    .example = "titer-cli historian query --store plant.history --tag pH --batch B-0417 --since Feed --to \"2 d\" "
               "--columns 48",
    .run = query};

} // namespace titer::cli
