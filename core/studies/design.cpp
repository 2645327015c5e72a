#include "core/studies/design.h"

#include <algorithm>

namespace titer::studies {

const Property* Design::property(std::string_view key) const
{
    const auto found =
        std::find_if(properties.begin(), properties.end(), [&](const Property& p) { return p.key == key; });
    return found == properties.end() ? nullptr : &*found;
}

Eigen::MatrixXd modelMatrix(const Eigen::MatrixXd& coded, const Terms& terms, const Factors& factors)
{
    Eigen::MatrixXd matrix(coded.rows(), columnCount(terms, factors));
    std::vector<double> point(std::size_t(coded.cols())), row(std::size_t(matrix.cols()));
    for (Eigen::Index r = 0; r < coded.rows(); ++r) {
        for (Eigen::Index c = 0; c < coded.cols(); ++c) point[std::size_t(c)] = coded(r, c);
        expand(terms, factors, point, row);
        matrix.row(r) = Eigen::Map<const Eigen::RowVectorXd>(row.data(), matrix.cols());
    }
    return matrix;
}

namespace {

void append(Design& design, const Eigen::RowVectorXd& row, Design::Point point, int block, int wholePlot)
{
    design.coded.conservativeResize(design.coded.rows() + 1, Eigen::Index(design.factors.size()));
    design.coded.row(design.coded.rows() - 1) = row;
    design.points.push_back(point);
    if (!design.blocks.empty()) design.blocks.push_back(block);
    if (!design.wholePlots.empty()) design.wholePlots.push_back(wholePlot);
}

// All combinations of the levels of the categorical factors, at the centre of the others.
std::vector<Eigen::RowVectorXd> centres(const Factors& factors)
{
    std::vector<Eigen::RowVectorXd> rows(1, Eigen::RowVectorXd(Eigen::Index(factors.size())));
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const Factor& factor = factors[f];
        std::vector<Eigen::RowVectorXd> longer;
        for (const Eigen::RowVectorXd& row : rows)
            for (std::size_t level = 0; level < std::max<std::size_t>(1, factor.levels.size()); ++level) {
                longer.push_back(row);
                longer.back()(Eigen::Index(f)) = factor.categorical() ? double(level) : 0.0;
            }
        rows = std::move(longer);
    }
    return rows;
}

} // namespace

void addCentrePoints(Design& design, int count)
{
    const int blocks = design.blocks.empty() ? 1 : *std::max_element(design.blocks.begin(), design.blocks.end());
    int wholePlot =
        design.wholePlots.empty() ? 0 : *std::max_element(design.wholePlots.begin(), design.wholePlots.end());
    const std::vector<Eigen::RowVectorXd> rows = centres(design.factors);
    for (int block = 1; block <= blocks; ++block)
        for (int i = 0; i < count; ++i)
            for (const Eigen::RowVectorXd& row : rows) append(design, row, Design::Point::Centre, block, ++wholePlot);
}

void replicate(Design& design, int times)
{
    const Design once = design;
    for (int time = 1; time < times; ++time)
        for (int r = 0; r < once.runs(); ++r) {
            if (once.points[std::size_t(r)] == Design::Point::Centre) continue;
            append(design, once.coded.row(r), once.points[std::size_t(r)],
                   once.blocks.empty() ? 0 : once.blocks[std::size_t(r)],
                   once.wholePlots.empty() ? 0 : once.wholePlots[std::size_t(r)]);
        }
}

} // namespace titer::studies
