// Rows as lines.
#include "app/analyse/spectra_lines.h"

#include "core/base/not_available.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>

namespace titer::app {

using Eigen::Index;

namespace {

constexpr std::size_t minChannels = 5; // with fewer, numbers as names are no axis

// Columns may fall from one to the next, lines do not.
SpectraLines rising(SpectraLines lines)
{
    if (lines.isEmpty() || lines.axis.front() < lines.axis.back()) return lines;
    const auto channels = std::ptrdiff_t(lines.axis.size());
    std::ranges::reverse(lines.axis);
    for (auto row = lines.cells.begin(); row != lines.cells.end(); row += channels) std::reverse(row, row + channels);
    return lines;
}

} // namespace

std::vector<double> axisOf(const std::vector<std::string>& names)
{
    std::vector<double> axis;
    if (names.size() < minChannels) return axis;
    for (const std::string& name : names) {
        const std::optional<double> number = base::readNumber(name);
        if (!number) return {};
        axis.push_back(*number);
    }
    const auto turns = [&](auto&& order) { return std::ranges::adjacent_find(axis, order) != axis.end(); };
    return turns(std::greater_equal<>()) && turns(std::less_equal<>()) ? std::vector<double>() : axis;
}

SpectraLines linesOf(const studies::Sheet& sheet)
{
    std::vector<const studies::Column*> channels;
    std::vector<std::string> names;
    for (const studies::Column& column : sheet.columns) {
        if (column.text || !base::readNumber(column.name)) continue;
        channels.push_back(&column);
        names.push_back(column.name);
    }
    SpectraLines lines{.axis = axisOf(names)};
    if (lines.isEmpty()) return lines;
    lines.cells.resize(sheet.rows() * channels.size());
    for (std::size_t j = 0; j < channels.size(); ++j)
        for (std::size_t i = 0; i < sheet.rows(); ++i) lines.cells[i * channels.size() + j] = channels[j]->values[i];
    return rising(std::move(lines));
}

SpectraLines linesAfter(const mvda::Model& model, const mvda::MatrixXd& cells)
{
    SpectraLines lines;
    if (model.preprocessing.empty()) return lines;
    lines.axis = axisOf(model.xNames);
    if (lines.isEmpty()) return lines;
    const std::size_t channels = lines.axis.size();
    lines.cells.assign(std::size_t(cells.rows()) * channels, base::notAvailable);
    const auto put = [&](std::size_t first, const mvda::MatrixXd& rows) {
        for (Index i = 0; i < rows.rows(); ++i)
            for (Index j = 0; j < rows.cols(); ++j)
                lines.cells[(first + std::size_t(i)) * channels + std::size_t(j)] = rows(i, j);
    };
    if (const base::Result<mvda::MatrixXd> all = mvda::applied(model.preprocessing, cells)) {
        put(0, *all);
        return rising(std::move(lines));
    }
    for (Index i = 0; i < cells.rows(); ++i)
        if (const base::Result<mvda::MatrixXd> row = mvda::applied(model.preprocessing, cells.row(i)))
            put(std::size_t(i), *row);
    return rising(std::move(lines));
}

} // namespace titer::app
