#include "tests/support/ui/forms.h"

namespace titer::support {

form::FormView* shownForm(const QWidget& inspector)
{
    for (form::FormView* view : inspector.findChildren<form::FormView*>())
        if (view->isVisible()) return view;
    return nullptr;
}

} // namespace titer::support
