// Somebody who does anything at all on the canvas: clicks, drags, draws streams, types, undoes. [gui]
//
//   RandomGestures(view, 7).perform(300);        the same seed gives the same gestures
#pragma once

#include "ui/flow/flow_view.h"

#include <QPoint>

namespace titer::support {

class RandomGestures {
public:
    RandomGestures(flow::FlowView& view, quint32 seed);

    void perform(int gestures);

private:
    int below(int n);
    QPoint anywhere();
    QPoint anyPart();
    QPoint anyPort();
    Qt::KeyboardModifiers anyModifiers();
    void one();
    void mouse();
    void doubleClick(QPoint at);
    void drag(QPoint from, QPoint to);
    void wheel();
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void keys();
    // A field that was opened is written in, and kept or given up.
    void write();
    void keepSmall();

    flow::FlowView& m_view;
    quint32 m_seed;
};

} // namespace titer::support
