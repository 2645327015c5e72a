// Mobile phase modulator: Langmuir with dq_i/dt = ka_i e^(gamma_i c_m) c_i qmax_i (1 - sum q_j/qmax_j) - kd_i
// c_m^beta_i q_i, where the modulator m does not bind: gamma determines of hydrophobic, beta of ion-exchange retention.
// Source: Melander, El Rassi, Horvath 1989, J Chromatogr 469:3; Karlsson, Jakobsson, Axelsson, Nilsson 2004, J
// Chromatogr A 1055:29.
#include "core/base/math/lanes_math.h"
#include "core/base/math/vector_units.h"
#include "core/binding/langmuir_law.h"

namespace titer::binding::mobile_phase_modulator {

namespace {

using model::Shape;

constexpr model::ParamSpec params[] = {
    {.key = "modulator",
     .label = CORE_TR("core", "Modulator"),
     .defaultValue = -1.0,
     .help = CORE_TR("core", "The component that shifts the binding of the others, such as a salt. It does not bind."),
     .shape = Shape::Component},
    langmuirKa,
    desorptionConstant("1/s",
                       CORE_TR("core", "At 1 mol/m3 of the modulator: fraction of the bound amount that desorbs per "
                                       "unit time. Not 0.")),
    langmuirCapacity,
    {.key = "gamma",
     .label = CORE_TR("core", "Hydrophobicity"),
     .unit = "m3/mol",
     .min = -100.0,
     .max = 100.0,
     .decimals = 5,
     .help = CORE_TR("core", "Adsorption increases exponentially with the concentration of the modulator by this "
                             "coefficient; 0: no effect."),
     .shape = Shape::PerComponent},
    {.key = "beta",
     .label = CORE_TR("core", "Ion-exchange exponent"),
     .min = -50.0,
     .max = 50.0,
     .help = CORE_TR("core", "Desorption increases with this power of the modulator's concentration; 0: no effect."),
     .shape = Shape::PerComponent},
};

struct Shift {
    double gamma; // [m3/mol]
    double beta;
};

// K of these sites at eight places, where the modulator has this concentration [mol/m3].
struct ShiftAffinities {
    template <int width>
    [[gnu::always_inline]] static void at(const LangmuirSite* sites, const Shift* shifts, int count,
                                          const base::Lanes* concentration, base::Lanes* affinity)
    {
        for (int v = 0; v < base::laneCount / width; ++v)
            shift<width>(sites, shifts, count, base::vectorsOf<width>(concentration)[v], {affinity, v});
    }

    template <int width>
    [[gnu::always_inline]] static void shift(const LangmuirSite* sites, const Shift* shifts, int count,
                                             const typename base::VectorOf<width>::Type& concentration,
                                             base::OneOfEach<width> affinity)
    {
        using Vector = typename base::VectorOf<width>::Type;
        const Vector none = concentration - concentration; // passes on what is no number
        const Vector floor = Vector{} + floorConcentration, max = Vector{} + maxExponent;
        Vector log = concentration < floor ? floor : concentration;
        base::takeLog<width>(log);
        for (int k = 0; k < count; ++k) {
            Vector ka = Vector{} + sites[k].ka, kd = Vector{} + sites[k].kd;
            if (shifts[k].gamma != 0.0) {
                Vector on = shifts[k].gamma * concentration;
                on = on < max ? on : max;
                base::takeExp<width>(on);
                ka *= on;
            }
            if (shifts[k].beta != 0.0) {
                Vector off = shifts[k].beta * log;
                off = off < max ? off : max;
                base::takeExp<width>(off);
                kd *= off;
            }
            affinity[k] = (ka < maxAffinity * kd ? ka / kd : Vector{} + maxAffinity) + none;
        }
    }
};

class ModulatedConstants {
public:
    ModulatedConstants(const model::BindingSetup& setup, base::Errors& errors)
        : m_modulator(namedComponent(setup, "modulator", errors))
    {
        if (m_modulator < 0) return;
        const int plant = setup.carried[m_modulator];
        const model::Component& component = (*setup.components)[plant];
        m_moles = molesPerUnit(component, "modulator", errors, true);
        if (setup.params.perComponent("ka")[plant] > 0.0)
            fault(errors, "ka", component.id,
                  base::say(CORE_TR("core", "Component {1} is the modulator, which does not bind: remove its ka, or "
                                            "name another modulator."),
                            component.id));
    }

    int modulator() const { return m_modulator; }
    void affinities(const LangmuirSite* sites, int count, const base::Lanes& modulator, base::Lanes* affinity) const
    {
        const base::Lanes concentration = m_moles * modulator;
        base::onVectorUnit<ShiftAffinities>(sites, m_shifts.data(), count, &concentration, affinity);
    }
    bool binds(int carried) const { return carried != m_modulator; }
    void add(const model::BindingSetup& setup, int plant)
    {
        m_shifts.push_back({setup.params.perComponent("gamma")[plant], setup.params.perComponent("beta")[plant]});
    }

    template <class T> class Place {
    public:
        Place(const ModulatedConstants& constants, const T* c)
            : m_shifts(constants.m_shifts)
            , m_concentration(constants.m_moles * c[constants.m_modulator])
            , m_log(logOf(m_concentration))
        {
        }
        T ka(const LangmuirSite& site, int k) const { return site.ka * power(m_concentration, m_shifts[k].gamma); }
        T kd(const LangmuirSite& site, int k) const { return site.kd * power(m_log, m_shifts[k].beta); }

    private:
        const std::vector<Shift>& m_shifts;
        T m_concentration; // of the modulator [mol/m3]
        T m_log;
    };

private:
    int m_modulator;
    double m_moles = 1.0; // [mol/basis]
    std::vector<Shift> m_shifts;
};

} // namespace

extern const model::BindingModel mobile_phase_modulator{
    .id = "mobile_phase_modulator",
    .label = CORE_TR("core", "Mobile phase modulator"),
    .help =
        CORE_TR("core", "Langmuir with constants that depend on a salt or solvent: hydrophobic interaction, reversed "
                        "phase and ion exchange."),
    .equation = "dq_i/dt = ka_i exp(gamma_i c_m) c_i qmax_i (1 - sum q_j/qmax_j) - kd_i c_m^beta_i q_i",
    .source = "Melander, El Rassi, Horvath 1989, J Chromatogr 469:3; Karlsson et al. 2004, J Chromatogr A 1055:29",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<LangmuirLaw<ModulatedConstants>>(setup, errors);
    },
};

} // namespace titer::binding::mobile_phase_modulator
