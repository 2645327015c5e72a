// Rows of units and of the plant.
#include "ui/form/parameter_rows.h"

#include "app/form/form.h"
#include "app/form/library_rows.h"
#include "app/form/numbers/scenario_form.h"
#include "app/form/plant/guard_form.h"
#include "core/base/not_available.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace titer::form {

using app::FormRow;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(ParameterRows)
};

QString shown(const std::string& label, const std::string& id)
{
    return QString::fromStdString(label.empty() ? id : label);
}

// How long the plant runs, its controllers, its guards and what flows in it.
std::vector<FormRow> plantRows(const app::Document& document)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    std::vector<FormRow> rows{app::quantityRow(flowsheet, "recipe/duration", RowWords::tr("Duration"), "s",
                                               base::notAvailable, 0.0, model::unbounded)};
    rows.front().group = RowWords::tr("Run");
    const auto add = [&rows](std::vector<FormRow> more, const QString& group) {
        for (FormRow& row : more) {
            row.group = group;
            rows.push_back(std::move(row));
        }
    };
    for (const model::ControllerEntry& controller : flowsheet.controllers) {
        const QString name = shown(controller.label, controller.id);
        add(app::controllerForm(flowsheet, document.catalogue(), document.plant().get(), controller.id), name);
        add(app::scenarioForm(document, controller.id), name);
    }
    for (const model::GuardEntry& guard : flowsheet.guards)
        for (FormRow& row : app::guardForm(flowsheet, document.catalogue(), document.plant().get(), guard.id))
            rows.push_back(std::move(row));
    for (const model::Component& component : app::componentsOf(flowsheet))
        add(app::componentForm(flowsheet, component.id), app::nameOf(component));
    return rows;
}

} // namespace

std::vector<FormRow> parameterRows(const app::Document& document, const std::string& unit)
{
    if (unit.empty()) return plantRows(document);
    std::vector<FormRow> rows = app::unitForm(document.flowsheet(), document.catalogue(), unit);
    app::addLibraryRows(rows, document.flowsheet(), document.catalogue(), unit);
    std::stable_partition(rows.begin(), rows.end(), [&](const FormRow& row) { return !isAside(document, row); });
    return rows;
}

bool isAside(const app::Document& document, const FormRow& row)
{
    const QStringList parts = QString::fromStdString(row.path).split(u'/');
    if (parts.value(0) == QLatin1String("components")) return true;
    if (parts.value(0) != QLatin1String("units")) return false;
    if (parts.value(2) == QLatin1String("initial")) return parts.size() > 4;
    if (parts.value(2) != QLatin1String("params")) return false;
    if (parts.size() > 4) return true;
    const model::UnitEntry* unit = document.flowsheet().unit(parts.value(1).toStdString());
    const model::UnitType* type = unit ? model::typeOf(document.catalogue(), *unit) : nullptr;
    if (!type) return false;
    // Of the type's own parameters the first group and the set-points stay open.
    const std::string key = parts.value(3).toStdString();
    const char* first = type->params.empty() ? "" : type->params.front().group;
    for (const model::ParamSpec& spec : type->params)
        if (key == spec.key) return std::string_view(spec.group) != first && spec.shape != model::Shape::Record;
    return false;
}

} // namespace titer::form
