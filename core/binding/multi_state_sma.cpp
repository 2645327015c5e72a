// Multi-state steric mass action: each component binds in up to three states, of which each binds more strongly than the one
// before and may turn into the others:
//   dq_ij/dt = ka_ij c_i qbar0^nu_ij - kd_ij q_ij c_s^nu_ij
//              + sum_{l<j} ( k_lj q_il qbar0^(nu_ij - nu_il) - k_jl q_ij c_s^(nu_ij - nu_il) )
//              + sum_{l>j} ( k_lj q_il c_s^(nu_il - nu_ij) - k_jl q_ij qbar0^(nu_il - nu_ij) )
//   qbar0 = Lambda - sum (nu_ij + sigma_ij) q_ij, bound salt q_s = Lambda - sum nu_ij q_ij (charge balance).
// Reference concentrations are 1 mol/m3.
// Source: Diedrich, Heymann, Leweke, Hunt, Todd, Kunert, Johnson, von Lieres 2017, J Chromatogr A 1525:60.
#include "core/binding/steric_sites.h"

#include <algorithm>
#include <array>

namespace titer::binding::multi_state_sma {

namespace {

constexpr const char* states[] = {CORE_TR("core", "First state"), CORE_TR("core", "Second state"),
                                  CORE_TR("core", "Third state")};
constexpr const char* conversion = CORE_TR("core", "Conversion of bound molecules");

constexpr const char* bindsHelp = CORE_TR("core", "At 1 mol/m3 of free sites: bound in this state per volume of solid "
                                                  "and unit time, per concentration in the pore. 0: not from the "
                                                  "liquid.");
constexpr const char* releasesHelp =
    CORE_TR("core", "At 1 mol/m3 of salt: fraction of what is bound in this state that desorbs per unit time.");
constexpr const char* chargeHelp = CORE_TR("core", "Number of salt ions that one molecule displaces in this state; at "
                                                   "least that of the state before.");
constexpr const char* stericHelp =
    CORE_TR("core", "Number of sites that one molecule covers in this state without binding to them.");
constexpr const char* strongerHelp =
    CORE_TR("core", "At 1 mol/m3 of free sites: fraction that turns into the stronger state per unit time.");
constexpr const char* weakerHelp =
    CORE_TR("core", "At 1 mol/m3 of salt: fraction that turns into the weaker state per unit time.");

constexpr model::ParamSpec rate(const char* group, const char* key, const char* label, const char* help,
                                double defaultValue = 0.0)
{
    return value(group, key, label, "1/s", defaultValue, 0.0, model::unbounded, 4, help);
}

constexpr model::ParamSpec number(const char* group, const char* key, const char* label, double max, const char* help)
{
    return value(group, key, label, "1", 0.0, 0.0, max, 2, help);
}

constexpr model::ParamSpec params[] = {
    ionicCapacity,
    counterIonParam,
    rate(states[0], "ka", CORE_TR("core", "Adsorption rate constant"), bindsHelp),
    rate(states[0], "kd", CORE_TR("core", "Desorption rate constant"), releasesHelp, 1.0),
    number(states[0], "nu", CORE_TR("core", "Characteristic charge"), 100.0, chargeHelp),
    number(states[0], "sigma", CORE_TR("core", "Steric factor"), 1e4, stericHelp),
    rate(states[1], "ka2", CORE_TR("core", "Adsorption rate constant, second state"), bindsHelp),
    rate(states[1], "kd2", CORE_TR("core", "Desorption rate constant, second state"), releasesHelp, 1.0),
    number(states[1], "nu2", CORE_TR("core", "Characteristic charge, second state"), 100.0, chargeHelp),
    number(states[1], "sigma2", CORE_TR("core", "Steric factor, second state"), 1e4, stericHelp),
    rate(states[2], "ka3", CORE_TR("core", "Adsorption rate constant, third state"), bindsHelp),
    rate(states[2], "kd3", CORE_TR("core", "Desorption rate constant, third state"), releasesHelp, 1.0),
    number(states[2], "nu3", CORE_TR("core", "Characteristic charge, third state"), 100.0, chargeHelp),
    number(states[2], "sigma3", CORE_TR("core", "Steric factor, third state"), 1e4, stericHelp),
    rate(conversion, "k12", CORE_TR("core", "From the first to the second state"), strongerHelp),
    rate(conversion, "k21", CORE_TR("core", "From the second to the first state"), weakerHelp),
    rate(conversion, "k13", CORE_TR("core", "From the first to the third state"), strongerHelp),
    rate(conversion, "k31", CORE_TR("core", "From the third to the first state"), weakerHelp),
    rate(conversion, "k23", CORE_TR("core", "From the second to the third state"), strongerHelp),
    rate(conversion, "k32", CORE_TR("core", "From the third to the second state"), weakerHelp),
};

constexpr int maxStates = 3;
struct Keys {
    const char *ka, *kd, *nu, *sigma, *suffix;
};
constexpr Keys keys[maxStates] = {{"ka", "kd", "nu", "sigma", ""},
                                  {"ka2", "kd2", "nu2", "sigma2", "_second"},
                                  {"ka3", "kd3", "nu3", "sigma3", "_third"}};
constexpr const char* conversions[maxStates][maxStates] = {
    {nullptr, "k12", "k13"}, {"k21", nullptr, "k23"}, {"k31", "k32", nullptr}};

class MultiStateSma : public model::TemplatedBinding<MultiStateSma> {
public:
    MultiStateSma(const model::BindingSetup& setup, base::Errors& errors)
        : m_sites(setup.params["lambda"], counterIon(setup, "ka", errors))
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        if (salt() >= 0) m_offset[salt()] = m_sites.lambda() / m_sites.ion().moles;
        for (int i = 0; i < int(setup.carried.size()); ++i)
            if (i != salt()) addComponent(setup, i, errors);
    }

    int salt() const override { return m_sites.ion().place; }
    std::string boundName(int state) const override { return m_sites.all()[state].name; }
    void nominal(double* q) const override { m_sites.nominal(q); }
    double filled(const double* q) const override { return m_sites.filled(q); }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        if (m_count == 0 || salt() < 0) return;
        const auto logs = m_sites.rates(pore, dqdt);
        for (const Turn& t : m_turns) {
            const T turning = t.rate * pore.q[t.from] * power(t.from < t.to ? logs.free : logs.salt, t.exponent);
            dqdt[t.from] -= turning;
            dqdt[t.to] += turning;
        }
    }

private:
    struct Turn { // bound states; those of a component stand in the order of their strength
        int from, to;
        double rate; // [1/s]
        double exponent;
    };

    void addComponent(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const model::Component& component = (*setup.components)[plant];
        const auto of = [&](const char* key) { return key ? setup.params.perComponent(key)[plant] : 0.0; };
        // A state is there where molecules come into it.
        std::array<bool, maxStates> there{};
        for (int j = 0; j < maxStates; ++j) there[j] = of(keys[j].ka) > 0.0;
        for (int pass = 1; pass < maxStates; ++pass)
            for (int j = 0; j < maxStates; ++j)
                for (int l = 0; l < maxStates; ++l) there[l] = there[l] || (there[j] && of(conversions[j][l]) > 0.0);
        if (there == std::array<bool, maxStates>{}) return;
        const double moles = molesPerUnit(component, "ka", errors);
        std::array<int, maxStates> state{};
        double least = 0.0;
        for (int j = 0; j < maxStates; ++j) {
            if (!there[j]) continue;
            const double nu = of(keys[j].nu);
            requireCharge(component, keys[j].nu, nu, errors);
            if (nu > 0.0 && nu < least)
                fault(errors, keys[j].nu, component.id,
                      base::say(CORE_TR("core", "The states of {1} are in the order of their strength, but the charge "
                                                "{2} is below {3} of the state before: exchange the states, or raise "
                                                "it."),
                                component.id, base::writeShort(nu), base::writeShort(least)));
            least = std::max(least, nu);
            state[j] = m_count++;
            m_sites.add(component, i, moles, of(keys[j].ka), of(keys[j].kd), nu, of(keys[j].sigma),
                        component.id + keys[j].suffix, m_shares);
        }
        for (int j = 0; j < maxStates; ++j)
            for (int l = 0; l < maxStates; ++l)
                if (there[j] && there[l] && of(conversions[j][l]) > 0.0)
                    m_turns.push_back({state[j], state[l], of(conversions[j][l]),
                                       std::abs(m_sites.all()[state[l]].nu - m_sites.all()[state[j]].nu)});
    }

    StericSites m_sites;
    std::vector<Turn> m_turns;
};

} // namespace

extern const model::BindingModel multi_state_sma{
    .id = "multi_state_sma",
    .label = CORE_TR("core", "Multi-state steric mass action"),
    .help = CORE_TR("core", "Steric mass action in which a molecule binds in up to three states, each with its charge "
                            "and steric factor, and turns from one into another while it is bound: tentacle resins, "
                            "spreading, double peaks."),
    .equation = "dq_ij/dt = ka_ij c_i qbar0^nu_ij - kd_ij q_ij c_s^nu_ij + sum_l (k_lj q_il - k_jl q_ij, those to the "
                "stronger state by qbar0^|nu_ij - nu_il|, to the weaker by c_s^|nu_ij - nu_il|), qbar0 = Lambda - sum "
                "(nu_ij + sigma_ij) q_ij, q_s = Lambda - sum nu_ij q_ij",
    .source = "Diedrich et al. 2017, J Chromatogr A 1525:60",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<MultiStateSma>(setup, errors);
    },
};

} // namespace titer::binding::multi_state_sma
