// What stands beside a model, as lists: what each learner is worth, the rules of the tree, the clusters. [gui]
#pragma once

#include "ui/analyse/list_pane.h"

namespace titer::analyse {

// A line for each learner: the one that is chosen is the one of the plot of observed and learned.
class ComparisonPane : public ListPane {
    Q_OBJECT
public:
    ComparisonPane();

protected:
    QString fill(const AnalyseScene& scene) override;
    int chosenLine(const AnalyseScene& scene) const override { return scene.learner; }
};

// The tree from its root, a line for each side of a split.
class RulesPane : public ListPane {
    Q_OBJECT
public:
    RulesPane();

protected:
    QString fill(const AnalyseScene& scene) override;
};

class ClustersPane : public ListPane {
    Q_OBJECT
public:
    ClustersPane();

protected:
    QString fill(const AnalyseScene& scene) override;
};

// What the learner that is looked at says of new rows, to which cluster each belongs, or what the model predicts of each.
class NewRowsPane : public ListPane {
    Q_OBJECT
public:
    NewRowsPane();

    // By a model of components, with standard errors.
    static bool arePredicted(const AnalyseScene& scene);

protected:
    QString fill(const AnalyseScene& scene) override;
    bool isOfNewRows() const override { return true; }

private:
    QString fillPredicted(const AnalyseScene& scene);
};

} // namespace titer::analyse
