# Writes OUTPUT.h and OUTPUT.cpp: the plants NAMES of FOLDER as text. The id of an example is its file name up to the first dot.
string(REPLACE "," ";" names "${NAMES}")
set(entries "")
foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} text)
    string(REGEX REPLACE "[.]plant[.]json$" "" id "${name}")
    string(APPEND entries "    {\"${id}\", R\"plant(${text})plant\"},\n")
endforeach()

file(WRITE ${OUTPUT}.h.new "// Generated: the example plants that come with Titer.
#pragma once

#include <span>
#include <string_view>

namespace titer::model {

struct Example {
    std::string_view id;   // \"cho-fed-batch\"
    std::string_view text; // a plant file
};

// Sorted by id.
std::span<const Example> examples();

} // namespace titer::model
")
if(entries STREQUAL "")
    set(body "    return {};\n")
    set(table "")
else()
    set(table "namespace {\nconst Example table[] = {\n${entries}};\n} // namespace\n\n")
    set(body "    return table;\n")
endif()
file(WRITE ${OUTPUT}.cpp.new "// Generated: the example plants that come with Titer.
#include \"generated/examples.h\"

namespace titer::model {

${table}std::span<const Example> examples()
{
${body}}

} // namespace titer::model
")
foreach(kind h cpp)
    file(COPY_FILE ${OUTPUT}.${kind}.new ${OUTPUT}.${kind} ONLY_IF_DIFFERENT)
    file(REMOVE ${OUTPUT}.${kind}.new)
endforeach()
