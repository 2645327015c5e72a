#include "core/studies/study/study_report.h"

#include "core/studies/designs/evaluation.h"
#include "core/studies/designs/verification.h"
#include "core/studies/study/study_design.h"

#include <algorithm>

namespace titer::studies {

namespace {

constexpr double significance = 0.05;

// Whether a term of the fit that is significant holds the factor.
bool moved(const ResponseAnalysis& one, const std::string& factor)
{
    const Model& model = one.fit->model;
    const int input = model.inputIndex(factor);
    for (const StudyTerm& term : one.terms) {
        if (!term.in || !term.p || *term.p >= significance) continue;
        for (const ModelTerm& each : model.terms)
            if (each.name == term.name && std::find(each.inputs.begin(), each.inputs.end(), input) != each.inputs.end())
                return true;
    }
    return false;
}

} // namespace

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
                                   std::size_t second)
{
    if (!analysis.acceptance) return analysis.errors.front();
    const Acceptance& acceptance = *analysis.acceptance;
    const std::vector<double> setting = settingOf(study);
    StudyReport report{.probability = acceptance.at(setting), .validation = validate(study, analysis)};
    report.atLeast = acceptance.atLeast(report.probability);
    const std::vector<double> each = acceptance.each(setting);
    for (const ResponseAnalysis& one : analysis.responses)
        if (const StudyResponse& response = study.responses[one.response]; response.low || response.high)
            report.attributes.push_back({one.response, each[report.attributes.size()]});
    const bool box = first != second && std::max(first, second) < analysis.factors.size() &&
                     analysis.factors[first].kind == Factor::Kind::Continuous &&
                     analysis.factors[second].kind == Factor::Kind::Continuous;
    const auto normal = box ? normalOperatingRange(acceptance, setting, first, second, study.threshold) : std::nullopt;
    for (std::size_t f = 0; f < analysis.factors.size(); ++f) {
        ProcessParameter parameter{.factor = f, .setting = setting[f]};
        for (const QualityAttribute& attribute : report.attributes)
            if (moved(analysis.responses[attribute.response], analysis.factors[f].name))
                parameter.moves.push_back(attribute.response);
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
