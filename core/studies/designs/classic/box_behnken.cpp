// Three-level designs of small two-level factorials in incomplete blocks, the other factors at the centre (Box and
// Behnken 1960, Technometrics 2), for 3 to 7 factors.
#include "core/studies/designs/classic/surface.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "core/studies/numerics/dense.h"

#include <bit>
#include <optional>

namespace titer::studies {

using base::say;

namespace {

// Factors that vary together, and the block that their runs belong to; with halves, runs whose signs multiply to -1
// are in block 2.
struct Scheme {
    std::vector<std::vector<int>> sets;
    std::vector<int> blocks = {}; // one per set; empty: by the product of the signs
    int blockCount = 1;
};

std::optional<Scheme> schemeOf(int factors)
{
    switch (factors) {
    case 3:
        return Scheme{.sets = {{0, 1}, {0, 2}, {1, 2}}};
    case 4:
        return Scheme{
            .sets = {{0, 1}, {2, 3}, {0, 3}, {1, 2}, {0, 2}, {1, 3}}, .blocks = {1, 1, 2, 2, 3, 3}, .blockCount = 3};
    case 5: // each block a ring of the five factors
        return Scheme{.sets = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}, {0, 2}, {2, 4}, {1, 4}, {1, 3}, {0, 3}},
                      .blocks = {1, 1, 1, 1, 1, 2, 2, 2, 2, 2},
                      .blockCount = 2};
    case 6:
        return Scheme{.sets = {{0, 1, 3}, {1, 2, 4}, {2, 3, 5}, {0, 3, 4}, {1, 4, 5}, {0, 2, 5}}, .blockCount = 2};
    case 7: // the lines of the projective plane of order 2
        return Scheme{.sets = {{3, 4, 5}, {0, 5, 6}, {1, 4, 6}, {0, 1, 3}, {2, 3, 6}, {0, 2, 4}, {1, 2, 5}},
                      .blockCount = 2};
    default:
        return std::nullopt;
    }
}

Design edgeRuns(const Factors& factors, const Scheme& scheme, bool blocks)
{
    Design design{.factors = factors};
    std::vector<Eigen::RowVectorXd> rows;
    for (std::size_t s = 0; s < scheme.sets.size(); ++s) {
        const std::vector<int>& set = scheme.sets[s];
        for (unsigned bits = 0; bits < 1u << set.size(); ++bits) {
            Eigen::RowVectorXd row = Eigen::RowVectorXd::Zero(Eigen::Index(factors.size()));
            for (std::size_t i = 0; i < set.size(); ++i) row(set[i]) = bits >> i & 1 ? 1.0 : -1.0;
            rows.push_back(row);
            if (!blocks) continue;
            const bool odd = (set.size() - std::size_t(std::popcount(bits))) % 2 == 1;
            design.blocks.push_back(!scheme.blocks.empty() ? scheme.blocks[s] : odd ? 2 : 1);
        }
    }
    design.coded.resize(Eigen::Index(rows.size()), Eigen::Index(factors.size()));
    for (std::size_t r = 0; r < rows.size(); ++r) design.coded.row(Eigen::Index(r)) = rows[r];
    design.points.assign(rows.size(), Design::Point::Edge);
    return design;
}

// Every factor as often as every other at each level, and sums of products 0: what makes it a Box-Behnken design.
bool isBalanced(const Design& design)
{
    const Eigen::MatrixXd& x = design.coded;
    const Eigen::MatrixXd products = crossProduct(x);
    for (Eigen::Index a = 0; a < x.cols(); ++a) {
        if (x.col(a).sum() != 0.0 || products(a, a) != products(0, 0)) return false;
        for (Eigen::Index b = 0; b < a; ++b)
            if (products(a, b) != 0.0 || x.col(a).dot(x.col(b).cwiseAbs2()) != 0.0) return false;
    }
    return true;
}

base::Done checkBlocks(const Scheme& scheme, std::size_t factors, int blocks)
{
    if (blocks <= 1 || blocks == scheme.blockCount) return base::done();
    if (scheme.blockCount == 1)
        return base::inputError("design/blocks",
                                say(CORE_TR("core", "A Box-Behnken design of {1} factors has no orthogonal blocks. "
                                                    "Omit the blocks, or choose ccd."),
                                    std::to_string(factors)));
    return base::inputError("design/blocks",
                            say(CORE_TR("core", "A Box-Behnken design of {1} factors has {2} orthogonal blocks, not "
                                                "{3}. Choose {2} or none."),
                                std::to_string(factors), std::to_string(scheme.blockCount), std::to_string(blocks)));
}

base::Result<Design> makeBoxBehnken(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    if (const base::Done continuous = checkContinuous(factors); !continuous) return continuous.error();
    const std::optional<Scheme> scheme = schemeOf(int(factors.size()));
    if (!scheme)
        return base::inputError("factors",
                                say(CORE_TR("core", "A Box-Behnken design needs 3 to 7 factors, not {1}. Choose ccd or "
                                                    "d_optimal."),
                                    std::to_string(factors.size())));
    if (const base::Done possible = checkBlocks(*scheme, factors.size(), request.blocks); !possible)
        return possible.error();
    base::Result<Terms> model = readModel(request.model, factors, quadraticTerms(factors));
    if (!model) return model.error();
    Design design = edgeRuns(factors, *scheme, request.blocks > 1);
    design.model = std::move(*model);
    replicate(design, request.replicates);
    if (request.centre > 0) addCentrePoints(design, request.centre);
    if (const base::Done centre = settleCentre(design, request); !centre) return centre.error();
    if (!isBalanced(design) || !blocksAreOrthogonal(design))
        return brokenPromise(
            "box_behnken",
            say(CORE_TR("core", "The design “{1}” is not balanced, so it is not written. This is a bug in Titer; "
                                "please report it.")));
    design.properties.push_back(mainEffectOrthogonality(design));
    design.properties.push_back(rotatability(design));
    if (!design.blocks.empty()) design.properties.push_back(blockOrthogonality(design));
    return design;
}

constexpr std::string_view surfaceTakes[] = {"blocks", "centre", "replicates", "model"};

} // namespace

extern const DesignKind boxBehnken{
    .id = "box_behnken",
    .summary = CORE_TR("core", "Three levels without corners, for a quadratic model of 3 to 7 factors"),
    .takes = surfaceTakes,
    .make = makeBoxBehnken};

} // namespace titer::studies
