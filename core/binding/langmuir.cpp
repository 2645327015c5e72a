// Langmuir, several components on shared sites: dq_i/dt = ka_i c_i qmax_i (1 - sum q_j/qmax_j) - kd_i q_i.
// Source: Langmuir 1916, J Am Chem Soc 38:2221; Guiochon et al. 2006, Fundamentals of Preparative and Nonlinear
// Chromatography.
#include "core/binding/langmuir_law.h"

namespace titer::binding::langmuir {

namespace {

constexpr model::ParamSpec params[] = {langmuirKa, langmuirKd, langmuirCapacity};

} // namespace

extern const model::BindingModel langmuir{
    .id = "langmuir",
    .label = CORE_TR("core", "Langmuir"),
    .help =
        CORE_TR("core", "Components compete for a limited number of sites: strong binding at first, then limited by "
                        "the capacity."),
    .equation = "dq_i/dt = ka_i c_i qmax_i (1 - sum q_j/qmax_j) - kd_i q_i",
    .source = "Langmuir 1916, J Am Chem Soc 38:2221",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<LangmuirLaw<PlainConstants>>(setup, errors);
    },
};

} // namespace titer::binding::langmuir
