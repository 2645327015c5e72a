// What an import is told, and what it came to.
#pragma once

#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"
#include "core/formats/format.h"
#include "core/formats/lab_sample.h"
#include "core/store/history/files/history_index.h"
#include "core/store/history/samples.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace titer::store {

struct ImportOrder {
    std::filesystem::path path;
    std::string sheet = {}; // of a workbook; without a name those like the first, with it
    base::CsvOptions options = {};
    std::string source = {}; // the tags are found or added under it
    // Asked once the file is understood; where it fails nothing is stored.
    std::function<base::Done(const struct CsvImport&)> beforeStoring = {};
    // Gets the rows as they were read.
    std::function<void(const base::CsvLayout&, const base::CsvChunk&)> rows = {};
    // Of laboratories' files, which are known by their words; what none knows is a table. `mustFit`: one of them is named.
    formats::FormatList formats = {};
    bool mustFit = false;
};

struct CsvImport {
    base::Encoding encoding = base::Encoding::Utf8; // of the file
    base::CsvLayout layout;                         // of the table that it holds, or that a format made of it
    base::CsvLayout stated;                         // by the file alone, without options
    std::vector<base::Sentence> understood;         // of the file and of its layout, to be shown
    base::CsvSummary summary;
    std::vector<HistoryTag> tags;                  // that got samples, or could have
    std::vector<std::int64_t> columnSamples;       // next to layout.columns
    std::shared_ptr<const formats::Format> format; // by which it was read; null for a table
    std::vector<formats::LabSample> labSamples;    // of a format, or where a column holds their names
    std::int64_t samplesLeft = 0;                  // of very many, those that are not among them
    LabSamples::Taken taken;                       // of these, as the samples of the store
    std::int64_t samples = 0;                      // that were read; those that were there already are among them
    std::int64_t sameSecond = 0;      // of a log in whole seconds: values in whose place a later one stands
    std::int64_t first = 0, last = 0; // times drawn of the first and the last sample [µs, UTC]

    struct OtherUnit {
        HistoryTag tag;
        std::string before; // its unit
    };
    std::vector<OtherUnit> otherUnits; // of tags that are there already
    struct Replaced {
        HistoryTag tag;
        std::int64_t count = 0;
    };
    std::vector<Replaced> replaced; // samples that took the place of others
};

} // namespace titer::store
