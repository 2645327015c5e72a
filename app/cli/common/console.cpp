// Prints on the two standard streams and keeps a failed write in mind.
#include "app/cli/common/console.h"

#include "app/cli/common/command.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace titer::cli {

namespace {

int writeFault = 0; // errno of the first failed write to standard output

std::string line(std::string_view kind, const std::string& where, const base::Sentence& what,
                 std::string_view otherwise)
{
    std::string text = std::string(kind) + ": " + (where.empty() ? std::string(otherwise) : where) + ": " + what.text();
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text + "\n";
}

// A control sign (C0 but for the end of a line and the tab, C1), a byte that is no UTF-8, or one that turns the direction of writing.
bool steers(std::string_view letter)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(letter[i]); };
    if (letter.size() == 1) return (byte(0) < 0x20 && letter[0] != '\n' && letter[0] != '\t') || byte(0) >= 0x7F;
    if (letter.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0;
    if (letter.size() != 3 || byte(0) != 0xE2) return false;
    return (byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE) ||
           (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9);
}

bool put(std::string_view text)
{
    if (writeFault == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) writeFault = errno;
    return writeFault == 0;
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

std::string harmless(std::string_view text)
{
    constexpr std::string_view sign = "\xef\xbf\xbd";
    std::string clean;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(1, base::utf8Length(text));
        const std::string_view letter = text.substr(0, length);
        clean += steers(letter) ? sign : letter;
        text.remove_prefix(length);
    }
    return clean;
}

bool print(std::string_view text)
{
    static const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    if (terminal) return put(harmless(text));
    return put(text);
}

void steer(std::string_view text)
{
    // Nothing is left to report about a standard error that cannot be written.
    std::fwrite(text.data(), 1, text.size(), stderr);
}

bool printJson(const base::Json& json)
{
    return print(json.write() + "\n");
}

void complain(std::string_view text)
{
    steer(harmless(text));
}

std::string shellWord(std::string_view word)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+:@%,=";
    if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) return std::string(word);
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
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
    return exitError;
}

} // namespace titer::cli
