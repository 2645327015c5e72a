// A recording in a text file, as it is played: which tags it has, when, and where in the file their samples stand. The samples
// themselves stay in the file, so that its size does not matter.
#pragma once

#include "core/base/tables/csv.h"
#include "core/connect/connector.h"
#include "core/connect/recorded_tag.h"

#include <filesystem>
#include <memory>
#include <tuple>

namespace titer::connect {

// [any] A value; does not change once it is open.
struct Recording {
    // A stretch of rows, read in one go.
    struct Block {
        base::CsvPlace place;
        std::int64_t rows = 0;
        std::int64_t firstKnown = 0, lastKnown = 0; // times at which its samples became known [µs since the origin]
    };

    std::filesystem::path path;
    std::int64_t bytes = 0;
    std::filesystem::file_time_type modified;
    base::CsvLayout layout;
    base::CsvSummary summary;
    std::vector<std::string> remarks; // lines before the data that begin with "#", without it
    bool simulated = false;           // a remark says so
    std::vector<RecordedTag> tags;    // in the order of the columns
    std::int64_t samples = 0;
    std::int64_t begin = 0, end = 0; // times drawn of the first and the last sample [µs since the origin]
    std::int64_t lastKnown = 0;      // [µs since the origin]
    std::vector<Block> blocks;

    // The instant of time 0 [µs, UTC]; 1970-01-01T00:00:00Z where the file states none.
    std::int64_t origin() const { return summary.origin ? summary.origin->microseconds : 0; }
    // Cells of one of its tags that hold no number.
    base::CsvMissing missingOf(const RecordedTag& tag) const;
};

// Reads through the file once. Null on errors; faults of single cells and lines are notices.
std::shared_ptr<const Recording> openRecording(const std::filesystem::path& path, const base::CsvOptions& options,
                                               const TaskContext& context, base::Errors& errors,
                                               base::Notices& notices);

struct RecordedSample {
    std::int64_t known = 0; // when it became known [µs since the origin]
    std::int64_t drawn = 0; // [µs since the origin]
    std::int64_t row = 0;   // of the recording, from 0
    std::uint32_t tag = 0;
    Status status = status::good;
    double value = 0.0; // in the unit of the tag

    // The order of playing: as it became known, then by row, then by column.
    auto operator<=>(const RecordedSample& other) const
    {
        return std::tie(known, row, tag) <=> std::tie(other.known, other.row, other.tag);
    }
    bool operator==(const RecordedSample& other) const = default;
};

// The samples of some rows, in the order of the file. Rows of times that no clock can hold (thousands of years away) have none.
void readSamples(const Recording& recording, const base::CsvChunk& chunk, std::vector<RecordedSample>& samples);

} // namespace titer::connect
