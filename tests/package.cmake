# The package has the programs with what they need, and they run from where it puts them.
# cmake -DBUILD=<build folder> -DFOLDER=<scratch> -DVERSION=<version> -P ...
file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${CMAKE_CPACK_COMMAND} --config ${BUILD}/CPackConfig.cmake -B ${FOLDER}/made
                -D CPACK_OUTPUT_FILE_PREFIX=${FOLDER}/made OUTPUT_VARIABLE said
                ERROR_VARIABLE said RESULT_VARIABLE status)
file(GLOB package ${FOLDER}/made/titer_${VERSION}-*.deb)
if(status OR NOT package)
    message(FATAL_ERROR "no package was made:\n${said}")
endif()
execute_process(COMMAND dpkg-deb -x ${package} ${FOLDER}/root COMMAND_ERROR_IS_FATAL ANY)

foreach(file bin/titer bin/titer-cli bin/titer-bench bin/titer-bench-window lib/titer/plugins/replay.so share/applications/titer.desktop share/man/man1/titer.1
        share/man/man1/titer-cli.1 share/metainfo/titer.metainfo.xml share/mime/packages/titer.xml share/doc/titer/copyright
        share/icons/hicolor/scalable/apps/titer.svg share/titer/formats share/titer/titer.plant.schema.json
        share/systemd/user/titer-record@.service)
    if(NOT EXISTS ${FOLDER}/root/usr/${file})
        message(FATAL_ERROR "the package lacks ${file}")
    endif()
endforeach()
execute_process(COMMAND dpkg-deb -f ${package} Depends OUTPUT_VARIABLE depends COMMAND_ERROR_IS_FATAL ANY)
foreach(library libqt6widgets6 libqt6svg6 libsundials-cvodes tzdata)
    if(NOT depends MATCHES "${library}")
        message(FATAL_ERROR "the package does not depend on ${library}: ${depends}")
    endif()
endforeach()
# What only some machines want is no burden to all; SUNDIALS of Debian 13 links MPI itself.
if(depends MATCHES "openmpi|mpich" AND NOT depends MATCHES "libsundials-core")
    message(FATAL_ERROR "the package depends on MPI: ${depends}")
endif()

set(cli ${FOLDER}/root/usr/bin/titer-cli)
execute_process(COMMAND ${cli} connectors list OUTPUT_VARIABLE connectors COMMAND_ERROR_IS_FATAL ANY)
if(NOT connectors MATCHES "replay [^\n]*available")
    message(FATAL_ERROR "the packed program does not take its own plugins:\n${connectors}")
endif()
# It finds the bench, which has its data within.
execute_process(COMMAND ${cli} bench doe-longley-digits --quick --json OUTPUT_VARIABLE figures COMMAND_ERROR_IS_FATAL ANY)
if(NOT figures MATCHES "doe-longley-digits")
    message(FATAL_ERROR "the packed bench measures nothing:\n${figures}")
endif()
# Each command has its section in the manual page, with its options.
file(READ ${FOLDER}/root/usr/share/man/man1/titer-cli.1 page)
foreach(command run "fit isotherm" "doe design" record)
    string(FIND "${page}" ".SS titer\\-cli ${command}\n" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "the manual page says nothing of ${command}")
    endif()
endforeach()
file(REMOVE_RECURSE ${FOLDER})
