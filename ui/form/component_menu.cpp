// Menus of the plant's components.
#include "ui/form/component_menu.h"

#include "app/common/sentence.h"
#include "app/document/edits_components.h"
#include "app/document/plant_files.h"
#include "app/form/form.h"
#include "ui/look/icons.h"
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>

namespace titer::form {

using app::AddedComponents;
using app::Document;

namespace {

struct ComponentWords {
    Q_DECLARE_TR_FUNCTIONS(ComponentMenu)
};

using Made = std::function<void(const std::string&)>;

// As one step of undo; what was added last is shown.
void apply(Document& document, const base::Result<AddedComponents>& added, const Made& made)
{
    if (!added) {
        document.apply(app::Edited(added.error()), {});
        return;
    }
    const QString step =
        added->components.size() == 1 ? ComponentWords::tr("Add a component") : ComponentWords::tr("Add components");
    const bool changed = document.apply(app::bindProduct(added->flowsheet), step);
    if (changed && made && !added->components.empty()) made(added->components.back());
}

void addBlank(QMenu& menu, Document& document, const Made& made)
{
    QWidget* window = menu.parentWidget();
    QAction* blank = menu.addAction(look::icon(QStringLiteral("i-plus")), ComponentWords::tr("Blank…"));
    QObject::connect(blank, &QAction::triggered, &document, [window, &document, made] {
        const QString name =
            widgets::askText(window, ComponentWords::tr("Add a component"), ComponentWords::tr("Name"));
        if (!name.isEmpty()) apply(document, app::addBlankComponent(document.flowsheet(), name.toStdString()), made);
    });
}

void addLibrary(QMenu& menu, Document& document, const Made& made)
{
    for (const model::ComponentGroup& group : model::componentGroups()) {
        QMenu* part = menu.addMenu(app::label(group.label));
        for (const model::LibraryComponent& component : model::componentLibrary()) {
            if (component.group != group.id) continue;
            QAction* action = part->addAction(app::label(component.label));
            action->setToolTip(app::label(component.source));
            action->setData(QString::fromStdString(component.id));
            // What the plant has is reported, and cannot be had twice.
            const bool there = app::componentEntry(document.flowsheet(), component.id);
            action->setCheckable(there);
            action->setChecked(there);
            action->setEnabled(!there);
            QObject::connect(action, &QAction::triggered, &document, [&document, id = component.id, made] {
                apply(document, app::addFromLibrary(document.flowsheet(), {id}), made);
            });
        }
        part->setToolTipsVisible(true);
    }
}

void addOther(QMenu& menu, Document& document, const Made& made)
{
    QWidget* window = menu.parentWidget();
    QAction* other = menu.addAction(look::icon(QStringLiteral("i-file")), ComponentWords::tr("From another plant…"));
    QObject::connect(other, &QAction::triggered, &document, [window, &document, made] {
        const QString title = ComponentWords::tr("Components of another plant");
        const QString path =
            widgets::askOpenFile(window, title, ComponentWords::tr("Plant files (*.plant.json *.json)"));
        if (path.isEmpty()) return;
        base::Errors errors;
        base::Notices besides;
        const model::Flowsheet plant = app::readPlantFile(path, errors, besides);
        if (!errors.empty()) return widgets::reportErrors(window, title, errors);
        QStringList names{ComponentWords::tr("All of them")};
        app::Ids ids;
        for (const model::Component& component : app::componentsOf(plant)) {
            names << app::nameOf(component);
            ids.push_back(component.id);
        }
        const int chosen = widgets::askChoice(window, title, ComponentWords::tr("Component"), names);
        if (chosen < 0) return;
        if (chosen > 0) ids = {ids[std::size_t(chosen - 1)]};
        apply(document, app::addFromPlant(document.flowsheet(), plant, ids), made);
    });
}

} // namespace

void fillComponentMenu(QMenu& menu, Document& document, const Made& made)
{
    addBlank(menu, document, made);
    addOther(menu, document, made);
    menu.addSection(ComponentWords::tr("From the library"));
    addLibrary(menu, document, made);
}

void fillRemoveComponentMenu(QMenu& menu, Document& document)
{
    for (const model::Component& component : app::componentsOf(document.flowsheet())) {
        QAction* action = menu.addAction(app::nameOf(component));
        QObject::connect(action, &QAction::triggered, &document, [&document, id = component.id] {
            document.apply(app::removeComponent(document.flowsheet(), id), ComponentWords::tr("Remove a component"));
        });
    }
}

} // namespace titer::form
