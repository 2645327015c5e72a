#include "core/figures/amounts/charges.h"

#include "core/base/text.h"
#include "core/figures/liquids.h"
#include "core/model/faults.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::figures {

using base::say;

namespace {

constexpr std::string_view componentWord = "component";

std::vector<std::string> selectorWords()
{
    std::vector<std::string> words;
    for (int k = 0; k < Amount::kindCount; ++k) {
        const auto kind = Amount::Kind(k);
        words.push_back(std::string(textOf(kind)) + (isNamed(kind) ? ":ID" : ""));
    }
    words.push_back(std::string(componentWord) + ":ID");
    words.emplace_back("*");
    return words;
}

base::Error noSelector(std::string_view text)
{
    return base::inputError(
        say(CORE_TR("core", "“{1}” selects nothing that a run draws or wears out. Take one of: {2}; "
                            "* in place of an ID selects each of its kind."),
            model::excerpt(text), base::join(selectorWords(), ", ")));
}

std::optional<Amount::Kind> amountKindOf(std::string_view word)
{
    for (int k = 0; k < Amount::kindCount; ++k)
        if (textOf(Amount::Kind(k)) == word) return Amount::Kind(k);
    return std::nullopt;
}

class Charger {
public:
    Charger(const model::Plant& plant, std::span<const Amount> amounts, std::span<const Selector> selectors,
            const std::function<bool(int, const Charge&)>& fits)
        : m_plant(plant)
        , m_amounts(amounts)
        , m_selectors(selectors)
        , m_fits(fits)
    {
    }

    std::vector<Charge> charges()
    {
        for (std::size_t a = 0; a < m_amounts.size(); ++a) {
            const Amount& amount = m_amounts[a];
            const Charge whole{.amount = a,
                               .value = amount.amount,
                               .measure = measureOf(amount.kind),
                               .mass = amount.mass(),
                               .selector = wholeSelector(amount)};
            if (whole.selector < 0 && hasChargedPart(amount))
                addParts(a);
            else
                add(whole);
        }
        return std::move(m_charges);
    }

private:
    template <class Takes> int firstOf(Takes takes) const
    {
        const auto found = std::ranges::find_if(m_selectors, takes);
        return found == m_selectors.end() ? -1 : int(found - m_selectors.begin());
    }

    // Those that name one come before those that name each.
    template <class Takes> int narrowest(Takes takes) const
    {
        const int one = firstOf([&](const Selector& s) { return s.id != "*" && takes(s); });
        return one >= 0 ? one : firstOf(takes);
    }

    int wholeSelector(const Amount& amount) const
    {
        const int own = narrowest([&](const Selector& s) { return s.takes(amount); });
        return own < 0 && amount.isPlain ? waterSelector() : own;
    }

    int waterSelector() const
    {
        return firstOf(
            [](const Selector& s) { return s.kind == Selector::Kind::Amount && s.of == Amount::Kind::Water; });
    }

    int partSelector(const Amount::Part& part) const
    {
        const std::string& id = m_plant.components[std::size_t(part.component)].id;
        return narrowest([&](const Selector& s) { return s.takesPart(id); });
    }

    bool hasChargedPart(const Amount& amount) const
    {
        return std::ranges::any_of(amount.parts, [this](const Amount::Part& part) { return partSelector(part) >= 0; });
    }

    void addParts(std::size_t a)
    {
        const Amount& amount = m_amounts[a];
        for (const Amount::Part& part : amount.parts)
            add({.amount = a,
                 .component = part.component,
                 .value = part.mass,
                 .measure = "kg",
                 .mass = part.mass,
                 .selector = partSelector(part)});
        const double left = amount.mass() - amount.massOfParts();
        if (left > 0.0)
            add({.amount = a,
                 .isRest = true,
                 .value = left / liquidDensity,
                 .measure = "m3",
                 .mass = left,
                 .selector = waterSelector()});
    }

    void add(Charge charge)
    {
        for (int s = 0; charge.selector < 0 && s < int(m_selectors.size()); ++s)
            if (m_selectors[std::size_t(s)].kind == Selector::Kind::Any && m_fits(s, charge)) charge.selector = s;
        m_charges.push_back(charge);
    }

    const model::Plant& m_plant;
    std::span<const Amount> m_amounts;
    std::span<const Selector> m_selectors;
    const std::function<bool(int, const Charge&)>& m_fits;
    std::vector<Charge> m_charges;
};

} // namespace

bool Selector::takes(const Amount& amount) const
{
    return kind == Kind::Amount && of == amount.kind && (id.empty() || id == "*" || id == amount.id);
}

bool Selector::takesPart(const std::string& component) const
{
    return kind == Kind::Component && (id == "*" || id == component);
}

base::Result<Selector> readSelector(std::string_view text, const model::Plant& plant)
{
    if (text == "*") return Selector{};
    const std::size_t colon = text.find(':');
    const std::string_view word = text.substr(0, colon);
    std::string id(colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1));
    if (word == componentWord && !id.empty()) {
        if (id != "*" && plant.componentIndex(id) < 0)
            return base::inputError(say(CORE_TR("core", "The plant has no component “{1}”."), model::excerpt(id)));
        return Selector{Selector::Kind::Component, Amount::Kind::Inlet, std::move(id)};
    }
    const std::optional<Amount::Kind> kind = amountKindOf(word);
    if (!kind || isNamed(*kind) == id.empty()) return noSelector(text);
    if (!id.empty() && id != "*" && plant.unitIndex(id) < 0)
        return base::inputError(say(CORE_TR("core", "The plant has no unit “{1}”."), model::excerpt(id)));
    return Selector{Selector::Kind::Amount, *kind, std::move(id)};
}

std::string textOf(const Charge& charge, const model::Plant& plant, std::span<const Amount> amounts)
{
    if (charge.isRest) return std::string(textOf(Amount::Kind::Water));
    if (charge.component < 0) return amounts[charge.amount].of();
    return std::string(componentWord) + ":" + plant.components[std::size_t(charge.component)].id;
}

std::vector<Charge> chargesOf(const model::Plant& plant, std::span<const Amount> amounts,
                              std::span<const Selector> selectors, const std::function<bool(int, const Charge&)>& fits)
{
    return Charger(plant, amounts, selectors, fits).charges();
}

} // namespace titer::figures
