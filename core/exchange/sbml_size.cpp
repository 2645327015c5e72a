// Sizes of functions are counted once, by what each of their values is used: a call of f(a) has those of f and, for each place of its value,
// those of a. So a chain of functions that doubles with each is counted in as many steps as there are functions.
#include "core/exchange/sbml_size.h"

#include "core/base/reading_limits.h"
#include "core/base/xml_limits.h"

#include <sbml/SBMLTypes.h>
#include <sbml/packages/comp/common/CompExtensionTypes.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace titer::exchange {

using base::say;
namespace limits = base::limits;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

// With the places of each name that may be a value of the function.
struct Counted {
    FormulaSize size{1.0, 1.0};
    std::map<std::string, double> places = {};
};

// Each level of a formula that an operator of several values adds where it is written with two.
double levelsOf(const ASTNode& n)
{
    if (n.getType() == AST_LOGICAL_XOR) return double(n.getNumChildren());
    return n.getType() == AST_FUNCTION_PIECEWISE ? double(n.getNumChildren()) / 2.0 : 1.0;
}

class FormulaCount {
public:
    explicit FormulaCount(const Model& model)
        : m_model(model)
    {
    }

    Counted of(const ASTNode& n)
    {
        if (m_depth >= limits::sbmlFormulaDepth) return {{endless, endless}, {}};
        ++m_depth;
        const FunctionDefinition* called =
            n.getType() == AST_FUNCTION && n.getName() ? m_model.getFunctionDefinition(n.getName()) : nullptr;
        Counted counted = called && called->getBody() ? ofFunction(*called) : Counted{{1.0, levelsOf(n)}, {}};
        const std::map<std::string, double> own = std::exchange(counted.places, {});
        if (n.getType() == AST_NAME && n.getName()) counted.places[n.getName()] = 1.0;
        double deepest = 0.0;
        for (unsigned i = 0; i < n.getNumChildren(); ++i) {
            const Counted child = of(*n.getChild(i));
            const double times = called ? placesOf(*called, i, own) : 1.0;
            counted.size.nodes += times * child.size.nodes;
            deepest = std::max(deepest, child.size.depth);
            for (const auto& [name, places] : child.places) counted.places[name] += times * places;
        }
        counted.size.depth += deepest;
        --m_depth;
        return counted;
    }

private:
    const Counted& ofFunction(const FunctionDefinition& function)
    {
        const auto [known, isNew] = m_functions.try_emplace(function.getId(), Counted{{endless, endless}, {}});
        if (isNew) known->second = of(*function.getBody()); // one that calls itself is endless meanwhile
        return known->second;
    }
    // A value is worked out once even where it is not used.
    static double placesOf(const FunctionDefinition& function, unsigned i, const std::map<std::string, double>& own)
    {
        const ASTNode* argument = i < function.getNumArguments() ? function.getArgument(i) : nullptr;
        const auto found = own.find(argument && argument->getName() ? argument->getName() : "");
        return found == own.end() ? 1.0 : std::max(1.0, found->second);
    }

    const Model& m_model;
    std::map<std::string, Counted> m_functions;
    std::size_t m_depth = 0; // of the formula that is counted
};

bool refuseAt(unsigned line, base::Errors& errors, base::Sentence what)
{
    errors.push_back(base::inputError("line " + std::to_string(line), std::move(what)));
    return false;
}

// Elements of models with those of their submodels.
class SubmodelCount {
public:
    explicit SubmodelCount(const SBMLDocument& document)
    {
        const auto* plugin = static_cast<const CompSBMLDocumentPlugin*>(document.getPlugin("comp"));
        for (unsigned i = 0; plugin && i < plugin->getNumModelDefinitions(); ++i) add(plugin->getModelDefinition(i));
        add(document.getModel());
    }

    double of(const Model& model)
    {
        const auto [known, isNew] = m_sizes.try_emplace(model.getId(), endless);
        if (!isNew) return known->second;
        if (++m_within > limits::sbmlSubmodels) return endless;
        const std::unique_ptr<List> elements(const_cast<Model&>(model).getAllElements());
        double size = double(elements->getSize()) + 1.0;
        const auto* plugin = static_cast<const CompModelPlugin*>(model.getPlugin("comp"));
        for (unsigned i = 0; plugin && i < plugin->getNumSubmodels(); ++i) {
            const auto part = m_models.find(plugin->getSubmodel(i)->getModelRef());
            if (part != m_models.end()) size += of(*part->second);
        }
        --m_within;
        return m_sizes[model.getId()] = size;
    }

private:
    void add(const Model* model)
    {
        if (model) m_models[model->getId()] = model;
    }

    std::map<std::string, const Model*> m_models;
    std::map<std::string, double> m_sizes; // endless while it is counted
    std::size_t m_within = 0;
};

} // namespace

FormulaSize sizeOf(const ASTNode& math)
{
    FormulaSize size{1.0, 0.0};
    for (unsigned i = 0; i < math.getNumChildren(); ++i) {
        const FormulaSize child = sizeOf(*math.getChild(i));
        size.nodes += child.nodes;
        size.depth = std::max(size.depth, child.depth);
    }
    size.depth += 1.0;
    return size;
}

bool isTextWithinLimits(std::string_view sbml, base::Errors& errors)
{
    std::optional<base::Sentence> fault;
    if (sbml.size() > limits::sbmlSize)
        fault = say(CORE_TR("core", "The file is larger than {1} MB, and a model has a few; it is not read."),
                    std::to_string(limits::sbmlSize / 1'000'000));
    else
        fault = base::xmlBeyondLimits(sbml, limits::sbmlElements);
    if (fault) errors.push_back(base::inputError("sbml", *std::move(fault)));
    return !fault;
}

bool areSubmodelsWithinLimits(const SBMLDocument& document, base::Errors& errors)
{
    const Model* model = document.getModel();
    if (!model || SubmodelCount(document).of(*model) <= double(limits::sbmlElements)) return true;
    return refuseAt(
        model->getLine(), errors,
        say(CORE_TR("core", "With its submodels written out, the model has more than {1} elements, or submodels "
                            "within each other more than {2} deep; it is not read."),
            std::to_string(limits::sbmlElements), std::to_string(limits::sbmlSubmodels)));
}

bool areFormulasWithinLimits(Model& model, base::Errors& errors)
{
    FormulaCount count(model);
    double all = 0.0;
    const std::unique_ptr<List> elements(model.getAllElements());
    while (elements->getSize() > 0) {
        const auto& element = *static_cast<const SBase*>(elements->remove(0));
        if (!element.isSetMath() || !element.getMath() || dynamic_cast<const FunctionDefinition*>(&element)) continue;
        const FormulaSize size = count.of(*element.getMath()).size;
        all += size.nodes;
        if (size.depth > double(limits::sbmlFormulaDepth))
            return refuseAt(
                element.getLine(), errors,
                say(CORE_TR("core", "With its functions written out, the formula is nested deeper than {1} "
                                    "levels, or a function calls itself; it is not read. Write it with fewer "
                                    "levels."),
                    std::to_string(limits::sbmlFormulaDepth)));
        if (size.nodes > double(limits::sbmlFormula) || all > double(limits::sbmlFormulas))
            return refuseAt(
                element.getLine(), errors,
                say(CORE_TR("core", "With its functions written out, the formula has more than {1} operators "
                                    "and values, or those of the model together more than {2}; it is not "
                                    "read. Let functions call each other less often."),
                    std::to_string(limits::sbmlFormula), std::to_string(limits::sbmlFormulas)));
    }
    return true;
}

} // namespace titer::exchange
