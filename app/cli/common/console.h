// What the commands print: results on standard output, errors and notices on standard error, one line each.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace titer::cli {

// Text on standard output, harmless() where that is a terminal. False when it could not be written; finish() reports why.
bool print(std::string_view text);
bool printJson(const base::Json& json);
// Text on standard error, harmless().
void complain(std::string_view text);
// The same with the signs that steer a terminal.
void steer(std::string_view text);

// With “�” instead of what would steer a terminal or turn its letters around: names may come from anybody.
std::string harmless(std::string_view text);
// A word as a shell takes it.
std::string shellWord(std::string_view word);

// "error: WHERE: WHAT". An error without a place gets `otherwise`.
void printError(const base::Error& error, std::string_view otherwise = {});
void printErrors(const base::Errors& errors, std::string_view otherwise = {});
void printNotices(const base::Notices& notices, std::string_view otherwise = {});

// Errors and notices as JSON lists of {"where", "what"}.
base::Json errorsJson(const base::Errors& errors);
base::Json noticesJson(const base::Notices& notices);

// Flushes standard output; the exit status is a fault when it could not be written (a full disk).
int finish(int status);

} // namespace titer::cli
