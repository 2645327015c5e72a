#include "core/studies/analysis/equivalence.h"

#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

SampleMoments momentsOf(std::span<const double> values)
{
    SampleMoments moments{.count = int(values.size())};
    for (const double value : values) moments.mean += value / double(values.size());
    double squares = 0.0;
    for (const double value : values) squares += (value - moments.mean) * (value - moments.mean);
    if (moments.count > 1) moments.deviation = std::sqrt(squares / double(moments.count - 1));
    return moments;
}

base::Result<Equivalence> testEquivalence(const SampleMoments& first, const SampleMoments& second, double margin,
                                          double alpha)
{
    if (!(margin > 0.0) || !std::isfinite(margin))
        return base::inputError("margin",
                                say(CORE_TR("core", "The margin is {1}; enter the allowed difference of the means "
                                                    "as a number above 0."),
                                    base::writeNumber(margin)));
    if (!(alpha > 0.0 && alpha < 0.5))
        return base::inputError("alpha",
                                say(CORE_TR("core", "The significance level is {1}; enter one between 0 and 0.5."),
                                    base::writeNumber(alpha)));
    if (first.count < 2 || second.count < 2)
        return base::inputError("runs",
                                say(CORE_TR("core", "There are {1} and {2} values, but each group needs two or more."),
                                    std::to_string(first.count), std::to_string(second.count)));
    const double a = first.deviation * first.deviation / first.count,
                 b = second.deviation * second.deviation / second.count;
    if (!(a + b > 0.0))
        return base::inputError(
            "runs", say(CORE_TR("core", "All values of each group are equal, so their scatter cannot be estimated.")));
    Equivalence test{.difference = first.mean - second.mean, .stdError = std::sqrt(a + b)};
    test.df = (a + b) * (a + b) / (a * a / (first.count - 1) + b * b / (second.count - 1));
    test.tLow = (test.difference + margin) / test.stdError;
    test.tHigh = (test.difference - margin) / test.stdError;
    test.pLow = tUpper(test.tLow, test.df);
    test.pHigh = tCdf(test.tHigh, test.df);
    const double reach = tQuantile(1.0 - alpha, test.df) * test.stdError;
    test.low = test.difference - reach;
    test.high = test.difference + reach;
    test.equivalent = std::max(test.pLow, test.pHigh) < alpha;
    return test;
}

} // namespace titer::studies
