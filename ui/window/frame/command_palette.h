// The command palette: every action, unit, field and type by its name. [gui]
//
//   CommandPalette palette(window);
//   palette.setSource([](const QString& typed, widgets::Search) { return QList<widgets::Command>{...}; });   asked at each key
//   palette.open();                                                              a box at the top of the window
//   palette.find();                                                              the same for what is there alone
//   Enter, Ctrl+Enter                           what the row does; the same next to what is shown
#pragma once

#include "ui/widgets/command.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QLineEdit;
class QListWidget;

namespace titer::window {

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    using Source = std::function<QList<widgets::Command>(const QString& typed, widgets::Search search)>;

    void setSource(Source source);
    void open(const QString& typed = {});
    void find();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear(const QString& typed, widgets::Search search);
    void refill();
    void arrange();
    void actOn(int row, bool beside);

    Source m_source;
    widgets::Search m_search = widgets::Search::All;
    QList<widgets::Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
    QPointer<QWidget> m_returnTo;
};

} // namespace titer::window
