// titer-cli historian publish: a store as a SQLite file with views, for other programs.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/historian/history_window.h"
#include "core/base/text.h"
#include "core/store/history/exchange/publish.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace titer::cli {

namespace {

// What is replaced is a file that was published before; any other one stays.
base::Done mayPublish(const std::string& path)
{
    std::error_code none;
    if (!std::filesystem::exists(path, none)) return base::done();
    base::Result<store::Database> file = store::Database::open(path, store::Database::Mode::Read);
    const base::Result<std::int64_t> id = file ? file->number("PRAGMA application_id") : file.error();
    if (id && *id == store::publishedId) return base::done();
    return base::Error{base::Code::Input, path,
                       base::say("The file is another one than a published store; choose another name.")};
}

int publishStore(const Arguments& arguments)
{
    const std::string folder = storeFolder(arguments), path = arguments.value("--output").value_or("");
    if (folder.empty()) return usageError(arguments.command(), "give the location of the data with --store");
    if (path.empty()) return usageError(arguments.command(), "say with -o into which file");
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    constexpr HistoryWindow whole{std::numeric_limits<std::int64_t>::min() / 2,
                                  std::numeric_limits<std::int64_t>::max() / 2};
    const base::Result<HistoryWindow> window = reader ? readWindow(arguments, folder, whole) : reader.error();
    const base::Done may = mayPublish(path);
    if (!window || !may) {
        printError(window ? may.error() : window.error(), window ? path : folder);
        return exitError;
    }
    LongWork work("Publishing");
    const base::Result<std::int64_t> samples =
        store::publishHistory(*reader, {folder, window->from, window->to}, path, work.token(), work.progress());
    work.clear();
    printNotices(reader->takeNotices(), folder);
    if (!samples) {
        printError(samples.error(), path);
        return exitError;
    }
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = path;
        json["samples"] = *samples;
        printJson(json);
    } else {
        print("Published " + std::to_string(*samples) + " samples in " + path + "\n");
    }
    return exitDone;
}

constexpr auto historianPublishOptions = [] {
    std::array<Option, windowOptions.size() + 1> all{};
    std::copy(windowOptions.begin(), windowOptions.end(), all.begin());
    all[windowOptions.size()] = {
        .name = "--output", .value = "FILE", .help = "SQLite file, made anew each time", .brief = "-o"};
    return all;
}();

} // namespace

const Command historianPublish{.name = "historian publish",
                               .summary = "Write the contents of a store as SQL views for other programs (SQLite)",
                               .options = historianPublishOptions,
                               .about = "The views tags, samples, texts, gaps and laboratory, with values in the unit "
                                        "in which they were recorded, in SI\n"
                                        "and as Titer shows them. The file is replaced once the new one is complete; "
                                        "whoever has it open reads the one\n"
                                        "before on. It is read-only, and no recorder is disturbed by who reads it.",
                               .example = "titer-cli historian publish --store plant.history -o /srv/data/plant.sqlite",
                               .run = publishStore};

} // namespace titer::cli
