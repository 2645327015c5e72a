// Components of the plant, made and removed: a blank one, one of the library, those of another plant, as menus that act on the
// document. [gui]
#pragma once

#include "app/document/document.h"

#include <QMenu>

#include <functional>
#include <string>

namespace titer::form {

// `made` is called with the id of what was added, for whoever shows it.
void fillComponentMenu(QMenu& menu, app::Document& document, const std::function<void(const std::string&)>& made);
void fillRemoveComponentMenu(QMenu& menu, app::Document& document);

} // namespace titer::form
