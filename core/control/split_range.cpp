// Split range: w = low + (u - begin)/(end - begin) (high - low) between the two, where u is the output of a cascade, 0 to 1.
#include "core/base/result.h"
#include "core/control/output_range.h"

#include <array>

namespace titer::control::split_range {

namespace {

constexpr std::array params{
    model::ParamSpec{.key = "range_begin",
                     .label = CORE_TR("core", "Beginning of the range"),
                     .defaultValue = 0.5,
                     .min = 0.0,
                     .max = 1.0,
                     .decimals = 1,
                     .help = CORE_TR("core", "Share of the cascade's output above which this set-point moves."),
                     .displayUnit = "%"},
    rangeEndSpec,
    lowSpec,
    highSpec,
};

class SplitRange : public model::Controller {
public:
    explicit SplitRange(const model::ParamSet& p)
        : m_range{p["range_begin"], p["range_end"], p["output_min"], p["output_max"]}
    {
    }

    double sample(const model::ControllerInput& in, bool, std::span<double>) const override
    {
        return m_range.at(in.measured);
    }

    std::optional<double> shareFor(double written) const override { return m_range.shareFor(written); }

    model::ShareSpan spanOf(double share, double written) const override { return m_range.spanOf(share, written); }

private:
    OutputRange m_range;
};

} // namespace

extern const model::ControllerType split_range{
    .id = "split_range",
    .label = CORE_TR("core", "Split range"),
    .help = CORE_TR("core", "Follows a controller of the type “cascade”: while its output goes from the beginning to "
                            "the end of a range, the set-point goes from one value to another. Oxygen is held by the "
                            "stirrer, then by the gas flow, then by the oxygen in the gas."),
    .source = "Åström and Hägglund 2006, Advanced PID Control, split range",
    .reads = false,
    .follows = true,
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<SplitRange>(p);
    },
};

} // namespace titer::control::split_range
