// Which store a command means, and which span of its time.
#pragma once

#include "app/cli/common/command.h"
#include "core/base/result.h"
#include "core/store/history/history_reader.h"

#include <array>
#include <string>

namespace titer::cli {

class Arguments;

inline constexpr Option storeOption{
    .name = "--store", .value = "DIR", .help = "folder of the store, or the project to which it belongs"};
inline constexpr std::array windowOptions = {
    storeOption,
    Option{.name = "--from",
           .value = "T",
           .help = "start: a date and time (ISO 8601), or a time since that of --batch or --since"},
    Option{.name = "--to", .value = "T", .help = "end, likewise"},
    Option{.name = "--batch", .value = "NAME", .help = "the span of this batch"},
    Option{.name = "--since",
           .value = "PHASE",
           .help = "counts from the start of this phase, of the batch if one is named"},
};

// Of a store that is named by its folder or by its project.
std::string storeFolder(const std::string& named);
// The folder that --store names; empty without it.
std::string storeFolder(const Arguments& arguments);

// The project that the store belongs to: the one that --store names, or the one next to the folder; empty where there is none.
std::string storeProject(const Arguments& arguments);

// The tag of this name, by TAG or SOURCE/TAG; an error where there is none, or where several sources have it.
base::Result<store::HistoryTag> namedTag(store::HistoryReader& reader, const std::string& name);

// What an option says as an instant [µs, UTC].
base::Result<std::int64_t> instantOf(const Arguments& arguments, const char* option, std::int64_t otherwise);

// A number that the program gave, as of an interval; nothing where the text is none.
std::optional<std::int64_t> readId(const std::string& text);

struct HistoryWindow {
    std::int64_t from = 0, to = 0; // [µs, UTC]
};
// What the options say, else `otherwise`.
base::Result<HistoryWindow> readWindow(const Arguments& arguments, const std::string& folder, HistoryWindow otherwise);

} // namespace titer::cli
