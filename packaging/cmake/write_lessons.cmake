# Writes OUTPUT: the lessons NAMES of FOLDER as text. The id of a lesson is its file name up to the first dot.
string(REPLACE "," ";" names "${NAMES}")
set(entries "")
foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} text)
    string(REGEX REPLACE "[.]lesson[.]json$" "" id "${name}")
    string(APPEND entries "    {\"${id}\", R\"lesson(${text})lesson\"},\n")
endforeach()
if(entries STREQUAL "")
    set(table "")
    set(body "    return {};\n")
else()
    set(table "namespace {\nconst ShippedLesson table[] = {\n${entries}};\n} // namespace\n\n")
    set(body "    return table;\n")
endif()

file(WRITE ${OUTPUT}.new "// Generated: the lessons that come with Titer.
#include \"core/lessons/lesson.h\"

namespace titer::lessons {

${table}std::span<const ShippedLesson> shippedLessons()
{
${body}}

} // namespace titer::lessons
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
