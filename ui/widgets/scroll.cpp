#include "ui/widgets/scroll.h"

#include <QScrollArea>

namespace titer::widgets {

void makePlain(QScrollArea* scroll)
{
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
}

QScrollArea* plainScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    makePlain(scroll);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace titer::widgets
