// Import options from the command line.
#include "app/cli/common/import_options.h"

#include "app/cli/common/arguments.h"

namespace titer::cli {

connect::Settings importSettings(const Arguments& arguments)
{
    connect::Settings settings;
    for (const Option& option : importOptions)
        for (std::string& text : arguments.values(option.name)) settings.add(option.name + 2, std::move(text));
    return settings;
}

} // namespace titer::cli
