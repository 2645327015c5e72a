#include "ui/flow/armed_loops.h"

#include "ui/flow/flow_canvas.h"
#include "ui/shown/loops/loop_words.h"

namespace titer::flow {

void followLoops(FlowCanvas& canvas, const app::LoopSession& loops)
{
    const auto show = [&canvas, &loops] {
        QHash<QString, QString> armed;
        for (const app::LoopRow& loop : loops.rows())
            if (shown::isDriven(loop)) armed.insert(QString::fromStdString(loop.id), shown::armingWords(loop));
        canvas.setArmedLoops(armed);
    };
    QObject::connect(&loops, &app::LoopSession::changed, &canvas, show);
    show();
}

} // namespace titer::flow
