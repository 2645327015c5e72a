// Perfusion at a constant cell-specific rate: F = CSPR X V, X the viable cells, between two limits.
#include "core/base/result.h"
#include "core/control/output_limits.h"

#include <algorithm>
#include <array>

namespace titer::control::perfusion {

namespace {

using model::ParamSpec;

constexpr std::array params{
    ParamSpec{.key = "specific_rate",
              .label = CORE_TR("core", "Cell-specific perfusion rate"),
              .unit = "m3/cell/s",
              .defaultValue = 50e-15 / 86400.0,
              .min = 0.0,
              .max = 1e-14,
              .decimals = 1,
              .help = CORE_TR("core", "Medium per viable cell and time.")},
    ParamSpec{.key = "volume",
              .label = CORE_TR("core", "Volume"),
              .unit = "m3",
              .defaultValue = 1e-3,
              .min = 0.0,
              .max = 1e4,
              .help = CORE_TR("core", "Volume of the culture, which another controller holds.")},
    ParamSpec{.key = "flow_min",
              .label = CORE_TR("core", "Minimum flow"),
              .unit = "m3/s",
              .defaultValue = 0.0,
              .min = 0.0,
              .max = 100.0,
              .decimals = 4,
              .help = CORE_TR("core", "The flow never falls below this value.")},
    flowMaxSpec,
};

class Perfusion : public model::Controller {
public:
    explicit Perfusion(const model::ParamSet& p)
        : m_perCells(p["specific_rate"] * p["volume"])
        , m_limits{std::min(p["flow_min"], statedMax(p, "flow_max")), statedMax(p, "flow_max")}
    {
    }

    double sample(const model::ControllerInput& in, bool, std::span<double>) const override
    {
        return m_limits.limited(m_perCells * in.measured); // what it writes stays until something is measured
    }

private:
    double m_perCells; // [m3/s per 1/m3]
    OutputLimits m_limits;
};

} // namespace

extern const model::ControllerType perfusion{
    .id = "perfusion",
    .label = CORE_TR("core", "Perfusion"),
    .help =
        CORE_TR("core", "Feeds medium in proportion to the viable cells, which it reads as a cell density, and writes "
                        "the flow of an inlet. A level controller draws off the permeate; a PID controller of direct "
                        "action that reads the cells and writes the bleed holds their density."),
    .source = "Konstantinov et al. 2006, Adv Biochem Eng Biotechnol 101:75",
    .hasSetpoint = false,
    .readsIn = "1/m3",
    .params = params,
    .make = [](const model::ParamSet& p) -> std::unique_ptr<model::Controller> {
        return std::make_unique<Perfusion>(p);
    },
};

} // namespace titer::control::perfusion
