// Steps into JSON, both in what was read and in the text itself.
#include "plugins/mqtt/json_path.h"

#include "core/base/text.h"

namespace titer::mqtt {

namespace {

std::string unescaped(std::string_view step)
{
    std::string text;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escape = step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
        text += escape ? (step[++i] == '0' ? '~' : '/') : step[i];
    }
    return text;
}

std::optional<std::size_t> indexOf(const std::string& step)
{
    if (step.empty() || step.size() > 7 || step.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::size_t(std::stoul(step));
}

// Goes over text that is known to be JSON.
class Walker {
public:
    explicit Walker(std::string_view text)
        : m_text(text)
    {
    }

    // Enters the value at hand; false where it has no such member.
    bool enter(const std::string& step)
    {
        blanks();
        const bool object = m_text[m_at] == '{';
        const std::optional<std::size_t> index = indexOf(step);
        std::size_t count = 0;
        for (++m_at; !closed(); ++count) {
            const std::size_t keyAt = m_at;
            if (object) skip();
            const std::string_view key = m_text.substr(keyAt, m_at - keyAt);
            if (object) colon();
            if (object ? isKey(key, step) : index == count) return true;
            skip();
            blanks();
            if (m_at < m_text.size() && m_text[m_at] == ',') ++m_at;
        }
        return false;
    }

    std::string_view value()
    {
        blanks();
        const std::size_t begin = m_at;
        skip();
        return m_text.substr(begin, m_at - begin);
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) ++m_at;
    }
    bool closed()
    {
        blanks();
        return m_at >= m_text.size() || m_text[m_at] == '}' || m_text[m_at] == ']';
    }
    void colon()
    {
        blanks();
        ++m_at;
        blanks();
    }
    void string()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\') ++m_at;
        ++m_at;
    }
    void skip()
    {
        int depth = 0;
        do {
            blanks();
            if (m_at >= m_text.size()) return;
            const char c = m_text[m_at];
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else if (c == ',' || c == ':') {
                ++m_at;
            } else {
                while (m_at < m_text.size() &&
                       std::string_view(",:]} \t\r\n").find(m_text[m_at]) == std::string_view::npos)
                    ++m_at;
            }
        } while (depth > 0);
    }
    // Keys with escapes are read as JSON themselves.
    static bool isKey(std::string_view quoted, const std::string& step)
    {
        if (quoted.find('\\') == std::string_view::npos) return quoted.substr(1, quoted.size() - 2) == step;
        base::Errors errors;
        return base::readJson(quoted, errors).string() == step;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

JsonPath::JsonPath(std::string_view text)
{
    text = base::trimmed(text);
    if (base::startsWith(text, "$")) text.remove_prefix(1);
    if (base::startsWith(text, "/")) {
        for (const std::string_view step : base::split(text.substr(1), '/')) m_steps.push_back(unescaped(step));
        return;
    }
    if (base::startsWith(text, ".")) text.remove_prefix(1);
    if (text.empty()) return;
    for (const std::string_view step : base::split(text, '.')) m_steps.emplace_back(step);
}

const base::Json* JsonPath::find(const base::Json& json) const
{
    const base::Json* place = &json;
    for (const std::string& step : m_steps) {
        if (place->isArray()) {
            const std::optional<std::size_t> index = indexOf(step);
            place = index && *index < place->items().size() ? &place->items()[*index] : nullptr;
        } else {
            place = place->find(step);
        }
        if (!place) return nullptr;
    }
    return place;
}

std::string_view JsonPath::literal(std::string_view text) const
{
    Walker walker(text);
    for (const std::string& step : m_steps)
        if (!walker.enter(step)) return {};
    return walker.value();
}

} // namespace titer::mqtt
