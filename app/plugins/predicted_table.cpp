#include "app/plugins/predicted_table.h"

#include "app/plugins/spectrum_tags.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/mvda/columns.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

std::string cellOf(double value)
{
    return std::isfinite(value) ? base::writeShort(value, 9) : std::string();
}

// By the name of each column of the model, or by the number of its channel.
std::vector<const studies::Column*> columnsBeside(const mvda::Model& model, const studies::Sheet& sheet)
{
    base::Errors none;
    const std::vector<std::string> taken = mvda::blockFor(model, sheet, none).names;
    std::vector<const studies::Column*> beside;
    for (const studies::Column& column : sheet.columns)
        if (std::ranges::find(taken, column.name) == taken.end()) beside.push_back(&column);
    return beside;
}

} // namespace

std::string predictedCsv(const mvda::Model& model, const mvda::Prediction& prediction, const studies::Sheet& sheet)
{
    std::vector<std::string> cells;
    const auto head = [&](const std::string& name, const std::string& unit) {
        cells.push_back(base::csvCell(name + (unit.empty() ? "" : " [" + unit + "]")));
    };
    const std::vector<const studies::Column*> beside = columnsBeside(model, sheet);
    const std::size_t responses = model.yNames.size();
    for (const studies::Column* column : beside) head(column->name, column->unit);
    for (std::size_t k = 0; k < responses; ++k) head(model.yNames[k] + ".predicted", model.yUnits[k]);
    cells.insert(cells.end(), {"T2", "SPE"});
    const auto tellsError = [&](std::size_t k) { return std::isfinite(model.standardErrors[Eigen::Index(k)]); };
    for (std::size_t k = 0; k < responses; ++k) {
        if (tellsError(k)) head(model.yNames[k] + ".predicted.error", model.yUnits[k]);
        head(model.yNames[k] + ".predicted.status", {});
    }
    std::string text = base::join(cells, ",") + "\n";
    for (std::size_t i = 0; i < sheet.rows(); ++i) {
        const auto row = Eigen::Index(i);
        const std::optional<mvda::CalibrationReading> reading = mvda::readingOf(model, prediction, row);
        cells.clear();
        for (const studies::Column* column : beside) cells.push_back(base::csvCell(column->cells[i]));
        for (const double value : prediction.responses.row(row)) cells.push_back(cellOf(value));
        for (const mvda::VectorXd* figures : {&prediction.figures.t2, &prediction.figures.spe})
            cells.push_back(cellOf((*figures)[row]));
        for (std::size_t k = 0; k < responses; ++k) {
            if (tellsError(k)) cells.push_back(reading ? cellOf(reading->responses[k].error) : std::string());
            cells.push_back(connect::writeStatus(reading ? statusOf(*reading, k) : connect::status::bad));
        }
        text += base::join(cells, ",") + "\n";
    }
    return text;
}

} // namespace titer::app
