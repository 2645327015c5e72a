// What can be added to the recipe of a unit and what can be taken from it, as menus that act on the document. [gui]
#pragma once

#include "app/document/document.h"

#include <QMenu>

#include <string>

namespace titer::form {

void fillAddMenu(QMenu& menu, app::Document& document, const std::string& unit);
void fillRemoveMenu(QMenu& menu, app::Document& document, const std::string& unit);

} // namespace titer::form
