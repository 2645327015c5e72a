// A rate law whose parameters a network multiplies. What stands here is what palette, help and lists show; the law itself, with its base law
// and its network, is what a record says (core/model/types/hybrid_network.h, core/model/check/check_hybrid.cpp).
#include "core/base/result.h"
#include "core/model/types/rate_law.h"

namespace titer::kinetics::hybrid {

namespace {

struct Hybrid {
    template <class T> static void rates(const model::LawInput<T>&, model::LawOutput<T>&) {}
};

} // namespace

extern const model::RateLaw hybrid = model::withRates<Hybrid>({
    .id = "hybrid",
    .label = CORE_TR("core", "Hybrid law"),
    .help = CORE_TR("core", "Another rate law, some of whose parameters a small network multiplies by factors between "
                            "two bounds, as concentrations, temperature and pH ask for. It is trained on recordings "
                            "(titer-cli hybrid train); yields and balances remain those of the law."),
    .source = "Psichogios and Ungar 1992, AIChE J 38:1499",
});

} // namespace titer::kinetics::hybrid
