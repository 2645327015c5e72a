// What a person looks at in a table before and beside its model: which columns, and which two of them together; with what is worked out of
// them in the background, as long as somebody looks.
//
//   session.setShown(true);                    from now on it follows the table, its roles and the rows that are left out
//   session.exploration()                      nullptr until there is something
//   session.choosePair("glucose", "titre");    signal changed()
#pragma once

#include "app/analyse/analyse_session.h"
#include "app/analyse/explore/exploration.h"

namespace titer::app {

// [gui]
class ExploreSession : public QObject {
    Q_OBJECT

public:
    // It outlives this.
    explicit ExploreSession(AnalyseSession& analyse, QObject* parent = nullptr);

    void setShown(bool shown);
    ExplorationValue exploration() const { return m_exploration; }
    // Of all that is chosen as it is now, correlations among it.
    bool isCurrent() const { return m_job.isDone(); }
    // Columns of numbers that there are, and those of them that are looked at, in the order of the table.
    std::vector<std::string> offered() const;
    std::vector<std::string> columns() const;
    // One more or one less; at most maxExplored and at least one remain.
    void choose(const std::string& column, bool chosen);
    // Across and up: two of the columns; empty until there are any.
    const std::array<std::string, 2>& pair() const { return m_pair; }
    void choosePair(const std::string& across, const std::string& up);
    // Whose histogram is shown: the one that was selected last, here or in any pane of the model, else the first.
    std::string column() const;
    void selectColumn(const std::string& column); // in all panes

signals:
    void changed(); // what is worked out, the columns or the pair

private:
    void refresh();
    void keepPair();
    void take();

    AnalyseSession& m_analyse;
    ExploreJob m_job;
    bool m_isShown = false;
    ExplorationValue m_exploration;
    TableValue m_table;             // that the columns were chosen of
    std::set<std::string> m_chosen; // by a person; empty: as proposed
    std::array<std::string, 2> m_pair;
    std::string m_column;
};

} // namespace titer::app
