#include "core/prepare/step_words.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::prepare {

using base::say;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// As many characters as are a number.
std::size_t numberLength(const std::string& word)
{
    for (std::size_t length = word.size(); length > 0; --length)
        if (base::readNumber(std::string_view(word).substr(0, length))) return length;
    return 0;
}

} // namespace

std::vector<std::string> stepTexts(std::string_view text)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == ';' || c == '\n'))
            parts.emplace_back();
        else
            parts.back() += c;
    }
    std::erase_if(parts, [](const std::string& part) { return base::trimmed(part).empty(); });
    return parts;
}

StepWords::StepWords(std::string_view text)
{
    bool inside = false, quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!quoted && isBlank(c)) {
            inside = false;
            continue;
        }
        if (!inside) m_words.push_back({.parts = {""}});
        inside = true;
        Word& word = m_words.back();
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            word.parts.back() += text[i++];
        else if (c == '"') {
            quoted = !quoted;
            word.quoted = true;
        } else if (c == ',' && !quoted)
            word.parts.emplace_back();
        else
            word.parts.back() += c;
    }
    if (quoted) refuse(say(CORE_TR("core", "A quotation mark (\") is open. Close it behind the name.")));
}

void StepWords::refuse(base::Sentence fault)
{
    if (m_fault.pattern.empty()) m_fault = std::move(fault);
    m_next = m_words.size();
}

void StepWords::end()
{
    if (!atEnd()) refuse(say(CORE_TR("core", "Nothing is expected at “{1}”."), base::join(m_words[m_next].parts, ",")));
}

bool StepWords::isNext(std::string_view word) const
{
    return !atEnd() && !m_words[m_next].quoted && m_words[m_next].parts.size() == 1 &&
           m_words[m_next].parts.front() == word;
}

bool StepWords::takes(std::string_view word)
{
    if (!isNext(word)) return false;
    ++m_next;
    return true;
}

std::string StepWords::next()
{
    if (!m_fault.pattern.empty()) return {};
    if (atEnd()) {
        refuse(say(CORE_TR("core", "Something is missing at the end.")));
        return {};
    }
    const std::vector<std::string>& parts = m_words[m_next].parts;
    if (parts.size() == 1 && !parts.front().empty()) return m_words[m_next++].parts.front();
    refuse(say(CORE_TR("core", "One name or number is expected at “{1}”."), base::join(parts, ",")));
    return {};
}

std::string StepWords::name()
{
    return next();
}

void StepWords::columns(std::vector<std::string>& names)
{
    if (takes("*")) return;
    if (atEnd() || !m_fault.pattern.empty()) {
        next();
        return;
    }
    names = m_words[m_next++].parts;
    for (const std::string& column : names)
        if (column.empty() || std::count(names.begin(), names.end(), column) > 1)
            refuse(say(CORE_TR("core", "In the list of columns a name is empty, or there twice.")));
}

double StepWords::number(double min)
{
    const std::string word = next();
    if (!m_fault.pattern.empty()) return min;
    const std::optional<double> value = base::readNumber(word);
    if (!value)
        refuse(say(CORE_TR("core", "“{1}” is no number."), word));
    else if (*value < min)
        refuse(say(CORE_TR("core", "“{1}” is below {2}."), word, base::writeNumber(min)));
    return value.value_or(min);
}

void StepWords::range(std::optional<double>& low, std::optional<double>& high)
{
    const std::string word = next();
    if (!m_fault.pattern.empty()) return;
    const std::size_t dots = word.find("..");
    const auto bound = [&](std::string_view text, std::optional<double>& into) {
        if (!text.empty() && !(into = base::readNumber(text)))
            refuse(say(CORE_TR("core", "“{1}” is no number."), text));
    };
    if (dots == std::string::npos || word.size() == 2) {
        refuse(say(CORE_TR("core", "“{1}” is no range such as 20..45, 20.. or ..45."), word));
        return;
    }
    bound(std::string_view(word).substr(0, dots), low);
    bound(std::string_view(word).substr(dots + 2), high);
    if (low && high && !(*low < *high))
        refuse(say(CORE_TR("core", "The lower limit of {1} is not below the upper one."), word));
}

std::string StepWords::unit()
{
    const std::string word = next();
    if (m_fault.pattern.empty() && !base::findUnit(word))
        refuse(say(CORE_TR("core", "The unit “{1}” is unknown; write it like g/L, 1/h or \"1e6 cells/mL\"."), word));
    return word;
}

std::string StepWords::perTime()
{
    const std::string word = next();
    if (m_fault.pattern.empty() && (word.size() < 2 || word.front() != '/' || !base::findUnit(word.substr(1)) ||
                                    !base::sameDimension(word.substr(1), "s")))
        refuse(say(CORE_TR("core", "“{1}” is not per time; write it like /h, /min or /d."), word));
    return m_fault.pattern.empty() ? word.substr(1) : std::string();
}

Quantity StepWords::quantity()
{
    const std::string word = next();
    if (!m_fault.pattern.empty()) return {};
    const std::size_t length = numberLength(word);
    if (length == 0) {
        refuse(say(CORE_TR("core", "“{1}” is no number."), word));
        return {};
    }
    Quantity quantity{*base::readNumber(std::string_view(word).substr(0, length)), word.substr(length)};
    if (quantity.unit.empty())
        quantity.unit = unit();
    else if (!base::findUnit(quantity.unit))
        refuse(say(CORE_TR("core", "The unit “{1}” is unknown; write it like g/L, 1/h or \"1e6 cells/mL\"."),
                   quantity.unit));
    return quantity;
}

Quantity StepWords::duration()
{
    const Quantity quantity = this->quantity();
    if (!m_fault.pattern.empty()) return {};
    if (!base::sameDimension(quantity.unit, "s") || !(quantity.value > 0.0))
        refuse(say(CORE_TR("core", "“{1}” is no time above 0; write it like 10 min, 1 h or 2 d."), quantity.text()));
    return quantity;
}

} // namespace titer::prepare
