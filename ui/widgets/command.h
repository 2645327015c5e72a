// Rows of the command palette, whoever offers them, and how well they answer what was typed. [any]
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace titer::widgets {

struct Command {
    QString text;
    QString group; // "Action", "Unit", at the right where there is no key
    QString shortcut;
    QString icon;   // of icons.h
    QString symbol; // of symbols.h, in place of an icon
    std::function<void()> act;
    // Ctrl+Enter: the same next to what is shown, where that means something.
    std::function<void()> beside{};
};

// A match with how well it fits.
struct RankedCommand {
    int score;
    Command command;
};

// In the order in which the palette shows them.
enum class CommandKind { Type, Field, Unit, Stream, Study, Board, Run, Action, Setting, Tag, Help };

// What is looked for: anything, or what is there and can be gone to, alone.
enum class Search { All, Places };
bool isPlace(CommandKind kind);

struct CommandGroup {
    CommandKind kind;
    int max; // that are shown
    QList<RankedCommand> found;
};

// Each kind with its best, those of one kind from several groups together; before all of them what is called exactly as was typed, and
// what is called so that it begins with that; but for help, which explains it.
QList<Command> bestOf(QList<CommandGroup> groups);

// Every typed word begins a word of the text. Higher is better, 0 = no match; exactMatch: these words and no others; from beginsMatch on
// the text begins with them.
inline constexpr int exactMatch = 4000, beginsMatch = 2000;
int matches(const QString& text, const QString& typed);
// The best of several names of one thing.
int matches(const QStringList& names, const QString& typed);
// The same for a text that does something with what has these names: "Add Mixer", which is meant by "mixer" alone as well.
int matches(const QString& text, const QStringList& names, const QString& typed);

} // namespace titer::widgets
