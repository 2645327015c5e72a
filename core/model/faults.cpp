// Faults of a plant file, one per place.
#include "core/model/faults.h"

#include "core/base/utf8.h"

namespace titer::model {

using base::say;

bool isId(std::string_view text)
{
    if (text.empty() || text.size() > 64) return false;
    for (const char c : text) {
        const unsigned char u = static_cast<unsigned char>(c);
        const bool letter = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u >= 0x80;
        if (!letter && !(u >= '0' && u <= '9') && u != '_' && u != '-') return false;
    }
    return true;
}

std::string shown(const base::Json& value)
{
    if (value.isArray()) return value.items().empty() ? "[]" : "[…]";
    if (value.isObject()) return value.members().empty() ? "{}" : "{…}";
    if (value.isString()) return "“" + excerpt(value.string()) + "”";
    return value.write(false);
}

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t max = 40;
    if (names.size() <= max) return base::join(names, ", ");
    return base::join({names.begin(), names.begin() + max}, ", ") + ", …";
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t maxLength = 60;
    std::string shown(base::utf8Head(text, maxLength));
    if (text.size() > maxLength) shown += "…";
    for (char& c : shown)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return shown;
}

Faults::Faults(base::Errors& errors)
    : m_errors(errors)
{
    for (const base::Error& e : errors) m_places.insert(e.where);
}

void Faults::offer(const std::string& where, const base::Sentence& what, Offer offer)
{
    if (!offer.edits.empty() && m_remedies.size() < max) m_remedies.push_back({where, what, std::move(offer)});
}

void Faults::add(std::string where, base::Sentence what, Offer offer)
{
    ++m_count;
    if (m_count > max + 1) return;
    if (m_count == max + 1) {
        m_errors.push_back(
            {base::Code::Input, "",
             say(CORE_TR("core", "There are more errors than these first {1}; correct them and check again."),
                 std::to_string(max))});
        return;
    }
    if (!m_places.insert(where).second) return;
    this->offer(where, what, std::move(offer));
    m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
}

void Faults::addUnknownKey(std::string where, std::string_view key, const std::vector<std::string>& known,
                           const base::Json& taken)
{
    if (m_count > max) {
        ++m_count;
        return;
    }
    const std::string near = nearest(key, known);
    const std::string list = listed(known);
    const Offer offer = near.empty() || taken.find(near) ? offerToRemove(where) : offerToRename(where, near);
    if (known.empty())
        add(std::move(where), say(CORE_TR("core", "The key “{1}” is unknown here; remove it."), excerpt(key)), offer);
    else if (near.empty())
        add(std::move(where),
            say(CORE_TR("core", "The key “{1}” is unknown here; possible keys are {2}."), excerpt(key), list), offer);
    else
        add(std::move(where),
            say(CORE_TR("core", "The key “{1}” is unknown here; did you mean “{2}”? Possible keys are {3}."),
                excerpt(key), near, list),
            offer);
}

std::string Faults::nearest(std::string_view word, const std::vector<std::string>& candidates)
{
    return mayCompare(word, candidates.size()) ? base::nearest(word, candidates) : std::string();
}

bool Faults::mayCompare(std::string_view word, std::size_t candidates)
{
    constexpr std::size_t maxComparisons = 20000;
    if (word.empty() || word.size() > 64 || m_comparisons + candidates > maxComparisons) return false;
    m_comparisons += candidates;
    return true;
}

} // namespace titer::model
