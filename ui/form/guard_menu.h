// Guards of the plant, made and removed, as menus that act on the document. [gui]
#pragma once

#include "app/document/document.h"

#include <QMenu>

#include <functional>
#include <string>

namespace titer::form {

// Set-points that no guard stands before; a guard of the one that is chosen is added as one step of undo, and `added` called with its id.
void fillGuardMenu(QMenu& menu, app::Document& document, const std::function<void(const std::string&)>& added);
void fillRemoveGuardMenu(QMenu& menu, app::Document& document);

} // namespace titer::form
