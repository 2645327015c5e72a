// What all panes of a multivariate model, and those of its table, show. [any]
#pragma once

#include "app/analyse/explore/explore_session.h"

namespace titer::analyse {

// Families of limits that distances are judged by, as core/mvda/limits.h calls them without their level. With "t2" (beta) rows that the model
// was not made of are judged by "t2_new" (F).
struct ShownLimits {
    std::string t2 = "t2", spe = "spe_box";
    bool operator==(const ShownLimits&) const = default;
    std::string ofNew() const { return t2 == "t2" ? "t2_new" : t2; }
};

struct AnalyseScene {
    app::TableValue table = {}; // there before the model
    std::shared_ptr<const app::Analysis> analysis = {};
    std::set<app::AnalyseRow> rows = {}; // selected
    std::string variable = {};           // selected, a column; empty: none
    std::array<int, 2> axes = {0, 1};    // components across and up, from 0
    int response = 0;
    int learner = -1; // of those beside the model, from 0; -1: there are none
    ShownLimits limits = {};
    int point = -1; // of the course of batches, selected; -1: none
    // Of panes of the table alone.
    app::TableValue rowTable = {}; // whose rows are selected
    app::ExplorationValue exploration = {};
    std::array<std::string, 2> pair = {}; // columns across and up
    std::string column = {};              // whose histogram is shown
};

inline AnalyseScene sceneOf(const app::AnalyseSession& session, const ShownLimits& limits = {})
{
    return {session.table(),    session.analysis(), session.rows(), session.variable(), session.axes(),
            session.response(), session.learner(),  limits,         session.point()};
}

inline AnalyseScene sceneOf(const app::AnalyseSession& session, const app::ExploreSession& explore)
{
    AnalyseScene scene = sceneOf(session);
    scene.rowTable = session.rowTable();
    // What was worked out of another table, or of other rows, knows nothing of those that are selected.
    const app::ExplorationValue found = explore.exploration();
    if (found && found->order.table == scene.table && found->order.ofBatches == session.setup().ofBatches)
        scene.exploration = found;
    scene.pair = explore.pair();
    scene.column = explore.column();
    return scene;
}

} // namespace titer::analyse
