#include "core/model/plant/prediction.h"

#include "core/base/text.h"

namespace titer::model {

std::optional<StatedLimit> readStatedLimit(std::string_view text)
{
    const std::size_t at = text.find_first_of("<>");
    if (at == std::string_view::npos || text.find_first_of("<>", at + 1) != std::string_view::npos) return std::nullopt;
    const std::size_t behind = at + (at + 1 < text.size() && text[at + 1] == '=' ? 2 : 1);
    return StatedLimit{std::string(base::trimmed(text.substr(0, at))), text[at] == '<',
                       std::string(base::trimmed(text.substr(behind)))};
}

} // namespace titer::model
