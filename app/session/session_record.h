// Where a person was in a window, as a value that can be written down: project, page, board, selection, time, windows alongside. [any]
#pragma once

#include "core/base/not_available.h"
#include "core/connect/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>

namespace titer::app {

// Where a window stands: on a screen by its name, in places of that screen.
struct ScreenPlace {
    QString screen;
    QRect rect; // from the screen's corner
    bool full = false;
    bool maximized = false;
    bool operator==(const ScreenPlace&) const = default;
};

// A board in a window of its own.
struct BoardPlace {
    QString board; // id
    ScreenPlace place;
    bool operator==(const BoardPlace&) const = default;
};

// What lay over the plant.
struct LaidRecording {
    QString name; // empty: nothing did
    QString connector;
    connect::Settings settings;
    double speed = 1.0;
    double at = base::notAvailable; // how far it had come [s]
    bool paused = false;

    // Times that are unknown are equal.
    bool operator==(const LaidRecording& other) const;
};
// Whether its file is reached by the name of another computer, as in \\host\share: to open one tells that computer who opens it.
bool isOnAnotherComputer(const LaidRecording& recording);
// Whether it can be laid over the plant again by itself: a recording in a file of this computer, if it is still there. Nothing else is
// connected to unasked.
bool canComeBack(const LaidRecording& recording);

struct SessionPlace {
    QString project; // path; empty: the plant lies in no project
    QString page;
    QString board;                    // id, on the page Cockpit
    QStringList units;                // that are selected
    qint64 run = 0;                   // id in the project of the run that is shown; 0: none that it holds
    double time = base::notAvailable; // of the scrubber [s]
    bool atWork = false;              // a run was under way
    LaidRecording recording;
    ScreenPlace window;
    QList<BoardPlace> boards;

    // Times that are unknown are equal.
    bool operator==(const SessionPlace& other) const;
};

struct SessionRecord {
    SessionPlace place;
    QDateTime written; // UTC: as of when
    QString name;      // of the plant
    int steps = 0;     // of undo that there were
    int failures = 0;  // windows before this one that ended without being closed, each gone on in by the next
    QByteArray plant;  // a plant file with what the project does not hold; empty: the project holds everything

    bool operator==(const SessionRecord&) const = default;
};

QByteArray toText(const SessionRecord& record);
// Nothing where it is no record.
std::optional<SessionRecord> readSessionRecord(const QByteArray& text);

} // namespace titer::app
