// Control charts: whether a process stays as it was, from subgroups of measurements in their order in time. Values are in the unit of
// what is charted; all subgroups have one size.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace titer::studies {

struct Subgroups {
    int size = 1;
    std::vector<double> values = {}; // subgroup after subgroup

    int count() const { return size > 0 ? int(values.size()) / size : 0; }
};

// A point that is not as chance alone would have it.
struct Signal {
    int point = 0; // from 0
    std::string rule = {};
};

struct ControlChart {
    std::string what = {}; // "individuals", "moving range", "means", "ranges", "standard deviations", "ewma", "cusum"
    double centre = 0.0;
    std::vector<double> points = {};            // by subgroup; of a moving range NaN for the first
    std::vector<double> lower = {}, upper = {}; // limits of each point
    std::vector<double> below =
        {}; // of a CUSUM: the sum of what lies below its target, as a positive number; else empty
    std::vector<Signal> signalled = {}; // rising by point
};

// What a process has been while it was left alone.
struct ProcessSpread {
    double mean = 0.0;
    double within = 0.0;  // standard deviation from subgroup to subgroup's own middle
    double freedom = 0.0; // degrees of freedom of that, by its variance
    std::string by = {};  // "moving range", "ranges", "standard deviations"
};

// An error where a value is missing or infinite: the charts below and capabilityOf() need all.
base::Done checkValues(const Subgroups& groups);

// Errors: fewer than two subgroups in what is learned from (a subgroup of one: three values), a value that is no number, one that
// does not vary.
base::Result<ProcessSpread> spreadOf(const Subgroups& groups);

// Shewhart charts of location and of spread (Montgomery 2013, Introduction to Statistical Quality Control, 7th ed., 6.2 to 6.4):
// individuals and moving range, means and ranges up to ten in a subgroup, means and standard deviations beyond. Limits lie three standard
// deviations out. Signals of the first chart by the rules of Western Electric (1956, Statistical Quality Control Handbook), of the second
// by its limits alone:
//   1  beyond a limit                                    2  two of three beyond two thirds of it, on one side
//   3  four of five beyond a third of it, on one side    4  eight in a row on one side of the centre
// A rule is judged from the first points at which it can be true: two of two, four of four. The point that completes a pattern is the
// signal, as the handbook marks it, so that it lies beyond itself.
std::vector<ControlChart> shewhartCharts(const Subgroups& groups, const ProcessSpread& process);

// Exponentially weighted moving average with the exact variance of each point (Lucas and Saccucci 1990, Technometrics 32, 1). `lambda`
// above 0 and at most 1, `width` of the limits in standard deviations.
struct EwmaRule {
    double lambda = 0.2, width = 2.7;
};
ControlChart ewmaChart(const Subgroups& groups, const ProcessSpread& process, const EwmaRule& rule);

// Tabular cumulative sums of the standardized means of subgroups (Page 1954, Biometrika 41, 100; Montgomery 2013, 9.1). `slack` k and
// `limit` h in standard deviations of a point.
struct CusumRule {
    double slack = 0.5, limit = 5.0;
};
ControlChart cusumChart(const Subgroups& groups, const ProcessSpread& process, const CusumRule& rule);

} // namespace titer::studies
