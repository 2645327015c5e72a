// What `titer-cli doe analyze` found out, and the two ways to report it.
#pragma once

#include "core/base/json.h"
#include "core/studies/analysis/box_cox.h"
#include "core/studies/analysis/full_analysis.h"
#include "core/studies/analysis/grouped_analysis.h"
#include "core/studies/analysis/selection.h"
#include "core/studies/analysis/two_stage.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

struct DoeAnalysis {
    studies::Sheet sheet;
    studies::FittedModel fitted;
    studies::FullAnalysis full;
    std::vector<std::string> groups = {}; // columns of random groups
    std::string weights = {};             // the column by which runs count; empty: all alike
    std::optional<studies::GroupedAnalysis> grouped = {};
    std::optional<studies::TwoLevelAnalysis> twoLevels = {};
    std::optional<studies::BoxCox> boxCox = {};
    std::optional<studies::ModelMatrix> candidates = {}; // of all terms that selection had
    std::optional<studies::Selection> selection = {};
    std::optional<studies::TwoStage> twoStage = {};
    std::optional<double> noiseShare = {};  // of responses of pure noise of which the selection keeps terms
    std::vector<std::string> screened = {}; // names of the factors of twoStage
    base::Notices notices = {};

    const studies::Model& model() const { return fitted.fit.model; }
    // Of the response; empty where it has none or is transformed.
    std::string unit() const;
    // Where R² needs a word about what it is a share of: columns that sum to a constant stand for the intercept.
    std::optional<base::Notice> aboutMean() const;
    // What a run is called: its id, its number, or its line.
    std::string runName(std::size_t place) const;
};

// Tables of an analysis of variance and of the tests of terms by whole plots, as they go into a report.
std::string varianceTable(const studies::Anova& anova, const studies::LackOfFit& lack, const std::string& unit);
base::Json varianceJson(const studies::Anova& anova, const studies::LackOfFit& lack);
std::string testsTable(const studies::Model& model, const std::vector<studies::WaldTest>& tests);
base::Json testsJson(const studies::Model& model, const std::vector<studies::WaldTest>& tests);

// Half of the 95 % interval of a coefficient; nothing where one of the two is not known.
std::optional<double> halfInterval(const std::optional<double>& stdError, const std::optional<double>& df);
base::Json orNull(const std::optional<double>& number);
// Its two ends, `low` and `high`, into the JSON of a coefficient; null where they are not known.
void addInterval(base::Json& json, double coded, const std::optional<double>& half);

// "Sequential", ...: the type of an analysis of variance in words, and what it means.
std::string anovaDefinition(studies::AnovaType type, const studies::Model& model);

base::Json analysisJson(const DoeAnalysis& analysis);
std::string analysisReport(const DoeAnalysis& analysis);

} // namespace titer::cli
