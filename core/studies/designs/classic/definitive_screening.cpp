// Runs [C; -C; 0] with a conference matrix C: Jones and Nachtsheim 2011, A class of three-level designs for definitive screening in
// the presence of second-order effects, J. Quality Technology 43; Xiao, Lin and Bai 2012, J. Quality Technology 44. Two-level
// categorical factors: Jones and Nachtsheim 2013, J. Quality Technology 45. Blocks: Jones and Nachtsheim 2016, Technometrics 58.
#include "core/studies/designs/classic/definitive_screening.h"

#include "core/base/text.h"
#include "core/studies/designs/classic/conference_matrix.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/numerics/dense.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;
using Eigen::Index;

namespace {

base::Errors faults(const Factors& factors, const DefinitiveScreening& options)
{
    base::Errors errors = checkFactors(factors);
    if (!errors.empty()) return errors;
    for (const Factor& factor : factors)
        if (factor.kind == Factor::Kind::Mixture)
            errors.push_back(
                base::inputError("factors/" + factor.name,
                                 say(CORE_TR("core", "A component of a mixture cannot be screened this way. Use the "
                                                     "kind mixture."))));
        else if (factor.categorical() && factor.levels.size() != 2)
            errors.push_back(
                base::inputError("factors/" + factor.name,
                                 say(CORE_TR("core", "Definitive screening takes categorical factors of two levels, "
                                                     "but this one has {1}. Keep two, or use the kind d_optimal."),
                                     std::to_string(factor.levels.size()))));
    if (factors.size() < 4)
        errors.push_back(
            base::inputError("factors", say(CORE_TR("core", "Definitive screening needs 4 factors or more, not {1}. "
                                                            "Use the kind full or ccd."),
                                            std::to_string(factors.size()))));
    if (options.fakeFactors < 0)
        errors.push_back(base::inputError("design/fake", say(CORE_TR("core", "The number of fake factors must be 0 or "
                                                                             "more."))));
    else if (int(factors.size()) + options.fakeFactors > maxScreeningColumns)
        errors.push_back(
            base::inputError("factors", say(CORE_TR("core", "Definitive screening is available for up to {1} factors "
                                                            "including the fake ones, not {2}. Remove some."),
                                            std::to_string(maxScreeningColumns),
                                            std::to_string(int(factors.size()) + options.fakeFactors))));
    else if (const int pairs = conferenceOrder(int(factors.size()) + options.fakeFactors);
             options.blocks < 1 || options.blocks > pairs)
        errors.push_back(base::inputError("design/blocks",
                                          say(CORE_TR("core", "This design has {1} pairs of mirrored runs, and a pair "
                                                              "stays in one block. Choose 1 to {1} blocks."),
                                              std::to_string(pairs))));
    return errors;
}

// The zeros of categorical columns and the centre pairs of each block, as one list of signs to be chosen. Cells of mirrored
// runs always have opposite signs, so the design stays its own mirror image and no main effect meets a second-order one.
struct Signs {
    struct Pair {
        Index plus;
        Index minus;
        Index column;
    };
    std::vector<Pair> pairs;
};

// Chooses the signs so that the determinant of the main effects' information is largest under single changes.
void chooseSigns(Eigen::MatrixXd& runs, const Signs& signs)
{
    const auto set = [&](const Signs::Pair& pair, double sign) {
        runs(pair.plus, pair.column) = sign;
        runs(pair.minus, pair.column) = -sign;
    };
    // The first centre pair starts with signs in turn, since equal ones would tie the categorical factors to each other.
    for (std::size_t i = 0; i < signs.pairs.size(); ++i) set(signs.pairs[i], i % 2 == 0 ? 1.0 : -1.0);
    const auto information = [&] { return determinantOf(crossProduct(runs)); };
    double best = information();
    for (bool better = true; better;) {
        better = false;
        for (const Signs::Pair& pair : signs.pairs) {
            const double was = runs(pair.plus, pair.column);
            set(pair, -was);
            const double now = information();
            if (now > best * (1.0 + 1e-9)) {
                best = now;
                better = true;
            } else {
                set(pair, was);
            }
        }
    }
}

// In blocks of whole pairs, each closed by its centre run or pair; categorical columns as -1 and +1.
struct Layout {
    Eigen::MatrixXd runs;
    std::vector<int> blocks;
    Signs signs;
};

Layout layOut(const Factors& factors, const DefinitiveScreening& options)
{
    const Index k = Index(factors.size());
    const int order = conferenceOrder(int(k) + options.fakeFactors);
    const Eigen::MatrixXd c = conferenceMatrix(order).leftCols(k).cast<double>();
    const bool categorical =
        std::any_of(factors.begin(), factors.end(), [](const Factor& f) { return f.categorical(); });
    const int centres = categorical ? 2 : 1;
    Layout layout;
    layout.runs = Eigen::MatrixXd::Zero(2 * order + centres * options.blocks, k);
    Index row = 0;
    const auto add = [&](const Eigen::RowVectorXd& half, int block, bool mirrored) {
        for (Index f = 0; mirrored && f < k; ++f)
            if (factors[std::size_t(f)].categorical() && half(f) == 0.0)
                layout.signs.pairs.push_back({row, row + 1, f});
        for (int sign = 1; sign >= (mirrored ? -1 : 1); sign -= 2) {
            layout.runs.row(row++) = sign * half;
            layout.blocks.push_back(block);
        }
    };
    for (int block = 1; block <= options.blocks; ++block) {
        for (int i = (block - 1) * order / options.blocks; i < block * order / options.blocks; ++i)
            add(c.row(i), block, true);
        add(Eigen::RowVectorXd::Zero(k), block, categorical);
    }
    if (categorical) chooseSigns(layout.runs, layout.signs);
    if (options.blocks == 1) layout.blocks.clear();
    return layout;
}

// What is true of the matrix, by its columns of main effects, products of two and squares.
struct Check {
    double mainWithMain = 0.0;   // largest |correlation|
    double mainWithSecond = 0.0; // largest |dot product|
    double mainWithBlock = 0.0;  // largest |sum over a block|
    double squares = 0.0;        // largest |correlation| of two squares
    double products = 0.0;       // largest |correlation| of two products
    double crossed = 0.0;        // largest |correlation| of a product and a square
    double variance = 0.0;       // largest, of a main effect's coefficient, in units of the error variance
};

double maxCorrelation(const Eigen::MatrixXd& left, const Eigen::MatrixXd& right, bool same)
{
    const auto centred = [](const Eigen::MatrixXd& columns) {
        Eigen::MatrixXd c = columns.rowwise() - columns.colwise().mean();
        for (Index j = 0; j < c.cols(); ++j)
            if (const double norm = c.col(j).norm(); norm > 1e-9) c.col(j) /= norm;
        return c;
    };
    if (left.cols() == 0 || right.cols() == 0) return 0.0;
    Eigen::MatrixXd r = crossProduct(centred(left), centred(right));
    if (same) r.diagonal().setZero();
    const double largest = r.cwiseAbs().maxCoeff();
    return largest < 1e-12 ? 0.0 : largest; // rounding
}

Check checkRuns(const Eigen::MatrixXd& main, const Factors& factors, const std::vector<int>& blocks)
{
    const Index n = main.rows(), k = main.cols();
    Eigen::MatrixXd products(n, k * (k - 1) / 2), squares(n, k);
    Index product = 0, square = 0;
    for (Index i = 0; i < k; ++i) {
        for (Index j = i + 1; j < k; ++j) products.col(product++) = main.col(i).cwiseProduct(main.col(j));
        if (!factors[std::size_t(i)].categorical()) squares.col(square++) = main.col(i).cwiseAbs2();
    }
    squares.conservativeResize(n, square);
    Check check;
    check.mainWithMain = maxCorrelation(main, main, true);
    check.mainWithSecond = crossProduct(main, products).cwiseAbs().maxCoeff();
    if (square > 0)
        check.mainWithSecond = std::max(check.mainWithSecond, crossProduct(main, squares).cwiseAbs().maxCoeff());
    Eigen::MatrixXd sums =
        Eigen::MatrixXd::Zero(blocks.empty() ? 1 : *std::max_element(blocks.begin(), blocks.end()), k);
    for (Index r = 0; r < n; ++r) sums.row(blocks.empty() ? 0 : blocks[std::size_t(r)] - 1) += main.row(r);
    check.mainWithBlock = sums.cwiseAbs().maxCoeff();
    check.squares = maxCorrelation(squares, squares, true);
    check.products = maxCorrelation(products, products, true);
    check.crossed = maxCorrelation(products, squares, false);
    check.variance = inverseOf(crossProduct(main)).diagonal().maxCoeff();
    return check;
}

std::vector<Property> describe(const Check& check, bool categorical)
{
    const auto number = [](double value) { return base::writeShort(value, 6); };
    std::vector<Property> properties;
    properties.push_back({"main_effects_clear", true,
                          say(CORE_TR("core", "Main effects are clear of all two-factor interactions and squares")),
                          say(CORE_TR("core", "The dot product of each coded main effect with each product of two "
                                              "factors and with each square is 0."))});
    properties.push_back({"main_effects_orthogonal", check.mainWithMain == 0.0,
                          check.mainWithMain == 0.0
                              ? say(CORE_TR("core", "Main effects are orthogonal to each other"))
                              : say(CORE_TR("core", "Main effects correlate by up to {1}, because two-level factors "
                                                    "have no centre"),
                                    number(check.mainWithMain)),
                          say(CORE_TR("core", "The maximum correlation of two coded main effects."))});
    properties.push_back({"main_effect_variance", check.variance,
                          say(CORE_TR("core", "Variance of a main effect: {1}"), number(check.variance)),
                          say(CORE_TR("core", "The maximum for a coded coefficient, in units of the error variance, "
                                              "with main effects only."))});
    if (!categorical || check.squares > 0.0)
        properties.push_back({"correlation_squares", check.squares,
                              say(CORE_TR("core", "Squares correlate by up to {1}"), number(check.squares)),
                              say(CORE_TR("core", "The maximum absolute correlation of two squares."))});
    properties.push_back(
        {"correlation_interactions", check.products,
         say(CORE_TR("core", "Two-factor interactions correlate by up to {1}"), number(check.products)),
         say(CORE_TR("core", "The maximum absolute correlation of two products of two factors."))});
    properties.push_back(
        {"correlation_interaction_square", check.crossed,
         say(CORE_TR("core", "An interaction and a square correlate by up to {1}"), number(check.crossed)),
         say(CORE_TR("core", "The maximum absolute correlation of a product of two factors and a square."))});
    return properties;
}

base::Error failed()
{
    return {base::Code::Solver, "design",
            say(CORE_TR("core", "The screening design did not pass its own check and is not returned. Change the "
                                "number of factors or blocks, and report this."))};
}

Design designOf(Layout layout, const Factors& factors)
{
    Design design{.kind = "definitive_screening", .factors = factors};
    design.model = linearTerms(factors);
    design.blocks = std::move(layout.blocks);
    for (Index r = 0; r < layout.runs.rows(); ++r) {
        bool centre = true, corner = true;
        for (Index f = 0; f < layout.runs.cols(); ++f) {
            corner = corner && layout.runs(r, f) != 0.0;
            centre = centre && (factors[std::size_t(f)].categorical() || layout.runs(r, f) == 0.0);
        }
        design.points.push_back(centre   ? Design::Point::Centre
                                : corner ? Design::Point::Factorial
                                         : Design::Point::Edge);
    }
    for (Index f = 0; f < layout.runs.cols(); ++f)
        if (factors[std::size_t(f)].categorical()) layout.runs.col(f) = 0.5 * (layout.runs.col(f).array() + 1.0);
    design.coded = std::move(layout.runs);
    return design;
}

void addNotice(Design& design, int columns)
{
    const int order = conferenceOrder(columns);
    if (order > columns + 1)
        design.notices.push_back({"design", say(CORE_TR("core", "No conference matrix of order {1} exists, so this "
                                                                "design comes from one of order {2}."),
                                                std::to_string(columns + columns % 2), std::to_string(order))});
}

} // namespace

base::Result<Design> definitiveScreening(const Factors& factors, const DefinitiveScreening& options)
{
    if (base::Errors errors = faults(factors, options); !errors.empty()) return errors.front();
    Design design = designOf(layOut(factors, options), factors);
    if (options.centre > 0) addCentrePoints(design, options.centre);
    const Eigen::MatrixXd main = modelMatrix(design).rightCols(Index(factors.size()));
    const bool categorical =
        std::any_of(factors.begin(), factors.end(), [](const Factor& f) { return f.categorical(); });
    const Check check = checkRuns(main, factors, design.blocks);
    if (check.mainWithSecond > 1e-12 || check.mainWithBlock > 1e-12 || !(check.variance < 1.0) ||
        (!categorical && check.mainWithMain > 0.0))
        return failed();
    design.properties = describe(check, categorical);
    if (!design.blocks.empty())
        design.properties.push_back({"blocks_orthogonal", true,
                                     say(CORE_TR("core", "Main effects are orthogonal to blocks")),
                                     say(CORE_TR("core", "Each coded main effect sums to 0 within each block."))});
    addNotice(design, int(factors.size()) + options.fakeFactors);
    return design;
}

namespace {

base::Result<Design> make(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    base::Result<Terms> model = readModel(request.model, factors, linearTerms(factors));
    if (!model) return model.error();
    base::Result<Design> design = definitiveScreening(
        factors, {.fakeFactors = request.fake.value_or(0), .centre = request.centre, .blocks = request.blocks});
    if (design) design->model = std::move(*model);
    return design;
}

constexpr std::string_view screeningTakes[] = {"fake", "blocks", "centre", "model"};

} // namespace

extern const DesignKind definitiveScreeningKind{
    .id = "definitive_screening",
    .summary = CORE_TR("core", "Three levels, main effects clear of interactions and squares; 4 to 30 factors"),
    .takes = screeningTakes,
    .make = make};

} // namespace titer::studies
