// Where a person was in a project when it was left, kept in the project itself: whoever opens it next goes on there.
#pragma once

#include "app/document/project/project_session.h"
#include "app/session/session_record.h"

#include <optional>

namespace titer::app {

// [gui] A project that may not be written keeps what it has. The window and the project's own path are no part of it.
void keepPlace(ProjectSession& project, SessionPlace place);
// Nothing where it keeps none, or one that cannot be read.
std::optional<SessionPlace> keptPlace(ProjectSession& project);

} // namespace titer::app
