// Reads the parameters of a column.
#include "core/unitops/column/settings.h"

#include "core/base/not_available.h"
#include "core/model/types/charge_balance.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::unitops::column {

using base::say;
using model::ParamSet;

namespace {

class Buffers : public Acidity {
public:
    explicit Buffers(model::ChargeBalance balance)
        : m_balance(std::move(balance))
    {
    }
    double ph(const double* c) const override { return m_balance.ph(c); }
    model::Dual8 ph(const model::Dual8* c) const override { return m_balance.ph(c); }
    double phNear(int, const double* c, double near, double* slopes) const override
    {
        return m_balance.ph(c, near, slopes);
    }
    void phAll(int count, const double* c, int stride, double* values) const override
    {
        m_balance.phAll(count, c, stride, values);
    }

private:
    model::ChargeBalance m_balance;
};

// What a balance lacks is reported only where it is needed.
std::shared_ptr<const Acidity> acidityOf(const model::UnitSetup& setup, base::Errors& errors)
{
    base::Errors lacking;
    model::ChargeBalance balance(*setup.components, setup.carried, lacking);
    if (!balance.any()) return nullptr;
    errors.insert(errors.end(), lacking.begin(), lacking.end());
    return std::make_shared<Buffers>(std::move(balance));
}

// Whether any rate of a binding depends on the pH, by its derivatives where there is some of everything.
bool feelsPh(const model::Binding& binding, std::size_t components)
{
    std::vector<double> bound(binding.boundCount());
    binding.nominal(bound.data());
    const std::vector<model::Dual8> c(components, model::Dual8(1.0)), q(bound.begin(), bound.end());
    std::vector<model::Dual8> rates(q.size());
    for (double ph = 0.0; ph <= 14.0; ph += 0.5) {
        binding.rates(model::Pore<model::Dual8>{c.data(), q.data(), model::Dual8::seed(ph, 0)}, rates.data());
        if (std::any_of(rates.begin(), rates.end(), [](const model::Dual8& r) { return r.d[0] != 0.0; })) return true;
    }
    return false;
}

void refuse(base::Errors& errors, std::string where, base::Sentence what)
{
    errors.push_back({base::Code::Input, std::move(where), std::move(what)});
}

void readPacking(Settings& s, const ParamSet& p)
{
    const std::string_view model = p.choice("model");
    s.model = model == "lumped_rate"              ? Model::LumpedRate
              : model == "lumped_rate_with_pores" ? Model::LumpedRateWithPores
                                                  : Model::GeneralRate;
    s.particlePorosity = p["particle_porosity"];
    s.packing.porosity = p["bed_porosity"];
    s.packing.diameter = 2.0 * p["particle_radius"];
    s.packing.density = p["density"];
    s.compressibility = p["compressibility"];
}

// Liquid and solid, without beads.
void readMembrane(Settings& s, const ParamSet& p)
{
    const std::size_t count = s.carried.size();
    s.model = Model::LumpedRate;
    s.length = p["thickness"];
    s.crossSection = p["membrane_volume"] / s.length;
    s.packing.porosity = s.totalPorosity;
    s.permeability = p["permeability"];
    s.dispersion = p["axial_dispersion"];
    for (std::vector<double>* values : {&s.film, &s.molecular, &s.pore, &s.surface}) values->assign(count, 0.0);
    s.accessibility.assign(count, 1.0);
    if (const double lag = p["lag_volume"]; lag > 0.0) {
        const int tanks = std::max(1, int(std::lround(p["lag_tanks"])));
        s.zones.before.assign(std::size_t(tanks), lag / tanks);
    }
    if (p["inlet_volume"] > 0.0) s.zones.before.push_back(p["inlet_volume"]);
    if (p["outlet_volume"] > 0.0) s.zones.behind.push_back(p["outlet_volume"]);
    const double area = p["second_zone_area"], flow = p["second_zone_flow"];
    if (area > 0.0) s.parallel = {{1.0 - area, 1.0 - flow}, {area, flow}};
}

// Exactly one of three keys sizes the column.
void readSize(Settings& s, const ParamSet& p, base::Errors& errors)
{
    s.length = p["length"];
    const char* const keys[] = {"cross_section", "diameter", "interstitial_velocity"};
    std::vector<const char*> given;
    for (const char* key : keys)
        if (p.given(key)) given.push_back(key);
    if (given.empty())
        refuse(errors, "params/diameter",
               say(CORE_TR("core", "The width of the column is not specified: give “diameter”, “cross_section”, or "
                                   "“interstitial_velocity”, which sizes it at the first flow.")));
    for (std::size_t k = 1; k < given.size(); ++k)
        refuse(errors, std::string("params/") + given[k],
               say(CORE_TR("core", "“{1}” and “{2}” both size the column; keep one of them."), given[0], given[k]));
    if (p.given("cross_section"))
        s.crossSection = p["cross_section"];
    else if (p.given("diameter"))
        s.crossSection = 0.25 * std::numbers::pi * p["diameter"] * p["diameter"];
    else
        s.velocity = p["interstitial_velocity"];
}

bool has(const ParamSet& p, std::string_view key)
{
    return std::any_of(p.entries.begin(), p.entries.end(),
                       [key](const ParamSet::Entry& e) { return e.spec->key == key; });
}

// The cross section is its mean over the thickness, volume by thickness.
void readRadialSize(Settings& s, const ParamSet& p, base::Errors& errors)
{
    const double core = 0.5 * p["core_diameter"], shell = 0.5 * p["outer_diameter"];
    if (!(shell > core))
        refuse(errors, "params/outer_diameter",
               say(CORE_TR("core", "The bed has an outer diameter of {1}, which must be above that of its core, {2}."),
                   base::writeQuantity(2.0 * shell, "cm"), base::writeQuantity(2.0 * core, "cm")));
    s.length = std::max(shell - core, 1e-6);
    s.radial = {.core = core, .inward = p.choice("direction") == "inward"};
    s.crossSection = std::numbers::pi * (core + shell) * p["bed_height"];
}

// In free liquid [m2/s]: as given, else of a sphere of the component's diameter (Stokes, Einstein), else by its
// molar mass; 0 where nothing says it.
double molecularDiffusivity(const model::Component& c, double given, double viscosity)
{
    constexpr double boltzmann = 1.380649e-23; // [J/K]
    if (given > 0.0) return given;
    if (c.diameter > 0.0) return boltzmann * roomTemperature / (3.0 * std::numbers::pi * viscosity * c.diameter);
    return c.molarMass > 0.0 ? diffusivityOf(c.molarMass, roomTemperature, viscosity) : 0.0;
}

void readTransport(Settings& s, const ParamSet& p, base::Errors& errors)
{
    const std::string_view law = p.word("axial_dispersion");
    s.dispersionLaw = law == "gunn"        ? Settings::Dispersion::Gunn
                      : law == "chung_wen" ? Settings::Dispersion::ChungWen
                                           : Settings::Dispersion::Given;
    s.dispersion = p["axial_dispersion"];
    s.filmFollowsFlow = s.model != Model::LumpedRate && !p.word("film_coefficient").empty();
    s.film = s.ofCarried(p.perComponent("film_coefficient"));
    s.filmWithPores = p.word("film_coefficient") == "film_and_pores";
    if (s.filmWithPores && s.model == Model::GeneralRate)
        refuse(errors, "params/film_coefficient",
               say(CORE_TR("core", "general_rate already includes the diffusion within the particles, and "
                                   "“film_and_pores” would count it twice: choose “wilson_geankoplis”, or use "
                                   "lumped_rate_with_pores.")));
    s.pore = s.ofCarried(p.perComponent("pore_diffusivity"));
    s.surface = s.ofCarried(p.perComponent("surface_diffusivity"));
    s.accessibility = s.ofCarried(p.perComponent("pore_accessibility"));
    const bool gunn = s.dispersionLaw == Settings::Dispersion::Gunn;
    const std::vector<double> given = s.ofCarried(p.perComponent("molecular_diffusivity"));
    for (std::size_t i = 0; i < s.components.size(); ++i) {
        const model::Component& c = s.components[i];
        s.molecular.push_back(molecularDiffusivity(c, given[i], s.packing.viscosity));
        if (s.molecular.back() > 0.0 || !(gunn || s.filmFollowsFlow)) continue;
        refuse(
            errors, "params/molecular_diffusivity/" + c.id,
            say(CORE_TR("core", "The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or "
                                "give the component a “molar_mass” or a “diameter”."),
                gunn ? "gunn" : "wilson_geankoplis", c.id));
        s.molecular.back() = 1e-10; // to go on with
    }
}

// As said, else the first component that binds and is not the salt.
int productOf(const model::UnitSetup& setup, const model::Binding* binding, base::Errors& errors)
{
    const int said = setup.params.component("product");
    const auto place = std::find(setup.carried.begin(), setup.carried.end(), said);
    if (said >= 0 && place == setup.carried.end())
        refuse(errors, "params/product",
               say(CORE_TR("core", "The product “{1}” never reaches the column: add it upstream, or name another "
                                   "component."),
                   (*setup.components)[said].id));
    if (said >= 0) return place == setup.carried.end() ? -1 : int(place - setup.carried.begin());
    int first = -1;
    if (!binding) return first;
    for (const model::BoundShare& share : binding->shares())
        if (share.component != binding->salt() && (first < 0 || share.component < first)) first = share.component;
    return first;
}

void readInitial(Settings& s, const model::UnitSetup& setup, base::Errors& errors)
{
    s.initial.equilibrated = setup.fields.equilibrated;
    const auto gather = [&](const std::vector<double>& field) {
        return field.empty() ? std::vector<double>(s.carried.size(), base::notAvailable) : s.ofCarried(field);
    };
    s.initial.bulk = gather(setup.fields.bulk);
    s.initial.pore = gather(setup.fields.pore);
    s.initial.bound = gather(setup.fields.bound);
    const auto known = [](double v) { return !std::isnan(v); };
    if (s.model == Model::LumpedRate && std::any_of(s.initial.pore.begin(), s.initial.pore.end(), known))
        refuse(errors, "initial/pore",
               say(CORE_TR("core", "The model “lumped_rate” has no pores: write the contents of the liquid under "
                                   "“bulk”.")));
}

} // namespace

Settings Settings::read(const model::UnitSetup& setup, base::Errors& errors)
{
    const ParamSet& p = setup.params;
    Settings s;
    s.carried = setup.carried;
    s.plantComponents = int(setup.components->size());
    for (const int i : setup.carried) s.components.push_back((*setup.components)[i]);
    s.totalPorosity = p["total_porosity"];
    s.packing.viscosity = p["viscosity"];
    s.pressureLimit = p["pressure_limit"];
    s.binding = setup.binding;
    s.ph = setup.set.empty() ? 7.0 : setup.set[0];
    s.acidity = acidityOf(setup, errors);
    if (has(p, "membrane_volume")) {
        readMembrane(s, p);
    } else {
        readPacking(s, p);
        has(p, "core_diameter") ? readRadialSize(s, p, errors) : readSize(s, p, errors);
        readTransport(s, p, errors);
    }
    readInitial(s, setup, errors);
    s.product = productOf(setup, s.binding.get(), errors);
    s.detectors =
        Detectors(s.components, p, s.ofCarried(p.perComponent("absorptivity")),
                  s.ofCarried(p.perComponent("molar_conductivity")), s.binding ? s.binding->salt() : -1, errors);
    return s;
}

Description Settings::describe(double crossSectionArea, std::vector<double> usual) const
{
    Description d;
    d.model = model;
    for (const model::Component& c : components) d.names.push_back(c.id);
    d.length = length;
    d.radial = radial;
    d.radial.exponent = dispersionLaw == Dispersion::Given ? 2.0 : 1.0;
    d.crossSection = crossSectionArea;
    d.porosity = flowingPart();
    d.particlePorosity = particlePorosity;
    d.particleRadius = 0.5 * packing.diameter;
    d.poreDiffusivity = pore;
    if (std::any_of(surface.begin(), surface.end(), [](double v) { return v > 0.0; })) d.surfaceDiffusivity = surface;
    d.accessibility = accessibility;
    d.binding = binding;
    d.ph = ph;
    // Where binding does not feel it, what leaves determines its pH, and no place has to find its own.
    if (binding && feelsPh(*binding, components.size())) d.acidity = acidity;
    d.usual = std::move(usual);
    // Correlations speak of the velocity and of the flux between the beads; in LumpedRate both are spread over all
    // liquid.
    const double between = flowingPart() / packing.porosity;
    std::vector<double> within; // [m2/s], of the pores over the cross section of a bead
    for (std::size_t i = 0; i < pore.size() && filmWithPores; ++i)
        within.push_back(particlePorosity * accessibility[i] * pore[i]);
    d.transport = [law = dispersionLaw, value = dispersion, follows = filmFollowsFlow, films = film, free = molecular,
                   beads = packing, between, within](double speed, double* dispersionOf, double* filmOf) {
        const double u = speed * between;
        for (std::size_t i = 0; i < free.size(); ++i) {
            dispersionOf[i] = law == Dispersion::Given      ? value
                              : law == Dispersion::ChungWen ? chungWen(beads, u) / between
                                                            : gunn(beads, u, free[i]) / between;
            filmOf[i] = follows ? wilsonGeankoplis(beads, u, free[i]) : films[i];
            if (!within.empty()) filmOf[i] = filmAndPores(filmOf[i], 0.5 * beads.diameter, within[i]);
        }
    };
    return d;
}

double Settings::pressureDrop(double velocityBetweenBeads) const
{
    if (permeability > 0.0) // Darcy
        return packing.viscosity / permeability * velocityBetweenBeads * packing.porosity * length;
    // Where the flow is radial the velocity goes by 1/r, and this is that at the mean radius.
    const double way = radial.core > 0.0 ? (radial.core + 0.5 * length) * std::log1p(length / radial.core) : length;
    return compressedDrop(carmanKozeny(packing, velocityBetweenBeads) * way, compressibility);
}

std::vector<double> Settings::ofCarried(const std::vector<double>& ofPlant) const
{
    std::vector<double> values;
    for (const int i : carried) values.push_back(ofPlant[i]);
    return values;
}

} // namespace titer::unitops::column
