#include "app/cli/common/run_command.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/console.h"
#include "core/base/math/vector_units.h"
#include "core/base/text.h"

namespace titer::cli {

int runCommand(const Command& command, const std::vector<std::string>& words)
{
    std::string fault;
    const Arguments arguments(command, words, fault);
    if (!fault.empty()) return usageError(command, fault);
    if (arguments.help()) {
        print(helpText(command));
        return exitDone;
    }
    return command.run(arguments);
}

int checkVectorUnit()
{
    const std::string_view name = base::refusedVectorUnit();
    if (name.empty()) return exitDone;
    std::vector<std::string> names;
    for (const base::VectorUnit unit : base::vectorUnits()) names.emplace_back(base::nameOf(unit));
    complain("titer-cli: TITER_VECTOR is “" + std::string(name) + "”, which this processor does not have; it has " +
             base::join(names, ", ") + "\n");
    return exitUsage;
}

} // namespace titer::cli
