// A main window on its own settings and document, for tests.
#pragma once

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "core/solve/catalogue.h"
#include "ui/preferences/first_visits.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

namespace titer::support {

struct Desk {
    QTemporaryDir folder;
    app::Settings settings{folder.filePath(QStringLiteral("titer.ini"))};
    app::Document document{solve::catalogue()};
    app::AutoRun autoRun{document};
    app::RunSession session{solve::catalogue()};
    app::PluginHost plugins;
    app::LiveSession live{plugins};

    // Drafts would go to the folder of whoever runs the tests.
    Desk()
    {
        settings.setFlag(QStringLiteral("files/keep_no_drafts"), true);
        preferences::countNoVisits(settings);
    }
    window::MainWindow::Work work() { return {document, autoRun, session, plugins, live, settings}; }
};

// A main window on its own desk, shown and active; of its own size where none is given.
struct OpenWindow : Desk {
    window::MainWindow window{work()};

    explicit OpenWindow(QSize size = {});
};

// The ids of all pages of a window, in their order.
const QStringList& pageIds();
// Drops files on the middle of a window, as the system does it: onto whatever lies there. Whether they were taken.
bool drop(window::MainWindow& window, const QStringList& paths);
// Labels and buttons of `window` whose words are cut off or that lie outside of it, as readable lines.
QStringList cutOff(QWidget& window);

} // namespace titer::support
