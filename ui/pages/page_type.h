// A kind of page: one file of ui/pages ends with `extern const PageType name{…};` in a namespace `name` (file name). The build lists them
// in generated/pages_catalogue.h; rail, palette, pictures, sessions and tests go over that list. [gui]
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/shell.h"

namespace titer::app {
class AutoRun;
class Document;
class LessonDraft;
class LessonJournal;
class LessonPresentation;
class LessonSession;
class LiveSession;
class PluginHost;
class RunSession;
class SessionJournal;
class Settings;
class Workbench;
} // namespace titer::app

namespace titer::pages {

// What pages are made of; all of it outlives them.
struct PageWork {
    app::Document& document;
    app::AutoRun& autoRun;
    app::RunSession& session;
    app::LiveSession& live;
    app::PluginHost& plugins;
    app::Settings& settings;
    app::Workbench& bench;
    app::LessonSession& lessons;
    app::LessonPresentation& presentation;
    app::LessonDraft& draft;
    const app::SessionJournal* journal; // nullptr: nothing is remembered
    app::LessonJournal* lessonJournal;  // the same
    Shell& shell;
};

struct PageType {
    const char* id;              // "ledger"; `titer --shot ledger`, shell.show("ledger")
    int order;                   // wherever pages are listed, from the top of the rail
    const char* action;          // of the table, which shows it, with the words, key and icon of its entry in the rail
    const char* under = nullptr; // the entry that is marked instead; its own page has none then
    const char* gestures = nullptr; // what is said of it on the first visit, QT_TRANSLATE_NOOP("FirstVisit", …)
    // Which time the clock of the top bar shows on it: none, that of the plan, of the run, or the run's while a recording lies over the
    // plant; Either: the run's as soon as there is one.
    enum class Clock { None, Plan, Run, Live, Either } clock = Clock::Live;
    Page* (*make)(const PageWork& work);
};

} // namespace titer::pages
