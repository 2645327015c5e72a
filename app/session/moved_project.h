// A draft or a demonstration that becomes a project, or a draft, somewhere else: with what was recorded for it, and with the tables of its
// recordings that lie next to it.
#pragma once

#include "app/document/document.h"

namespace titer::app {

// [gui] Goes on in the project at `path`, which is made or replaced. A recorder of the one before ends, and starts again where a person asks
// for it; a draft goes. An error where recorded data lie at the new place already, or the recorder does not end: nothing was done then.
base::Done moveProject(Document& document, const QString& path);

} // namespace titer::app
