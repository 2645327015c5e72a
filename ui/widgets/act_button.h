// A button of a page: an icon or none, its words and what they mean; Enter acts. [gui]
#pragma once

#include "ui/look/icons.h"

#include <QPushButton>

namespace titer::widgets {

inline QPushButton* actButton(const char* icon, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text);
    if (*icon) made->setIcon(look::icon(QLatin1String(icon)));
    made->setToolTip(tip);
    made->setAccessibleName(text);
    made->setAutoDefault(true); // Enter acts
    return made;
}

} // namespace titer::widgets
