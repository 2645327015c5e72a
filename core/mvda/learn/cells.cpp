#include "core/mvda/learn/cells.h"

#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

base::Done everyCell(const Block& block)
{
    for (Index j = 0; j < block.cells.cols(); ++j)
        for (Index i = 0; i < block.cells.rows(); ++i) {
            const std::string &name = block.names[std::size_t(j)], row = std::to_string(i + 1);
            if (std::isnan(block.cells(i, j)))
                return base::inputError(name,
                                        say(CORE_TR("core", "“{1}” is missing in row {2}, and every cell is needed "
                                                            "here. Fill it, or leave the row or the column out."),
                                            name, row));
            if (std::isinf(block.cells(i, j)))
                return base::inputError(
                    name, say(CORE_TR("core", "“{1}” is infinite in row {2}. Correct the cell."), name, row));
        }
    return base::done();
}

base::Done everyCellOfColumns(const Block& block)
{
    for (Index j = 0; j < block.cells.cols(); ++j)
        if (const std::string& name = block.names[std::size_t(j)];
            block.cells.rows() > 0 && block.cells.col(j).array().isNaN().all())
            return base::inputError(
                name, say(CORE_TR("core", "All values of “{1}” are missing. Leave the column out."), name));
    return everyCell(block);
}

base::Result<Block> afterSteps(Preprocessing& chain, const Block& rows)
{
    for (std::size_t i = 0; i < chain.steps.size(); ++i)
        if (chain.steps[i].isFitted())
            return base::inputError(
                "step " + std::to_string(i + 1),
                say(CORE_TR("core", "“{1}” is fitted to the rows of a model, which learners and clusters cannot do in "
                                    "each fold. Take a step that sees each row by itself, such as snv."),
                    chain.steps[i].text));
    const base::Result<std::vector<int>> places = bindColumns(chain, rows.names, rows.units);
    if (!places) return places.error();
    base::Result<MatrixXd> cells = applied(chain, rows.cells(Eigen::all, *places));
    if (!cells) return cells.error();
    return Block{chain.columnsLeft(), chain.unitsLeft(), *std::move(cells)};
}

std::vector<OutsideCell> outsideOf(const MatrixXd& cells, const RowVectorXd& low, const RowVectorXd& high)
{
    std::vector<OutsideCell> outside;
    for (Index i = 0; i < cells.rows(); ++i)
        for (Index j = 0; j < cells.cols(); ++j)
            if (cells(i, j) < low[j] || cells(i, j) > high[j]) outside.push_back({int(i), int(j)});
    return outside;
}

} // namespace titer::mvda
