// A wall: full screen, grey, without rail, menus or boxes. It goes through the boards by itself and stays with what calls for a person. [gui]
//
//   WallWindow wall({context, boards, name}); wall.setPause(30); wall.showOnScreen();
//
// Nothing has to be pressed, and nothing can be written to a device; F8 takes loops that are armed back to their recipes. Left and Right
// step, Esc and F11 leave: signal left(). A replay
// has the keys of boards (ui/tiles/board/replay_controls.h).
#pragma once

#include "app/boards/alarm_annunciator.h"
#include "app/boards/wall_rotation.h"
#include "app/common/screen_awake.h"
#include "app/session/board_replay.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/badge.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace titer::wall {

class WallHead;
class WallPage;

class WallWindow : public QWidget {
    Q_OBJECT
public:
    struct Work {
        tiles::TileContext context;
        std::function<std::vector<app::Board>()> boards; // as they are now
        std::function<QString()> name;                   // of what is watched: the project
        std::function<widgets::Level()> level;
        app::AlarmAnnunciator* call = nullptr; // is silenced by F9 and by a button; without one nothing is heard
        app::BoardReplay* replay = nullptr;    // without one nothing is played
        std::function<QString()> armed = {};   // loops at devices in words; empty: none is armed
        std::function<void()> disarmAll = {};  // by F8
        std::function<bool()> isUnheard = {};  // nobody knows how they stand
    };
    static constexpr double usualPause = 30.0; // [s] on each board
    explicit WallWindow(const Work& work, QWidget* parent = nullptr);
    ~WallWindow() override;

    // The boards were edited.
    void reload();
    // The one in view where the wall was asked for comes first.
    void begin(const std::string& board);
    void setPause(double seconds) { m_rotation.setPause(seconds); }
    // The screen that it belongs on, which may be away.
    void setHome(const QString& screen);
    // Full screen on the screen where it stood; on another one while that is away.
    void showOnScreen();
    // What is shown, for tests and pictures.
    const WallPage* page() const;
    WallHead* head() const { return m_head; }
    QPushButton* silenceButton() const { return m_silence; }
    // As once a second, at this time.
    void look(const QDateTime& time, double seconds);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    double seconds() const { return double(m_clock.elapsed()) * 1e-3; }
    void build();
    void refreshHead();
    void refreshTrouble(const QDateTime& time, double seconds);
    void refreshReplay();
    void shift(const QDateTime& time);
    void returnToScreen();
    void placeSilence();
    void layOut();

    Work m_work;
    app::ScreenAwake m_awake;
    app::WallRotation m_rotation;
    app::WallRotation::Place m_place;
    std::vector<app::Board> m_boards; // pages
    QElapsedTimer m_clock;            // never goes back
    QTimer m_second;
    double m_lastValue = 0.0; // when something came [s of m_clock]
    QDateTime m_lastValueAt, m_unwatchedSince;
    QString m_screen; // name of the one that it belongs on
    QVBoxLayout* m_column;
    WallHead* m_head;
    int m_shift = 0;        // of the edges [px]
    QPushButton* m_silence; // in the lower right corner
    QWidget* m_holder;
    QStackedLayout* m_stack;
    std::vector<WallPage*> m_pages;
};

} // namespace titer::wall
