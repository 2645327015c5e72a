// The panes of a multivariate model on the page Analyse: plots and the table, in which the same rows and columns are selected. [gui]
#pragma once

#include "ui/analyse/analyse_pane.h"
#include "ui/study/pane_board.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;

namespace titer::analyse {
class AlarmsPane;
class ComparisonPane;
class ListPane;
class ClustersPane;
class NewRowsPane;
class PermutedPane;
class RowTable;
class RulesPane;
class SpectraPane;
} // namespace titer::analyse

namespace titer::pages {

class AnalysePanes : public QWidget {
    Q_OBJECT
public:
    // The session outlives the panes.
    explicit AnalysePanes(app::AnalyseSession& session);

    void setNarrow(bool narrow);
    // Leaves the pane that has the whole page; false where none has.
    bool back();
    void focusFirst();
    QList<QWidget*> regions() const;

    analyse::AnalysePane* pane(analyse::PaneKind kind) const { return m_panes[int(kind)]; }
    // Only where the columns of the table are points of an axis.
    analyse::SpectraPane* spectra() const { return m_spectra; }
    analyse::RowTable* table() const { return m_table; }
    // What stands beside the model: learners compared, rules of the tree, clusters, what they say of new rows; alarms of batches.
    QList<analyse::ListPane*> lists() const;
    study::PaneBoard* board() const { return m_board; }
    // Only of a model of rows of a table, that predicts.
    analyse::PermutedPane* permuted() const { return m_permuted; }
    QComboBox* axis(int which) const { return m_axes[std::size_t(which)]; }
    QComboBox* response() const { return m_response; }
    // Families of limits of T2 and of SPE.
    QComboBox* limits(int which) const { return m_limits[std::size_t(which)]; }
    // The variable whose courses are shown, of batches.
    QComboBox* variable() const { return m_variable; }
    // Leaves the selected rows out, or takes them in again where all of them are left out.
    void toggleRows();
    // Of new rows that are predicted.
    QPushButton* saveRowsButton() const { return m_saveRows; }
    // Of the column whose contribution is chosen; where it has no place its tooltip says why.
    QPushButton* flowsheetButton() const { return m_flowsheet; }

signals:
    void saveRowsAsked();
    void unitAsked(const QString& unit); // on the flowsheet

private:
    void addPanes();
    void addTable();
    void addSpectra();
    void addList(analyse::ListPane* pane, study::PaneBoard::Row row, int share, bool kept);
    void connectPane(analyse::AnalysePane* pane);
    void refresh();
    void refreshChoices();
    void refreshPlace();
    void refreshLimits();

    app::AnalyseSession& m_session;
    study::PaneBoard* m_board;
    QList<analyse::AnalysePane*> m_panes; // by kind
    analyse::RowTable* m_table;
    analyse::SpectraPane* m_spectra;
    analyse::ComparisonPane* m_comparison;
    analyse::RulesPane* m_rules;
    analyse::ClustersPane* m_clusters;
    analyse::NewRowsPane* m_newRows;
    analyse::AlarmsPane* m_alarms;
    analyse::PermutedPane* m_permuted;
    std::array<QComboBox*, 2> m_axes; // components of scores and loadings: across, up
    std::array<QComboBox*, 2> m_limits;
    analyse::ShownLimits m_shownLimits;
    QComboBox *m_response, *m_variable;
    QPushButton *m_saveRows, *m_flowsheet;
};

} // namespace titer::pages
