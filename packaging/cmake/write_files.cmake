# Writes OUTPUT: the files NAMES of FOLDER as text, in a table of TYPE that FUNCTION of HEADER gives. The id of a file is its name without
# ENDING.
string(REGEX REPLACE "^core/([a-z]+)/.*" "\\1" space ${HEADER})
string(REPLACE "," ";" names "${NAMES}")
set(entries "")
foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} text)
    string(REPLACE "${ENDING}" "" id "${name}")
    string(APPEND entries "    {\"${id}\", R\"titer(${text})titer\"},\n")
endforeach()
if(entries STREQUAL "")
    set(table "")
    set(body "    return {};\n")
else()
    set(table "namespace {\nconst ${TYPE} table[] = {\n${entries}};\n} // namespace\n\n")
    set(body "    return table;\n")
endif()

file(WRITE ${OUTPUT}.new "// Generated: files of a kind that come with Titer.
#include \"${HEADER}\"

namespace titer::${space} {

${table}std::span<const ${TYPE}> ${FUNCTION}()
{
${body}}

} // namespace titer::${space}
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
