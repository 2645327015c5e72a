// The frame around a tile: a card with its title at the left, a remark at the right, a menu on hover and focus, a corner to resize it
// by. It reports what the hand does with it; ui/tiles/board/board_view decides what comes of it. [gui]
//
//   TileFrame frame(context);  frame.setTile(tile);     a type that nobody knows becomes a card that says so
//   frame.enter();                                      the focus goes into the tile, back by Escape
#pragma once

#include "app/tags/shown_feed.h"
#include "ui/tiles/parts/tile_type.h"

#include <QFrame>

class QToolButton;

namespace titer::tiles {

// The setting of a tile in which unit it shows what can be shown in it.
inline constexpr const char* unitKey = "shown_unit";

class TileFrame : public QFrame {
    Q_OBJECT
public:
    explicit TileFrame(const TileContext& context, QWidget* parent = nullptr);
    ~TileFrame() override;

    void setTile(const app::Tile& tile);
    const app::Tile& tile() const { return m_tile; }
    const TileType* type() const { return m_type; }
    TileView* view() const { return m_view; }
    QToolButton* menuButton() const { return m_menu; }
    // Neither moved nor resized by the hand.
    void setFixed(bool fixed);
    // What it reads, in the units in which it shows it.
    const app::TagFeed& feed() const { return m_feed; }
    // Of its board [s]; a tile may have its own.
    void setSpan(double seconds);
    // False where nothing in it takes the focus.
    bool enter();
    // The picture of it without menu and focus, at the origin.
    void paint(QPainter* painter) const;
    QImage picture() const;

signals:
    void gripped(bool corner);          // the mouse went down where a drag may begin
    void draggedTo(const QPoint& away); // from where it went down
    void released();
    void menuAsked(const QPoint& global);
    void tagActivated(const QString& tag);
    void alarmAsked(const QString& id);
    void limitsAsked(const titer::tiles::LimitWish& wish);
    void entered(const titer::app::Tile& tile);
    void entryLeft();
    void entryAbandoned(const titer::app::Tile& tile);
    void acted(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeView();
    void arrange();
    void refreshHead();
    void refreshMenu();
    QRect head() const;
    QRect corner() const;
    void paintCard(QPainter* painter) const;
    void paintHead(QPainter* painter, QRect room) const;

    app::ShownFeed m_feed; // in the units of this tile
    TileContext m_context;
    app::Tile m_tile;
    const TileType* m_type = nullptr;
    TileView* m_view = nullptr;
    QToolButton* m_menu;
    double m_span = 86400;
    bool m_fixed = false;
    bool m_gripped = false;
    QPoint m_pressed; // where the mouse went down, global
    bool m_dragging = false;
};

} // namespace titer::tiles
