// Central composite designs: a cube, axial points at the distance alpha and centre points (Box and Wilson 1951,
// Journal of the Royal Statistical Society B 13; rotatable alpha and orthogonal blocks: Box and Hunter 1957, Annals of
// Mathematical Statistics 28).
#include "core/base/text.h"
#include "core/studies/designs/classic/fractional.h"
#include "core/studies/designs/classic/surface.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr int maxFactors = 15;
constexpr int maxFullCube = 6; // from 7 factors on the cube is a fraction
constexpr double minAlpha = 0.1, maxAlpha = 10.0;

// What the distance of axial points follows from.
struct Plan {
    int factors = 0;
    double cube = 0.0;   // runs of the cube, once
    int replicates = 1;  // of cube and axial points
    int blocks = 1;      // the last one holds the axial points
    int centre = 0;      // in each block
    int axialCentre = 0; // in that of the axial points

    double cubeRuns() const { return replicates * cube + double(centre) * (blocks - 1); }
    double runs() const { return cubeRuns() + 2.0 * factors * replicates + axialCentre; }
    double rotatable() const { return std::pow(cube, 0.25); }
    // Squares, less their means, orthogonal to each other.
    double orthogonal() const { return std::sqrt(0.5 * (std::sqrt(cube * runs() / replicates) - cube)); }
    // The mean square of each factor the same in the blocks of the cube and of the axial points.
    double orthogonalBlocks() const
    {
        return std::sqrt(0.5 * cube * (2.0 * factors * replicates + axialCentre) / cubeRuns());
    }
    // With which alpha for orthogonal blocks is nearest to the rotatable one.
    int rotatableAxialCentre() const
    {
        return std::max(0, int(std::lround(2.0 * cubeRuns() / std::sqrt(cube))) - 2 * factors * replicates);
    }
};

base::Result<double> readAlpha(const Plan& plan, const DesignRequest& request)
{
    const bool faced = request.form == "faced";
    const std::string text = request.orthogonalBlocks ? "blocks"
                             : !request.alpha.empty() ? request.alpha
                             : faced                  ? "face"
                             : plan.blocks > 1        ? "blocks"
                                                      : "rotatable";
    const std::optional<double> number = base::readNumber(text);
    if (faced && text != "face" && number.value_or(0.0) != 1.0)
        return base::inputError(
            "design/alpha",
            say(CORE_TR("core", "A face-centred design has alpha 1, not “{1}”. Omit one of the two."), text));
    if (text == "blocks" && plan.blocks < 2)
        return base::inputError(
            "design/alpha", say(CORE_TR("core", "Alpha for orthogonal blocks needs blocks. Choose 2 blocks or more.")));
    double alpha = number.value_or(0.0);
    if (text == "rotatable") alpha = plan.rotatable();
    if (text == "orthogonal") alpha = plan.orthogonal();
    if (text == "blocks") alpha = plan.orthogonalBlocks();
    if (text == "spherical") alpha = std::sqrt(double(plan.factors));
    if (text == "face") alpha = 1.0;
    if (!(alpha >= minAlpha) || !(alpha <= maxAlpha))
        return base::inputError(
            "design/alpha", say(CORE_TR("core", "“{1}” is not a distance of axial points. Write rotatable, orthogonal, "
                                                "blocks, spherical, face, or a number from {2} to {3}."),
                                text, base::writeShort(minAlpha), base::writeShort(maxAlpha)));
    return alpha;
}

base::Done checkBlocks(const DesignRequest& request)
{
    if (request.orthogonalBlocks && (!request.alpha.empty() || request.form == "faced"))
        return base::inputError("design/alpha",
                                say(CORE_TR("core", "Orthogonal blocks determine alpha. Omit alpha and the faced form, "
                                                    "or the orthogonal blocks.")));
    if (request.axialCentre && request.blocks < 2 && !request.orthogonalBlocks)
        return base::inputError("design/axial-centre",
                                say(CORE_TR("core", "Without blocks the axial points have no centre points of their "
                                                    "own. Choose 2 blocks or more, or omit them.")));
    return base::done();
}

Plan planOf(const Factors& factors, const Fraction& cube, const DesignRequest& request)
{
    Plan plan{.factors = int(factors.size()),
              .cube = std::ldexp(1.0, cube.basic),
              .replicates = request.replicates,
              .blocks = request.orthogonalBlocks ? std::max(2, request.blocks) : request.blocks,
              .centre = request.centre};
    plan.axialCentre = request.axialCentre.value_or(
        request.orthogonalBlocks && plan.centre > 0 ? plan.rotatableAxialCentre() : plan.centre);
    return plan;
}

base::Result<Fraction> cubeFraction(const Factors& factors, const DesignRequest& request)
{
    const int k = int(factors.size());
    if (k < 2 || k > maxFactors)
        return base::inputError(
            "factors", say(CORE_TR("core", "A central composite design needs 2 to {1} factors, not {2}. Choose "
                                           "d_optimal, or other factors."),
                           std::to_string(maxFactors), std::to_string(k)));
    if (request.resolution && *request.resolution < 5)
        return base::inputError(
            "design/resolution",
            say(CORE_TR("core", "A cube of resolution {1} aliases two-factor interactions. Choose V or "
                                "VI."),
                romanNumber(*request.resolution)));
    if (!request.resolution && k <= maxFullCube) return *minimumAberration(k, k);
    return *smallestFraction(k, request.resolution.value_or(5));
}

base::Done divideCube(Design& design, int blocks)
{
    if (blocks <= 1) return base::done();
    if (const int cube = blocks - 1; cube > 1) {
        if (const base::Done divided = divideIntoBlocks(design, cube); !divided)
            return base::inputError(
                "design/blocks", say(CORE_TR("core", "{1} blocks are not possible: one contains the axial points, and "
                                                     "the cube is divided into 1, 2, 4 ... Choose fewer blocks or a "
                                                     "larger cube."),
                                     std::to_string(blocks)));
        if (const std::vector<FactorSet> lost = confoundedWithBlocks(design, *twoLevelRuns(design)); !lost.empty())
            return base::inputError(
                "design/blocks",
                say(CORE_TR("core", "{1} blocks would confound the interaction {2}. Choose fewer blocks "
                                    "or a larger cube."),
                    std::to_string(blocks), effectName(lost.front(), design.factors)));
    } else
        design.blocks.assign(std::size_t(design.runs()), 1);
    return base::done();
}

void addAxialPoints(Design& design, double alpha, int blocks)
{
    const Eigen::Index cube = design.coded.rows(), k = design.coded.cols();
    design.coded.conservativeResize(cube + 2 * k, Eigen::NoChange);
    design.coded.bottomRows(2 * k).setZero();
    for (Eigen::Index f = 0; f < k; ++f) {
        design.coded(cube + 2 * f, f) = -alpha;
        design.coded(cube + 2 * f + 1, f) = alpha;
    }
    design.points.insert(design.points.end(), std::size_t(2 * k), Design::Point::Axial);
    if (blocks > 1) design.blocks.insert(design.blocks.end(), std::size_t(2 * k), blocks);
}

// What the words of the request promise, checked on the matrix.
base::Done keepsItsWord(const Design& design, const DesignRequest& request, int blocks)
{
    const bool ownAlpha = !request.alpha.empty();
    const bool rotatable = request.alpha == "rotatable" || (!ownAlpha && request.form != "faced" && blocks < 2);
    const bool orthogonal = request.alpha == "orthogonal";
    const bool orthogonalBlocks =
        request.orthogonalBlocks || request.alpha == "blocks" || (!ownAlpha && request.form != "faced" && blocks > 1);
    if ((rotatable && !isRotatable(design)) || (orthogonal && !squaresAreOrthogonal(design)) ||
        (orthogonalBlocks && !blocksAreOrthogonal(design)))
        return brokenPromise(
            "ccd", say(CORE_TR("core", "The design “{1}” does not have the property for which its alpha was chosen, "
                                       "so it is not written. This is a bug in Titer; please report it.")));
    return base::done();
}

Property alphaProperty(double alpha, const std::string& form)
{
    return {.key = "alpha",
            .value = alpha,
            .statement = say(CORE_TR("core", "Alpha {1} ({2})"), base::writeShort(alpha, 6), form),
            .definition =
                say(CORE_TR("core", "Distance of the axial points from the centre, relative to the cube at 1; "
                                    "inscribed designs are shrunk so that the axial points are on the bounds."))};
}

void addProperties(Design& design, double alpha, const std::string& form)
{
    const bool orthogonal = squaresAreOrthogonal(design);
    design.properties.push_back(alphaProperty(alpha, form));
    design.properties.push_back(rotatability(design));
    design.properties.push_back(
        {.key = "squares_orthogonal",
         .value = orthogonal,
         .statement = orthogonal ? say(CORE_TR("core", "Squares are orthogonal to each other"))
                                 : say(CORE_TR("core", "Squares are correlated with each other")),
         .definition =
             say(CORE_TR("core", "Orthogonal: the squares of the factors, minus their means, have products that sum "
                                 "to 0."))});
    if (!design.blocks.empty()) design.properties.push_back(blockOrthogonality(design));
    design.properties.push_back(mainEffectOrthogonality(design));
}

// Axial points of a circumscribed design lie outside the bounds: that may be impossible to run.
void warnOfBounds(Design& design, double alpha)
{
    if (alpha <= 1.0) return;
    for (const Factor& factor : design.factors)
        design.notices.push_back(
            {"factors/" + factor.name,
             say(CORE_TR("core",
                         "Axial points of “{1}” are at {2} and {3}, outside its bounds. The inscribed form stays "
                         "within them."),
                 factor.title(), base::writeShort(factor.toNatural(-alpha), 6),
                 base::writeShort(factor.toNatural(alpha), 6))});
}

base::Result<Design> makeCcd(const Factors& factors, const DesignRequest& request, std::stop_token)
{
    if (const base::Done continuous = checkContinuous(factors); !continuous) return continuous.error();
    const base::Result<Fraction> cube = cubeFraction(factors, request);
    if (!cube) return cube.error();
    if (const base::Done checked = checkBlocks(request); !checked) return checked.error();
    const Plan plan = planOf(factors, *cube, request);
    const base::Result<double> alpha = readAlpha(plan, request);
    if (!alpha) return alpha.error();
    base::Result<Terms> model = readModel(request.model, factors, quadraticTerms(factors));
    if (!model) return model.error();
    Design design = fractionRuns(factors, *cube);
    design.model = std::move(*model);
    const Words words = wordsOf(*twoLevelRuns(design));
    if (words.resolution().value_or(5) < 5)
        return brokenPromise("ccd", say(CORE_TR("core", "The cube of the design “{1}” aliases interactions, so it "
                                                        "is not written. This is a bug in Titer; please report it.")));
    if (const base::Done divided = divideCube(design, plan.blocks); !divided) return divided.error();
    addAxialPoints(design, *alpha, plan.blocks);
    const std::string form = request.form.empty() ? "circumscribed" : request.form;
    if (form == "inscribed" && *alpha > 1.0) design.coded /= *alpha;
    replicate(design, request.replicates);
    if (plan.centre + plan.axialCentre > 0) addCentrePoints(design, plan.centre, plan.axialCentre);
    if (const base::Done centre = settleCentre(design, request); !centre) return centre.error();
    if (const base::Done kept = keepsItsWord(design, request, plan.blocks); !kept) return kept.error();
    if (form == "circumscribed") warnOfBounds(design, *alpha);
    addProperties(design, *alpha, form);
    return design;
}

constexpr std::string_view ccdTakes[] = {"form",   "alpha",        "resolution", "blocks", "orthogonal-blocks",
                                         "centre", "axial-centre", "replicates", "model"};
constexpr std::string_view forms[] = {"circumscribed", "inscribed", "faced"};

} // namespace

extern const DesignKind centralComposite{
    .id = "ccd",
    .summary = CORE_TR("core", "Central composite: cube, axial and centre points, for a quadratic model"),
    .takes = ccdTakes,
    .forms = forms,
    .make = makeCcd};

} // namespace titer::studies
