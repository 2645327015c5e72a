// Prices of what a run draws, wears out and lets go.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/economics_fields.h"
#include "core/economics/economics_file.h"
#include "core/figures/amounts/footprint.h"

#include <algorithm>

namespace titer::economics {

using base::Json;
using base::say;
using figures::Amount;
using figures::Selector;
using model::JsonFields;

namespace {

constexpr std::string_view batchWord = "batch:";

std::string perMeasure(const std::string& measure)
{
    return measure == "1" ? std::string() : "/" + measure;
}

bool isConsumable(const Selector& selector)
{
    using Kind = Amount::Kind;
    return selector.kind == Selector::Kind::Amount &&
           (selector.of == Kind::Resin || selector.of == Kind::Membrane || selector.of == Kind::Filter ||
            selector.of == Kind::Set || selector.of == Kind::Container);
}

class PriceReader {
public:
    PriceReader(EntryReader& reader, Economics& into)
        : m_reader(reader)
        , m_into(into)
    {
    }

    void read(JsonFields& fields)
    {
        m_reader.entries(fields, "prices", m_into.prices,
                         [this](JsonFields& inside, Price& price) { readPrice(inside, price); });
        m_reader.entries(fields, "waste", m_into.waste,
                         [this](JsonFields& inside, WastePrice& waste) { readWaste(inside, waste); });
        readElectricity(fields);
    }

private:
    // What it is in the currency per a measure that suits; nothing with a fault.
    std::optional<double> amountOf(JsonFields& fields, const char* key, const Price& price,
                                   const std::vector<std::string>& measures, std::string* measure)
    {
        const Json* value = fields.find(key);
        if (!value) return std::nullopt;
        const bool bare = value->isNumber() && std::ranges::find(measures, "1") == measures.end();
        for (const std::string& each : measures) {
            const base::Result<double> amount = readMoney(*value, m_reader.terms(), perMeasure(each));
            if (!amount || bare || (value->isNumber() && each != "1")) continue;
            if (measure) *measure = each;
            if (*amount >= 0.0) return *amount;
            fields.fault(key, say(CORE_TR("core", "“{1}” is negative; enter 0 or more."), key));
            return std::nullopt;
        }
        const std::string unit = value->isString() ? base::unitIn(value->string()).value_or(std::string()) : "";
        const std::optional<std::string> code = base::currencyOf(base::dimensionOfUnit(unit));
        const bool known = code && (*code == m_reader.terms().currency || m_reader.terms().rates.contains(*code));
        if (value->isString() && !known)
            m_reader.faults().add(fields.path(key), otherMoney(*value, code, unit));
        else
            fields.fault(key, say(CORE_TR("core", "“{1}” is no price of “{2}”, which is in {3}."), model::shown(*value),
                                  price.of, examplesOf(measures)));
        return std::nullopt;
    }

    // Whatever a price is per, one in money that is not known has that fault first.
    base::Error otherMoney(const Json& value, const std::optional<std::string>& code, const std::string& unit) const
    {
        const std::size_t slash = unit.find('/');
        const bool per = code && slash != std::string::npos;
        return readMoney(value, m_reader.terms(), per ? unit.substr(slash) : std::string()).error();
    }

    std::string examplesOf(const std::vector<std::string>& measures) const
    {
        std::vector<std::string> examples;
        for (const std::string& each : measures)
            examples.push_back(m_reader.terms().currency +
                               (each == "1" ? std::string() : "/" + figures::shownMeasure(each)));
        return base::join(examples, ", ");
    }

    std::optional<Selector> selectorOf(JsonFields& fields, const std::string& of)
    {
        const base::Result<Selector> selector = figures::readSelector(of, m_reader.plant());
        if (!selector) {
            fields.fault("of", selector.error().what);
            return std::nullopt;
        }
        const int unit = m_reader.plant().unitIndex(selector->id);
        const std::string_view type = unit < 0 ? "" : m_reader.plant().units[std::size_t(unit)].type->id;
        const bool isIn = selector->kind == Selector::Kind::Amount && selector->of == Amount::Kind::Inlet;
        const bool isOut = selector->kind == Selector::Kind::Amount && selector->of == Amount::Kind::Outlet;
        if ((isIn && type == "outlet") || (isOut && type == "inlet")) {
            fields.fault("of", isIn ? say(CORE_TR("core", "“{1}” is an outlet: nothing comes in by it. What leaves by "
                                                          "it has a price as “outlet:{1}”."),
                                          selector->id)
                                    : say(CORE_TR("core", "“{1}” is an inlet: nothing leaves by it. What comes in by "
                                                          "it has a price as “inlet:{1}”."),
                                          selector->id));
            return std::nullopt;
        }
        return *selector;
    }

    bool isTwice(JsonFields& fields, const std::string& of)
    {
        const auto there = std::ranges::find(m_into.prices, of, &Price::of);
        if (there == m_into.prices.end()) return false;
        fields.fault("of", say(CORE_TR("core", "“{1}” has a price already, by “{2}”. Keep one of the two."),
                               model::excerpt(of), there->id));
        return true;
    }

    void readPrice(JsonFields& fields, Price& price)
    {
        fields.text("of", price.of, true);
        EntryReader::origin(fields, price);
        std::vector<std::string> measures;
        if (!price.of.empty() && !isTwice(fields, price.of)) measures = readOf(fields, price);
        readAmounts(fields, price, measures);
        const bool worn = price.perBatch || isConsumable(price.selector);
        if (fields.has("uses") && !price.of.empty() && !worn)
            fields.fault(
                "uses", say(CORE_TR("core", "“{1}” is used up, and has no number of uses."), model::excerpt(price.of)));
        fields.quantity("uses", "1", 1.0, price.uses);
        std::string buy = "share";
        fields.text("buy", buy);
        price.isBoughtWhole = buy == "whole";
        if (buy != "share" && buy != "whole")
            fields.fault("buy", say(CORE_TR("core", "“buy” is share (of a life, by what is used of it) or whole "
                                                    "(packings, over the batches of a year), not “{1}”."),
                                    model::excerpt(buy)));
    }

    std::vector<std::string> readOf(JsonFields& fields, Price& price)
    {
        if (base::startsWith(price.of, batchWord)) {
            const std::string unit = price.of.substr(batchWord.size());
            if (unit != "*" && m_reader.plant().unitIndex(unit) < 0)
                fields.fault("of", say(CORE_TR("core", "The plant has no unit “{1}”."), model::excerpt(unit)));
            price.perBatch = true;
            price.selector.id = unit;
            return {"1"};
        }
        const std::optional<Selector> selector = selectorOf(fields, price.of);
        if (!selector) return {};
        price.selector = *selector;
        return measuresOf(*selector);
    }

    void readAmounts(JsonFields& fields, Price& price, const std::vector<std::string>& measures)
    {
        if (measures.empty()) { // there is a fault already
            for (const char* key : {"price", "low", "high"}) fields.find(key);
            return;
        }
        const Json* value = fields.find("price", true);
        const std::optional<double> amount =
            value ? amountOf(fields, "price", price, measures, &price.measure) : std::nullopt;
        const std::vector<std::string> same{price.measure.empty() ? measures.front() : price.measure};
        const std::optional<double> low = amountOf(fields, "low", price, same, nullptr);
        const std::optional<double> high = amountOf(fields, "high", price, same, nullptr);
        if (!amount) return;
        price.price = amount.value_or(0.0);
        price.low = low.value_or(price.price);
        price.high = high.value_or(price.price);
        price.unit = shownUnit(*value, price.measure);
        if (!(price.low <= price.price && price.price <= price.high))
            fields.fault("price", say(CORE_TR("core", "“price” must lie between “low” and “high”.")));
    }

    // In the currency of all amounts, per what it was written.
    std::string shownUnit(const Json& value, const std::string& measure) const
    {
        const std::string& currency = m_reader.terms().currency;
        if (measure == "1") return currency;
        const std::string unit = value.isString() ? base::unitIn(value.string()).value_or("") : "";
        const std::size_t slash = unit.find('/');
        const std::string written = slash == std::string::npos ? "" : currency + unit.substr(slash);
        return base::findUnit(written) && base::sameDimension(written, currency + "/" + measure)
                   ? written
                   : currency + "/" + figures::shownMeasure(measure);
    }

    void readWaste(JsonFields& fields, WastePrice& waste)
    {
        fields.text("of", waste.of, true);
        EntryReader::origin(fields, waste);
        m_reader.money(fields, "price", "/kg", waste.price, true);
        const std::optional<Selector> selector = waste.of.empty() ? std::nullopt : selectorOf(fields, waste.of);
        if (selector && !isConsumable(*selector))
            fields.fault("of",
                         say(CORE_TR("core", "“{1}” is no consumable. What leaves by an outlet has its price under "
                                             "“prices”, as “outlet:ID”."),
                             model::excerpt(waste.of)));
        if (!selector || !isConsumable(*selector)) {
            fields.find("mass");
            return;
        }
        waste.selector = *selector;
        const std::string measure(figures::measureOf(selector->of));
        fields.quantity("mass", measure == "1" ? "kg" : "kg/" + measure, 0.0, waste.mass, true);
    }

    void readElectricity(JsonFields& fields)
    {
        if (!fields.has("electricity")) {
            fields.find("electricity");
            return;
        }
        Price price;
        price.id = price.of = "electricity";
        price.selector = {Selector::Kind::Amount, Amount::Kind::Electricity, {}};
        price.measure = "J";
        const std::optional<double> amount = amountOf(fields, "electricity", price, {"J"}, nullptr);
        if (!amount) return;
        if (std::ranges::find(m_into.prices, price.of, &Price::of) != m_into.prices.end())
            return fields.fault("electricity",
                                say(CORE_TR("core", "Electricity has a price under “prices” already. Keep one of the "
                                                    "two.")));
        price.price = price.low = price.high = *amount;
        price.unit = shownUnit(*fields.find("electricity"), "J");
        m_into.prices.push_back(std::move(price));
    }

    EntryReader& m_reader;
    Economics& m_into;
};

} // namespace

std::vector<std::string> measuresOf(const Selector& selector)
{
    if (selector.kind == Selector::Kind::Component) return {"kg"};
    if (selector.kind == Selector::Kind::Any) return {"kg", "m3", "m2", "J", "1"};
    const std::string own(figures::measureOf(selector.of));
    return own == "m3" && !isConsumable(selector) ? std::vector<std::string>{own, "kg"} : std::vector<std::string>{own};
}

void readPrices(JsonFields& fields, EntryReader& reader, Economics& into)
{
    PriceReader(reader, into).read(fields);
}

} // namespace titer::economics
