// What the columns of a file mean, and what its rows say.
#pragma once

#include "core/base/tables/csv_cells.h"
#include "plugins/folder_watch/analyser.h"
#include "plugins/folder_watch/local_clock.h"

#include <memory>

namespace titer::folder_watch {

struct ValueColumn {
    int column = -1;
    connect::TagInfo info;
};

// How a file is read; a value that outlives the text it was found in.
struct Layout {
    char separator = ',', decimal = '.', lineEnd = '\n';
    bool latin1 = false;
    std::size_t firstData = 0;                // offset of the first line of data
    std::shared_ptr<const Analyser> analyser; // its names of missing values, formats, tags of rows
    int sampleId = -1, method = -1, dilution = -1, replicate = -1;
    std::vector<int> drawn, reported; // cells that make up a time
    std::vector<ValueColumn> values;
    int rowName = -1, rowValue = -1, rowUnit = -1;
    std::vector<std::pair<int, Names>> only;
    int width = 0;   // cells of a row
    std::string key; // differs where the same line means something else
    std::vector<base::Sentence> understood;
};

// Without templates the columns are told by what stands in them. Errors have an empty `where`; the file may be looked at again when
// more of it is there.
base::Result<Layout> findLayout(std::string_view head, bool wholeFile,
                                const std::vector<std::shared_ptr<const Analyser>>& templates,
                                std::optional<char> decimal);

struct SampleRecord {
    std::string id, method, dilution, replicate;
    Moment drawn;
    std::optional<Moment> reported;
};

struct Reading {
    connect::TagInfo info;
    double value = 0.0;
    connect::Status status = connect::status::good;
};

struct Row {
    SampleRecord sample;
    std::vector<Reading> readings;
    std::vector<base::Sentence> faults; // cells that could not be read
};

// Nothing for rows that do not count. Errors have an empty `where`.
base::Result<std::optional<Row>> readRow(const Layout& layout, const base::CsvCells& cells, const LocalClock& clock);

} // namespace titer::folder_watch
