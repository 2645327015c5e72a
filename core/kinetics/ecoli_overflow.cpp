// E. coli with acetate overflow (Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23, second parameter set):
//   qS = qSmax S/(S + Ks)/(1 + A/Kia)      qSof = pAmax qS/(qS + Kap)      pA = Yas qSof      qSox = (qS - qSof) o
//   qSan = (qSox - qm) Yem Cx/Cs      qsA = qAmax A/(A + Ksa)/(1 + qS/Kis)
//   mu = (qSox - qm) Yem + qsA Yxa + qSof Yxsof      qO = Yos (qSox - qSan) + Yoa qsA      o = O/(O + Ko)
//   dX = mu X      dS = -qS X      dA = (pA - qsA) X      dO = -qO X      dCO2 = RQ qO X
// Oxygen is published in % of air saturation with a fall of H = 14000 % per g/L taken up: 100 % is 100/14000 g/L, or 0.2232 mol/m3
// at 32 g/mol, the default of `oxygen_at_saturation`. The role is in moles and the law reads its share of that.
// As published the uptake of acetate and the maintenance go on without oxygen and draw it below 0; both take the factor o here,
// which moves the published run by less than 2e-6. Glucose that is taken up and finds no oxygen leaves without a product, as
// published, so carbon does not close there. What the feed does to oxygen and the lag of its probe are matters of the vessel.
#include "core/kinetics/ecoli_host.h"
#include "core/model/types/row_names.h"

#include <array>

namespace titer::kinetics::ecoli_overflow {

namespace {

constexpr std::array roles{
    usual::biomass,
    usual::glucose,
    acetateRole,
    usual::oxygen,
    usual::with(usual::carbonDioxide, CORE_TR("core", "Dissolved carbon dioxide. Not in the published set.")),
};
enum Role { Biomass, Glucose, Acetate, Oxygen, CarbonDioxide };
static_assert(model::namesRows<Role>(roles));

struct EcoliOverflow {
    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const T& x = in.c[Biomass];
        const auto host = hostRates<T>(in.p, in.growth, in.c[Glucose], in.c[Acetate], in.c[Oxygen]);
        out.growthRate = host.growth;
        out.rate[Biomass] = host.growth * x;
        out.rate[Glucose] = -host.glucose * x;
        out.rate[Acetate] = host.acetate * x;
        out.rate[Oxygen] = -host.oxygen * x;
        out.rate[CarbonDioxide] = in.p[RespiratoryQuotient] * host.oxygen * x;
    }
};

} // namespace

extern const model::RateLaw ecoli_overflow = model::withRates<EcoliOverflow>({
    .id = "ecoli_overflow",
    .label = CORE_TR("core", "E. coli with overflow"),
    .help = CORE_TR("core", "E. coli on glucose: fast uptake overflows to acetate, which inhibits uptake and is "
                            "consumed later; oxygen limits respiration. The defaults are the second published set."),
    .source = "Anane, López, Neubauer and Cruz Bournazou 2017, Biochem Eng J 125:23",
    .roles = roles,
    .params = hostParams,
    .reference = hostConditions,
    .yields = hostYields,
});

} // namespace titer::kinetics::ecoli_overflow
