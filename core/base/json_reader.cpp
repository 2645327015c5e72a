// Reads JSON through nlohmann's SAX interface, which keeps its state in a list instead of on the stack. The path to the
// value at hand is known at any time, so that duplicate keys, deep nesting and numbers out of range are named by place.
#include "core/base/json.h"
#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <unordered_set>

namespace titer::base {

namespace {

constexpr std::size_t maxDuplicates = 100;

struct Place {
    std::string line;
    std::string column;
};

Place placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return {std::to_string(std::count(before.begin(), before.end(), '\n') + 1),
            std::to_string(utf8Columns(before.substr(lineStart)) + 1)};
}

class Reader : public nlohmann::json_sax<nlohmann::json> {
public:
    Reader(std::string_view text, Errors& errors)
        : m_text(text)
        , m_errors(errors)
    {
    }

    Json take()
    {
        if (m_duplicates > maxDuplicates)
            m_errors.push_back({Code::Input,
                                {},
                                say(CORE_TR("core", "{1} more keys occur twice; remove the repeated ones."),
                                    std::to_string(m_duplicates - maxDuplicates))});
        return std::move(m_root);
    }

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override { return add(Json(double(value))); }
    bool number_unsigned(number_unsigned_t value) override { return add(Json(double(value))); }
    bool number_float(number_float_t value, const string_t&) override { return add(Json(value)); }
    bool string(string_t& value) override { return add(Json(std::move(value))); }
    bool binary(binary_t&) override { return false; } // does not occur in text

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        Frame& frame = m_frames.back();
        frame.repeated = !isNew(frame, value);
        frame.key = std::move(value);
        if (frame.repeated && ++m_duplicates <= maxDuplicates)
            m_errors.push_back(
                {Code::Input, path(),
                 say(CORE_TR("core", "The key “{1}” occurs twice in one object; remove one of the two."), frame.key)});
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& fault) override
    {
        constexpr int outOfRange = 406;
        if (fault.id == outOfRange) {
            m_errors.push_back({Code::Input, path(),
                                say(CORE_TR("core", "{1} is too large to compute with; enter a value below 1e308."),
                                    std::string(trimmed(token)))});
            return false;
        }
        const std::size_t at = std::min(position == 0 ? 0 : position - 1, m_text.size());
        m_errors.push_back({Code::Input, path(), syntaxFault(at)});
        return false;
    }

private:
    struct Frame {
        Json value;
        std::string key;       // of the member being read
        bool repeated = false; // that key was there before
        std::unordered_set<std::string> keys;
    };

    // Few keys are compared one by one, many by their hash.
    static bool isNew(Frame& frame, const std::string& key)
    {
        constexpr std::size_t few = 16;
        const auto& members = frame.value.members();
        if (members.size() < few) return frame.value.find(key) == nullptr;
        if (frame.keys.empty())
            for (const auto& member : members) frame.keys.insert(member.first);
        return frame.keys.insert(key).second;
    }

    static void attach(Frame& frame, Json value)
    {
        if (frame.value.isArray())
            frame.value.push(std::move(value));
        else if (!frame.repeated)
            frame.value.members().emplace_back(std::move(frame.key), std::move(value));
    }

    bool add(Json value)
    {
        if (++m_values > limits::jsonValues) {
            m_errors.push_back(
                {Code::Input, path(),
                 say(CORE_TR("core", "The file contains more than {1} values and is not read further; a file of "
                                     "this kind has a few thousand."),
                     std::to_string(limits::jsonValues))});
            return false;
        }
        if (m_frames.empty())
            m_root = std::move(value);
        else
            attach(m_frames.back(), std::move(value));
        return true;
    }

    bool open(Json container)
    {
        if (m_frames.size() == limits::jsonDepth) {
            m_errors.push_back(
                {Code::Input, path(),
                 say(CORE_TR("core", "The nesting is deeper than {1} levels; the file is not read further."),
                     std::to_string(limits::jsonDepth))});
            return false;
        }
        m_frames.push_back({std::move(container), {}, false, {}});
        return true;
    }

    bool close()
    {
        Json value = std::move(m_frames.back().value);
        m_frames.pop_back();
        return add(std::move(value));
    }

    // "units/N-2/params": an item of an array goes by its id where that is known already, else by its index.
    std::string path() const
    {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const Frame& frame = m_frames[i];
            if (frame.value.isObject()) {
                parts.push_back(frame.key);
                continue;
            }
            const Json* id = i + 1 < m_frames.size() ? m_frames[i + 1].value.find("id") : nullptr;
            parts.push_back(id && id->isString() ? id->string() : std::to_string(frame.value.items().size()));
        }
        while (!parts.empty() && parts.back().empty()) parts.pop_back();
        return join(parts, "/");
    }

    // The bare word in which the reader stopped, such as "nan" at its second letter.
    std::string wordAt(std::size_t at) const
    {
        const auto isLetter = [&](std::size_t i) { return std::isalpha(static_cast<unsigned char>(m_text[i])) != 0; };
        std::size_t begin = at, end = at;
        while (begin > 0 && isLetter(begin - 1)) --begin;
        while (end < m_text.size() && isLetter(end)) ++end;
        return lowerAscii(m_text.substr(begin, end - begin));
    }

    Sentence syntaxFault(std::size_t at) const
    {
        const Place place = placeOf(m_text, at);
        if (trimmed(m_text.substr(at)).empty())
            return say(
                CORE_TR("core",
                        "The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the "
                        "file, or close open brackets and quotes."),
                place.line, place.column);
        if (const std::string word = wordAt(at); word == "nan" || word == "inf" || word == "infinity")
            return say(CORE_TR("core",
                               "JSON has no NaN and no infinity (line {1}, column {2}); omit the value or write null."),
                       place.line, place.column);
        const std::string_view before = trimmed(m_text.substr(0, at));
        const bool closes = m_text[at] == '}' || m_text[at] == ']';
        if (closes && !before.empty() && before.back() == ',')
            return say(CORE_TR("core", "In line {1}, column {2} there is a comma before “{3}”; remove the comma."),
                       place.line, place.column, m_text.substr(at, 1));
        const std::size_t length = std::max<std::size_t>(1, utf8Length(m_text.substr(at)));
        return say(CORE_TR("core",
                           "In line {1}, column {2}, “{3}” is not expected; look for a missing comma, colon, quote or "
                           "bracket."),
                   place.line, place.column, m_text.substr(at, length));
    }

    std::string_view m_text;
    Errors& m_errors;
    Json m_root;
    std::vector<Frame> m_frames;
    std::size_t m_values = 0;
    std::size_t m_duplicates = 0;
};

// What no JSON text may hold, looked for before it is parsed.
bool isText(std::string_view text, Errors& errors)
{
    if (trimmed(text).empty()) {
        errors.push_back({Code::Input, {}, say(CORE_TR("core", "The text is empty; there is nothing to read."))});
        return false;
    }
    if (const std::size_t at = text.find('\0'); at != std::string_view::npos) {
        const Place place = placeOf(text, at);
        errors.push_back(
            {Code::Input,
             {},
             say(CORE_TR("core", "In line {1}, column {2} there is a zero byte; this is a binary file, or text that "
                                 "is not UTF-8, and not JSON."),
                 place.line, place.column)});
        return false;
    }
    if (const std::size_t at = firstInvalidUtf8(text); at != std::string_view::npos) {
        const Place place = placeOf(text, at);
        errors.push_back(
            {Code::Input,
             {},
             say(CORE_TR("core", "In line {1}, column {2} there is a byte that is not UTF-8; save the file as UTF-8."),
                 place.line, place.column)});
        return false;
    }
    return true;
}

} // namespace

Json readJson(std::string_view text, Errors& errors)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (startsWith(text, byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    if (!isText(text, errors)) return {};
    try {
        Reader reader(text, errors);
        nlohmann::json::sax_parse(text.begin(), text.end(), &reader);
        return reader.take();
    } catch (const std::bad_alloc&) {
        errors.push_back(
            {Code::Input, {}, say(CORE_TR("core", "The text is too large for the memory of this computer."))});
        return {};
    }
}

} // namespace titer::base
