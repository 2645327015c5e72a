#include "core/studies/study/study_analysis.h"

#include "core/base/text.h"
#include "core/studies/study/parameter_draws.h"
#include "core/studies/study/response_analysis.h"

#include <set>

namespace titer::studies {

using base::say;

namespace {

// Of each response the coefficients of its model with each draw of the uncertain parameters. Least squares are linear in the values:
// what a draw changes in these is added to the coefficients.
std::vector<Eigen::MatrixXd> drawnModels(const Study& study, const std::vector<const ResponseAnalysis*>& limited,
                                         base::Errors& errors)
{
    std::vector<std::size_t> places;
    std::set<int> runs;
    for (const ResponseAnalysis* one : limited) {
        places.push_back(one->response);
        runs.insert(one->runs.begin(), one->runs.end());
    }
    const std::vector<int> all(runs.begin(), runs.end());
    const std::vector<int> draws = wholeDraws(study, places, all);
    if (int(draws.size()) < minParameterDraws) {
        errors.push_back({base::Code::Input, "uncertainty",
                          say(CORE_TR("core", "Only {1} of {2} draws of the parameters have results of all runs and "
                                              "responses with limits, and {3} are needed. Run the study on the twin."),
                              std::to_string(draws.size()), std::to_string(study.uncertainty.draws),
                              std::to_string(minParameterDraws))});
        return {};
    }
    std::vector<Eigen::MatrixXd> models;
    for (const ResponseAnalysis* one : limited) {
        const FittedResponse& fitted = *one->fitted;
        const Eigen::MatrixXd solver = fitted.inverse * fitted.matrix.transpose();
        const Eigen::VectorXd values = fitted.matrix * fitted.coefficients + fitted.residuals;
        Eigen::MatrixXd& coefficients = models.emplace_back(Eigen::Index(draws.size()), fitted.coefficients.size());
        for (std::size_t k = 0; k < draws.size(); ++k) {
            Eigen::VectorXd change = -values;
            for (std::size_t row = 0; row < fitted.runs.size(); ++row)
                change[Eigen::Index(row)] +=
                    drawnValue(study.runs[std::size_t(fitted.runs[row])], one->response, draws[k]);
            coefficients.row(Eigen::Index(k)) = (fitted.coefficients + solver * change).transpose();
        }
    }
    return models;
}

void findAcceptance(const Study& study, int draws, StratifiedNormals* normals, StudyAnalysis& analysis)
{
    std::vector<FittedResponse> responses;
    std::vector<Specification> limits;
    std::vector<std::string> without;
    std::vector<const ResponseAnalysis*> limited;
    for (const ResponseAnalysis& one : analysis.responses) {
        const StudyResponse& response = study.responses[one.response];
        if (!response.low && !response.high) continue;
        limited.push_back(&one);
        if (!one.fitted) {
            without.push_back(response.name);
            continue;
        }
        Specification limit{.response = responses.size()};
        if (response.low) limit.low = *response.low;
        if (response.high) limit.high = *response.high;
        limits.push_back(limit);
        responses.push_back(*one.fitted);
    }
    const auto refuse = [&](base::Sentence what) {
        analysis.errors.push_back({base::Code::Input, "design_space", std::move(what)});
    };
    if (!without.empty())
        return refuse(say(CORE_TR("core", "There is no design space while {1} has limits but no model."),
                          base::join(without, ", ")));
    if (limits.empty())
        return refuse(say(CORE_TR("core", "No response has limits, so there is no design space. Give at least one a "
                                          "lower or an upper limit.")));
    std::vector<Constraint> constraints = *readConstraints(study.constraints, analysis.factors); // checked before
    SpaceSettings settings{.draws = draws, .seed = study.seed, .constraints = std::move(constraints)};
    if (!study.uncertainty.parameters.empty()) {
        settings.models = drawnModels(study, limited, analysis.errors);
        if (settings.models.empty()) return;
    }
    base::Result<Acceptance> made =
        Acceptance::make(analysis.factors, std::move(responses), std::move(limits), settings, normals);
    if (made)
        analysis.acceptance = std::move(*made);
    else
        analysis.errors.push_back(made.error());
}

} // namespace

StudyAnalysis analyse(const Study& study, int draws, StratifiedNormals* normals)
{
    StudyAnalysis analysis{.factors = factorsOf(study)};
    analysis.errors = check(study);
    if (study.factors.empty())
        analysis.errors.push_back(
            {base::Code::Input, "factors", say(CORE_TR("core", "The study has no factor yet. Add one."))});
    for (std::size_t i = 0; i < study.responses.size(); ++i)
        analysis.responses.push_back(analysis.errors.empty() ? analyseResponse(study, i)
                                                             : ResponseAnalysis{.response = i});
    if (analysis.errors.empty()) findAcceptance(study, draws, normals, analysis);
    return analysis;
}

std::vector<double> settingOf(const Study& study)
{
    std::vector<double> coded;
    for (std::size_t f = 0; f < study.factors.size(); ++f) {
        const Factor& factor = study.factors[f].factor;
        const double middle = factor.kind == Factor::Kind::Mixture ? 0.5 * (factor.low + factor.high) : 0.0;
        coded.push_back(f < study.setting.size() ? factor.toCoded(study.setting[f]) : middle);
    }
    if (study.constraints.empty() || !study.setting.empty()) return coded;
    const base::Result<Region> region = regionOf(study);
    if (!region || region->contains(coded)) return coded;
    return {region->centre().begin(), region->centre().end()};
}

} // namespace titer::studies
