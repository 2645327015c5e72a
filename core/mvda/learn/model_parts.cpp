#include "core/mvda/learn/model_parts.h"

#include "core/base/whole_number.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <cmath>
#include <limits>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

constexpr double anything = -std::numeric_limits<double>::infinity();

Json svmJson(const SvmModel& model)
{
    return Json::object({{"kernel", nameOf(model.kernel)},
                         {"gamma", model.gamma},
                         {"labels", placesJson(model.labels)},
                         {"counts", placesJson(model.counts)},
                         {"vectors", tableJson(model.vectors)},
                         {"coefficients", tableJson(model.coefficients)},
                         {"rho", numbersJson(model.rho)}});
}

// Lengths, noise and the rows that it is made of; without a row it says 0.
Json processJson(const GaussianProcess& model)
{
    if (!model.process)
        return Json::object(
            {{"lengths", Json::array()}, {"noise", 0.0}, {"points", Json::array()}, {"values", Json::array()}});
    const studies::Surrogate& process = *model.process;
    return Json::object({{"lengths", numbersJson(process.parameters().lengths)},
                         {"noise", process.parameters().noise},
                         {"points", tableJson(process.points())},
                         {"values", numbersJson(process.values())}});
}

Json treeJson(const Tree& tree)
{
    return Json::object({{"columns", placesJson(tree.column)},
                         {"thresholds", numbersJson(Eigen::Map<const VectorXd>(tree.threshold.data(), tree.nodes()))},
                         {"below", placesJson(tree.below)},
                         {"above", placesJson(tree.above)},
                         {"values", tableJson(tree.values)}});
}

Json treesJson(const std::vector<Tree>& trees)
{
    Json list = Json::array();
    for (const Tree& tree : trees) list.push(treeJson(tree));
    return Json::object({{"trees", std::move(list)}});
}

class PartReader {
public:
    PartReader(const Json& json, model::Faults& faults, Index columns, FittedLearner& fitted)
        : m_fields(json, "model", faults)
        , m_columns(columns)
        , m_fitted(fitted)
    {
    }

    void read()
    {
        const Index outputs = std::max(1, m_fitted.classes);
        if (const Json* mean = m_fields.find("y_mean"); mean) {
            m_fitted.y.mean = readNumbers(m_fields, "y_mean", outputs).transpose();
            m_fitted.y.deviation = readNumbers(m_fields, "y_deviation", outputs).transpose();
        }
        switch (m_fitted.settings.learner) {
        case Learner::Svm:
            m_fitted.model = svm();
            break;
        case Learner::Tree:
        case Learner::Forest:
            trees(outputs);
            break;
        case Learner::Network:
            m_fitted.model = network(outputs);
            break;
        case Learner::Process:
            m_fitted.model = process();
            break;
        case Learner::Pls:
            m_fitted.model = LinearRule{readTable(m_fields, "coefficients", m_columns, outputs)};
            break;
        }
    }

private:
    // Whole numbers from `least` to below `end`.
    std::vector<int> places(model::JsonFields& fields, const char* key, Index count, int least, Index end)
    {
        const VectorXd numbers = readNumbers(fields, key, count);
        std::vector<int> places;
        for (const double number : numbers) {
            const std::optional<int> whole = base::wholeNumber<int>(number);
            if (!whole || *whole < least || Index(*whole) >= end)
                fields.fault(key, say(CORE_TR("core", "Here are whole numbers from {1} to {2} needed."),
                                      std::to_string(least), std::to_string(end - 1)));
            places.push_back(whole && *whole >= least && Index(*whole) < end ? *whole : least);
        }
        return places;
    }

    SvmModel svm()
    {
        SvmModel model;
        std::string kernel;
        m_fields.text("kernel", kernel, true);
        if (kernel != nameOf(Kernel::Radial) && kernel != nameOf(Kernel::Linear))
            m_fields.fault("kernel", say(CORE_TR("core", "“{1}” is not known here."), kernel));
        model.kernel = kernel == nameOf(Kernel::Linear) ? Kernel::Linear : Kernel::Radial;
        m_fields.quantity("gamma", "1", 0.0, model.gamma, true);
        model.vectors = readTable(m_fields, "vectors", -1, m_columns);
        const Index count = model.vectors.rows();
        if (m_fitted.classes > 0) {
            model.labels = places(m_fields, "labels", -1, 0, m_fitted.classes);
            model.counts = places(m_fields, "counts", Index(model.labels.size()), 0, count + 1);
            Index all = 0;
            for (const int own : model.counts) all += own;
            for (std::size_t k = 0; k < model.labels.size(); ++k)
                if (all != count || (k > 0 && model.labels[k] <= model.labels[k - 1]))
                    m_fields.fault("labels", say(CORE_TR("core", "The classes do not fit the support vectors.")));
            if (model.labels.empty())
                m_fields.fault("labels", say(CORE_TR("core", "The classes do not fit the support vectors.")));
        } else {
            (void)m_fields.find("labels");
            (void)m_fields.find("counts");
        }
        if (m_fields.faults().any()) return model;
        const Index columns = model.labels.empty() ? 1 : Index(model.labels.size()) - 1;
        model.coefficients = readTable(m_fields, "coefficients", count, columns);
        model.rho = readNumbers(m_fields, "rho", model.pairs());
        return model;
    }

    Tree tree(const Json& json, const std::string& where, Index outputs)
    {
        model::JsonFields fields(json, where, m_fields.faults());
        Tree tree;
        tree.column = places(fields, "columns", -1, -1, m_columns);
        const Index nodes = Index(tree.column.size());
        const VectorXd thresholds = readNumbers(fields, "thresholds", nodes);
        tree.threshold.assign(thresholds.begin(), thresholds.end());
        tree.below = places(fields, "below", nodes, -1, nodes);
        tree.above = places(fields, "above", nodes, -1, nodes);
        tree.values = readTable(fields, "values", nodes, outputs);
        if (nodes == 0) fields.fault("columns", say(CORE_TR("core", "The tree has no node.")));
        if (m_fields.faults().any()) return tree;
        // A way that led back to where it began would have no end.
        for (int i = 0; i < int(nodes); ++i)
            if (const std::size_t at = std::size_t(i);
                tree.column[at] >= 0 && (tree.below[at] <= i || tree.above[at] <= i))
                fields.fault("below", say(CORE_TR("core", "Each node must stand before those below it.")));
        return tree;
    }

    void trees(Index outputs)
    {
        Forest forest;
        m_fields.list(
            "trees",
            [&](const Json& entry, const std::string& where) { forest.trees.push_back(tree(entry, where, outputs)); },
            true);
        const bool isOne = m_fitted.settings.learner == Learner::Tree;
        if (forest.trees.empty() || (isOne && forest.trees.size() > 1)) {
            m_fields.fault("trees", say(CORE_TR("core", "A model of this kind has one tree at least, and a single one "
                                                        "exactly one.")));
            return;
        }
        if (isOne)
            m_fitted.model = std::move(forest.trees.front());
        else
            m_fitted.model = std::move(forest);
    }

    TanhNetwork network(Index outputs)
    {
        TanhNetwork network;
        int hidden = 0;
        m_fields.count("hidden", hidden, true);
        if (hidden < 1 || hidden > maxNetworkWeights) {
            m_fields.fault("hidden", say(CORE_TR("core", "Here are whole numbers from {1} to {2} needed."), "1",
                                         std::to_string(maxNetworkWeights)));
            return network;
        }
        network.sizes = {int(m_columns), hidden, int(outputs)};
        network.weights = readNumbers(m_fields, "weights",
                                      networkWeights(m_columns, int(outputs), NetworkSettings{.hidden = hidden}));
        return network;
    }

    GaussianProcess process()
    {
        studies::SurrogateParameters parameters;
        m_fields.quantity("noise", "1", 0.0, parameters.noise, true);
        const MatrixXd points = readTable(m_fields, "points", -1, m_columns);
        const bool isEmpty = points.rows() == 0;
        parameters.lengths = readNumbers(m_fields, "lengths", isEmpty ? 0 : m_columns);
        const VectorXd values = readNumbers(m_fields, "values", points.rows());
        if (points.rows() > maxProcessRows || (!isEmpty && !(parameters.lengths.array() > 0.0).all()))
            m_fields.fault("lengths", say(CORE_TR("core", "Here are lengths above 0 needed, and at most {1} points."),
                                          std::to_string(maxProcessRows)));
        if (m_fields.faults().any() || isEmpty) return {};
        base::Result<studies::Surrogate> made = studies::Surrogate::with(points, values, parameters);
        if (made) return {*std::move(made)};
        m_fields.fault("points", made.error().what);
        return {};
    }

    model::JsonFields m_fields;
    const Index m_columns;
    FittedLearner& m_fitted;
};

// Nothing, and a fault, where there are others: what a file only speaks of takes no memory.
VectorXd numbersOf(const Json& list, const std::string& where, model::Faults& faults, Index count)
{
    const Index there = list.isArray() ? Index(list.items().size()) : -1, wanted = count < 0 ? there : count;
    bool fits = there >= 0 && there == wanted;
    VectorXd numbers(fits ? there : 0);
    for (Index i = 0; fits && i < there; ++i) {
        const Json& item = list.items()[std::size_t(i)];
        fits = item.isNumber();
        if (fits) numbers[i] = item.number();
    }
    if (fits) return numbers;
    faults.add(where, say(CORE_TR("core", "Here {1} numbers are needed."), std::to_string(std::max<Index>(0, wanted))));
    return {};
}

} // namespace

Json tableJson(const MatrixXd& table)
{
    Json rows = Json::array();
    for (Index i = 0; i < table.rows(); ++i) rows.push(numbersJson(table.row(i).transpose()));
    return rows;
}

Json placesJson(const std::vector<int>& places)
{
    Json list = Json::array();
    for (const int place : places) list.push(place);
    return list;
}

Json modelPartJson(const FittedLearner& fitted)
{
    Json json;
    if (const auto* svm = std::get_if<SvmModel>(&fitted.model))
        json = svmJson(*svm);
    else if (const auto* tree = std::get_if<Tree>(&fitted.model))
        json = treesJson({*tree});
    else if (const auto* forest = std::get_if<Forest>(&fitted.model))
        json = treesJson(forest->trees);
    else if (const auto* network = std::get_if<TanhNetwork>(&fitted.model))
        json = Json::object({{"hidden", network->sizes[1]}, {"weights", numbersJson(network->weights)}});
    else if (const auto* process = std::get_if<GaussianProcess>(&fitted.model))
        json = processJson(*process);
    else
        json = Json::object({{"coefficients", tableJson(std::get<LinearRule>(fitted.model).coefficients)}});
    if (fitted.y.mean.size() > 0) {
        json["y_mean"] = numbersJson(fitted.y.mean.transpose());
        json["y_deviation"] = numbersJson(fitted.y.deviation.transpose());
    }
    return json;
}

void readModelPart(const Json& json, model::Faults& faults, Index columns, FittedLearner& fitted)
{
    PartReader(json, faults, columns, fitted).read();
}

VectorXd readNumbers(model::JsonFields& fields, const char* key, Index count)
{
    const Json* list = fields.find(key, true);
    return list ? numbersOf(*list, fields.path(key), fields.faults(), count) : VectorXd();
}

MatrixXd readTable(model::JsonFields& fields, const char* key, Index rows, Index columns)
{
    std::vector<VectorXd> read;
    bool fits = true;
    fields.list(
        key,
        [&](const Json& entry, const std::string& where) {
            read.push_back(numbersOf(entry, where, fields.faults(), columns));
            fits = fits && read.back().size() == columns;
        },
        true);
    if (rows >= 0 && Index(read.size()) != rows) {
        fields.fault(key, say(CORE_TR("core", "{1} rows are needed here, and {2} are given."), std::to_string(rows),
                              std::to_string(read.size())));
        fits = false;
    }
    MatrixXd table(fits ? Index(read.size()) : 0, columns);
    for (Index i = 0; i < table.rows(); ++i) table.row(i) = read[std::size_t(i)];
    return table;
}

ReadColumns readColumns(model::JsonFields& fields, const char* key)
{
    ReadColumns read;
    std::vector<double> means, deviations, lows, highs;
    fields.list(
        key,
        [&](const Json& entry, const std::string& where) {
            model::JsonFields own(entry, where, fields.faults());
            own.text("name", read.names.emplace_back(), true);
            own.text("unit", read.units.emplace_back());
            own.quantity("mean", "1", anything, means.emplace_back(0.0), true);
            own.quantity("deviation", "1", std::numeric_limits<double>::min(), deviations.emplace_back(1.0), true);
            own.quantity("low", "1", anything, lows.emplace_back(0.0), true);
            own.quantity("high", "1", anything, highs.emplace_back(0.0), true);
        },
        true);
    const auto row = [](const std::vector<double>& values) {
        return RowVectorXd(Eigen::Map<const RowVectorXd>(values.data(), Index(values.size())));
    };
    read.scaling = {row(means), row(deviations)};
    read.low = row(lows);
    read.high = row(highs);
    return read;
}

Json learnColumnsJson(const ReadColumns& columns)
{
    Json list = Json::array();
    for (std::size_t j = 0; j < columns.names.size(); ++j) {
        const Index at = Index(j);
        list.push(Json::object({{"name", columns.names[j]},
                                {"unit", columns.units[j]},
                                {"mean", columns.scaling.mean[at]},
                                {"deviation", columns.scaling.deviation[at]},
                                {"low", columns.low[at]},
                                {"high", columns.high[at]}}));
    }
    return list;
}

} // namespace titer::mvda
