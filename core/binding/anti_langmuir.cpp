// Anti-Langmuir: dq_i/dt = ka_i c_i qmax_i (1 - sum p_j q_j/qmax_j) - kd_i q_i with p_j = 1 (concave isotherm) or -1
// (convex: what is bound makes room for more).
// Source: Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed.,
// chapter 3.
#include "core/binding/langmuir_law.h"

namespace titer::binding::anti_langmuir {

namespace {

constexpr model::ParamSpec params[] = {
    langmuirKa,
    langmuirKd,
    langmuirCapacity,
    {.key = "sign",
     .label = CORE_TR("core", "Sign of the isotherm"),
     .defaultValue = -1.0,
     .min = -1.0,
     .max = 1.0,
     .decimals = 0,
     .help = CORE_TR("core", "-1: convex, with sharp tail and spread front. 1: concave as the Langmuir isotherm."),
     .shape = model::Shape::PerComponent},
};

double signOf(const model::BindingSetup& setup, int component)
{
    return setup.params.perComponent("sign")[component];
}

class AntiLangmuir : public LangmuirLaw<PlainConstants> {
public:
    AntiLangmuir(const model::BindingSetup& setup, base::Errors& errors)
        : LangmuirLaw(setup, errors, signOf)
    {
        for (const int plant : setup.carried) {
            const double sign = signOf(setup, plant);
            if (std::abs(sign) != 1.0)
                fault(errors, "sign", (*setup.components)[plant].id,
                      base::say(CORE_TR("core", "The sign of the isotherm of {1} is {2}; it must be 1 or -1."),
                                (*setup.components)[plant].id, base::writeShort(sign)));
        }
    }
};

} // namespace

extern const model::BindingModel anti_langmuir{
    .id = "anti_langmuir",
    .label = CORE_TR("core", "Anti-Langmuir"),
    .help = CORE_TR("core", "Like Langmuir, but bound molecules may promote binding: the isotherm curves upwards "
                            "until the liquid is depleted. There is no equilibrium if this is unlimited."),
    .equation = "dq_i/dt = ka_i c_i qmax_i (1 - sum p_j q_j/qmax_j) - kd_i q_i, p_j = 1 or -1",
    .source = "Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<AntiLangmuir>(setup, errors);
    },
};

} // namespace titer::binding::anti_langmuir
