// A table of observations, one row each, as multivariate models take it: from a file, from an example that comes with the program, from
// the run sheet of a study, of recordings by batch, or of runs of the twin.
#pragma once

#include "app/analyse/recipes/prepared_sheet.h"
#include "app/analyse/recordings/recorded_batches.h"
#include "app/analyse/spectra_lines.h"
#include "app/analyse/spectra_samples.h"
#include "core/mvda/model.h"
#include "core/studies/models/sheet.h"
#include "core/studies/study/study.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct Run;

// Where a table is from.
struct TableSource {
    enum class Kind { None, File, Example, Study, Recordings, Runs };

    Kind kind = Kind::None;
    // The file; its name below share/titer; the id of the study; the project or the folder of recordings, empty: the project that is open.
    std::string place = {};
    LaboratoryValues laboratory = {}; // beside the spectra of a file
    TableRecipe recipe = {};          // that the tables of a file or a folder, or recordings, go through first
    RecordedOrder recorded = {};      // of recordings; of runs likewise, the batches being their ids in the project

    bool operator==(const TableSource&) const = default;
};

// [any] Never changed.
struct AnalyseTable {
    TableSource source = {};
    std::string name = {}; // for people
    studies::Sheet sheet = {};
    std::vector<std::string> rows = {}; // names of the rows, all different: "1", "2", … where no column names them
    int responses = 0;                  // the last columns, of a study
    SpectralNames spectral = {};        // of spectra
    SpectraLines lines = {};            // of columns that are points of an axis
    base::Notices notices = {};         // of what is odd in it, or was left out
    std::string sha256 = {};            // of the file as it was read; empty where the table is not of one file alone
    std::string recipeSha256 = {};      // of the file of the recipe that it went through
    std::vector<StepCounts> steps = {}; // what each of its steps did

    // Its batches are runs of a model.
    bool isVirtual() const { return source.kind == TableSource::Kind::Runs; }
};
using TableValue = std::shared_ptr<const AnalyseTable>;

struct TableReading {
    std::string project = {};                          // that is open
    std::vector<std::shared_ptr<const Run>> runs = {}; // of it, those that may be meant
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; // from 0 to 1, of recordings
};
// A file of text with a line of names, an example alike; spectra of a file or of all files of a folder; batches of recordings, and runs.
// Errors say what to do; those of a recipe are at "step 2".
base::Result<AnalyseTable> readTable(const TableSource& source, const TableReading& reading = {});
// A file of text with a line of names as it stands, never taken for spectra. Nothing with errors, whose place is the file.
std::optional<studies::Sheet> readPlainTable(const QString& path, base::Errors& errors, base::Notices& notices);
// Columns are the ids of the runs, the factors, then the responses; rows are the runs that are not excluded.
AnalyseTable runTableOf(const studies::Study& study);

// Columns of the table as a block, of these rows (from 0). Errors are at the column's name: one that holds text.
base::Result<mvda::Block> blockOf(const studies::Sheet& sheet, const std::vector<std::string>& columns,
                                  const std::vector<int>& rows);
// Rows of a table in the columns and units of a model, in its order: a column in another unit of the same dimension is converted. Errors
// are at the column's name: one that is missing, holds text or is of another dimension.
base::Result<mvda::MatrixXd> cellsFor(const mvda::Model& model, const studies::Sheet& sheet);

} // namespace titer::app
