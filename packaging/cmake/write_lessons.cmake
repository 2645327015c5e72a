# Writes OUTPUT: the lessons NAMES of FOLDER as text. The id of a lesson is its file name up to the first dot.
string(REPLACE "," ";" names "${NAMES}")
set(entries "")
foreach(name IN LISTS names)
    file(READ ${FOLDER}/${name} text)
    string(REGEX REPLACE "[.]lesson[.]json$" "" id "${name}")
    string(APPEND entries "    {\"${id}\", R\"lesson(${text})lesson\"},\n")
endforeach()

file(WRITE ${OUTPUT}.new "// Generated: the lessons that come with Titer.
#include \"core/lessons/lesson.h\"

namespace titer::lessons {

namespace {
const ShippedLesson table[] = {
${entries}};
} // namespace

std::span<const ShippedLesson> shippedLessons()
{
    return table;
}

} // namespace titer::lessons
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
