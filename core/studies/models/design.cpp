#include "core/studies/models/design.h"

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

// What a further row is, where it belongs.
void report(Design& design, Design::Point point, int block, int wholePlot)
{
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

void addCentrePoints(Design& design, int count, std::optional<int> inLast)
{
    const int blocks = design.blocks.empty() ? 1 : *std::max_element(design.blocks.begin(), design.blocks.end());
    int wholePlot =
        design.wholePlots.empty() ? 0 : *std::max_element(design.wholePlots.begin(), design.wholePlots.end());
    const std::vector<Eigen::RowVectorXd> rows = centres(design.factors);
    Eigen::Index next = design.coded.rows();
    const int last = inLast.value_or(count);
    design.coded.conservativeResize(next + Eigen::Index(rows.size()) * (count * (blocks - 1) + last),
                                    Eigen::Index(design.factors.size()));
    for (int block = 1; block <= blocks; ++block)
        for (int i = 0; i < (block < blocks ? count : last); ++i)
            for (const Eigen::RowVectorXd& row : rows) {
                design.coded.row(next++) = row;
                report(design, Design::Point::Centre, block, ++wholePlot);
            }
}

void replicate(Design& design, int times)
{
    std::vector<int> repeated;
    for (int r = 0; r < design.runs(); ++r)
        if (design.points[std::size_t(r)] != Design::Point::Centre) repeated.push_back(r);
    Eigen::Index next = design.coded.rows();
    design.coded.conservativeResize(next + Eigen::Index(repeated.size()) * std::max(0, times - 1), Eigen::NoChange);
    for (int time = 1; time < times; ++time)
        for (const int r : repeated) {
            design.coded.row(next++) = design.coded.row(r).eval();
            report(design, design.points[std::size_t(r)], design.blocks.empty() ? 0 : design.blocks[std::size_t(r)],
                   design.wholePlots.empty() ? 0 : design.wholePlots[std::size_t(r)]);
        }
}

} // namespace titer::studies
