#include "core/exchange/sbml.h"

#include "core/base/text.h"
#include "core/exchange/sbml_algebra.h"
#include "core/exchange/sbml_size.h"
#include "core/exchange/sbml_unit.h"

#include <sbml/SBMLTypes.h>
#include <sbml/packages/comp/common/CompExtensionTypes.h>

#include <cmath>
#include <memory>

namespace titer::exchange {

using base::say;

namespace {

void refuse(base::Errors& errors, std::string where, base::Sentence what)
{
    errors.push_back(base::inputError(std::move(where), std::move(what)));
}

// Faults of the file itself, as the library reports them.
bool hasFaults(const SBMLDocument& document, base::Errors& errors)
{
    constexpr unsigned few = 5;
    unsigned count = 0;
    for (unsigned i = 0; i < document.getNumErrors(); ++i) {
        const SBMLError& e = *document.getError(i);
        // A file that does not name its encoding is in UTF-8.
        if ((!e.isError() && !e.isFatal()) || e.getErrorId() == MissingXMLEncoding) continue;
        if (++count > few) break;
        refuse(
            errors, "line " + std::to_string(e.getLine()),
            say(CORE_TR("core", "This is not SBML that can be read: {1}"), std::string(base::trimmed(e.getMessage()))));
    }
    return count > 0;
}

// Packages change what a model means; that of submodels is written out, others that must be understood are refused.
bool understandsPackages(SBMLDocument& document, base::Errors& errors)
{
    if (document.getLevel() < 3) return true;
    for (int i = 0; i < document.getNumUnknownPackages(); ++i) {
        const std::string name = document.getUnknownPackagePrefix(i);
        if (!document.getPackageRequired(name)) continue;
        refuse(errors, "model",
               say(CORE_TR("core", "The model needs the package “{1}”, which Titer does not understand."), name));
        return false;
    }
    for (unsigned i = 0; i < document.getNumPlugins(); ++i) {
        const std::string name = document.getPlugin(i)->getPackageName();
        const bool known = name == "comp" || name == "l3v2extendedmath";
        if (known || !document.getPackageRequired(name)) continue;
        refuse(errors, "model",
               say(CORE_TR("core", "The model needs the package “{1}”, which Titer does not understand."), name));
        return false;
    }
    return true;
}

bool writeOutSubmodels(SBMLDocument& document, base::Errors& errors)
{
    if (!document.isPackageEnabled("comp")) return true;
    const auto* plugin = static_cast<const CompSBMLDocumentPlugin*>(document.getPlugin("comp"));
    if (plugin && plugin->getNumExternalModelDefinitions() > 0) {
        refuse(errors, "model",
               say(CORE_TR("core", "The model takes submodels from other files; put them into this one.")));
        return false;
    }
    ConversionProperties how;
    how.addOption("flatten comp", true);
    how.addOption("performValidation", false);
    how.addOption("leavePorts", false);
    if (document.convert(how) == LIBSBML_OPERATION_SUCCESS) return true;
    refuse(errors, "model", say(CORE_TR("core", "The model's submodels cannot be put together into one model.")));
    return false;
}

// A unit of time of the model [s].
double timeUnitOf(const Model& model)
{
    const std::string id = model.getLevel() < 3 ? "time" : model.getTimeUnits();
    const UnitDefinition* definition = model.getUnitDefinition(id);
    if (!definition) return 1.0;
    double factor = 1.0;
    for (unsigned i = 0; i < definition->getNumUnits(); ++i) {
        const Unit& unit = *definition->getUnit(i);
        if (unit.getKind() != UNIT_KIND_SECOND && unit.getKind() != UNIT_KIND_DIMENSIONLESS) return 1.0;
        factor *= std::pow(unit.getMultiplier() * std::pow(10.0, unit.getScale()), unit.getExponentAsDouble());
    }
    return factor > 0.0 && std::isfinite(factor) ? factor : 1.0;
}

std::string perTime(double timeUnit)
{
    for (const auto& [seconds, unit] : {std::pair{1.0, "1/s"}, {60.0, "1/min"}, {3600.0, "1/h"}, {86400.0, "1/d"}})
        if (std::abs(timeUnit - seconds) < 1e-9 * seconds) return std::string("1 ") + unit;
    return base::writeNumber(1.0 / timeUnit) + " 1/s";
}

void reportWhatIsLeftOut(const Model& model, base::Notices& notices)
{
    if (model.getNumConstraints() > 0)
        notices.push_back({"model/constraints", say(CORE_TR("core", "The constraints of the model are not checked."))});
}

} // namespace

bool isSbml(std::string_view text)
{
    return text.substr(0, 4096).find("<sbml") != std::string_view::npos;
}

SbmlImport readSbml(std::string_view text, base::Errors& errors, base::Notices& notices,
                    const std::set<std::string>& givenElsewhere)
{
    SbmlImport import;
    if (!isTextWithinLimits(text, errors)) return import;
    const std::unique_ptr<SBMLDocument> document(readSBMLFromString(std::string(text).c_str()));
    const std::size_t before = errors.size();
    if (!document || hasFaults(*document, errors)) return import;
    if (document->getLevel() < 2) {
        refuse(errors, "sbml", say(CORE_TR("core", "The file is SBML of level 1; Titer reads levels 2 and 3.")));
        return import;
    }
    if (!understandsPackages(*document, errors) || !areSubmodelsWithinLimits(*document, errors) ||
        !writeOutSubmodels(*document, errors))
        return import;
    Model* model = document->getModel();
    if (!model) {
        refuse(errors, "sbml", say(CORE_TR("core", "The file holds no model.")));
        return import;
    }
    if (!areFormulasWithinLimits(*model, errors)) return import;
    solveAlgebraicRules(*model, errors);
    // What was put into each other there may be deeper.
    if (errors.size() == before && !areFormulasWithinLimits(*model, errors)) return import;
    import.timeUnit = timeUnitOf(*model);
    SbmlSymbols symbols(*model, givenElsewhere, errors);
    if (errors.size() != before) return import;
    SbmlUnit unit(*model, symbols, perTime(import.timeUnit), errors);
    model::UnitEntry entry;
    entry.id = sbmlUnit;
    entry.type = "equations";
    entry.label = model->getName();
    entry.at = model::Point{4.0, 4.0};
    entry.params = unit.params();
    entry.initial = unit.initial();
    import.plant.name = model->isSetName() ? model->getName() : model->getId();
    import.plant.units.push_back(std::move(entry));
    for (const SbmlSymbol& s : symbols.all()) {
        import.names.push_back({s.id, s.name, SbmlImport::Name::Kind(s.kind), s.value, s.byAmount});
        if (s.sort == SbmlSymbol::Sort::Species)
            import.species.push_back({s.name, symbols.nameOf(s.compartment), s.isAmount});
    }
    reportWhatIsLeftOut(*model, notices);
    return import;
}

} // namespace titer::exchange
