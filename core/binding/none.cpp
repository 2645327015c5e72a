// No binding: q = 0. What flows through an inert bed.
#include "core/model/types/binding.h"

#include <algorithm>

namespace titer::binding::none {

namespace {

class None : public model::TemplatedBinding<None> {
public:
    explicit None(const model::BindingSetup& setup) { m_offset.assign(setup.carried.size(), 0.0); }

    std::string boundName(int) const override { return {}; }
    void nominal(double*) const override {}
    template <class T> void ratesOf(const model::Pore<T>&, T*) const {}
    bool equilibrium(const double*, double, double*) const override { return true; }
    bool split(const double* total, const double*, double, double* c, double*) const override
    {
        std::copy_n(total, m_offset.size(), c);
        return true;
    }
};

} // namespace

extern const model::BindingModel none{
    .id = "none",
    .label = CORE_TR("core", "No binding"),
    .help = CORE_TR("core", "No component binds; components only disperse and enter the pores."),
    .equation = "q = 0",
    .source = "",
    .make = [](const model::BindingSetup& setup, base::Errors&) -> std::unique_ptr<model::Binding> {
        return std::make_unique<None>(setup);
    },
};

} // namespace titer::binding::none
