// What the window asks of each of its pages; of one kind of page its PageType tells the rest (ui/pages/page_type.h). [gui]
#pragma once

#include "core/base/not_available.h"
#include "ui/widgets/command.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

class QAction;
class QUndoStack;
class QWidget;

namespace titer::app {
struct Run;
struct SessionPlace;
} // namespace titer::app

namespace titer::pages {

// The run and the time that a page looks at.
struct TimeShown {
    std::shared_ptr<const app::Run> run; // nullptr: none yet
    double time = base::notAvailable;    // [s]
    bool newest = false;                 // the time goes with what comes
    QString clock;                       // the time in words; empty where there is none
};

class Page {
public:
    // What an action of the table does on this page; the one that shows it needs none.
    struct Act {
        const char* id;
        std::function<void()> act;
        bool shows = true; // the page comes first
    };

    virtual ~Page() = default;

    virtual QWidget* widget() = 0;
    // Where the focus goes when it is shown.
    virtual void focusFirst() = 0;
    // F6 goes from one to the next.
    virtual QList<QWidget*> regions() const = 0;
    // Esc: closes what lies over the page, or leaves it; false where there is nothing to leave.
    virtual bool back() { return false; }
    virtual void setNarrow(bool) {}
    virtual void toggleTimeline() {}
    // Shows or hides the table of streams; false where the page has none.
    virtual bool toggleStreams() { return false; }
    // What is edited elsewhere runs at once, since the page shows it.
    virtual bool followsEdits() const { return false; }
    // Stays while an action of another page is carried out, which would otherwise be shown.
    virtual bool staysFor(std::string_view) const { return false; }
    // Of its own; without one that of the plant.
    virtual QUndoStack* undoStack() const { return nullptr; }
    virtual QList<Act> acts() { return {}; }
    // Of what on it carries out actions itself; nullptr where it has none of that name. Of several pages that in sight goes before.
    virtual QAction* action(std::string_view) const { return nullptr; }
    // What the command palette offers of it; the page is shown before one is run.
    virtual QList<widgets::CommandGroup> commands(const QString&) { return {}; }

    // A place on it, as other pages ask for it: "fit/column"; what it does not know it leaves alone.
    virtual void showPlace(const QString&) {}
    // Of the page that shows runs, and of the one that shows the plan; of all others nothing.
    virtual std::optional<TimeShown> runShown() const { return std::nullopt; }
    virtual std::optional<TimeShown> planShown() const { return std::nullopt; }
    // Another page looks at this time now [s].
    virtual void showTime(double) {}

    // Where a person is on it, for the next session, and back there.
    virtual void keep(app::SessionPlace&) const {}
    virtual void goOn(const app::SessionPlace&) {}
    // The same page, whose place this one takes in another language; what lies over it goes on.
    virtual void goOnFrom(const Page&) {}
};

} // namespace titer::pages
