// What a table is like, before any model and beside one: histogram, scatter, trend, correlations, parallel plots, and the scores of the model
// where there is one, in which the same rows and columns are selected as in the panes of the model. [gui]
#pragma once

#include "app/analyse/explore/explore_session.h"
#include "ui/analyse/table_pane.h"
#include "ui/study/pane_board.h"

#include <QWidget>

#include <array>

class QComboBox;
class QToolButton;

namespace titer::analyse {
class CorrelationPane;
class HistogramPane;
class ParallelPane;
} // namespace titer::analyse

namespace titer::widgets {
class TagChooser;
}

namespace titer::pages {

class ExplorePanes : public QWidget {
    Q_OBJECT
public:
    // The session outlives the panes.
    explicit ExplorePanes(app::AnalyseSession& session);

    void setNarrow(bool narrow);
    // Leaves the pane that has the whole page; false where none has.
    bool back();
    void focusFirst();
    QList<QWidget*> regions() const;

    app::ExploreSession& explored() { return m_explored; }
    study::PaneBoard* board() const { return m_board; }
    analyse::TablePane* scatter() const { return m_scatter; }
    analyse::TablePane* trend() const { return m_trend; }
    analyse::TablePane* control() const { return m_control; } // of the column of the histogram
    analyse::AnalysePane* scores() const { return m_scores; }
    analyse::HistogramPane* histogram() const { return m_histogram; }
    analyse::CorrelationPane* correlations() const { return m_correlations; }
    analyse::ParallelPane* parallel() const { return m_parallel; }
    // Columns of the scatter: across, up.
    QComboBox* axis(int which) const { return m_axes[std::size_t(which)]; }
    // Opens the list of columns.
    QToolButton* columnsButton() const { return m_columns; }
    widgets::TagChooser* chooser() const { return m_chooser; }

signals:
    void excludeAsked(); // of the rows that are selected

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addPanes();
    template <class Pane> void add(Pane* pane, study::PaneBoard::Row row, int share, bool kept);
    void openChooser();
    void refresh();
    void refreshChoices();

    app::AnalyseSession& m_session;
    app::ExploreSession m_explored;
    study::PaneBoard* m_board;
    analyse::TablePane *m_scatter, *m_trend, *m_control;
    analyse::AnalysePane* m_scores;
    analyse::HistogramPane* m_histogram;
    analyse::CorrelationPane* m_correlations;
    analyse::ParallelPane* m_parallel;
    std::array<QComboBox*, 2> m_axes;
    QToolButton* m_columns;
    widgets::TagChooser* m_chooser;
};

} // namespace titer::pages
