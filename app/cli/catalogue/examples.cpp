// titer-cli examples: the plants that come with Titer.
#include "generated/examples.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/json.h"
#include "core/model/flowsheet.h"

namespace titer::cli {

namespace {

int listExamples(const Arguments& arguments)
{
    base::Json list = base::Json::array();
    Table table;
    for (const model::Example& example : model::examples()) {
        base::Errors ignored; // a test checks every example
        const model::Flowsheet flowsheet = model::readPlant(example.text, ignored);
        base::Json item = base::Json::object();
        item["id"] = example.id;
        item["name"] = flowsheet.name;
        item["note"] = flowsheet.note;
        item["units"] = int(flowsheet.units.size());
        for (const model::ExampleSheet& sheet : example.sheets) item["tables"].push(sheet.name);
        list.push(std::move(item));
        table.add({std::string(example.id), flowsheet.name});
    }
    if (arguments.json())
        printJson(list);
    else
        print(table.text());
    return exitDone;
}

} // namespace

const Command examples{.name = "examples",
                       .summary = "List the example plants",
                       .example = "titer-cli examples --json",
                       .run = listExamples};

} // namespace titer::cli
