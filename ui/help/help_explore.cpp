// What the help says about a table before any model.
#include "ui/help/help_explore.h"

#include "ui/analyse/correlation_pane.h"
#include "ui/analyse/histogram_pane.h"
#include "ui/analyse/parallel_pane.h"
#include "ui/analyse/table_pane.h"

#include <QCoreApplication>

namespace titer::help {

namespace {

struct ExploreTopic {
    const char* id;
    const char* title;
    const char* meaning;
    const char* keys;
};

constexpr const char* framedKeys = QT_TRANSLATE_NOOP(
    "Help",
    "Click, or Left and Right: another row\nCtrl+click, or Space: one more\nDrag: all rows in a frame\nX: leaves "
    "the selected rows out, or takes them in again\nT: the numbers as a table; Ctrl+C copies them, Ctrl+Shift+C "
    "the picture");

enum ExplorePlace { ScatterTopic, OverTimeTopic, HistogramTopic, CorrelationsTopic, ParallelTopic, ControlTopic };

// By ExplorePlace.
constexpr ExploreTopic exploreTopics[] = {
    {"page/analyse/scatter", QT_TRANSLATE_NOOP("Help", "Scatter"),
     QT_TRANSLATE_NOOP(
         "Help", "Two columns of the table, each row a point. Beside it stand the correlations of Pearson and of "
                 "Spearman, of the rows in which both have a value. Rows that are left out are crosses, and no part "
                 "of any figure. Of a large table some rows are drawn, evenly from the first to the last."),
     framedKeys},
    {"page/analyse/over_time", QT_TRANSLATE_NOOP("Help", "Over time"),
     QT_TRANSLATE_NOOP(
         "Help", "The columns of the scatter from row to row, or over the column with the role Time, each on an axis "
                 "of its own. Where a column has the role Batch, each batch is a line. Points that are selected in "
                 "the scatter are marked here, and the other way round."),
     framedKeys},
    {"page/analyse/histogram", QT_TRANSLATE_NOOP("Help", "Histogram"),
     QT_TRANSLATE_NOOP(
         "Help", "How many rows have values in each bin, with the mean and, as a band, the quartiles. Bins are as "
                 "wide as Freedman and Diaconis (1981) have them, at round places; quartiles lie between "
                 "neighbouring values. What is filled of a bar are the rows that are selected."),
     QT_TRANSLATE_NOOP("Help",
                       "Click, or Left and Right: the rows of another bin\nDrag, or Shift+Left and Right: several "
                       "bins\nX: leaves the selected rows out, or takes them in again\nT: the numbers as a table; "
                       "Ctrl+C copies them, Ctrl+Shift+C the picture")},
    {"page/analyse/correlations", QT_TRANSLATE_NOOP("Help", "Correlations"),
     QT_TRANSLATE_NOOP(
         "Help", "How two columns go together, from −1 to 1. Pearson says how straight the relation is, Spearman, "
                 "which goes by ranks, how steadily one rises with the other. Each is of the rows in which both "
                 "columns have a value. Of a constant column there is none (n/a), which is not 0. Columns chooses "
                 "what is looked at in all panes."),
     QT_TRANSLATE_NOOP("Help",
                       "Arrows: another pair\nClick, Enter or Space: opens it as a scatter\nT: the numbers as a "
                       "table; Ctrl+C copies them, Ctrl+Shift+C the picture")},
    {"page/analyse/parallel", QT_TRANSLATE_NOOP("Help", "Parallel plots"),
     QT_TRANSLATE_NOOP(
         "Help", "Each row as a line from column to column, each column from its least to its greatest value. Lines "
                 "that run alongside are alike; lines that cross between two columns say that one falls as the other "
                 "rises. Where many lie over each other the ink is stronger."),
     QT_TRANSLATE_NOOP("Help",
                       "Click, or Left and Right: another row\nCtrl+click, or Space: one more\nDrag: all rows whose "
                       "lines go through a frame\nX: leaves the selected rows out, or takes them in again\nT: the "
                       "numbers as a table; Ctrl+C copies them, Ctrl+Shift+C the picture")},
    {"page/analyse/control_chart", QT_TRANSLATE_NOOP("Help", "Control chart"),
     QT_TRANSLATE_NOOP(
         "Help", "The column of the histogram from row to row, each row a batch, with limits three standard deviations "
                 "out by the moving range. Signals are those of the rules of Western Electric (1956): one beyond a "
                 "limit, two of three beyond two thirds of it, four of five beyond a third, eight on one side. EWMA "
                 "and CUSUM find small shifts earlier."),
     framedKeys}};

QString exploreWord(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

void addExploreTopics(app::HelpTopics& topics, const QString& page)
{
    for (const ExploreTopic& topic : exploreTopics)
        topics.add({.id = topic.id,
                    .title = exploreWord(topic.title),
                    .kind = exploreWord(QT_TRANSLATE_NOOP("Help", "Pane")),
                    .place = page,
                    .meaning = exploreWord(topic.meaning),
                    .key = exploreWord(topic.keys)});
}

std::string exploreTopicOf(const QWidget* widget)
{
    if (const auto* pane = qobject_cast<const analyse::TablePane*>(widget)) {
        using Kind = analyse::TablePane::Kind;
        const Kind kind = pane->ofTable();
        return exploreTopics[kind == Kind::Scatter ? ScatterTopic
                             : kind == Kind::Trend ? OverTimeTopic
                                                   : ControlTopic]
            .id;
    }
    if (qobject_cast<const analyse::HistogramPane*>(widget)) return exploreTopics[HistogramTopic].id;
    if (qobject_cast<const analyse::CorrelationPane*>(widget)) return exploreTopics[CorrelationsTopic].id;
    if (qobject_cast<const analyse::ParallelPane*>(widget)) return exploreTopics[ParallelTopic].id;
    return {};
}

} // namespace titer::help
