#include "core/economics/venture_result.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/cash_flow.h"
#include "core/economics/rates_of_return.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::economics {

using base::Json;
using base::say;

namespace {

std::string rateText(double rate)
{
    return base::writeQuantity(rate, "%", 8);
}

class Evaluated {
public:
    explicit Evaluated(const VentureOrder& order)
        : m_order(order)
        , m_inflation(order.venture ? order.venture->inflation : 0.0)
    {
        m_result.isVenture = order.venture.has_value();
        m_result.currency = order.currency;
        m_result.notices = order.notices;
        if (order.venture)
            m_result.course = courseOf(*order.venture);
        else
            for (const double flow : order.cashFlow)
                m_result.course.years.push_back({.year = int(m_result.course.years.size()), .cashFlow = flow});
        for (const VentureYear& year : m_result.course.years) m_flows.push_back(year.cashFlow);
    }

    VentureResult result()
    {
        discount();
        findRates();
        findModifiedRate();
        findPayback();
        if (m_order.venture && m_order.rate) {
            m_result.minimumSales = minimumSales(*m_order.venture, *m_order.rate);
            if (!m_result.minimumSales)
                notice("minimum_sales", say(CORE_TR("core", "No sales bring the present value to 0 at this rate.")));
        }
        noticeAboutInflation();
        return std::move(m_result);
    }

private:
    void notice(const char* where, base::Sentence what) { m_result.notices.push_back({where, std::move(what)}); }
    int firstYear() const { return m_result.course.years.front().year; }

    void discount()
    {
        if (!m_order.rate) {
            if (!m_order.rateIsRefused)
                notice("rate",
                       say(CORE_TR("core",
                                   "No rate is stated; the present value and what follows from it are left out.")));
            return;
        }
        const double nominal = withInflation(*m_order.rate, m_inflation);
        double sum = 0.0;
        for (const VentureYear& year : m_result.course.years) {
            m_result.factors.push_back(std::pow(1.0 + nominal, -year.year));
            m_result.present.push_back(m_result.factors.back() * year.cashFlow);
            m_result.cumulative.push_back(sum += m_result.present.back());
        }
        m_result.npv = sum;
    }

    void findRates()
    {
        const bool paid = std::any_of(m_flows.begin(), m_flows.end(), [](double flow) { return flow < 0.0; });
        const bool received = std::any_of(m_flows.begin(), m_flows.end(), [](double flow) { return flow > 0.0; });
        if (!paid || !received)
            return notice(
                "irr",
                say(CORE_TR("core", "All flows have one sign: there is no rate at which they are worth nothing.")));
        std::vector<std::string> texts;
        for (const double rate : ratesOfReturn(m_flows)) {
            m_result.irrAll.push_back(withoutInflation(rate, m_inflation));
            texts.push_back(rateText(m_result.irrAll.back()));
        }
        if (m_result.irrAll.size() == 1)
            m_result.irr = m_result.irrAll.front();
        else if (m_result.irrAll.empty())
            notice("irr",
                   say(CORE_TR("core",
                               "No rate above -100 % brings the present value to 0; judge by the present value.")));
        else
            notice(
                "irr",
                say(CORE_TR("core", "{1} rates bring the present value to 0 ({2}), so that none of them is the rate of "
                                    "return; judge by the present value."),
                    std::to_string(texts.size()), base::join(texts, ", ")));
    }

    void findModifiedRate()
    {
        const std::optional<double> finance = m_order.financeRate ? m_order.financeRate : m_order.rate,
                                    reinvest = m_order.reinvestRate ? m_order.reinvestRate : m_order.rate;
        if (!finance || !reinvest)
            return notice("modified_irr",
                          say(CORE_TR("core", "The modified rate of return needs “rate”, or “finance_rate” and "
                                              "“reinvest_rate”.")));
        const std::optional<double> rate =
            modifiedRate(m_flows, withInflation(*finance, m_inflation), withInflation(*reinvest, m_inflation));
        if (rate)
            m_result.modifiedIrr = withoutInflation(*rate, m_inflation);
        else
            notice("modified_irr",
                   say(CORE_TR("core", "All flows have one sign: there is no modified rate of return.")));
    }

    std::optional<double> paybackIn(const std::vector<double>& flows, const char* where)
    {
        const Payback payback = paybackOf(flows, firstYear());
        if (!payback.owed)
            notice(where,
                   say(CORE_TR("core", "What is received covers what is paid at any time, so that nothing is to be "
                                       "paid back.")));
        else if (!payback.time)
            notice(where, say(CORE_TR("core", "What is paid out is not back by the end of year {1}."),
                              std::to_string(m_result.course.years.back().year)));
        if (payback.negativeAgainIn)
            notice(
                where,
                say(CORE_TR("core", "What was paid out is back after {1} years for the first time; by the end of year "
                                    "{2} it is not, again."),
                    base::writeShort(*payback.time, 4), std::to_string(*payback.negativeAgainIn)));
        return payback.time;
    }

    void findPayback()
    {
        m_result.payback = paybackIn(m_flows, "payback");
        if (m_order.rate) m_result.discountedPayback = paybackIn(m_result.present, "discounted_payback");
    }

    void noticeAboutInflation()
    {
        if (m_inflation == 0.0) return;
        const std::string inflation = rateText(m_inflation);
        if (m_order.rate)
            notice("inflation",
                   say(CORE_TR("core", "The table is in the money of each year. Rates are above inflation of {1}: {2} "
                                       "is {3} in the money of the year (Fisher)."),
                       inflation, rateText(*m_order.rate), rateText(withInflation(*m_order.rate, m_inflation))));
        else
            notice("inflation",
                   say(CORE_TR("core", "The table is in the money of each year; rates are above inflation of {1} "
                                       "(Fisher)."),
                       inflation));
    }

    const VentureOrder& m_order;
    double m_inflation;
    std::vector<double> m_flows;
    VentureResult m_result;
};

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

void addColumns(Json& row, const VentureYear& year)
{
    row["capital"] = year.capital;
    row["working_capital"] = year.workingCapital;
    row["depreciation"] = year.depreciation;
    row["loan"] = year.loan;
    row["interest"] = year.interest;
    row["payment"] = year.payment;
    row["cost"] = year.cost;
    row["sales"] = year.sales;
    row["tax"] = year.tax;
}

Json tableJson(const VentureResult& result)
{
    Json table = Json::array();
    for (std::size_t i = 0; i < result.course.years.size(); ++i) {
        const VentureYear& year = result.course.years[i];
        Json row = Json::object({{"year", year.year}});
        if (result.isVenture) {
            addColumns(row, year);
            row["loss_carried"] = year.lossCarried;
        }
        row["cash_flow"] = year.cashFlow;
        const auto discounted = [&](const std::vector<double>& of) { return of.empty() ? Json() : Json(of[i]); };
        row["factor"] = discounted(result.factors);
        row["present"] = discounted(result.present);
        row["cumulative"] = discounted(result.cumulative);
        table.push(std::move(row));
    }
    return table;
}

} // namespace

VentureResult evaluated(const VentureOrder& order)
{
    return Evaluated(order).result();
}

VentureYear footOf(const VentureCourse& course)
{
    VentureYear foot;
    for (const VentureYear& year : course.years)
        for (double VentureYear::* column :
             {&VentureYear::capital, &VentureYear::workingCapital, &VentureYear::depreciation, &VentureYear::loan,
              &VentureYear::interest, &VentureYear::payment, &VentureYear::cost, &VentureYear::sales, &VentureYear::tax,
              &VentureYear::cashFlow})
            foot.*column += year.*column;
    return foot;
}

Json ventureResultJson(const VentureResult& result)
{
    Json rates = Json::array();
    for (const double rate : result.irrAll) rates.push(rate);
    const VentureYear sums = footOf(result.course);
    Json foot = Json::object();
    if (result.isVenture) addColumns(foot, sums);
    foot["cash_flow"] = sums.cashFlow;
    foot["present"] = orNull(result.npv);
    Json notices = Json::array();
    for (const base::Notice& notice : result.notices)
        notices.push(Json::object({{"where", notice.where}, {"what", notice.what.text()}}));
    return Json::object({{"format", "titer.venture_result/1"},
                         {"currency", result.currency.empty() ? Json() : Json(result.currency)},
                         {"npv", orNull(result.npv)},
                         {"irr", orNull(result.irr)},
                         {"irr_all", std::move(rates)},
                         {"modified_irr", orNull(result.modifiedIrr)},
                         {"payback", orNull(result.payback)},
                         {"discounted_payback", orNull(result.discountedPayback)},
                         {"minimum_sales", orNull(result.minimumSales)},
                         {"table", tableJson(result)},
                         {"foot", std::move(foot)},
                         {"notices", std::move(notices)}});
}

} // namespace titer::economics
