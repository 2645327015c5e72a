// Writes a footprint as titer.footprint/1 and as CSV.
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/figures/amounts/footprint.h"

#include <cmath>

namespace titer::figures {

using base::Json;

std::string shownMeasure(std::string_view measure)
{
    return measure == "J" ? "kWh" : base::displayUnit(measure);
}

namespace {

class FootprintWriter {
public:
    FootprintWriter(const FactorTable& table, const Footprint& footprint)
        : m_table(table)
        , m_footprint(footprint)
    {
    }

    Json json(const model::Plant& plant, const RunResult& result) const
    {
        const Footprint& f = m_footprint;
        const bool weighed = f.product > 0.0;
        Json json = Json::object({{"format", "titer.footprint/1"}, {"plant", plant.name}});
        json["status"] = result.status != RunStatus::Ok ? std::string(statusText(result.status))
                         : f.isComplete                 ? "complete"
                                                        : "incomplete";
        json["product"] = weighed ? Json(f.product) : Json();
        json["mass"] = massesJson(f.masses);
        json["pmi"] = weighed ? Json(f.intensity()) : Json();
        json["e_factor"] = weighed ? Json(f.eFactor()) : Json();
        json["e_factor_without_water"] = weighed ? Json(f.eFactorWithoutWater()) : Json();
        json["plastics"] = perProduct(f.plastics);
        json["water"] = borne(f.withdrawn);
        json["energy"] = Json::object({{"electricity", borne(base::toUnit(f.electricity, "kWh"))},
                                       {"heat", borne(base::toUnit(f.heat, "kWh"))},
                                       {"fuel", borne(base::toUnit(f.fuel, "kWh"))}});
        json["share"] = f.share;
        json["co2"] = co2Json();
        Json steps = Json::array(), lines = Json::array(), without = Json::array();
        for (const Footprint::Step& step : f.steps) steps.push(stepJson(step));
        for (const Footprint::Line& line : f.lines) (line.lacksFactor() ? without : lines).push(lineJson(line));
        json["steps"] = std::move(steps);
        json["lines"] = std::move(lines);
        json["without_factor"] = std::move(without);
        Json notices = Json::array();
        for (const base::Notice& notice : f.notices)
            notices.push(Json::object({{"where", notice.where}, {"what", notice.what.text()}}));
        json["notices"] = std::move(notices);
        return json;
    }

    std::string csv() const
    {
        std::string text = "of,in,step,amount,unit,uses,mass [kg],scope,factor,factor unit,CO2 equivalent [kg],source,"
                           "region,year,licence\n";
        for (const Footprint::Line& line : m_footprint.lines) {
            const std::string unit = shownMeasure(line.measure);
            std::vector<std::string> cells = {line.of,
                                              line.in,
                                              line.step,
                                              base::writeShort(base::toUnit(line.amount, unit), 12),
                                              unit,
                                              base::writeShort(line.uses, 12),
                                              line.mass ? base::writeShort(*line.mass, 12) : ""};
            if (line.charged.empty()) text += rowOf(cells, 8);
            for (const Footprint::Line::Charged& charged : line.charged) {
                const Factor& factor = m_table.factors[std::size_t(charged.factor)];
                std::vector<std::string> row = cells;
                if (charged.factor != line.factor) row[6].clear(); // what it weighs stands once
                row.insert(row.end(),
                           {std::to_string(factor.scope), base::writeShort(base::toUnit(factor.value, factor.unit), 12),
                            factor.unit, base::writeShort(charged.co2, 12), factor.source, factor.region,
                            std::to_string(factor.year), factor.licence});
                text += rowOf(row, 0);
            }
        }
        return text;
    }

private:
    // A row with so many empty cells behind it.
    static std::string rowOf(std::vector<std::string> cells, std::size_t empty)
    {
        cells.resize(cells.size() + empty);
        for (std::string& cell : cells) cell = base::csvCell(cell);
        return base::join(cells, ",") + "\n";
    }

    // By the product beside by-products.
    Json borne(double value) const { return m_footprint.product > 0.0 ? Json(m_footprint.borne(value)) : Json(); }

    Json perProduct(double value) const
    {
        return m_footprint.product > 0.0 ? Json(value / m_footprint.product) : Json();
    }

    Json massesJson(const ClassMasses& masses) const
    {
        Json json = Json::object();
        for (std::size_t c = 0; c < massClassCount; ++c) json[textOf(MassClass(c))] = perProduct(masses[c]);
        return json;
    }

    // Without any factor nothing is known, not even 0.
    Json co2PerProduct(double value) const { return m_footprint.hasFactors ? borne(value) : Json(); }

    Json co2Json() const
    {
        const Footprint& f = m_footprint;
        return Json::object({{"scope_1", co2PerProduct(f.co2[0])},
                             {"scope_2", co2PerProduct(f.co2[1])},
                             {"scope_3", co2PerProduct(f.co2[2])},
                             {"total", co2PerProduct(f.allCo2())},
                             {"low", co2PerProduct(f.low)},
                             {"high", co2PerProduct(f.high)}});
    }

    Json stepJson(const Footprint::Step& step) const
    {
        Json json = Json::object({{"unit", step.id}});
        for (std::size_t c = 0; c < massClassCount; ++c) json[textOf(MassClass(c))] = perProduct(step.masses[c]);
        json["pmi"] = perProduct(sumOf(step.masses));
        json["co2"] = co2PerProduct(step.co2);
        return json;
    }

    Json lineJson(const Footprint::Line& line) const
    {
        const std::string unit = shownMeasure(line.measure);
        Json json = Json::object({{"of", line.of}});
        if (!line.in.empty()) json["in"] = line.in;
        json["unit"] = line.step;
        json["amount"] = base::toUnit(line.amount, unit);
        json["unit_of_amount"] = unit;
        json["uses"] = line.uses;
        json["share"] = line.share;
        json["mass"] = line.mass ? Json(*line.mass) : Json();
        json["plastic"] = line.isPlastic;
        if (!line.by.empty()) json["by"] = line.by;
        if (line.charged.empty()) return json;
        Json factors = Json::array();
        for (const Footprint::Line::Charged& charged : line.charged) factors.push(factorJson(charged));
        json["factors"] = std::move(factors);
        json["co2"] = line.co2;
        return json;
    }

    Json factorJson(const Footprint::Line::Charged& charged) const
    {
        const Factor& factor = m_table.factors[std::size_t(charged.factor)];
        return Json::object({{"id", factor.id},
                             {"value", base::toUnit(factor.value, factor.unit)},
                             {"unit", factor.unit},
                             {"scope", factor.scope},
                             {"region", factor.region},
                             {"year", factor.year},
                             {"source", factor.source},
                             {"licence", factor.licence},
                             {"co2", charged.co2}});
    }

    const FactorTable& m_table;
    const Footprint& m_footprint;
};

} // namespace

Json footprintJson(const model::Plant& plant, const RunResult& result, const FactorTable& table,
                   const Footprint& footprint)
{
    return FootprintWriter(table, footprint).json(plant, result);
}

std::string footprintCsv(const FactorTable& table, const Footprint& footprint)
{
    return FootprintWriter(table, footprint).csv();
}

} // namespace titer::figures
