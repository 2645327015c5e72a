// titer-cli mvda learn cluster: rows of a table that are near one another.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/mvda/model_file.h"
#include "app/cli/mvda/mvda_table.h"
#include "core/base/text.h"
#include "core/mvda/learn/learned_card.h"
#include "core/mvda/learn/learned_json.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>

namespace titer::cli {

namespace {

using mvda::ClusterWay;

constexpr ClusterWay clusterWays[] = {ClusterWay::KMeans, ClusterWay::Ward, ClusterWay::Complete, ClusterWay::Average,
                                      ClusterWay::Single};

mvda::ClusterRequest readClusterRequest(const Arguments& arguments, std::string& fault)
{
    mvda::ClusterRequest request;
    const std::string way = arguments.value("--way").value_or("kmeans");
    const auto* known = std::find_if(std::begin(clusterWays), std::end(clusterWays),
                                     [&](ClusterWay each) { return way == nameOf(each); });
    if (known == std::end(clusterWays))
        fault = "--way is kmeans, ward, complete, average or single, not “" + way + "”";
    else
        request.way = *known;
    const std::string scale = arguments.value("--scale").value_or("uv");
    if (scale != "uv" && scale != "none")
        fault = "--scale is uv or none, not “" + scale + "”";
    else if (scale == "none")
        request.scale = mvda::Scale::None;
    if (arguments.value("--k").value_or("auto") != "auto")
        takeOption(arguments, "--k", request.count.emplace(), countWithin(2, mvda::maxClusterRows), fault);
    takeOption(arguments, "--starts", request.starts, countWithin(1, 10'000), fault);
    takeOption(arguments, "--seed", request.seed, countWithin(0, maxRandomSeed), fault);
    return request;
}

std::string clustersText(const mvda::Clusters& clusters, const std::vector<std::string>& rows)
{
    const auto part = [](double value) { return base::writeShort(value, 3); };
    std::string text;
    if (!clusters.tried.empty()) {
        Table tried({0, 1});
        tried.add({"clusters", "mean silhouette"});
        for (std::size_t i = 0; i < clusters.tried.size(); ++i)
            tried.add({std::to_string(i + 2), part(clusters.tried[i])});
        text = tried.text() + "\n";
    }
    Table table({0, 1, 2, 3});
    table.add({"cluster", "rows", "within", "silhouette", "members"});
    for (int k = 0; k < clusters.count(); ++k) {
        std::vector<std::string> names;
        int count = 0;
        double silhouette = 0.0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (clusters.places[i] != k) continue;
            silhouette += clusters.silhouettes[Eigen::Index(i)];
            if (++count <= 10) names.push_back(rows[i]);
        }
        table.add({std::to_string(k + 1), std::to_string(count), shortNumber(clusters.within[k]),
                   part(silhouette / count), base::join(names, ", ") + (count > 10 ? ", …" : "")});
    }
    text += table.text();
    Table sums;
    sums.add({"mean silhouette", part(clusters.silhouettes.mean())});
    sums.add({"sum of squares between the clusters [%]",
              base::writeShort(100.0 * (1.0 - clusters.within.sum() / clusters.total), 4)});
    if (!clusters.merges.empty()) {
        std::vector<std::string> heights;
        for (std::size_t i = 0; i < std::min<std::size_t>(10, clusters.merges.size()); ++i)
            heights.push_back(base::writeShort(clusters.merges[clusters.merges.size() - 1 - i].height, 4));
        sums.add({"heights, the last first", base::join(heights, ", ")});
    }
    return text + "\n" + sums.text();
}

int makeClusters(const Arguments& arguments)
{
    std::string fault = outputFault(arguments);
    mvda::ClusterRequest request = readClusterRequest(arguments, fault);
    mvda::Preprocessing steps = readSteps(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    if (!canGive(arguments)) return exitError;
    base::Errors errors;
    base::Notices notices;
    std::string sha256;
    const std::optional<studies::Sheet> sheet = readTableOfRows(path, errors, notices, &sha256);
    mvda::Block table;
    mvda::CardOrigin origin = cardOrigin(path, sha256);
    takeRecipe(arguments, origin, errors);
    if (sheet) {
        const std::vector<std::string> names = listedNames(arguments, "--x");
        table = blockOf(*sheet, names.empty() ? numberColumns(*sheet, {}) : names, errors);
        if (errors.empty()) warnOfUnits(*sheet, table.names, {}, notices);
        if (errors.empty() && mvda::areChannels(table.names)) warnOfSpectra(table.cells, *sheet, notices);
        if (errors.empty()) goThroughSteps(path, steps, table, errors);
    }
    printNotices(notices, path);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    LongWork work(arguments.command().name);
    request.stop = work.token();
    base::Result<mvda::Clusters> clusters = mvda::clustersOf(table, request);
    work.clear();
    if (!clusters) {
        printError(clusters.error(), path);
        return exitError;
    }
    clusters->preprocessing = std::move(steps);
    base::Json json = mvda::clustersJson(*clusters);
    json["card"] = mvda::cardJson(*clusters, origin);
    return giveModel(arguments, json, clustersText(*clusters, rowNames(*sheet)));
}

constexpr Positional clusterPositionals[] = {tablePositional};
constexpr Option clusterOptions[] = {
    {.name = "--x", .value = "COLUMN,…", .help = "columns to go by; default: all of numbers", .many = true},
    prepOption,
    {.name = "--way",
     .value = "WAY",
     .help = "kmeans (default), or ward, complete, average, single, where the nearest two join again and again"},
    {.name = "--k",
     .value = "N|auto",
     .help = "clusters; default auto, those of 2 to 10 with the largest mean silhouette"},
    {.name = "--scale", .value = "uv|none", .help = "unit variance (default), or the columns as they are"},
    {.name = "--starts", .value = "N", .help = "kmeans: draws of first centres, of which the best is kept; default 20"},
    {.name = "--seed", .value = "S", .help = "kmeans: of the random numbers; default 1"},
    recipeOption,
    {.name = "--out",
     .value = "MODEL",
     .help = "writes the clusters (*.mvda.json); - is standard output",
     .brief = "-o",
     .output = true}};

} // namespace

const Command mvdaLearnCluster{
    .name = "mvda learn cluster",
    .summary = "Groups of rows that are near one another, by k-means or by joining",
    .positionals = clusterPositionals,
    .options = clusterOptions,
    .about =
        "The silhouette of a row is near 1 where its own cluster is much nearer than the next one, near 0 between two, "
        "and below\n0 where another is nearer. Every cell is needed. mvda predict says which centre of kmeans is "
        "nearest "
        "to a new row.",
    .example = "titer-cli mvda learn cluster batches.csv --x titre,purity --way ward --k 3",
    .run = makeClusters};

} // namespace titer::cli
