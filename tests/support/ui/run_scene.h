// The page Run over the example of a CHO culture, as tests reach for it.
#pragma once

#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "ui/pages/run/run_page.h"

namespace titer::support {

// The page as in a window of middle size, drawn but not on screen; it follows the session of live data.
struct RunScene {
    RunScene();

    bool run(); // to its end; false if there is none within a minute

    app::Document document;
    app::RunSession session;
    app::PluginHost plugins;
    app::LiveSession live{plugins};
    pages::RunPage page{document, session};
};

} // namespace titer::support
