# Writes OUTPUT: the list of packings INPUT as text.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT}.new "// Generated: the list of packings that comes with Titer.
#include \"core/model/packings.h\"

namespace titer::model {

std::string_view packingsText()
{
    return R\"packings(${text})packings\";
}

} // namespace titer::model
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
