// Which batches raise an alarm beside a model of batches: since when, the largest contributions, and when a limit of a single variable would
// have spoken. Of new batches where there are any, else of those of the table. A line that is chosen shows its point in the other panes. [gui]
#pragma once

#include "ui/analyse/list_pane.h"

namespace titer::analyse {

class AlarmsPane : public ListPane {
    Q_OBJECT
public:
    AlarmsPane();

signals:
    void pointSelected(int point); // of the course, from 0

protected:
    QString fill(const AnalyseScene& scene) override;
    int chosenLine(const AnalyseScene& scene) const override;
    bool isOfNewRows() const override { return m_isFresh; }

private:
    void addBatch(const AnalyseScene& scene, int row);

    struct Line {
        int row = 0, point = -1; // without an alarm: -1
    };
    bool m_isFresh = false;
    std::vector<Line> m_of; // of each line
};

} // namespace titer::analyse
