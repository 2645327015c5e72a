#include "app/form/number_names.h"

#include "app/form/form_model.h"
#include "app/form/tag_names.h"

#include <QCoreApplication>

#include <string_view>

namespace titer::app {

QString NumberName::text() const
{
    if (parameter.isEmpty()) return QString::fromStdString(path);
    return QCoreApplication::translate("core", "%1, %2", "unit operation, parameter").arg(unitOperation, parameter);
}

NumberName numberName(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& path,
                      const std::string& si)
{
    NumberName name{{}, {}, si, path};
    const std::size_t begin = std::string_view("units/").size(), end = path.find('/', begin);
    if (!path.starts_with("units/") || end == std::string::npos) return name;
    const std::string unit = path.substr(begin, end - begin);
    for (const FormRow& row : unitForm(flowsheet, catalogue, unit)) {
        if (row.kind != FormRow::Kind::Number || row.path != path) continue;
        name.unitOperation = unitName(flowsheet, unit);
        name.parameter = row.label;
        if (!row.unit.empty()) name.unit = row.unit;
    }
    return name;
}

} // namespace titer::app
