// The page Run and what goes on beneath it, as tests reach for it.
#pragma once

#include "app/plugins/plugin_host.h"
#include "app/session/plant_work.h"
#include "core/solve/catalogue.h"
#include "ui/pages/run/run_page.h"

namespace titer::support {

// What the page shows.
struct RunGround {
    app::Document document{solve::catalogue()};
    app::RunSession session{solve::catalogue()};
    app::PluginHost plugins{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    app::LiveSession live{plugins};
    app::DataRecordings recordings{document};
    app::Chromatograms chromatograms{document, recordings};
    app::PlantWork work{{document, session, live, recordings, chromatograms}};
};

// The page over the example of a CHO culture, as in a window of middle size, drawn but not on screen.
struct RunScene : RunGround {
    RunScene();

    bool run(); // to its end; false if there is none within a minute

    pages::RunPage page{document, work};
    app::PlantShadow& laid = work.shadow();
};

} // namespace titer::support
