// What a page may ask of the window that it stands in. The window knows no page by its class, and a page not the window. [gui]
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <string_view>

class QAction;

namespace titer::connect {
class Settings;
}

namespace titer::pages {

class Page;

class Shell {
public:
    virtual ~Shell() = default;

    // A page by its id, and a place on it: show("run", "fit/column"). False where there is no such page.
    virtual bool show(const QString& page, const QString& place = {}) = 0;
    virtual QString current() const = 0; // the page that is shown
    // What a fault or a notice refers to: a path of the plant, or "alarms/ID".
    virtual void jump(const QString& path) = 0;

    // An action of the table, nullptr where this window has none of that name.
    virtual QAction* action(std::string_view id) const = 0;
    // What an action does from now on; it does not show the page by itself.
    virtual void bind(const char* action, std::function<void()> act) = 0;

    // A project, plant, recording, lesson or course.
    virtual bool open(const QString& file) = 0;
    // An example plant; without an id the one with everything that a project can hold.
    virtual void openExample(const std::string& id = {}) = 0;
    // A lesson by its id or its file; what it takes the place of is asked for first.
    virtual void startLesson(const QString& source) = 0;
    // What a window left that nobody closed: goes on in it, or does without.
    virtual void recover(bool goOn) = 0;
    // A recording or source over the plant that is open; without one over the example.
    virtual void layOver(const std::string& connector, const connect::Settings& settings, const QString& name) = 0;
    // A project for what would be kept nowhere; false where there is none then.
    virtual bool ensureProject() = 0;
    // The same, for parts that know no window.
    std::function<bool()> projectMaker()
    {
        return [this] { return ensureProject(); };
    }

    // In the top bar.
    virtual void report(const QString& sentence, bool failed) = 0;
    virtual void explain(const QString& topic) = 0;
    // A person chose a time on a page [s]: the others look at it too.
    virtual void chooseTime(double seconds, const Page& by) = 0;
    // runShown() or planShown() of a page is another one.
    virtual void timeMoved() = 0;
    // The page has another undo than before.
    virtual void undoChanged() = 0;
};

// What could not be done on a page, its signal failed(sentence), stands in the top bar.
template <class P> void reportFailures(P& page, Shell& shell)
{
    QObject::connect(&page, &P::failed, &page, [&shell](const QString& sentence) { shell.report(sentence, true); });
}

} // namespace titer::pages
