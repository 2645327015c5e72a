# The folder that runs without installation: it has no links, and its programs find all libraries that no desktop brings in it.
# cmake -DBUILD=<build folder> -DSOURCE=<tree> -DFOLDER=<scratch> -P ...
file(REMOVE_RECURSE ${FOLDER}) # what a run left that failed
execute_process(COMMAND ${CMAKE_COMMAND} -DBUILD=${BUILD} -DFOLDER=${FOLDER}/titer -P ${SOURCE}/packaging/cmake/collect_portable.cmake
                COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
file(GLOB_RECURSE files ${FOLDER}/titer/*)
foreach(file IN LISTS files)
    if(IS_SYMLINK ${file})
        message(FATAL_ERROR "${file} is a link, which sticks do not keep")
    endif()
endforeach()
# Another place than the one that it was made in.
file(RENAME ${FOLDER}/titer "${FOLDER}/a stick")
set(folder "${FOLDER}/a stick")
execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_DEBUG_PLUGINS=0 QT_QPA_PLATFORM=offscreen "${folder}/titer" --demo --shot run
                -o ${FOLDER}/run.png COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
execute_process(COMMAND ${CMAKE_COMMAND} -E env LD_TRACE_LOADED_OBJECTS=1 "${folder}/bin/titer" OUTPUT_VARIABLE loaded
                COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "(libQt6|libsundials|libsbml|libzip)[^ ]* => [^\n]*" own "${loaded}")
list(FILTER own EXCLUDE REGEX " => ${folder}/")
if(own)
    message(FATAL_ERROR "taken from the machine: ${own}")
endif()
file(REMOVE_RECURSE ${FOLDER})
