// The journal of alarms as a table: when, which, what happened, value and limit or what was changed, who and why; with a search. [gui]
// Ctrl+C on the table, its menu and a button copy what is shown, or the rows that are selected, as the command line exports them.
#pragma once

#include "app/live/alarm_definitions.h"
#include "app/live/alarm_history.h"
#include "app/tags/tag_feed.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// A table without branches, whose columns fit what stands in them; the first takes the rest of the room.
QTreeWidget* makePlainTable(const QString& name, const QStringList& heads);

class AlarmJournalView : public QWidget {
    Q_OBJECT
public:
    // Of alarms as they are defined, in the units in which `feed` shows their tags; both outlive this.
    AlarmJournalView(const app::AlarmDefinitions& definitions, const app::TagFeed& feed, QWidget* parent = nullptr);

    void show(const app::AlarmPeriod& period);
    QTreeWidget* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    QPushButton* copyButton() const { return m_copy; }

private:
    void fill();
    void filter();
    QTreeWidgetItem* rowOf(const alarm::Transition& entry) const;
    QString valueText(const alarm::Transition& entry) const;
    QString csv() const;
    void showMenu(const QPoint& at);

    const app::AlarmDefinitions& m_definitions;
    const app::TagFeed& m_feed;
    QLineEdit* m_search;
    QPushButton* m_copy;
    widgets::Label* m_state;
    QTreeWidget* m_table;
    std::vector<alarm::Transition> m_shown;
    std::size_t m_older = 0;
};

} // namespace titer::pages
