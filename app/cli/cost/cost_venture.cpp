// titer-cli cost venture: present value, rates of return, payback and the sales that a venture needs, with its table.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/cost/venture_report.h"
#include "core/base/units/units.h"
#include "core/economics/venture_result.h"

namespace titer::cli {

namespace {

int reportVenture(const Arguments& arguments)
{
    std::optional<double> rate;
    std::string fault;
    takeOption(arguments, "--rate", rate, [](const std::string& text) { return base::readQuantity(text, "1"); }, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const base::Result<std::string> text = readText(path, "a venture");
    if (!text) {
        printError(text.error(), path);
        return exitError;
    }
    base::Errors errors;
    economics::VentureOrder order = economics::readVentureFile(*text, errors);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    if (rate) economics::setRate(order, *rate, "--rate");
    const economics::VentureResult result = economics::evaluated(order);
    printNotices(result.notices, path);
    if (arguments.json())
        printJson(economics::ventureResultJson(result));
    else
        print(ventureText(result, order.rate));
    return exitDone;
}

constexpr Positional ventureFile[] = {{.name = "FILE", .help = "titer.venture/1; - is standard input"}};
constexpr Option ventureOptions[] = {
    {.name = "--rate", .value = "R", .help = "discount by this rate, not by that of the file (10%, 0.1)"}};

} // namespace

const Command costVenture{
    .name = "cost venture",
    .summary = "Value a venture: present value, rates of return, payback, needed sales",
    .positionals = ventureFile,
    .options = ventureOptions,
    .about =
        "FILE describes what is built, earned and owed, or lists the flows of money by year (“cash_flow”).\n"
        "All is discounted to the end of year 0, the last of construction. Every rate of return above -100 % is found; "
        "where\nthere are several, or none, there is no rate of return, and a notice says so. --json prints\n"
        "titer.venture_result/1.",
    .example = "titer-cli cost venture plant.venture.json --rate 12%",
    .run = reportVenture};

} // namespace titer::cli
