// What a person states of a multivariate model: the table, the role of each column, rows that are left out, and how the model is made.
#pragma once

#include "app/analyse/analyse_table.h"
#include "app/analyse/beside_setup.h"
#include "core/base/json.h"
#include "core/mvda/batch/evolution.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// X describes a row, Y is predicted (PLS and OPLS), Batch names what is left out together in cross-validation, and with Time whose course
// the rows are.
enum class ModelRole { X, Y, Batch, Time, LeftOut };

struct AnalyseSetup {
    TableSource table = {};
    std::string model = {};                      // a model file that was opened in place of a table; empty: none
    TableSource fresh = {};                      // rows that the model says something of and was not made of
    std::map<std::string, ModelRole> roles = {}; // of the columns, by name
    std::set<std::string> excluded = {};         // names of rows
    std::string preprocessing = {}; // of the rows of X, "snv; savgol 15 2 1" (core/mvda/preprocessing); empty: none
    mvda::Method method = mvda::Method::Pca;
    mvda::Scale scale = mvda::Scale::UnitVariance;
    bool ofBatches = false; // a model of whole batches (app/analyse/batch_analysis), PCA of their courses
    std::string alignment = "resample:100"; // of them, core/mvda/batch/alignment.h
    std::string phase = {};                 // the column that names the phase of each sample; empty: without phases
    mvda::Unfold unfold = mvda::Unfold::Batch;
    BesideSetup beside = {};            // of rows, in place of a method
    std::optional<int> components = {}; // else as few as cross-validation finds as good as any
    std::string folds = "venetian:7";   // core/mvda/folds.h; "batch": by the column with that role

    bool operator==(const AnalyseSetup&) const = default;
    bool isEmpty() const { return table.kind == TableSource::Kind::None && model.empty(); }
};

// Of columns that have no role yet: numbers describe a row, of text the first one in which a value stands more than once names batches,
// and of a study the responses are predicted. Of spectra the channels describe a row, other numbers are predicted, and new ones are centred
// alone; when they were taken is left out. Where text names batches of other rows and a column rises as their time, the model is one of batches.
void addRoles(AnalyseSetup& setup, const AnalyseTable& table);
bool hasAllRoles(const AnalyseSetup& setup, const AnalyseTable& table);
// In the order of the table.
std::vector<std::string> columnsOf(const AnalyseSetup& setup, const studies::Sheet& sheet, ModelRole role);
// What is stated of one table: roles, rows that are left out, steps, and that its rows are batches or have something beside their model.
void forgetTable(AnalyseSetup& setup);
// The same table through another recipe, or through none.
bool areAlikeBefore(const TableSource& one, const TableSource& other);
// Whether what is stated of a table goes on where it went through another recipe: the columns that name its batches and their times are
// there, and half of the others.
bool goesOnWith(const AnalyseSetup& setup, const AnalyseTable& table);
// A column that names batches, and one that is their time: at most one each.
void setRole(AnalyseSetup& setup, const std::string& column, ModelRole role);

inline constexpr const char* analyseSetupKey = "analyse"; // of the project's settings
// As a project keeps it: files that lie in its folder are named from there.
base::Json setupJson(const AnalyseSetup& setup, const std::string& project);
// What is not known stays as it is without it.
AnalyseSetup readSetup(std::string_view text, const std::string& project);

} // namespace titer::app
