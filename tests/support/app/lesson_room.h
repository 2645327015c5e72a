// A learner at a desk without a window: the lesson session with what it works on, and what a learner does for an act
// of a lesson's own solution.
#pragma once

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/learn/lesson_presentation.h"
#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "app/run/run_session.h"
#include "app/session/workbench.h"
#include "core/solve/catalogue.h"

#include <QTemporaryDir>

namespace titer::support {

struct LessonRoom {
    QTemporaryDir folder;
    app::Settings settings{folder.filePath(QStringLiteral("titer.ini"))};
    app::Document document{solve::catalogue()};
    app::RunSession runs{solve::catalogue()};
    app::PluginHost plugins{QStringList()};
    app::LiveSession live{plugins};
    app::Workbench bench{document, runs, live, plugins};
    app::LessonSession lessons{{document, runs, bench, settings}};
    app::LessonPresentation presentation{{lessons, document, runs, bench}};

    LessonRoom() { lessons.learner().setRoot(folder.filePath(QStringLiteral("learn"))); }
    // Whether it is open then.
    bool start(const QString& source, std::uint64_t seed = 4711);
};

// As a learner does it in the window, and waits for what comes of it. Whether it could be done.
bool doInLesson(const lessons::Act& act, app::LessonSession& session, app::Document& document, app::RunSession& runs,
                app::Workbench& bench);
// Until the checks of the step at hand have been evaluated since. The step may be another one then.
bool waitForChecks(app::LessonSession& session);

} // namespace titer::support
