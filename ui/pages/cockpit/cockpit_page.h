// The Cockpit page: the boards of the project, one at a time, with what makes, names, locks and exports them. [gui]
//
//   CockpitPage page({document, boards, feed, alarms});
//   page.addBoard("bioreactor");  page.showBoard(id);
//   signals tagAsked(tag), failed(sentence)
#pragma once

#include "app/boards/board_session.h"
#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"
#include "ui/pages/page.h"
#include "ui/tiles/board/board_view.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace titer::app {
class BoardReplay;
}
namespace titer::tiles {
class TileForm;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class CockpitHead;
class CockpitPast;
class TileChooser;

class CockpitPage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::BoardSession& boards;
        app::TagFeed& feed;
        app::AlarmBoard& alarms;
        app::BoardReplay* replay = nullptr; // without one nothing is played
    };
    explicit CockpitPage(const Work& work, QWidget* parent = nullptr);

    void showBoard(const std::string& id);
    const std::string& boardId() const { return m_work.boards.shown(); }
    // Of a template; an empty board for an empty id.
    void addBoard(const std::string& id);
    // A board made of the tags of the plant, where there is none yet.
    void ensureBoard();
    void addTile(const std::string& type);
    void askTile();
    QWidget* widget() override { return this; }
    void focusFirst() override;
    // Leaves a tile too.
    bool back() override;
    QList<QWidget*> regions() const override;
    bool followsEdits() const override { return true; }
    QUndoStack* undoStack() const override { return m_work.boards.undoStack(); }
    QList<Act> acts() override;
    void keep(app::SessionPlace& place) const override;
    void goOn(const app::SessionPlace& place) override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    CockpitHead& head() const { return *m_head; }
    CockpitPast* past() const { return m_past; }
    tiles::BoardView* view() const { return m_view; }
    tiles::TileForm* form() const { return m_form; }
    TileChooser* tileChooser() const { return m_tiles; }
    QPushButton* firstTileButton() const { return m_first; }
    QStackedWidget* content() const { return m_content; }

    // What an export writes; `tile` empty: the whole board.
    QByteArray exported(const std::string& tile, tiles::ExportFormat format);

signals:
    void formulasAsked();
    void alarmAsked(const QString& id); // how it is set up; empty: of all of them
    void limitsAsked(const titer::tiles::LimitWish& wish);
    void failed(const QString& sentence); // something that was asked for could not be done

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBare();
    void connectHead();
    void connectAll();
    void connectForm();
    void refresh();
    void report(const QString& sentence);
    void showPermission();
    void change(const app::Board& board, const QString& text, const QString& mergeKey = {});
    void save(const std::string& tile, tiles::ExportFormat format);

    Work m_work;
    CockpitHead* m_head;
    CockpitPast* m_past = nullptr; // where something may be played
    widgets::Label* m_reported;
    QTimer m_reportTime;
    QPushButton* m_first; // tile of a board that has none
    QWidget* m_bare = nullptr;
    QStackedWidget* m_content;
    tiles::BoardView* m_view;
    tiles::TileForm* m_form;
    TileChooser* m_tiles;
};

} // namespace titer::pages
