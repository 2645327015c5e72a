// The binding record of an isotherm fit: what is held, what is fitted, and a binding model for any values of the
// latter.
#pragma once

#include "core/model/types/binding.h"
#include "core/studies/calibration/isotherms/isotherm_fit.h"

#include <cmath>
#include <memory>

namespace titer::studies {

// A number of the record that the fit may change. It is fitted by its logarithm where it can only be positive and has a
// unit; charges and exponents are fitted as they are.
struct IsothermVariable {
    std::string path, key; // "nu/mab", "nu"
    int entry = 0;         // of the parameters
    int component = -1;    // -1: one for all
    const model::ParamSpec* spec = nullptr;
    std::string unit = {}; // SI
    bool logarithmic = false;
    std::optional<double> start = {}; // [SI]

    double fromValue(double value) const { return logarithmic ? std::log(value) : value; }
    double toValue(double fitted) const { return logarithmic ? std::exp(fitted) : fitted; }
};

class IsothermRecord {
public:
    // Faults go to `errors`; the record is then not to be used.
    IsothermRecord(const IsothermRequest& request, const model::Catalogue& catalogue, base::Errors& errors,
                   base::Notices& notices);

    const std::vector<IsothermVariable>& variables() const { return m_variables; }
    // The components that the model reads from the liquid alone, such as the salt: the resin was in equilibrium with
    // them.
    const std::vector<char>& buffers() const { return m_buffers; }
    // At these values of the variables [SI]; null with errors.
    std::unique_ptr<model::Binding> binding(const std::vector<double>& values, base::Errors& errors) const;
    const model::ParamSet& params() const { return m_params; }
    // As it stands in a plant file, with these values of the variables.
    base::Json json(const std::vector<double>& values) const;

private:
    struct Place {
        std::string key, id;
        const model::ParamSpec* spec = nullptr;
    };

    bool isMeasured(const std::string& id) const;
    std::vector<Place> placesOf(const std::string& path, const std::string& where, base::Errors& errors) const;
    void write(const BindingValue& given, const std::string& where, base::Errors& errors);
    void nameBuffers(base::Errors& errors);
    void holdRates();
    std::vector<std::string> usual() const;
    void readVariables(base::Errors& errors);
    void readStarts(base::Errors& errors);
    void evaluateSites(base::Errors& errors) const;
    void read(base::Errors& errors, base::Notices& notices);
    void reportDefaults(base::Notices& notices);

    const IsothermRequest& m_request;
    const std::vector<model::Component>& m_components;
    const model::BindingModel* m_model = nullptr;
    base::Json m_record = base::Json::object(); // what is held, and starts
    model::ParamSet m_params;
    std::vector<IsothermVariable> m_variables;
    std::vector<char> m_buffers;
};

} // namespace titer::studies
