#include "app/analyse/analyse_notices.h"

#include "app/analyse/columns/new_units.h"
#include "core/mvda/odd_columns.h"
#include "core/mvda/swapped.h"

#include <algorithm>

namespace titer::app {

namespace {

// Of the rows that the model was made of, by models that have not seen them.
void addSwaps(const Analysis& analysis, base::Notices& notices)
{
    const mvda::Model& model = analysis.model;
    const mvda::MatrixXd& observed = analysis.responses.cells;
    const bool ofPoints = analysis.batches && analysis.batches->model.unfold() == mvda::Unfold::Observation;
    if (ofPoints || !model.validation || !analysis.table || observed.cols() == 0 ||
        model.validation->predicted.rows() != observed.rows())
        return;
    std::vector<std::string> rows, batches;
    const std::vector<std::string> named = columnsOf(analysis.setup, analysis.table->sheet, ModelRole::Batch);
    const studies::Column* batch = named.empty() ? nullptr : analysis.table->sheet.find(named.front());
    for (const int row : analysis.rows) {
        rows.push_back(analysis.table->rows[std::size_t(row)]);
        if (batch) batches.push_back(batch->cells[std::size_t(row)]);
    }
    for (base::Sentence& sentence :
         mvda::swapsOf(mvda::swappedNeighbours(model.validation->predicted, observed, batches), rows, model.yNames))
        notices.push_back({analysis.table->name, std::move(sentence)});
}

// Of new batches that are not judged.
void addFaults(const PredictedRows& fresh, base::Notices& notices)
{
    for (std::size_t b = 0; b < fresh.courses.size(); ++b)
        if (const std::optional<base::Sentence>& fault = fresh.courses[b].fault)
            notices.push_back({fresh.table->rows[b], *fault});
}

void addUnits(const mvda::Model& model, const AnalyseTable& fresh, base::Notices& notices)
{
    std::vector<std::string> names = model.tableNames(), units = model.tableUnits();
    units.resize(names.size());
    names.insert(names.end(), model.yNames.begin(), model.yNames.end());
    units.insert(units.end(), model.yUnits.begin(), model.yUnits.end());
    for (base::Notice& notice : unitNotices(names, units, fresh.sheet, fresh.name))
        notices.push_back(std::move(notice));
}

// `samples`: of batches, else nothing is looked at but the table of the model. Rows that are left out are not told of.
void addOddBatches(const AnalyseTable& samples, const Analysis& analysis, base::Notices& notices)
{
    const AnalyseTable& table = analysis.batches ? samples : *analysis.table;
    const std::vector<std::string> named = columnsOf(analysis.setup, table.sheet, ModelRole::Batch);
    const studies::Column* batch = named.empty() ? nullptr : table.sheet.find(named.front());
    if (analysis.batches && !batch) return;
    std::vector<std::string> columns = analysis.batches ? analysis.batches->model.names : analysis.model.tableNames();
    if (!analysis.batches) columns.insert(columns.end(), analysis.model.yNames.begin(), analysis.model.yNames.end());
    std::vector<std::string> names = batch ? batch->cells : table.rows;
    for (std::size_t row = 0; row < names.size(); ++row)
        if (analysis.batches ? analysis.setup.excluded.contains(names[row])
                             : !std::ranges::binary_search(analysis.rows, int(row)))
            names[row].clear();
    for (base::Notice& notice :
         batch ? mvda::oddBatches(table.sheet, columns, names) : mvda::oddStretches(table.sheet, columns, names)) {
        notice.where = table.name;
        notices.push_back(std::move(notice));
    }
}

} // namespace

base::Notices noticesOf(const TableValue& table, const Analysis* analysis)
{
    base::Notices notices;
    if (table) notices = table->notices;
    if (!analysis) return notices;
    if (analysis->fresh) {
        const AnalyseTable& fresh = *analysis->fresh->table;
        notices.insert(notices.end(), fresh.notices.begin(), fresh.notices.end());
        addFaults(*analysis->fresh, notices);
        if (!analysis->batches) {
            addUnits(analysis->model, fresh, notices); // batches have it from their samples
            if (auto strangers = mvda::strangersAmong(analysis->model, analysis->fresh->prediction))
                notices.push_back({fresh.name, *std::move(strangers)});
        }
        for (base::Notice& notice : mvda::oddColumns(analysis->model, fresh.sheet)) {
            notice.where = fresh.name;
            notices.push_back(std::move(notice));
        }
    }
    if (table && analysis->table) addOddBatches(*table, *analysis, notices);
    addSwaps(*analysis, notices);
    return notices;
}

LaboratoryValues laboratoryFor(const AnalyseSetup& setup, const TableValue& table, const QString& path,
                               double tolerance)
{
    LaboratoryValues laboratory{.file = path.toStdString(), .tolerance = tolerance};
    if (const base::Result<base::Zone> zone = base::Zone::named({})) laboratory.zone = zone->name();
    std::string batch = setup.table.laboratory.batch;
    // A table that was prepared calls the column otherwise than files do.
    if (!setup.table.recipe.batch.empty())
        batch = setup.table.recipe.batch;
    else if (table)
        for (const std::string& name : columnsOf(setup, table->sheet, ModelRole::Batch)) batch = name;
    const base::Result<SpectraSheet> samples = readSheetAt(path);
    if (!batch.empty() && samples && samples->sheet.find(batch)) laboratory.batch = batch;
    return laboratory;
}

TableSource preparedBy(const AnalyseSetup& setup, const TableValue& table, const QString& recipe)
{
    TableSource source = setup.table;
    // The column of a table that was prepared already is called otherwise than in its file.
    if (source.recipe.isEmpty() && table)
        for (const std::string& name : columnsOf(setup, table->sheet, ModelRole::Batch)) source.recipe.batch = name;
    source.recipe.file = recipe.toStdString();
    return source;
}

} // namespace titer::app
