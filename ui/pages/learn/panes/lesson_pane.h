// A pane of the workspace next to a lesson: a title, what it shows of the learner's work, and the way to the page that
// does more. [gui]
#pragma once

#include "app/document/document.h"
#include "app/learn/lesson_session.h"
#include "ui/plot/time_axis.h"
#include "ui/shown/run_model.h"
#include "ui/widgets/card.h"

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace titer::app {
class Workbench;
}

namespace titer::widgets {
class Label;
class LinkedLine;
} // namespace titer::widgets

namespace titer::pages {

// What panes show and lead to; all of it outlives them.
struct LessonWork {
    app::Document& document;
    app::LessonSession& lessons;
    app::Workbench& bench;
    shown::RunModel& model; // of the learner's last run
    plot::TimeAxis& axis;   // one time for all panes
    // Another page, a place of the plant, the sheet that reads a file, an alarm on a tag.
    std::function<void(const QString& page)> showPage = {};
    std::function<void(const QString& path)> showPlace = {};
    std::function<void(const QString& file)> readFile = {};
    std::function<void(const std::string& tag)> setUpAlarm = {};
};

class LessonPane : public widgets::Card {
    Q_OBJECT
public:
    // Whether it takes the whole width.
    virtual bool isWide() const { return false; }
    // What it shows is other than before: the run, the recordings, what was found.
    virtual void refresh() = 0;
    // Leads to what a check is about; false where it stands elsewhere.
    virtual bool showPlace(const lessons::Place&) { return false; }
    // A pane takes the height that the workspace has for it.
    bool hasHeightForWidth() const override { return false; }
    // Where the focus goes; nullptr where nothing takes it.
    virtual QWidget* firstStop() const { return nullptr; }

protected:
    LessonPane(LessonWork& work, const QString& title, const QString& note = {});

    LessonWork& work() const { return m_work; }
    app::LessonSession& session() const { return m_work.lessons; }
    // At the right of the title.
    QPushButton* addButton(const QString& text);
    void setNote(const QString& note);
    // Instead of `body`, why there is nothing to show; empty: `body` again.
    void showReason(const QString& reason, QWidget* body);

private:
    LessonWork& m_work;
    QHBoxLayout* m_head;
    widgets::LinkedLine* m_note;
    widgets::Label* m_reason;
};

} // namespace titer::pages
