// What each pane of a multivariate model draws, with what its points stand for. [any]
#pragma once

#include "ui/analyse/analyse_scene.h"
#include "ui/plot/xy/xy_model.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace titer::analyse {

enum class PaneKind {
    Scores,
    Loadings,
    T2,
    Spe,
    Dmodx,
    Explained,
    Coefficients,
    Vip,
    Selectivity,
    Observed,
    Trend,
    // Of what stands beside the model.
    Learned,
    Importance,
    Silhouettes,
    // Of batches.
    Trajectory,
    MonitorT2,
    MonitorSpe,
    Parts
};
inline constexpr int paneKinds = int(PaneKind::Parts) + 1;
inline bool isOfBatches(PaneKind kind)
{
    return kind >= PaneKind::Trajectory;
}

// What a point stands for: a row, a variable of the model, a point of the course of batches, or none of them.
struct Subject {
    std::optional<app::AnalyseRow> row = {};
    std::string variable = {};
    int point = -1;
    bool operator==(const Subject&) const = default;
};

struct AnalysePicture {
    plot::XyModel model = {};
    QList<QList<Subject>> subjects = {}; // of each curve, one per point; none of lines
    QString guide = {};                  // what to look at first
    QString note = {};                   // next to the title
    QString sentence = {};
    QString message = {};    // instead of a picture
    bool isOverAxis = false; // lines, of which the place across counts: over an axis of variables, or over time
};

AnalysePicture pictureOf(PaneKind kind, const AnalyseScene& scene);

// Their parts: pictures of rows, and those of variables.
AnalysePicture scoresPicture(const AnalyseScene& scene);
AnalysePicture distancePicture(const AnalyseScene& scene, PaneKind kind); // T2, Spe or Dmodx
AnalysePicture observedPicture(const AnalyseScene& scene);
// The selected column from row to row, as measured.
AnalysePicture trendPicture(const AnalyseScene& scene);
AnalysePicture loadingsPicture(const AnalyseScene& scene);
AnalysePicture explainedPicture(const AnalyseScene& scene);
AnalysePicture coefficientsPicture(const AnalyseScene& scene);
AnalysePicture vipPicture(const AnalyseScene& scene);
AnalysePicture selectivityPicture(const AnalyseScene& scene);
AnalysePicture importancePicture(const AnalyseScene& scene);
// Of the learner that is looked at, and of clusters.
AnalysePicture learnedPicture(const AnalyseScene& scene);
AnalysePicture silhouettesPicture(const AnalyseScene& scene);

// Of batches: the course of a variable, how the batch that is looked at lay to the model as it ran, and what at a point of that.
AnalysePicture batchLoadingsPicture(const AnalyseScene& scene);
AnalysePicture trajectoryPicture(const AnalyseScene& scene);
AnalysePicture monitorPicture(const AnalyseScene& scene, bool spe);
AnalysePicture partsPicture(const AnalyseScene& scene);
// Of the row that is selected, of a model of rows.
AnalysePicture rowPartsPicture(const AnalyseScene& scene);
// What columns add to both figures.
AnalysePicture partsOf(const std::vector<std::string>& columns, const mvda::VectorXd& t2, const mvda::VectorXd& spe);

QString titleOf(PaneKind kind);
// Of the rows of the model, where they are of kinds: clusters, or the classes that learners predict.
struct RowKinds {
    QStringList names = {};
    std::vector<int> places = {}; // of each row of the model; -1: of none
};
RowKinds rowKindsOf(const app::Analysis& analysis);
QString learnerName(mvda::Learner learner);
QString clusterName(int cluster); // from 0
// How wrong a learner is of rows that it has not seen, and of new ones (empty where nothing of them was observed).
QString learnedErrorWords(const app::LearnerAnalysis& learners, int learner);
QString newErrorWords(const app::LearnerAnalysis& learners, const app::LearnedRows& rows, int learner);
// Why nothing tells how well models predict whose number of components each fold chooses by itself; empty where it is told, without
// cross-validation, and of a file, which does not say why.
QString notNestedWords(const app::Analysis& analysis);
// "χ² (Box)", of limits of this name without their level.
QString limitFamilyWords(std::string_view name);
QString rowName(const app::Analysis& analysis, const app::AnalyseRow& row);
// "titre [g/L]"
QString columnWords(const std::string& name, const std::string& unit);

// What an axis of spectra is called, with its unit; of a model without a table nobody knows. nullptr: without.
QString axisWords(const app::AnalyseTable* table);

// Words outside of widgets.
struct AnalyseWords {
    Q_DECLARE_TR_FUNCTIONS(AnalyseWords)
};

} // namespace titer::analyse
