// One page of a wall: its tiles as plates on a grid that fills the room. [gui]
#pragma once

#include "ui/tiles/parts/tile_type.h"

#include <QWidget>

#include <vector>

namespace titer::wall {

class WallPage : public QWidget {
    Q_OBJECT
public:
    // A tile of a type that this Titer does not know is a plate that says so.
    WallPage(const app::Board& board, const tiles::TileContext& context, double span, QWidget* parent = nullptr);

    const app::Board& board() const { return m_board; }
    // Stands at the right of the alarms' title; empty: what the tile says.
    void setHeld(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Plate;
    void arrange();

    app::Board m_board;
    std::vector<Plate*> m_plates; // our children, in the order of the tiles
};

} // namespace titer::wall
