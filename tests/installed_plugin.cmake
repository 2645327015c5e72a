# The hash that is installed beside a plugin is of the file that is installed.
# cmake -DPLUGIN=<name> -DBUILD=<folder> -DFOLDER=<scratch> -P ...
file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${CMAKE_COMMAND} -DCMAKE_INSTALL_PREFIX=${FOLDER} -P ${BUILD}/plugins/${PLUGIN}/cmake_install.cmake
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed ${FOLDER}/*/${PLUGIN}.so)
file(GLOB_RECURSE told ${FOLDER}/*/${PLUGIN}.sha256)
if(NOT installed OR NOT told)
    message(FATAL_ERROR "${PLUGIN} is not installed with its hash")
endif()
file(SHA256 ${installed} hash)
file(READ ${told} text)
if(NOT text STREQUAL "${hash}  ${PLUGIN}.so\n")
    message(FATAL_ERROR "${told} tells another file than ${installed}")
endif()
