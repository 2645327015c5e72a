// Reads what is held and what is fitted by the model's own specs, as a plant file is read.
#include "core/studies/calibration/isotherms/isotherm_record.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/values.h"

#include <algorithm>

namespace titer::studies {

using base::Code;
using base::Json;
using base::say;
using model::ParamSpec;

namespace {

constexpr const char* bindingPath = "binding";
constexpr const char* fitPath = "fit";

std::string pathOf(const std::string& key, const std::string& id)
{
    return id.empty() ? key : key + "/" + id;
}

// As it would be typed into a plant file.
Json jsonOf(const std::string& text)
{
    if (const auto number = base::readNumber(text)) return *number;
    if (text == "true" || text == "false") return text == "true";
    return text;
}

const model::BindingModel* modelNamed(const std::string& id, const model::Catalogue& catalogue, base::Errors& errors)
{
    if (const model::BindingModel* found = catalogue.binding(id)) return found;
    std::vector<std::string> known;
    for (const model::BindingModel* binding : catalogue.bindings) known.push_back(binding->id);
    const std::string near = base::nearest(id, known);
    errors.push_back(
        {Code::Input, bindingPath,
         near.empty()
             ? say(CORE_TR("core", "“{1}” is not a binding model; possible models are {2}."), id, model::listed(known))
             : say(CORE_TR("core", "“{1}” is not a binding model; did you mean “{2}”?"), id, near)});
    return nullptr;
}

} // namespace

IsothermRecord::IsothermRecord(const IsothermRequest& request, const model::Catalogue& catalogue, base::Errors& errors,
                               base::Notices& notices)
    : m_request(request)
    , m_components(request.plate.components)
    , m_model(modelNamed(request.binding, catalogue, errors))
    , m_buffers(m_components.size(), false)
{
    if (!m_model) return;
    m_record["type"] = m_model->id;
    m_record["kinetic"] = false;
    for (const BindingValue& value : request.fixed) write(value, bindingPath, errors);
    nameBuffers(errors);
    holdRates();
    if (!errors.empty()) return;
    readVariables(errors);
    readStarts(errors);
    if (!errors.empty()) return;
    read(errors, notices);
    if (!errors.empty()) return;
    evaluateSites(errors);
    reportDefaults(notices);
}

bool IsothermRecord::isMeasured(const std::string& id) const
{
    for (std::size_t i = 0; i < m_components.size(); ++i)
        if (m_components[i].id == id) return m_request.plate.measured[i];
    return false;
}

// One place, or one per component that was measured.
std::vector<IsothermRecord::Place> IsothermRecord::placesOf(const std::string& path, const std::string& where,
                                                            base::Errors& errors) const
{
    const std::size_t slash = path.find('/');
    const std::string key = path.substr(0, slash);
    const std::string id = slash == std::string::npos ? std::string() : path.substr(slash + 1);
    const auto fault = [&](base::Sentence what) {
        errors.push_back({Code::Input, where + "/" + path, std::move(what)});
        return std::vector<Place>();
    };
    const ParamSpec* spec = nullptr;
    std::vector<std::string> keys;
    for (const ParamSpec& s : m_model->params) {
        keys.push_back(s.key);
        if (key == s.key) spec = &s;
    }
    if (!spec)
        return fault(say(CORE_TR("core", "The binding model “{1}” has no “{2}”; its parameters are: {3}."), m_model->id,
                         key, base::join(keys, ", ")));
    if (spec->shape != model::Shape::PerComponent) {
        if (!id.empty()) return fault(say(CORE_TR("core", "“{1}” is common to all components: omit “/{2}”."), key, id));
        return {{key, "", spec}};
    }
    std::vector<Place> places;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        ids.push_back(m_components[i].id);
        if (id.empty() ? bool(m_request.plate.measured[i]) : id == ids.back())
            places.push_back({key, ids.back(), spec});
    }
    if (places.empty())
        return fault(say(CORE_TR("core", "The table has no component “{1}”; its components are: {2}."), id,
                         base::join(ids, ", ")));
    return places;
}

void IsothermRecord::write(const BindingValue& given, const std::string& where, base::Errors& errors)
{
    for (const Place& place : placesOf(given.path, where, errors))
        (place.id.empty() ? m_record[place.key] : m_record[place.key][place.id]) = jsonOf(given.value);
}

// The salt of the model is the component of that name, or the only one that is not measured.
void IsothermRecord::nameBuffers(base::Errors& errors)
{
    std::vector<std::string> others;
    for (const model::Component& component : m_components)
        if (!isMeasured(component.id)) others.push_back(component.id);
    for (const ParamSpec& spec : m_model->params) {
        if (spec.shape != model::Shape::Component) continue;
        const bool salt = std::find(others.begin(), others.end(), "salt") != others.end();
        if (!m_record.find(spec.key) && (salt || others.size() == 1)) m_record[spec.key] = salt ? "salt" : others[0];
        const Json* named = m_record.find(spec.key);
        if (!named)
            errors.push_back({Code::Input, std::string(bindingPath) + "/" + spec.key,
                              say(CORE_TR("core", "The binding model “{1}” depends on the salt, but the table has "
                                                  "no column “salt [mM]”. Add it, with one value for each well."),
                                  m_model->id)});
        for (std::size_t i = 0; named && i < m_components.size(); ++i)
            if (named->isString() && m_components[i].id == named->string()) m_buffers[i] = true;
    }
}

// Equilibria determine ratios of rate constants alone.
void IsothermRecord::holdRates()
{
    for (const char* key : {"kd", "k_kin"})
        for (const ParamSpec& spec : m_model->params)
            for (std::size_t i = 0; spec.key == std::string_view(key) && i < m_components.size(); ++i)
                if (m_request.plate.measured[i]) {
                    Json& rate = m_record[key][m_components[i].id];
                    if (rate.isNull()) rate = 1.0;
                }
}

std::vector<std::string> IsothermRecord::usual() const
{
    std::vector<std::string> paths;
    for (const ParamSpec& spec : m_model->params) {
        const std::string_view key = spec.key;
        if (key != "ka" && key != "qmax" && key != "nu" && key != "sigma") continue;
        for (std::size_t i = 0; i < m_components.size(); ++i) {
            const Json* held = m_record.find(key);
            if (m_request.plate.measured[i] && !(held && held->find(m_components[i].id)))
                paths.push_back(pathOf(spec.key, m_components[i].id));
        }
    }
    return paths;
}

void IsothermRecord::readVariables(base::Errors& errors)
{
    const auto fault = [&](const std::string& path, base::Sentence what) {
        errors.push_back({Code::Input, fitPath + (path.empty() ? path : "/" + path), std::move(what)});
    };
    const std::vector<std::string> wanted = m_request.fitted.empty() ? usual() : m_request.fitted;
    if (wanted.empty()) fault("", say(CORE_TR("core", "Name the parameters of “{1}” to fit."), m_model->id));
    for (const std::string& path : wanted) {
        for (const Place& place : placesOf(path, fitPath, errors)) {
            IsothermVariable v{.path = pathOf(place.key, place.id), .key = place.key, .spec = place.spec};
            const Json* held = m_record.find(place.key);
            if (held && !place.id.empty()) held = held->find(place.id);
            const bool number =
                place.spec->shape == model::Shape::Value || place.spec->shape == model::Shape::PerComponent;
            if (place.key == "kd" || place.key == "k_kin")
                fault(v.path,
                      say(CORE_TR("core", "Wells in equilibrium do not determine the rate “{1}”; fit “ka”, which "
                                          "represents the ratio ka/kd."),
                          place.key));
            else if (!number)
                fault(v.path, say(CORE_TR("core", "A fit changes numbers, but this is not a number; give the path of a "
                                                  "number.")));
            else if (held)
                fault(v.path,
                      say(CORE_TR("core", "“{1}” cannot be both fitted and held. Remove one of the two."), v.path));
            else if (std::any_of(m_variables.begin(), m_variables.end(),
                                 [&](const IsothermVariable& other) { return other.path == v.path; }))
                fault(v.path, say(CORE_TR("core", "“{1}” is named twice. Name it once."), v.path));
            else {
                v.entry = int(place.spec - m_model->params.data()) + int(model::commonBindingSpecs().size());
                model::Basis basis = model::Basis::Mass;
                for (std::size_t i = 0; i < m_components.size(); ++i)
                    if (m_components[i].id == place.id) v.component = int(i), basis = m_components[i].basis;
                v.unit = model::unitFor(*place.spec, basis);
                v.logarithmic = place.spec->min >= 0.0 && std::string_view(place.spec->unit) != "1";
                m_variables.push_back(std::move(v));
            }
        }
    }
}

// Starts go through the record, so that they are read and evaluated as other values are.
void IsothermRecord::readStarts(base::Errors& errors)
{
    for (const BindingValue& start : m_request.starts)
        for (const Place& place : placesOf(start.path, "start", errors)) {
            const std::string path = pathOf(place.key, place.id);
            const auto found = std::find_if(m_variables.begin(), m_variables.end(),
                                            [&](const IsothermVariable& v) { return v.path == path; });
            if (found == m_variables.end()) {
                errors.push_back(
                    {Code::Input, "start/" + path,
                     say(CORE_TR("core", "“{1}” is not fitted, so it has no start value. Hold it at a value, or fit "
                                         "it."),
                         path)});
                continue;
            }
            found->start = 0.0; // read below
            write({path, start.value}, "start", errors);
        }
}

void IsothermRecord::read(base::Errors& errors, base::Notices& notices)
{
    std::unordered_map<std::string, int> index;
    for (std::size_t i = 0; i < m_components.size(); ++i) index[m_components[i].id] = int(i);
    model::Faults faults(errors);
    model::ValueReader reader(faults, notices, m_components, index);
    m_params = reader.params(model::commonBindingSpecs(), m_record, bindingPath);
    const model::ParamSet own = reader.params(m_model->params, m_record, bindingPath);
    m_params.entries.insert(m_params.entries.end(), own.entries.begin(), own.entries.end());
    reader.noticeUnused(m_params, m_params, bindingPath);
    for (IsothermVariable& v : m_variables) {
        if (!v.start || !errors.empty()) continue;
        const model::ParamSet::Entry& entry = m_params.entries[std::size_t(v.entry)];
        v.start = v.component < 0 ? entry.value : entry.perComponent[std::size_t(v.component)];
        if (v.logarithmic && !(*v.start > 0.0))
            errors.push_back(
                {Code::Input, "start/" + v.path,
                 say(CORE_TR("core", "The fit of “{1}” cannot start from 0. Give a value above 0."), v.path)});
    }
}

// A capacity without an affinity binds nothing.
void IsothermRecord::evaluateSites(base::Errors& errors) const
{
    for (const IsothermVariable& v : m_variables) {
        if (v.key != "qmax" && v.key != "nu" && v.key != "sigma") continue;
        const std::string affinity = pathOf("ka", v.component < 0 ? "" : m_components[std::size_t(v.component)].id);
        const bool fitted = std::any_of(m_variables.begin(), m_variables.end(),
                                        [&](const IsothermVariable& other) { return other.path == affinity; });
        if (!fitted && v.component >= 0 && !(m_params.perComponent("ka")[std::size_t(v.component)] > 0.0))
            errors.push_back(
                {Code::Input, std::string(fitPath) + "/" + v.path,
                 say(CORE_TR("core", "“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its "
                                     "value."),
                     v.path, affinity)});
    }
}

// Properties of the resin that the file leaves to the model's default shape what is fitted next to them.
void IsothermRecord::reportDefaults(base::Notices& notices)
{
    for (const model::ParamSet::Entry& entry : m_params.entries) {
        const std::string unit = entry.spec->unit;
        const bool property =
            entry.spec->shape == model::Shape::Value && unit != "1" && unit.find("/s") == std::string::npos;
        const bool fitted = std::any_of(m_variables.begin(), m_variables.end(),
                                        [&](const IsothermVariable& v) { return v.spec == entry.spec; });
        if (!property || fitted || entry.given) continue;
        m_record[entry.spec->key] = entry.value;
        notices.push_back({std::string(bindingPath) + "/" + entry.spec->key,
                           say(CORE_TR("core", "“{1}” is at its default, {2}; hold it at the value of your resin."),
                               entry.spec->key, base::writeQuantity(entry.value, unit))});
    }
}

std::unique_ptr<model::Binding> IsothermRecord::binding(const std::vector<double>& values, base::Errors& errors) const
{
    model::BindingSetup setup;
    setup.components = &m_components;
    for (std::size_t i = 0; i < m_components.size(); ++i) setup.carried.push_back(int(i));
    setup.params = m_params;
    for (std::size_t k = 0; k < m_variables.size(); ++k) {
        const IsothermVariable& v = m_variables[k];
        model::ParamSet::Entry& entry = setup.params.entries[std::size_t(v.entry)];
        (v.component < 0 ? entry.value : entry.perComponent[std::size_t(v.component)]) = values[k];
    }
    base::Errors own;
    std::unique_ptr<model::Binding> binding = m_model->make(setup, own);
    for (const base::Error& e : own)
        errors.push_back({e.code, std::string(bindingPath) + (e.where.empty() ? "" : "/" + e.where), e.what});
    return own.empty() ? std::move(binding) : nullptr;
}

Json IsothermRecord::json(const std::vector<double>& values) const
{
    Json record = m_record;
    for (std::size_t k = 0; k < m_variables.size(); ++k) {
        const IsothermVariable& v = m_variables[k];
        (v.component < 0 ? record[v.key] : record[v.key][m_components[std::size_t(v.component)].id]) = values[k];
    }
    return record;
}

} // namespace titer::studies
