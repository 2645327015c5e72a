// The tiles of a board on their grid, arranged by the hand and by keys. It shows a board and reports what was done with it; who shows it
// keeps the board and gives it back changed. [gui]
//
//   view.setBoard(board);  view.setSpan(86400);
//   signals edited(board, text)                a tile was moved, resized, removed: one step of undo
//            written(board, writing, tile)     somebody writes into a tile: one step until it is left
//            settingsAsked(tile), exportAsked(tile, format)
//   Tab, Shift+Tab    the next tile in reading order             Ctrl+arrows         move
//   Enter, Escape     into the tile, back to its frame           Ctrl+Shift+arrows   resize
//   Menu              its menu                                   Delete              remove
//   U                 the units that it can show                 T                   its numbers as a table
//   L                 the limits of its tags
#pragma once

#include "app/boards/board_layout.h"
#include "ui/tiles/parts/tile_type.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>

class QMenu;

namespace titer::tiles {

class TileFrame;

enum class ExportFormat { Csv, Png, Svg };
// What somebody does who writes into a tile.
enum class Writing { Typed, Left, Abandoned };

class BoardView : public QScrollArea {
    Q_OBJECT
public:
    explicit BoardView(const TileContext& context, QWidget* parent = nullptr);
    ~BoardView() override;

    void setBoard(const app::Board& board);
    const app::Board& board() const { return m_board; }
    void setSpan(double seconds); // of all tiles [s]; infinite: all there is
    double span() const { return m_span; }

    // In reading order.
    QList<TileFrame*> frames() const;
    TileFrame* frame(const std::string& tile) const;
    void focusTile(const std::string& tile);
    // One tile fills the page; empty: none does.
    void setFull(const std::string& tile);
    const std::string& full() const { return m_full; }
    // Whether the board stands on fewer columns, where tiles are not moved.
    bool isNarrow() const { return m_columns < app::boardColumns; }
    // All tiles evenly for the shape of the view, as one edit.
    void arrangeEvenly();
    // Leaves the tile or its full size; false where there is nothing to leave.
    bool back();
    // The menu of a tile, owned by the view.
    QMenu* menuOf(TileFrame* frame);
    // One tile, or the whole board with what is scrolled out of sight where `tile` is empty; with words at the foot.
    void paint(QPainter* painter, const std::string& tile, const QString& foot);
    QSize pictureSize(const std::string& tile) const;

signals:
    void edited(const titer::app::Board& board, const QString& text);
    void written(const titer::app::Board& board, titer::tiles::Writing writing, const std::string& tile);
    void settingsAsked(const std::string& tile);
    void exportAsked(const std::string& tile, titer::tiles::ExportFormat format);
    void tagActivated(const QString& tag);
    void alarmAsked(const QString& id);
    void limitsAsked(const titer::tiles::LimitWish& wish);
    void acted(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Grid;
    class Entry;
    struct Drag {
        std::string tile;
        bool corner = false;
        app::Board before, preview;
        QRect from; // where the frame was
        bool moved = false;
    };

    TileFrame* makeFrame(const app::Tile& tile);
    void arrange();
    void place(TileFrame* frame, const app::TilePlace& place);
    QRect rectOf(const app::TilePlace& place) const;
    double columnStep() const;
    int rowStep() const;
    TileFrame* focused(bool inside) const;
    bool mayEdit();
    void showGhost(const QRect& place);
    void beginDrag(TileFrame* frame, bool corner);
    void drag(const QPoint& away);
    void endDrag(bool keep);
    void stepTile(TileFrame* frame, int key, bool resize);
    void removeTile(TileFrame* frame);
    void addSpans(QMenu* menu, TileFrame* frame);
    void addUnits(QMenu* menu, TileFrame* frame);
    void setOwn(TileFrame* frame, const char* key, const std::string& value, const QString& text);
    void finish(app::Board board, const QString& text);
    bool walkOn(QWidget* from, bool next);

    TileContext m_context;
    app::Board m_board;
    double m_span;
    Grid* m_grid;
    Entry* m_entry;
    QList<TileFrame*> m_frames; // as the tiles of the board
    std::string m_full;
    int m_columns = app::boardColumns;
    std::optional<Drag> m_drag;
    QPointer<TileFrame> m_entered; // whose inside has the focus
};

} // namespace titer::tiles
