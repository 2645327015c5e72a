// Optional ability of a binding model: splitting the totals of many places at once.
#pragma once

namespace titer::model {

class SplitsAll {
public:
    // As Binding::split() at `count` places that share `ratio` and `ph`. Those of `total` lie `stride` apart, those of c
    // and q side by side.
    virtual bool splitAll(int count, const double* total, int stride, const double* ratio, double ph, double* c,
                          double* q) const = 0;

protected:
    ~SplitsAll() = default;
};

} // namespace titer::model
