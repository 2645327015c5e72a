#include "app/cli/live/mappings.h"

#include "app/cli/common/readings.h"

namespace titer::cli {

std::vector<model::TagEntry> mappingsOf(const Arguments& arguments, std::string& fault)
{
    std::vector<model::TagEntry> mappings;
    for (std::string text : arguments.values("--map")) {
        std::string factor = takeFactor(text);
        const std::size_t at = text.rfind('=');
        if (at == std::string::npos || at == 0)
            fault = "--map wants TAG=VARIABLE, such as VCD=n1.cells, not “" + text + "”";
        else
            mappings.push_back({text.substr(0, at), text.substr(at + 1), std::move(factor)});
    }
    return mappings;
}

} // namespace titer::cli
