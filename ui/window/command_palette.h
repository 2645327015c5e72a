// The command palette: every action, unit, field and type by its name. [gui]
//
//   CommandPalette palette(window);
//   palette.setSource([](const QString& typed) { return QList<Command>{...}; });   asked at each key
//   palette.open();                                                              a box at the top of the window
//   Enter, Ctrl+Enter                           what the row does; the same beside what is shown
//   matches(tr("Depth filter"), "dep")                                           every typed word begins a word of the text
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QLineEdit;
class QListWidget;

namespace titer::window {

struct Command {
    QString text;
    QString group; // "Action", "Unit", at the right where there is no key
    QString shortcut;
    QString icon;   // of icons.h
    QString symbol; // of symbols.h, in place of an icon
    std::function<void()> act;
    // Ctrl+Enter: the same beside what is shown, where that means something.
    std::function<void()> beside{};
};

// A match with how well it fits.
struct RankedCommand {
    int score;
    Command command;
};
// The best of them.
void takeBest(QList<Command>& list, QList<RankedCommand>& found, int most);

// Higher is better, 0 = no match.
int matches(const QString& text, const QString& typed);

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    void setSource(std::function<QList<Command>(const QString& typed)> source);
    void open(const QString& typed = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refill();
    void arrange();
    void actOn(int row, bool beside);

    std::function<QList<Command>(const QString&)> m_source;
    QList<Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
    QPointer<QWidget> m_returnTo;
};

} // namespace titer::window
