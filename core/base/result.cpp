// Fills the numbered places of sentences.
#include "core/base/result.h"

namespace titer::base {

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
