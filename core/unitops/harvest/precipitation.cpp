// Precipitation: what a salt, an alcohol or a polymer drives out of solution. Solubility S falls on Cohn's line,
//   log10(S / S_0) = -K c,
// with the concentration c of the precipitant. What is above S precipitates, and where S has risen above it, as when the precipitant is diluted, p, what
// the precipitate holds of it, dissolves again, at most as much as there is room for:
//   r = k (c_i - S_i)  above S_i,   r = -k_d min(S_i - c_i, p_i)  below.
// Sources: Cohn 1925, Physiol Rev 5:349; Juckes 1971, Biochim Biophys Acta 229:535 (the same line for polyethylene glycol); Noyes, Whitney 1897, J Am Chem
// Soc 19:930 (a solid dissolves in proportion to what is missing to saturation, while its surface is the same). That k_d stays the same as the precipitate
// becomes less, and that the last of it goes by first order, is stated. The precipitate is one component; what it holds is known of what has
// formed in this tank, and only that dissolves.
#include "core/base/text.h"
#include "core/model/types/joined.h"
#include "core/unitops/harvest/solids_tank.h"

#include <cmath>
#include <numbers>

namespace titer::unitops::precipitation {

namespace {

using base::say;

class CohnsLine {
public:
    CohnsLine(const model::UnitSetup& setup, base::Errors& errors)
        : m_precipitant(setup.params.component("precipitant"))
        , m_solids(setup.params.component("precipitate"))
        , m_settling(settlingOf(setup, "solubility", "precipitate", errors))
        , m_rate(setup.params["rate"])
        , m_dissolutionRate(setup.params["dissolution_rate"])
    {
        for (const Settling& s : m_settling)
            m_slope.push_back(std::numbers::ln10 * setup.params.perComponent("salting_out")[s.component]);
        if (m_precipitant < 0) return;
        m_mass = (*setup.components)[m_precipitant].conversion(model::Basis::Mass);
        if (m_mass > 0.0) return;
        m_mass = 1.0;
        errors.push_back({base::Code::Input, "components/" + (*setup.components)[m_precipitant].id + "/molar_mass",
                          say(CORE_TR("core", "The mass of the precipitant “{1}” is unknown: give its molar_mass."),
                              (*setup.components)[m_precipitant].id)});
    }

    const std::vector<Settling>& settling() const { return m_settling; }
    int solids() const { return m_solids; }
    int additive() const { return m_precipitant; }

    template <class T> T falls(int s, const T* c, const T* solid) const
    {
        using std::exp;
        const Settling& settling = m_settling[s];
        T dose = 0.0;
        if (m_precipitant >= 0) dose = base::atLeast(c[m_precipitant] * m_mass, 0.0);
        const T room = settling.value * exp(-m_slope[s] * dose) - c[settling.component] * settling.mass;
        if (base::valueOf(room) <= 0.0) return -m_rate * room;
        const T held = base::atLeast(solid[s] * settling.mass, 0.0);
        return -m_dissolutionRate * (base::valueOf(room) < base::valueOf(held) ? room : held);
    }

    base::Notices remarks(double dose) const
    {
        if (m_settling.empty())
            return {{"params/solubility", say(CORE_TR("core", "No component has a solubility, so nothing "
                                                              "precipitated: give one, with its salting_out."))}};
        if (m_precipitant < 0)
            return {{"params/precipitant", say(CORE_TR("core", "No component is named as the precipitant, so "
                                                               "solubilities did not change: name it."))}};
        if (dose > 0.0) return {};
        return {{"additive", say(CORE_TR("core", "No precipitant was added, so solubilities did not change: add it "
                                                 "through the port “additive”."))}};
    }

private:
    int m_precipitant, m_solids;
    std::vector<Settling> m_settling;
    std::vector<double> m_slope;      // [m3/kg], of the natural logarithm
    double m_rate, m_dissolutionRate; // [1/s]
    double m_mass = 1.0;              // of the precipitant [kg/basis]
};

constexpr const char* group = CORE_TR("core", "Precipitation");

constexpr model::ParamSpec ownParams[] = {
    {.key = "precipitant",
     .label = CORE_TR("core", "Precipitant"),
     .unit = "1",
     .help = CORE_TR("core", "The component that precipitates others: calcium chloride, ammonium sulfate, "
                             "polyethylene glycol."),
     .shape = model::Shape::Component,
     .group = group},
    {.key = "solubility",
     .label = CORE_TR("core", "Solubility without it"),
     .unit = "kg/m3",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1e6,
     .decimals = 2,
     .help = CORE_TR("core", "Of each component that may precipitate, extrapolated to no precipitant. 0: it stays "
                             "in solution."),
     .shape = model::Shape::PerComponent,
     .group = group},
    {.key = "salting_out",
     .label = CORE_TR("core", "Salting-out constant"),
     .unit = "m3/kg",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 100.0,
     .decimals = 4,
     .help = CORE_TR("core", "Decrease of log10 solubility per kg/m3 of the precipitant, K; the slope of a trial on "
                             "a semi-logarithmic plot."),
     .shape = model::Shape::PerComponent,
     .group = group},
    {.key = "rate",
     .label = CORE_TR("core", "Rate"),
     .unit = "1/s",
     .defaultValue = 5e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Fraction of the excess that precipitates per unit time."),
     .group = group},
    {.key = "dissolution_rate",
     .label = CORE_TR("core", "Dissolution rate"),
     .unit = "1/s",
     .defaultValue = 5e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "If the precipitant is diluted and solubility increases: fraction of the "
                             "undersaturation that dissolves again per unit time. Determine it in a trial; 0: the "
                             "precipitate does not dissolve. Precipitate in the inflow does not dissolve either, "
                             "because its composition is unknown."),
     .group = group},
    {.key = "precipitate",
     .label = CORE_TR("core", "Precipitate"),
     .unit = "1",
     .help = CORE_TR("core", "The component of the precipitate, kilogram for kilogram; its diameter determines its "
                             "removal in a centrifuge or a filter."),
     .shape = model::Shape::Component,
     .group = group},
};
constexpr auto params = model::joined(vesselParams, ownParams);

} // namespace

extern const model::UnitType precipitation = solidsTank<CohnsLine>({
    .id = "precipitation",
    .label = CORE_TR("core", "Precipitation"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "floc",
    .help = CORE_TR("core", "A stirred tank in which a precipitant makes components precipitate according to the "
                            "Cohn equation of solubility: mechanistic, with solubility lines from your trials. Fill "
                            "it, add the precipitant, hold, and send it to a centrifuge or a filter. The "
                            "precipitate formed here dissolves again when the precipitant is diluted."),
    .source = "Cohn 1925, Physiol Rev 5:349; Juckes 1971, Biochim Biophys Acta 229:535; Noyes, Whitney 1897, J Am Chem "
              "Soc 19:930",
    .ports = solidsTankPorts,
    .params = params,
});

} // namespace titer::unitops::precipitation
