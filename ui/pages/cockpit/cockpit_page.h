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

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::widgets {
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::tiles {
class TileForm;
}

namespace titer::widgets {
class ChipRow;
}

namespace titer::pages {

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
    void setLocked(bool locked);
    // More acts for the menu of the board, of whoever shows this page.
    void setOuterActs(const QList<QAction*>& acts) { m_outerActs = acts; }
    // What stands under the boards; the page owns it.
    void setUnder(QWidget* under);

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

    tiles::BoardView* view() const { return m_view; }
    tiles::TileForm* form() const { return m_form; }
    widgets::ChipRow* chips() const { return m_chips; }
    TileChooser* tileChooser() const { return m_tiles; }
    QPushButton* lockButton() const { return m_lock; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* firstTileButton() const { return m_first; }
    QToolButton* moreButton() const { return m_more; }
    widgets::Segments* spans() const { return m_spans; }
    QStackedWidget* content() const { return m_content; }

    // What boards may show values of, and which of it they do; nothing where there is no choice.
    void setOrigins(const QStringList& names, int chosen, const QString& shown);
    QPushButton* originButton() const { return m_origin; }

    // What an export writes; `tile` empty: the whole board.
    QByteArray exported(const std::string& tile, tiles::ExportFormat format);

signals:
    void originChosen(int index);
    void formulasAsked();
    void alarmAsked(const QString& id);   // how it is set up; empty: of all of them
    void failed(const QString& sentence); // something that was asked for could not be done

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* emptyState();
    QWidget* makeBare();
    void connectAll();
    void refresh();
    void arrange();
    void report(const QString& sentence);
    void showPermission();
    void boardMenu(const QPoint& corner);
    void originMenu();
    void plusMenu(const QPoint& corner);
    void renameBoard();
    void removeBoard();
    void change(const app::Board& board, const QString& text, const QString& mergeKey = {});
    // cockpit_export.cpp
    void save(const std::string& tile, tiles::ExportFormat format);
    QString foot() const;

    Work m_work;
    QWidget* m_head;
    QWidget* m_under = nullptr;
    widgets::Label* m_name;
    widgets::ChipRow* m_chips;
    QToolButton* m_plus;
    QToolButton* m_more;
    widgets::Segments* m_spans;
    QPushButton* m_origin;
    QStringList m_origins;
    int m_originChosen = -1;
    QPushButton* m_add;
    QPushButton* m_lock;
    widgets::Label* m_reported;
    QTimer m_reportTime;
    QPushButton* m_first; // tile of a board that has none
    QWidget* m_bare = nullptr;
    QStackedWidget* m_content;
    tiles::BoardView* m_view;
    tiles::TileForm* m_form;
    TileChooser* m_tiles;
    QList<QAction*> m_outerActs;
};

} // namespace titer::pages
