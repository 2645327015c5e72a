#include "app/cli/common/output_file.h"

#include "app/cli/common/output_rule.h"
#include "app/cli/common/output_stream.h"

namespace titer::cli {

using base::Done;

Done canWrite(const Arguments& arguments, const std::string& path)
{
    const Done place = isPlaceForFile(path);
    return place && path != "-" ? mayWrite(arguments, path) : place;
}

Done writeOutput(const Arguments& arguments, const std::string& path, std::string_view text)
{
    const Done can = canWrite(arguments, path);
    return can ? replaceFile(path, text) : can;
}

Done replaceFile(const std::string& path, std::string_view text)
{
    OutputStream stream(path);
    if (const Done opened = stream.open(); !opened) return opened;
    stream.write(text);
    return stream.commit();
}

std::string outputFault(const Arguments& arguments)
{
    const bool both = arguments.json() && arguments.value("--out") == "-";
    return both ? "--json and --out - both want standard output" : "";
}

} // namespace titer::cli
