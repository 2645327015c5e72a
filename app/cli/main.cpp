// titer-cli: everything but the drawing, from a shell or on a cluster node.
#include "app/cli/commands.h"
#include "app/cli/common/console.h"

int main(int argc, char** argv)
{
    return titer::cli::finish(titer::cli::runWords({argv + 1, argv + argc}));
}
