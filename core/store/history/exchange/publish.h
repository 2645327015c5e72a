// What a store holds as a SQLite file for other programs: tables that are plain, and views over them with times as text, SI and display
// units, and qualities as words. They read it without Titer, and nobody can disturb a recorder by it.
#pragma once

#include "core/store/history/history_reader.h"

#include <functional>
#include <stop_token>
#include <string>

namespace titer::store {

inline constexpr std::int64_t publishedId = 0x54495450; // "TITP"

struct PublishOrder {
    std::string folder;            // of the store
    std::int64_t from = 0, to = 0; // [from, to) [µs, UTC]
};

// Writes the file anew and puts it at `path` once it is complete, read-only; whoever has the one before open reads that on. How many samples
// there are in it. `progress` goes from 0 to 1.
base::Result<std::int64_t> publishHistory(HistoryReader& reader, const PublishOrder& order, const std::string& path,
                                          std::stop_token stop, const std::function<void(double)>& progress = {});

} // namespace titer::store
