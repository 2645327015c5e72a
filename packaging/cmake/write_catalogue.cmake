# Writes OUTPUT.h and OUTPUT.cpp: titer::NAME::all(), NAME being the last part of FOLDER, over those of FILES (paths below FOLDER)
# that define `extern const TYPE stem`, each in a namespace of that name.
include(${CMAKE_CURRENT_LIST_DIR}/write_if_changed.cmake)

cmake_path(GET FOLDER FILENAME name)
string(REPLACE "," ";" files "${FILES}")
set(entries)
foreach(file IN LISTS files)
    cmake_path(GET file STEM stem)
    file(READ ${SOURCE_DIR}/${FOLDER}/${file} text)
    if(text MATCHES "extern[ \t\r\n]+const[ \t\r\n]+([a-z]+::)*${TYPE}[ \t\r\n]+${stem}[^A-Za-z0-9_]")
        if(NOT text MATCHES "namespace (titer::[a-z_:]+::${stem}) {")
            message(FATAL_ERROR "${FOLDER}/${file}: ${stem} must stand in a namespace of its name, titer::…::${stem}")
        endif()
        list(APPEND entries "${stem}|${CMAKE_MATCH_1}")
    endif()
endforeach()
list(SORT entries)
set(declarations "")
set(pointers "")
foreach(entry IN LISTS entries)
    string(REPLACE "|" ";" parts "${entry}")
    list(GET parts 0 stem)
    list(GET parts 1 place)
    string(APPEND declarations "namespace ${place} {\nextern const ${NAMESPACE}::${TYPE} ${stem};\n}\n")
    string(APPEND pointers "&${place}::${stem}, ")
endforeach()

write_if_changed(${OUTPUT}.h "// Generated: every ${TYPE} of ${FOLDER}.
#pragma once

#include \"${HEADER}\"

#include <span>

namespace titer::${name} {

// Sorted by name.
std::span<const ${NAMESPACE}::${TYPE}* const> all();

} // namespace titer::${name}
")

if(pointers STREQUAL "")
    set(body "    return {};\n")
else()
    string(REGEX REPLACE ", $" "" pointers "${pointers}")
    set(body "    static const ${NAMESPACE}::${TYPE}* const entries[] = {${pointers}};\n    return entries;\n")
endif()
write_if_changed(${OUTPUT}.cpp "// Generated: every ${TYPE} of ${FOLDER}.
#include \"generated/${name}_catalogue.h\"

${declarations}
namespace titer::${name} {

std::span<const ${NAMESPACE}::${TYPE}* const> all()
{
${body}}

} // namespace titer::${name}
")
