// Errors as values: a Result holds either what was asked for or an Error that says where, what and how to correct it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// Marks a string of the Qt-free core for translation. The context is always "core"; the translation is looked up
// where the string is shown.
#define CORE_TR(context, text) text

namespace titer::base {

// A whole sentence with numbered places ("{1}", "{2}") and what goes into them, kept apart so that it can be translated.
struct Sentence {
    std::string pattern;
    std::vector<std::string> args;

    // Copied, moved and destroyed out of line, as Error and Notice are: nearly every function of Titer that can fail has some.
    Sentence();
    Sentence(std::string pattern, std::vector<std::string> args);
    Sentence(const Sentence&);
    Sentence(Sentence&&) noexcept;
    Sentence& operator=(const Sentence&);
    Sentence& operator=(Sentence&&) noexcept;
    ~Sentence();

    // The sentence in English.
    std::string text() const;
    bool operator==(const Sentence&) const = default;
};

// Fills `pattern` (already translated) with `args`.
std::string fill(std::string_view pattern, const std::vector<std::string>& args);

Sentence sentenceOf(std::string_view pattern, std::initializer_list<std::string_view> args);

// say(CORE_TR("core", "{1} is above {2}."), "5 L", "4 L")
template <class... Args> Sentence say(std::string_view pattern, const Args&... args)
{
    return sentenceOf(pattern, {std::string_view(args)...});
}

enum class Code { Input, Io, Solver, Device, Plugin };

// `where` is a path such as "units/N-2/params/volume", so that the window can jump there.
struct Error {
    Code code = Code::Input;
    std::string where;
    Sentence what;

    Error();
    Error(Code code, std::string where, Sentence what);
    Error(const Error&);
    Error(Error&&) noexcept;
    Error& operator=(const Error&);
    Error& operator=(Error&&) noexcept;
    ~Error();

    bool operator==(const Error&) const = default;
};

// What a person asked for or typed cannot be. Where its place is not known, whoever called says it.
Error inputError(std::string_view where, Sentence what);
Error inputError(Sentence what);

// Something that a person should know and that stops nothing.
struct Notice {
    std::string where;
    Sentence what;

    Notice();
    Notice(std::string where, Sentence what);
    Notice(const Notice&);
    Notice(Notice&&) noexcept;
    Notice& operator=(const Notice&);
    Notice& operator=(Notice&&) noexcept;
    ~Notice();

    bool operator==(const Notice&) const = default;
};

using Errors = std::vector<Error>;
using Notices = std::vector<Notice>;

template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_data); }
    const T& value() const& { return std::get<0>(m_data); }
    T&& value() && { return std::get<0>(std::move(m_data)); }
    T* operator->() { return &std::get<0>(m_data); }
    const T* operator->() const { return &std::get<0>(m_data); }
    T& operator*() & { return std::get<0>(m_data); }
    const T& operator*() const& { return std::get<0>(m_data); }
    T&& operator*() && { return std::get<0>(std::move(m_data)); }

    const Error& error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

// A result without a value: done, or an error.
using Done = Result<std::monostate>;
inline Done done()
{
    return std::monostate{};
}

} // namespace titer::base
