// Where the next runs of a study are most promising: Bayesian optimisation of the goal of one response within the limits of the others.
#include "core/base/text.h"
#include "core/studies/analysis/computer_experiments/surrogate.h"
#include "core/studies/decisions/optimum.h"
#include "core/studies/study/study_design.h"

#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;

namespace {

struct Data {
    Eigen::MatrixXd points; // coded
    Eigen::VectorXd values;
};

// The runs that enter the models, with a value of the response.
Data dataOf(const Study& study, std::size_t response)
{
    std::vector<const StudyRun*> runs;
    for (const StudyRun& run : study.runs)
        if (counts(run) && cellOf(run, response).origin != StudyCell::Origin::Missing) runs.push_back(&run);
    Data data{Eigen::MatrixXd(Eigen::Index(runs.size()), Eigen::Index(study.factors.size())),
              Eigen::VectorXd(Eigen::Index(runs.size()))};
    for (Eigen::Index r = 0; r < data.values.size(); ++r) {
        const StudyRun& run = *runs[std::size_t(r)];
        for (std::size_t f = 0; f < study.factors.size(); ++f)
            data.points(r, Eigen::Index(f)) = study.factors[f].factor.toCoded(run.settings[f]);
        data.values[r] = cellOf(run, response).value;
    }
    return data;
}

base::Result<Surrogate> surrogateOf(const StudyResponse& response, const Data& data, std::uint64_t seed,
                                    std::stop_token stop)
{
    base::Result<Surrogate> made = Surrogate::fit(data.points, data.values, {.seed = seed}, stop);
    if (made) return made;
    return base::Error{made.error().code, "responses/" + response.name, made.error().what};
}

} // namespace

base::Result<Design> promisingRuns(const Study& study, const Augmentation& wanted, std::stop_token stop)
{
    using Seek = StudyResponse::Goal;
    const std::size_t sought = std::size_t(wanted.response);
    if (wanted.response < 0 || sought >= study.responses.size())
        return base::Error{base::Code::Input, "responses",
                           say(CORE_TR("core", "Name the response whose goal the next runs should approach."))};
    const StudyResponse& response = study.responses[sought];
    if (response.goal == Seek::None)
        return base::Error{
            base::Code::Input, "responses/" + response.name,
            say(CORE_TR("core", "“{1}” has no goal that runs could approach. Choose to maximise or minimise it, or "
                                "a target."),
                response.name)};
    const Factors factors = factorsOf(study);
    for (const Factor& factor : factors)
        if (factor.kind != Factor::Kind::Continuous)
            return base::Error{
                base::Code::Input, "factors/" + factor.name,
                say(CORE_TR("core", "“{1}” is not continuous, but the surrogate model needs factors with bounds. "
                                    "Add D-optimal runs instead."),
                    factor.name)};
    std::vector<std::string> texts = study.constraints;
    texts.insert(texts.end(), wanted.constraints.begin(), wanted.constraints.end());
    const base::Result<std::vector<Constraint>> constraints = readConstraints(texts, factors);
    if (!constraints) return constraints.error();
    const base::Result<SearchSpace> space =
        searchSpace(factors, *constraints, std::vector<std::optional<double>>(factors.size()));
    if (!space) return space.error();

    Data data = dataOf(study, sought);
    if (response.goal == Seek::Minimise) data.values = -data.values;
    if (response.goal == Seek::Target) data.values = -(data.values.array() - *response.target).abs();
    const base::Result<Surrogate> goal = surrogateOf(response, data, wanted.seed, stop);
    if (!goal) return goal.error();
    std::vector<SurrogateLimit> limits;
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const StudyResponse& other = study.responses[i];
        if (i == sought || (!other.low && !other.high)) continue;
        base::Result<Surrogate> made = surrogateOf(other, dataOf(study, i), wanted.seed, stop);
        if (!made) return made.error();
        constexpr double open = std::numeric_limits<double>::infinity();
        limits.push_back({std::move(*made), other.low.value_or(-open), other.high.value_or(open)});
    }
    Design design{.kind = study.kind, .factors = factors};
    design.coded = nextRuns(*goal, limits, *space, wanted.runs, {.seed = wanted.seed, .evaluations = 1000}, stop);
    design.points.assign(std::size_t(design.coded.rows()), Design::Point::Interior);
    if (design.runs() == 0)
        return base::Error{base::Code::Input, "augment",
                           say(CORE_TR("core", "The space of the factors has no room for another run. Widen a "
                                               "bound, or remove a constraint."))};
    return design;
}

} // namespace titer::studies
