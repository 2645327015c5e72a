// Boards and tiles as files: pictures in the light look, and values, each with what it shows and when at its foot. [gui]
#pragma once

#include "ui/tiles/board/board_view.h"

namespace titer::app {
class Document;
}

namespace titer::pages {

// "mAb-7 · run of 14:02 · 2026-05-04 14:30 (UTC+02:00) · Titer 0.1.0"
QString exportFoot(const app::Document& document, const app::TagFeed& feed);
// What a file holds; `tile` empty: the whole board.
QByteArray exportOf(tiles::BoardView& view, const std::string& tile, tiles::ExportFormat format, const QString& foot);

} // namespace titer::pages
