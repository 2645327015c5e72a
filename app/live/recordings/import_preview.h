// The first rows of a recording as they would be taken in: under name, unit and variable.
#pragma once

#include "core/base/tables/csv.h"
#include "core/connect/settings.h"
#include "core/model/plant/plant.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace titer::app {

struct PreviewColumn {
    std::string name;
    std::string unit; // as written; empty without
    base::CsvColumn::Role role = base::CsvColumn::Role::Value;
    bool asksUnit = false;     // a value whose unit is missing or not known
    std::string variable = {}; // of the plant; empty where none is near
    bool suggested = false;    // the variable is near by its name alone
    bool asksFactor = false;   // by what one of the column means of it, which is asked where tags are mapped
    base::CsvColumn::Part part = base::CsvColumn::Part::Value; // of a loop
    std::string key = {};                                      // the name by which options know it
};

struct PreviewCell {
    QString text;
    bool missing = false; // empty, or no number
};

struct ImportPreview {
    std::vector<PreviewColumn> columns; // all of them: what is left out can be said to be something
    std::vector<std::vector<PreviewCell>> rows;
    base::CsvLayout layout;           // how the file is understood
    std::vector<std::string> batches; // the first few that stand in the column of the batch
    // How the rows are understood that the file holds: the layout, unless it is that of the series of a long table.
    base::CsvLayout source;
    std::vector<std::string> keys;  // columns that may tell apart rows of one time, where it takes one
    std::vector<std::string> times; // columns that may be the time

    // It is a long table, read as series for each of its keys.
    bool isKeyed() const { return layout.made && !layout.keys.empty(); }
    // Rows of one time have different values, and it is not known by which column.
    bool asksKey() const { return !layout.made && !layout.keys.empty(); }
};

// [any] Reads the first part of the file alone, however large it is. Columns without rows where it cannot be read like this. The
// settings are those of the connector `replay`; `plant` may be null.
ImportPreview previewRecording(const connect::Settings& settings, const model::Plant* plant, int rows);

// Units to choose from for a column without one: those of the plant's variables, each dimension once, then that of a bare number.
std::vector<std::string> previewUnits(const model::Plant* plant);

// How many cells and lines the notices of a reader report.
std::int64_t countLeftOut(const base::Notices& notices);

} // namespace titer::app
