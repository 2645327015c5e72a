#include "core/studies/study/response_analysis.h"

#include "core/base/text.h"
#include "core/studies/analysis/grouped_analysis.h"
#include "core/studies/analysis/selection.h"
#include "core/studies/decisions/grouped_response.h"
#include "core/studies/decisions/response_models.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/study/study_whole_plots.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

namespace {

constexpr const char* runsName = "runs"; // of the sheet, for places in it

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

Column factorColumn(const Study& study, std::size_t f, const std::vector<int>& runs)
{
    const Factor& factor = study.factors[f].factor;
    if (factor.categorical()) {
        std::vector<std::string> cells;
        for (const int run : runs)
            cells.push_back(factor.levels[std::size_t(study.runs[std::size_t(run)].settings[f])]);
        return textColumn(factor.name, std::move(cells));
    }
    std::vector<double> values;
    for (const int run : runs) values.push_back(study.runs[std::size_t(run)].settings[f]);
    return numberColumn(factor.name, std::move(values), factor.unit);
}

// The runs that have a value of the response, as a table of their own.
Sheet sheetOf(const Study& study, const StudyResponse& response, std::size_t place, const std::vector<int>& runs)
{
    std::vector<Column> columns;
    std::vector<std::string> blocks;
    for (const int run : runs) blocks.push_back(std::to_string(study.runs[std::size_t(run)].block));
    if (!blocks.empty() && std::any_of(blocks.begin(), blocks.end(), [&](auto& one) { return one != blocks[0]; }))
        columns.push_back(textColumn("block", std::move(blocks)));
    if (std::vector<std::string> plots = wholePlotsOf(study, runs); !plots.empty())
        columns.push_back(textColumn(wholePlotColumn, std::move(plots)));
    for (std::size_t f = 0; f < study.factors.size(); ++f) columns.push_back(factorColumn(study, f, runs));
    std::vector<double> values;
    for (const int run : runs) values.push_back(cellOf(study.runs[std::size_t(run)], place).value);
    columns.push_back(numberColumn(response.name, std::move(values), response.unit));
    Sheet sheet = makeSheet(std::move(columns), factorsOf(study));
    sheet.name = runsName;
    sheet.lines = runs;
    return sheet;
}

// Tests ask how far chance would go, and here is none.
void forgetTests(FullAnalysis& full, LinearFit& fit)
{
    for (Coefficient& one : fit.coefficients) one.stdError = one.naturalStdError = one.t = one.p = std::nullopt;
    fit.f = fit.p = std::nullopt;
    std::vector<AnovaRow*> rows{&full.anova.model, &full.lackOfFit.lackOfFit};
    for (AnovaRow& row : full.anova.terms) rows.push_back(&row);
    for (AnovaRow* row : rows) row->f = row->p = std::nullopt;
}

class ResponseStudy {
public:
    ResponseStudy(const Study& study, std::size_t response)
        : m_study(study)
        , m_response(study.responses[response])
        , m_place("responses/" + m_response.name)
    {
        m_result.response = response;
    }

    ResponseAnalysis run()
    {
        takeRuns();
        if (m_result.errors.empty()) fit();
        // A row of the table is a run.
        const auto name = [&](std::string& where) {
            const std::string head = std::string(runsName) + ":";
            const auto line = base::startsWith(where, head)
                                  ? base::readNumber(base::split(std::string_view(where).substr(head.size()), ':')[0])
                                  : std::nullopt;
            where = line                                  ? "runs/" + m_study.runs[std::size_t(*line)].id
                    : base::startsWith(where, "factors/") ? where
                                                          : m_place;
        };
        for (base::Error& error : m_result.errors) name(error.where);
        for (base::Notice& notice : m_result.notices) name(notice.where);
        return std::move(m_result);
    }

private:
    void takeRuns()
    {
        int asked = 0;
        for (std::size_t r = 0; r < m_study.runs.size(); ++r) {
            if (!counts(m_study.runs[r])) continue;
            ++asked;
            if (cellOf(m_study.runs[r], m_result.response).origin != StudyCell::Origin::Missing)
                m_result.runs.push_back(int(r));
        }
        m_result.origins = originsOf(m_study, m_result.response, m_result.runs);
        m_result.scatter = m_result.origins.scatter();
        const int missing = asked - int(m_result.runs.size());
        if (m_result.runs.empty())
            m_result.errors.push_back(
                {base::Code::Input, m_place,
                 say(CORE_TR("core", "No run has a value of “{1}” yet. Run the study on the twin, or enter measured "
                                     "results."),
                     m_response.name)});
        else if (missing > 0)
            m_result.notices.push_back(
                {m_place, say(CORE_TR("core", "{1} of {2} runs have no value of “{3}” and are not used in its model."),
                              std::to_string(missing), std::to_string(asked), m_response.name)});
        reportOrigins();
    }

    // What the values claim by how they were made.
    void reportOrigins()
    {
        const ValueOrigins& origins = m_result.origins;
        const auto report = [&](base::Sentence what) { m_result.notices.push_back({m_place, std::move(what)}); };
        if (m_result.scatter == Scatter::Mixed)
            report(say(CORE_TR("core", "The values of “{1}” do not scatter alike, so nothing is tested: {2} were "
                                       "measured, {3} are of the twin without noise, {4} with noise ({5}), {6} of a "
                                       "former version that did not keep it. Measure the others too, or clear the "
                                       "results of the twin and run all alike."),
                       m_response.name, std::to_string(origins.measured), std::to_string(origins.silent),
                       std::to_string(origins.noisy),
                       origins.noises.empty() ? std::string("-") : base::join(origins.noises, ", "),
                       std::to_string(origins.unknown)));
        else if (m_result.scatter == Scatter::Unknown)
            report(say(CORE_TR("core", "The values of “{1}” were made by a former version that did not keep their "
                                       "noise, and no run is repeated to show it, so nothing is tested. Clear the "
                                       "results of the twin and run the study again."),
                       m_response.name));
        else if (origins.differFrom(m_response.noise))
            report(say(CORE_TR("core", "The noise of “{1}” is set to {2} now, but its values keep that with which "
                                       "they were made: {3}. Clear the results of the twin and run the study again "
                                       "to use it."),
                       m_response.name, m_response.noise.empty() ? std::string("0") : m_response.noise,
                       origins.made()));
    }

    // Of least squares.
    void takeCoefficients(const LinearFit& fit)
    {
        const std::optional<double> df =
            fit.dfResidual > 0 && m_result.tested() ? std::optional<double>(fit.dfResidual) : std::nullopt;
        for (const Coefficient& one : fit.coefficients)
            m_result.coefficients.push_back({one.name, one.coded, one.natural, one.stdError, df, one.t, one.p});
    }

    // Of the fit that reckons with whole plots, instead of those.
    void takeCoefficients(const GroupedAnalysis& grouped)
    {
        for (std::size_t i = 0; i < m_result.coefficients.size(); ++i) {
            const Eigen::Index at = Eigen::Index(i);
            StudyCoefficient& one = m_result.coefficients[i];
            one.coded = grouped.fit.coefficients[at];
            one.natural = grouped.natural[i];
            one.stdError = grouped.fit.standardErrors[at];
            one.df = grouped.fit.degreesOfFreedom[at];
            one.t = one.coded / *one.stdError;
            one.p = tTwoSided(*one.t, *one.df);
        }
    }

    // Nothing without whole plots, and with a notice where their scatter cannot be estimated.
    std::optional<GroupedAnalysis> wholePlotsOf(const FittedModel& fitted, const Sheet& sheet)
    {
        if (!sheet.find(wholePlotColumn)) return std::nullopt;
        base::Errors errors;
        std::optional<GroupedAnalysis> grouped = analyseGroups(fitted, sheet, {wholePlotColumn}, errors);
        if (!grouped) {
            m_result.notices.push_back(
                {m_place, say(CORE_TR("core", "The runs are in whole plots but are treated as independent here, so "
                                              "intervals and probabilities are too optimistic for factors that are "
                                              "hard to change."))});
            for (base::Error& error : errors) m_result.notices.push_back({m_place, std::move(error.what)});
        }
        return grouped;
    }

    // Terms that change with whole plots alone are evaluated by the scatter between these.
    void testWholePlots(const GroupedAnalysis& grouped, const Sheet& sheet)
    {
        const std::vector<std::string>& plots = sheet.find(wholePlotColumn)->cells;
        m_result.tests = grouped.tests;
        takeCoefficients(grouped);
        m_result.wholePlots = int(std::set<std::string>(plots.begin(), plots.end()).size());
        m_result.notices.push_back(
            {m_place,
             say(CORE_TR("core", "The runs are in {1} whole plots. The p values of the terms include the scatter "
                                 "between these; predictions and the design space are for a run in a whole plot of "
                                 "its own."),
                 std::to_string(m_result.wholePlots))});
    }

    // A computation has no pure error: repeats neither add to what the model leaves nor to its degrees of freedom.
    void takeLackOfFit(FittedResponse& response) const
    {
        const AnovaRow& lack = m_result.full->lackOfFit.lackOfFit;
        response.degreesOfFreedom = std::max(0, lack.df);
        if (lack.df > 0) response.residualSd = std::sqrt(lack.sumOfSquares / lack.df);
    }

    // Each run from those at other settings, since its own repeat, in whichever block, has the same value.
    static void predictSettings(LinearFit& fit, const Eigen::MatrixXd& settings)
    {
        const std::optional<double> press = pressByGroups(fit, repeatedRuns(settings));
        fit.pressKnown = press.has_value();
        fit.press = press.value_or(0.0);
        fit.r2Predicted = press ? 1.0 - fit.press / fit.tss : 0.0;
    }

    // The model of the response without a term left out. Where none is named, the richest that the runs can determine.
    std::optional<Formula> wholeFormula(const Sheet& sheet)
    {
        ModelChoice choice{.response = m_response.name,
                           .model = m_response.model.empty() ? m_study.model : m_response.model};
        if (!choice.model.empty()) return chosenFormula(sheet, choice, m_result.errors);
        std::optional<FittedModel> fitted = fitModel(sheet, choice, m_result.errors, m_result.notices);
        if (!fitted) return std::nullopt;
        return std::move(fitted->fit.model.formula);
    }

    // Terms of the model by their places, without those that were unticked and that no other needs.
    std::vector<int> keptTerms(const Model& whole)
    {
        const std::vector<std::vector<int>> parents = termParents(whole);
        std::vector<char> in(whole.terms.size(), 1), unticked(whole.terms.size(), 0);
        for (std::size_t i = 0; i < whole.terms.size(); ++i) {
            unticked[i] = holds(m_response.leftOut, whole.terms[i].name);
            in[i] = !unticked[i];
        }
        for (std::size_t i = 0; i < whole.terms.size(); ++i)
            if (!unticked[i])
                for (const int parent : parents[i]) in[std::size_t(parent)] = 1;
        std::vector<int> kept;
        for (std::size_t i = 0; i < whole.terms.size(); ++i) {
            const std::string& name = whole.terms[i].name;
            if (in[i]) kept.push_back(int(i));
            m_result.terms.push_back({.name = name, .in = in[i] != 0, .needed = in[i] && unticked[i]});
            if (m_result.terms.back().needed)
                m_result.notices.push_back(
                    {m_place,
                     say(CORE_TR("core", "“{1}” stays in the model of “{2}”, because a term that contains it does."),
                         name, m_response.name)});
        }
        return kept;
    }

    void fit()
    {
        const Sheet sheet = sheetOf(m_study, m_response, m_result.response, m_result.runs);
        const std::optional<Formula> whole = wholeFormula(sheet);
        if (!whole) return;
        base::Notices seen; // of the whole model; those of the fit count
        const std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, *whole, sheet.factors, m_result.errors, seen);
        if (!matrix) return;
        const std::vector<int> kept = keptTerms(matrix->model);
        const std::size_t before = m_result.notices.size();
        std::optional<FittedModel> fitted =
            fitFormula(sheet, formulaOf(matrix->model.formula, kept), sheet.factors, m_result.errors, m_result.notices);
        if (!fitted) return;
        for (std::size_t i = before; i < m_result.notices.size(); ++i) m_result.notices[i].where = m_place;
        base::Result<FittedResponse> response = responseOf(fitted->fit, sheet.factors);
        if (!response) {
            m_result.errors.push_back(response.error());
            return;
        }
        const std::optional<GroupedAnalysis> grouped = m_result.tested() ? wholePlotsOf(*fitted, sheet) : std::nullopt;
        if (grouped) *response = withGroups(std::move(*response), fitted->fit, *grouped);
        response->unit = m_response.unit;
        // Responses know by these which runs they share.
        for (int& run : response->runs) run = m_result.runs[std::size_t(run)];
        std::vector<std::string> names{"block"};
        for (const Factor& factor : sheet.factors) names.push_back(factor.name);
        m_result.full = analyse(*fitted, AnovaType::Partial, settingsOf(sheet, fitted->matrix.rows, names));
        if (!m_result.tested()) forgetTests(*m_result.full, fitted->fit);
        if (m_result.scatter == Scatter::None) {
            takeLackOfFit(*response);
            predictSettings(fitted->fit, settingsOf(sheet, fitted->matrix.rows, {names.begin() + 1, names.end()}));
        }
        takeCoefficients(fitted->fit);
        if (grouped) testWholePlots(*grouped, sheet);
        m_result.fitted = std::move(*response);
        m_result.fit = std::move(fitted->fit);
        evaluate();
    }

    void evaluate()
    {
        const LinearFit& fit = *m_result.fit;
        if (fit.dfResidual > 0 && m_result.tested()) m_result.tLimit = tQuantile(0.975, fit.dfResidual);
        if (!m_result.tested() && fit.pressKnown) m_result.interpolationError = std::sqrt(fit.press / fit.runs());
        if (m_result.scatter == Scatter::None) reportInterpolation();
        for (StudyTerm& term : m_result.terms)
            if (term.in) evaluateTerm(term);
        std::stable_sort(m_result.terms.begin(), m_result.terms.end(), [](const StudyTerm& a, const StudyTerm& b) {
            if (a.in != b.in) return a.in;
            if (a.t || b.t) return std::abs(a.t.value_or(0.0)) > std::abs(b.t.value_or(0.0));
            return a.size.value_or(0.0) > b.size.value_or(0.0);
        });
        if (fit.dfResidual < minSpareRuns && m_result.tested())
            m_result.notices.push_back(
                {m_place,
                 say(CORE_TR("core", "The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer "
                                     "than {3} its errors are uncertain. Remove terms or add runs."),
                     m_response.name, std::to_string(fit.dfResidual), std::to_string(minSpareRuns))});
        if (fit.pressKnown && fit.r2Predicted < minPredictedR2)
            m_result.notices.push_back(
                {m_place,
                 say(CORE_TR("core", "The model of “{1}” predicts new runs poorly: predicted R² is {2}, below {3}. "
                                     "Remove unneeded terms, or add runs."),
                     m_response.name, base::writeNumber(fit.r2Predicted, 2), base::writeNumber(minPredictedR2, 1))});
    }

    void reportInterpolation()
    {
        const LinearFit& fit = *m_result.fit;
        // Of a model that has the values exactly, rounding is all that is left.
        if (m_result.interpolationError.value_or(0.0) < 1e-12 * fit.y.cwiseAbs().maxCoeff() && fit.pressKnown)
            m_result.interpolationError = 0.0;
        const std::string error = m_result.interpolationError
                                      ? base::writeShort(*m_result.interpolationError, 3) +
                                            (m_response.unit.empty() ? "" : " " + m_response.unit)
                                      : "-";
        m_result.notices.push_back(
            {m_place,
             say(CORE_TR("core",
                         "The values of “{1}” are those of the twin without noise: they have no scatter, so there "
                         "is no p and no test of lack of fit. Use the interpolation error of the model, {2} for new "
                         "runs, and Q² {3}; probabilities treat the lack of fit as scatter of runs. To evaluate as "
                         "in the laboratory, enter a noise, clear the results of the twin and run the study again."),
                 m_response.name, error, fit.pressKnown ? base::writeNumber(fit.r2Predicted, 4) : "-")});
    }

    void evaluateTerm(StudyTerm& term) const
    {
        const LinearFit& fit = *m_result.fit;
        const auto found = std::find_if(fit.model.terms.begin(), fit.model.terms.end(),
                                        [&](const ModelTerm& one) { return one.name == term.name; });
        if (found == fit.model.terms.end()) return;
        if (found->count == 1) {
            const Coefficient& only = fit.coefficients[std::size_t(found->first)];
            term.coded = only.coded;
            term.t = only.t;
            term.p = only.p;
            term.size = std::abs(only.coded);
            term.raises = only.coded >= 0.0;
            if (!m_result.tests.empty())
                evaluateBy(term, m_result.tests[std::size_t(found - fit.model.terms.begin())].p);
            return;
        }
        const Eigen::VectorXd moved = fit.x.middleCols(found->first, found->count) *
                                      m_result.fitted->coefficients.segment(found->first, found->count);
        term.size = (moved.array() - moved.mean()).matrix().norm() / std::sqrt(double(std::max(1, fit.runs())));
        if (!m_result.tested()) return;
        if (!m_result.tests.empty())
            return evaluateBy(term, m_result.tests[std::size_t(found - fit.model.terms.begin())].p);
        for (const AnovaRow& row : m_result.full->anova.terms)
            if (row.source == term.name && row.p) evaluateBy(term, *row.p);
    }

    // By a probability of its own: the t that would have it.
    void evaluateBy(StudyTerm& term, double p) const
    {
        constexpr double min = 1e-15; // below it 1 - p is 1
        const double t = tQuantile(1.0 - 0.5 * std::clamp(p, min, 1.0), m_result.fit->dfResidual);
        term.p = p;
        term.t = term.raises ? t : -t;
    }

    const Study& m_study;
    const StudyResponse& m_response;
    std::string m_place;
    ResponseAnalysis m_result;
};

} // namespace

ResponseAnalysis analyseResponse(const Study& study, std::size_t response)
{
    return ResponseStudy(study, response).run();
}

} // namespace titer::studies
