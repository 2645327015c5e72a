# All sources are as .clang-format says: cmake -DROOT=<tree> -DTOOL=<clang-format> -P tests/formatted.cmake
file(GLOB_RECURSE sources ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h
     ${ROOT}/plugins/*.cpp ${ROOT}/plugins/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h)
set(list ${FOLDER}/sources)
string(REPLACE ";" "\n" lines "${sources}")
file(WRITE ${list} "${lines}\n")
execute_process(COMMAND ${TOOL} --dry-run --files=${list} RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
string(REGEX MATCHALL "[^\n]*: warning: code should be clang-formatted" places "${said}")
if(NOT status EQUAL 0 OR places)
    list(TRANSFORM places REPLACE ":[0-9]+:[0-9]+: warning:.*" "")
    list(REMOVE_DUPLICATES places)
    string(REPLACE ";" "\n  " places "${places}")
    message(FATAL_ERROR "Format these (${TOOL} -i FILE):\n  ${places}\n")
endif()
