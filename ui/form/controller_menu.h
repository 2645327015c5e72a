// Controllers of the plant, made, renamed and removed, as menus that act on the document. [gui]
#pragma once

#include "app/document/document.h"

#include <QMenu>

#include <functional>
#include <string>

namespace titer::form {

// The types of controllers; `chosen` is called with the id of one.
void fillControllerMenu(QMenu& menu, app::Document& document, const std::function<void(const std::string&)>& chosen);
void fillRenameControllerMenu(QMenu& menu, app::Document& document);
void fillRemoveControllerMenu(QMenu& menu, app::Document& document);

// A new controller of a type, as one step of undo, for `unit` where one is named. Its id; empty where the document refused it, and says why.
std::string addController(app::Document& document, const std::string& type, const std::string& unit);

} // namespace titer::form
