#include "ui/bench/bench.h"

namespace titer::bench {

namespace {
bool quick = false;
}

base::Json figure(const std::string& name, double value, double target, const std::string& note)
{
    return base::Json::object({{"name", name},
                               {"value", value},
                               {"unit", "s"},
                               {"target", target},
                               {"met", value <= target},
                               {"note", note}});
}

bool isQuick()
{
    return quick;
}

void beQuick(bool isShortcut)
{
    quick = isShortcut;
}

} // namespace titer::bench
