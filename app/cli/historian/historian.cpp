// titer-cli historian: recorded data. Each part is a command in a file of its own, historian_<part>.cpp.
#include "app/cli/common/command.h"

#include <array>

namespace titer::cli {

namespace {

constexpr std::array historianParts{&historianImport,  &historianTags,   &historianQuery,       &historianExport,
                                    &historianPublish, &historianSample, &historianInterval,    &historianCondition,
                                    &historianZone,    &historianRetain, &historianCorrections, &historianGaps,
                                    &historianVerify,  &historianJoin};

} // namespace

const Command historian{
    .name = "historian",
    .summary = "Recorded data: import, look up, export, verify",
    .about = "Each has its --help. A store is a folder; next to a project NAME.titer it is NAME.history, and --store "
             "takes\nthe project instead of the folder as well. Reading disturbs no recorder that writes to the store.",
    .example = "  titer-cli historian import run-0417.csv --store plant.history --batch batch_id=B-0417\n"
               "  titer-cli historian query --store plant.history --tag pH --batch B-0417 --columns 200\n"
               "  titer-cli historian export --store plant.history --batch B-0417 -o b-0417.csv\n"
               "  titer-cli historian verify --store plant.history",
    .parts = historianParts};

} // namespace titer::cli
