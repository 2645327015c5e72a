// Batch adsorber (finite bath): resin suspended in a stirred liquid, with film and well-mixed pores (resin_pores.h):
//   dV/dt = sum F_in - sum F_out,  dn/dt = sum (F c)_in - sum (F c)_out - 3/rp kf Vp (c - cp)
// The resin stays when the liquid is drawn off. Source: Chase 1984, J Chromatogr 297:179; Guiochon, Felinger, Shirazi,
// Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed.
#include "core/base/not_available.h"
#include "core/model/types/charge_balance.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/capture_and_polish/resin_pores.h"
#include "core/unitops/column/correlations.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/vessel_specs.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace titer::unitops::batch_adsorber {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

class BatchAdsorber : public model::Templated<BatchAdsorber>, public model::HoldupModel {
public:
    enum SetPoint { SetPh, SetTemperature };
    enum Variable { Volume, Temperature, Level, Ph, Load, LoadAmount, FractionBound };

    BatchAdsorber(const model::UnitSetup& setup, base::Errors& errors)
        : m_holdup(setup, errors)
        , m_components(*setup.components)
        , m_settled(setup.params["resin_volume"])
        , m_resin(resinOf(setup))
        , m_startPh(setup.set[SetPh])
    {
        base::Errors lacking;
        model::ChargeBalance charges(*setup.components, setup.carried, lacking);
        if (charges.any() && lacking.empty()) m_charges = std::move(charges);
        binds(setup, errors);
    }

    model::UnitFacets facets() const override { return {.holdup = this}; }
    int stateCount() const override { return m_holdup.stateCount() + m_resin.stateCount(); }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    void start(double* y) const override
    {
        m_holdup.start(y);
        Scratch<double> pores(carriedCount());
        concentrationsOf(y, pores.data());
        const double acidity = ph(pores.data(), m_startPh);
        for (int i = 0; i < carriedCount(); ++i)
            if (m_binds[i]) pores[i] = 0.0;
        m_resin.start(pores.data(), acidity, y + m_holdup.stateCount());
    }
    void nominal(double* scale) const override
    {
        m_holdup.nominal(scale);
        std::vector<double> usual;
        for (const int c : m_holdup.carried()) usual.push_back(model::usualConcentration(m_components[c].basis));
        m_resin.nominal(usual.data(), scale + m_holdup.stateCount());
    }
    std::string stateName(int i) const override
    {
        if (i < m_holdup.stateCount()) return m_holdup.stateName(i);
        std::vector<std::string> names;
        for (const int c : m_holdup.carried()) names.push_back(m_components[c].id);
        return m_resin.stateName(i - m_holdup.stateCount(), names);
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        view.out[0].temperature = view.set[SetTemperature];
        m_holdup.concentrations(view.y, view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const int resin = m_holdup.stateCount();
        Scratch<T> c(carriedCount()), entering(carriedCount());
        concentrationsOf(view.y, c.data());
        m_resin.rates(c.data(), ph(c.data(), view.set[SetPh]), view.y + resin, entering.data(), d.dydt + resin);
        m_holdup.balance<T>(view.in, view.out, T(0.0), d);
        for (int i = 0; i < carriedCount(); ++i) d.dydt[1 + i] -= entering[i];
    }

    void held(const double* y, double* amounts) const override
    {
        m_holdup.held(y, amounts);
        for (int i = 0; i < carriedCount(); ++i) amounts[m_holdup.carried()[i]] += inResin(y, i);
    }

    bool holdsAtSetPoint(int variable) const override
    {
        return variable == Temperature || (variable == Ph && !m_charges);
    }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        Scratch<double> c(carriedCount());
        concentrationsOf(view.y, c.data());
        values[Volume] = view.y[0];
        values[Temperature] = view.set[SetTemperature];
        values[Level] = view.y[0] / m_holdup.vesselVolume();
        values[Ph] = ph(c.data(), view.set[SetPh]);
        values[Load] = values[LoadAmount] = values[FractionBound] = base::notAvailable;
        if (m_product < 0) return;
        const model::Component& product = m_components[m_holdup.carried()[m_product]];
        const double mass = product.conversion(model::Basis::Mass), moles = product.conversion(model::Basis::Amount);
        const double inside = inResin(view.y, m_product), all = inside + view.y[1 + m_product];
        if (mass > 0.0) values[Load] = mass * inside / m_settled;
        if (moles > 0.0) values[LoadAmount] = moles * inside / m_settled;
        values[FractionBound] = all > 0.0 ? inside / all : 0.0;
    }

    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }
    model::Equipment equipment() const override { return {.resin = m_settled}; }

private:
    static ResinPores resinOf(const model::UnitSetup& setup)
    {
        const model::ParamSet& p = setup.params;
        const double radius = p["particle_radius"], porosity = p["particle_porosity"];
        std::vector<double> rates;
        for (const int c : setup.carried) {
            const double film = p.perComponent("film_coefficient")[c], pores = p.perComponent("pore_diffusivity")[c];
            rates.push_back(3.0 / radius * (pores > 0.0 ? column::filmAndPores(film, radius, porosity * pores) : film));
        }
        return {setup.binding, p["resin_volume"] * (1.0 - p["bed_porosity"]), porosity, std::move(rates)};
    }

    // Who binds, and the product: as said, else the first of these that is not the salt.
    void binds(const model::UnitSetup& setup, base::Errors& errors)
    {
        m_binds.assign(setup.carried.size(), false);
        const int said = setup.params.component("product");
        const auto place = std::find(setup.carried.begin(), setup.carried.end(), said);
        if (said >= 0 && place != setup.carried.end()) m_product = int(place - setup.carried.begin());
        if (said >= 0 && place == setup.carried.end())
            errors.push_back(
                {base::Code::Input, "params/product",
                 base::say(CORE_TR("core", "The product “{1}” never reaches the adsorber: add it upstream, "
                                           "or name another component."),
                           m_components[said].id)});
        if (!setup.binding) return;
        for (const model::BoundShare& share : setup.binding->shares())
            if (share.component != setup.binding->salt()) m_binds[share.component] = true;
        if (said < 0) {
            const auto first = std::find(m_binds.begin(), m_binds.end(), true);
            if (first != m_binds.end()) m_product = int(first - m_binds.begin());
        }
    }

    int carriedCount() const { return int(m_holdup.carried().size()); }
    double inResin(const double* y, int i) const { return y[m_holdup.stateCount() + i]; }
    template <class T> void concentrationsOf(const T* y, T* c) const // per carried component
    {
        const T perVolume = 1.0 / base::atLeast(y[0], m_holdup.minVolume());
        for (int i = 0; i < carriedCount(); ++i) c[i] = y[1 + i] * perVolume;
    }
    template <class T> T ph(const T* c, double set) const { return m_charges ? m_charges->ph(c) : T(set); }

    Holdup m_holdup;
    const std::vector<model::Component> m_components; // of the plant
    double m_settled;                                 // volume of the settled resin [m3]
    ResinPores m_resin;
    double m_startPh;
    std::optional<model::ChargeBalance> m_charges; // nothing where no buffer determines a pH
    std::vector<bool> m_binds;                     // per carried component
    int m_product = -1;                            // carried, or -1
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .many = true},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
};

constexpr const char* resinGroup = CORE_TR("core", "Resin");

constexpr model::ParamSpec ownParams[] = {
    {.key = "resin_volume",
     .label = CORE_TR("core", "Resin volume"),
     .unit = "m3",
     .defaultValue = 0.05,
     .min = 1e-12,
     .max = 1e3,
     .help = CORE_TR("core", "Of the settled resin. The liquid between its particles belongs to the liquid in the "
                             "vessel."),
     .group = resinGroup},
    {.key = "bed_porosity",
     .label = CORE_TR("core", "Porosity of the settled resin"),
     .unit = "1",
     .defaultValue = 0.37,
     .min = 0.01,
     .max = 0.99,
     .help = CORE_TR("core", "Volume between the particles divided by the volume of the settled resin."),
     .group = resinGroup},
    {.key = "particle_porosity",
     .label = CORE_TR("core", "Particle porosity"),
     .unit = "1",
     .defaultValue = 0.75,
     .min = 0.01,
     .max = 0.99,
     .help = CORE_TR("core", "Pore volume divided by the particle volume."),
     .group = resinGroup},
    {.key = "particle_radius",
     .label = CORE_TR("core", "Particle radius"),
     .unit = "m",
     .defaultValue = 4.5e-5,
     .min = 1e-7,
     .max = 1e-2,
     .decimals = 1,
     .help = CORE_TR("core", "Mean of the particles."),
     .group = resinGroup,
     .displayUnit = "µm"},
    {.key = "film_coefficient",
     .label = CORE_TR("core", "Film coefficient"),
     .unit = "m/s",
     .defaultValue = 1e-5,
     .min = 0.0,
     .max = 10.0,
     .decimals = 8,
     .help = CORE_TR("core", "Mass transfer from the liquid to the particle surface."),
     .shape = Shape::PerComponent,
     .group = resinGroup},
    {.key = "pore_diffusivity",
     .label = CORE_TR("core", "Pore diffusivity"),
     .unit = "m2/s",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e-5,
     .decimals = 12,
     .help =
         CORE_TR("core", "In the pore liquid, including tortuosity; in series with the film (Glueckauf 1955). 0: the "
                         "film alone."),
     .shape = Shape::PerComponent,
     .group = resinGroup},
    {.key = "binding",
     .label = CORE_TR("core", "Binding"),
     .unit = "1",
     .help = CORE_TR("core", "How components bind. Bound concentrations are per volume of solid."),
     .shape = Shape::Record,
     .record = "binding",
     .group = resinGroup},
    {.key = "product",
     .label = CORE_TR("core", "Product"),
     .unit = "1",
     .help =
         CORE_TR("core", "The component whose load is shown. If omitted: the first that binds and is not the salt."),
     .shape = Shape::Component,
     .group = resinGroup},
};
constexpr auto params = model::joined(vesselParams, ownParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .defaultValue = 7.0,
     .min = 0.0,
     .max = 14.0,
     .help = CORE_TR("core", "In liquid and resin, if no component is a buffer.")},
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = roomTemperature,
     .min = 253.15,
     .max = 343.15,
     .decimals = 1,
     .help = CORE_TR("core", "Held by the jacket.")},
};
static_assert(model::namesRows<BatchAdsorber::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    volumeVariable,
    temperatureVariable,
    levelVariable,
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "Of the liquid: from the charge balance if it contains buffers, else the set-point.")},
    {.key = "load",
     .label = CORE_TR("core", "Load"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "Product in the resin divided by the volume of the settled resin.")},
    {.key = "load_amount",
     .label = CORE_TR("core", "Molar load"),
     .unit = "mol/m3",
     .help = CORE_TR("core", "Product in the resin divided by the volume of the settled resin.")},
    {.key = "fraction_bound",
     .label = CORE_TR("core", "Fraction in the resin"),
     .unit = "1",
     .help = CORE_TR("core", "Product in the resin divided by all product in the vessel."),
     .displayUnit = "%"},
};
static_assert(model::namesRows<BatchAdsorber::Variable>(variables));

constexpr model::KpiSpec kpis[] = {
    {.key = "load",
     .label = CORE_TR("core", "Load"),
     .unit = "kg/m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "load"},
};

} // namespace

extern const model::UnitType batch_adsorber{
    .id = "batch_adsorber",
    .label = CORE_TR("core", "Batch adsorber"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "tank",
    .help =
        CORE_TR("core", "Resin stirred with the liquid of a vessel: batch uptake, one vessel or several in series. The "
                        "resin stays when the liquid is drawn off, so that it can be washed and eluted. It starts with "
                        "the liquid of the vessel in its pores, without what binds."),
    .source = "Chase 1984, J Chromatogr 297:179",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = vesselGuards,
    .holdup = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<BatchAdsorber>(setup, errors);
    },
};

} // namespace titer::unitops::batch_adsorber
