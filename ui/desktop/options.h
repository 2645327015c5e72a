// The command line of the window (resources/manual/interfaces.md).
#pragma once

#include "app/demonstration/demonstration_project.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace titer::desktop {

inline constexpr const char* demoPlant = app::demonstrationPlant;

struct Options {
    QString file;
    QString demo;          // id of the example plant to open, with the demonstration where it is that one; empty = none
    QString lesson;        // to take: its id or its file; empty = none
    QString course;        // to follow: its id or its file; empty = none
    QString shot;          // page to draw; empty = open a window
    bool report = false;   // writes the run of the file as a document
    QString lessonSheet;   // id or file of a lesson that is written as a sheet; empty = none
    bool solution = false; // with the way and the answers, for the teacher
    std::uint64_t seed = 1; // of the learner whose numbers the sheet has
    QString instructor;     // folder with the progress of learners that is shown; empty = none
    QString verification;   // table of batches that is verified as a document; empty = none
    QString limits;         // of its attributes
    QString batch;          // column that names its batches; empty = a first one without a name
    QString deviations;     // record of its deviations; empty = that beside the table
    int reference = 0;      // batches from which the limits of its charts are learned; 0 = all
    QString charts;         // of its verification beside Shewhart's; empty = none
    QString study;          // of the file, by its name or id, to be reported instead of a run; empty = a run
    QString output;         // of the picture or the report
    QString theme;          // "light", "dark", "wall"; empty = as set
    QSize size{1920, 1080};
    double scale = 1.0;      // picture pixels per window pixel
    int textScale = 0;       // of texts [%]; 0 = as set
    int wait = 600;          // for each run of a picture, at most [s]
    QString language;        // "de"; empty = as set
    bool wall = false;       // full screen, nothing to be pressed
    double pause = 30.0;     // of the wall on each board [s]
    QString board;           // id of the one that the wall shows; empty = all
    QString screen;          // name of the one that the wall belongs on; empty = where it opens
    bool benchStart = false; // says when the window can be used, and ends
    bool help = false;
    bool version = false;

    // Draws without a display.
    bool offscreen() const
    {
        return !shot.isEmpty() || report || !lessonSheet.isEmpty() || !verification.isEmpty() || benchStart;
    }
};

// What is wrong with the words; empty = nothing. Needs no application.
QString readOptions(const QStringList& words, Options& options);
QString helpText();
// The pages that --shot draws, one to a line.
QString pageList();

} // namespace titer::desktop
