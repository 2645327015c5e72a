// All tables of a text, and which of them is read.
#pragma once

#include "core/base/tables/csv_layout.h"
#include "core/base/tables/found/run_facts.h"
#include "core/base/tables/found/text_blocks.h"
#include "core/base/tables/found/titled_table.h"
#include "core/base/tables/plain_table.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Whether a text is one table from its names on, as `plain` understands it: every line is a row of it.
bool isTableAlone(std::string_view text, const CsvLayout& plain);

class TableFinder {
public:
    // As foundTable(); the text must outlive it.
    TableFinder(std::string_view text, bool wholeFile, const CsvOptions& options, const CsvLayout& plain);

    // How the table is read that is the one of the file; nothing where `plain` is right.
    std::optional<CsvLayout> layout() const;
    // The tables of one kind to which it belongs, should there be several: the same names, but for numbers in them.
    std::vector<TitledTable> alike(const std::string& source) const;
    // "TITLE.COLUMN" and its unit, of those tables whose sections state it above.
    std::map<std::string, std::string> unitsAbove() const;
    const std::vector<std::string>& titles() const { return m_titles; }
    // Those of the columns of the table of the file.
    std::vector<std::string> names() const;
    // Those that are not read with the ones named `read`.
    std::vector<std::string> others(const std::vector<std::string>& read) const;
    // Whether the table of the file has a time and values.
    bool isTimed() const;
    std::span<const TextLine> lines() const { return m_lines; }
    const RunFacts& facts() const { return m_facts; }
    char separator() const { return m_separator; }

private:
    struct Table {
        TextBlock block;
        TablePlace place;
        CsvLayout layout;
        std::string title; // none has that of another
        bool hasTime = false;
    };

    void takeSeparator();
    void sniffBlocks(const CsvOptions& options);
    TablePlace placeOf(const TextBlock& block) const;
    bool hasTimedTable() const;
    void nameTables();
    int chosen() const;
    int named() const;
    CsvLayout atNamesLine() const;
    bool isPlain(const Table& table) const;
    std::string unitOf(const Table& table, const CsvColumn& column) const;
    bool countsFromMidnight(const CsvLayout& layout) const;
    CsvLayout finished(CsvLayout layout) const;

    std::string_view m_text;
    bool m_whole;
    CsvOptions m_options;
    const CsvLayout& m_plain;
    CsvOptions m_used; // for the tables
    char m_separator = ',';
    std::vector<TextLine> m_lines;
    std::vector<TextBlock> m_blocks;
    RunFacts m_facts;
    std::vector<Table> m_tables;
    std::vector<std::string> m_titles;
};

} // namespace titer::base
