#include "app/analyse/process_report.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::app {

namespace {

using base::say;
using base::Sentence;
using studies::AttributeFinding;
using studies::AttributeState;
using studies::VerifiedAttribute;

constexpr double unlikely = 0.05; // p of normality

Sentence plain(const std::string& text)
{
    return say("{1}", text);
}

std::string figure(double value, const std::string& unit = {})
{
    if (!std::isfinite(value)) return "-";
    return base::writeShort(value, 5) + (unit.empty() ? "" : " " + unit);
}

std::string percent(double share)
{
    return base::writeShort(100.0 * share, 3) + " %";
}

// "1.31 (1.02 to 1.6)"
Sentence indexWords(const VerifiedAttribute& attribute, const char* name)
{
    if (attribute.capability)
        for (const studies::CapabilityIndex& index : attribute.capability->indices)
            if (index.name == name && std::isfinite(index.value)) {
                const std::string value = base::writeShort(index.value, 3);
                return std::isnan(index.low) ? plain(value)
                                             : say(CORE_TR("core", "{1} ({2} to {3})"), value,
                                                   base::writeShort(index.low, 3), base::writeShort(index.high, 3));
            }
    return plain("-");
}

Sentence trendWords(const VerifiedAttribute& attribute)
{
    if (!attribute.trend) return plain("-");
    const studies::AttributeTrend& trend = *attribute.trend;
    return say(CORE_TR("core", "{1} over the period, p {2}"), figure(trend.overPeriod, attribute.asked.unit),
               base::writeShort(trend.p, 2));
}

Sentence limitsWords(const VerifiedAttribute& attribute)
{
    const studies::SpecificationLimits& s = attribute.asked.limits;
    const std::string& unit = attribute.asked.unit;
    if (s.lower && s.upper) return say(CORE_TR("core", "{1} to {2}"), figure(*s.lower), figure(*s.upper, unit));
    if (s.lower) return say(CORE_TR("core", "at least {1}"), figure(*s.lower, unit));
    if (s.upper) return say(CORE_TR("core", "at most {1}"), figure(*s.upper, unit));
    return say(CORE_TR("core", "none"));
}

// "beyond the specification; rule 1; rule 2"
Sentence findingWords(const AttributeFinding& finding)
{
    const std::string rules = base::join(finding.rules, ", ");
    if (finding.outside && !rules.empty()) return say(CORE_TR("core", "beyond the specification; rule {1}"), rules);
    if (finding.outside) return say(CORE_TR("core", "beyond the specification"));
    if (!rules.empty()) return say(CORE_TR("core", "rule {1}"), rules);
    return say(CORE_TR("core", "a jump from the batch before"));
}

std::string titleOfAttribute(const VerifiedAttribute& attribute)
{
    return attribute.asked.column + (attribute.asked.unit.empty() ? "" : " [" + attribute.asked.unit + "]");
}

// Of all batches, whichever the limits of the charts are learned from; NaN without a value.
double meanOfBatches(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values) sum += value;
    return sum / double(values.size());
}

ProcessReportTable summaryOf(const ProcessReport& report)
{
    const studies::ProcessVerification& all = report.verification;
    ProcessReportTable table{.title = say(CORE_TR("core", "Summary")), .right = "lllrlllll"};
    if (!all.batches.empty())
        table.words.push_back(say(CORE_TR("core", "{1} batches, from {2} to {3}. Intervals hold with {4}."),
                                  std::to_string(all.batches.size()), all.batches.front(), all.batches.back(),
                                  percent(all.confidence)));
    if (all.reference > 0)
        table.words.push_back(say(CORE_TR("core", "Limits of the charts are learned from the first {1} batches."),
                                  std::to_string(all.reference)));
    for (const char* head : {CORE_TR("core", "Attribute"), CORE_TR("core", "Kind"), CORE_TR("core", "Specification"),
                             CORE_TR("core", "Batches"), CORE_TR("core", "Mean"), CORE_TR("core", "Cpk"),
                             CORE_TR("core", "Ppk"), CORE_TR("core", "Trend"), CORE_TR("core", "State")})
        table.head.push_back(say(head));
    for (const VerifiedAttribute& one : all.attributes)
        table.rows.push_back({plain(one.asked.column), plain(one.asked.kind), limitsWords(one),
                              plain(std::to_string(one.values.size())),
                              plain(figure(meanOfBatches(one.values), one.asked.unit)), indexWords(one, "cpk"),
                              indexWords(one, "ppk"), trendWords(one), stateWords(one.state())});
    return table;
}

bool isNotNormal(const VerifiedAttribute& one)
{
    return one.capability && one.capability->normality < unlikely;
}

Sentence notNormalWords(const VerifiedAttribute& one)
{
    return say(CORE_TR("core", "The values are not normally distributed (p {1}): the indices and the share that is "
                               "expected beyond the specification do not hold."),
               base::writeShort(one.capability->normality, 2));
}

ProcessReportTable attributeTable(const VerifiedAttribute& one, int index)
{
    ProcessReportTable table{.title = plain(titleOfAttribute(one)), .right = "ll", .attribute = index};
    const std::string& unit = one.asked.unit;
    const auto add = [&](const char* name, Sentence value) { table.rows.push_back({say(name), std::move(value)}); };
    if (isNotNormal(one)) table.words.push_back(notNormalWords(one));
    add(CORE_TR("core", "State"), stateWords(one.state()));
    add(CORE_TR("core", "Specification"), limitsWords(one));
    if (one.asked.limits.target) add(CORE_TR("core", "Target"), plain(figure(*one.asked.limits.target, unit)));
    if (one.charts.empty()) {
        table.words.push_back(one.notCharted);
    } else {
        const studies::ControlChart& chart = one.charts.front();
        add(CORE_TR("core", "Centre and control limits"),
            say(CORE_TR("core", "{1} ({2} to {3})"), figure(chart.centre, unit), figure(chart.lower.front()),
                figure(chart.upper.front(), unit)));
        add(CORE_TR("core", "Standard deviation by the moving range"), plain(figure(one.process.within, unit)));
    }
    if (one.capability) {
        add(CORE_TR("core", "Standard deviation of all"), plain(figure(one.capability->overall, unit)));
        for (const studies::CapabilityIndex& each : one.capability->indices)
            if (std::isfinite(each.value)) {
                std::string name = each.name;
                name[0] = name[0] == 'c' ? 'C' : 'P';
                table.rows.push_back({plain(name), indexWords(one, each.name.c_str())});
            }
        add(CORE_TR("core", "Expected beyond the specification"), plain(percent(one.capability->outside)));
        add(CORE_TR("core", "Found beyond it"),
            say(CORE_TR("core", "{1} of {2}"), std::to_string(one.capability->found),
                std::to_string(one.capability->values)));
        add(CORE_TR("core", "Normality, p of Anderson and Darling"), plain(figure(one.capability->normality)));
    }
    add(CORE_TR("core", "Trend"), trendWords(one));
    return table;
}

// The last that is open, else the last.
const store::Deviation& shownOf(const std::vector<const store::Deviation*>& deviations)
{
    const auto open = std::find_if(deviations.rbegin(), deviations.rend(), [](const auto* one) { return one->open; });
    return open == deviations.rend() ? *deviations.back() : **open;
}

Sentence recordedWords(const std::vector<const store::Deviation*>& deviations)
{
    if (deviations.empty()) return say(CORE_TR("core", "no deviation recorded"));
    const store::Deviation& last = shownOf(deviations);
    return last.open ? say(CORE_TR("core", "{1}, open"), last.id) : say(CORE_TR("core", "{1}, closed"), last.id);
}

ProcessReportTable findingsTable(const ProcessReport& report)
{
    ProcessReportTable table{.title = say(CORE_TR("core", "What is out, and what was done")), .right = "llrllll"};
    for (const char* head :
         {CORE_TR("core", "Batch"), CORE_TR("core", "Attribute"), CORE_TR("core", "Value"), CORE_TR("core", "Finding"),
          CORE_TR("core", "Deviation"), CORE_TR("core", "Cause"), CORE_TR("core", "Action")})
        table.head.push_back(say(head));
    for (const VerifiedAttribute& one : report.verification.attributes)
        for (const AttributeFinding& finding : one.findings) {
            const std::string& batch = report.verification.batches[std::size_t(finding.batch)];
            const auto recorded = deviationsOf(report, batch, one.asked.column);
            table.rows.push_back({plain(batch), plain(one.asked.column), plain(figure(finding.value, one.asked.unit)),
                                  findingWords(finding), recordedWords(recorded),
                                  plain(recorded.empty() ? "" : shownOf(recorded).cause),
                                  plain(recorded.empty() ? "" : shownOf(recorded).action)});
        }
    if (table.rows.empty())
        table.words.push_back(
            say(CORE_TR("core", "No batch is beyond a specification, and no rule of the charts is broken.")));
    return table;
}

ProcessReportTable deviationsTable(const ProcessReport& report)
{
    ProcessReportTable table{.title = say(CORE_TR("core", "Deviations")), .right = "llllllll"};
    for (const char* head : {CORE_TR("core", "Deviation"), CORE_TR("core", "Batch"), CORE_TR("core", "Attribute"),
                             CORE_TR("core", "State"), CORE_TR("core", "What was found"), CORE_TR("core", "Cause"),
                             CORE_TR("core", "Action"), CORE_TR("core", "Last entry")})
        table.head.push_back(say(head));
    for (const store::Deviation& one : report.deviations)
        table.rows.push_back({plain(one.id), plain(one.batch), plain(one.attribute),
                              one.open ? say(CORE_TR("core", "open")) : say(CORE_TR("core", "closed")), plain(one.what),
                              plain(one.cause), plain(one.action),
                              say(CORE_TR("core", "{1}, {2}"), one.changedAt, one.changedBy)});
    if (table.rows.empty()) table.words.push_back(say(CORE_TR("core", "No deviation is recorded.")));
    return table;
}

ProcessReportTable rulesTable(const studies::ProcessVerification& all)
{
    ProcessReportTable table{.title = say(CORE_TR("core", "Rules")), .right = "ll"};
    const std::array rules{
        CORE_TR("core", "beyond three standard deviations"),
        CORE_TR("core", "two of three beyond two standard deviations, on one side"),
        CORE_TR("core", "four of five beyond one standard deviation, on one side"),
        CORE_TR("core", "eight in a row on one side of the centre"),
    };
    for (std::size_t i = 0; i < rules.size(); ++i) table.rows.push_back({plain(std::to_string(i + 1)), say(rules[i])});
    if (all.ewma) {
        const studies::EwmaRule rule;
        table.rows.push_back(
            {plain("EWMA"), say(CORE_TR("core", "exponentially weighted moving average, {1} for each new batch, beyond "
                                                "{2} of its standard deviations"),
                                base::writeShort(rule.lambda), base::writeShort(rule.width))});
    }
    if (all.cusum) {
        const studies::CusumRule rule;
        table.rows.push_back(
            {plain("CUSUM"),
             say(CORE_TR("core", "sum of what lies more than {1} standard deviations off the centre, on "
                                 "one side, beyond {2}"),
                 base::writeShort(rule.slack), base::writeShort(rule.limit))});
    }
    table.words.push_back(
        say(CORE_TR("core", "The charts are of individual values and of moving ranges; the rules are those of Western "
                            "Electric (1956). Cpk is by the standard deviation of the moving range, Ppk by that of "
                            "all values.")));
    return table;
}

} // namespace

Sentence stateWords(AttributeState state)
{
    switch (state) {
    case AttributeState::InControl:
        return say(CORE_TR("core", "in control"));
    case AttributeState::Trend:
        return say(CORE_TR("core", "in control, with a trend"));
    case AttributeState::Signals:
        return say(CORE_TR("core", "not in control"));
    case AttributeState::OutOfSpecification:
        return say(CORE_TR("core", "beyond the specification"));
    case AttributeState::NotJudged:
        break;
    }
    return say(CORE_TR("core", "not judged"));
}

std::vector<const store::Deviation*> deviationsOf(const ProcessReport& report, const std::string& batch,
                                                  const std::string& attribute)
{
    std::vector<const store::Deviation*> found;
    for (const store::Deviation& one : report.deviations)
        if (one.batch == batch && (one.attribute.empty() || one.attribute == attribute)) found.push_back(&one);
    return found;
}

base::Notices doubtsOf(const ProcessReport& report)
{
    base::Notices notices;
    const std::vector<std::string>& batches = report.verification.batches;
    for (const VerifiedAttribute& one : report.verification.attributes) {
        const std::string& name = one.asked.column;
        if (one.charts.empty()) notices.push_back({name, one.notCharted});
        if (isNotNormal(one)) notices.push_back({name, notNormalWords(one)});
        for (const AttributeFinding& finding : one.findings) {
            const std::string& batch = batches[std::size_t(finding.batch)];
            if (finding.outside && deviationsOf(report, batch, name).empty())
                notices.push_back({name, say(CORE_TR("core", "Batch {1} is beyond the specification and has no "
                                                             "deviation. Record one."),
                                             batch)});
        }
        if (one.capability && !one.findings.empty())
            notices.push_back({name, say(CORE_TR("core", "The process was not in control (findings: {1}): what it has "
                                                         "been capable of does not tell what comes."),
                                         std::to_string(one.findings.size()))});
    }
    for (const store::Deviation& one : report.deviations)
        if (std::ranges::find(batches, one.batch) == batches.end())
            notices.push_back({one.id, say(CORE_TR("core", "Deviation {1} is of batch {2}, which the table does not "
                                                           "have."),
                                           one.id, one.batch)});
    return notices;
}

std::vector<ProcessReportTable> processReportTables(const ProcessReport& report)
{
    std::vector<ProcessReportTable> tables{summaryOf(report)};
    for (std::size_t i = 0; i < report.verification.attributes.size(); ++i)
        tables.push_back(attributeTable(report.verification.attributes[i], int(i)));
    tables.push_back(findingsTable(report));
    tables.push_back(deviationsTable(report));
    tables.push_back(rulesTable(report.verification));
    return tables;
}

} // namespace titer::app
