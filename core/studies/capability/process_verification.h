// Continued process verification: whether the batches of a period are in control and within their limits, attribute by attribute (stage 3
// of FDA 2011, Process Validation: General Principles and Practices; ICH Q8(R2), Q10). Values are in the unit of their column.
#pragma once

#include "core/studies/capability/attribute_limits.h"

namespace titer::studies {

struct VerificationOrder {
    std::string batch = {}; // column that names the batches; empty: a first column without a name, else rows by number
    int reference = 0;      // batches from which limits of charts are learned, the first; 0: all
    bool ewma = false, cusum = false; // charts for shifts that are small, by EwmaRule and CusumRule as they are
    double confidence = 0.95;
};

// Least squares over the number of the batch in the table, with Student's t for slope and p.
struct AttributeTrend {
    double slope = 0.0, low = 0.0, high = 0.0; // from batch to batch
    double p = 1.0;                            // of such a slope by chance, two-sided
    double overPeriod = 0.0;                   // change of the line from the first batch to the last
};

// What is not as it should be in a batch.
struct AttributeFinding {
    int batch = 0; // row of the table, from 0
    double value = 0.0;
    bool outside = false; // beyond the specification
    std::vector<std::string> rules =
        {};            // "1" to "4" of the values, see shewhartCharts(); "EWMA", "CUSUM" beyond its limit
    bool jump = false; // the moving range is beyond its limit
};

enum class AttributeState { InControl, Trend, Signals, OutOfSpecification, NotJudged };

struct VerifiedAttribute {
    AttributeLimits asked = {};
    std::vector<int> batches = {};   // rows with a value, rising
    std::vector<double> values = {}; // of those
    ProcessSpread process = {};      // of no meaning where there are no charts
    std::vector<ControlChart> charts =
        {}; // individuals, moving range and what was asked for, by `batches`; none where `notCharted` says why
    base::Sentence notCharted = {};
    std::optional<Capability> capability = {}; // where a limit is asked for
    std::optional<AttributeTrend> trend = {};
    std::vector<AttributeFinding> findings = {}; // rising by batch

    AttributeState state() const;
};

struct ProcessVerification {
    std::vector<std::string> batches = {}; // names, all different
    std::vector<VerifiedAttribute> attributes = {};
    double confidence = 0.95;
    int reference = 0;
    bool ewma = false, cusum = false;
};

// A trend is one where it is less likely than this by chance.
inline constexpr double trendLevel = 0.05;

// One row is one batch, in the order of time. A batch without a value of an attribute is left out there, with a notice that names it. Errors:
// no column of batches, a batch without a name or in two rows, fewer batches than the reference asks for.
base::Result<ProcessVerification> verifyProcess(const Sheet& batches, const std::vector<AttributeLimits>& asked,
                                                const VerificationOrder& order, base::Notices& notices);

} // namespace titer::studies
