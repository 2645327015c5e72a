// Menus of the plant's guards.
#include "ui/form/guard_menu.h"

#include "app/form/plant/guard_form.h"

#include <QCoreApplication>

namespace titer::form {

namespace {

struct GuardMenuWords {
    Q_DECLARE_TR_FUNCTIONS(GuardMenu)
};

} // namespace

void fillGuardMenu(QMenu& menu, app::Document& document, const std::function<void(const std::string&)>& added)
{
    menu.setToolTipsVisible(true);
    for (const app::ReadTag& tag : app::unguarded(document.flowsheet(), document.catalogue(), document.plant().get())) {
        QAction* action = menu.addAction(tag.name);
        action->setToolTip(GuardMenuWords::tr("Limits that nothing can cross which is written here: neither the recipe "
                                              "nor a controller nor a person."));
        QObject::connect(action, &QAction::triggered, &document, [&document, added, writes = tag.tag] {
            const base::Result<app::AddedGuard> made = app::addGuard(document.flowsheet(), writes);
            if (made && document.apply(made->flowsheet, GuardMenuWords::tr("Add a guard"))) added(made->guard);
        });
    }
    if (menu.isEmpty()) menu.addAction(GuardMenuWords::tr("There is no set-point without a guard."))->setEnabled(false);
}

void fillRemoveGuardMenu(QMenu& menu, app::Document& document)
{
    for (const model::GuardEntry& guard : document.flowsheet().guards)
        QObject::connect(menu.addAction(app::guardName(document.flowsheet(), document.catalogue(), guard)),
                         &QAction::triggered, &document, [&document, id = guard.id] {
                             document.apply(app::removeGuard(document.flowsheet(), id),
                                            GuardMenuWords::tr("Remove a guard"));
                         });
}

} // namespace titer::form
