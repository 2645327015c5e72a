// How well the alarms serve: figures of a span against the benchmarks of the field, which are raised most, and the journal beneath. [gui]
//
// Read again while it is seen; what was read last stays until then.
#pragma once

#include "app/live/alarm_definitions.h"
#include "app/live/alarm_history.h"
#include "app/tags/tag_feed.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QGridLayout;
class QLineEdit;
class QTreeWidget;

namespace titer::widgets {
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::shown {
class KpiCard;
}

namespace titer::pages {

class AlarmJournalView;

class AlarmFigures : public QWidget {
    Q_OBJECT
public:
    // Definitions and feed as in the journal.
    AlarmFigures(app::AlarmHistory& history, const app::AlarmDefinitions& definitions, const app::TagFeed& feed,
                 QWidget* parent = nullptr);

    void show(const app::AlarmPeriod& period);
    void focusFirst();

    widgets::Segments* spans() const { return m_spans; }
    const QList<shown::KpiCard*>& cards() const { return m_cards; }
    QTreeWidget* frequent() const { return m_frequent; }
    QTreeWidget* priorities() const { return m_priorities; }
    QTreeWidget* nuisances() const { return m_nuisances; }
    AlarmJournalView* journal() const { return m_journal; }
    widgets::Label* state() const { return m_state; }
    QPushButton* retryButton() const { return m_retry; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTables();
    void ask();
    void reportState();
    void showCards(const alarm::Figures& figures);
    void showTables(const app::AlarmPeriod& period);
    void arrange();

    app::AlarmHistory& m_history;
    QTimer m_again;
    widgets::Segments* m_spans;
    widgets::Label* m_state;
    QPushButton* m_retry; // where it could not be read
    QWidget* m_content;
    QGridLayout* m_grid;
    QList<shown::KpiCard*> m_cards;
    QBoxLayout* m_tables;
    QTreeWidget *m_frequent, *m_priorities, *m_nuisances;
    AlarmJournalView* m_journal;
    std::string m_fault;
    bool m_read = false;
};

} // namespace titer::pages
