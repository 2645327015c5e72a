// titer-bench: how fast this computer is. `titer-cli bench` starts it.
#include "app/bench/benchmark.h"
#include "app/cli/common/bench_command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/run_command.h"

int main(int argc, char** argv)
{
    using namespace titer;
    constexpr cli::Command command = cli::benchCommand(bench::measureAll);
    const int refused = cli::checkVectorUnit();
    return cli::finish(refused != cli::exitDone ? refused : cli::runCommand(command, {argv + 1, argv + argc}));
}
