// The replay of boards by keys, and where it stands in words: of a page, a board in a window of its own, and a wall. [gui]
//
//   Space         play or pause          Home, End    to the start, back to the newest values
//   , and .       step                   + and -      faster, slower
#pragma once

#include "app/session/board_replay.h"

#include <QString>

class QKeyEvent;

namespace titer::tiles {

// False where it is none of these keys, or nothing can be played.
bool takeReplayKey(app::BoardReplay& replay, const QKeyEvent& key);
// "2026-05-04 14:30:05", or "Day 9, 04:12" where time begins with a run.
QString replayTime(app::BoardReplay& replay);
// What a wall says of it: that it plays or stands, how fast, and where; empty while the newest values of a source or a run are shown.
QString replayWords(app::BoardReplay& replay);

} // namespace titer::tiles
