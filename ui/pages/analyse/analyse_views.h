// The panes of a model, or those of its table alone, one at a time. [gui]
#pragma once

#include <QWidget>

class QStackedWidget;

namespace titer::app {
class AnalyseSession;
}

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class AnalysePanes;
class ExplorePanes;

class AnalyseViews : public QWidget {
    Q_OBJECT
public:
    // The session outlives the views; the panes become theirs.
    AnalyseViews(app::AnalyseSession& session, AnalysePanes* model);

    ExplorePanes& table() const { return *m_table; }
    void showTable(bool table);
    bool isTable() const;
    // By mouse and keys.
    widgets::Segments* choice() const { return m_choice; }

    void setNarrow(bool narrow);
    // Leaves the pane that has the whole page; false where none has.
    bool back();
    void focusFirst();
    QList<QWidget*> regions() const;

private:
    AnalysePanes* m_model;
    ExplorePanes* m_table;
    widgets::Segments* m_choice;
    QStackedWidget* m_views;
};

} // namespace titer::pages
