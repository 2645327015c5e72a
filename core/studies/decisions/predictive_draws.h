// Runs to come, drawn: coefficients, errors and settings of many runs, and how many of them meet all specifications where.
#pragma once

#include "core/studies/decisions/response.h"
#include "core/studies/decisions/space_request.h"
#include "core/studies/numerics/stratified_normals.h"

#include <Eigen/Core>

#include <optional>
#include <span>
#include <vector>

namespace titer::studies {

// Draws from stratified normal numbers, so that errors are no larger than those of plain draws and mostly smaller. Each number and
// each block of draws has a random stream of its own: nothing depends on the number of threads.
class PredictiveDraws {
public:
    // `limits` has one entry per response, in the same order. `normals`: see Acceptance::make.
    PredictiveDraws(std::vector<FittedResponse> responses, std::vector<Specification> limits,
                    const SpaceSettings& settings, StratifiedNormals* normals);

    int count() const { return m_count; }
    // How many meet all limits at a point, and each limit alone.
    int meetingAt(std::span<const double> point) const;
    std::vector<int> meetingEachAt(std::span<const double> point) const;
    // The same over first.values x second.values.
    Eigen::MatrixXi meetingOver(std::span<const double> point, const MapAxis& first, const MapAxis& second) const;

private:
    static constexpr Eigen::Index blockSize = 512;
    using Column = Eigen::Array<double, blockSize, 1>;
    struct Block {
        Eigen::Index size = 0;
        std::vector<Eigen::ArrayXXd> coefficients; // per response, blockSize x columns
        Eigen::ArrayXXd errors;                    // blockSize x responses
        Eigen::ArrayXXd shifts;                    // blockSize x factors; empty without scatter
    };
    // Rows of a grid by interpolation between few nodes: exact where a model is a polynomial of that degree.
    struct Nodes {
        Eigen::VectorXd values;  // coded
        Eigen::MatrixXd weights; // of each node for each value of the axis
    };

    void draw(std::size_t number, const Eigen::Ref<const Eigen::ArrayXXd>& normals,
              const Eigen::MatrixXd& coefficientRoot, const Eigen::MatrixXd& errorRoot, const SpaceSettings& settings);
    void valuesAt(const Block& block, std::size_t response, std::span<const double> point, Column& values) const;
    void margins(const Block& block, std::span<const double> point, Column& margin) const;
    bool follows(std::span<const double> point, const MapAxis& axis, const MapAxis& other, const Nodes& nodes) const;
    std::optional<Nodes> nodesAlong(std::span<const double> point, const MapAxis& axis, const MapAxis& other) const;
    void countBlock(const Block& block, std::span<const double> point, const MapAxis& first, const MapAxis& second,
                    const Nodes& along, const Nodes& across, Eigen::MatrixXi& counts) const;

    std::vector<FittedResponse> m_responses;
    std::vector<Specification> m_limits;
    std::vector<Block> m_blocks;
    int m_count;
    unsigned m_threads;
};

} // namespace titer::studies
