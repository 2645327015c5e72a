#include "app/economics/price_list.h"

#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/economics_file.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr std::string_view electricity = "electricity";

std::string writtenText(const Json* value)
{
    if (!value) return {};
    return value->isString() ? value->string() : value->isNumber() ? base::writeShort(value->number(), 12) : "";
}

Json* priceEntry(Json& stated, std::string_view of)
{
    Json* prices = stated.find("prices");
    if (!prices || !prices->isArray()) return nullptr;
    const auto found = std::ranges::find_if(prices->items(), [&](const Json& entry) {
        const Json* selector = entry.find("of");
        return selector && selector->isString() && selector->string() == of;
    });
    return found == prices->items().end() ? nullptr : &*found;
}

bool hasPriceId(const Json& prices, const std::string& id)
{
    return std::ranges::any_of(prices.items(), [&](const Json& entry) {
        const Json* there = entry.find("id");
        return there && there->isString() && there->string() == id;
    });
}

// "inlet_feed", with a number where there is one of it.
std::string freePriceId(const Json& prices, std::string_view of)
{
    std::string wish;
    for (const char c : of) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        wish += plain ? c : c == '*' ? 'x' : '_';
    }
    std::string id = wish;
    for (int i = 2; hasPriceId(prices, id); ++i) id = wish + "_" + std::to_string(i);
    return id;
}

// The entry for what is to be stated of this selector, made where there is none.
Json& madeEntry(Json& stated, const std::string& of)
{
    if (Json* there = priceEntry(stated, of)) return *there;
    Json& prices = stated["prices"];
    if (!prices.isArray()) prices = Json::array();
    prices.push(Json::object({{"id", freePriceId(prices, of)}, {"of", of}}));
    Json& made = prices.items().back();
    // Electricity may have its price alone, beside the list.
    if (const Json* alone = stated.find(electricity); alone && of == electricity) {
        made["price"] = *alone;
        stated.erase(electricity);
    }
    return *priceEntry(stated, of);
}

void removePrice(Json& stated, std::string_view of)
{
    if (of == electricity) stated.erase(electricity);
    Json* prices = stated.find("prices");
    if (!prices || !prices->isArray()) return;
    std::erase_if(prices->items(), [&](const Json& entry) {
        const Json* selector = entry.find("of");
        return selector && selector->isString() && selector->string() == of;
    });
    if (prices->items().empty()) stated.erase("prices");
}

base::Error wrongCell(const std::string& of, base::Sentence what)
{
    return base::inputError("economics/prices/" + of, std::move(what));
}

// The price with its unit, in the form of a file.
base::Result<std::string> priceText(const Json& stated, const TypedPrice& typed, const std::string& former,
                                    const QLocale& locale)
{
    const base::Result<TypedNumber> number = splitTyped(typed.text, locale);
    if (!number) return wrongCell(typed.of, number.error().what);
    if (!number->rest.isEmpty()) return number->number + " " + number->rest.toStdString();
    std::string unit = base::unitIn(former).value_or(std::string());
    if (unit.empty()) {
        unit = writtenText(stated.find("currency"));
        if (unit.empty())
            return wrongCell(typed.of,
                             say(CORE_TR("core", "Type the price with its currency, such as “{1}”."),
                                 number->number + " USD" + (typed.amountUnit == "1" ? "" : "/" + typed.amountUnit)));
        if (typed.amountUnit != "1") unit += "/" + typed.amountUnit;
    }
    return number->number + " " + unit;
}

base::Done setPriceItself(Json& stated, const TypedPrice& typed, const QLocale& locale)
{
    if (typed.text.trimmed().isEmpty()) {
        removePrice(stated, typed.of);
        return base::done();
    }
    Json* entry = priceEntry(stated, typed.of);
    const bool alone = !entry && typed.of == electricity;
    const std::string former = writtenText(entry ? entry->find("price") : alone ? stated.find(electricity) : nullptr);
    const base::Result<std::string> text = priceText(stated, typed, former, locale);
    if (!text) return text.error();
    if (!stated.find("currency"))
        if (const auto code = base::currencyOf(base::dimensionOfUnit(base::unitIn(*text).value_or(std::string()))))
            stated["currency"] = *code;
    (alone ? stated[electricity] : madeEntry(stated, typed.of)["price"]) = *text;
    return base::done();
}

base::Done setPriceField(Json& stated, const TypedPrice& typed, const QLocale& locale)
{
    if (typed.field == PriceField::Price) return setPriceItself(stated, typed, locale);
    const bool there = priceEntry(stated, typed.of) || (typed.of == electricity && stated.find(electricity));
    const QString text = typed.text.trimmed();
    if (!there) {
        if (text.isEmpty()) return base::done();
        return wrongCell(typed.of, say(CORE_TR("core", "“{1}” has no price yet: type that first."), typed.of));
    }
    Json& entry = madeEntry(stated, typed.of);
    const char* key = typed.field == PriceField::Uses ? "uses" : typed.field == PriceField::Source ? "source" : "year";
    if (text.isEmpty()) {
        entry.erase(key);
        return base::done();
    }
    if (typed.field == PriceField::Source) {
        entry[key] = text.toStdString();
        return base::done();
    }
    const base::Result<double> number = typedIn(text, "1", locale);
    if (!number) return wrongCell(typed.of, number.error().what);
    entry[key] = *number;
    return base::done();
}

// Faults of what was typed, not of what stood there.
const base::Error* faultOfTyped(const base::Errors& errors, const Json& stated, const std::vector<TypedPrice>& typed)
{
    for (const base::Error& error : errors)
        for (const TypedPrice& one : typed) {
            Json copy = stated;
            const Json* entry = priceEntry(copy, one.of);
            const std::string place =
                entry ? "economics/prices/" + writtenText(entry->find("id")) : "economics/" + std::string(electricity);
            if (error.where == place || base::startsWith(error.where, place + "/")) return &error;
        }
    return nullptr;
}

} // namespace

std::vector<PriceRow> priceRowsOf(const PlantEconomics& found)
{
    std::vector<PriceRow> rows;
    for (const economics::CostOfGoods::Unpriced& missing : found.cost.unpriced) {
        const auto same = std::ranges::find_if(
            rows, [&](const PriceRow& row) { return row.of == missing.of && row.amountUnit == missing.amountUnit; });
        if (same != rows.end())
            same->amount += missing.amount;
        else
            rows.push_back({.of = missing.of, .amount = missing.amount, .amountUnit = missing.amountUnit});
    }
    Json stated = found.order.stated;
    for (const economics::Price& price : found.stated.prices) {
        PriceRow row{.of = price.of, .isPriced = true};
        for (const economics::CostOfGoods::Line& line : found.cost.lines) {
            if (line.id != price.id) continue;
            row.amount += line.amount;
            row.amountUnit = line.amountUnit;
            row.cost += line.cost;
        }
        const Json* entry = priceEntry(stated, price.of);
        row.price = writtenText(entry ? entry->find("price") : stated.find(electricity));
        if (entry) {
            row.uses = writtenText(entry->find("uses"));
            row.source = writtenText(entry->find("source"));
            row.year = writtenText(entry->find("year"));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Edited setPrices(const model::Flowsheet& before, const model::Plant& plant, const std::vector<TypedPrice>& typed,
                 const QLocale& locale)
{
    model::Flowsheet after = before;
    if (!after.economics.isObject()) after.economics = Json::object();
    for (const TypedPrice& one : typed)
        if (const base::Done set = setPriceField(after.economics, one, locale); !set) return set.error();
    base::Errors errors;
    economics::readEconomics(after.economics, plant, errors);
    if (const base::Error* fault = faultOfTyped(errors, after.economics, typed)) return *fault;
    if (after.economics.members().empty()) after.economics = Json();
    return after;
}

} // namespace titer::app
