#include "core/mvda/scaling.h"

#include "core/base/text.h"

#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

struct Seen {
    Index count = 0;
    double mean = 0.0;
    double deviation = 0.0; // N - 1; 0 where fewer than two cells are there
    double largest = 0.0;   // amount
};

Seen seenOf(const Eigen::Ref<const VectorXd>& column)
{
    Seen seen;
    for (const double cell : column)
        if (!std::isnan(cell)) {
            ++seen.count;
            seen.mean += cell;
            seen.largest = std::max(seen.largest, std::abs(cell));
        }
    if (seen.count == 0) return seen;
    seen.mean /= double(seen.count);
    double rest = 0.0, squares = 0.0;
    for (const double cell : column)
        if (!std::isnan(cell)) {
            rest += cell - seen.mean;
            squares += (cell - seen.mean) * (cell - seen.mean);
        }
    seen.mean += rest / double(seen.count); // what the first sum lost by rounding
    if (seen.count > 1) seen.deviation = std::sqrt(squares / double(seen.count - 1));
    // Equal cells whose mean is rounded.
    if (seen.deviation <= 1e-14 * seen.largest) seen.deviation = 0.0;
    return seen;
}

} // namespace

bool hasMissing(const MatrixXd& cells)
{
    return cells.array().isNaN().any();
}

MatrixXd Scaling::applied(const MatrixXd& cells) const
{
    return (cells.rowwise() - mean).array().rowwise() / deviation.array();
}

Scaling scalingOf(const MatrixXd& cells, Scale scale)
{
    Scaling scaling{RowVectorXd::Zero(cells.cols()), RowVectorXd::Ones(cells.cols())};
    if (scale == Scale::None) return scaling;
    for (Index j = 0; j < cells.cols(); ++j) {
        const Seen seen = seenOf(cells.col(j));
        scaling.mean[j] = seen.mean;
        if (scale == Scale::UnitVariance && seen.deviation > 0.0) scaling.deviation[j] = seen.deviation;
    }
    return scaling;
}

base::Done canBeScaled(const Block& block, Scale scale)
{
    for (Index j = 0; j < block.cells.cols(); ++j) {
        const std::string& name = block.names[std::size_t(j)];
        if (block.cells.col(j).array().isInf().any())
            return base::inputError(
                name,
                say(CORE_TR("core", "“{1}” holds an infinite value. Correct it, or leave the cell empty."), name));
        const Seen seen = seenOf(block.cells.col(j));
        if (seen.count == 0)
            return base::inputError(
                name, say(CORE_TR("core", "All values of “{1}” are missing. Leave the column out."), name));
        if (scale == Scale::UnitVariance && seen.deviation == 0.0)
            return base::inputError(name,
                                    say(CORE_TR("core", "“{1}” is {2} in every row, so it cannot be scaled to unit "
                                                        "variance. Leave the column out, or only centre the columns."),
                                        name, base::writeShort(seen.mean, 6)));
    }
    return base::done();
}

} // namespace titer::mvda
