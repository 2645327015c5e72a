// Tables of observations.
#include "app/analyse/analyse_table.h"

#include "app/analyse/runs/run_batches.h"
#include "app/common/data_files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/mvda/columns.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace titer::app {

using base::say;
using studies::Column;
using studies::Sheet;

namespace {

// Different ones, and none empty.
bool namesRows(const Column& column)
{
    if (!column.text) return false;
    std::set<std::string> seen;
    for (const std::string& cell : column.cells)
        if (cell.empty() || !seen.insert(cell).second) return false;
    return true;
}

std::vector<std::string> rowNamesOf(const Sheet& sheet)
{
    const auto named = std::ranges::find_if(sheet.columns, namesRows);
    if (named != sheet.columns.end()) return named->cells;
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= sheet.rows(); ++i) names.push_back(std::to_string(i));
    return names;
}

// Tables of several batches, or one that goes through a recipe.
base::Result<PreparedSheet> batchesOf(const QString& path, const TableSource& source, base::Notices& notices,
                                      const TableReading& reading)
{
    if (source.kind == TableSource::Kind::File || source.kind == TableSource::Kind::Example)
        return preparedSheet(path, source.recipe, reading.stop);
    base::Result<prepare::Batches> batches =
        source.kind == TableSource::Kind::Runs
            ? runBatches(reading.runs, source.recorded)
            : recordedBatches(path.toStdString(), source.recorded, notices, reading.stop, reading.progress);
    if (!batches) return batches.error();
    return preparedSheet(*std::move(batches), source.place, source.recipe, reading.stop);
}

std::ptrdiff_t countNumbers(const Sheet& sheet)
{
    return std::ranges::count(sheet.columns, false, &Column::text);
}

// Beside the values of a laboratory, which are the last columns of rows that are no spectra.
base::Done takeMatched(AnalyseTable& table, SpectraSheet rows)
{
    const std::ptrdiff_t own = countNumbers(rows.sheet);
    base::Result<MatchedSpectra> matched = matchedRows(std::move(rows), table.source.laboratory);
    if (!matched) return matched.error();
    table.notices.insert(table.notices.end(), matched->notices.begin(), matched->notices.end());
    table.sheet = std::move(matched->table.sheet);
    table.spectral = std::move(matched->table.names);
    if (linesOf(table.sheet).isEmpty()) table.responses = int(countNumbers(table.sheet) - own);
    return base::done();
}

// The rows that a recipe leaves, beside the values of a laboratory, which names batches as the file does.
base::Done takeMatchedPrepared(AnalyseTable& table, PreparedSheet ready)
{
    if (ready.timeColumn.empty())
        return base::inputError(
            say(CORE_TR("core", "After its recipe the table has no times, by which laboratory values "
                                "could be put beside its rows. Choose a recipe without “summary”.")));
    const std::string& named = table.source.laboratory.batch;
    if (Column* batch = ready.sheet.find("batch"); batch && !named.empty()) batch->name = named;
    ready.sheet.name = table.name;
    return takeMatched(table, {.sheet = std::move(ready.sheet), .timeColumn = std::move(ready.timeColumn)});
}

base::Done readBatchesOf(const QString& path, AnalyseTable& table, const TableReading& reading)
{
    const TableRecipe& recipe = table.source.recipe;
    base::Result<PreparedSheet> ready = batchesOf(path, table.source, table.notices, reading);
    if (!ready) return ready.error();
    table.notices.insert(table.notices.end(), ready->notices.begin(), ready->notices.end());
    if (ready->marked > 0)
        table.notices.push_back({QFileInfo(QString::fromStdString(recipe.file)).fileName().toStdString(),
                                 say(CORE_TR("core", "The recipe marked cells, which are empty now: {1}."),
                                     std::to_string(ready->marked))});
    table.recipeSha256 = std::move(ready->recipeSha256);
    table.steps = std::move(ready->steps);
    if (table.source.laboratory.isEmpty()) {
        table.sheet = std::move(ready->sheet);
        return base::done();
    }
    return takeMatchedPrepared(table, *std::move(ready));
}

// With what a person wants done to it: first a recipe, then the values of a laboratory beside what is left.
base::Done readSheetOf(const QString& path, AnalyseTable& table, const TableReading& reading)
{
    const TableSource::Kind kind = table.source.kind;
    const bool ofBatches = kind == TableSource::Kind::Recordings || kind == TableSource::Kind::Runs;
    if (ofBatches || !table.source.recipe.isEmpty()) return readBatchesOf(path, table, reading);
    const LaboratoryValues& laboratory = table.source.laboratory;
    const base::Result<base::Zone> zone = laboratory.isEmpty() ? base::Zone() : base::Zone::named(laboratory.zone);
    if (!zone) return zone.error();
    base::Result<SpectraSheet> read = readSheetAt(path, *zone);
    if (!read) return read.error();
    if (!laboratory.isEmpty()) {
        read->sheet.name = table.name;
        return takeMatched(table, *std::move(read));
    }
    table.sheet = std::move(read->sheet);
    table.spectral = std::move(read->names);
    return base::done();
}

void tellOfOddSpectra(AnalyseTable& table)
{
    const SpectraLines& lines = table.lines;
    if (lines.isEmpty()) return;
    const mvda::MatrixXd cells =
        Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
            lines.cells.data(), Eigen::Index(lines.rows()), Eigen::Index(lines.axis.size()));
    for (base::Sentence& sentence : mvda::oddSpectra(cells, table.rows))
        table.notices.push_back({table.name, std::move(sentence)});
}

} // namespace

base::Result<AnalyseTable> readTable(const TableSource& source, const TableReading& reading)
{
    const bool isOfProject = source.kind == TableSource::Kind::Recordings || source.kind == TableSource::Kind::Runs;
    const QString place = QString::fromStdString(isOfProject && source.place.empty() ? reading.project : source.place);
    const QString path = source.kind == TableSource::Kind::Example ? dataFile(place) : place;
    if (path.isEmpty())
        return base::Error{
            base::Code::Io, source.place,
            isOfProject ? say(CORE_TR("core", "Recordings and runs are those of a project, and none is open. Save the "
                                              "plant as a project first, or open a table."))
                        : say(CORE_TR("core", "This example is not installed. Open a table of your own."))};
    AnalyseTable table{.source = source, .name = QFileInfo(path).fileName().toStdString()};
    if (const base::Done read = readSheetOf(path, table, reading); !read) return read.error();
    table.sheet.name = table.name;
    table.rows = rowNamesOf(table.sheet);
    table.lines = linesOf(table.sheet);
    if (!isOfProject && source.laboratory.isEmpty() && QFileInfo(path).isFile())
        if (const base::Result<std::string> hash = base::sha256OfFile(path.toStdString())) table.sha256 = *hash;
    tellOfOddSpectra(table);
    return table;
}

std::optional<Sheet> readPlainTable(const QString& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = tableText(path);
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    base::Errors faults;
    Sheet sheet =
        studies::readSheet(*text, {.name = path.toStdString(), .categorical = {}, .namedRows = true}, faults, notices);
    errors.insert(errors.end(), faults.begin(), faults.end());
    return faults.empty() ? std::optional(std::move(sheet)) : std::nullopt;
}

AnalyseTable runTableOf(const studies::Study& study)
{
    std::vector<const studies::StudyRun*> runs;
    for (const studies::StudyRun& run : study.runs)
        if (run.excluded.empty()) runs.push_back(&run);
    std::vector<std::string> names;
    for (const studies::StudyRun* run : runs) names.push_back(run->id);
    std::vector<Column> columns{studies::textColumn("run", names)};
    for (std::size_t j = 0; j < study.factors.size(); ++j) {
        const studies::Factor& factor = study.factors[j].factor;
        std::vector<double> values;
        std::vector<std::string> levels;
        for (const studies::StudyRun* run : runs) {
            values.push_back(run->settings[j]);
            if (factor.categorical()) levels.push_back(factor.levels[std::size_t(run->settings[j])]);
        }
        columns.push_back(factor.categorical() ? studies::textColumn(factor.name, levels)
                                               : studies::numberColumn(factor.name, values, factor.unit));
    }
    for (std::size_t k = 0; k < study.responses.size(); ++k) {
        std::vector<double> values;
        for (const studies::StudyRun* run : runs) values.push_back(studies::cellOf(*run, k).value);
        columns.push_back(studies::numberColumn(study.responses[k].name, values, study.responses[k].unit));
    }
    return {.source = {TableSource::Kind::Study, study.id},
            .name = study.name,
            .sheet = studies::makeSheet(std::move(columns)),
            .rows = names,
            .responses = int(study.responses.size())};
}

base::Result<mvda::Block> blockOf(const Sheet& sheet, const std::vector<std::string>& columns,
                                  const std::vector<int>& rows)
{
    base::Errors errors;
    mvda::Block block = mvda::blockOf(sheet, columns, errors);
    if (!errors.empty()) return errors.front();
    block.cells = mvda::MatrixXd(block.cells(rows, Eigen::all));
    return block;
}

base::Result<mvda::MatrixXd> cellsFor(const mvda::Model& model, const Sheet& sheet)
{
    base::Errors errors;
    mvda::Block block = mvda::blockFor(model, sheet, errors);
    if (!errors.empty()) return errors.front();
    return std::move(block.cells);
}

} // namespace titer::app
