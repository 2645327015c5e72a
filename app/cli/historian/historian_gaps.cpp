// titer-cli historian gaps: when nothing was recorded, why, and what was lost.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/historian/history_window.h"
#include "core/base/time.h"

#include <algorithm>
#include <limits>

namespace titer::cli {

namespace {

using store::GapEntry;
using store::HistoryReader;

struct Gaps {
    std::vector<GapEntry> list; // the oldest first
    std::vector<store::HistoryTag> tags;
};

base::Result<Gaps> findGaps(const Arguments& arguments, const std::string& folder)
{
    base::Result<HistoryReader> reader = HistoryReader::open(folder);
    if (!reader) return reader.error();
    constexpr HistoryWindow always{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
    const base::Result<HistoryWindow> window = readWindow(arguments, folder, always);
    if (!window) return window.error();
    base::Result<std::vector<GapEntry>> list = reader->gaps(window->from, window->to);
    if (!list) return list.error();
    base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    if (const std::optional<std::string> source = arguments.value("--source"))
        std::erase_if(*list, [&](const GapEntry& gap) { return !gap.source.empty() && gap.source != *source; });
    std::ranges::stable_sort(*list, {}, &GapEntry::from);
    return Gaps{std::move(*list), std::move(*tags)};
}

base::Json gapsJson(const Gaps& gaps)
{
    base::Json json = base::Json::array();
    for (const GapEntry& gap : gaps.list) {
        base::Json item = base::Json::object();
        item["from"] = base::writeInstant({gap.from});
        item["to"] = base::writeInstant({gap.to});
        item["source"] = gap.source;
        item["tag"] = gap.tag > 0 ? base::Json(store::fullName(gaps.tags, gap.tag)) : base::Json();
        item["cause"] = connect::textOf(gap.cause);
        item["lost"] = gap.lost >= 0 ? base::Json(gap.lost) : base::Json();
        item["detail"] = gap.detail;
        json.push(std::move(item));
    }
    return json;
}

std::string gapsText(const Gaps& gaps)
{
    if (gaps.list.empty()) return "no gaps\n";
    Table table({4});
    table.add({"from", "to", "source or tag", "cause", "lost", ""});
    for (const GapEntry& gap : gaps.list)
        table.add({base::writeInstant({gap.from}), base::writeInstant({gap.to}),
                   gap.tag > 0          ? store::fullName(gaps.tags, gap.tag)
                   : gap.source.empty() ? "all"
                                        : gap.source,
                   connect::textOf(gap.cause), gap.lost >= 0 ? std::to_string(gap.lost) : "unknown", gap.detail});
    return table.text();
}

int listGaps(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments);
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    const base::Result<Gaps> gaps = findGaps(arguments, folder);
    if (!gaps) {
        printError(gaps.error(), folder);
        return exitError;
    }
    if (arguments.json())
        printJson(gapsJson(*gaps));
    else
        print(gapsText(*gaps));
    return exitDone;
}

constexpr auto historianGapsOptions = [] {
    std::array<Option, windowOptions.size() + 1> all{};
    std::copy(windowOptions.begin(), windowOptions.end(), all.begin());
    all[windowOptions.size()] = {.name = "--source", .value = "ID", .help = "of this source, and those of all sources"};
    return all;
}();

} // namespace

const Command historianGaps{.name = "historian gaps",
                            .summary = "List when nothing was recorded, why, and what was lost",
                            .options = historianGapsOptions,
                            .example = "titer-cli historian gaps --store my.titer --from 2026-03-01T00:00:00Z",
                            .run = listGaps};

} // namespace titer::cli
