#include "ui/tiles/board/replay_controls.h"

#include "ui/plot/axis_scale.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>

#include <cmath>

namespace titer::tiles {

bool takeReplayKey(app::BoardReplay& replay, const QKeyEvent& key)
{
    app::Replay& shown = replay.shown();
    const bool modified = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (!shown.isThere() || modified) return false;
    switch (key.key()) {
    case Qt::Key_Space:
        shown.togglePlay();
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        shown.step(key.key() == Qt::Key_Comma ? -1 : 1);
        return true;
    case Qt::Key_Home:
        shown.toStart();
        return true;
    case Qt::Key_End:
        shown.toNewest();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (!shown.pace()) shown.changeSpeed(key.key() == Qt::Key_Plus ? 1 : -1);
        return true;
    default:
        return false;
    }
}

QString replayTime(app::BoardReplay& replay)
{
    const app::TagFeed& feed = replay.feed();
    if (feed.origin() == 0) return plot::clockWords(feed.now(), replay.shown().end());
    const qint64 instant = feed.origin() / 1000 + std::llround(feed.now() * 1000);
    return QDateTime::fromMSecsSinceEpoch(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString replayWords(app::BoardReplay& replay)
{
    const app::Replay& shown = replay.shown();
    if (!shown.isThere() || (shown.isNewest() && !shown.isRecording())) return {};
    const QString at = replayTime(replay);
    const bool recorded = shown.isRecording() || replay.feed().looksBack();
    if (!shown.isPlaying() && !recorded) return QCoreApplication::translate("tiles", "Run at %1", "a time").arg(at);
    if (!shown.isPlaying()) return QCoreApplication::translate("tiles", "Replay paused: %1", "a time").arg(at);
    if (std::isinf(shown.speed()))
        return QCoreApplication::translate("tiles", "Replay at full speed: %1", "a time").arg(at);
    return QCoreApplication::translate("tiles", "Replay at %1×: %2", "speed, a time")
        .arg(QLocale().toString(shown.speed()), at);
}

} // namespace titer::tiles
