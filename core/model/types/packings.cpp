// Packings: reads the list strictly, and turns an entry into parameters of a column.
#include "core/model/types/packings.h"

#include "core/base/units/units.h"
#include "core/model/types/values.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace titer::model {

using base::Json;
using base::say;

namespace {

constexpr FigureSpec packingSpecs[] = {
    {.key = "particle_diameter",
     .label = CORE_TR("core", "Mean particle diameter"),
     .unit = "m",
     .min = 1e-6,
     .max = 1e-3,
     .displayUnit = "um",
     .perDisplayUnit = 1e-6},
    {.key = "bed_porosity", .label = CORE_TR("core", "Bed porosity"), .unit = "1", .min = 0.2, .max = 0.9},
    {.key = "particle_porosity", .label = CORE_TR("core", "Particle porosity"), .unit = "1", .min = 0.01, .max = 0.99},
    {.key = "ionic_capacity_solid",
     .label = CORE_TR("core", "Ionic capacity per volume of solid"),
     .unit = "mol/m3",
     .min = 1.0,
     .max = 1e4},
    {.key = "ionic_capacity_bed",
     .label = CORE_TR("core", "Ionic capacity per volume of bed"),
     .unit = "mol/m3",
     .min = 1.0,
     .max = 5e3},
    {.key = "binding_capacity",
     .label = CORE_TR("core", "Binding capacity per volume of bed"),
     .unit = "kg/m3",
     .min = 0.1,
     .max = 500.0,
     .displayUnit = "g/L",
     .conditions = true},
    // A price is a number in the currency that its conditions name.
    {.key = "price",
     .label = CORE_TR("core", "Price per litre"),
     .unit = "1",
     .min = 0.0,
     .max = 1e6,
     .conditions = true},
};

constexpr const char* kinds[] = {"protein_a",  "cation_exchange", "anion_exchange", "hydrophobic",
                                 "multimodal", "membrane",        "monolith"};

constexpr const char* texts[] = {"id", "name", "maker", "kind", "ligand"};

class Reader {
public:
    explicit Reader(base::Errors& errors)
        : m_faults(errors)
        , m_values(m_faults, m_notices, m_components, m_componentIndex)
    {
    }

    std::vector<Packing> list(const Json& file)
    {
        if (!file.isObject()) {
            m_faults.add("", say(CORE_TR("core", "A list of packings must be an object, not {1}."), shown(file)));
            return {};
        }
        m_values.rejectUnknownKeys(file, {"format", "packings"}, "");
        const Json* format = file.find("format");
        if (!format || *format != Json("titer.packings/1"))
            m_faults.add("format", say(CORE_TR("core", "The format must be “titer.packings/1”, not {1}."),
                                       shown(format ? *format : Json())));
        const Json* entries = file.find("packings");
        if (!entries || !entries->isArray()) {
            m_faults.add("packings", say(CORE_TR("core", "The packings must be a list, not {1}."),
                                         shown(entries ? *entries : Json())));
            return {};
        }
        std::vector<Packing> all;
        for (std::size_t i = 0; i < entries->items().size(); ++i) {
            const std::string where = "packings/" + std::to_string(i);
            Packing packing = entry(entries->items()[i], where);
            if (std::any_of(all.begin(), all.end(), [&](const Packing& p) { return p.id == packing.id; }))
                m_faults.add(where + "/id", say(CORE_TR("core", "The id “{1}” is already used by another packing; "
                                                                "ids must be unique."),
                                                excerpt(packing.id)));
            all.push_back(std::move(packing));
        }
        return all;
    }

private:
    Packing entry(const Json& object, const std::string& where)
    {
        Packing packing;
        packing.figures.resize(std::size(packingSpecs));
        if (!object.isObject()) {
            m_faults.add(where, say(CORE_TR("core", "A packing must be an object, not {1}."), shown(object)));
            return packing;
        }
        std::vector<std::string> known(std::begin(texts), std::end(texts));
        for (const FigureSpec& spec : packingSpecs) known.push_back(spec.key);
        m_values.rejectUnknownKeys(object, known, where);
        std::string* const places[] = {&packing.id, &packing.name, &packing.maker, &packing.kind, &packing.ligand};
        for (std::size_t i = 0; i < std::size(texts); ++i) *places[i] = text(object, texts[i], where);
        if (!packing.id.empty() && !isId(packing.id))
            m_faults.add(where + "/id", say(CORE_TR("core", "An id must have letters, digits, “_” and “-” only, not "
                                                            "“{1}”."),
                                            excerpt(packing.id)));
        if (!packing.kind.empty() && std::find(std::begin(kinds), std::end(kinds), packing.kind) == std::end(kinds))
            m_faults.add(where + "/kind", say(CORE_TR("core", "The kind of a packing must be one of {1}, not {2}."),
                                              listed({std::begin(kinds), std::end(kinds)}), excerpt(packing.kind)));
        for (std::size_t i = 0; i < std::size(packingSpecs); ++i)
            if (const Json* value = object.find(packingSpecs[i].key))
                packing.figures[i] = figure(packingSpecs[i], *value, where + "/" + packingSpecs[i].key);
        return packing;
    }

    // A text that has to be there.
    std::string text(const Json& object, const char* key, const std::string& where)
    {
        const Json* value = object.find(key);
        if (value && value->isString() && !base::trimmed(value->string()).empty()) return value->string();
        m_faults.add(where + "/" + key, say(CORE_TR("core", "“{1}” must be a text that is not empty, not {2}."), key,
                                            shown(value ? *value : Json())));
        return {};
    }

    std::optional<Figure> figure(const FigureSpec& spec, const Json& object, const std::string& where)
    {
        if (!object.isObject()) {
            m_faults.add(where,
                         say(CORE_TR("core", "{1} must be an object with “value” (or “from” and “to”), “source” and "
                                             "“confirmed”, not {2}. Omit it if it is unknown."),
                             spec.label, shown(object)));
            return std::nullopt;
        }
        const bool span = object.find("from") || object.find("to");
        std::vector<std::string> known{"source", "confirmed", "conditions"};
        known.insert(known.end(), span ? std::initializer_list<std::string>{"from", "to"}
                                       : std::initializer_list<std::string>{"value"});
        m_values.rejectUnknownKeys(object, known, where);
        Figure result;
        result.source = text(object, "source", where);
        if (spec.conditions || object.find("conditions")) result.conditions = text(object, "conditions", where);
        const Json* confirmed = object.find("confirmed");
        if (!confirmed || !confirmed->isBool())
            m_faults.add(where + "/confirmed", say(CORE_TR("core", "“confirmed” must be true or false, not {1}."),
                                                   shown(confirmed ? *confirmed : Json())));
        else
            result.confirmed = confirmed->boolean();
        result.low = number(spec, object, span ? "from" : "value", where);
        result.high = span ? number(spec, object, "to", where) : result.low;
        if (result.low > result.high)
            m_faults.add(where + "/to",
                         say(CORE_TR("core", "{1} goes from {2} down to {3}; exchange the two."), spec.label,
                             base::writeQuantity(result.low, spec.unit), base::writeQuantity(result.high, spec.unit)));
        return result;
    }

    double number(const FigureSpec& spec, const Json& object, const char* key, const std::string& where)
    {
        const Json* value = object.find(key);
        return m_values
            .quantity(value ? *value : Json(), spec.unit, spec.label, where + "/" + key,
                      {.min = spec.min, .max = spec.max, .displayUnit = spec.displayUnit})
            .value_or(0.0);
    }

    Faults m_faults;
    base::Notices m_notices;
    const std::vector<Component> m_components; // none: a packing is known apart from any plant
    const std::unordered_map<std::string, int> m_componentIndex;
    ValueReader m_values;
};

} // namespace

std::span<const FigureSpec> figureSpecs()
{
    return packingSpecs;
}

std::span<const char* const> packingKinds()
{
    return kinds;
}

const Figure* Packing::figure(std::string_view key) const
{
    for (std::size_t i = 0; i < std::size(packingSpecs); ++i)
        if (key == packingSpecs[i].key) return figures[i] ? &*figures[i] : nullptr;
    assert(!"a key that figureSpecs() has not");
    return nullptr;
}

bool Packing::beads() const
{
    return kind != "membrane" && kind != "monolith";
}

std::vector<Packing> readPackings(std::string_view text, base::Errors& errors)
{
    const Json file = base::readJson(text, errors);
    if (!errors.empty()) return {};
    return Reader(errors).list(file);
}

const std::vector<Packing>& packings()
{
    static const std::vector<Packing> all = [] {
        base::Errors ignored; // a test reads the list
        return readPackings(packingsText(), ignored);
    }();
    return all;
}

Json columnParams(const Packing& packing)
{
    Json params = Json::object();
    if (!packing.beads()) {
        params["model"] = "lumped_rate";
        return params;
    }
    // A span determines no number that a column could take.
    const auto known = [&](const char* key) -> const Figure* {
        const Figure* figure = packing.figure(key);
        return figure && figure->low == figure->high ? figure : nullptr;
    };
    if (const Figure* diameter = known("particle_diameter"))
        params["particle_radius"] = base::writeShort(0.5e6 * diameter->low, 12) + " um";
    for (const char* key : {"bed_porosity", "particle_porosity"})
        if (const Figure* figure = known(key)) params[key] = figure->low;
    return params;
}

std::vector<std::string> paramsLeft(const Packing& packing)
{
    static constexpr const char* ofBeads[] = {"particle_radius",  "bed_porosity",     "particle_porosity",
                                              "length",           "cross_section",    "axial_dispersion",
                                              "film_coefficient", "pore_diffusivity", "binding"};
    static constexpr const char* ofOthers[] = {"total_porosity", "length", "cross_section", "axial_dispersion",
                                               "binding"};
    const Json given = columnParams(packing);
    const std::span<const char* const> wanted =
        packing.beads() ? std::span<const char* const>(ofBeads) : std::span<const char* const>(ofOthers);
    std::vector<std::string> left;
    for (const char* key : wanted)
        if (!given.find(key)) left.emplace_back(key);
    return left;
}

} // namespace titer::model
