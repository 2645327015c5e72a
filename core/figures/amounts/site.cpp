#include "core/figures/amounts/site.h"

#include "core/base/units/units.h"
#include "core/figures/amounts/steam.h"

#include <algorithm>
#include <array>
#include <utility>

namespace titer::figures {

using base::Json;
using base::say;

namespace {

constexpr std::array<std::string_view, 3> allocations{"none", "mass", "value"}; // as ByProducts::By

class SiteReader {
public:
    SiteReader(model::JsonFields& fields, const model::Plant& plant)
        : m_fields(fields)
        , m_faults(fields.faults())
        , m_plant(plant)
    {
    }

    Site read()
    {
        Site site;
        m_fields.list("cleanrooms", [&](const Json& item, const std::string& at) { addCleanroom(item, at, site); });
        if (const Json* steam = m_fields.find("steam")) addBoiler(*steam, site);
        if (const Json* wfi = m_fields.find("wfi")) addWfi(*wfi, site);
        if (const Json* byProducts = m_fields.find("by_products")) addByProducts(*byProducts, site);
        return site;
    }

private:
    template <class Stated> static void readSource(model::JsonFields& fields, Stated& into)
    {
        fields.text("source", into.source, true);
        fields.count("year", into.year);
    }

    void checkUnit(model::JsonFields& fields, const char* key, const std::string& id)
    {
        if (!id.empty() && m_plant.unitIndex(id) < 0)
            fields.fault(key, say(CORE_TR("core", "The plant has no unit “{1}”."), model::excerpt(id)));
    }

    // What is above 0.
    static void positive(model::JsonFields& fields, const char* key, const char* unit, double& into, bool required)
    {
        const std::size_t before = fields.faults().count();
        fields.quantity(key, unit, 0.0, into, required);
        if (fields.has(key) && fields.faults().count() == before && !(into > 0.0))
            fields.fault(key, say(CORE_TR("core", "“{1}” must be more than 0."), key));
    }

    void addCleanroom(const Json& item, const std::string& where, Site& site)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, where, m_faults);
        Cleanroom room;
        fields.text("id", room.id, true);
        if (std::ranges::find(site.cleanrooms, room.id, &Cleanroom::id) != site.cleanrooms.end())
            fields.fault("id", say(CORE_TR("core", "“{1}” stands twice in this table. Keep one of the two."),
                                   model::excerpt(room.id)));
        fields.quantity("area", "m2", 0.0, room.area, true);
        fields.quantity("load", "W/m2", 0.0, room.load, true);
        positive(fields, "time", "s", room.time, false);
        fields.texts("units", room.units);
        for (const std::string& id : room.units) checkUnit(fields, "units", id);
        fields.text("unit", room.unit);
        checkUnit(fields, "unit", room.unit);
        readSource(fields, room);
        if (m_faults.count() == before) site.cleanrooms.push_back(std::move(room));
    }

    void addBoiler(const Json& item, Site& site)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, m_fields.path("steam"), m_faults);
        Boiler boiler;
        fields.quantity("pressure", "Pa", 0.0, boiler.pressure, true);
        fields.quantity("feed_temperature", "K", tripleTemperature, boiler.feedTemperature, true);
        positive(fields, "efficiency", "1", boiler.efficiency, true);
        readSource(fields, boiler);
        if (m_faults.count() != before) return;
        if (!(boiler.pressure > triplePressure && boiler.pressure < criticalPressure))
            return fields.fault("pressure", say(CORE_TR("core", "Steam has an absolute pressure between {1} and {2}."),
                                                base::writeQuantity(triplePressure, "mbar"),
                                                base::writeQuantity(criticalPressure, "bar")));
        if (!(boiler.feedTemperature < saturationTemperature(boiler.pressure)))
            return fields.fault("feed_temperature",
                                say(CORE_TR("core", "Feed water must be colder than the steam, which has {1}."),
                                    base::writeQuantity(saturationTemperature(boiler.pressure), "°C")));
        if (boiler.efficiency > 1.0)
            return fields.fault("efficiency", say(CORE_TR("core", "“efficiency” is heat in the steam over that of the "
                                                                  "fuel, at most 100 %.")));
        site.boiler = std::move(boiler);
    }

    void addWay(const Json& item, const std::string& where, Wfi& wfi)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, where, m_faults);
        WfiWay way;
        fields.text("id", way.id, true);
        if (std::ranges::find(wfi.ways, way.id, &WfiWay::id) != wfi.ways.end())
            fields.fault("id", say(CORE_TR("core", "“{1}” stands twice in this table. Keep one of the two."),
                                   model::excerpt(way.id)));
        fields.quantity("electricity", "J/m3", 0.0, way.electricity, true);
        fields.quantity("steam", "kg/m3", 0.0, way.steam);
        fields.quantity("withdrawn", "1", 1.0, way.withdrawn);
        readSource(fields, way);
        if (m_faults.count() == before) wfi.ways.push_back(std::move(way));
    }

    void addWfi(const Json& item, Site& site)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, m_fields.path("wfi"), m_faults);
        Wfi wfi;
        fields.text("way", wfi.way, true);
        fields.list("ways", [&](const Json& way, const std::string& where) { addWay(way, where, wfi); }, true);
        std::vector<std::string> of;
        fields.texts("of", of);
        for (const std::string& text : of) {
            const base::Result<Selector> selector = readSelector(text, m_plant);
            using Kind = Amount::Kind;
            if (!selector)
                fields.fault("of", selector.error().what);
            else if (selector->kind != Selector::Kind::Amount ||
                     (selector->of != Kind::Inlet && selector->of != Kind::Initial && selector->of != Kind::Water &&
                      selector->of != Kind::Solution))
                fields.fault("of", say(CORE_TR("core", "“{1}” takes no water: take one of inlet:ID, initial:ID, water, "
                                                       "solution."),
                                       model::excerpt(text)));
            else
                wfi.of.push_back(*selector);
        }
        if (m_faults.count() != before) return;
        if (!wfi.inUse())
            return fields.fault("way", say(CORE_TR("core", "“{1}” is none of the “ways”. Take the id of one of them."),
                                           model::excerpt(wfi.way)));
        site.wfi = std::move(wfi);
    }

    // [currency/kg]; all of the table in one currency.
    static void readValue(model::JsonFields& fields, ByProducts& table, double& into, bool required)
    {
        const Json* value = fields.find("value", required);
        if (!value) return;
        const std::optional<std::string> unit = value->isString() ? base::unitIn(value->string()) : std::nullopt;
        const std::optional<std::string> currency =
            unit ? base::currencyOf(base::dimensionOfUnit(*unit)) : std::nullopt;
        if (!currency || !base::sameDimension(*unit, *currency + "/kg"))
            return fields.fault("value",
                                say(CORE_TR("core", "“value” is money per mass, such as \"60 USD/g\", not {1}."),
                                    model::shown(*value)));
        if (table.currency.empty()) table.currency = *currency;
        if (table.currency != *currency)
            return fields.fault("value", say(CORE_TR("core", "Values of by-products and product must be in one "
                                                             "currency, {1}, not in {2}."),
                                             table.currency, *currency));
        fields.quantity("value", *currency + "/kg", 0.0, into);
    }

    void addByProducts(const Json& item, Site& site)
    {
        const std::size_t before = m_faults.count();
        model::JsonFields fields(item, m_fields.path("by_products"), m_faults);
        ByProducts table;
        std::string by;
        fields.text("by", by, true);
        const auto found = std::ranges::find(allocations, by);
        if (found == allocations.end() && !by.empty())
            fields.fault("by", say(CORE_TR("core", "“{1}” is no way to share among products: take “none”, “mass” or "
                                                   "“value”."),
                                   model::excerpt(by)));
        else if (!by.empty())
            table.by = ByProducts::By(found - allocations.begin());
        const bool byValue = table.by == ByProducts::By::Value;
        readValue(fields, table, table.value, byValue);
        fields.list("of", [&](const Json& entry, const std::string& where) {
            model::JsonFields row(entry, where, m_faults);
            ByProducts::Row& read = table.rows.emplace_back();
            row.text("outlet", read.outlet, true);
            checkUnit(row, "outlet", read.outlet);
            row.text("component", read.component);
            if (!read.component.empty() && m_plant.componentIndex(read.component) < 0)
                row.fault("component",
                          say(CORE_TR("core", "The plant has no component “{1}”."), model::excerpt(read.component)));
            readValue(row, table, read.value, byValue);
        });
        if (m_faults.count() == before) site.byProducts = std::move(table);
    }

    model::JsonFields& m_fields;
    model::Faults& m_faults;
    const model::Plant& m_plant;
};

} // namespace

double Boiler::fuelPerSteam() const
{
    return (enthalpyOfSteam(saturationTemperature(pressure)) - enthalpyOfWater(feedTemperature)) / efficiency;
}

bool Wfi::takes(const Amount& amount) const
{
    using Kind = Amount::Kind;
    if (of.empty())
        return amount.kind == Kind::Inlet || amount.kind == Kind::Initial || amount.kind == Kind::Water ||
               amount.kind == Kind::Solution;
    return std::ranges::any_of(of, [&amount](const Selector& selector) { return selector.takes(amount); });
}

const WfiWay* Wfi::inUse() const
{
    const auto found = std::ranges::find(ways, way, &WfiWay::id);
    return found == ways.end() ? nullptr : &*found;
}

void Site::layOver(Site over)
{
    for (Cleanroom& room : over.cleanrooms) {
        const auto there = std::ranges::find(cleanrooms, room.id, &Cleanroom::id);
        if (there == cleanrooms.end())
            cleanrooms.push_back(std::move(room));
        else
            *there = std::move(room);
    }
    if (over.boiler) boiler = std::move(over.boiler);
    if (over.wfi) wfi = std::move(over.wfi);
    if (over.byProducts) byProducts = std::move(over.byProducts);
}

Site readSite(model::JsonFields& fields, const model::Plant& plant)
{
    return SiteReader(fields, plant).read();
}

} // namespace titer::figures
