# Writes OUTPUT.h and OUTPUT.cpp: titer::FOLDER::all() over the files of core/FOLDER that define `extern const TYPE stem`.
function(write_if_changed file text)
    set(old "")
    if(EXISTS ${file})
        file(READ ${file} old)
    endif()
    if(NOT old STREQUAL text)
        file(WRITE ${file} "${text}")
    endif()
endfunction()

string(REPLACE "," ";" stems "${STEMS}")
set(declarations "")
set(pointers "")
foreach(stem IN LISTS stems)
    file(READ ${SOURCE_DIR}/core/${FOLDER}/${stem}.cpp text)
    if(text MATCHES "extern[ \t\r\n]+const[ \t\r\n]+([a-z]+::)*${TYPE}[ \t\r\n]+${stem}[^A-Za-z0-9_]")
        string(APPEND declarations "extern const model::${TYPE} ${stem};\n")
        string(APPEND pointers "&${stem}, ")
    endif()
endforeach()

write_if_changed(${OUTPUT}.h "// Generated: every ${TYPE} of core/${FOLDER}.
#pragma once

#include \"core/model/${HEADER}.h\"

#include <span>

namespace titer::${FOLDER} {

// Sorted by name.
std::span<const model::${TYPE}* const> all();

} // namespace titer::${FOLDER}
")

if(pointers STREQUAL "")
    set(body "    return {};\n")
else()
    string(REGEX REPLACE ", $" "" pointers "${pointers}")
    set(body "    static const model::${TYPE}* const entries[] = {${pointers}};\n    return entries;\n")
endif()
write_if_changed(${OUTPUT}.cpp "// Generated: every ${TYPE} of core/${FOLDER}.
#include \"generated/${FOLDER}_catalogue.h\"

namespace titer::${FOLDER} {

${declarations}
std::span<const model::${TYPE}* const> all()
{
${body}}

} // namespace titer::${FOLDER}
")
