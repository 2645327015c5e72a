#include "core/economics/money.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::economics {

using base::Json;
using base::say;

namespace {

base::Error unknownCurrency(const std::string& code)
{
    return base::inputError(
        say(CORE_TR("core", "“{1}” is no currency that is known; write a code of ISO 4217, such as USD or EUR."),
            model::excerpt(code)));
}

// Why a text is no amount in the currency of the file.
base::Error wrongMoney(const std::string& text, const MoneyTerms& terms, std::string_view per)
{
    const std::string unit = base::unitIn(text).value_or(std::string());
    const std::optional<std::string> code = base::currencyOf(base::dimensionOfUnit(unit));
    const std::string suffix(per);
    if (!code || !base::sameDimension(unit, *code + suffix))
        return base::readQuantity(text, (terms.currency.empty() ? "USD" : terms.currency) + suffix).error();
    if (*code == terms.currency || terms.rates.contains(*code)) return base::readQuantity(text, *code + suffix).error();
    if (terms.currency.empty())
        return base::inputError(
            say(CORE_TR("core", "“{1}” is in {2}, but no currency is stated; add “currency”: “{2}”."),
                model::excerpt(text), *code));
    return base::inputError(
        say(CORE_TR("core", "“{1}” is in {2}, all else in {3}, and what one {2} is worth is not stated; "
                            "add “rates”: {“{2}”: …}, the {3} for one {2}, or write it in {3}."),
            model::excerpt(text), *code, terms.currency));
}

base::Result<double> moneyIn(const std::string& text, const MoneyTerms& terms, std::string_view per)
{
    const std::string unit = base::unitIn(text).value_or(std::string());
    const auto amountIn = [&](const std::string& code) -> std::optional<double> {
        const std::string wanted = code + std::string(per);
        if (code.empty() || !base::sameDimension(unit, wanted)) return std::nullopt;
        const base::Result<double> si = base::readQuantity(text, wanted);
        return si ? std::optional(base::toUnit(*si, wanted)) : std::nullopt;
    };
    if (const std::optional<double> amount = amountIn(terms.currency)) return *amount;
    for (const auto& [code, rate] : terms.rates)
        if (const std::optional<double> amount = amountIn(code)) return *amount * rate;
    return wrongMoney(text, terms, per);
}

} // namespace

MoneyTerms readMoneyTerms(model::JsonFields& fields)
{
    MoneyTerms terms;
    fields.text("currency", terms.currency);
    if (!terms.currency.empty() && !base::isCurrency(terms.currency)) {
        fields.fault("currency", unknownCurrency(terms.currency).what);
        terms.currency.clear();
    }
    fields.members("rates", [&](const std::string& code, const Json& rate, const std::string& where) {
        if (!base::isCurrency(code))
            fields.faults().add(where, unknownCurrency(code));
        else if (code == terms.currency)
            fields.faults().add(
                where, say(CORE_TR("core", "{1} is the currency of all amounts and has no rate; remove it."), code));
        else if (!rate.isNumber() || !(rate.number() > 0.0) || !std::isfinite(rate.number()))
            fields.faults().add(where,
                                say(CORE_TR("core", "A rate is a number above 0, what one {1} is worth, not {2}."),
                                    code, model::shown(rate)));
        else
            terms.rates[code] = rate.number();
    });
    if (terms.currency.empty() && !terms.rates.empty())
        fields.fault(
            "rates",
            say(CORE_TR("core", "Rates lead to the currency of all amounts, which is not stated; add “currency”.")));
    return terms;
}

base::Result<double> readMoney(const Json& value, const MoneyTerms& terms, std::string_view per)
{
    if (value.isNumber()) {
        if (std::isfinite(value.number())) return value.number();
    } else if (value.isString()) {
        return moneyIn(value.string(), terms, per);
    }
    const std::string unit = (terms.currency.empty() ? "USD" : terms.currency) + std::string(per);
    return base::inputError(
        say(CORE_TR("core", "An amount is a number or a text with its unit, such as “1.1 M{1}”, not {2}."), unit,
            model::shown(value)));
}

} // namespace titer::economics
