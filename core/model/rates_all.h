// Optional ability of a binding model whose rates do not depend on pH: those of many places at once.
#pragma once

namespace titer::model {

class RatesAll {
public:
    // As Binding::rates() at `count` places. Their liquids lie side by side in c; the bound states of place p begin at
    // y + at[p], and its rates go to dydt + at[p].
    virtual void ratesAll(int count, const double* c, const double* y, const int* at, double* dydt) const = 0;

protected:
    ~RatesAll() = default;
};

} // namespace titer::model
