// The columns of a table with the role of each in the model. [gui]
//
//   list(): Space or Enter: the next role; X, Y, B, T, O: a role; several columns at once as a list selects them
#pragma once

#include "app/analyse/analyse_session.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace titer::pages {

class ColumnRoles : public QWidget {
    Q_OBJECT
public:
    // The session outlives the columns.
    explicit ColumnRoles(app::AnalyseSession& session);

    void refresh();
    QTreeWidget* list() const { return m_columns; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setRole(app::ModelRole role);
    void nextRole();

    app::AnalyseSession& m_session;
    QTreeWidget* m_columns;
    QList<QPushButton*> m_roles; // X, Y, batch, time, left out
};

} // namespace titer::pages
