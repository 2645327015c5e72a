# Writes OUTPUT.h and OUTPUT.cpp: titer::NAME::all(), NAME being the last part of FOLDER, over the files of FOLDER that define
# `extern const TYPE stem`.
function(write_if_changed file text)
    set(old "")
    if(EXISTS ${file})
        file(READ ${file} old)
    endif()
    if(NOT old STREQUAL text)
        file(WRITE ${file} "${text}")
    endif()
endfunction()

cmake_path(GET FOLDER FILENAME name)
string(REPLACE "," ";" stems "${STEMS}")
set(declarations "")
set(pointers "")
foreach(stem IN LISTS stems)
    file(READ ${SOURCE_DIR}/${FOLDER}/${stem}.cpp text)
    if(text MATCHES "extern[ \t\r\n]+const[ \t\r\n]+([a-z]+::)*${TYPE}[ \t\r\n]+${stem}[^A-Za-z0-9_]")
        string(APPEND declarations "extern const ${NAMESPACE}::${TYPE} ${stem};\n")
        string(APPEND pointers "&${stem}, ")
    endif()
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

namespace titer::${name} {

${declarations}
std::span<const ${NAMESPACE}::${TYPE}* const> all()
{
${body}}

} // namespace titer::${name}
")
