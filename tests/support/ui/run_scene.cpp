#include "tests/support/ui/run_scene.h"

#include <QSignalSpy>

namespace titer::support {

RunScene::RunScene()
{
    if (!document.newFromExample("cho-fed-batch")) qFatal("the example is missing");
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
