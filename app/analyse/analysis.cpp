// Makes the model of a setup.
#include "app/analyse/analysis.h"

#include "app/analyse/card/model_card.h"
#include "app/analyse/learner_analysis.h"
#include "app/analyse/model_order.h"
#include "app/analyse/new_batches.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/mvda/columns.h"
#include "core/mvda/folds.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/model_json.h"

#include <algorithm>
#include <numeric>

namespace titer::app {

using base::say;
using FaultPart = AnalyseFault::Part;

namespace {

base::Result<TableValue> tableAt(const TableSource& source, const AnalyseOrder& order, const AnalyseJob::Pass& pass,
                                 const std::stop_token& stop)
{
    for (const TableValue& known : order.known)
        if (known && known->source == source) return known;
    if (source.kind == TableSource::Kind::Study)
        return base::inputError(source.place,
                                say(CORE_TR("core", "The study is no longer in the project. Choose another "
                                                    "one, or open a table.")));
    const TableReading reading{.project = order.project,
                               .runs = order.runs,
                               .stop = stop,
                               .progress = [&](double share) { pass({.read = share}); }};
    base::Result<AnalyseTable> table = readTable(source, reading);
    if (!table) return table.error();
    return TableValue(std::make_shared<const AnalyseTable>(*std::move(table)));
}

// Learners or clusters without a model of components beside them.
void standAlone(Analysis& analysis)
{
    analysis.model = {};
    if (analysis.learners) {
        const mvda::Learned& any = *analysis.learners->fits[std::size_t(analysis.learners->best())].learned;
        analysis.model.xNames = any.xNames;
        analysis.model.xUnits = any.xUnits;
        analysis.model.preprocessing = any.preprocessing;
    } else {
        analysis.model.xNames = analysis.clusters->clusters.names;
        analysis.model.xUnits = analysis.clusters->clusters.units;
        analysis.model.preprocessing = analysis.clusters->clusters.preprocessing;
    }
}

base::Done openModel(Analysis& analysis, const std::string& path)
{
    const base::Result<std::string> text = readModelText(QString::fromStdString(path));
    if (!text) return text.error();
    base::Errors errors;
    analysis.file = std::make_shared<const base::Json>(base::readJson(*text, errors));
    analysis.life = lifeOf(*analysis.file);
    const std::string format = mvda::formatIn(*text);
    if (format == mvda::learnedFormat) {
        base::Result<mvda::Learned> learned = mvda::readLearned(*text);
        if (!learned) return learned.error();
        analysis.learners = std::make_shared<const LearnerAnalysis>(learnersOf(*std::move(learned)));
        standAlone(analysis);
    } else if (format == mvda::clustersFormat) {
        base::Result<mvda::Clusters> clusters = mvda::readClusters(*text);
        if (!clusters) return clusters.error();
        analysis.clusters = std::make_shared<const ClusterAnalysis>(
            ClusterAnalysis{.clusters = *clusters, .steps = clusters->preprocessing});
        standAlone(analysis);
    } else if (analysis.file->isObject() && analysis.file->find("batch")) {
        base::Result<mvda::BatchModel> model = mvda::readBatchModel(*text);
        if (!model) return model.error();
        analysis.batches = std::make_shared<const BatchAnalysis>(batchAnalysisOf(*std::move(model)));
        analysis.model = analysis.batches->model.model;
    } else {
        base::Result<mvda::Model> model = mvda::readModel(*text);
        if (!model) return model.error();
        analysis.model = *std::move(model);
    }
    return base::done();
}

base::Result<PredictedRows> predictedRows(const mvda::Model& model, const TableValue& table, std::vector<int> rows)
{
    const base::Result<mvda::MatrixXd> cells = cellsFor(model, table->sheet);
    if (!cells) return cells.error();
    const auto taken = [&](const mvda::MatrixXd& all) { return mvda::MatrixXd(all(rows, Eigen::all)); };
    PredictedRows predicted{.table = table, .prediction = mvda::predict(model, taken(*cells))};
    predicted.observed = taken(mvda::responsesFor(model, table->sheet, predicted.unlike));
    predicted.rows = std::move(rows);
    return predicted;
}

// After the steps of the model.
SpectraLines linesOfAll(const mvda::Model& model, const AnalyseTable& table)
{
    if (model.preprocessing.empty() || table.lines.isEmpty()) return {};
    const base::Result<mvda::MatrixXd> cells = cellsFor(model, table.sheet);
    return cells ? linesAfter(model, *cells) : SpectraLines();
}

std::vector<int> allRows(const AnalyseTable& table)
{
    std::vector<int> all(table.sheet.rows());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

base::Result<PredictedRows> allPredicted(const mvda::Model& model, const TableValue& table)
{
    base::Result<PredictedRows> predicted = predictedRows(model, table, allRows(*table));
    if (predicted) predicted->lines = linesOfAll(model, *table);
    return predicted;
}

// Where an error is about a row (“row 7”, from 1), that row of those that were taken of a table.
AnalyseFault faultOf(FaultPart part, const base::Error& error, const AnalyseTable& table, const std::vector<int>& rows)
{
    AnalyseFault fault{.part = part, .error = error};
    const std::string_view where = error.where;
    if (!where.starts_with("row ")) return fault;
    const std::optional<double> number = base::readNumber(where.substr(4));
    if (number && *number >= 1.0 && *number <= double(rows.size()))
        fault.row = table.rows[std::size_t(rows[std::size_t(*number) - 1])];
    return fault;
}

base::Done makeBatchModel(Analysis& analysis, const std::stop_token& stop)
{
    base::Result<BatchAnalysis> made = batchAnalysisOf(analysis.setup, *analysis.table, stop);
    if (!made) return made.error();
    const auto batches = std::make_shared<const BatchAnalysis>(*std::move(made));
    analysis.table = batches->table;
    analysis.model = batches->model.model;
    // As the rows of the model are.
    std::vector<BatchCourse> own(batches->courses.size());
    for (const int row : batches->rows) own[std::size_t(row)] = batches->courses[std::size_t(row)];
    PredictedRows fitted;
    predictWhole(fitted, batches->model, own);
    analysis.rows = std::move(fitted.rows);
    analysis.fitted = std::move(fitted.prediction.responses);
    analysis.responses = batches->quality;
    if (batches->model.unfold() == mvda::Unfold::Observation)
        analysis.responses = {analysis.model.yNames, analysis.model.yUnits, std::move(fitted.observed)};
    analysis.left.table = batches->table;
    predictWhole(analysis.left, batches->model, batches->courses, batches->rows);
    analysis.batches = batches;
    return base::done();
}

// The rows that stay, or those that are left out.
std::vector<int> rowsOf(const AnalyseSetup& setup, const AnalyseTable& table, bool areLeft)
{
    std::vector<int> rows = allRows(table);
    std::erase_if(rows, [&](int row) { return setup.excluded.contains(table.rows[std::size_t(row)]) != areLeft; });
    return rows;
}

// The model of the rows that stay; nothing of it with an error.
base::Done makeModel(Analysis& analysis, const std::stop_token& stop)
{
    const AnalyseSetup& setup = analysis.setup;
    const AnalyseTable& table = *analysis.table;
    base::Result<ModelOrder> order = modelOrderOf(setup, table, analysis.rows, stop);
    if (!order) return order.error();
    base::Result<mvda::Model> model = mvda::modelOf(order->x, order->y, order->request);
    if (!model) return model.error();
    if (model->components() == 0)
        return base::inputError(say(CORE_TR("core", "No column varies from row to row. Leave fewer rows out, or open "
                                                    "another table.")));
    mvda::MatrixXd fitted;
    if (!order->y.names.empty()) {
        base::Result<PredictedRows> own = predictedRows(*model, analysis.table, analysis.rows);
        if (!own) return own.error();
        fitted = std::move(own->prediction.responses);
    }
    base::Result<PredictedRows> outside = predictedRows(*model, analysis.table, rowsOf(setup, table, true));
    if (!outside) return outside.error();
    if (model->validation)
        if (const base::Result<mvda::Folds> folds =
                mvda::readFolds(order->request.folds, int(analysis.rows.size()), order->request.batches))
            analysis.folds = int(folds->left.size());
    analysis.lines = linesOfAll(*model, table);
    analysis.left = *std::move(outside);
    analysis.fitted = std::move(fitted);
    analysis.responses = std::move(order->y);
    analysis.model = *std::move(model);
    return base::done();
}

base::Done makeBeside(Analysis& analysis, const std::stop_token& stop)
{
    const ModelRows of{analysis.setup, *analysis.table, analysis.rows};
    if (analysis.setup.beside.kind == Beside::Learners) {
        base::Result<LearnerAnalysis> learners = learnersOf(of, stop);
        if (!learners) return learners.error();
        analysis.learners = std::make_shared<const LearnerAnalysis>(*std::move(learners));
    } else {
        base::Result<ClusterAnalysis> clusters = clustersOf(of, stop);
        if (!clusters) return clusters.error();
        analysis.clusters = std::make_shared<const ClusterAnalysis>(*std::move(clusters));
    }
    return base::done();
}

// Of the rows of a table. What the model beside learners or clusters complains of does not keep them from being made.
base::Done makeOfRows(Analysis& analysis, const std::stop_token& stop)
{
    analysis.rows = rowsOf(analysis.setup, *analysis.table, false);
    if (analysis.setup.beside.kind == Beside::Nothing) return makeModel(analysis, stop);
    if (base::Done made = makeBeside(analysis, stop); !made) return made;
    if (stop.stop_requested()) return base::done(); // no learner is complete
    if (const base::Done made = makeModel(analysis, stop); !made) {
        standAlone(analysis);
        analysis.modelFault = made.error();
    }
    return base::done();
}

// By what stands beside the model.
base::Done addLearned(const Analysis& analysis, PredictedRows& fresh)
{
    if (!analysis.learners && !analysis.clusters) return base::done();
    base::Result<LearnedRows> said =
        analysis.learners ? saidOf(*analysis.learners, *fresh.table) : saidOf(*analysis.clusters, *fresh.table);
    if (!said) return said.error();
    fresh.learned = std::make_shared<const LearnedRows>(*std::move(said));
    return base::done();
}

// New rows, as far as something can be said of them.
std::optional<AnalyseFault> predictFresh(Analysis& analysis, const TableValue& table, const std::stop_token& stop)
{
    base::Result<PredictedRows> fresh =
        analysis.batches           ? judgedBatches(analysis.batches->model, *table, analysis.batchColumn(), stop)
        : analysis.hasComponents() ? allPredicted(analysis.model, table)
                                   : base::Result<PredictedRows>(PredictedRows{.table = table});
    if (!fresh) return AnalyseFault{.part = FaultPart::Fresh, .error = fresh.error()};
    if (const base::Done learned = addLearned(analysis, *fresh); !learned) {
        if (analysis.hasComponents()) analysis.fresh = *std::move(fresh);
        return faultOf(FaultPart::Fresh, learned.error(), *table, allRows(*table));
    }
    analysis.fresh = *std::move(fresh);
    // Of rows that cannot be preprocessed nothing is said; of the first, why.
    base::Errors faults = analysis.fresh->prediction.faults;
    faults.insert(faults.end(), analysis.fresh->unlike.begin(), analysis.fresh->unlike.end());
    if (const auto& learned = analysis.fresh->learned)
        faults.insert(faults.end(), learned->unlike.begin(), learned->unlike.end());
    if (faults.empty()) return std::nullopt;
    return faultOf(FaultPart::Fresh, faults.front(), *table, analysis.fresh->rows);
}

} // namespace

double Analysis::limit(std::string_view name) const
{
    const mvda::Limit* found = mvda::findLimit(model.limits, name);
    return found ? found->value : base::notAvailable;
}

bool Analysis::canPermute() const
{
    return table && !batches && hasComponents() && !model.yNames.empty();
}

base::Result<PermutationOrder> permutationsOf(const std::shared_ptr<const Analysis>& analysis, int count,
                                              std::uint64_t seed)
{
    if (!analysis->canPermute())
        return base::inputError(say(CORE_TR("core", "No model predicts rows of a table here. Choose PLS or OPLS.")));
    base::Result<ModelOrder> order = modelOrderOf(analysis->setup, *analysis->table, analysis->rows);
    if (!order) return order.error();
    order->request.permutations = count;
    order->request.permutationSeed = seed;
    return PermutationOrder{std::shared_ptr<const mvda::Model>(analysis, &analysis->model), std::move(order->x),
                            std::move(order->y), std::move(order->request)};
}

std::string Analysis::batchColumn() const
{
    for (const auto& [name, role] : setup.roles)
        if (role == ModelRole::Batch) return name;
    const base::Json* at = file.get();
    for (const char* key : {"card", "data", "batch_column"}) at = at && at->isObject() ? at->find(key) : nullptr;
    return at && at->isString() ? at->string() : std::string();
}

void analyse(const AnalyseOrder& order, const AnalyseJob::Pass& pass, const std::stop_token& stop)
{
    const auto tell = [&](AnalyseFault fault) {
        if (!stop.stop_requested()) pass({.fault = std::move(fault)});
    };
    const auto fail = [&](FaultPart part, const base::Error& error) { tell({.part = part, .error = error}); };
    Analysis analysis{.setup = order.setup};
    if (!order.setup.model.empty()) {
        if (const base::Done opened = openModel(analysis, order.setup.model); !opened)
            return fail(FaultPart::Model, opened.error());
    } else {
        const base::Result<TableValue> table = tableAt(order.setup.table, order, pass, stop);
        if (!table) return fail(FaultPart::Table, table.error());
        pass({.table = *table});
        if (!hasAllRoles(order.setup, **table)) return;
        analysis.table = *table;
        analysis.setup = setupBeside(order.setup, (*table)->sheet);
        const base::Done made = order.setup.ofBatches ? makeBatchModel(analysis, stop) : makeOfRows(analysis, stop);
        if (!made) {
            const bool ofSteps = !order.setup.preprocessing.empty() && made.error().where.starts_with("step ");
            return tell(faultOf(ofSteps ? FaultPart::Steps : FaultPart::Model, made.error(), **table, analysis.rows));
        }
    }
    if (stop.stop_requested()) return;
    std::optional<AnalyseFault> fault;
    if (order.setup.fresh.kind != TableSource::Kind::None) {
        const base::Result<TableValue> table = tableAt(order.setup.fresh, order, pass, stop);
        fault = table ? predictFresh(analysis, *table, stop)
                      : AnalyseFault{.part = FaultPart::Fresh, .error = table.error()};
        if (stop.stop_requested()) return;
    }
    pass({.analysis = std::make_shared<const Analysis>(std::move(analysis))});
    if (fault) tell(*std::move(fault));
}

} // namespace titer::app
