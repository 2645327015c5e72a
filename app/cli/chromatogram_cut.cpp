// Readers of cuts and sizes of fractions.
#include "app/cli/chromatogram_cut.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::cli {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

struct Ends {
    std::string_view first, second; // the same where one is given
    bool both = false;
};

Ends endsOf(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return {base::trimmed(text), base::trimmed(text), false};
    return {base::trimmed(text.substr(0, dots)), base::trimmed(text.substr(dots + 2)), true};
}

Result<figures::Level> readLevel(std::string_view text)
{
    figures::Level level;
    level.share = base::endsWith(text, "%");
    const std::optional<double> number = base::readNumber(level.share ? text.substr(0, text.size() - 1) : text);
    if (!number || !(*number > 0.0) || (level.share && *number >= 100.0))
        return Error{
            Code::Input, "",
            say("“{1}” is not a level: write a fraction of the peak above 0 % and below 100 %, or absorbance units "
                "above 0.",
                text)};
    level.value = level.share ? *number / 100.0 : *number;
    return level;
}

Result<PoolCut> readUv(PoolCut cut, const Ends& ends)
{
    const Result<figures::Level> front = readLevel(ends.first), back = readLevel(ends.second);
    if (!front) return front.error();
    if (!back) return back.error();
    cut.front = *front;
    cut.back = *back;
    return cut;
}

Result<PoolCut> readRange(PoolCut cut, const Ends& ends, const char* unit)
{
    if (!ends.both)
        return Error{Code::Input, "", say("“{1}” has one end. Give two, such as time:35 min..50 min.", cut.text)};
    const Result<double> from = base::readQuantity(ends.first, unit, unit);
    const Result<double> to = base::readQuantity(ends.second, unit, unit);
    if (!from) return from.error();
    if (!to) return to.error();
    cut.from = *from;
    cut.to = *to;
    return cut;
}

Result<PoolCut> readPurity(PoolCut cut, const Ends& ends)
{
    const Result<double> purity = base::readQuantity(ends.first, "1");
    if (!purity) return purity.error();
    if (ends.both || !(*purity > 0.0) || !(*purity <= 1.0))
        return Error{
            Code::Input, "",
            say("“{1}” is not a purity: write one fraction above 0 % and up to 100 %, such as purity:99%.", cut.text)};
    cut.from = *purity;
    return cut;
}

} // namespace

Result<PoolCut> readCut(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    PoolCut cut;
    cut.text = text;
    const Ends ends = endsOf(colon == std::string_view::npos ? "" : text.substr(colon + 1));
    if (kind == "uv") {
        cut.kind = PoolCut::Kind::Uv;
        return readUv(std::move(cut), ends);
    }
    if (kind == "time") {
        cut.kind = PoolCut::Kind::Time;
        return readRange(std::move(cut), ends, "s");
    }
    if (kind == "volume") {
        cut.kind = PoolCut::Kind::Volume;
        return readRange(std::move(cut), ends, "m3");
    }
    if (kind == "purity") {
        cut.kind = PoolCut::Kind::Purity;
        return readPurity(std::move(cut), ends);
    }
    return Error{
        Code::Input, "",
        say("“{1}” is not a cut: write uv:10%, uv:0.2..0.1, time:35 min..50 min, volume:1 L..3 L or purity:99%.",
            text)};
}

Result<FractionSize> readFractionSize(std::string_view text)
{
    FractionSize size;
    const Result<double> volume = base::readQuantity(text, "m3", "m3");
    const Result<double> duration = base::readQuantity(text, "s");
    if (volume)
        size.volume = *volume;
    else if (duration)
        size.duration = *duration;
    if (!(size.volume > 0.0) && !(size.duration > 0.0))
        return Error{Code::Input, "",
                     say("“{1}” is not a size of fractions: write a volume (5 mL) or a time (2 min) above 0.", text)};
    return size;
}

} // namespace titer::cli
