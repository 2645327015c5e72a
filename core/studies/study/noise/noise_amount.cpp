#include "core/studies/study/noise/noise_amount.h"

#include "core/base/text.h"

namespace titer::studies {

bool NoiseAmount::operator==(const NoiseAmount& other) const
{
    return amount == other.amount && (share == other.share || isNone());
}

std::optional<NoiseAmount> readNoise(std::string_view text)
{
    text = base::trimmed(text);
    if (text.empty()) return NoiseAmount();
    const bool share = base::endsWith(text, "%");
    const auto amount = base::readNumber(base::trimmed(share ? text.substr(0, text.size() - 1) : text));
    if (!amount || !(*amount >= 0.0)) return std::nullopt;
    return NoiseAmount{share ? 1e-2 * *amount : *amount, share};
}

} // namespace titer::studies
