#include "core/mvda/learn/gaussian_process.h"

namespace titer::mvda {

using Eigen::Index;
using studies::Surrogate;

namespace {

std::vector<int> evenRows(Index all)
{
    std::vector<int> rows;
    for (Index i = 0; i < maxLikelihoodRows; ++i) rows.push_back(int(i * all / maxLikelihoodRows));
    return rows;
}

} // namespace

MatrixXd GaussianProcess::outputs(const MatrixXd& x) const
{
    MatrixXd said = MatrixXd::Zero(x.rows(), 1);
    if (!process) return said;
    for (Index i = 0; i < x.rows(); ++i) {
        const VectorXd row = x.row(i).transpose();
        said(i, 0) = process->at({row.data(), std::size_t(row.size())}).mean;
    }
    return said;
}

double GaussianProcess::noiseShare() const
{
    return process ? process->parameters().noise / (1.0 + process->parameters().noise) : 0.0;
}

base::Result<GaussianProcess> fitProcess(const LearnRows& rows, std::stop_token stop)
{
    if (rows.y.isZero(0.0)) return GaussianProcess{};
    const bool isThinned = rows.y.size() > maxLikelihoodRows;
    const LearnRows likely = isThinned ? rows.taken(evenRows(rows.y.size())) : rows;
    // Some noise, and next to none.
    base::Result<Surrogate> found = Surrogate::fit(likely.x, likely.y, {.starts = 2, .threads = 1}, stop);
    if (found && isThinned) found = Surrogate::with(rows.x, rows.y, found->parameters());
    if (!found) return found.error();
    return GaussianProcess{*std::move(found)};
}

} // namespace titer::mvda
