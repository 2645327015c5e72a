// titer.equipment_costs/1: the list of correlations, read strictly.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/equipment/equipment_cost.h"
#include "core/model/json_fields.h"

#include <algorithm>

namespace titer::economics {

using base::Json;
using base::say;
using model::JsonFields;

namespace {

constexpr const char* equipmentCostsFormat = "titer.equipment_costs/1";

class EquipmentCostsReader {
public:
    EquipmentCostsReader(JsonFields& fields, std::vector<EquipmentCorrelation>& all)
        : m_fields(fields)
        , m_all(all)
    {
    }

    void read()
    {
        std::string format;
        m_fields.text("format", format, true);
        if (!format.empty() && format != equipmentCostsFormat)
            m_fields.fault("format", say(CORE_TR("core", "The format must be “{1}”, not “{2}”."), equipmentCostsFormat,
                                         model::excerpt(format)));
        m_fields.text("source", m_base.source, true);
        m_fields.text("currency", m_base.currency, true);
        if (!m_base.currency.empty() && !base::isCurrency(m_base.currency))
            m_fields.fault("currency", say(CORE_TR("core", "“{1}” is no currency that is known; write a code of ISO "
                                                           "4217, such as USD or EUR."),
                                           model::excerpt(m_base.currency)));
        m_fields.count("year", m_base.year, true);
        m_fields.quantity("index", "1", 1e-9, m_base.index, true);
        m_fields.list(
            "equipment",
            [&](const Json& item, const std::string& where) {
                JsonFields fields(item, where, m_fields.faults());
                readOne(fields);
            },
            true);
    }

private:
    void readOne(JsonFields& fields)
    {
        EquipmentCorrelation one = m_base;
        fields.text("id", one.id, true);
        fields.text("name", one.name, true);
        fields.text("size", one.size, true);
        fields.text("unit", one.unit, true);
        if (!one.id.empty() && !model::isId(one.id))
            fields.fault("id", say(CORE_TR("core", "An id must have letters, digits, “_” and “-” only, not “{1}”."),
                                   model::excerpt(one.id)));
        if (std::ranges::find(m_all, one.id, &EquipmentCorrelation::id) != m_all.end())
            fields.fault("id", say(CORE_TR("core", "The id “{1}” is used twice; ids must be unique."), one.id));
        if (!one.unit.empty() && !base::readQuantity("1 " + one.unit, one.unit))
            fields.fault("unit", say(CORE_TR("core", "“{1}” is no unit that is known."), model::excerpt(one.unit)));
        fields.quantity("from", "1", 1e-9, one.from, true);
        fields.quantity("to", "1", 1e-9, one.to, true);
        if (one.from >= one.to)
            fields.fault("to", say(CORE_TR("core", "A range goes from its smaller end to its larger one.")));
        numbers(fields, "k", one.k, true);
        if (fields.has("bare_module")) {
            std::array<double, 2> b{};
            numbers(fields, "bare_module", b, true);
            one.bareModule = {b[0], b[1]};
        } else {
            fields.find("bare_module");
        }
        readFactors(fields, one);
        readPressures(fields, one);
        std::string tables;
        fields.text("tables", tables);
        if (!tables.empty()) one.source += ", " + tables;
        m_all.push_back(std::move(one));
    }

    static void readFactors(JsonFields& fields, EquipmentCorrelation& one)
    {
        fields.members("materials", [&](const std::string& name, const Json& factor, const std::string& where) {
            if (factor.isNumber() && factor.number() > 0.0)
                one.materials.emplace_back(name, factor.number());
            else
                fields.faults().add(
                    where, say(CORE_TR("core", "A factor is a number above 0, not {1}."), model::shown(factor)));
        });
    }

    static void readPressures(JsonFields& fields, EquipmentCorrelation& one)
    {
        const Json* value = fields.find("pressure");
        one.isVessel = value && *value == Json("vessel");
        if (!value || one.isVessel) return;
        fields.list("pressure", [&](const Json& item, const std::string& where) {
            JsonFields inside(item, where, fields.faults());
            EquipmentCorrelation::PressureRange range;
            inside.quantity("to", "1", 1e-9, range.to, true);
            numbers(inside, "c", range.c, !one.pressures.empty());
            if (one.pressures.empty() ? inside.has("c") : range.to <= one.pressures.back().to)
                inside.fault("to", say(CORE_TR("core", "Ranges of pressure ascend, and the first, that of the air, "
                                                       "has no factor.")));
            one.pressures.push_back(range);
        });
    }

    template <std::size_t n>
    static void numbers(JsonFields& fields, const char* key, std::array<double, n>& into, bool required)
    {
        std::size_t read = 0;
        fields.list(
            key,
            [&](const Json& item, const std::string& where) {
                if (!item.isNumber())
                    fields.faults().add(where, say(CORE_TR("core", "This is a number, not {1}."), model::shown(item)));
                else if (read < n)
                    into[read] = item.number();
                ++read;
            },
            required);
        if (read != n && fields.has(key))
            fields.fault(key, say(CORE_TR("core", "“{1}” is a list of {2} numbers."), key, std::to_string(n)));
    }

    JsonFields& m_fields;
    std::vector<EquipmentCorrelation>& m_all;
    EquipmentCorrelation m_base; // what the file says of all
};

} // namespace

std::vector<EquipmentCorrelation> readEquipmentCosts(std::string_view text, base::Errors& errors)
{
    std::vector<EquipmentCorrelation> all;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return all;
    model::Faults faults(errors);
    JsonFields fields(json, {}, faults);
    EquipmentCostsReader(fields, all).read();
    return all;
}

const std::vector<EquipmentCorrelation>& equipmentCorrelations()
{
    static const std::vector<EquipmentCorrelation> all = [] {
        base::Errors ignored; // a test reads the list
        return readEquipmentCosts(model::equipmentCostsText(), ignored);
    }();
    return all;
}

} // namespace titer::economics
