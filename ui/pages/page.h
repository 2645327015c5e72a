// What the window asks of each of its pages, so that one is added in a single place: ui/window/window_pages.cpp. [gui]
#pragma once

#include "ui/widgets/command.h"

#include <QList>
#include <QString>

#include <functional>
#include <string_view>

class QUndoStack;
class QWidget;

namespace titer::pages {

class Page {
public:
    // What an action of the table does on this page.
    struct Act {
        const char* id;
        std::function<void()> act = [] {};
        bool shows = true; // the page comes first
    };

    virtual ~Page() = default;

    virtual QString id() const = 0;
    virtual QWidget* widget() = 0;
    // The entry of the rail that is marked while the page is shown.
    virtual QString railEntry() const { return id(); }
    // Where the focus goes when it is shown.
    virtual void focusFirst() = 0;
    // F6 goes from one to the next.
    virtual QList<QWidget*> regions() const = 0;
    // Esc: closes what lies over the page, or leaves it; false where there is nothing to leave.
    virtual bool back() { return false; }
    virtual void setNarrow(bool) {}
    virtual void toggleTimeline() {}
    // What is edited elsewhere runs at once, since the page shows it.
    virtual bool followsEdits() const { return false; }
    // Stays while an action of another page is carried out, which would otherwise be shown.
    virtual bool staysFor(std::string_view) const { return false; }
    // Of its own; without one that of the plant.
    virtual QUndoStack* undoStack() const { return nullptr; }
    virtual QList<Act> acts() { return {}; }
    // What the command palette offers of it; the page is shown before one is run.
    virtual QList<widgets::CommandGroup> commands(const QString&) { return {}; }
};

} // namespace titer::pages
