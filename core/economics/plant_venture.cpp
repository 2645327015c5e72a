#include "core/economics/plant_venture.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::economics {

using base::Json;
using base::say;
using base::writeShort;

namespace {

constexpr const char* venturePlace = "economics/venture";

// What a year costs: by whether it grows with what is made, and without what is written off, which a venture counts by itself.
struct YearlyCosts {
    double variable = 0.0, fixed = 0.0;
};

// Lines are per batch begun; what failed batches cost is in those of all batches already.
YearlyCosts yearlyCosts(const CostOfGoods& cost)
{
    YearlyCosts costs;
    for (const CostOfGoods::Line& line : cost.lines) {
        const double ofYear = line.cost * cost.batches;
        switch (line.costClass) {
        case CostClass::Materials:
        case CostClass::Consumables:
        case CostClass::Utilities:
        case CostClass::Waste:
            costs.variable += ofYear;
            break;
        case CostClass::Labour:
        case CostClass::Quality:
        case CostClass::Facility:
            if (line.part != CostOfGoods::Part::Depreciation) costs.fixed += ofYear;
            break;
        case CostClass::Failed:
            break;
        }
    }
    return costs;
}

class PlantVentureReader {
public:
    PlantVentureReader(const Economics& economics, const CostOfGoods& cost, base::Errors& errors)
        : m_economics(economics)
        , m_cost(cost)
        , m_errors(errors)
    {
    }

    PlantVenture read()
    {
        if (!m_economics.venture || !m_economics.venture->isObject()) {
            m_errors.push_back(base::inputError(
                venturePlace, say(CORE_TR("core", "The plant states no venture: an object with at least “life”, the "
                                                  "years of production."))));
            return {};
        }
        m_filled = *m_economics.venture;
        m_made.product = m_cost.product > 0.0 ? m_cost.perYear(m_cost.product) : 0.0;
        if (!std::isfinite(m_made.product)) m_made.product = 0.0;
        model::Faults faults(m_errors);
        const std::optional<double> price = takePrice(faults);
        if (!m_filled.find("cash_flow")) fill(price);
        model::JsonFields fields(m_filled, venturePlace, faults);
        m_made.order = readVenture(fields, m_economics.terms);
        m_notices.insert(m_notices.end(), m_made.order.notices.begin(), m_made.order.notices.end());
        m_made.order.notices = std::move(m_notices);
        return std::move(m_made);
    }

private:
    static std::string place(const char* key) { return std::string(venturePlace) + "/" + key; }
    void notice(const char* key, base::Sentence what) { m_notices.push_back({place(key), std::move(what)}); }
    std::string amount(double value, const char* per = "") const
    {
        return writeShort(value, 6) + " " + m_economics.terms.currency + per;
    }

    // Of a mass of product; a venture of its own has no such key.
    std::optional<double> takePrice(model::Faults& faults)
    {
        const Json* value = m_filled.find(priceKey);
        if (!value) return std::nullopt;
        const base::Result<double> price = readMoney(*value, m_economics.terms, "/kg");
        std::vector<Json::Member>& members = m_filled.members();
        std::erase_if(members, [](const Json::Member& member) { return member.first == priceKey; });
        if (price && *price >= 0.0) return *price;
        faults.add(place(priceKey),
                   price ? say(CORE_TR("core", "“{1}” is negative; enter 0 or more."), priceKey) : price.error().what);
        return std::nullopt;
    }

    void fill(const std::optional<double>& price)
    {
        fillSales(price);
        const bool isYearKnown = m_cost.batches > 0;
        const YearlyCosts costs = yearlyCosts(m_cost);
        fillCost("variable_cost", isYearKnown, costs.variable,
                 CORE_TR("core", "Not stated, so that it is that of the cost of goods for materials, consumables, "
                                 "utilities and waste: {1}."));
        fillCost("fixed_cost", isYearKnown, costs.fixed,
                 CORE_TR("core", "Not stated, so that it is that of the cost of goods for labour, quality and the "
                                 "facility without what is written off: {1}."));
        fillCapital();
    }

    void fillSales(const std::optional<double>& price)
    {
        if (!price) return;
        if (m_filled.find("sales")) {
            notice(priceKey, say(CORE_TR("core", "The sales of a year are stated, so that the price is not used.")));
        } else if (m_made.product > 0.0) {
            m_filled["sales"] = *price * m_made.product;
            notice("sales", say(CORE_TR("core", "Not stated, so that they are the price, {1}, times the product of a "
                                                "year, {2}: {3}."),
                                amount(*price, "/kg"), base::writeQuantity(m_made.product, "kg"),
                                amount(*price * m_made.product, "/a")));
        } else {
            notice(priceKey, say(CORE_TR("core", "What is made in a year is not known, so that the price gives no "
                                                 "sales. State the batches of “plan”, or “sales”.")));
        }
    }

    void fillCost(const char* key, bool isYearKnown, double value, const char* pattern)
    {
        if (m_filled.find(key)) return;
        if (!isYearKnown) {
            notice(key, say(CORE_TR("core", "It is not stated, and how many batches a year has is not known, so that "
                                            "it is taken for 0. State the batches of “plan”, or this.")));
            return;
        }
        m_filled[key] = value;
        notice(key, say(pattern, amount(value, "/a")));
        // One remark is enough for both.
        if (m_cost.status == CostOfGoods::Status::Incomplete && !m_isRemarked) {
            m_isRemarked = true;
            notice(key, say(CORE_TR("core", "The cost of goods is incomplete, so that costs are higher than this: "
                                            "without a price are {1}."),
                            unpriced()));
        }
    }

    void fillCapital()
    {
        const char* key = "fixed_capital";
        if (m_filled.find(key) || !(m_cost.capital > 0.0)) return;
        const double capital = m_cost.capital * m_cost.share;
        m_filled[key] = capital;
        notice(key, m_cost.share == 1.0
                        ? say(CORE_TR("core", "Not stated, so that it is what equipment, installed, and building cost: "
                                              "{1}."),
                              amount(capital))
                        : say(CORE_TR("core", "Not stated, so that it is what equipment, installed, and building cost, "
                                              "{1}, times the share that this product bears, {2}: {3}."),
                              amount(m_cost.capital), base::writeQuantity(m_cost.share, "%", 4), amount(capital)));
    }

    std::string unpriced() const
    {
        std::vector<std::string> names;
        for (const CostOfGoods::Unpriced& item : m_cost.unpriced) names.push_back(item.of);
        return names.empty() ? std::string("-") : base::join(names, ", ");
    }

    static constexpr const char* priceKey = "price";

    const Economics& m_economics;
    const CostOfGoods& m_cost;
    base::Errors& m_errors;
    Json m_filled;
    base::Notices m_notices;
    bool m_isRemarked = false;
    PlantVenture m_made;
};

} // namespace

PlantVenture ventureOf(const Economics& economics, const CostOfGoods& cost, base::Errors& errors)
{
    return PlantVentureReader(economics, cost, errors).read();
}

void checkVenture(const Economics& economics, base::Errors& errors)
{
    // Amounts of one that states no currency would all be faults for that alone.
    if (!economics.venture || economics.terms.currency.empty()) return;
    CostOfGoods any; // what a run makes known, whatever it is
    any.product = 1.0;
    any.batches = 1;
    const bool isBuilt = economics.facility && economics.facility->building > 0.0;
    any.capital = isBuilt || !economics.equipment.empty() || economics.hasFaults ? 1.0 : 0.0;
    (void)ventureOf(economics, any, errors);
}

std::optional<double> minimumPrice(const PlantVenture& venture, const VentureResult& result)
{
    if (!result.minimumSales || !(venture.product > 0.0)) return std::nullopt;
    return *result.minimumSales / venture.product;
}

} // namespace titer::economics
