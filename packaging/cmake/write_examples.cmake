# Writes OUTPUT.h and OUTPUT.cpp: the plants NAMES of FOLDER as text, and the tables and runs SHEETS (ID/NAME.csv, ID/NAME.txt) that belong to
# them. The id of an example is its file name up to the first dot.
string(REPLACE "," ";" names "${NAMES}")
string(REPLACE "," ";" sheets "${SHEETS}")
set(entries "")
set(tables "")
foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} text)
    string(REGEX REPLACE "[.]plant[.]json$" "" id "${name}")
    set(own "")
    foreach(sheet IN LISTS sheets)
        if(sheet MATCHES "^${id}/(.+)$")
            set(title ${CMAKE_MATCH_1})
            file(READ ${FOLDER}/${sheet} table)
            string(APPEND own "    {\"${title}\", R\"sheet(${table})sheet\"},\n")
        endif()
    endforeach()
    set(list "{}")
    if(NOT own STREQUAL "")
        string(MAKE_C_IDENTIFIER "sheets_${id}" list)
        string(APPEND tables "const ExampleSheet ${list}[] = {\n${own}};\n")
    endif()
    string(APPEND entries "    {\"${id}\", R\"plant(${text})plant\", ${list}},\n")
endforeach()

file(WRITE ${OUTPUT}.h.new "// Generated: the example plants that come with Titer.
#pragma once

#include <span>
#include <string_view>

namespace titer::model {

// A table of data that belongs to an example.
struct ExampleSheet {
    std::string_view name; // of its file: \"resin-plate.csv\"
    std::string_view text;
};

struct Example {
    std::string_view id;   // \"cho-fed-batch\"
    std::string_view text; // a plant file
    std::span<const ExampleSheet> sheets;
};

// Sorted by id.
std::span<const Example> examples();

} // namespace titer::model
")
if(entries STREQUAL "")
    set(body "    return {};\n")
    set(table "")
else()
    set(table "namespace {\n${tables}const Example table[] = {\n${entries}};\n} // namespace\n\n")
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
