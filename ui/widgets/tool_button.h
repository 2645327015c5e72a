// A button without a frame that is a sign alone; its words are its tooltip, and what screen readers say. [gui]
#pragma once

#include "ui/look/icons.h"

#include <QToolButton>

namespace titer::widgets {

inline QToolButton* toolButton(const QString& sign, const QString& words, Qt::FocusPolicy focus = Qt::StrongFocus)
{
    auto* button = new QToolButton;
    if (!sign.isEmpty()) button->setIcon(look::icon(sign));
    button->setAutoRaise(true);
    button->setFocusPolicy(focus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace titer::widgets
