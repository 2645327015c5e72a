// The quantities of a run as a person knows them: name, unit, kind, and the sets that belong together in plots. [any]
#pragma once

#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "ui/shown/run_values.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace titer::shown {

struct Variable {
    // What it reports, in the order in which lists name it.
    enum class Kind {
        Cells,
        Viability,
        Product,
        Growth,
        Substrate,
        Byproduct,
        Content,
        Controlled,
        Volume,
        Other,
        Flow
    };

    QString tag;      // "production.cells"
    QString name;     // "Viable cells"
    QString unitName; // of the unit operation that it belongs to
    int plantUnit = -1;
    int column = -1; // of the result
    std::string si;
    std::string displayUnit; // unit for showing
    double molarMass = 0.0;  // [kg/mol], 0 = not given
    Kind kind = Kind::Other;

    // The units that a person may choose from; the usual one is among them.
    std::vector<std::string> units() const;
};

// All that a result holds, unit by unit.
std::vector<Variable> variablesOf(const model::Plant& plant, const figures::RunResult& result);

// A choice of plots for a unit, such as its culture or its conditions.
struct NamedSet {
    QString name;
    QList<QStringList> plots; // tags; never empty
};

// What can be chosen for a unit in one click; the first is shown without asking. Variables whose column holds no value are left out.
QList<NamedSet> setsOf(const model::Plant& plant, const figures::RunResult& result,
                       const std::vector<Variable>& variables, int plantUnit);

QString unitName(const model::Plant& plant, int plantUnit);
// "Production bioreactor, Temperature" for "production.temperature"; as it is written where the plant has none of that name.
QString variableText(const model::Plant* plant, const std::string& variable);
// Whether a unit has anything to show.
bool hasVariables(const std::vector<Variable>& variables, int plantUnit);
// The unit that a person is most likely after: the culture with the largest vessel, else the first column, else the
// first unit with values; -1 without one.
int mainUnit(const model::Plant& plant, const std::vector<Variable>& variables);
// In which key figures are shown here.
std::string unitOf(const figures::Kpi& kpi);
// What boards and choices of units call a quantity of a run.
std::string figureName(const QString& tag);
// A column that moves or holds a value at all.
bool hasValues(const figures::RunResult& result, const Variable& variable);

} // namespace titer::shown
