// Filling a column with a packing of the list.
#include "app/document/edits_components.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/column_types.h"

#include <algorithm>
#include <array>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

// Usual of agarose: what the list leaves open, as in the example of a protein A column.
constexpr double usualBedPorosity = 0.35;
constexpr double usualParticlePorosity = 0.64;
constexpr double usualTotalPorosity = 0.8; // of membranes and monoliths
constexpr double usualCapacity = 40.0;     // per volume of bed [kg/m3]
// How the capacity of protein A goes to its two kinds of site.
constexpr double fastSites = 200.0 / 280.0;

constexpr std::array columnSizes{"cross_section", "diameter", "interstitial_velocity"};

bool hasRole(const Json& component, std::string_view role)
{
    const Json* given = component.find("role");
    return given && *given == Json(role);
}

// The component that a column is there for: the one said to be the product, else the largest that is no impurity.
std::string productFor(const Flowsheet& f)
{
    std::string largest;
    double most = 1.0; // [kg/mol]: salts and sugars are no product
    for (const Json& component : f.components) {
        const Json *id = component.find("id"), *mass = component.find("molar_mass"), *basis = component.find("basis");
        if (!id || !id->isString()) continue;
        if (hasRole(component, "product")) return id->string();
        if (component.find("role") || !mass || !basis || *basis != Json("mass")) continue;
        const base::Result<double> si =
            mass->isString() ? base::readQuantity(mass->string(), "kg/mol") : base::Result<double>(mass->number());
        if (si && *si > most) most = *si, largest = id->string();
    }
    return largest;
}

Json forOne(const std::string& component, Json value)
{
    return Json::object({{component, std::move(value)}});
}

double numberOf(const Json& params, const char* key, double otherwise)
{
    const Json* value = params.find(key);
    return value && value->isNumber() ? value->number() : otherwise;
}

// Per volume of solid [kg/m3].
double solidCapacity(const model::Packing& packing, const Json& params)
{
    const model::Figure* known = packing.figure("binding_capacity");
    const double perBed = known ? 0.5 * (known->low + known->high) : usualCapacity;
    const double solid = packing.beads() ? (1.0 - numberOf(params, "bed_porosity", usualBedPorosity)) *
                                               (1.0 - numberOf(params, "particle_porosity", usualParticlePorosity))
                                         : 1.0 - numberOf(params, "total_porosity", usualTotalPorosity);
    return perBed / solid;
}

// Affinities of the example of a protein A column; what host-cell protein and DNA do there likewise.
Json proteinA(const Flowsheet& f, const std::string& product, double capacity)
{
    Json weak = Json::object(), onProduct = Json::object();
    for (const Json& component : f.components) {
        const std::string id = component.find("id")->string();
        if (hasRole(component, "host_cell_protein")) weak[id] = 0.05, onProduct[id] = 5;
        if (hasRole(component, "dna")) weak[id] = 0.2, onProduct[id] = 10;
    }
    Json binding = Json::object({{"type", "protein_a"},
                                 {"kinetic", true},
                                 {"ka", forOne(product, 0.012)},
                                 {"kd", forOne(product, 2e-4)},
                                 {"qmax", forOne(product, base::writeQuantity(fastSites * capacity, "g/L"))},
                                 {"ka2", forOne(product, 0.003)},
                                 {"kd2", forOne(product, 1e-4)},
                                 {"qmax2", forOne(product, base::writeQuantity((1.0 - fastSites) * capacity, "g/L"))},
                                 {"ph_half", forOne(product, 4.8)},
                                 {"hill", forOne(product, 2.7)}});
    if (!weak.members().empty()) binding["weak_binding"] = weak, binding["bound_product_binding"] = onProduct;
    return binding;
}

Json langmuir(const std::string& product, double capacity)
{
    return Json::object({{"type", "langmuir"},
                         {"kinetic", false},
                         {"ka", forOne(product, 10)},
                         {"kd", forOne(product, 1)},
                         {"qmax", forOne(product, base::writeQuantity(capacity, "g/L"))}});
}

// Diffusivities in beads of the size that is published for agarose.
void addDiffusivities(const Flowsheet& f, const std::string& product, Json& params)
{
    if (!product.empty() && !params.find("pore_diffusivity")) params["pore_diffusivity"] = forOne(product, 1e-11);
    // The correlations ask for a diffusivity where nothing states a component's size.
    for (const Json& component : f.components) {
        if (component.find("molar_mass") || component.find("diameter")) continue;
        Json& known = params["molecular_diffusivity"];
        if (const std::string id = component.find("id")->string(); !known.find(id)) known[id] = 5e-10;
    }
}

// As the note of a column has it.
std::string nameOf(const model::Packing& packing)
{
    return packing.name + " (" + packing.maker + ")";
}

// A packed column takes any packing, a membrane adsorber the membranes.
bool takes(const model::UnitEntry& unit, const model::Packing& packing)
{
    return model::isColumn(unit.type) || (model::holdsOneBed(unit.type) && packing.kind == "membrane");
}

// What is known of the packing, as parameters of this unit.
Json knownParams(const model::UnitEntry& unit, const model::Packing& packing)
{
    return model::isColumn(unit.type) ? model::columnParams(packing) : Json::object();
}

// The size that a straight column needs.
void sizeColumn(const model::Packing& packing, Json& params)
{
    const bool sized =
        std::any_of(columnSizes.begin(), columnSizes.end(), [&](const char* key) { return params.find(key); });
    if (!sized) params["diameter"] = "10 cm";
    if (!params.find("length")) params["length"] = packing.beads() ? "20 cm" : "4 mm";
}

// Its binding is not set yet. One that somebody took away stands in the file as the model “none”.
bool waitsForProduct(const model::UnitEntry& unit)
{
    return model::holdsOneBed(unit.type) && !unit.params.find("binding");
}

// The note with the line on the packing, in place of one on another.
std::string noted(const std::string& note, const model::Packing& packing, bool bound)
{
    std::string lines;
    for (const std::string_view line : base::split(note, '\n')) {
        const auto names = [line](const model::Packing& p) { return line.find(nameOf(p)) != std::string_view::npos; };
        if (line.empty() || std::any_of(model::packings().begin(), model::packings().end(), names)) continue;
        lines += std::string(line) + "\n";
    }
    std::vector<std::string> usual;
    const auto add = [&usual](const char* words) { usual.push_back(label(words).toStdString()); };
    const Json known = model::columnParams(packing);
    if (packing.beads() && !known.find("bed_porosity")) add(CORE_TR("core", "Bed porosity"));
    if (packing.beads() && !known.find("particle_porosity")) add(CORE_TR("core", "Particle porosity"));
    if (packing.beads() && !known.find("particle_radius")) add(CORE_TR("core", "Particle radius"));
    if (packing.beads()) add(CORE_TR("core", "Pore diffusivity"));
    if (!packing.beads()) add(CORE_TR("core", "Total porosity"));
    if (bound && !packing.figure("binding_capacity")) add(CORE_TR("core", "Capacity"));
    if (bound) add(CORE_TR("core", "Binding"));
    lines += sentence(say(CORE_TR("core", "Packing: {1}. Usual values, not figures of this packing: {2}."),
                          nameOf(packing), base::join(usual, ", ")))
                 .toStdString();
    if (bound) return lines;
    return lines + " " +
           sentence(say(CORE_TR("core", "Its binding is set as soon as the plant has a product."))).toStdString();
}

// What depends on the components of the plant: diffusivities, and the binding of the product where there is one.
void fillFor(const Flowsheet& f, const std::string& product, const model::Packing& packing, model::UnitEntry& unit)
{
    Json& params = unit.params;
    if (packing.beads()) addDiffusivities(f, product, params);
    unit.note = noted(unit.note, packing, !product.empty());
    if (product.empty()) return;
    const double capacity = solidCapacity(packing, params);
    params["binding"] = packing.kind == "protein_a" ? proteinA(f, product, capacity) : langmuir(product, capacity);
}

} // namespace

Edited applyPacking(const Flowsheet& before, std::string_view id, const model::Packing& packing)
{
    Flowsheet f = before;
    model::UnitEntry* unit = f.unit(id);
    if (!unit || !takes(*unit, packing))
        return Error{Code::Input, "units/" + std::string(id),
                     say(CORE_TR("core", "Only a chromatography column is filled with a packing of the list, and a "
                                         "membrane adsorber with a membrane."))};
    Json& params = unit->params;
    for (const char* key : {"model", "particle_radius", "bed_porosity", "particle_porosity", "total_porosity",
                            "film_coefficient", "pore_diffusivity", "molecular_diffusivity", "binding", "product"})
        params.erase(key);
    const Json known = knownParams(*unit, packing);
    for (const auto& [key, value] : known.members()) params[key] = value;
    if (unit->type == model::columnTypes.front()) sizeColumn(packing, params);
    if (model::isColumn(unit->type)) params["axial_dispersion"] = "chung_wen";
    if (packing.beads()) {
        if (!params.find("bed_porosity")) params["bed_porosity"] = usualBedPorosity;
        if (!params.find("particle_porosity")) params["particle_porosity"] = usualParticlePorosity;
        params["model"] = "lumped_rate_with_pores";
        params["film_coefficient"] = "film_and_pores"; // in series
    } else {
        params["total_porosity"] = usualTotalPorosity;
    }
    fillFor(f, productFor(f), packing, *unit);
    return f;
}

Flowsheet bindProduct(const Flowsheet& before)
{
    const std::string product = productFor(before);
    if (product.empty()) return before;
    Flowsheet f = before;
    for (model::UnitEntry& unit : f.units) {
        const model::Packing* packing = waitsForProduct(unit) ? packingOf(unit) : nullptr;
        if (packing) fillFor(f, product, *packing, unit);
    }
    return f;
}

const model::Packing* packingOf(const model::UnitEntry& column)
{
    for (const model::Packing& packing : model::packings()) {
        if (column.note.find(nameOf(packing)) == std::string::npos) continue;
        const Json known = knownParams(column, packing);
        const bool all = std::all_of(known.members().begin(), known.members().end(), [&](const Json::Member& m) {
            const Json* given = column.params.find(m.first);
            return given && *given == m.second;
        });
        if (all) return &packing;
    }
    return nullptr;
}

} // namespace titer::app
