#include "core/lessons/draws.h"

#include "core/base/math/random.h"
#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <optional>

namespace titer::lessons {

using base::Json;
using base::say;

namespace {

// A quantity as it was typed: its number and the unit behind it.
struct Typed {
    double number = 0.0;
    std::string unit;
};

std::optional<Typed> typed(const Json* json)
{
    if (!json) return std::nullopt;
    if (json->isNumber()) return Typed{json->number(), {}};
    if (!json->isString()) return std::nullopt;
    const std::string_view text = base::trimmed(json->string());
    const std::size_t blank = text.find(' ');
    const std::optional<double> number = base::readNumber(text.substr(0, blank));
    if (!number) return std::nullopt;
    return Typed{*number, blank == std::string_view::npos ? std::string() : std::string(text.substr(blank + 1))};
}

std::string quantityText(double number, int digits, const std::string& unit)
{
    const std::string text = base::writeShort(number, digits);
    return unit.empty() ? text : text + " " + unit;
}

const std::string* quantityOf(const Draws& draws, const std::string& name)
{
    const auto found = std::find_if(draws.begin(), draws.end(), [&](const auto& one) { return one.first == name; });
    return found == draws.end() ? nullptr : &found->second;
}

// {"scale": "26 L/d", "by": "feed", "at": "240 g/L", "inverse": true}: what goes with another draw.
std::string scaled(model::JsonFields& fields, int digits, const Draws& before)
{
    const std::optional<Typed> usual = typed(fields.find("scale")), at = typed(fields.find("at", true));
    std::string by;
    fields.text("by", by, true);
    const base::Json* inverse = fields.find("inverse");
    const std::string* other = quantityOf(before, by);
    const base::Json otherJson = other ? base::Json(*other) : base::Json();
    const std::optional<Typed> now = typed(&otherJson);
    if (!usual || !at || !now || now->unit != at->unit || at->number == 0.0 || now->number == 0.0) {
        fields.fault("by", say(CORE_TR("core", "A draw that is scaled refers with “by” to an earlier one, which is "
                                               "“at” a quantity in the same unit where nothing changes.")));
        return {};
    }
    const double ratio = now->number / at->number;
    const double number = usual->number * (inverse && inverse->boolean() ? 1.0 / ratio : ratio);
    return quantityText(number, digits, usual->unit);
}

std::string drawn(const Json& json, const std::string& where, std::string_view stream, std::uint64_t seed,
                  const Draws& before, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    int digits = 3;
    fields.count("digits", digits);
    if (fields.has("scale")) return scaled(fields, digits, before);
    const std::optional<Typed> low = typed(fields.find("from", true)), high = typed(fields.find("to", true));
    if (!low || !high || low->unit != high->unit || !(low->number <= high->number)) {
        faults.add(where, say(CORE_TR("core", "A draw goes “from” a quantity “to” a larger one in the same unit.")));
        return {};
    }
    base::Random random(seed, stream);
    return quantityText(random.uniform(low->number, high->number), digits, low->unit);
}

// In the language of the text: "24,3 L/d" in German.
std::string inWords(const std::string& quantity, std::string_view language)
{
    std::string text = quantity;
    const auto end = text.begin() + std::ptrdiff_t(std::min(text.find(' '), text.size()));
    if (language != "en") std::replace(text.begin(), end, '.', ',');
    return text;
}

class Placing {
public:
    Placing(const Draws& draws, model::Faults& faults)
        : m_draws(draws)
        , m_faults(faults)
    {
        for (const auto& draw : draws) m_longest = std::max(m_longest, draw.first.size());
    }

    // `key` is that of the member that it is: the language of a text by language.
    Json place(const Json& json, const std::string& where, const std::string& key)
    {
        if (json.isString()) return placeText(json.string(), where, key.size() == 2 ? key : "en");
        Json result = json;
        for (Json::Member& member : result.members())
            member.second =
                place(member.second, where.empty() ? member.first : where + "/" + member.first, member.first);
        for (std::size_t i = 0; i < result.items().size(); ++i)
            result.items()[i] = place(result.items()[i], where + "/" + std::to_string(i), {});
        return result;
    }

private:
    Json placeText(const std::string& text, const std::string& where, const std::string& language)
    {
        if (base::startsWith(text, "$")) {
            const std::string name = text.substr(1);
            if (const std::string* quantity = quantityOf(m_draws, name)) {
                const std::optional<double> number = base::readNumber(*quantity);
                return number ? Json(*number) : Json(*quantity);
            }
            m_faults.add(where, say(CORE_TR("core", "“{1}” is not drawn; “draws” has {2}."), model::excerpt(text),
                                    model::listed(names())));
            return text;
        }
        std::string filled;
        std::size_t done = 0;
        for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
            const std::size_t end = std::string_view(text).substr(at, m_longest + 2).find('}');
            const std::string* quantity =
                end == std::string_view::npos ? nullptr : quantityOf(m_draws, text.substr(at + 1, end - 1));
            if (!quantity) continue;
            const std::string words = inWords(*quantity, language);
            m_size += words.size();
            if (m_size > base::limits::lessonText) {
                m_faults.add(where,
                             say(CORE_TR("core", "With what is drawn in their places, the texts of the lesson are "
                                                 "longer than {1} MB."),
                                 std::to_string(base::limits::lessonText / 1'000'000)));
                return text;
            }
            filled.append(text, done, at - done).append(words);
            done = at + end + 1;
        }
        return filled.append(text, done);
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> list;
        for (const auto& draw : m_draws) list.push_back("$" + draw.first);
        return list;
    }

    const Draws& m_draws;
    model::Faults& m_faults;
    std::size_t m_longest = 0; // name of a draw
    std::size_t m_size = 0;    // of what stands in its place so far
};

} // namespace

Draws readDraws(model::JsonFields& fields, std::string_view lesson, std::uint64_t seed)
{
    Draws draws;
    fields.members("draws", [&](const std::string& name, const Json& json, const std::string& where) {
        draws.emplace_back(name, drawn(json, where, std::string(lesson) + "/" + name, seed, draws, fields.faults()));
    });
    return draws;
}

Json withDraws(const Json& json, const Draws& draws, model::Faults& faults)
{
    Json rest = json;
    rest.erase("draws");
    return Placing(draws, faults).place(rest, {}, {});
}

} // namespace titer::lessons
