// The tables of a PEtab problem as the record of a fit. Names that tables give each other have to be there.
#pragma once

#include "core/exchange/petab_names.h"
#include "core/exchange/petab_table.h"

#include <map>
#include <string>
#include <vector>

namespace titer::exchange {

struct PetabTables {
    std::vector<PetabTable> parameters, conditions, observables, measurements;
};

class PetabReader {
public:
    PetabReader(const PetabTables& tables, const SbmlImport& model, base::Errors& errors, base::Notices& notices);

    // Without name and unit.
    base::Json fit();
    // Nominal values, and what the first condition gives, become those of the plant's unit.
    void settle(model::UnitEntry& unit) const;

private:
    struct Observable {
        int observableParameters = 0, noiseParameters = 0;
    };

    void readParameters(const PetabTable& table);
    void readPrior(const PetabTable& table, int row, base::Json& entry) const;
    void readConditions(const PetabTable& table);
    void readObservables(const PetabTable& table);
    void readMeasurements(const PetabTable& table);
    void readMeasurement(const PetabTable& table, int row);
    // A number, or the name of a parameter; null, with an error, where it is neither.
    base::Json value(const PetabTable& table, int row, const char* column, const std::string& text) const;
    base::Json override(const PetabTable& table, int row, const std::string& column) const;
    base::Json overrides(const PetabTable& table, int row, const char* column, int count) const;
    std::string word(const PetabTable& table, int row, const char* column,
                     std::initializer_list<const char*> words) const;

    base::Errors& m_errors;
    base::Notices& m_notices;
    PetabNames m_names;
    std::map<std::string, Observable> m_observables;
    base::Json m_parameters, m_conditions, m_observed, m_measurements;
    std::string m_firstCondition;
};

} // namespace titer::exchange
