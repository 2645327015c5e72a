// Learners and clusters of the rows of a table.
#include "app/analyse/learner_analysis.h"

#include "app/analyse/preprocessing_steps.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/mvda/columns.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using Eigen::Index;
using mvda::LearnSettings;

namespace {

constexpr const char* byBatch = "batch"; // the rule of folds

struct CompleteRows {
    mvda::Block x = {};
    std::vector<int> rows = {}; // of the table
    int incomplete = 0;
    mvda::Preprocessing steps = {};
};

// Rows of the model that have all cells, after its steps.
base::Result<CompleteRows> completeRows(const ModelRows& of, const studies::Column* response)
{
    const studies::Sheet& sheet = of.table.sheet;
    const std::vector<std::string> columns = columnsOf(of.setup, sheet, ModelRole::X);
    CompleteRows complete;
    for (const int row : of.rows) {
        const auto misses = [&](const std::string& name) { return sheet.find(name)->missing(std::size_t(row)); };
        if (std::ranges::any_of(columns, misses) || (response && response->missing(std::size_t(row))))
            ++complete.incomplete;
        else
            complete.rows.push_back(row);
    }
    base::Result<mvda::Block> x = blockOf(sheet, columns, complete.rows);
    if (!x) return x.error();
    complete.x = *std::move(x);
    if (of.setup.preprocessing.empty()) return complete;
    base::Result<mvda::Preprocessing> chain = readChain(of.setup.preprocessing);
    if (!chain) return chain.error();
    x = mvda::afterSteps(*chain, complete.x);
    if (!x) return x.error();
    complete.x = *std::move(x);
    complete.steps = *std::move(chain);
    return complete;
}

// Of another table, in the columns and units of those.
base::Result<CompleteRows> completeRows(const mvda::Block& columns, const mvda::Preprocessing& steps,
                                        const studies::Sheet& sheet)
{
    mvda::Model like;
    like.xNames = columns.names;
    like.xUnits = columns.units;
    like.preprocessing = steps;
    base::Errors errors;
    const mvda::Block all = mvda::blockFor(like, sheet, errors);
    if (!errors.empty()) return errors.front();
    CompleteRows complete{.x = columns};
    for (Index i = 0; i < all.cells.rows(); ++i)
        if (all.cells.row(i).array().isNaN().any())
            ++complete.incomplete;
        else
            complete.rows.push_back(int(i));
    complete.x.cells = all.cells(complete.rows, Eigen::all);
    if (steps.empty()) return complete;
    base::Result<mvda::MatrixXd> cells = mvda::applied(steps, complete.x.cells);
    if (!cells) {
        base::Error error = cells.error();
        const bool isRow = error.where.starts_with("row ");
        const std::optional<double> number = isRow ? base::readNumber(error.where.substr(4)) : std::nullopt;
        if (number && *number >= 1.0 && *number <= double(complete.rows.size()))
            error.where = "row " + std::to_string(complete.rows[std::size_t(*number) - 1] + 1);
        return error;
    }
    complete.x.cells = *std::move(cells);
    return complete;
}

std::vector<std::vector<std::string>> outsideNames(const std::vector<mvda::OutsideCell>& cells, std::size_t rows,
                                                   const std::vector<std::string>& columns)
{
    std::vector<std::vector<std::string>> names(rows);
    for (const mvda::OutsideCell& cell : cells)
        names[std::size_t(cell.row)].push_back(columns[std::size_t(cell.column)]);
    return names;
}

// What a table says itself of the response of learners, of all its rows.
mvda::VectorXd observedIn(const studies::Sheet& sheet, const mvda::LearnResponse& response, base::Errors& errors)
{
    if (response.classes.empty()) {
        mvda::Model like;
        like.yNames = {response.name};
        like.yUnits = {response.unit};
        return mvda::responsesFor(like, sheet, errors).col(0);
    }
    mvda::VectorXd places = mvda::VectorXd::Constant(Index(sheet.rows()), base::notAvailable);
    const studies::Column* column = sheet.find(response.name);
    for (std::size_t i = 0; column && i < sheet.rows(); ++i)
        if (const auto known = std::ranges::find(response.classes, column->cells[i]); known != response.classes.end())
            places[Index(i)] = double(known - response.classes.begin());
    return places;
}

// The one column that learners predict.
base::Result<const studies::Column*> responseColumn(const AnalyseSetup& setup, const studies::Sheet& sheet)
{
    const std::vector<std::string> names = columnsOf(setup, sheet, ModelRole::Y);
    if (names.empty())
        return base::inputError(
            say(CORE_TR("core", "Learners predict one column, and none has the role Y. Give it to a column "
                                "of numbers or of classes.")));
    if (names.size() > 1)
        return base::inputError(names.back(), say(CORE_TR("core", "Learners predict one column, and {1} have the role "
                                                                  "Y. Leave “{2}” out, or give it another role."),
                                                  std::to_string(names.size()), names.back()));
    return sheet.find(names.front());
}

mvda::LearnResponse responseOf(const studies::Column& column, bool areClasses, const std::vector<int>& rows)
{
    mvda::LearnResponse response{.name = column.name};
    if (!column.text && !areClasses) {
        response.unit = column.unit;
        response.numbers.resize(Index(rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) response.numbers[Index(i)] = column.values[std::size_t(rows[i])];
        return response;
    }
    std::vector<std::string> cells;
    for (const int row : rows) cells.push_back(column.cells[std::size_t(row)]);
    studies::Column taken = studies::textColumn(column.name, std::move(cells));
    response.places = std::move(taken.codes);
    response.classes = std::move(taken.levels);
    return response;
}

// Each row goes from the root to its leaf, and is counted on its way.
std::vector<TreeRule> rulesOf(const mvda::Tree& tree, const mvda::MatrixXd& x, const std::vector<int>& rows)
{
    std::vector<std::vector<int>> reached(std::size_t(tree.nodes()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        int node = 0;
        for (;;) {
            reached[std::size_t(node)].push_back(rows[i]);
            const int column = tree.column[std::size_t(node)];
            if (column < 0) break;
            const bool isBelow = x(Index(i), column) < tree.threshold[std::size_t(node)];
            node = (isBelow ? tree.below : tree.above)[std::size_t(node)];
        }
    }
    std::vector<TreeRule> rules;
    const auto add = [&](auto& self, int node, TreeRule rule) -> void {
        const std::size_t at = std::size_t(node);
        rule.isLeaf = tree.column[at] < 0;
        rule.outputs = tree.values.row(node);
        rule.rows = std::move(reached[at]);
        const bool isRoot = node == 0;
        const int depth = isRoot ? 0 : rule.depth + 1;
        if (!isRoot || rule.isLeaf) rules.push_back(std::move(rule));
        if (tree.column[at] < 0) return;
        for (const bool isBelow : {true, false})
            self(self, (isBelow ? tree.below : tree.above)[at],
                 {.depth = depth, .column = tree.column[at], .isBelow = isBelow, .threshold = tree.threshold[at]});
    };
    add(add, 0, {});
    return rules;
}

base::Result<mvda::AssessmentRequest> assessmentOf(const ModelRows& of, const std::vector<int>& rows)
{
    const AnalyseSetup& setup = of.setup;
    if (setup.folds == "none")
        return base::inputError(
            say(CORE_TR("core", "By its own rows alone no learner can be judged. Choose a rule of cross-validation.")));
    mvda::AssessmentRequest request{.folds = setup.folds};
    const std::vector<std::string> named = columnsOf(setup, of.table.sheet, ModelRole::Batch);
    if (named.empty()) return request;
    const studies::Column& column = *of.table.sheet.find(named.front());
    for (const int row : rows) request.batches.push_back(column.cells[std::size_t(row)]);
    if (setup.folds == byBatch) request.folds = "batch:" + named.front();
    return request;
}

// The first of the smallest; numbers alone count.
int smallestOf(std::size_t count, const auto& error)
{
    int smallest = -1;
    for (int i = 0; i < int(count); ++i)
        if (std::isfinite(error(i)) && (smallest < 0 || error(i) < error(smallest))) smallest = i;
    return smallest;
}

} // namespace

double LearnerAnalysis::ownError(int fit) const
{
    const mvda::Learned* learned = fits[std::size_t(fit)].learned.get();
    return learned ? learned->assessment.training.error(areClasses()) : base::notAvailable;
}

double LearnerAnalysis::unseenError(int fit) const
{
    const mvda::Learned* learned = fits[std::size_t(fit)].learned.get();
    return learned && learned->assessment.validated ? learned->assessment.validated->error(areClasses())
                                                    : base::notAvailable;
}

int LearnerAnalysis::bestOfOwn() const
{
    return smallestOf(fits.size(), [this](int fit) { return ownError(fit); });
}

int LearnerAnalysis::bestOfUnseen() const
{
    return smallestOf(fits.size(), [this](int fit) { return unseenError(fit); });
}

int LearnerAnalysis::best() const
{
    if (const int unseen = bestOfUnseen(); unseen >= 0) return unseen;
    if (const int own = bestOfOwn(); own >= 0) return own;
    return int(std::ranges::find_if(fits, [](const LearnerFit& fit) { return fit.learned != nullptr; }) - fits.begin());
}

int LearnedRows::outsideCount() const
{
    return int(std::ranges::count_if(outside, [](const auto& columns) { return !columns.empty(); }));
}

int LearnedRows::observedCount() const
{
    return int((!observed.array().isNaN()).count());
}

double LearnedRows::error(int fit, bool areClasses) const
{
    const mvda::VectorXd& own = said[std::size_t(fit)].said;
    double sum = 0.0;
    for (Index i = 0; i < own.size(); ++i) {
        const double apart = own[i] - observed[i];
        if (!std::isnan(apart)) sum += areClasses ? double(apart != 0.0) : apart * apart;
    }
    const double count = own.size() > 0 ? observedCount() : 0;
    if (count == 0) return base::notAvailable;
    return areClasses ? sum / count : std::sqrt(sum / count);
}

void askBeside(AnalyseSetup& setup, Beside kind, const studies::Sheet& sheet)
{
    const bool isNew = setup.beside.kind != kind;
    setup.beside.kind = kind;
    if (isNew && kind == Beside::Learners && !columnsOf(setup, sheet, ModelRole::Batch).empty()) setup.folds = byBatch;
}

AnalyseSetup setupBeside(const AnalyseSetup& setup, const studies::Sheet& sheet)
{
    AnalyseSetup own = setup;
    if (setup.beside.kind == Beside::Nothing || setup.ofBatches) return own;
    own.method = mvda::Method::Pca;
    if (setup.beside.kind == Beside::Clusters) return own;
    own.scale = mvda::Scale::UnitVariance;
    const std::vector<std::string> named = columnsOf(setup, sheet, ModelRole::Y);
    const bool ofNumbers = std::ranges::none_of(named, [&](const std::string& each) { return sheet.find(each)->text; });
    if (!named.empty() && ofNumbers && !setup.beside.areClasses) own.method = mvda::Method::Pls;
    return own;
}

base::Result<LearnerAnalysis> learnersOf(const ModelRows& of, const std::stop_token& stop)
{
    const base::Result<const studies::Column*> column = responseColumn(of.setup, of.table.sheet);
    if (!column) return column.error();
    base::Result<CompleteRows> complete = completeRows(of, *column);
    if (!complete) return complete.error();
    base::Result<mvda::AssessmentRequest> assessment = assessmentOf(of, complete->rows);
    if (!assessment) return assessment.error();
    assessment->stop = stop;
    LearnerAnalysis learners;
    learners.response = responseOf(**column, of.setup.beside.areClasses, complete->rows);
    std::vector<mvda::Learner> asked{mvda::Learner::Pls};
    asked.insert(asked.end(), of.setup.beside.learners.begin(), of.setup.beside.learners.end());
    for (const mvda::Learner each : asked) {
        LearnSettings settings{.learner = each, .components = of.setup.components};
        settings.network.hidden = of.setup.beside.hidden;
        settings.network.decay = of.setup.beside.decay;
        base::Result<mvda::Learned> learned =
            mvda::learn(complete->x, learners.response, {.settings = settings, .assessment = *assessment});
        if (stop.stop_requested()) return learners;
        LearnerFit& fit = learners.fits.emplace_back(LearnerFit{.learner = each, .asked = settings});
        if (!learned) {
            fit.error = learned.error();
            continue;
        }
        learned->preprocessing = complete->steps;
        if (const auto* tree = std::get_if<mvda::Tree>(&learned->fitted.model))
            learners.rules = rulesOf(*tree, complete->x.cells, complete->rows);
        fit.learned = std::make_shared<const mvda::Learned>(*std::move(learned));
    }
    // What is wrong with the table is wrong for each of them.
    if (learners.bestOfUnseen() < 0) return learners.fits.front().error;
    learners.rows = std::move(complete->rows);
    learners.incomplete = complete->incomplete;
    learners.steps = std::move(complete->steps);
    learners.judged = *std::move(assessment);
    return learners;
}

base::Result<ClusterAnalysis> clustersOf(const ModelRows& of, const std::stop_token& stop)
{
    base::Result<CompleteRows> complete = completeRows(of, nullptr);
    if (!complete) return complete.error();
    // Distances know no middle.
    const mvda::Scale scale =
        of.setup.scale == mvda::Scale::UnitVariance ? mvda::Scale::UnitVariance : mvda::Scale::None;
    base::Result<mvda::Clusters> clusters = mvda::clustersOf(
        complete->x, {.way = of.setup.beside.way, .scale = scale, .count = of.setup.beside.clusters, .stop = stop});
    if (!clusters) return clusters.error();
    clusters->preprocessing = complete->steps;
    return ClusterAnalysis{*std::move(clusters), std::move(complete->rows), complete->incomplete,
                           std::move(complete->steps)};
}

LearnerAnalysis learnersOf(mvda::Learned learned)
{
    LearnerAnalysis learners{.response = {.name = learned.yName, .unit = learned.yUnit, .classes = learned.classes},
                             .steps = learned.preprocessing};
    if (const auto* tree = std::get_if<mvda::Tree>(&learned.fitted.model))
        learners.rules = rulesOf(*tree, mvda::MatrixXd(0, Index(learned.xNames.size())), {});
    const mvda::Learner learner = learned.fitted.settings.learner;
    learners.fits.push_back({.learner = learner, .learned = std::make_shared<const mvda::Learned>(std::move(learned))});
    return learners;
}

base::Result<LearnedRows> saidOf(const LearnerAnalysis& learners, const AnalyseTable& table)
{
    const mvda::Learned& any = *learners.fits[std::size_t(learners.best())].learned;
    base::Result<CompleteRows> complete = completeRows({any.xNames, any.xUnits, {}}, learners.steps, table.sheet);
    if (!complete) return complete.error();
    LearnedRows rows{.incomplete = complete->incomplete};
    for (const LearnerFit& fit : learners.fits) {
        mvda::LearnedPrediction& said = rows.said.emplace_back();
        if (!fit.learned) continue;
        base::Result<mvda::LearnedPrediction> prediction = mvda::predict(*fit.learned, complete->x);
        if (!prediction) return prediction.error();
        said = *std::move(prediction);
    }
    // All were made of the same rows.
    rows.outside = outsideNames(rows.said[std::size_t(learners.best())].outside, complete->rows.size(), any.xNames);
    rows.observed = observedIn(table.sheet, learners.response, rows.unlike)(complete->rows);
    rows.rows = std::move(complete->rows);
    return rows;
}

base::Result<LearnedRows> saidOf(const ClusterAnalysis& clusters, const AnalyseTable& table)
{
    const mvda::Clusters& of = clusters.clusters;
    if (const base::Done can = mvda::canPredict(of); !can) return can.error();
    base::Result<CompleteRows> complete = completeRows({of.names, of.units, {}}, clusters.steps, table.sheet);
    if (!complete) return complete.error();
    const base::Result<mvda::ClusterPrediction> nearest = mvda::predict(of, complete->x);
    if (!nearest) return nearest.error();
    const Eigen::Map<const Eigen::VectorXi> places(nearest->places.data(), Index(nearest->places.size()));
    LearnedRows rows{.incomplete = complete->incomplete, .said = {{.said = places.cast<double>()}}};
    rows.outside = outsideNames(nearest->outside, complete->rows.size(), of.names);
    rows.observed = mvda::VectorXd::Constant(places.size(), base::notAvailable);
    rows.rows = std::move(complete->rows);
    return rows;
}

} // namespace titer::app
