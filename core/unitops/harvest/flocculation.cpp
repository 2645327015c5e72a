// Flocculation: a polymer, an acid or a salt gathers fine particles, nucleic acids and host-cell protein into flocs. Of
// each component a stated part p leaves at most; the dose d, half as much of it,
//   c_i,eq = c_i,all (1 - p_i f(d)),   f(d) = d^h / (d^h + d_half^h),   r = k max(c_i - c_i,eq, 0),
// where c_all and d count what the flocs took with them. Source: Kang et al. 2013, Biotechnol Bioeng 110:2928 (harvest
// of mammalian cells with a cationic polymer, parts over dose). Doses that disperse flocs again are not described.
#include "core/base/text.h"
#include "core/model/types/joined.h"
#include "core/unitops/harvest/solids_tank.h"

#include <cmath>

namespace titer::unitops::flocculation {

namespace {

using base::say;

class DoseResponse {
public:
    DoseResponse(const model::UnitSetup& setup, base::Errors& errors)
        : m_flocculant(setup.params.component("flocculant"))
        , m_solids(setup.params.component("flocs"))
        , m_settling(settlingOf(setup, "flocculated", "flocs", errors))
        , m_halfDose(setup.params["half_dose"])
        , m_steepness(setup.params["steepness"])
        , m_rate(setup.params["rate"])
    {
        if (m_flocculant < 0) return;
        const model::Component& flocculant = (*setup.components)[m_flocculant];
        const auto& carried = setup.carried;
        m_arrives = std::binary_search(carried.begin(), carried.end(), m_flocculant);
        m_mass = flocculant.conversion(model::Basis::Mass);
        if (m_mass > 0.0) return;
        m_mass = 1.0;
        errors.push_back(
            {base::Code::Input, "components/" + flocculant.id + "/molar_mass",
             say(CORE_TR("core", "The mass of the flocculant “{1}” is unknown: give its molar_mass."), flocculant.id)});
    }

    const std::vector<Settling>& settling() const { return m_settling; }
    int solids() const { return m_solids; }
    int additive() const { return m_flocculant; }

    template <class T> T falls(int s, const T* c, const T* solid) const
    {
        using std::pow;
        if (!m_arrives) return 0.0;
        const Settling& settling = m_settling[s];
        const auto bound = std::find_if(m_settling.begin(), m_settling.end(),
                                        [this](const Settling& other) { return other.component == m_flocculant; });
        const T given =
            bound == m_settling.end() ? c[m_flocculant] : c[m_flocculant] + solid[bound - m_settling.begin()];
        const T dose = base::atLeast(given * (m_mass / m_halfDose), 0.0);
        const T bent = pow(dose, m_steepness);
        const T stays = (c[settling.component] + solid[s]) * (1.0 - settling.value * bent / (1.0 + bent));
        return m_rate * base::atLeast((c[settling.component] - stays) * settling.mass, 0.0);
    }

    base::Notices remarks(double dose) const
    {
        if (m_settling.empty())
            return {{"params/flocculated", say(CORE_TR("core", "No component flocculates: specify the fractions "
                                                               "that the flocs take up."))}};
        if (m_flocculant < 0)
            return {{"params/flocculant",
                     say(CORE_TR("core", "No component is named as the flocculant, so no flocs formed: name it."))}};
        if (dose > 0.0) return {};
        return {{"additive", say(CORE_TR("core", "No flocculant was added, so no flocs formed: add it through the "
                                                 "port “additive”."))}};
    }

private:
    int m_flocculant, m_solids;
    bool m_arrives = false; // the flocculant can reach the tank
    std::vector<Settling> m_settling;
    double m_halfDose, m_steepness, m_rate; // [kg/m3], [1], [1/s]
    double m_mass = 1.0;                    // of the flocculant [kg/basis]
};

constexpr const char* group = CORE_TR("core", "Flocculation");

constexpr model::ParamSpec ownParams[] = {
    {.key = "flocculant",
     .label = CORE_TR("core", "Flocculant"),
     .unit = "1",
     .help = CORE_TR("core", "The component that gathers others into flocs, such as a cationic polymer."),
     .shape = model::Shape::Component,
     .group = group},
    {.key = "flocculated",
     .label = CORE_TR("core", "Flocculates"),
     .unit = "1",
     .defaultValue = 0.0,
     .min = 0.0,
     .max = 1.0,
     .decimals = 1,
     .help = CORE_TR("core", "Fraction of a component that flocs take up at a high dose: most of debris and DNA, "
                             "some host-cell protein, some product, and the flocculant that they bind."),
     .shape = model::Shape::PerComponent,
     .group = group,
     .displayUnit = "%"},
    {.key = "half_dose",
     .label = CORE_TR("core", "Dose at half effect"),
     .unit = "kg/m3",
     .defaultValue = 0.2,
     .min = 1e-6,
     .max = 1e3,
     .decimals = 3,
     .help = CORE_TR("core", "Flocculant per volume at which flocs take up half as much; from your trial."),
     .group = group},
    {.key = "steepness",
     .label = CORE_TR("core", "Steepness"),
     .unit = "1",
     .defaultValue = 3.0,
     .min = 1.0,
     .max = 12.0,
     .decimals = 1,
     .help = CORE_TR("core", "Of the fraction over the dose: 1 increases slowly, 6 from zero to complete within a "
                             "factor of two."),
     .group = group},
    {.key = "rate",
     .label = CORE_TR("core", "Rate"),
     .unit = "1/s",
     .defaultValue = 5e-3,
     .min = 0.0,
     .max = 10.0,
     .decimals = 4,
     .help = CORE_TR("core", "Fraction of the remaining amount that flocculates per unit time; depends on stirring."),
     .group = group},
    {.key = "flocs",
     .label = CORE_TR("core", "Flocs"),
     .unit = "1",
     .help = CORE_TR("core", "The component of the precipitate, kilogram for kilogram; its diameter determines its "
                             "removal in a centrifuge or a filter."),
     .shape = model::Shape::Component,
     .group = group},
};
constexpr auto params = model::joined(vesselParams, ownParams);

} // namespace

extern const model::UnitType flocculation = solidsTank<DoseResponse>({
    .id = "flocculation",
    .label = CORE_TR("core", "Flocculation"),
    .category = CORE_TR("core", "Harvest"),
    .symbol = "floc",
    .help = CORE_TR("core", "A stirred tank in which a flocculant gathers fine matter into flocs: fractions over "
                            "the dose are specified, from your trials, and their rate is of first order. Fill it, "
                            "add the flocculant, hold, and send it to a centrifuge or a filter."),
    .source = "Kang et al. 2013, Biotechnol Bioeng 110:2928",
    .ports = solidsTankPorts,
    .params = params,
});

} // namespace titer::unitops::flocculation
