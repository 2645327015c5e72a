// The journal of alarms as a table: when, which, what happened, value and limit or what was changed, who and why; with a search. [gui]
// Ctrl+C on the table, its menu and a button copy what is shown, or the rows that are selected, as the command line exports them.
#pragma once

#include "app/live/alarm_history.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// A table without branches, whose columns fit what stands in them; the first takes the rest of the room.
QTreeWidget* makePlainTable(const QString& name, const QStringList& heads);

class AlarmJournalView : public QWidget {
    Q_OBJECT
public:
    explicit AlarmJournalView(QWidget* parent = nullptr);

    void show(const app::AlarmPeriod& period);
    QTreeWidget* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    QPushButton* copyButton() const { return m_copy; }

private:
    void filter();
    QString csv() const;
    void showMenu(const QPoint& at);

    QLineEdit* m_search;
    QPushButton* m_copy;
    widgets::Label* m_state;
    QTreeWidget* m_table;
    std::vector<alarm::Transition> m_shown;
    std::size_t m_older = 0;
};

} // namespace titer::pages
