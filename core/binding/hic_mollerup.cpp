// Hydrophobic interaction by Mollerup's activity coefficients: salting-out of the protein in the liquid makes it bind,
//   dq_i/dt = ka_i exp(k_s_i c_s + k_p_i c_i) c_i theta^nu_i - kd_i q_i, theta = 1 - sum q_j/qmax_j
// with the concentrations of salt and component [mol/m3] under the exponential.
// Source: Mollerup 2006, Fluid Phase Equilib 241:205; Mollerup 2008, Chem Eng Technol 31:864.
#include "core/binding/hic_law.h"

namespace titer::binding::hic_mollerup {

namespace {

constexpr model::ParamSpec params[] = {
    hicSalt,
    hicKa,
    desorptionConstant("1/s", CORE_TR("core", "Fraction of the bound amount that desorbs per unit time. Not 0.")),
    hicCapacity,
    hicNu,
    value("", "k_s", CORE_TR("core", "Salting-out coefficient"), "m3/mol", 0.0, -10.0, 10.0, 6,
          CORE_TR("core", "Change of ln ka per concentration of the salt.")),
    value("", "k_p", CORE_TR("core", "Self-interaction coefficient"), "m3/mol", 0.0, -1e3, 1e3, 4,
          CORE_TR("core", "Change of ln ka per concentration of the component itself.")),
};

class Form {
public:
    explicit Form(const model::ParamSet&) {}
    void add(const model::ParamSet& given, int plant)
    {
        m_coefficients.push_back({given.perComponent("k_s")[plant], given.perComponent("k_p")[plant]});
    }
    template <class T> T adsorbing(std::size_t k, const T& salt, const T& own) const
    {
        return power(T(m_coefficients[k].salt * salt + m_coefficients[k].own * own), 1.0);
    }
    template <class T> double desorbing(std::size_t, double, const T&, const T&) const { return 1.0; }

private:
    struct Coefficients {
        double salt, own; // [m3/mol]
    };
    std::vector<Coefficients> m_coefficients;
};

} // namespace

extern const model::BindingModel hic_mollerup{
    .id = "hic_mollerup",
    .label = CORE_TR("core", "Hydrophobic interaction, Mollerup"),
    .help = CORE_TR("core", "Salt reduces the solubility of proteins and so makes them bind; molecules in the liquid "
                            "may promote or hinder each other."),
    .equation = "dq_i/dt = ka_i exp(k_s_i c_s + k_p_i c_i) c_i (1 - sum q_j/qmax_j)^nu_i - kd_i q_i",
    .source = "Mollerup 2006, Fluid Phase Equilib 241:205",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<HicLaw<Form>>(setup, errors);
    },
};

} // namespace titer::binding::hic_mollerup
