// A look into a project without opening it for work. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <QString>

namespace titer::app {

// The plant of a project, for its picture. Nothing is locked or changed.
base::Result<model::Flowsheet> plantOfProject(const QString& path);

} // namespace titer::app
