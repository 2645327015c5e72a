#include "app/cli/cost/price_files.h"

#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/economics/goods/price_table.h"

namespace titer::cli {

namespace {

base::Result<std::string> workbookText(const std::string& path)
{
    base::Result<base::XlsxReader> reader = base::XlsxReader::open(path);
    if (!reader) return reader.error();
    for (;;) {
        const base::Result<bool> done = reader->step();
        if (!done) return done.error();
        if (*done) return reader->takeCsv();
    }
}

} // namespace

bool readPriceFiles(const Arguments& arguments, std::vector<base::Json>& tables)
{
    bool sound = true;
    for (const std::string& path : arguments.values("--prices")) {
        const bool isBook = base::looksLikeWorkbook(path);
        const base::Result<std::string> text = isBook ? workbookText(path) : readText(path, "a table of prices");
        base::Errors faults;
        base::Notices notices;
        if (text)
            tables.push_back(economics::readPriceTable(*text, isBook, faults, notices));
        else
            faults.push_back(text.error());
        for (const base::Notice& notice : notices) printNotices({{path + ": " + notice.where, notice.what}});
        for (const base::Error& fault : faults)
            printError({fault.code, fault.where.empty() || fault.where == path ? path : path + ": " + fault.where,
                        fault.what});
        sound = sound && faults.empty();
    }
    return sound;
}

void layPrices(const std::vector<base::Json>& tables, model::Flowsheet& flowsheet)
{
    for (const base::Json& table : tables) economics::layPricesOver(flowsheet.economics, table);
}

} // namespace titer::cli
