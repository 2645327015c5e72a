#include "core/studies/capability/process_verification.h"

#include "core/base/text.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

namespace {

using base::say;

base::Result<std::vector<std::string>> batchNames(const Sheet& sheet, const std::string& column)
{
    const Column* named = column.empty() ? sheet.find("row") : sheet.find(column);
    if (!column.empty() && !named)
        return base::inputError(column, say(CORE_TR("core", "The table has no column “{1}”. Name another, or take a "
                                                            "table that has it."),
                                            column));
    std::vector<std::string> names;
    std::map<std::string, std::size_t> seen;
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        names.push_back(named ? named->cells[row] : std::to_string(row + 1));
        if (names.back().empty())
            return base::inputError(sheet.name,
                                    say(CORE_TR("core", "The batch in line {1} has no name. Give it one, or "
                                                        "leave the line out."),
                                        std::to_string(sheet.lines[row])));
        const auto [other, isNew] = seen.emplace(names.back(), row);
        if (!isNew)
            return base::inputError(
                sheet.name,
                say(CORE_TR("core", "Batch “{1}” stands in lines {2} and {3}. Give each batch one line: "
                                    "the mean, or the value that was reported."),
                    names.back(), std::to_string(sheet.lines[other->second]), std::to_string(sheet.lines[row])));
    }
    return names;
}

std::optional<AttributeTrend> trendOf(const VerifiedAttribute& attribute, double confidence)
{
    const auto n = double(attribute.values.size());
    if (attribute.values.size() < 3) return std::nullopt;
    double meanX = 0.0, meanY = 0.0, xx = 0.0, xy = 0.0, rest = 0.0;
    for (std::size_t i = 0; i < attribute.values.size(); ++i) {
        meanX += attribute.batches[i] / n;
        meanY += attribute.values[i] / n;
    }
    for (std::size_t i = 0; i < attribute.values.size(); ++i) {
        const double x = attribute.batches[i] - meanX;
        xx += x * x;
        xy += x * (attribute.values[i] - meanY);
    }
    AttributeTrend trend{.slope = xy / xx};
    for (std::size_t i = 0; i < attribute.values.size(); ++i) {
        const double off = attribute.values[i] - meanY - trend.slope * (attribute.batches[i] - meanX);
        rest += off * off;
    }
    const double error = std::sqrt(rest / (n - 2.0) / xx);
    const double half = tQuantile(0.5 * (1.0 + confidence), n - 2.0) * error;
    trend.low = trend.slope - half;
    trend.high = trend.slope + half;
    trend.p = error > 0.0 ? tTwoSided(trend.slope / error, n - 2.0) : trend.slope == 0.0 ? 1.0 : 0.0;
    trend.overPeriod = trend.slope * (attribute.batches.back() - attribute.batches.front());
    return trend;
}

void addFindings(VerifiedAttribute& attribute)
{
    const SpecificationLimits& s = attribute.asked.limits;
    for (std::size_t i = 0; i < attribute.values.size(); ++i) {
        AttributeFinding found{.batch = attribute.batches[i], .value = attribute.values[i]};
        found.outside = (s.lower && found.value < *s.lower) || (s.upper && found.value > *s.upper);
        for (std::size_t c = 0; c < attribute.charts.size(); ++c)
            for (const Signal& signal : attribute.charts[c].signalled) {
                if (signal.point != int(i)) continue;
                if (c == 0)
                    found.rules.push_back(signal.rule);
                else if (c == 1)
                    found.jump = true;
                else
                    found.rules.emplace_back(attribute.charts[c].what == "ewma" ? "EWMA" : "CUSUM");
            }
        if (found.outside || found.jump || !found.rules.empty()) attribute.findings.push_back(std::move(found));
    }
}

// Without the batches that have no value.
VerifiedAttribute attributeValues(const Sheet& sheet, const AttributeLimits& asked,
                                  const std::vector<std::string>& names, base::Notices& notices)
{
    VerifiedAttribute attribute{.asked = asked};
    const Column& column = *sheet.find(asked.column);
    std::vector<std::string> missing;
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        if (column.missing(row)) {
            missing.push_back(names[row]);
            continue;
        }
        attribute.batches.push_back(int(row));
        attribute.values.push_back(column.values[row]);
    }
    if (!missing.empty())
        notices.push_back({asked.column, say(CORE_TR("core", "“{1}” was not measured in {2} of {3} batches, which are "
                                                             "left out there: {4}."),
                                             asked.column, std::to_string(missing.size()), std::to_string(names.size()),
                                             base::join(missing, ", "))});
    return attribute;
}

void judgeAttribute(VerifiedAttribute& attribute, const VerificationOrder& order)
{
    const Subgroups groups{.size = 1, .values = attribute.values};
    Subgroups learned = groups;
    if (order.reference > 0) {
        // Of the first batches those that have a value.
        const auto end = std::ranges::lower_bound(attribute.batches, order.reference);
        learned.values.resize(std::size_t(end - attribute.batches.begin()));
    }
    const base::Result<ProcessSpread> spread = spreadOf(learned);
    if (spread) {
        attribute.process = *spread;
        attribute.charts = shewhartCharts(groups, *spread);
        if (order.ewma) attribute.charts.push_back(ewmaChart(groups, *spread, {}));
        if (order.cusum) attribute.charts.push_back(cusumChart(groups, *spread, {}));
        if (attribute.asked.limits.lower || attribute.asked.limits.upper)
            if (base::Result<Capability> found =
                    capabilityOf(groups, *spread, attribute.asked.limits, order.confidence))
                attribute.capability = *std::move(found);
    } else {
        attribute.notCharted = spread.error().what;
    }
    attribute.trend = trendOf(attribute, order.confidence);
    addFindings(attribute);
}

} // namespace

AttributeState VerifiedAttribute::state() const
{
    if (std::ranges::any_of(findings, &AttributeFinding::outside)) return AttributeState::OutOfSpecification;
    if (charts.empty()) return AttributeState::NotJudged;
    if (!findings.empty()) return AttributeState::Signals;
    return trend && trend->p < trendLevel ? AttributeState::Trend : AttributeState::InControl;
}

base::Result<ProcessVerification> verifyProcess(const Sheet& batches, const std::vector<AttributeLimits>& asked,
                                                const VerificationOrder& order, base::Notices& notices)
{
    base::Result<std::vector<std::string>> names = batchNames(batches, order.batch);
    if (!names) return names.error();
    if (order.reference > int(names->size()))
        return base::inputError(batches.name,
                                say(CORE_TR("core", "Limits are to be learned from {1} batches, and the table has {2}. "
                                                    "Ask for fewer."),
                                    std::to_string(order.reference), std::to_string(names->size())));
    ProcessVerification verification{.batches = *std::move(names),
                                     .attributes = {},
                                     .confidence = order.confidence,
                                     .reference = order.reference,
                                     .ewma = order.ewma,
                                     .cusum = order.cusum};
    for (const AttributeLimits& one : asked) {
        verification.attributes.push_back(attributeValues(batches, one, verification.batches, notices));
        judgeAttribute(verification.attributes.back(), order);
    }
    return verification;
}

} // namespace titer::studies
