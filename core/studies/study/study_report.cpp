#include "core/studies/study/study_report.h"

#include "core/base/text.h"
#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/verification.h"
#include "core/studies/study/study_design.h"

#include <algorithm>

namespace titer::studies {

using base::say;

namespace {

constexpr double significance = 0.05;

// Whether a term of the fit that is significant holds the factor.
bool moved(const ResponseAnalysis& one, const std::string& factor)
{
    const Model& model = one.fit->model;
    const int input = model.inputIndex(factor);
    for (const StudyTerm& term : one.terms) {
        if (!term.in) continue;
        // What does not scatter is sure; what is not tested shows nothing.
        if (one.scatter != Scatter::None && (!term.p || *term.p >= significance)) continue;
        for (const ModelTerm& each : model.terms)
            if (each.name == term.name && std::find(each.inputs.begin(), each.inputs.end(), input) != each.inputs.end())
                return true;
    }
    return false;
}

// The bounds of a factor, or its levels, as far as the constraints allow them next to the setting.
std::vector<double> valuesOf(const Acceptance& acceptance, const Factors& factors, std::vector<double> point,
                             std::size_t factor)
{
    constexpr int steps = 40;
    const Factor& one = factors[factor];
    const double low = one.kind == Factor::Kind::Mixture ? one.low : -1.0;
    const double high = one.kind == Factor::Kind::Mixture ? one.high : 1.0;
    std::vector<double> values;
    for (int i = 0; i < (one.categorical() ? int(one.levels.size()) : steps + 1); ++i) {
        point[factor] = one.categorical() ? i : low + (high - low) * i / steps;
        if (acceptance.allows(point)) values.push_back(point[factor]);
    }
    return values;
}

ParameterEffect effectOf(const Acceptance& acceptance, const Factors& factors, const ResponseAnalysis& one,
                         const StudyResponse& response, std::vector<double> point, std::size_t factor)
{
    const double here = meanAt(*one.fitted, point);
    double low = here, high = here;
    for (const double value : valuesOf(acceptance, factors, point, factor)) {
        point[factor] = value;
        const double mean = meanAt(*one.fitted, point);
        low = std::min(low, mean);
        high = std::max(high, mean);
    }
    const double margin = response.low && response.high
                              ? *response.high - *response.low
                              : std::abs((response.low ? *response.low : *response.high) - here);
    return {.response = one.response,
            .effect = high - low,
            .share = high == low ? 0.0 : (high - low) / std::max(margin, 1e-12 * (high - low)),
            .significant = moved(one, factors[factor].name)};
}

// The setting of the report; see reportOf().
std::vector<double> settingFor(const Study& study, const StudyAnalysis& analysis, std::size_t first, std::size_t second,
                               bool box, std::vector<std::optional<double>> at)
{
    constexpr int grid = 51; // as that of a map without a wish
    const std::vector<double> held = settingOf(study);
    at.resize(held.size());
    for (std::size_t f = 0; f < at.size() && !study.setting.empty(); ++f)
        if (!at[f]) at[f] = held[f];
    if (box)
        return chooseSetPoint(*analysis.acceptance, at, held, MapAxis::over(first, -1.0, 1.0, grid),
                              MapAxis::over(second, -1.0, 1.0, grid));
    std::vector<double> setting = held;
    for (std::size_t f = 0; f < at.size(); ++f) setting[f] = at[f].value_or(held[f]);
    return setting;
}

} // namespace

bool ParameterEffect::critical() const
{
    return significant && share >= minCriticalShare;
}

std::vector<Validation> validate(const Study& study, const StudyAnalysis& analysis, double confidence)
{
    std::vector<Validation> found;
    std::vector<std::vector<double>> points;
    for (const StudyRun& run : study.runs) {
        if (!run.validation || !run.excluded.empty()) continue;
        std::vector<double> point;
        for (std::size_t f = 0; f < analysis.factors.size(); ++f)
            point.push_back(analysis.factors[f].toCoded(run.settings[f]));
        for (const ResponseAnalysis& one : analysis.responses) {
            const StudyCell cell = cellOf(run, one.response);
            if (!one.fitted || one.fitted->degreesOfFreedom < 1.0 || cell.origin == StudyCell::Origin::Missing)
                continue;
            found.push_back({.run = run.id, .response = one.response, .value = cell.value});
            points.push_back(point);
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        Validation& one = found[i];
        const Prediction prediction = predict(*analysis.responses[one.response].fitted, points[i],
                                              1.0 - (1.0 - confidence) / double(found.size()));
        one.predicted = prediction.mean;
        one.low = prediction.runLow;
        one.high = prediction.runHigh;
        one.within = one.value >= one.low && one.value <= one.high;
    }
    return found;
}

base::Result<StudyReport> reportOf(const Study& study, const StudyAnalysis& analysis, std::size_t first,
                                   std::size_t second, std::vector<std::optional<double>> at)
{
    if (!analysis.acceptance) return analysis.errors.front();
    const Acceptance& acceptance = *analysis.acceptance;
    const bool box = first != second && std::max(first, second) < analysis.factors.size() &&
                     analysis.factors[first].kind == Factor::Kind::Continuous &&
                     analysis.factors[second].kind == Factor::Kind::Continuous;
    const std::vector<double> setting = settingFor(study, analysis, first, second, box, std::move(at));
    if (!acceptance.allows(setting))
        return base::Error{base::Code::Input, "setting",
                           say(CORE_TR("core", "The setting of the study violates {1}. Choose another one."),
                               base::join(study.constraints, "; "))};
    StudyReport report{
        .setting = setting, .probability = acceptance.at(setting), .validation = validate(study, analysis)};
    report.atLeast = acceptance.atLeast(report.probability);
    const std::vector<double> each = acceptance.each(setting);
    for (const ResponseAnalysis& one : analysis.responses)
        if (const StudyResponse& response = study.responses[one.response]; response.low || response.high)
            report.attributes.push_back({one.response, each[report.attributes.size()]});
    const auto normal = box ? normalOperatingRange(acceptance, setting, first, second, study.threshold) : std::nullopt;
    for (std::size_t f = 0; f < analysis.factors.size(); ++f) {
        ProcessParameter parameter{.factor = f, .setting = setting[f]};
        for (const QualityAttribute& attribute : report.attributes) {
            parameter.effects.push_back(effectOf(acceptance, analysis.factors, analysis.responses[attribute.response],
                                                 study.responses[attribute.response], setting, f));
            if (parameter.effects.back().critical()) parameter.moves.push_back(attribute.response);
        }
        if (normal)
            for (const OperatingRange& range : *normal)
                if (range.factor == f) parameter.normal = range;
        if (analysis.factors[f].kind == Factor::Kind::Continuous)
            parameter.acceptable = provenAcceptableRange(acceptance, setting, f, study.threshold);
        report.parameters.push_back(std::move(parameter));
    }
    return report;
}

DesignFacts verifyDesign(const Study& study)
{
    Design design = designOf(study);
    if (design.runs() == 0 || design.factors.empty()) return {};
    const std::pair<const char*, Terms> models[] = {{"quadratic", quadraticTerms(design.factors)},
                                                    {"interaction", interactionTerms(design.factors)},
                                                    {"linear", linearTerms(design.factors)}};
    DesignFacts facts;
    for (const auto& [word, terms] : models) {
        const bool named = study.model == word;
        const Estimability found = estimability(modelMatrix(design.coded, terms, design.factors));
        if (!named && found.rank < found.parameters && word != std::string_view("linear")) continue;
        facts.model = word;
        design.model = terms;
        if (named || found.rank == found.parameters) break;
    }
    facts.properties = commonProperties(design);
    facts.properties.push_back(mainEffectOrthogonality(design));
    if (std::ranges::all_of(design.factors, [](const Factor& one) { return one.kind == Factor::Kind::Continuous; }))
        facts.properties.push_back(rotatability(design));
    if (!design.blocks.empty()) facts.properties.push_back(blockOrthogonality(design));
    const base::Result<Evaluation> evaluation = evaluate(design, design.model);
    if (!evaluation) return facts;
    for (Property& property : evaluationProperties(*evaluation))
        if (std::ranges::find(facts.properties, property.key, &Property::key) == facts.properties.end())
            facts.properties.push_back(std::move(property));
    return facts;
}

} // namespace titer::studies
