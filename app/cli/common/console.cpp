// Prints on the two standard streams and keeps a failed write in mind.
#include "app/cli/common/console.h"

#include "app/cli/common/command.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace titer::cli {

namespace {

int writeFault = 0; // errno of the first failed write to standard output

std::string line(std::string_view kind, const std::string& where, const base::Sentence& what,
                 std::string_view otherwise)
{
    std::string text = std::string(kind) + ": " + (where.empty() ? std::string(otherwise) : where) + ": " + what.text();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text + "\n";
}

template <class List> base::Json listJson(const List& list)
{
    base::Json json = base::Json::array();
    for (const auto& entry : list) {
        base::Json item = base::Json::object();
        item["where"] = entry.where;
        item["what"] = entry.what.text();
        json.push(std::move(item));
    }
    return json;
}

} // namespace

bool print(std::string_view text)
{
    if (writeFault == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) writeFault = errno;
    return writeFault == 0;
}

bool printJson(const base::Json& json)
{
    return print(json.write() + "\n");
}

void complain(std::string_view text)
{
    // Nothing is left to tell about a standard error that cannot be written.
    std::fwrite(text.data(), 1, text.size(), stderr);
}

void printError(const base::Error& error, std::string_view otherwise)
{
    complain(line("error", error.where, error.what, otherwise.empty() ? "titer-cli" : otherwise));
}

void printErrors(const base::Errors& errors, std::string_view otherwise)
{
    for (const base::Error& error : errors) printError(error, otherwise);
}

void printNotices(const base::Notices& notices, std::string_view otherwise)
{
    for (const base::Notice& notice : notices)
        complain(line("notice", notice.where, notice.what, otherwise.empty() ? "titer-cli" : otherwise));
}

base::Json errorsJson(const base::Errors& errors)
{
    return listJson(errors);
}

base::Json noticesJson(const base::Notices& notices)
{
    return listJson(notices);
}

int finish(int status)
{
    if (writeFault == 0 && std::fflush(stdout) != 0) writeFault = errno;
    if (writeFault == 0) return status;
    complain(std::string("error: standard output: It could not be written (") + std::strerror(writeFault) + ").\n");
    return exitFault;
}

} // namespace titer::cli
