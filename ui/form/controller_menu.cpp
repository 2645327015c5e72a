// Menus of the plant's controllers.
#include "ui/form/controller_menu.h"

#include "app/common/sentence.h"
#include "app/form/controller_tags.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>

namespace titer::form {

namespace {

struct ControllerWords {
    Q_DECLARE_TR_FUNCTIONS(ControllerMenu)
};

QString nameOf(const model::ControllerEntry& controller)
{
    return QString::fromStdString(controller.label.empty() ? controller.id : controller.label);
}

void fillWithControllers(QMenu& menu, app::Document& document,
                         const std::function<void(const model::ControllerEntry&)>& act)
{
    for (const model::ControllerEntry& controller : document.flowsheet().controllers)
        QObject::connect(menu.addAction(nameOf(controller)), &QAction::triggered, &document,
                         [act, controller] { act(controller); });
}

} // namespace

void fillControllerMenu(QMenu& menu, app::Document& document, const std::function<void(const std::string&)>& chosen)
{
    QString missing; // where none can be added
    for (const model::ControllerType* type : document.catalogue().controllers) {
        QAction* action = menu.addAction(app::label(type->label));
        const base::Result<app::AddedController> added =
            app::addController(document.flowsheet(), document.catalogue(), document.plant().get(), type->id);
        action->setEnabled(added.ok());
        if (!added && missing.isNull()) missing = app::sentence(added.error().what);
        if (added) missing = QLatin1String("");
        action->setToolTip(added ? app::label(type->help) : app::sentence(added.error().what));
        QObject::connect(action, &QAction::triggered, &document, [chosen, id = std::string(type->id)] { chosen(id); });
    }
    if (!missing.isEmpty()) menu.addAction(missing)->setEnabled(false);
    menu.setToolTipsVisible(true);
}

void fillRenameControllerMenu(QMenu& menu, app::Document& document)
{
    fillWithControllers(menu, document, [&document, &menu](const model::ControllerEntry& controller) {
        const QString name = widgets::askText(menu.parentWidget(), ControllerWords::tr("Rename the controller"),
                                              ControllerWords::tr("Name"), nameOf(controller))
                                 .trimmed();
        if (!name.isEmpty())
            document.apply(app::labelController(document.flowsheet(), controller.id, name.toStdString()),
                           ControllerWords::tr("Rename the controller"));
    });
}

void fillRemoveControllerMenu(QMenu& menu, app::Document& document)
{
    fillWithControllers(menu, document, [&document](const model::ControllerEntry& controller) {
        document.apply(app::removeController(document.flowsheet(), controller.id),
                       ControllerWords::tr("Remove a controller"));
    });
}

std::string addController(app::Document& document, const std::string& type, const std::string& unit)
{
    const base::Result<app::AddedController> added =
        app::addController(document.flowsheet(), document.catalogue(), document.plant().get(), type, unit);
    if (!added) {
        document.apply(app::Edited(added.error()), {});
        return {};
    }
    return document.apply(added->flowsheet, ControllerWords::tr("Add a controller")) ? added->controller
                                                                                     : std::string();
}

} // namespace titer::form
