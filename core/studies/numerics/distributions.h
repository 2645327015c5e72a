// Distributions behind every p value and interval, by Boost.Math. None throws and none gives NaN: an argument beyond the range
// of a distribution gives the limit there, and degrees of freedom must be above 0 (else the result is 0, or 1 for an upper tail).
#pragma once

namespace titer::studies {

double normalCdf(double x);
double normalUpper(double x); // 1 - cdf without loss of digits
double normalQuantile(double probability);

double tCdf(double t, double df);
double tUpper(double t, double df);
double tTwoSided(double t, double df); // P(|T| > |t|)
double tQuantile(double probability, double df);

double fCdf(double f, double df1, double df2);
double fUpper(double f, double df1, double df2);
double fQuantile(double probability, double df1, double df2);

double chiSquareCdf(double x, double df);
double chiSquareUpper(double x, double df);
double chiSquareQuantile(double probability, double df);

double betaCdf(double x, double a, double b);
double betaUpper(double x, double a, double b);
double betaQuantile(double probability, double a, double b);

double noncentralFCdf(double f, double df1, double df2, double noncentrality);
double noncentralFUpper(double f, double df1, double df2, double noncentrality);
double noncentralTCdf(double t, double df, double noncentrality);
double noncentralTUpper(double t, double df, double noncentrality);

} // namespace titer::studies
