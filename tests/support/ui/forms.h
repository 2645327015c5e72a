// Forms of the inspector, as tests reach for them.
#pragma once

#include "ui/form/form_view.h"

namespace titer::support {

// The form of the tab that is seen; nullptr where it has none.
form::FormView* shownForm(const QWidget& inspector);

} // namespace titer::support
