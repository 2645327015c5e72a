// titer-cli schema: the JSON Schema of plant files.
#include "core/model/file/schema.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int printSchema(const Arguments&)
{
    print(model::plantSchema(solve::catalogue()).write() + "\n");
    return exitDone;
}

} // namespace

const Command schema{.name = "schema",
                     .summary = "Print the JSON Schema of plant files",
                     .about = "Editors complete and validate a plant file with it. Units, references and "
                              "contradictions are checked by “titer-cli check”.",
                     .example = "titer-cli schema > titer.plant.schema.json",
                     .run = printSchema};

} // namespace titer::cli
