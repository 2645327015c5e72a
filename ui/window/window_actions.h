// The actions of the table that a window carries out, with the keys of those that work everywhere. [gui]
//
//   actions.bind("edit.find", [this] { ... });      again: it does that from now on
//   actions.find("edit.find")->trigger();
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>
#include <string_view>

class QAction;
class QWidget;

namespace titer::window {

class WindowActions {
public:
    explicit WindowActions(QWidget& window);

    void bind(const char* id, std::function<void()> act);
    // nullptr where this window has none of that name.
    QAction* find(std::string_view id) const;
    // In the language that is spoken now.
    void refreshWords();

private:
    QWidget& m_window;
    QHash<QByteArray, QAction*> m_actions;
    QHash<QByteArray, std::function<void()>> m_acts; // what they do
};

} // namespace titer::window
