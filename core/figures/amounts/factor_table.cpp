#include "core/figures/amounts/factor_table.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace titer::figures {

using base::Json;
using base::say;

namespace {

constexpr const char* factorsFormat = "titer.factors/1";

struct PerMeasure {
    const char* measure;
    const char* unit; // of a factor, SI
    const char* example;
};
constexpr PerMeasure perMeasures[] = {{"kg", "1", "kg/kg"},
                                      {"m3", "kg/m3", "kg/L"},
                                      {"m2", "kg/m2", "kg/m2"},
                                      {"J", "kg/J", "kg/kWh"},
                                      {"1", "kg", "kg"}};

// What a factor of this selector may be per.
std::vector<std::string_view> measuresOf(const Selector& selector)
{
    if (selector.kind == Selector::Kind::Component) return {"kg"};
    if (selector.kind == Selector::Kind::Any) return {"kg", "m3", "m2", "J", "1"};
    const std::string_view own = measureOf(selector.of);
    if (own == "J" || own == "kg" || selector.of == Amount::Kind::Withdrawn) return {own};
    return {own, "kg"};
}

std::string examplesOf(const Selector& selector)
{
    std::vector<std::string> examples;
    for (const std::string_view measure : measuresOf(selector))
        for (const PerMeasure& per : perMeasures)
            if (measure == per.measure) examples.emplace_back(per.example);
    return base::join(examples, ", ");
}

bool isWorn(const Selector& selector)
{
    using Kind = Amount::Kind;
    return selector.kind == Selector::Kind::Amount &&
           (selector.of == Kind::Resin || selector.of == Kind::Membrane || selector.of == Kind::Filter ||
            selector.of == Kind::Set || selector.of == Kind::Container || selector.of == Kind::Batch);
}

class FactorReader {
public:
    FactorReader(const model::Plant& plant, base::Errors& errors)
        : m_plant(plant)
        , m_faults(errors)
    {
    }

    // `isFile`: a table by itself, which says its format.
    FactorTable read(const Json& json, const std::string& where, bool isFile)
    {
        FactorTable table;
        model::JsonFields fields(json, where, m_faults);
        std::string format, name, note, under;
        fields.text("format", format, isFile);
        if (!format.empty() && format != factorsFormat)
            fields.fault("format", say(CORE_TR("core", "“{1}” is no table of factors; its format must be “{2}”."),
                                       model::excerpt(format), factorsFormat));
        fields.text("name", name);
        fields.text("note", note);
        fields.text("base", under);
        fields.list("factors", [&](const Json& item, const std::string& where) { addFactor(item, where, table); });
        fields.list("consumables", [&](const Json& item, const std::string& where) { addMass(item, where, table); });
        if (const Json* water = fields.find("water")) addWater(*water, fields.path("water"), table);
        table.site = readSite(fields, m_plant);
        return under.empty() ? table : onBase(fields, under, std::move(table));
    }

private:
    FactorTable onBase(model::JsonFields& fields, const std::string& id, FactorTable table) const
    {
        const ShippedFactors* shipped = shippedFactorTable(id);
        if (!shipped) {
            std::vector<std::string> ids;
            for (const ShippedFactors& one : shippedFactors()) ids.emplace_back(one.id);
            fields.fault("base", say(CORE_TR("core", "No table “{1}” comes with Titer. Take one of: {2}."),
                                     model::excerpt(id), base::join(ids, ", ")));
            return table;
        }
        base::Errors none;
        FactorTable made = readFactors(base::readJson(shipped->text, none), m_plant, none);
        for (Factor& factor : made.factors) factor.isShipped = true;
        made.layOver(std::move(table));
        return made;
    }

    // Nothing, with a fault, where it cannot be read or stands in the same list already.
    template <class Row>
    std::optional<Selector> selectorOf(model::JsonFields& fields, std::string& of, const std::string& id,
                                       const std::vector<Row>& before)
    {
        fields.text("of", of, true);
        if (of.empty()) return std::nullopt;
        const std::string& name = id.empty() ? of : id;
        if (std::ranges::any_of(before, [&](const Row& row) { return row.of == of && row.id == name; })) {
            fields.fault("of", say(CORE_TR("core", "“{1}” stands twice in this table. Keep one of the two."),
                                   model::excerpt(of)));
            return std::nullopt;
        }
        const base::Result<Selector> selector = readSelector(of, m_plant);
        if (selector) return *selector;
        fields.fault("of", selector.error().what);
        return std::nullopt;
    }

    // A number in a unit; false with a fault.
    bool number(model::JsonFields& fields, const char* key, double& into, bool required)
    {
        const Json* value = fields.find(key, required);
        if (!value) return !required;
        if (!value->isNumber() || !(value->number() >= 0.0)) {
            fields.fault(key, say(CORE_TR("core", "“{1}” must be a number of 0 or more, in “unit”, not {2}."), key,
                                  model::shown(*value)));
            return false;
        }
        into = value->number();
        return true;
    }

    // The measure of a factor; empty, with a fault, where its unit does not fit its selector.
    std::string perOf(model::JsonFields& fields, const Factor& factor)
    {
        if (factor.unit.empty()) return {};
        if (!base::findUnit(factor.unit)) {
            fields.fault("unit", say(CORE_TR("core", "“{1}” is no unit. Take one of: {2}."),
                                     model::excerpt(factor.unit), examplesOf(factor.selector)));
            return {};
        }
        for (const std::string_view measure : measuresOf(factor.selector))
            for (const PerMeasure& per : perMeasures)
                if (measure == per.measure && base::sameDimension(factor.unit, per.unit)) return per.measure;
        fields.fault("unit", say(CORE_TR("core", "“{1}” cannot be charged by “{2}”: a factor of it is in {3}."),
                                 factor.of, model::excerpt(factor.unit), examplesOf(factor.selector)));
        return {};
    }

    void addFactor(const Json& item, const std::string& where, FactorTable& table)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, where, m_faults);
        Factor factor;
        fields.text("id", factor.id);
        const std::optional<Selector> selector = selectorOf(fields, factor.of, factor.id, table.factors);
        if (selector) factor.selector = *selector;
        fields.text("unit", factor.unit, true);
        const bool hasValue = number(fields, "value", factor.value, true);
        factor.low = factor.high = factor.value;
        number(fields, "low", factor.low, false);
        number(fields, "high", factor.high, false);
        fields.text("region", factor.region);
        fields.count("year", factor.year, true);
        fields.text("source", factor.source, true);
        fields.text("licence", factor.licence);
        factor.scope = 0;
        fields.count("scope", factor.scope, true);
        if (fields.has("scope") && (factor.scope < 1 || factor.scope > 3))
            fields.fault("scope", say(CORE_TR("core", "“scope” is 1 (own emissions), 2 (bought energy) or 3 (all "
                                                      "others), not {1}."),
                                      std::to_string(factor.scope)));
        if (hasValue && !(factor.low <= factor.value && factor.value <= factor.high))
            fields.fault("low", say(CORE_TR("core", "“value” must lie between “low” and “high”.")));
        if (selector) factor.measure = perOf(fields, factor);
        if (m_faults.count() != before || factor.measure.empty()) return;
        if (factor.id.empty()) factor.id = factor.of;
        const auto toSi = [&factor](double& value) { value = base::fromUnit(value, factor.unit); };
        toSi(factor.value);
        toSi(factor.low);
        toSi(factor.high);
        table.factors.push_back(std::move(factor));
    }

    void addMass(const Json& item, const std::string& where, FactorTable& table)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, where, m_faults);
        ConsumableMass row;
        fields.text("id", row.id);
        const std::optional<Selector> selector = selectorOf(fields, row.of, "", table.masses);
        if (selector) row.selector = *selector;
        if (selector && !isWorn(*selector))
            fields.fault("of", say(CORE_TR("core", "“{1}” is no consumable: a mass is stated of resin:ID, membrane:ID, "
                                                   "filter:ID, set:ID, container:ID or batch:ID."),
                                   model::excerpt(row.of)));
        const std::string unit =
            !selector || measureOf(selector->of) == "1" ? "kg" : "kg/" + std::string(measureOf(selector->of));
        if (selector && isWorn(*selector))
            fields.quantity("mass", unit, 0.0, row.mass, true);
        else
            fields.find("mass");
        fields.quantity("uses", "1", 1.0, row.uses);
        if (const Json* plastic = fields.find("plastic")) {
            row.isPlastic = plastic->isBool() && plastic->boolean();
            if (!plastic->isBool())
                fields.fault("plastic",
                             say(CORE_TR("core", "“plastic” is true or false, not {1}."), model::shown(*plastic)));
        }
        fields.count("year", row.year);
        fields.text("source", row.source, true);
        row.id = row.of; // one of a place
        if (m_faults.count() == before) table.masses.push_back(std::move(row));
    }

    void addWater(const Json& item, const std::string& where, FactorTable& table)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, where, m_faults);
        double withdrawn = 0.0;
        fields.quantity("withdrawn", "1", 1.0, withdrawn, true);
        fields.text("source", table.withdrawalSource, true);
        fields.count("year", table.withdrawalYear);
        if (m_faults.count() == before) table.withdrawal = withdrawn;
    }

    const model::Plant& m_plant;
    model::Faults m_faults;
};

// All rows of a place stand where the first one of it stood, else at the end.
template <class Row> void layRowsOver(std::vector<Row>& rows, std::vector<Row> over)
{
    std::vector<std::string> done;
    for (const Row& first : over) {
        if (std::ranges::find(done, first.of) != done.end()) continue;
        done.push_back(first.of);
        const auto there = std::ranges::find(rows, first.of, &Row::of);
        std::ptrdiff_t place = there - rows.begin();
        std::erase_if(rows, [&first](const Row& row) { return row.of == first.of; });
        for (const Row& row : over)
            if (row.of == first.of) rows.insert(rows.begin() + place++, row);
    }
}

} // namespace

void FactorTable::layOver(FactorTable over)
{
    layRowsOver(factors, std::move(over.factors));
    layRowsOver(masses, std::move(over.masses));
    site.layOver(std::move(over.site));
    if (!(over.withdrawal > 0.0)) return;
    withdrawal = over.withdrawal;
    withdrawalSource = std::move(over.withdrawalSource);
    withdrawalYear = over.withdrawalYear;
}

FactorTable readFactors(const Json& json, const model::Plant& plant, base::Errors& errors, const std::string& where)
{
    return FactorReader(plant, errors).read(json, where, where.empty());
}

FactorTable factorsOf(const model::Plant& plant, base::Errors& errors)
{
    return plant.footprint.isNull() ? FactorTable{} : readFactors(plant.footprint, plant, errors, "footprint");
}

const ShippedFactors* shippedFactorTable(std::string_view id)
{
    const std::span<const ShippedFactors> all = shippedFactors();
    const auto found = std::ranges::find(all, id, &ShippedFactors::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace titer::figures
