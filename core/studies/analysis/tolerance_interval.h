// Tolerance intervals: where a stated share of all runs to come at a setting lies, with a stated confidence; wider than an interval for
// one run, which it does not promise more than once.
#pragma once

namespace titer::studies {

// How many residual standard deviations the two-sided interval reaches to either side of the mean: exact, by the integral over the
// error of the mean (C. Eisenhart, M. W. Hastay, W. A. Wallis 1947, Techniques of Statistical Analysis; K. Krishnamoorthy and
// T. Mathew 2009, Statistical Tolerance Regions, 1.2 and 3.2). `leverage`: variance of the mean over the residual variance, 1/n for a
// sample; `df` above 0: degrees of freedom of the residual standard deviation; share and confidence between 0 and 1.
double toleranceFactor(double leverage, double df, double share, double confidence);

} // namespace titer::studies
