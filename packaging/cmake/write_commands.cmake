# Writes OUTPUT.h and OUTPUT.cpp: titer::cli::allCommands(), over each `const Command name{` or `const Command name =` at the beginning of
# a line of FILES (paths below FOLDER).
include(${CMAKE_CURRENT_LIST_DIR}/write_if_changed.cmake)

string(REPLACE "," ";" files "${FILES}")
set(names)
foreach(file IN LISTS files)
    file(STRINGS ${FOLDER}/${file} lines REGEX "^const Command [A-Za-z0-9]+( =|{)")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^const Command ([A-Za-z0-9]+)( =|{).*" "\\1" name "${line}")
        list(APPEND names ${name})
    endforeach()
endforeach()
list(SORT names)
list(JOIN names ", " declarations)
list(JOIN names ", &" pointers)

write_if_changed(${OUTPUT}.h "// Generated: every command of app/cli. Included by app/cli/common/command.h.
#pragma once

#include <span>

namespace titer::cli {

extern const Command ${declarations};

// Sorted by the names of their objects.
std::span<const Command* const> allCommands();

} // namespace titer::cli
")
write_if_changed(${OUTPUT}.cpp "// Generated: every command of app/cli.
#include \"app/cli/common/command.h\"

namespace titer::cli {

std::span<const Command* const> allCommands()
{
    static const Command* const commands[] = {&${pointers}};
    return commands;
}

} // namespace titer::cli
")
