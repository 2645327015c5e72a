// A table of PEtab: tab-separated, with names of columns in its first line.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::exchange {

class PetabTable {
public:
    // `needed` columns that are missing, and rows of another length, are errors.
    PetabTable(std::string name, std::string_view text, std::span<const char* const> needed, base::Errors& errors);

    const std::string& name() const { return m_name; }
    const std::vector<std::string>& columns() const { return m_columns; }
    int rows() const { return int(m_rows.size()); }
    // Without blanks around it; empty where the table has no such column.
    const std::string& cell(int row, std::string_view column) const;
    // An error where it is no number. "nan" and an empty cell are nothing.
    std::optional<double> number(int row, std::string_view column) const;
    void refuse(int row, std::string_view column, base::Sentence what) const;
    // Columns that are neither known nor needed are left out, which a notice says.
    void reportUnknown(std::span<const char* const> known, base::Notices& notices) const;

private:
    int find(std::string_view column) const;

    struct Row {
        int line = 0;
        std::vector<std::string> cells;
    };
    std::string m_name;
    base::Errors& m_errors;
    std::vector<std::string> m_columns;
    std::vector<Row> m_rows;
};

} // namespace titer::exchange
