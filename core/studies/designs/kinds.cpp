#include "core/studies/designs/kinds.h"

#include "core/base/text.h"
#include "core/studies/designs/rounding.h"
#include "core/studies/designs/scheffe.h"
#include "core/studies/designs/verification.h"
#include "core/studies/models/model_terms.h"

#include <algorithm>
#include <array>

namespace titer::studies {

using base::say;

// One line per kind, in the order of the help.
extern const DesignKind fullFactorial;
extern const DesignKind fractional;
extern const DesignKind plackettBurman;
extern const DesignKind centralComposite;
extern const DesignKind boxBehnken;
extern const DesignKind definitiveScreeningKind;
extern const DesignKind latinHypercubeKind;
extern const DesignKind sobolKind;
extern const DesignKind haltonKind;
extern const DesignKind mixtureKind;
extern const DesignKind splitPlotKind;
extern const DesignKind dOptimal;
extern const DesignKind iOptimal;

std::span<const DesignKind* const> designKinds()
{
    static constexpr std::array kinds{
        &fullFactorial,           &fractional,         &plackettBurman, &centralComposite, &boxBehnken,
        &definitiveScreeningKind, &latinHypercubeKind, &sobolKind,      &haltonKind,       &mixtureKind,
        &splitPlotKind,           &dOptimal,           &iOptimal,
    };
    return kinds;
}

const DesignKind* findDesignKind(std::string_view id)
{
    for (const DesignKind* kind : designKinds())
        if (id == kind->id) return kind;
    return nullptr;
}

bool DesignKind::takesOption(std::string_view option) const
{
    return std::find(takes.begin(), takes.end(), option) != takes.end();
}

base::Error brokenPromise(std::string_view kind, base::Sentence what)
{
    what.args.insert(what.args.begin(), std::string(kind));
    return {base::Code::Solver, "design", std::move(what)};
}

base::Result<Terms> readModel(std::string_view text, const Factors& factors, Terms otherwise)
{
    if (text.empty()) return otherwise;
    if (std::any_of(factors.begin(), factors.end(), [](const Factor& f) { return f.kind == Factor::Kind::Mixture; })) {
        if (text == "linear") return scheffeTerms(factors, 1);
        if (text == "interaction" || text == "quadratic") return scheffeTerms(factors, 2);
    }
    if (text == "linear") return linearTerms(factors);
    if (text == "interaction") return interactionTerms(factors);
    if (text == "quadratic") return quadraticTerms(factors);
    const bool word = text.find_first_of("~+-*/:^().1 ") == std::string_view::npos;
    if (word && std::none_of(factors.begin(), factors.end(), [&](const Factor& f) { return f.name == text; }))
        return base::Error{base::Code::Input, "design/model",
                           say(CORE_TR("core", "“{1}” is not a model. Write linear, interaction, quadratic or a "
                                               "formula such as A*B + I(A^2)."),
                               text)};
    return readTerms(text, factors);
}

namespace {

bool sizesFit(const Design& design)
{
    const std::size_t runs = std::size_t(design.runs());
    return runs > 0 && std::size_t(design.coded.cols()) == design.factors.size() && design.points.size() == runs &&
           (design.blocks.empty() || design.blocks.size() == runs) &&
           (design.wholePlots.empty() || design.wholePlots.size() == runs) && design.coded.allFinite();
}

bool levelsExist(const Design& design)
{
    for (std::size_t f = 0; f < design.factors.size(); ++f) {
        const auto column = design.coded.col(Eigen::Index(f));
        if (!design.factors[f].categorical()) continue;
        if (column.minCoeff() < 0.0 || column.maxCoeff() > double(design.factors[f].levels.size() - 1)) return false;
        if ((column.array() != column.array().round()).any()) return false;
    }
    return true;
}

// The columns of the model that differences between blocks take, as numbers.
std::vector<int> columnsLostToBlocks(const Design& design)
{
    const Eigen::MatrixXd blocked = blockedModelMatrix(design);
    const Eigen::Index columns = columnCount(design.model, design.factors), blocks = blocked.cols() - columns;
    // Those of the blocks first, so that what they take is lost in the model.
    Eigen::MatrixXd matrix(blocked.rows(), blocked.cols());
    matrix << blocked.rightCols(blocks), blocked.leftCols(columns);
    std::vector<int> lost;
    for (const int column : estimability(matrix).aliased)
        if (column >= blocks) lost.push_back(column - int(blocks));
    return lost;
}

// A model that nobody asked for gives up what blocks take; one that was asked for is refused.
base::Done settleBlocks(Design& design, bool asked)
{
    if (design.blocks.empty() || design.model.empty() || !estimability(modelMatrix(design)).aliased.empty())
        return base::done();
    const std::vector<int> lost = columnsLostToBlocks(design);
    Terms kept;
    int first = 0;
    for (const Term& term : design.model) {
        const int last = first + columnCount(term, design.factors);
        const bool taken = std::any_of(lost.begin(), lost.end(), [&](int c) { return c >= first && c < last; });
        if (taken && !term.intercept() && asked)
            return base::Error{base::Code::Input, "design/blocks",
                               say(CORE_TR("core", "The term “{1}” of the model is confounded with differences "
                                                   "between the {2} blocks. Choose fewer blocks or more runs, or "
                                                   "remove the term from the model."),
                                   termName(term, design.factors),
                                   std::to_string(*std::max_element(design.blocks.begin(), design.blocks.end())))};
        if (!taken || term.intercept()) kept.push_back(term);
        first = last;
    }
    design.model = std::move(kept);
    return base::done();
}

base::Done checkModel(const Design& design)
{
    if (design.model.empty()) return base::done();
    const Estimability found = estimability(modelMatrix(design));
    if (found.aliased.empty()) return base::done();
    const std::string term = columnNames(design.model, design.factors)[std::size_t(found.aliased.front())];
    if (found.parameters > design.runs())
        return base::Error{
            base::Code::Input, "design/model",
            say(CORE_TR("core",
                        "{1} runs are too few for a model of {2} parameters. Choose more runs, or a smaller model."),
                std::to_string(design.runs()), std::to_string(found.parameters))};
    return base::Error{base::Code::Input, "design/model",
                       say(CORE_TR("core", "The term “{1}” is aliased with others in this design. Choose a higher "
                                           "resolution, more levels or more runs, or a smaller model."),
                           term)};
}

} // namespace

base::Result<Design> makeDesign(const DesignKind& kind, const Factors& factors, const DesignRequest& request,
                                std::stop_token stop)
{
    if (const base::Errors errors = checkFactors(factors); !errors.empty()) return errors.front();
    base::Result<Design> design = kind.make(factors, request, stop);
    if (!design) return design;
    design->kind = kind.id;
    design->constraints = request.constraints;
    if (!sizesFit(*design) || !levelsExist(*design))
        return brokenPromise(kind.id, say(CORE_TR("core", "The design “{1}” is incomplete, so it is not written. "
                                                          "This is a bug in Titer; please report it.")));
    const int existing = request.existing ? request.existing->runs() : 0;
    if (const base::Done rounded = roundSettings(*design, request.steps, existing); !rounded) return rounded.error();
    if (const base::Done settled = settleBlocks(*design, !request.model.empty()); !settled) return settled.error();
    if (const base::Done fits = checkModel(*design); !fits) return fits.error();
    std::vector<Property> properties = commonProperties(*design);
    design->properties.insert(design->properties.begin(), properties.begin(), properties.end());
    return design;
}

} // namespace titer::studies
