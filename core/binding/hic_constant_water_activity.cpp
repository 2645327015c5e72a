// Hydrophobic interaction at constant water activity, 0.1 at the surface:
//   dq_i/dt = ka_i c_i theta^nu_i - kd_i q_i 0.1^(nu_i beta), theta = 1 - sum q_j/qmax_j, beta = beta0 exp(beta1 c_s).
// Source: Jäpel, Buyel 2022, J Chromatogr A 1679:463408.
#include "core/binding/hic_law.h"

namespace titer::binding::hic_constant_water_activity {

namespace {

constexpr model::ParamSpec params[] = {
    hicSalt,
    hicKa,
    desorptionConstant("1/s", CORE_TR("core", "Fraction of the bound amount that desorbs per unit time where no water "
                                              "is released (beta 0). Not 0.")),
    hicCapacity,
    hicNu,
    hicBeta0,
    hicBeta1,
};

constexpr double logActivity = -2.302585092994046; // ln 0.1

class Form {
public:
    explicit Form(const model::ParamSet& given)
        : m_water(given)
    {
    }
    void add(const model::ParamSet&, int) {}
    template <class T> double adsorbing(std::size_t, const T&, const T&) const { return 1.0; }
    template <class T> T desorbing(std::size_t, double nu, const T& salt, const T&) const
    {
        return power(T(nu * m_water.at(salt)), logActivity);
    }

private:
    ReleasedWater m_water;
};

} // namespace

extern const model::BindingModel hic_constant_water_activity{
    .id = "hic_constant_water_activity",
    .label = CORE_TR("core", "Hydrophobic interaction, constant water activity"),
    .help = CORE_TR("core", "Binding releases ordered water from the surface, by the salt alone: the isotherm of one "
                            "component begins straight."),
    .equation = "dq_i/dt = ka_i c_i (1 - sum q_j/qmax_j)^nu_i - kd_i q_i 0.1^(nu_i beta), beta = beta0 exp(beta1 c_s)",
    .source = "Jäpel, Buyel 2022, J Chromatogr A 1679:463408",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<HicLaw<Form>>(setup, errors);
    },
};

} // namespace titer::binding::hic_constant_water_activity
