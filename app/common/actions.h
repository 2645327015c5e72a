// The table of actions: one row for each thing that menus, buttons, keys and the command palette can do. [any]
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>
#include <string_view>

namespace titer::app {

// Where its key works.
enum class ActionScope {
    Window,    // everywhere
    Flowsheet, // while the flowsheet has the focus
    Run        // on the Run page
};

// The menu that holds it; None = buttons and palette alone.
enum class ActionMenu { File, Edit, Insert, View, Run, None };

struct ActionSpec {
    const char* id; // "edit.undo"
    ActionMenu menu;
    const char* text;     // in the context "Actions", with "…" where it asks on
    const char* tip;      // what it does, where the text does not say it all
    const char* shortcut; // portable text, several separated by "; ", or ""
    const char* icon;     // in the symbol file without "i-", or ""
    ActionScope scope = ActionScope::Window;
    bool checkable = false;
};

// In the order of the menus.
std::span<const ActionSpec> actions();
const ActionSpec* findAction(std::string_view id);

// Translated.
QString actionText(const ActionSpec& action);
// The tip with the key in brackets.
QString actionTip(const ActionSpec& action);
QList<QKeySequence> actionShortcuts(const ActionSpec& action);

} // namespace titer::app
