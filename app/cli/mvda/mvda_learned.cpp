#include "app/cli/mvda/mvda_learned.h"

#include "app/analyse/card/model_life.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/mvda/odd_columns.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>
#include <set>

namespace titer::cli {

namespace {

using base::Json;
using base::say;

// What was said of the rows of a table.
struct RowsSaid {
    std::vector<std::string> rows = {}; // names
    std::string response = {}, unit = {};
    std::vector<std::string> texts = {}; // as they are shown
    Json values = Json::array();
    std::vector<std::string> classes = {}; // with the share of each, rows x classes; empty of numbers
    mvda::MatrixXd shares = {};
    std::vector<std::vector<std::string>> outside = {}; // columns, of each row
};

std::vector<std::vector<std::string>> outsideNames(const std::vector<mvda::OutsideCell>& cells, std::size_t rows,
                                                   const std::vector<std::string>& columns)
{
    std::vector<std::vector<std::string>> names(rows);
    for (const mvda::OutsideCell& cell : cells)
        names[std::size_t(cell.row)].push_back(columns[std::size_t(cell.column)]);
    return names;
}

void warnOfOutside(const RowsSaid& said, base::Notices& notices)
{
    std::set<std::string> columns;
    std::vector<std::string> rows;
    std::size_t count = 0;
    for (std::size_t i = 0; i < said.outside.size(); ++i) {
        if (said.outside[i].empty()) continue;
        if (++count <= 10) rows.push_back(said.rows[i]);
        columns.insert(said.outside[i].begin(), said.outside[i].end());
    }
    if (count > 0)
        notices.push_back(
            {"", say("{1} of {2} rows lie outside the range of the rows that the model was made of, in {3}: "
                     "{4}{5}. What is said of them is extrapolated: do not rely on it.",
                     std::to_string(count), std::to_string(said.rows.size()),
                     base::join(std::vector<std::string>(columns.begin(), columns.end()), ", "), base::join(rows, ", "),
                     count > rows.size() ? ", …" : "")});
}

Json saidJson(const RowsSaid& said)
{
    Json rows = Json::array(), outside = Json::array();
    for (const std::string& row : said.rows) rows.push(row);
    for (const std::vector<std::string>& names : said.outside) {
        Json own = Json::array();
        for (const std::string& name : names) own.push(name);
        outside.push(std::move(own));
    }
    Json json = Json::object({{"format", "titer.mvda.prediction/1"},
                              {"rows", std::move(rows)},
                              {"predicted", Json::object({{said.response, said.values}})}});
    if (!said.classes.empty()) {
        Json shares = Json::object();
        for (std::size_t k = 0; k < said.classes.size(); ++k)
            shares[said.classes[k]] = mvda::numbersJson(said.shares.col(Eigen::Index(k)));
        json["shares"] = std::move(shares);
    }
    json["outside"] = std::move(outside);
    return json;
}

std::string saidText(const RowsSaid& said)
{
    std::set<std::size_t> numbers;
    for (std::size_t i = said.classes.empty() ? 1 : 2; i < said.classes.size() + 2; ++i) numbers.insert(i);
    Table table(said.classes.empty() ? std::set<std::size_t>{1} : numbers);
    std::vector<std::string> head{"row", said.response + (said.unit.empty() ? "" : " [" + said.unit + "]")};
    head.insert(head.end(), said.classes.begin(), said.classes.end());
    head.emplace_back("outside");
    table.add(head);
    for (std::size_t i = 0; i < said.rows.size(); ++i) {
        std::vector<std::string> line{said.rows[i], said.texts[i]};
        for (std::size_t k = 0; k < said.classes.size(); ++k)
            line.push_back(base::writeShort(said.shares(Eigen::Index(i), Eigen::Index(k)), 3));
        line.push_back(said.outside[i].empty() ? "-" : base::join(said.outside[i], ", "));
        table.add(line);
    }
    return table.text();
}

// The columns of a model in a table, in its units.
std::optional<mvda::Block> columnsFor(const std::vector<std::string>& names, const std::vector<std::string>& units,
                                      const mvda::Preprocessing& steps, const Arguments& arguments, RowsSaid& said,
                                      base::Notices& notices)
{
    const std::string path = arguments.positional(1);
    base::Errors errors;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices);
    mvda::Model like;
    like.xNames = names;
    like.xUnits = units;
    like.preprocessing = steps;
    mvda::Block block;
    base::Errors faults;
    if (sheet) block = mvda::blockFor(like, *sheet, faults);
    addAt(path, faults, errors);
    if (errors.empty() && arguments.value("--contributions"))
        errors.push_back(
            base::inputError(path, say("Contributions are told of models with scores (mvda pca, pls, opls), "
                                       "and this one has none. Leave --contributions out.")));
    if (errors.empty() && arguments.value("--out"))
        errors.push_back(base::inputError(path, say("A table is written of models with scores (mvda pca, pls, opls). "
                                                    "Leave --out out, and take what --json prints.")));
    printErrors(errors, path);
    if (!errors.empty()) return std::nullopt;
    said.rows = rowNames(*sheet);
    for (base::Notice& notice : mvda::oddColumns(like, *sheet)) notices.push_back(std::move(notice));
    if (!steps.empty() || mvda::areChannels(names)) warnOfSpectra(block.cells, *sheet, notices);
    if (steps.empty()) return block;
    base::Result<mvda::MatrixXd> cells = mvda::applied(steps, block.cells);
    if (cells) return mvda::Block{names, units, *std::move(cells)};
    printError({cells.error().code, path + ": " + cells.error().where, cells.error().what}, path);
    return std::nullopt;
}

int give(const Arguments& arguments, const RowsSaid& said, base::Notices notices)
{
    warnOfOutside(said, notices);
    printNotices(notices, arguments.positional(1));
    if (arguments.json())
        printJson(saidJson(said));
    else
        print(saidText(said));
    return exitDone;
}

int failed(const base::Error& error, const std::string& path)
{
    printError(error, path);
    return exitError;
}

int predictLearned(const Arguments& arguments, const mvda::Learned& model, base::Notices notices)
{
    RowsSaid said{.response = model.yName, .unit = model.yUnit, .classes = model.classes};
    const std::optional<mvda::Block> block =
        columnsFor(model.xNames, model.xUnits, model.preprocessing, arguments, said, notices);
    if (!block) return exitError;
    const base::Result<mvda::LearnedPrediction> prediction = mvda::predict(model, *block);
    if (!prediction) return failed(prediction.error(), arguments.positional(1));
    for (const double value : prediction->said) {
        said.texts.push_back(model.isClasses() ? model.classes[std::size_t(value)] : shortNumber(value));
        said.values.push(model.isClasses() ? Json(said.texts.back()) : Json(value));
    }
    said.shares = prediction->outputs;
    said.outside = outsideNames(prediction->outside, said.rows.size(), model.xNames);
    return give(arguments, said, std::move(notices));
}

int predictClusters(const Arguments& arguments, const mvda::Clusters& clusters, base::Notices notices)
{
    if (const base::Done can = mvda::canPredict(clusters); !can) return failed(can.error(), arguments.positional(0));
    RowsSaid said{.response = "cluster"};
    const std::optional<mvda::Block> block =
        columnsFor(clusters.names, clusters.units, clusters.preprocessing, arguments, said, notices);
    if (!block) return exitError;
    const base::Result<mvda::ClusterPrediction> prediction = mvda::predict(clusters, *block);
    if (!prediction) return failed(prediction.error(), arguments.positional(1));
    for (const int place : prediction->places) {
        said.texts.push_back(std::to_string(place + 1));
        said.values.push(place + 1);
    }
    said.outside = outsideNames(prediction->outside, said.rows.size(), clusters.names);
    return give(arguments, said, std::move(notices));
}

} // namespace

std::optional<int> predictByLearner(const Arguments& arguments, const std::string& text)
{
    const std::string format = mvda::formatIn(text), file = arguments.positional(0);
    if (format == mvda::learnedFormat) {
        const base::Result<mvda::Learned> model = mvda::readLearned(text);
        return model ? predictLearned(arguments, *model, app::noticesOfLife(text)) : failed(model.error(), file);
    }
    if (format == mvda::clustersFormat) {
        const base::Result<mvda::Clusters> clusters = mvda::readClusters(text);
        return clusters ? predictClusters(arguments, *clusters, app::noticesOfLife(text))
                        : failed(clusters.error(), file);
    }
    return std::nullopt;
}

} // namespace titer::cli
