#include "app/cli/live/estimate_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/hash.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::Json;
using twin::ChannelFigures;
using twin::Estimator;

namespace {

constexpr double normal95 = 1.959963984540054;

std::string inHours(double seconds)
{
    return base::writeShort(seconds / 3600.0, 6) + " h";
}

std::string nameOf(const Estimator& estimator)
{
    return estimator.plan().id.empty() ? estimator.plan().unit : estimator.plan().id;
}

// What is said of a channel where it is not sound.
std::string whyOf(const twin::ChannelVerdict& verdict)
{
    return verdict.state == twin::ChannelState::Good ? std::string() : verdict.text.text();
}

// A number of the plant as it is estimated in the end.
struct Estimated {
    std::string path, unit;
    double value = 0.0, deviation = 0.0, low = 0.0, high = 0.0, start = 0.0;
    std::string verdict = {};
};

Estimated estimatedOf(const Estimator& estimator, const twin::EstimatedProbes::Number& number)
{
    const twin::Filter& filter = estimator.filter();
    const auto s = std::size_t(number.state);
    const twin::StateSpec& spec = filter.states()[s];
    Estimated e{.path = number.name, .unit = number.unit};
    e.value = filter.state()[s];
    const double own = filter.deviations()[s];
    e.deviation = estimator.widening() * own;
    e.start = number.start;
    const double far = normal95 * e.deviation;
    e.low = spec.logarithmic ? e.value * std::exp(-far / e.value) : e.value - far;
    e.high = spec.logarithmic ? e.value * std::exp(far / e.value) : e.value + far;
    constexpr double hardly = 0.9; // of what was known before, and what it has wandered since
    const double time = std::max(filter.time() - estimator.begin(), 0.0);
    const double walked = (spec.walk + spec.walkShare * std::abs(e.value)) * std::sqrt(time);
    const double before = std::hypot(spec.deviation, walked);
    const bool atEnd = e.value <= spec.low || e.value >= spec.high;
    e.verdict = before == 0.0           ? "not estimated: no channel sees it"
                : atEnd                 ? "at the end of its range"
                : own > hardly * before ? "hardly determined by the channels"
                                        : "determined by the channels";
    return e;
}

std::string shown(double si, const std::string& unit)
{
    return base::writeShort(base::toUnit(si, base::displayUnit(unit)), 4);
}

std::string shownUnit(const std::string& unit)
{
    const std::string display = base::displayUnit(unit);
    return display == "1" ? "" : display;
}

// Of a difference, in which degrees have no zero.
std::string shownDifference(double si, const std::string& unit)
{
    const std::string display = base::displayUnit(unit);
    return base::writeShort(base::toUnit(si, display) - base::toUnit(0.0, display), 3);
}

std::string channelsText(const Estimator& estimator)
{
    const std::vector<twin::ChannelVerdict> verdicts = estimator.verdicts();
    std::string sentences;
    Table table({2, 3, 4, 5, 6});
    table.add({"  channel", "variable", "samples", "accepted", "late", "in band", "NIS", ""});
    for (std::size_t c = 0; c < estimator.plan().channels.size(); ++c) {
        const twin::EstimatorChannel& channel = estimator.plan().channels[c];
        const ChannelFigures f = estimator.filter().figures(int(c));
        const bool any = f.compared > 0;
        table.add({"  " + channel.name, channel.variable, std::to_string(f.samples), std::to_string(f.accepted),
                   std::to_string(f.late), any ? base::writeShort(100.0 * f.shareInBand(), 3) + " %" : "-",
                   any ? base::writeShort(f.nisMean(), 3) : "-", twin::stateWord(verdicts[c].state)});
        if (const std::string why = whyOf(verdicts[c]); !why.empty()) sentences += "  " + why + "\n";
    }
    if (estimator.widening() > 1.0)
        sentences += "  The channels scatter more than specified: deviations are " +
                     base::writeShort(estimator.widening(), 2) + " times those of the filter.\n";
    return table.text() + (sentences.empty() ? "" : "\n" + sentences);
}

std::string balancesText(const Estimator& estimator)
{
    std::string text;
    for (const twin::ElementBalance& balance : estimator.balances())
        text += std::string("  ") + twin::balanceWord(balance.of) + ": " + balance.text.text() + "\n";
    return text.empty() ? text : "\n" + text;
}

Json balanceJson(const Estimator& estimator, const twin::ElementBalance& balance)
{
    const auto& channels = estimator.plan().channels;
    Json json = Json::object();
    json["estimator"] = nameOf(estimator);
    json["of"] = twin::balanceWord(balance.of);
    json["held"] = balance.held;
    json["brought"] = balance.brought;
    json["deviations"] = balance.deviations;
    json["off"] = balance.isOff;
    json["suspect"] = balance.suspect < 0 ? Json() : Json(channels[std::size_t(balance.suspect)].name);
    json["channels"] = Json::array();
    for (std::size_t c = 0; c < channels.size(); ++c)
        json["channels"].push(Json::object({{"tag", channels[c].name},
                                            {"brought", balance.shares[c].brought},
                                            {"deviations", balance.shares[c].deviations}}));
    json["why"] = balance.text.text();
    return json;
}

std::string parametersText(const Estimator& estimator)
{
    Table table({1, 3, 4, 5});
    table.add({"  parameter", "value", "unit", "95 % from", "to", "start", ""});
    const std::vector<twin::EstimatedProbes::Number> numbers = estimator.numbers();
    for (const twin::EstimatedProbes::Number& number : numbers) {
        const Estimated e = estimatedOf(estimator, number);
        table.add({"  " + e.path, shown(e.value, e.unit), shownUnit(e.unit), shown(e.low, e.unit),
                   shown(e.high, e.unit), shown(e.start, e.unit), e.verdict});
    }
    return numbers.empty() ? std::string() : "\n" + table.text();
}

std::string variablesText(Estimator& estimator)
{
    Table table({1, 2});
    table.add({"  estimate", "value", "± sd", "unit"});
    const std::vector<Estimator::Value> values = estimator.widened(estimator.lastValues());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Estimator::Variable& variable = estimator.variables()[i];
        if (variable.isNumber) continue;
        const bool there = std::isfinite(values[i].value);
        table.add({"  " + variable.name, there ? shown(values[i].value, variable.unit) : "-",
                   there ? shownDifference(values[i].deviation, variable.unit) : "-", shownUnit(variable.unit)});
    }
    return "\n" + table.text();
}

Json channelJson(const Estimator& estimator, std::size_t c, const twin::ChannelVerdict& verdict)
{
    const twin::EstimatorChannel& channel = estimator.plan().channels[c];
    const ChannelFigures f = estimator.filter().figures(int(c));
    Json json = Json::object();
    json["estimator"] = nameOf(estimator);
    json["tag"] = channel.name;
    json["variable"] = channel.variable;
    json["samples"] = f.samples;
    json["accepted"] = f.accepted;
    json["rejected"] = f.rejected;
    json["idle"] = f.idle;
    json["late"] = f.late;
    json["nis_mean"] = f.compared > 0 ? Json(f.nisMean()) : Json();
    json["nis_in_band"] = f.compared > 0 ? Json(f.shareInBand()) : Json();
    json["bias"] = f.compared > 0 ? Json(f.bias()) : Json();
    json["noise"] = channel.noise.absolute;
    json["noise_share"] = channel.noise.share;
    json["verdict"] = twin::stateWord(verdict.state);
    json["why"] = whyOf(verdict);
    return json;
}

Json parameterJson(const Estimator& estimator, const twin::EstimatedProbes::Number& number)
{
    const Estimated e = estimatedOf(estimator, number);
    Json json = Json::object();
    json["estimator"] = nameOf(estimator);
    json["path"] = e.path;
    json["value"] = e.value;
    json["unit"] = e.unit;
    json["start"] = e.start;
    json["std_error"] = e.deviation;
    json["low"] = e.low;
    json["high"] = e.high;
    json["verdict"] = e.verdict;
    return json;
}

// What cannot be known: a state or a parameter by its path, a channel by its tag.
Json proposalJson(const twin::NoiseProposal& proposal)
{
    Json json = Json::object({{"estimator", proposal.estimator},
                              {"loglikelihood_before", proposal.before},
                              {"loglikelihood", proposal.after},
                              {"evaluations", proposal.evaluations},
                              {"converged", proposal.converged},
                              {"entries", proposal.entries()}});
    Json& channels = json["channels"] = Json::array();
    for (const twin::NoiseProposal::Channel& channel : proposal.channels)
        channels.push(Json::object({{"tag", channel.name},
                                    {"noise", channel.noise.absolute},
                                    {"noise_share", channel.noise.share},
                                    {"compared", channel.compared},
                                    {"in_band", channel.inBand},
                                    {"correlation", channel.lagOne},
                                    {"correlation_bound", channel.bound},
                                    {"whiteness", channel.chance},
                                    {"white", channel.isWhite()}}));
    return json;
}

// The noise that makes the recording most likely, and whether the innovations are then white.
std::string proposalText(const twin::NoiseProposal& proposal)
{
    std::string text = "\nproposed noise of " + proposal.estimator + ": log likelihood " +
                       base::writeShort(proposal.before, 6) + " to " + base::writeShort(proposal.after, 6) + ", " +
                       std::to_string(proposal.evaluations) + " runs" +
                       (proposal.converged ? "" : ", ended before it was found") + "\n\n";
    Table table({1, 2, 3, 4});
    table.add({"  channel", "samples", "in band", "correlation (bound)", "whiteness", ""});
    for (const twin::NoiseProposal::Channel& channel : proposal.channels)
        table.add({"  " + channel.name, std::to_string(channel.compared),
                   base::writeShort(100.0 * channel.inBand, 3) + " %",
                   base::writeShort(channel.lagOne, 2) + " (" + base::writeShort(channel.bound, 2) + ")",
                   base::writeShort(channel.chance, 2),
                   channel.isWhite() ? "white" : "not white: the model lacks something that it shows"});
    return text + table.text() + "\n  for the plant file: " + proposal.entries().write(false) + "\n";
}

Json unobservableJson(const Estimator& estimator, const twin::Observability::Gap& gap)
{
    const auto& channels = estimator.plan().channels;
    const bool isTag = std::any_of(channels.begin(), channels.end(), [&](const auto& c) { return c.name == gap.name; });
    Json json = Json::object();
    json["estimator"] = nameOf(estimator);
    json[isTag ? "tag" : "path"] = gap.name;
    json["why"] = gap.why.text();
    return json;
}

Json estimatorJson(Estimator& estimator, bool isDoubtful)
{
    Json json = Json::object();
    json["id"] = nameOf(estimator);
    json["unit"] = estimator.plan().unit;
    json["method"] = estimator.plan().method == twin::Method::Extended ? "ekf" : "ukf";
    json["stated"] = !estimator.plan().id.empty();
    json["quality"] = isDoubtful ? "uncertain" : "good";
    json["widened_by"] = estimator.widening();
    json["begin"] = estimator.begin();
    json["time"] = estimator.filter().time();
    json["loglikelihood"] = estimator.filter().logLikelihood();
    json["idle_since"] = estimator.idleSince() ? Json(*estimator.idleSince()) : Json();
    Json variables = Json::array();
    const std::vector<Estimator::Value> values = estimator.widened(estimator.lastValues());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Estimator::Variable& variable = estimator.variables()[i];
        if (variable.isNumber) continue;
        Json item = Json::object();
        item["id"] = variable.name;
        item["unit"] = variable.unit;
        item["value"] = std::isfinite(values[i].value) ? Json(values[i].value) : Json();
        item["std_error"] = std::isfinite(values[i].deviation) ? Json(values[i].deviation) : Json();
        variables.push(std::move(item));
    }
    json["variables"] = std::move(variables);
    Json said = Json::array();
    for (const base::Sentence& sentence : estimator.plan().said) said.push(sentence.text());
    json["said"] = std::move(said);
    const std::optional<base::Sentence>& trouble = estimator.filter().trouble();
    json["trouble"] = trouble ? Json(trouble->text()) : Json();
    return json;
}

} // namespace

std::string estimateHeader(const twin::EstimatedRun& run)
{
    std::string text = "time [s]";
    for (const auto& estimator : run.estimators)
        for (const Estimator::Variable& variable : estimator->variables()) {
            text += "," + base::csvCell(variable.name + " [" + variable.unit + "]");
            // A deviation of a temperature is a difference.
            text += "," + base::csvCell(variable.name + ".sd [" + base::differenceUnit(variable.unit) + "]");
        }
    return text + "\n";
}

std::string estimateRow(double time, twin::EstimatedRun& run)
{
    std::string text = base::writeNumber(time);
    const auto add = [&text](double value) {
        text += ',';
        if (std::isfinite(value)) text += base::writeNumber(value);
    };
    for (const auto& estimator : run.estimators) {
        const bool begun = time >= estimator->begin() && time <= estimator->dynamics().end();
        const std::vector<Estimator::Value> values =
            begun ? estimator->widened(estimator->values())
                  : std::vector<Estimator::Value>(estimator->variables().size(),
                                                  {base::notAvailable, base::notAvailable});
        for (const Estimator::Value& value : values) {
            add(value.value);
            add(value.deviation);
        }
    }
    return text + "\n";
}

std::string estimateText(const EstimateReport& report, EstimateRun& run)
{
    std::string text =
        report.plant + " with " + report.path + ": " + report.status + "\n\n" + alignmentText(run.alignment);
    for (const auto& estimator : run.estimators) {
        const bool extended = estimator->plan().method == twin::Method::Extended;
        text += "\n" + nameOf(*estimator) + ", " + (extended ? "extended" : "unscented") + " Kalman filter of " +
                std::to_string(estimator->filter().size()) + " states, " + inHours(estimator->begin()) + " to " +
                inHours(estimator->filter().time()) + "\n\n" + channelsText(*estimator) + balancesText(*estimator) +
                parametersText(*estimator) + variablesText(*estimator);
        if (!estimator->unobservable().empty()) text += "\ncannot be known\n";
        for (const twin::Observability::Gap& gap : estimator->unobservable()) text += "  " + gap.why.text() + "\n";
        text += "\n  log likelihood  " + base::writeShort(estimator->filter().logLikelihood(), 6) + "\n";
        if (const std::optional<double> idle = estimator->idleSince())
            text += "note: " + estimator->plan().unit + " rests since " + inHours(*idle) +
                    ": the estimates are those of then.\n";
        for (const base::Sentence& sentence : estimator->plan().said) text += "note: " + sentence.text() + "\n";
        if (estimator->filter().trouble()) text += "trouble: " + estimator->filter().trouble()->text() + "\n";
    }
    for (const twin::NoiseProposal& proposal : run.proposals) text += proposalText(proposal);
    return text;
}

Json estimateJson(const EstimateReport& report, EstimateRun& run)
{
    Json json = Json::object();
    json["format"] = "titer.estimate/1";
    json["plant"] = report.plant;
    json["status"] = report.status;
    Json& recording = json["recording"];
    recording["path"] = report.path;
    recording["sha256"] = report.sha256;
    json["recordings"] = Json::array();
    for (const auto& one : run.recordings) {
        const base::Result<std::string> hash = base::sha256OfFile(one->path);
        json["recordings"].push(Json::object({{"path", one->path.string()}, {"sha256", hash ? Json(*hash) : Json()}}));
    }
    json["alignment"] = alignmentJson(run.alignment);
    json["time"] = run.time;
    Json estimators = Json::array(), channels = Json::array(), parameters = Json::array(), unobservable = Json::array(),
         balances = Json::array();
    double logLikelihood = 0.0;
    for (const auto& estimator : run.estimators) {
        const std::vector<twin::ChannelVerdict> verdicts = estimator->verdicts();
        estimators.push(estimatorJson(*estimator, twin::doubtIn(verdicts)));
        for (std::size_t c = 0; c < estimator->plan().channels.size(); ++c)
            channels.push(channelJson(*estimator, c, verdicts[c]));
        for (const twin::Observability::Gap& gap : estimator->unobservable())
            unobservable.push(unobservableJson(*estimator, gap));
        for (const twin::ElementBalance& balance : estimator->balances())
            balances.push(balanceJson(*estimator, balance));
        for (const twin::EstimatedProbes::Number& number : estimator->numbers())
            parameters.push(parameterJson(*estimator, number));
        logLikelihood += estimator->filter().logLikelihood();
    }
    json["estimators"] = std::move(estimators);
    json["channels"] = std::move(channels);
    json["balances"] = std::move(balances);
    json["parameters"] = std::move(parameters);
    json["unobservable"] = std::move(unobservable);
    json["loglikelihood"] = logLikelihood;
    if (!run.proposals.empty()) {
        json["proposals"] = Json::array();
        for (const twin::NoiseProposal& proposal : run.proposals) json["proposals"].push(proposalJson(proposal));
    }
    json["notices"] = noticesJson(run.notices);
    return json;
}

} // namespace titer::cli
