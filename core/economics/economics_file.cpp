#include "core/economics/economics_file.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/economics_fields.h"
#include "core/economics/venture_fields.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

using base::Json;
using base::say;
using model::JsonFields;

namespace {

constexpr const char* economicsRoot = "economics";

class EconomicsReader {
public:
    EconomicsReader(const model::Plant& plant, model::Faults& faults)
        : m_reader(plant, m_made.terms, faults)
    {
    }

    Economics read(const Json& json)
    {
        JsonFields fields(json, economicsRoot, m_reader.faults());
        m_made.terms = readMoneyTerms(fields);
        if (!fields.has("currency"))
            fields.fault("currency", say(CORE_TR("core", "State the currency of all amounts, such as “USD”.")));
        fields.count("year", m_made.year);
        readPlan(fields);
        readPrices(fields, m_reader, m_made);
        m_reader.entries(fields, "labour", m_made.labour,
                         [this](JsonFields& inside, Labour& labour) { readLabour(inside, labour); });
        part(fields, "night", [this](JsonFields& inside) { readNight(inside); });
        m_reader.entries(fields, "quality", m_made.quality,
                         [this](JsonFields& inside, Quality& quality) { readQuality(inside, quality); });
        m_reader.entries(fields, "power", m_made.power,
                         [this](JsonFields& inside, Power& power) { readPower(inside, power); });
        m_reader.entries(fields, "equipment", m_made.equipment,
                         [this](JsonFields& inside, Equipment& equipment) { readEquipment(inside, equipment); });
        part(fields, "facility", [this](JsonFields& inside) { readFacility(inside); });
        if (const Json* venture = fields.find("venture")) m_made.venture = *venture;
        fields.find("schedule"); // core/schedule/plan.h
        return std::move(m_made);
    }

private:
    template <class Read> void part(JsonFields& fields, const char* key, const Read& read)
    {
        const Json* value = fields.find(key);
        if (!value) return;
        JsonFields inside(*value, fields.path(key), m_reader.faults());
        if (value->isObject()) read(inside);
    }

    void readPlan(JsonFields& fields)
    {
        m_made.plan.available = base::fromUnit(1.0, "a");
        part(fields, "plan", [this](JsonFields& inside) {
            Plan& plan = m_made.plan;
            int batches = 1;
            inside.count("batches", batches);
            if (inside.has("batches")) plan.batches = std::max(batches, 1);
            if (batches < 1)
                inside.fault("batches", say(CORE_TR("core", "A year without a batch makes nothing; enter 1 or more.")));
            const double year = plan.available;
            inside.quantity("available", "s", 1.0, plan.available);
            if (plan.available > year) {
                inside.fault("available", say(CORE_TR("core", "A year has 365 d, so {1} of it are not available."),
                                              base::writeQuantity(plan.available, "d")));
                plan.available = year;
            }
            double success = 1.0;
            inside.quantity("success", "1", 0.0, success);
            if (success > 0.0 && success <= 1.0)
                plan.success = success;
            else
                inside.fault("success", say(CORE_TR("core", "{1} of the batches cannot be good: enter a share above 0 "
                                                            "and up to 100 %. Where none is good, no product has a "
                                                            "cost."),
                                            base::writeQuantity(success, "%")));
        });
    }

    void readLabour(JsonFields& fields, Labour& labour)
    {
        EntryReader::origin(fields, labour);
        m_reader.unit(fields, labour.unit);
        const bool byHours = fields.has("per_batch"), byShare = fields.has("share");
        if (byHours && byShare) fields.fault("share", say(CORE_TR("core", "State “per_batch” or “share”, not both.")));
        fields.quantity("people", "1", 0.0, labour.people);
        fields.quantity("per_batch", "s", 0.0, labour.perBatch);
        if (byShare) {
            double share = 0.0;
            readShare(fields, "share", 0.0, 10.0, share);
            labour.share = share;
            for (const char* key : {"while", "rate", "night_rate"})
                if (fields.find(key))
                    fields.fault(key, say(CORE_TR("core", "A share of all other labour has no “{1}”."), key));
            return;
        }
        if (!byHours)
            labour.during = m_reader.during(fields, labour.unit);
        else if (fields.find("while"))
            fields.fault("while", say(CORE_TR("core", "State “per_batch” or “while”, not both.")));
        m_reader.money(fields, "rate", "/s", labour.rate, true);
        if (!fields.has("night_rate")) return;
        double rate = 0.0;
        m_reader.money(fields, "night_rate", "/s", rate);
        labour.nightRate = rate;
        if (byHours)
            fields.fault("night_rate", say(CORE_TR("core", "When hours of a batch are worked is not known, so no rate "
                                                           "of the night applies. Use “while”.")));
    }

    void readNight(JsonFields& fields)
    {
        Night night;
        const auto timeOfDay = [&](const char* key, double& into, bool required) {
            constexpr double day = 86400.0;
            fields.quantity(key, "s", 0.0, into, required);
            if (into > day) fields.fault(key, say(CORE_TR("core", "“{1}” is a time of day, from 0 h to 24 h."), key));
        };
        timeOfDay("from", night.from, true);
        timeOfDay("to", night.to, true);
        if (fields.has("start")) {
            double start = 0.0;
            timeOfDay("start", start, false);
            night.start = start;
        }
        m_made.night = night;
    }

    void readQuality(JsonFields& fields, Quality& quality)
    {
        EntryReader::origin(fields, quality);
        m_reader.unit(fields, quality.unit);
        if (!fields.has("per_batch") && !fields.has("per_sample") && !fields.has("share"))
            fields.fault("per_batch",
                         say(CORE_TR("core", "State “per_batch”, “per_sample” with “samples”, or a “share” "
                                             "of labour.")));
        m_reader.money(fields, "per_batch", "", quality.perBatch);
        m_reader.money(fields, "per_sample", "", quality.perSample);
        fields.quantity("samples", "1", 0.0, quality.samples, fields.has("per_sample"));
        if (!fields.has("share")) return;
        double share = 0.0;
        readShare(fields, "share", 0.0, 10.0, share);
        quality.share = share;
    }

    void readPower(JsonFields& fields, Power& power)
    {
        if (fields.has("area")) {
            fields.quantity("area", "m2", 0.0, power.area, true);
            fields.quantity("use", "W/m2", 0.0, power.use, true);
            return;
        }
        m_reader.unit(fields, power.unit);
        fields.quantity("load", "W", 0.0, power.load, true);
        power.during = m_reader.during(fields, power.unit);
    }

    // A size with its unit, SI; `sizeUnit` where one is known already.
    void size(JsonFields& fields, const char* key, const Json& value, std::string& sizeUnit, double& into)
    {
        for (const char* unit : {"m3", "m2", "m3/s", "kg", "W"}) {
            if (!value.isString() || (!sizeUnit.empty() && sizeUnit != unit)) continue;
            const base::Result<double> read = base::readQuantity(value.string(), unit);
            if (!read || !(*read > 0.0)) continue;
            into = *read;
            sizeUnit = unit;
            return;
        }
        fields.fault(key, sizeUnit.empty()
                              ? say(CORE_TR("core", "“{1}” is a size above 0 with its unit, such as “1000 L”, “10 m2”, "
                                                    "“500 L/h”, “100 kg” or “5 kW”, not {2}."),
                                    key, model::shown(value))
                              : say(CORE_TR("core", "“{1}” must be a size in {2}, as “at” is, not {3}."), key,
                                    base::displayUnit(sizeUnit), model::shown(value)));
    }

    void readEquipment(JsonFields& fields, Equipment& equipment)
    {
        EntryReader::origin(fields, equipment);
        m_reader.unit(fields, equipment.unit);
        fields.count("count", equipment.count);
        if (equipment.count < 1)
            fields.fault("count", say(CORE_TR("core", "“count” is 1 or more; remove what is not there.")));
        m_reader.money(fields, "price", "", equipment.price, true);
        if (const Json* at = fields.find("at")) size(fields, "at", *at, equipment.sizeUnit, equipment.at);
        if (const Json* own = fields.find("size", false))
            size(fields, "size", *own, equipment.sizeUnit, equipment.size);
        if (const Json* range = fields.find("range")) {
            if (range->isArray() && range->items().size() == 2) {
                size(fields, "range", range->items()[0], equipment.sizeUnit, equipment.from);
                size(fields, "range", range->items()[1], equipment.sizeUnit, equipment.to);
            } else {
                fields.fault("range", say(CORE_TR("core", "“range” is a list of two sizes, such as [“100 L”, "
                                                          "“20000 L”].")));
            }
        }
        if (fields.has("exponent") && !fields.has("at"))
            fields.fault("at", say(CORE_TR("core", "An exponent scales the price from a size; state it as “at”.")));
        fields.quantity("exponent", "1", 0.0, equipment.exponent);
        fields.quantity("installed", "1", 1.0, equipment.installed);
        readYears(fields, "life", 1000.0, equipment.life, true);
    }

    void readFacility(JsonFields& fields)
    {
        Facility facility;
        readAmount(fields, "building", m_made.terms, "", facility.building);
        readYears(fields, "building_life", 1000.0, facility.buildingLife, facility.building > 0.0);
        readShare(fields, "maintenance", 0.0, 1.0, facility.maintenance);
        readShare(fields, "insurance", 0.0, 1.0, facility.insurance);
        readShare(fields, "tax", 0.0, 1.0, facility.tax);
        if (fields.has("share")) {
            double share = 1.0;
            readShare(fields, "share", 0.0, 1.0, share);
            facility.share = share;
        }
        m_made.facility = facility;
    }

    Economics m_made;
    EntryReader m_reader;
};

} // namespace

std::vector<std::pair<std::string, int>> Economics::counts() const
{
    std::vector<std::pair<std::string, int>> counts;
    for (const Equipment& each : equipment)
        if (!each.unit.empty()) {
            const auto there = std::ranges::find(counts, each.unit, &std::pair<std::string, int>::first);
            if (there == counts.end())
                counts.emplace_back(each.unit, each.count);
            else // what belongs to one unit: as many as there are of the fewest
                there->second = std::min(there->second, each.count);
        }
    return counts;
}

Economics readEconomics(const Json& json, const model::Plant& plant, base::Errors& errors)
{
    model::Faults faults(errors);
    Economics made = EconomicsReader(plant, faults).read(json);
    made.hasFaults = faults.count() > 0;
    return made;
}

} // namespace titer::economics
