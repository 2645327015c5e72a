// Several tables of one file as one: blocks of a text beneath titles of their own, groups of columns beneath them, or sheets of a workbook
// with the same names.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_layout.h"
#include "core/base/tables/found/titled_table.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Texts above this size are read up to their second table, as before.
constexpr std::size_t maxJoinedSize = 20'000'000; // [bytes]
constexpr std::size_t maxSheets = 30;             // of a workbook that are looked at

// The blocks of a text that begin with the names of the first table, each beneath a title of its own, or the groups of columns that have
// the same names, each with a time (tables_beside.h); none where there are not two of them. `first` is how the whole text was understood.
std::vector<TitledTable> tablesIn(std::string_view text, const CsvLayout& first, const std::string& source);

// Those with the same names of columns as the first; none where it is alone.
std::vector<TitledTable> tablesLikeFirst(std::span<const TitledTable> tables, const CsvOptions& options);

// A cover sheet has no time: the longest sheet of a workbook that has one comes to the front then, should there be any.
void putTimedFirst(std::vector<TitledTable>& sheets, CsvOptions options);

std::vector<std::string> titlesOf(std::span<const TitledTable> tables);
Sentence reportTables(std::span<const TitledTable> tables);
// Which of the sheets of a workbook are read, and which are left out.
void reportSheets(const std::vector<std::string>& read, const std::vector<std::string>& all,
                  std::vector<Sentence>& understood);

struct JoinedTable {
    std::string text; // UTF-8, with commas: time, sample, reported, then TITLE.NAME [unit]
    // How it is read: what the rows that determine it may stand too far below to be seen, and what was said of its own columns.
    CsvOptions options;
    std::vector<Sentence> understood; // of the tables, each thing once
    std::optional<Zone> zone;         // in which dates without one were read
};

// Each table is read by its own layout. Rows are sorted by time; those of one instant and sample are one row. Options may name the
// columns of the tables or those of the joined one. Tables without rows are left out with a notice.
Result<JoinedTable> joinTables(std::span<const TitledTable> tables, const CsvOptions& options, Notices& notices);

} // namespace titer::base
