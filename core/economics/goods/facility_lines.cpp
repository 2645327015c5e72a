#include "core/economics/goods/facility_lines.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/equipment/equipment_cost.h"
#include "core/model/plant/plant.h"

#include <utility>

namespace titer::economics {

using base::say;

namespace {

class FacilityLines {
public:
    FacilityLines(const Economics& economics, const model::Plant& plant, const figures::RunResult& result,
                  CostOfGoods& into)
        : m_economics(economics)
        , m_plant(plant)
        , m_result(result)
        , m_made(into)
    {
    }

    bool add()
    {
        const Facility facility = m_economics.facility.value_or(Facility{});
        if (m_economics.equipment.empty() && !(facility.building > 0.0)) return true;
        if (!facility.share && !m_made.hasSchedule)
            notice("economics/facility/share",
                   say(CORE_TR("core", "How long the equipment is occupied is not known, so this product bears all of "
                                       "it. State “share”.")));
        for (const Equipment& equipment : m_economics.equipment)
            addCapital(equipment.id, equipment.unit, equipment.count * capitalOf(equipment), equipment.life, facility,
                       &equipment);
        if (facility.building > 0.0)
            addCapital("building", {}, facility.building, facility.buildingLife, facility, nullptr);
        return m_hasSizes;
    }

private:
    void notice(std::string where, base::Sentence what)
    {
        m_made.notices.push_back({std::move(where), std::move(what)});
    }

    // Volume of a vessel or of a packed bed, area of membranes or filters; nothing where its model states none.
    std::optional<double> sizeOf(const Equipment& equipment) const
    {
        if (equipment.size > 0.0) return equipment.size;
        const int unit = m_plant.unitIndex(equipment.unit);
        if (unit < 0) return std::nullopt;
        if (equipment.sizeUnit == "m3")
            for (const model::ParamSet::Entry& entry : m_plant.units[std::size_t(unit)].setup.params.entries)
                if (std::string_view(entry.spec->key) == "vessel_volume") return entry.value;
        const std::pair<const char*, const char*> figures[] = {
            {"m3", "resin"}, {"m2", "membrane_area"}, {"m2", "filter_area"}};
        for (const auto& [measure, key] : figures)
            if (equipment.sizeUnit == measure)
                if (const figures::Kpi* kpi = m_result.kpi(equipment.unit + "." + key); kpi && kpi->value > 0.0)
                    return kpi->value;
        return std::nullopt;
    }

    // Of one, installed [currency]: the price at a size, to another one by the power of their ratio (Williams 1947, Chem. Eng. 54:124,
    // for an exponent of 0.6).
    double capitalOf(const Equipment& equipment)
    {
        const double asStated = equipment.price * equipment.installed;
        if (!(equipment.at > 0.0)) return asStated;
        const std::string where = "economics/equipment/" + equipment.id;
        const std::string shown = base::displayUnit(equipment.sizeUnit);
        const std::optional<double> size = sizeOf(equipment);
        if (!size) {
            m_hasSizes = false;
            notice(where + "/size",
                   say(CORE_TR("core", "Its size is not known from the plant, so that its price is that "
                                       "at {1}. State its “size”."),
                       base::writeQuantity(equipment.at, shown)));
            return asStated;
        }
        const bool ranged = equipment.to > 0.0;
        if (ranged && (*size > equipment.to * (1.0 + 1e-9) || *size < equipment.from * (1.0 - 1e-9)))
            notice(where + "/range",
                   say(CORE_TR("core", "Its size, {1}, lies outside the range of its price, {2} to {3}."),
                       base::writeQuantity(*size, shown), base::writeQuantity(equipment.from, shown),
                       base::writeQuantity(equipment.to, shown)));
        return scaledCost(asStated, equipment.at, *size, equipment.exponent);
    }

    void addCapital(const std::string& id, const std::string& unit, double capital, double life,
                    const Facility& facility, const Equipment* origin)
    {
        m_made.capital += capital;
        const double years = base::toUnit(m_made.yearOfBatch(), "a") * m_made.share; // of a batch
        if (!(years > 0.0) || !(capital > 0.0)) return;
        const auto addPart = [&](const char* of, CostOfGoods::Part part, double rate) {
            if (!(rate > 0.0)) return;
            CostOfGoods::Line& line = m_made.lines.emplace_back();
            line.id = id;
            line.of = of;
            line.costClass = CostClass::Facility;
            line.part = part;
            line.unit = unit;
            line.amount = base::fromUnit(years, "a");
            line.amountUnit = "a";
            line.price = base::fromUnit(capital * rate, "1/a");
            line.priceUnit = m_made.currency + "/a";
            line.cost = years * capital * rate;
            line.source = origin ? origin->source : std::string();
            line.year = origin ? origin->year : 0;
        };
        addPart("depreciation", CostOfGoods::Part::Depreciation, 1.0 / life);
        addPart("maintenance", CostOfGoods::Part::Upkeep, facility.maintenance);
        addPart("insurance", CostOfGoods::Part::Upkeep, facility.insurance);
        addPart("tax", CostOfGoods::Part::Upkeep, facility.tax);
    }

    const Economics& m_economics;
    const model::Plant& m_plant;
    const figures::RunResult& m_result;
    CostOfGoods& m_made;
    bool m_hasSizes = true;
};

} // namespace

bool addFacilityLines(const Economics& economics, const model::Plant& plant, const figures::RunResult& result,
                      CostOfGoods& into)
{
    return FacilityLines(economics, plant, result, into).add();
}

} // namespace titer::economics
