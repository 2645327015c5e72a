// The page of alarms: how they are set up, and how well they serve. It belongs to the Cockpit. [gui]
//
//   page.showSetup();  page.setup()->openAlarm("al-3");  signals backAsked()
#pragma once

#include "ui/pages/alarms/editor/alarm_editor.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace titer::widgets {
class Segments;
}

namespace titer::app {
class AlarmHistory;
class NotificationDesk;
} // namespace titer::app

namespace titer::pages {

class AlarmFigures;
class AlarmSetup;
class NotificationSheet;

class AlarmsPage : public QWidget, public Page {
    Q_OBJECT
public:
    // `history` and `desk` outlive the page.
    AlarmsPage(const AlarmEditor::Work& work, app::AlarmHistory& history, app::NotificationDesk& desk,
               QWidget* parent = nullptr);

    void showSetup();
    void showFigures();
    AlarmSetup* setup() const { return m_setup; }
    AlarmFigures* figures() const { return m_figures; }
    NotificationSheet* notifications() const { return m_sheet; }
    widgets::Segments* parts() const { return m_parts; }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    QList<QWidget*> regions() const override;
    bool back() override;
    QList<Act> acts() override;
    // "setup/ID" of an alarm, or of none; "tag/ID": how alarms on it are set up; "notifications": who is notified.
    void showPlace(const QString& place) override;

signals:
    void backAsked();

private:
    QWidget* makeHead();

    void showPart(int part);

    QPushButton *m_back, *m_notifications;
    widgets::Segments* m_parts;
    QWidget* m_head;
    QStackedWidget* m_stack;
    AlarmSetup* m_setup;
    AlarmFigures* m_figures;
    NotificationSheet* m_sheet;
};

} // namespace titer::pages
