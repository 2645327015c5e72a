// Buffer preparation: buffers and salts in the concentrations of its program, titrated to a pH. The strong ion x of the charge
// z that this takes follows from the balance of charges at that pH,
//   z x + sum z_i(pH) c_i + [H+] - Kw / [H+] = 0,
// which rises with x, so that there is one x. Activity is left out: pKa are those of the buffer in use, at its salt and
// temperature. Source: Stumm, Morgan 1996, Aquatic Chemistry, 3rd ed., chapter 3 (core/model/types/charge_balance.h).
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/model/types/charge_balance.h"
#include "core/model/types/row_names.h"
#include "core/unitops/program.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::buffer_preparation {

namespace {

using base::say;
using model::Direction;
using model::FlowRule;
using model::Shape;

enum Variable { Ph, Volume, Titrant, TitrantUsed };

class BufferPreparation : public model::Templated<BufferPreparation>, public model::SwitchingModel {
public:
    BufferPreparation(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
        , m_carried(setup.carried)
        , m_balance(*setup.components, setup.carried, errors)
        , m_titrant(setup.params.choice("adjust") == "titrated" ? setup.params.component("titrant") : -1)
        , m_program(titrated(setup, errors), m_components)
    {
        if (m_titrant >= 0) m_moles = (*setup.components)[m_titrant].conversion(model::Basis::Amount);
    }

    model::UnitFacets facets() const override { return {.switching = this}; }
    bool generates(int) const override { return false; }
    int quadratureCount() const override { return 2; } // volume [m3], titrant [mol]

    template <class T> void flowsOut(const model::UnitView<T>& view) const { m_program.give(view.time, view.out[0]); }
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Outflow<T>& out = view.out[0];
        d.quadratures[0] = out.flow;
        d.quadratures[1] = m_titrant < 0 ? T(0.0) : T(out.flow * out.concentrations[m_titrant] * m_moles);
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[Ph] = m_balance.any() ? phOf(view.out[0].concentrations) : base::notAvailable;
        values[Volume] = view.quadratures[0];
        values[Titrant] = m_titrant < 0 ? base::notAvailable : view.out[0].concentrations[m_titrant] * m_moles;
        values[TitrantUsed] = m_titrant < 0 ? base::notAvailable : view.quadratures[1];
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }
    bool flowsByItself(double t) const override { return m_program.flowsByItself(t); }
    double nextBreak(double t, std::span<const double>) const override { return m_program.nextBreak(t); }

private:
    double phOf(const double* c) const
    {
        std::vector<double> carried;
        for (const int i : m_carried) carried.push_back(c[i]);
        return m_balance.ph(carried.data());
    }

    // The program with its titrant.
    std::vector<model::ProgramStep> titrated(const model::UnitSetup& setup, base::Errors& errors) const
    {
        std::vector<model::ProgramStep> steps = setup.program;
        if (setup.params.choice("adjust") != "titrated") return steps;
        const auto fault = [&](const char* where, base::Sentence what) {
            errors.push_back({base::Code::Input, where, std::move(what)});
            return steps;
        };
        const double target = setup.params["target_ph"];
        if (m_titrant < 0)
            return fault("params/titrant", say(CORE_TR("core", "Titration of a buffer needs a titrant: choose a "
                                                               "strong ion, such as sodium for its hydroxide or "
                                                               "chloride for its acid.")));
        const model::Component& ion = (*setup.components)[m_titrant];
        const double moles = ion.conversion(model::Basis::Amount);
        if (ion.charge == 0.0 || !ion.pka.empty() || !(moles > 0.0))
            return fault("params/titrant",
                         say(CORE_TR("core", "“{1}” is not a strong ion: a titrant has a \"charge\", no \"pka\", "
                                             "and a molar mass or the basis \"amount\"."),
                             ion.id));
        if (!m_balance.any())
            return fault("params/adjust",
                         say(CORE_TR("core", "No component here is a buffer, so its pH depends on traces of acid or "
                                             "base: give one its \"pka\".")));
        for (model::ProgramStep& step : steps) {
            step.concentration.resize(m_components, 0.0);
            step.ramp.resize(m_components, 0.0);
            std::vector<double> end = step.concentration;
            for (int i = 0; i < m_components; ++i) end[i] = std::max(end[i] + step.ramp[i] * step.duration, 0.0);
            const auto buffered = [&](const std::vector<double>& c) {
                return std::any_of(m_carried.begin(), m_carried.end(),
                                   [&](int i) { return !(*setup.components)[i].pka.empty() && c[i] > 0.0; });
            };
            if (!buffered(step.concentration) && !buffered(end)) continue; // water, or a pause
            const double first = titrantFor(step.concentration, target, ion.charge / moles);
            const double last = titrantFor(end, target, ion.charge / moles);
            if (first < 0.0 || last < 0.0)
                return fault("params/target_ph",
                             say(CORE_TR("core", "pH {1} cannot be reached with “{2}”: the buffer has pH {3} before "
                                                 "titration. Choose an ion of the opposite charge, or another pH."),
                                 base::writeShort(target, 3), ion.id,
                                 base::writeShort(phOf((first < 0.0 ? step.concentration : end).data()), 3)));
            step.concentration[m_titrant] = first;
            step.ramp[m_titrant] = step.duration > 0.0 ? (last - first) / step.duration : 0.0;
        }
        return steps;
    }

    // Titrant that brings a liquid to the pH [basis/m3]; negative: none does. `charge`: its sign counts.
    double titrantFor(std::vector<double> c, double target, double charge) const
    {
        const double sign = charge > 0.0 ? 1.0 : -1.0;
        const double before = c[m_titrant];
        const auto beyond = [&](double x) {
            c[m_titrant] = before + x;
            return sign * (phOf(c.data()) - target);
        };
        if (beyond(0.0) > 1e-9) return -1.0;
        double low = 0.0, high = 1e-3;
        while (beyond(high) < 0.0) {
            low = high, high *= 2.0;
            if (high > 1e6) return -1.0;
        }
        for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
            const double middle = 0.5 * (low + high);
            (beyond(middle) < 0.0 ? low : high) = middle;
        }
        return before + 0.5 * (low + high);
    }

    int m_components;
    std::vector<int> m_carried;
    model::ChargeBalance m_balance;
    int m_titrant;        // component of the plant, or -1
    double m_moles = 1.0; // of the titrant [mol/basis]
    Program m_program;
};

constexpr model::PortSpec ports[] = {
    {.key = "out", .label = CORE_TR("core", "Buffer"), .direction = Direction::Out, .rule = FlowRule::Set},
};

constexpr const char* adjustments[] = {CORE_TR("core", "as_weighed"), CORE_TR("core", "titrated")};

constexpr model::ParamSpec params[] = {
    {.key = "adjust",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "as_weighed: it follows from the composition in the program. titrated: a strong ion "
                             "brings each step of the program that contains a buffer to the target."),
     .shape = Shape::Choice,
     .choices = adjustments},
    {.key = "target_ph",
     .label = CORE_TR("core", "Target pH"),
     .unit = "1",
     .defaultValue = 7.0,
     .min = 0.0,
     .max = 14.0,
     .help = CORE_TR("core", "pH to which the buffer is titrated."),
     .when = "adjust=titrated"},
    {.key = "titrant",
     .label = CORE_TR("core", "Titrant"),
     .unit = "1",
     .help = CORE_TR("core", "The strong ion added with the acid or base: sodium for sodium hydroxide, chloride for "
                             "hydrochloric acid."),
     .shape = Shape::Component,
     .when = "adjust=titrated"},
};

constexpr model::VariableSpec variables[] = {
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "From the charge balance, without activities.")},
    {.key = "volume",
     .label = CORE_TR("core", "Buffer so far"),
     .unit = "m3",
     .help = CORE_TR("core", "Buffer prepared since the start of the run.")},
    {.key = "titrant",
     .label = CORE_TR("core", "Titrant in the buffer"),
     .unit = "mol/m3",
     .help = CORE_TR("core", "Titrant in the buffer that is needed for its pH.")},
    {.key = "titrant_used",
     .label = CORE_TR("core", "Titrant so far"),
     .unit = "mol",
     .help = CORE_TR("core", "Titrant used since the start of the run.")},
};
static_assert(model::namesRows<Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "buffer", .label = CORE_TR("core", "Buffer"), .unit = "m3", .kind = Kind::Last, .variable = "volume"},
    {.key = "titrant",
     .label = CORE_TR("core", "Titrant used"),
     .unit = "mol",
     .kind = Kind::Last,
     .variable = "titrant_used"},
};

} // namespace

extern const model::UnitType buffer_preparation{
    .id = "buffer_preparation",
    .label = CORE_TR("core", "Buffer preparation"),
    .category = CORE_TR("core", "Utility"),
    .symbol = "tank",
    .help = CORE_TR("core", "Prepares a buffer with the composition in its program, and titrates it to a pH. "
                            "Mechanistic: the charge balance, without activities."),
    .source = "Stumm, Morgan 1996, Aquatic Chemistry, 3rd ed.",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .hasProgram = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<BufferPreparation>(setup, errors);
    },
};

} // namespace titer::unitops::buffer_preparation
