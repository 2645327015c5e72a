// What a window looks at and works on; all of it outlives the window.
#pragma once

#include "core/alarm/definition.h"

#include <functional>

namespace titer::app {
class AutoRun;
class Demonstration;
class Document;
class LiveSession;
class PluginHost;
class RunSession;
class SessionJournal;
class Settings;
} // namespace titer::app

namespace titer::window {

struct WindowWork {
    app::Document& document;
    app::AutoRun& autoRun;
    app::RunSession& session;
    app::PluginHost& plugins;
    app::LiveSession& live;
    app::Settings& settings;
    app::SessionJournal* journal = nullptr;          // without one nothing is remembered
    std::function<void(alarm::Priority)> sound = {}; // plays the tone of an alarm; without one none is heard
    app::Demonstration* demonstration = nullptr;     // without one the example plant alone is opened
};

} // namespace titer::window
