// Parts of cards.
#include "app/analyse/card/card_parts.h"

#include "core/base/text.h"
#include "core/mvda/card/agreement.h"

#include <cmath>
#include <utility>

namespace titer::app {

using base::Json;
using base::say;
using base::Sentence;

namespace {

constexpr std::size_t shownColumns = 12;

} // namespace

const Json* cardJsonAt(const Json& json, std::initializer_list<std::string_view> keys)
{
    const Json* at = &json;
    for (const std::string_view key : keys)
        if (at) at = at->find(key);
    return at;
}

double cardNumberAt(const Json& json, std::initializer_list<std::string_view> keys)
{
    const Json* at = cardJsonAt(json, keys);
    return at && at->isNumber() ? at->number() : mvda::notShown;
}

std::string cardTextAt(const Json& json, std::initializer_list<std::string_view> keys)
{
    const Json* at = cardJsonAt(json, keys);
    return at && at->isString() ? at->string() : std::string();
}

double lastOf(const Json& json, std::initializer_list<std::string_view> keys, std::size_t before)
{
    const Json* at = cardJsonAt(json, keys);
    if (!at || !at->isArray() || at->items().size() <= before) return mvda::notShown;
    const Json& item = at->items()[at->items().size() - 1 - before];
    return item.isNumber() ? item.number() : mvda::notShown;
}

Sentence cardValue(std::string_view text)
{
    return say("{1}", text);
}

std::string statedOr(const std::string& text, const char* otherwise)
{
    return text.empty() ? otherwise : text;
}

std::string cardNumber(double value)
{
    return base::writeShort(value, 6);
}

std::string cardFigure(double value, const std::string& unit)
{
    return std::isnan(value) ? notProven : cardNumber(value) + (unit.empty() ? "" : " " + unit);
}

std::string cardPercent(double part)
{
    return std::isnan(part) ? notProven : base::writeShort(100.0 * part, 4) + " %";
}

Sentence cardInterval(const Json* interval, const std::string& unit)
{
    if (!interval) return cardValue(notProven);
    const double value = cardNumberAt(*interval, {"value"}), low = cardNumberAt(*interval, {"low"}),
                 high = cardNumberAt(*interval, {"high"});
    if (std::isnan(value) || std::isnan(low)) return cardValue(cardFigure(value, unit));
    return say(CORE_TR("core", "{1} (95 %: {2} to {3})"), cardFigure(value, unit), cardNumber(low), cardNumber(high));
}

Sentence cardRange(const Json* range, const std::string& unit)
{
    if (!range || range->isNull()) return cardValue(notProven);
    return say(CORE_TR("core", "{1} (row {2}) to {3} (row {4})"), cardNumber(cardNumberAt(*range, {"low"})),
               cardTextAt(*range, {"low_row"}), cardFigure(cardNumberAt(*range, {"high"}), unit),
               cardTextAt(*range, {"high_row"}));
}

void addColumnRanges(CardSection& section, const Json& file, const std::vector<CardColumn>& columns)
{
    const Json *low = cardJsonAt(file, {"card", "x_range", "low"}),
               *high = cardJsonAt(file, {"card", "x_range", "high"});
    const std::size_t count = columns.size();
    const Sentence what = cardValue(CORE_TR("core", "columns"));
    if (!low || !high || low->items().size() != count || high->items().size() != count)
        section.lines.push_back({what, cardValue(notProven)});
    else if (count > shownColumns)
        section.lines.push_back({what, say(CORE_TR("core", "{1}, {2} to {3}"), std::to_string(count),
                                           columns.front().name, columns.back().name)});
    else
        for (std::size_t j = 0; j < count; ++j) {
            const Json &from = low->items()[j], &to = high->items()[j];
            section.lines.push_back(
                {cardValue(columns[j].name), from.isNumber() && to.isNumber()
                                                 ? say(CORE_TR("core", "{1} to {2}"), cardNumber(from.number()),
                                                       cardFigure(to.number(), columns[j].unit))
                                                 : cardValue(notProven)});
        }
}

void addMaker(CardSection& section, const Json& file, const ModelLife& life)
{
    section.lines.push_back(
        {cardValue(CORE_TR("core", "version")), cardValue(statedOr(cardTextAt(file, {"card", "version"})))});
    section.lines.push_back(
        {cardValue(CORE_TR("core", "intended use")), cardValue(statedOr(cardTextAt(file, {"card", "purpose"})))});
    section.lines.push_back(
        {cardValue(CORE_TR("core", "made")),
         say(CORE_TR("core", "{1} by {2}, {3}"), statedOr(cardTextAt(file, {"card", "created"})),
             statedOr(cardTextAt(file, {"card", "by"})),
             statedOr(cardTextAt(file, {"card", "program"}), CORE_TR("core", "program not stated")))});
    section.lines.push_back({cardValue(CORE_TR("core", "state")), cardValue(nameOf(life.state))});
    if (!life.isSound()) section.lines.push_back({cardValue(CORE_TR("core", "trail")), life.fault});
}

CardSection dataSection(const Json& file, std::size_t rows, std::size_t columns)
{
    CardSection data{
        CORE_TR("core", "Data"),
        {{cardValue(CORE_TR("core", "table")), cardValue(statedOr(cardTextAt(file, {"card", "data", "file"})))},
         {cardValue("SHA-256"), cardValue(statedOr(cardTextAt(file, {"card", "data", "sha256"})))}}};
    if (const std::string recipe = cardTextAt(file, {"card", "data", "recipe", "file"}); !recipe.empty())
        data.lines.push_back({cardValue(CORE_TR("core", "prepared by")),
                              say("{1}, SHA-256 {2}", recipe, cardTextAt(file, {"card", "data", "recipe", "sha256"}))});
    data.lines.push_back({cardValue(CORE_TR("core", "rows")), cardValue(std::to_string(rows))});
    data.lines.push_back({cardValue(CORE_TR("core", "columns")), cardValue(std::to_string(columns))});
    std::vector<std::string> names;
    if (const Json* batches = cardJsonAt(file, {"card", "data", "batches"}))
        for (const Json& batch : batches->items()) names.push_back(batch.string());
    data.lines.push_back({cardValue(CORE_TR("core", "batches")),
                          names.empty()
                              ? cardValue(notStated)
                              : say(CORE_TR("core", "{1} by {2}: {3}"), std::to_string(names.size()),
                                    cardTextAt(file, {"card", "data", "batch_column"}), base::join(names, ", "))});
    return data;
}

CardSection trailSection(const ModelLife& life)
{
    CardSection section{CORE_TR("core", "Trail"), {}};
    for (const ModelEvent& event : life.events)
        section.lines.push_back({cardValue(event.time),
                                 !event.successor.empty() ? say(CORE_TR("core", "{1} by “{2}”, {3}: {4}"), event.what,
                                                                event.successor, event.who, event.reason)
                                 : event.reason.empty()   ? say("{1}, {2}", event.what, event.who)
                                                          : say("{1}, {2}: {3}", event.what, event.who, event.reason)});
    if (life.events.empty())
        section.lines.push_back(
            {cardValue(CORE_TR("core", "events")), cardValue(CORE_TR("core", "none: the model is a draft"))});
    return section;
}

Sentence CardResponse::line(const char* what) const
{
    return isNamed ? say("{1}: {2}", name, what) : cardValue(what);
}

void addBias(CardSection& section, const CardResponse& response)
{
    section.lines.push_back(
        {response.line(CORE_TR("core", "bias, cross-validated")), cardInterval(response.of("bias"), response.unit)});
    section.lines.push_back({response.line("SEP"), cardValue(cardFigure(response.number("sep"), response.unit))});
    section.lines.push_back({response.line(CORE_TR("core", "recovery")), cardInterval(response.of("recovery"), "%")});
}

void addRepeatability(CardSection& section, const CardResponse& response)
{
    const Json* repeated = response.of("repeatability");
    const double value = repeated ? cardNumberAt(*repeated, {"value"}) : mvda::notShown;
    section.lines.push_back(
        {response.line(CORE_TR("core", "repeatability")),
         std::isnan(value)
             ? cardValue(notProven)
             : say(CORE_TR("core", "{1} (95 %: {2} to {3}), of {4} samples measured repeatedly, {5} degrees of "
                                   "freedom"),
                   cardFigure(value, response.unit), cardNumber(cardNumberAt(*repeated, {"low"})),
                   cardNumber(cardNumberAt(*repeated, {"high"})), cardNumber(cardNumberAt(*repeated, {"samples"})),
                   cardNumber(cardNumberAt(*repeated, {"freedom"})))});
}

} // namespace titer::app
