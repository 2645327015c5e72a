#include "core/economics/venture_fields.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/depreciation.h"

#include <cmath>
#include <numeric>
#include <string>

namespace titer::economics {

using base::Json;
using base::say;
using base::writeShort;
using model::JsonFields;

namespace {

constexpr double sumTolerance = 1e-6;

} // namespace

void readShare(JsonFields& fields, const char* key, double min, double max, double& into)
{
    double read = into;
    fields.quantity(key, "1", min, read);
    if (read > max)
        fields.fault(key, say(CORE_TR("core", "“{1}” is {2}; at most {3} makes sense here."), key, writeShort(read, 6),
                              writeShort(max, 6)));
    else
        into = read;
}

void readShares(JsonFields& fields, const char* key, std::vector<double>& into)
{
    bool good = true;
    fields.list(key, [&](const Json& item, const std::string& where) {
        const base::Result<double> share = base::readQuantity(item.isString()   ? item.string()
                                                              : item.isNumber() ? base::writeNumber(item.number())
                                                                                : std::string(),
                                                              "1");
        good = good && share && *share >= 0.0;
        if (share && *share >= 0.0)
            into.push_back(*share);
        else
            fields.faults().add(where,
                                say(CORE_TR("core", "A share is a number from 0 to 1 or such as “40 %”, not {1}."),
                                    model::shown(item)));
    });
    if (!good) return;
    const double sum = std::accumulate(into.begin(), into.end(), 0.0);
    if (into.size() > std::size_t(maxYears) || std::abs(sum - 1.0) > sumTolerance)
        fields.fault(key,
                     say(CORE_TR("core", "“{1}” is a list of up to {2} shares that add up to 1; these add up to {3}."),
                         key, std::to_string(maxYears), writeShort(sum, 8)));
}

void readYears(JsonFields& fields, const char* key, double max, double& into, bool required)
{
    const Json* value = fields.find(key, required);
    if (!value) return;
    double read = 0.0; // refused, as anything that is neither is
    if (value->isNumber()) {
        read = value->number();
    } else if (value->isString()) {
        const base::Result<double> time = base::readQuantity(value->string(), "s", "a");
        if (!time) return fields.fault(key, time.error().what);
        read = base::toUnit(*time, "a");
    }
    if (read > 0.0 && read <= max)
        into = read;
    else
        fields.fault(key, say(CORE_TR("core", "“{1}” is a number of years above 0 and up to {2}, or a time such as "
                                              "“15 a”, not {3}."),
                              key, writeShort(max, 6), model::shown(*value)));
}

void readWholeYears(JsonFields& fields, const char* key, int& into, bool required)
{
    double read = into;
    const std::size_t before = fields.faults().count();
    readYears(fields, key, maxYears, read, required);
    if (fields.faults().count() != before) return;
    const double whole = std::round(read);
    if (std::abs(read - whole) > 1e-9 || whole < 1.0)
        fields.fault(key, say(CORE_TR("core", "“{1}” is {2} years; a whole number of years from 1 is needed here."),
                              key, writeShort(read, 6)));
    else
        into = int(whole);
}

void readAmount(JsonFields& fields, const char* key, const MoneyTerms& terms, std::string_view per, double& into,
                bool required, bool mayBeNegative)
{
    const Json* value = fields.find(key, required);
    if (!value) return;
    const base::Result<double> amount = readMoney(*value, terms, per);
    if (!amount)
        fields.faults().add(fields.path(key), amount.error());
    else if (*amount < 0.0 && !mayBeNegative)
        fields.fault(key, say(CORE_TR("core", "“{1}” is negative; enter 0 or more."), key));
    else
        into = *amount;
}

} // namespace titer::economics
