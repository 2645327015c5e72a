#include "tests/support/ui/run_scene.h"

#include "core/solve/catalogue.h"

#include <QSignalSpy>

namespace titer::support {

RunScene::RunScene()
    : document(solve::catalogue())
    , session(solve::catalogue())
    , plugins(QStringList{QStringLiteral(TITER_PLUGIN_DIR)})
{
    if (!document.newFromExample("cho-fed-batch")) qFatal("the example is missing");
    page.follow(live);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(1640, 920);
    page.show();
}

bool RunScene::run()
{
    QSignalSpy finished(&session, &app::RunSession::finished);
    page.startRun();
    return !finished.isEmpty() || finished.wait(60000);
}

} // namespace titer::support
