// What titer-cli does with the words after its name.
#pragma once

#include <string>
#include <vector>

namespace titer::cli {

// Runs the command that they name, or says what is wrong with them. The exit status, before finish().
int runWords(const std::vector<std::string>& words);

} // namespace titer::cli
