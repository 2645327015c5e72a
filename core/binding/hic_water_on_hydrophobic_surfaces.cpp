// Hydrophobic interaction, water on hydrophobic surfaces: with bound molecules ever less water is left to order on the
// surface, so that desorption grows by a power of what is bound,
//   dq_i/dt = ka_i c_i theta^nu_i - kd_i q_i (sum q_j)^(nu_i beta), theta = 1 - sum q_j/qmax_j, beta = beta0 exp(beta1 c_s)
// with q_j in mol/m3 of solid under the power.
// Source: Wang, Hahn, Hubbuch 2016, J Chromatogr A 1465:71; for several components as in CADET-Core's documentation.
#include "core/binding/hic_law.h"

namespace titer::binding::hic_water_on_hydrophobic_surfaces {

namespace {

constexpr model::ParamSpec params[] = {
    hicSalt,
    hicKa,
    desorptionConstant("1/s", CORE_TR("core", "At 1 mol bound per m3 of solid: fraction of the bound amount that "
                                              "desorbs per unit time. Not 0.")),
    hicCapacity,
    hicNu,
    hicBeta0,
    hicBeta1,
};

class Form {
public:
    explicit Form(const model::ParamSet& given)
        : m_water(given)
    {
    }
    void add(const model::ParamSet&, int) {}
    template <class T> double adsorbing(std::size_t, const T&, const T&) const { return 1.0; }
    template <class T> T desorbing(std::size_t, double nu, const T& salt, const T& logBound) const
    {
        return power(T(nu * m_water.at(salt) * logBound), 1.0);
    }

private:
    ReleasedWater m_water;
};

} // namespace

extern const model::BindingModel hic_water_on_hydrophobic_surfaces{
    .id = "hic_water_on_hydrophobic_surfaces",
    .label = CORE_TR("core", "Hydrophobic interaction, water on hydrophobic surfaces"),
    .help = CORE_TR("core", "Binding releases ordered water from the surface; salt and what is bound already determine "
                            "how much. The isotherm rises steeply at first."),
    .equation = "dq_i/dt = ka_i c_i (1 - sum q_j/qmax_j)^nu_i - kd_i q_i (sum q_j)^(nu_i beta), beta = beta0 exp(beta1 "
                "c_s)",
    .source = "Wang, Hahn, Hubbuch 2016, J Chromatogr A 1465:71",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<HicLaw<Form>>(setup, errors);
    },
};

} // namespace titer::binding::hic_water_on_hydrophobic_surfaces
