// Places of the plant as people read them: names of parameters, and values in the unit in which the plant has them. [any]
#pragma once

#include "app/form/form_model.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace titer::app {

// The flowsheet and the catalogue outlive it.
class PlaceNames {
public:
    // Those of this unit have its name left out.
    PlaceNames(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string unit)
        : m_flowsheet(flowsheet)
        , m_catalogue(catalogue)
        , m_unit(std::move(unit))
    {
    }

    // Null where no form has it.
    const FormRow* row(const std::string& path);
    // "Equilibrium constant, Lysozyme"; with the name of its unit where that is another one.
    QString ownName(const std::string& path);
    QString name(const std::string& path);
    // "gradient: Column, UV" of "gradient: column.uv"; a tag of which nothing is known as it is.
    QString withTag(const std::string& where) const;
    // In which the plant has it; of a value that has many noughts there another one of its quantity, to be read at a glance.
    std::string unit(const std::string& path);
    std::string unit(const std::string& path, double si);
    // With its unit, four digits.
    QString value(const std::string& path, double si);

    // In a unit, empty for SI.
    static QString number(double si, const std::string& unit);

private:
    const model::Flowsheet& m_flowsheet;
    const model::Catalogue& m_catalogue;
    std::string m_unit;
    std::map<std::string, std::vector<FormRow>> m_forms; // by unit
};

} // namespace titer::app
