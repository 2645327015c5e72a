// Readers of durations, tolerances, quantities and counts.
#include "app/cli/common/readings.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using base::Code;
using base::Error;
using base::Result;
using base::say;

Result<double> readDuration(std::string_view text)
{
    Result<double> seconds = base::readQuantity(text, "s", "s");
    if (!seconds) return seconds;
    if (!(*seconds > 0.0)) return Error{Code::Input, "", say("“{1}” is not more than 0 s.", text)};
    return seconds;
}

Result<double> readTolerance(std::string_view text)
{
    if (text == "preview") return 1e-4;
    if (text == "normal") return 1e-6;
    if (text == "reference") return 1e-8;
    const std::optional<double> number = base::readNumber(text);
    if (!number || !(*number >= 1e-12) || !(*number <= 0.1))
        return Error{
            Code::Input, "",
            say("“{1}” is not a tolerance: write preview, normal, reference, or a number from 1e-12 to 0.1.", text)};
    return *number;
}

base::Result<double> readSpread(std::string_view text)
{
    const base::Result<double> share = base::readQuantity(text, "1");
    if (!share) return share.error();
    if (*share >= 0.0 && *share <= 1.0) return share;
    return base::Error{base::Code::Input, "--spread", base::say("It must be a fraction from 0 % to 100 %.")};
}

Result<double> readAbove0(const std::string& text, const char* unit, const char* bare)
{
    const Result<double> read = base::readQuantity(text, unit, bare);
    if (read && !(*read > 0.0)) return base::inputError(say("“{1}” is not above 0.", text));
    return read;
}

Result<long> readCount(std::string_view text, long min, long max)
{
    const std::optional<double> number = base::readNumber(text);
    if (!number || *number != std::floor(*number) || *number < double(min) || *number > double(max))
        return Error{
            Code::Input, "",
            say("“{1}” is not a whole number from {2} to {3}.", text, std::to_string(min), std::to_string(max))};
    return long(*number);
}

bool splitAt(const std::string& text, std::string& left, std::string& right)
{
    const std::size_t at = text.rfind('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size()) return false;
    left = text.substr(0, at);
    right = text.substr(at + 1);
    return true;
}

std::string takeFactor(std::string& mapping)
{
    std::string left, right;
    if (!splitAt(mapping, left, right) || left.find('=') == std::string::npos) return {};
    const std::optional<std::string> unit = base::unitIn(right);
    if (!unit || !base::findUnit(*unit)) return {};
    mapping = left;
    return right;
}

} // namespace titer::cli
