# Writes OUTPUT: the file INPUT as text that the function FUNCTION of HEADER gives.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT}.new "// Generated: a list that comes with Titer.
#include \"${HEADER}\"

namespace titer::model {

std::string_view ${FUNCTION}()
{
    return R\"titer(${text})titer\";
}

} // namespace titer::model
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
