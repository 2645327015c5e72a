// What the help says about multivariate models.
#include "ui/help/help_analyse.h"

#include "ui/analyse/alarms_pane.h"
#include "ui/analyse/analyse_pane.h"
#include "ui/analyse/learner_panes.h"
#include "ui/analyse/permuted_pane.h"
#include "ui/analyse/row_table.h"
#include "ui/analyse/spectra_pane.h"
#include "ui/help/help_explore.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/analyse/drawn_sheet.h"
#include "ui/pages/analyse/model_card_sheet.h"
#include "ui/pages/analyse/setup_panel.h"
#include "ui/pages/analyse/upkeep_sheet.h"

#include <QCoreApplication>

namespace titer::help {

using analyse::PaneKind;

namespace {

struct AnalyseTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys;
};

constexpr const char* paneKeys = QT_TRANSLATE_NOOP(
    "Help", "Click, or Left and Right: another row or column\nCtrl+click, or Space: one more\nDrag: all "
            "rows in a frame\nX: leaves the selected rows out, or takes them in again\nT: the numbers "
            "as a table; Ctrl+C copies them, Ctrl+Shift+C the picture");

constexpr const char* courseKeys = QT_TRANSLATE_NOOP(
    "Help", "Click, or Left and Right: another point, for contributions and trajectories\nT: the numbers "
            "as a table; Ctrl+C copies them, Ctrl+Shift+C the picture");

constexpr AnalyseTopic analysePage = {
    "page/analyse", QT_TRANSLATE_NOOP("Help", "Analyse"),
    QT_TRANSLATE_NOOP(
        "Help",
        "A model of a table shows what varies together in many columns, and which rows are odd. PCA looks at all "
        "columns "
        "alike; PLS and OPLS predict some of them from the others.\n\n1. Open a table: a file with one row per "
        "observation, the run sheet of a study, or the example.\n2. Check the role of each column: X describes a row, "
        "Y is "
        "predicted, Batch names rows that cross-validation can leave out together.\n3. Choose method, scaling and "
        "components; automatic takes as few as predict as well as any.\n4. Look at the scores and at T² and SPE for "
        "odd "
        "rows, and at the loadings for the columns that make them so. Rows that are selected in one pane are marked in "
        "all.\n5. Leave rows or columns out, predict the rows of another table, and save the model."),
    QT_TRANSLATE_NOOP("Help", "Ctrl+8: this page\nF6, Shift+F6: next or previous pane\nCtrl+Z: back by one step\nEsc: "
                              "returns a maximised pane to its size\nCtrl+K: all actions of a model, by name")};

constexpr AnalyseTopic analyseCard = {
    "page/analyse/card", QT_TRANSLATE_NOOP("Help", "Model card"),
    QT_TRANSLATE_NOOP(
        "Help", "What the model of a file is for, of which table it was made, by whom, how wrong it is and within "
                "what it holds, and its trail; of learners and clusters as well. A draft "
                "is deployed once it may be used; it is replaced by another one or withdrawn with a reason. "
                "Who opens it afterwards is told so. Card and trail are those of titer-cli mvda card, "
                "deploy, replace and withdraw."),
    QT_TRANSLATE_NOOP("Help", "Esc: back to the model")};

constexpr AnalyseTopic analyseUpkeep = {
    "page/analyse/upkeep", QT_TRANSLATE_NOOP("Help", "Upkeep of a model"),
    QT_TRANSLATE_NOOP(
        "Help",
        "Whether a model still fits new samples whose values a laboratory has found: bias, slope, errors and the "
        "moving "
        "average of the differences beside the error of the model, and how many rows lie beyond the limits of T² and "
        "SPE. A model is brought to another instrument by samples that both have measured: by a line through what it "
        "predicts of both (slope and bias), or by the spectra themselves (PDS, Wang 1991), each channel by a window of "
        "the other's. As titer-cli mvda drift and transfer do it."),
    QT_TRANSLATE_NOOP("Help", "Esc: back to the model")};

constexpr AnalyseTopic analyseDrawn = {
    "page/analyse/drawn", QT_TRANSLATE_NOOP("Help", "Drawn runs"),
    QT_TRANSLATE_NOOP(
        "Help",
        "Runs of the plant that is open, in each of which some of its numbers are drawn anew within their ranges. With "
        "noise as sensors have it they are virtual batches, of which a model is made before there are ten real ones; "
        "it "
        "says so wherever it is used. Or a spectrometer looks at them: pure spectra made up for teaching add up in "
        "proportion to concentrations (Beer and Lambert), with a drifting baseline and noise. As titer-cli mvda batch "
        "--virtual and titer-cli spectra make do it."),
    QT_TRANSLATE_NOOP("Help", "Esc: stops, and back to the page")};

constexpr AnalyseTopic analyseSetup = {
    "page/analyse/setup", QT_TRANSLATE_NOOP("Help", "Data and steps"),
    QT_TRANSLATE_NOOP(
        "Help", "The table, the role of each column, what its rows go through before they are scaled, and how the "
                "model is made. Preprocessing is a chain of steps, “snv; savgol 15 2 1”; steps that are fitted to "
                "rows, as msc is, are fitted again in each fold. Unit variance makes columns "
                "of different units comparable; cross-validation leaves rows out in turn and predicts "
                "them. Batches are stretched to so many points, phase by phase where a column names phases, or laid "
                "beside one another otherwise; their model has a row for each batch, or observation-wise one for each "
                "point, of which it predicts how far a batch has come."),
    QT_TRANSLATE_NOOP("Help", "X, Y, B, T, O on columns: their role\nSpace: the next role of a column")};

constexpr AnalyseTopic analyseTable = {
    "page/analyse/table", QT_TRANSLATE_NOOP("Help", "Table"),
    QT_TRANSLATE_NOOP("Help",
                      "The rows as they were read. Rows that are left out are struck through; the model predicts "
                      "them nevertheless."),
    QT_TRANSLATE_NOOP("Help", "Shift+arrows: several rows\nX: leaves them out, or takes them in again\nCtrl+C: copies "
                              "them")};

constexpr AnalyseTopic analyseSpectra = {
    "page/analyse/spectra", QT_TRANSLATE_NOOP("Help", "Spectra"),
    QT_TRANSLATE_NOOP(
        "Help", "All rows as lines over the axis that their columns are points of, as measured or after the steps of "
                "preprocessing. Where many lines lie over each other the ink is stronger. Rows that are selected "
                "stand out; a column that is selected among the loadings is marked on the axis."),
    QT_TRANSLATE_NOOP("Help",
                      "Click, or Left and Right: another row\nCtrl+click, or Space: one more\nDrag: all rows whose "
                      "lines go through a frame\nX: leaves the selected rows out, or takes them in again\nT: the "
                      "numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture")};

constexpr AnalyseTopic analysePermuted = {
    "page/analyse/permuted", QT_TRANSLATE_NOOP("Help", "Permutation test"),
    QT_TRANSLATE_NOOP(
        "Help",
        "Whether the model predicts by chance: the rows of the responses are drawn anew, so that they mean "
        "nothing, and a model is made of each. Across stands how much such a response correlates with the one as "
        "it is, which is at 1. p is the share of models, with the own one, whose Q² is as high; the seed of the "
        "random numbers makes the same draws again (Lindgren and others 1996)."),
    QT_TRANSLATE_NOOP("Help", "T: the numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture")};

constexpr const char* listKeys = QT_TRANSLATE_NOOP("Help", "Up and Down: another line\nCtrl+C: copies the list");

// In the order of AnalysePanes::lists().
constexpr AnalyseTopic analyseLists[] = {
    {"page/analyse/comparison", QT_TRANSLATE_NOOP("Help", "Learners compared"),
     QT_TRANSLATE_NOOP(
         "Help", "What each learner is worth on the same folds, beside PLS: the error of its own rows, and that of "
                 "rows that it has not seen. Settings that are found are found anew in each fold. A learner that "
                 "remembers is best on its own rows; who is to predict is judged by the others. The line that is "
                 "chosen is the learner of the plot, and the one that is saved."),
     listKeys},
    {"page/analyse/rules", QT_TRANSLATE_NOOP("Help", "Rules of the tree"),
     QT_TRANSLATE_NOOP("Help",
                       "The tree from its root: each split by a column, what is said on either side of it, and of how "
                       "many rows. A line that is chosen selects its rows in all panes."),
     listKeys},
    {"page/analyse/clusters", QT_TRANSLATE_NOOP("Help", "Clusters"),
     QT_TRANSLATE_NOOP("Help",
                       "Rows that are near one another in all columns together, each column scaled. Without a stated "
                       "number there are as many clusters as have the largest mean silhouette. A line that is chosen "
                       "selects its rows in all panes."),
     listKeys},
    {"page/analyse/new_rows", QT_TRANSLATE_NOOP("Help", "New rows"),
     QT_TRANSLATE_NOOP(
         "Help", "What the model or the chosen learner says of each row of the other table, or which cluster is "
                 "nearest: by a model with its standard error and how far to rely on it, by learners and clusters with "
                 "the columns in which the row lies beyond those that they were made of. Where the table has "
                 "measured values of the response, they stand beside it, and the error of all is told."),
     listKeys},
    {"page/analyse/alarms", QT_TRANSLATE_NOOP("Help", "Alarms of batches"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Which batches lie beyond the 99 % limit of T² or SPE at three points in a row: since when, at which "
         "time the alarm was raised, and the variables with the largest contributions, the largest first. Beside "
         "it stands when a limit of a single variable would have spoken, as wide as the whole course of the "
         "batches of the model. Of new batches where there are any, else of those of the table. A line that is "
         "chosen shows its batch and its point in the other panes."),
     listKeys}};

// By PaneKind.
constexpr AnalyseTopic analysePanes[] = {
    {"page/analyse/scores", QT_TRANSLATE_NOOP("Help", "Scores"),
     QT_TRANSLATE_NOOP("Help",
                       "Each row as a point in the plane of two components. Rows close together are alike; the "
                       "ellipses hold 95 % and 99 % of rows like those of the model (Hotelling’s T² of the two)."),
     paneKeys},
    {"page/analyse/loadings", QT_TRANSLATE_NOOP("Help", "Loadings"),
     QT_TRANSLATE_NOOP("Help",
                       "Each column as a point. Columns far from the middle make the components; those together "
                       "rise together. A row in the scores has much of the columns that lie in its direction."),
     paneKeys},
    {"page/analyse/t2", QT_TRANSLATE_NOOP("Help", "Hotelling’s T²"),
     QT_TRANSLATE_NOOP(
         "Help", "How far each row lies from the middle, within what the components describe: squared scores "
                 "by their variance. The limits are those of a beta distribution, of new rows of F; or of χ² with the "
                 "mean and variance of the rows, whatever their distribution (data-driven, Pomerantsev 2008)."),
     paneKeys},
    {"page/analyse/spe", QT_TRANSLATE_NOOP("Help", "SPE"),
     QT_TRANSLATE_NOOP("Help",
                       "What the components leave of each row: the sum of its squared residuals. A row beyond the "
                       "limit breaks the pattern of all others: by the mean and variance of these sums (Box 1954), by "
                       "the covariance of the residuals (Jackson and Mudholkar 1979), or by whole degrees of freedom "
                       "(data-driven, Pomerantsev 2008)."),
     paneKeys},
    {"page/analyse/dmodx", QT_TRANSLATE_NOOP("Help", "DModX"),
     QT_TRANSLATE_NOOP("Help",
                       "The standard deviation of what the components leave of each row, by that of all rows of the "
                       "model: 1 is usual. Its limits follow from F, with the degrees of freedom of the row and of the "
                       "model."),
     paneKeys},
    {"page/analyse/explained", QT_TRANSLATE_NOOP("Help", "R² and Q²"),
     QT_TRANSLATE_NOOP("Help",
                       "R² is the share that the model explains of its own rows, Q² the share that it predicts of "
                       "rows that it has not seen. R² always rises; Q² falls where components describe noise."),
     QT_TRANSLATE_NOOP("Help", "T: the numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture")},
    {"page/analyse/coefficients", QT_TRANSLATE_NOOP("Help", "Coefficients"),
     QT_TRANSLATE_NOOP("Help",
                       "What each column, scaled, adds to a response. The intervals of 95 % come from the models "
                       "of the cross-validation (Martens and Martens 2000)."),
     paneKeys},
    {"page/analyse/vip", QT_TRANSLATE_NOOP("Help", "VIP"),
     QT_TRANSLATE_NOOP("Help",
                       "The importance of each column for all responses together; its mean square over the columns "
                       "is 1."),
     paneKeys},
    {"page/analyse/selectivity", QT_TRANSLATE_NOOP("Help", "Selectivity ratio"),
     QT_TRANSLATE_NOOP(
         "Help", "The rows are projected on the coefficients of a response: of each column what that explains by "
                 "what it leaves (Kvalheim and Karstang 1989). A prediction rests on the columns with the highest "
                 "ratios."),
     paneKeys},
    {"page/analyse/observed", QT_TRANSLATE_NOOP("Help", "Observed and predicted"),
     QT_TRANSLATE_NOOP("Help",
                       "What was measured of a response, and what the model predicts: with cross-validation by a "
                       "model that has not seen the row."),
     paneKeys},
    {"page/analyse/trend", QT_TRANSLATE_NOOP("Help", "Trend"),
     QT_TRANSLATE_NOOP("Help",
                       "The selected column from row to row, as it was measured. Rows that are selected are ringed, so "
                       "that it shows at once whether a row is odd by itself or its neighbours are alike."),
     paneKeys},
    {"page/analyse/learned", QT_TRANSLATE_NOOP("Help", "Observed and learned"),
     QT_TRANSLATE_NOOP("Help",
                       "What was measured of the response, and what the chosen learner says of it, each row by a model "
                       "that has not seen it. Of classes each row stands over the class that it is said to be, in the "
                       "colour of its own."),
     paneKeys},
    {"page/analyse/importance", QT_TRANSLATE_NOOP("Help", "Importance of columns"),
     QT_TRANSLATE_NOOP("Help",
                       "What the splits of the tree and of the forest by each column take away of squares or impurity, "
                       "in parts of all. Of columns that vary together one may take what belongs to several."),
     paneKeys},
    {"page/analyse/silhouettes", QT_TRANSLATE_NOOP("Help", "Silhouettes"),
     QT_TRANSLATE_NOOP("Help",
                       "How much nearer each row is to its own cluster than to the next one (Rousseeuw 1987): 1 in the "
                       "midst of it, 0 between two, below 0 where another one is nearer."),
     paneKeys},
    {"page/analyse/trajectory", QT_TRANSLATE_NOOP("Help", "Trajectories"),
     QT_TRANSLATE_NOOP("Help",
                       "The course of a variable in the batches that are selected, over the mean of the batches of the "
                       "model and the band in which 95 % of such batches lie at each point; dashed lines hold 99 %. "
                       "Batches that last differently long are laid beside one another first."),
     QT_TRANSLATE_NOOP("Help", "T: the numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture")},
    {"page/analyse/monitor_t2", QT_TRANSLATE_NOOP("Help", "T² over time"),
     QT_TRANSLATE_NOOP(
         "Help", "How far the selected batch lay from the middle of all at each point of its course, by what was known "
                 "until then. The limits are those of batches that were left out of the model in turn."),
     courseKeys},
    {"page/analyse/monitor_spe", QT_TRANSLATE_NOOP("Help", "SPE over time"),
     QT_TRANSLATE_NOOP(
         "Help", "What the components leave of the selected batch at each point of its course. A new fault shows here "
                 "at once, since the past of the batch has no part in it."),
     courseKeys},
    {"page/analyse/parts", QT_TRANSLATE_NOOP("Help", "Contributions"),
     QT_TRANSLATE_NOOP(
         "Help", "What each column has to do with T² and with SPE of the row that is selected; of a batch at the point "
                 "that is selected, else where it is furthest beyond its limits. The parts of T² sum up to it; those "
                 "of SPE are squared residuals, of rows with their sign. The column that is chosen is shown in the "
                 "trend or the trajectories, and by the button on the flowsheet, where its name leads to a tag or a "
                 "variable of the plant that is open."),
     paneKeys}};

QString analyseWord(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

void addAnalyseTopics(app::HelpTopics& topics)
{
    const auto add = [&](const AnalyseTopic& topic) {
        const bool isPage = &topic == &analysePage;
        topics.add({.id = topic.id,
                    .title = analyseWord(topic.title),
                    .kind = analyseWord(isPage ? QT_TRANSLATE_NOOP("Help", "Page") : QT_TRANSLATE_NOOP("Help", "Pane")),
                    .place = isPage ? QString() : analyseWord(analysePage.title),
                    .meaning = analyseWord(topic.meaning),
                    .key = analyseWord(topic.keys)});
    };
    for (const AnalyseTopic* topic : {&analysePage, &analyseSetup, &analyseTable, &analyseSpectra, &analysePermuted,
                                      &analyseCard, &analyseUpkeep, &analyseDrawn})
        add(*topic);
    for (const AnalyseTopic& topic : analysePanes) add(topic);
    for (const AnalyseTopic& topic : analyseLists) add(topic);
    addExploreTopics(topics, analyseWord(analysePage.title));
}

std::string analyseTopicOf(const QWidget* widget)
{
    if (std::string id = exploreTopicOf(widget); !id.empty()) return id;
    if (const auto* pane = qobject_cast<const analyse::AnalysePane*>(widget)) return analysePanes[int(pane->kind())].id;
    if (qobject_cast<const analyse::SpectraPane*>(widget)) return analyseSpectra.id;
    if (qobject_cast<const analyse::PermutedPane*>(widget)) return analysePermuted.id;
    if (qobject_cast<const analyse::ComparisonPane*>(widget)) return analyseLists[0].id;
    if (qobject_cast<const analyse::RulesPane*>(widget)) return analyseLists[1].id;
    if (qobject_cast<const analyse::ClustersPane*>(widget)) return analyseLists[2].id;
    if (qobject_cast<const analyse::NewRowsPane*>(widget)) return analyseLists[3].id;
    if (qobject_cast<const analyse::AlarmsPane*>(widget)) return analyseLists[4].id;
    if (qobject_cast<const analyse::RowTable*>(widget)) return analyseTable.id;
    if (qobject_cast<const pages::SetupPanel*>(widget)) return analyseSetup.id;
    if (qobject_cast<const pages::ModelCardSheet*>(widget)) return analyseCard.id;
    if (qobject_cast<const pages::DrawnSheet*>(widget)) return analyseDrawn.id;
    if (qobject_cast<const pages::UpkeepSheet*>(widget)) return analyseUpkeep.id;
    if (qobject_cast<const pages::AnalysePage*>(widget)) return analysePage.id;
    return {};
}

} // namespace titer::help
