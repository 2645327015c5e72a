// Sentences, errors and notices: how they are made and copied, and how their places are filled.
#include "core/base/result.h"

namespace titer::base {

Sentence::Sentence() = default;
Sentence::Sentence(std::string pattern_, std::vector<std::string> args_)
    : pattern(std::move(pattern_))
    , args(std::move(args_))
{
}
Sentence::Sentence(const Sentence&) = default;
Sentence::Sentence(Sentence&&) noexcept = default;
Sentence& Sentence::operator=(const Sentence&) = default;
Sentence& Sentence::operator=(Sentence&&) noexcept = default;
Sentence::~Sentence() = default;

Sentence sentenceOf(std::string_view pattern, std::initializer_list<std::string_view> args)
{
    return {std::string(pattern), std::vector<std::string>(args.begin(), args.end())};
}

Error::Error() = default;
Error::Error(Code code_, std::string where_, Sentence what_)
    : code(code_)
    , where(std::move(where_))
    , what(std::move(what_))
{
}
Error::Error(const Error&) = default;
Error::Error(Error&&) noexcept = default;
Error& Error::operator=(const Error&) = default;
Error& Error::operator=(Error&&) noexcept = default;
Error::~Error() = default;

Error inputError(std::string_view where, Sentence what)
{
    return {Code::Input, std::string(where), std::move(what)};
}

Error inputError(Sentence what)
{
    return inputError({}, std::move(what));
}

Notice::Notice() = default;
Notice::Notice(std::string where_, Sentence what_)
    : where(std::move(where_))
    , what(std::move(what_))
{
}
Notice::Notice(const Notice&) = default;
Notice::Notice(Notice&&) noexcept = default;
Notice& Notice::operator=(const Notice&) = default;
Notice& Notice::operator=(Notice&&) noexcept = default;
Notice::~Notice() = default;

std::string fill(std::string_view pattern, const std::vector<std::string>& args)
{
    std::string text;
    text.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        // One pass, so that braces inside an argument stay what they are.
        const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                           pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t index = place ? std::size_t(pattern[i + 1] - '1') : args.size();
        if (index < args.size()) {
            text += args[index];
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

std::string Sentence::text() const
{
    return fill(pattern, args);
}

} // namespace titer::base
