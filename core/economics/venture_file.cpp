#include "core/economics/venture_file.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/depreciation.h"
#include "core/economics/rates_of_return.h"
#include "core/economics/venture_fields.h"

#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace titer::economics {

using base::Json;
using base::say;
using base::writeShort;
using model::JsonFields;

namespace {

std::string percent(double share)
{
    return base::writeQuantity(share, "%", 8);
}

base::Sentence wrongRate(double rate)
{
    return say(CORE_TR("core",
                       "A rate of {1} discounts nothing, so that what follows from it is left out; enter one above "
                       "-100 %."),
               percent(rate));
}

class VentureReader {
public:
    VentureReader(JsonFields& fields, const MoneyTerms& terms)
        : m_fields(fields)
        , m_terms(terms)
    {
    }

    VentureOrder read()
    {
        m_order.currency = m_terms.currency;
        readRates();
        if (m_fields.has("cash_flow"))
            readCashFlow();
        else
            m_order.venture = readWhole();
        return std::move(m_order);
    }

private:
    void notice(const char* key, base::Sentence what)
    {
        m_order.notices.push_back({m_fields.path(key), std::move(what)});
    }

    void readRates()
    {
        const auto read = [&](const char* key, const auto& take) {
            double rate = notRead;
            m_fields.quantity(key, "1", notRead, rate);
            if (rate != notRead) take(rate);
        };
        read("rate", [&](double rate) { setRate(m_order, rate, m_fields.path("rate")); });
        for (const auto& [key, into] :
             {std::pair("finance_rate", &m_order.financeRate), std::pair("reinvest_rate", &m_order.reinvestRate)})
            read(key, [&](double rate) {
                if (rate > -1.0)
                    *into = rate;
                else
                    notice(key, wrongRate(rate));
            });
    }

    template <class Read> void part(const char* key, const Read& read)
    {
        if (const Json* value = m_fields.find(key)) {
            JsonFields inside(*value, m_fields.path(key), m_fields.faults());
            read(inside);
        }
    }

    void readCashFlow()
    {
        m_fields.list("cash_flow", [&](const Json& flow, const std::string& where) {
            const base::Result<double> amount = readMoney(flow, m_terms, "");
            if (amount)
                m_order.cashFlow.push_back(*amount);
            else
                m_fields.faults().add(where, amount.error());
        });
        if (m_order.cashFlow.empty() || m_order.cashFlow.size() > maxFlows)
            m_fields.fault("cash_flow", say(CORE_TR("core", "“cash_flow” is a list of 1 to {1} amounts, from year 0."),
                                            std::to_string(maxFlows)));
    }

    Venture readWhole()
    {
        Venture v;
        readWholeYears(m_fields, "life", v.life, true);
        readConstruction(v);
        readAmount(m_fields, "fixed_capital", m_terms, "", v.fixedCapital, true);
        v.depreciable = v.fixedCapital;
        readAmount(m_fields, "depreciable", m_terms, "", v.depreciable);
        readAmount(m_fields, "working_capital", m_terms, "", v.workingCapital);
        readAmount(m_fields, "sales", m_terms, "/a", v.sales);
        readAmount(m_fields, "variable_cost", m_terms, "/a", v.variableCost);
        readAmount(m_fields, "fixed_cost", m_terms, "/a", v.fixedCost);
        readAmount(m_fields, "salvage", m_terms, "", v.salvage, false, true);
        readShare(m_fields, "tax", 0.0, 0.99, v.tax);
        readShare(m_fields, "inflation", -0.5, 10.0, v.inflation);
        part("start_up", [&](JsonFields& fields) { readStartUp(fields, v.startUp); });
        readDepreciation(v);
        part("loan", [&](JsonFields& fields) { v.loan = readLoan(fields, v.life); });
        readReplacements(v);
        if (!m_fields.has("sales"))
            notice("sales",
                   say(CORE_TR("core", "No sales are stated, so that nothing is earned; “minimum_sales” is what they "
                                       "would have to be.")));
        return v;
    }

    void readConstruction(Venture& v)
    {
        if (!m_fields.has("construction")) {
            m_fields.find("construction");
            return;
        }
        v.construction.clear();
        readShares(m_fields, "construction", v.construction);
    }

    void readStartUp(JsonFields& fields, Venture::StartUp& start)
    {
        if (const Json* time = fields.find("time", true)) {
            const base::Result<double> read =
                base::readQuantity(time->isString() ? time->string() : model::shown(*time), "s");
            if (read && *read >= 0.0 && base::toUnit(*read, "a") <= maxYears)
                start.time = base::toUnit(*read, "a");
            else
                fields.fault(
                    "time", say(CORE_TR("core", "“time” is a time with its unit, such as “180 d” or “0.5 a”, not {1}."),
                                model::shown(*time)));
        }
        constexpr double most = 10.0; // costs may well be above those of a year of work
        readShare(fields, "sales", 0.0, most, start.sales);
        readShare(fields, "variable", 0.0, most, start.variable);
        readShare(fields, "fixed", 0.0, most, start.fixed);
    }

    Venture::Loan readLoan(JsonFields& fields, int life)
    {
        Venture::Loan loan;
        readShare(fields, "share", 0.0, 1.0, loan.share);
        readShare(fields, "interest", 0.0, 10.0, loan.interest);
        readWholeYears(fields, "years", loan.years, true);
        if (loan.years > life)
            m_order.notices.push_back(
                {fields.path("years"),
                 say(CORE_TR("core", "The loan of {1} years is longer than the venture of {2}; what is "
                                     "owed at its end is repaid in the last year."),
                     std::to_string(loan.years), std::to_string(life))});
        std::string deduct = "interest";
        fields.text("deduct", deduct);
        loan.deductsPayment = deduct == "payment";
        if (deduct != "payment" && deduct != "interest")
            fields.fault("deduct",
                         say(CORE_TR("core", "“deduct” is interest or payment, not “{1}”."), model::excerpt(deduct)));
        return loan;
    }

    void readReplacements(Venture& v)
    {
        m_fields.list("replacements", [&](const Json& item, const std::string& where) {
            JsonFields fields(item, where, m_fields.faults());
            Venture::Replacement replacement;
            readAmount(fields, "cost", m_terms, "", replacement.cost, true);
            readYears(fields, "life", 1e6, replacement.life, true);
            constexpr double least = 0.01; // [a]
            if (replacement.life < least)
                fields.fault(
                    "life",
                    say(CORE_TR("core", "A life of less than {1} years is none of an investment; count it among "
                                        "the costs of a year."),
                        writeShort(least, 3)));
            else
                v.replacements.push_back(replacement);
        });
    }

    void readDepreciation(Venture& v)
    {
        const Json* value = m_fields.find("depreciation");
        if (!value) {
            if (v.tax > 0.0)
                notice("depreciation",
                       say(CORE_TR("core", "No depreciation is stated: nothing of the capital is deducted from "
                                           "what is taxed.")));
            return;
        }
        if (value->isArray()) {
            readShares(m_fields, "depreciation", v.depreciation);
        } else if (value->isString()) {
            chooseMethod(m_fields, "depreciation", value->string(), {v.life, 2.0, true}, v.depreciation);
        } else {
            JsonFields inside(*value, m_fields.path("depreciation"), m_fields.faults());
            readMethod(inside, v);
        }
        if (int(v.depreciation.size()) > v.life)
            notice("depreciation",
                   say(CORE_TR("core", "Depreciation takes {1} years and the venture {2}: what is not written "
                                       "off by then, {3} of the cost, is deducted in the last year."),
                       std::to_string(v.depreciation.size()), std::to_string(v.life),
                       percent(std::accumulate(v.depreciation.begin() + v.life, v.depreciation.end(), 0.0))));
    }

    struct Method {
        int years;
        double factor;
        bool switches;
    };

    void readMethod(JsonFields& fields, Venture& v)
    {
        std::string name;
        fields.text("method", name, true);
        Method method{v.life, 2.0, true};
        readWholeYears(fields, "years", method.years);
        readShare(fields, "factor", 0.01, 100.0, method.factor);
        if (const Json* flag = fields.find("switch")) {
            if (flag->isBool())
                method.switches = flag->boolean();
            else
                fields.fault("switch",
                             say(CORE_TR("core", "“{1}” is true or false, not {2}."), "switch", model::shown(*flag)));
        }
        if (!name.empty()) chooseMethod(fields, "method", name, method, v.depreciation);
    }

    static void chooseMethod(JsonFields& fields, const char* key, const std::string& name, const Method& method,
                             std::vector<double>& shares)
    {
        if (name == "straight_line") {
            shares = straightLineShares(method.years);
        } else if (name == "sum_of_years") {
            shares = sumOfYearsShares(method.years);
        } else if (name == "declining") {
            shares = decliningShares(method.years, method.factor, method.switches);
        } else {
            for (const int years : {3, 5, 7, 10, 15, 20})
                if (name == "macrs" + std::to_string(years)) {
                    const std::span<const double> table = macrsShares(years);
                    shares.assign(table.begin(), table.end());
                }
        }
        if (shares.empty())
            fields.fault(key,
                         say(CORE_TR("core", "“{1}” is no depreciation; possible are macrs3, macrs5, macrs7, macrs10, "
                                             "macrs15, macrs20, straight_line, declining, sum_of_years, or a list of "
                                             "shares."),
                             model::excerpt(name)));
    }

    static constexpr double notRead = std::numeric_limits<double>::lowest();

    JsonFields& m_fields;
    const MoneyTerms& m_terms;
    VentureOrder m_order;
};

} // namespace

void setRate(VentureOrder& order, double rate, std::string where)
{
    order.rate.reset();
    order.rateIsRefused = !(rate > -1.0);
    if (order.rateIsRefused)
        order.notices.push_back({std::move(where), wrongRate(rate)});
    else
        order.rate = rate;
}

VentureOrder readVenture(JsonFields& fields, const MoneyTerms& terms)
{
    return VentureReader(fields, terms).read();
}

VentureOrder readVentureFile(std::string_view text, base::Errors& errors)
{
    const Json json = base::readJson(text, errors);
    VentureOrder order;
    if (!errors.empty()) return order;
    const Json* format = json.find("format");
    if (json.isObject() && !(format && format->isString() && format->string() == ventureFormat)) {
        errors.push_back(
            base::inputError("format", say(CORE_TR("core", "A venture has the format “{1}”, and this file {2}."),
                                           ventureFormat, format ? model::shown(*format) : "none")));
        return order;
    }
    model::Faults faults(errors);
    JsonFields fields(json, {}, faults);
    fields.find("format");
    if (json.isObject()) order = readVenture(fields, readMoneyTerms(fields));
    return order;
}

} // namespace titer::economics
