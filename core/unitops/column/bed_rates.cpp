#include "core/unitops/column/bed_rates.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::unitops::column {

using model::Dual8;
using model::Inflow;
using model::UnitView;

void bedRates(model::LargeUnit& bed, const Settings&, int states, const Inflow<double>& entering, const double* y,
              double* dydt)
{
    const UnitView<double> view{0.0, {}, y, {&entering, 1}, {}};
    if (!bed.rates(view, dydt)) std::fill_n(dydt, states, base::notAvailable);
}

void bedRates(model::LargeUnit& bed, const Settings& settings, int states, const Inflow<Dual8>& entering,
              const Dual8* state, Dual8* dydt)
{
    const std::vector<int>& carried = settings.carried;
    std::vector<double> y(states), amounts(settings.plantComponents, 0.0), rate(states), column(states);
    for (int i = 0; i < states; ++i) y[i] = state[i].v;
    for (const int i : carried) amounts[i] = entering.amounts ? entering.amounts[i].v : 0.0;
    const Inflow<double> in{entering.flow.v, entering.heat.v, amounts.data()};
    const UnitView<double> view{0.0, {}, y.data(), {&in, 1}, {}};
    if (!bed.rates(view, rate.data()) || !bed.linearize(view)) {
        std::fill_n(dydt, states, Dual8(base::notAvailable));
        return;
    }
    for (int i = 0; i < states; ++i) dydt[i] = rate[i];
    const auto add = [&](int direction, double part) {
        for (int i = 0; part != 0.0 && i < states; ++i) dydt[i].d[direction] += part * column[i];
    };
    for (int k = 0; k < 8; ++k) {
        for (int i = 0; i < states; ++i) y[i] = state[i].d[k];
        bed.product(y.data(), column.data());
        add(k, 1.0);
        bed.inflowColumn(0, column.data());
        add(k, entering.flow.d[k]);
        for (std::size_t c = 0; entering.amounts && c < carried.size(); ++c) {
            bed.inflowColumn(1 + int(c), column.data());
            add(k, entering.amounts[carried[c]].d[k]);
        }
    }
}

} // namespace titer::unitops::column
