# Installs a build into a folder and puts beside it what it needs and a desktop does not bring:
# cmake -DBUILD=<build folder> -DFOLDER=<where to> -P collect_portable.cmake
# Links are followed, since sticks often have a file system without them.

file(REMOVE_RECURSE ${FOLDER})
set(staging ${BUILD}/portable)
file(REMOVE_RECURSE ${staging})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${staging} --component Unspecified --strip
                COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)

# Qt's plugins: windows, pictures, sound, TLS.
find_program(QMAKE NAMES qmake6 qmake REQUIRED)
foreach(what PLUGINS TRANSLATIONS)
    execute_process(COMMAND ${QMAKE} -query QT_INSTALL_${what} OUTPUT_VARIABLE qt${what} OUTPUT_STRIP_TRAILING_WHITESPACE
                    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(plugin platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic platforminputcontexts/libcomposeplatforminputcontextplugin
        platforminputcontexts/libibusplatforminputcontextplugin xcbglintegrations/libqxcb-glx-integration imageformats/libqsvg
        imageformats/libqjpeg imageformats/libqico iconengines/libqsvgicon tls/libqopensslbackend tls/libqcertonlybackend
        multimedia/libffmpegmediaplugin)
    if(EXISTS ${qtPLUGINS}/${plugin}.so)
        cmake_path(GET plugin PARENT_PATH kind)
        file(COPY ${qtPLUGINS}/${plugin}.so DESTINATION ${staging}/lib/qt6/plugins/${kind})
    endif()
endforeach()
file(GLOB words ${qtTRANSLATIONS}/qt_*.qm ${qtTRANSLATIONS}/qtbase_*.qm)
file(COPY ${words} DESTINATION ${staging}/share/qt6/translations)
file(WRITE ${staging}/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = lib/qt6/plugins\nTranslations = share/qt6/translations\n")

# What comes from the desktop: the C and C++ libraries, what drivers of the display share with them, X11 itself, fonts, sound.
set(ofTheDesktop ld-linux.* libc libm libdl librt libpthread libresolv libutil libstdc[+][+] libgcc_s libGL libEGL libGLX libGLdispatch
    libGLESv2 libdrm libgbm libX11 libX11-xcb libxcb libXau libXdmcp libXext libXfixes libfontconfig libfreetype libexpat libz
    libasound libpulse.* libdbus-1 libsystemd libudev)
list(JOIN ofTheDesktop "|" names)
file(GLOB_RECURSE programs ${staging}/lib/*.so ${staging}/lib/*.so.*)
file(GLOB executables ${staging}/bin/titer*)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${executables} LIBRARIES ${programs}
     DIRECTORIES ${staging}/lib ${staging}/lib/titer/plugins/opcua RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR lost
     PRE_EXCLUDE_REGEXES "^(${names})[.]so" POST_EXCLUDE_REGEXES "^${staging}/")
if(lost)
    message(FATAL_ERROR "not found: ${lost}")
endif()
foreach(library IN LISTS found)
    cmake_path(GET library FILENAME name)
    file(REAL_PATH ${library} file)
    configure_file(${file} ${staging}/lib/${name} COPYONLY)
    # Whose words they are under.
    execute_process(COMMAND dpkg-query -S ${file} OUTPUT_VARIABLE owner ERROR_QUIET)
    if(owner MATCHES "^([^:]+):" AND EXISTS /usr/share/doc/${CMAKE_MATCH_1}/copyright)
        configure_file(/usr/share/doc/${CMAKE_MATCH_1}/copyright ${staging}/share/doc/${CMAKE_MATCH_1}/copyright COPYONLY)
    endif()
endforeach()

# Each finds the others beside itself, wherever the folder lies.
find_program(PATCHELF patchelf REQUIRED)
file(GLOB libraries ${staging}/lib/*.so*)
foreach(library IN LISTS libraries)
    execute_process(COMMAND ${PATCHELF} --set-rpath "\$ORIGIN" ${library} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(GLOB plugins ${staging}/lib/qt6/plugins/*/*.so)
foreach(plugin IN LISTS plugins)
    execute_process(COMMAND ${PATCHELF} --set-rpath "\$ORIGIN/../../.." ${plugin} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

file(WRITE ${staging}/titer "#!/bin/sh\n# Starts Titer from the folder that this lies in.\nexec \"\$(dirname \"\$(readlink -f \"\$0\")\")/bin/titer\" \"\$@\"\n")
file(CHMOD ${staging}/titer PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Without links.
file(GLOB_RECURSE all RELATIVE ${staging} ${staging}/*)
foreach(file IN LISTS all)
    file(REAL_PATH ${staging}/${file} real)
    cmake_path(GET file PARENT_PATH parent)
    file(MAKE_DIRECTORY ${FOLDER}/${parent})
    configure_file(${real} ${FOLDER}/${file} COPYONLY)
endforeach()
file(REMOVE_RECURSE ${staging})
