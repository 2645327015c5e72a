# Functions that make the targets of a layer from its folders.

# Sources of release builds are compiled in jumbos: those of one folder as one source, so that what they include is read, and what they
# instantiate made, once. Everyday work compiles each by itself, behind a precompiled header.
option(TITER_JUMBO "Compile the sources of a folder together" OFF)
option(TITER_SHARED "Link programs and tests to shared libraries of the layers" OFF)

# The folder whose sources are compiled together, those within it included: a room of a layer, and a part of a large one; of the tests a
# layer, but for its large parts. Where a jumbo ends never hangs on what is in it, so that an edit can break none but that of its own folder.
function(titer_jumbo_of path result)
    set(depth 2)
    foreach(part core/[^/]+/[^/]+ app/cli/[^/]+ ui/pages/[^/]+
            "tests/app/(analyse|boards|document|fit|form|learn|live|run|session|study)" tests/cli/live
            tests/mvda/[^/]+ "tests/studies/(analysis|calibration|decisions|designs|study)"
            "tests/ui/(flow|form|help|instructor|tiles|window)" tests/ui/pages/[^/]+)
        if(path MATCHES "^${part}/")
            string(REGEX MATCHALL "/" depth "${CMAKE_MATCH_0}")
            list(LENGTH depth depth)
        endif()
    endforeach()
    cmake_path(GET path PARENT_PATH folder)
    string(REPLACE "/" ";" parts "${folder}")
    list(SUBLIST parts 0 ${depth} parts)
    list(JOIN parts "_" folder)
    set(${result} ${folder} PARENT_SCOPE)
endfunction()

function(titer_jumbo name)
    if(NOT TITER_JUMBO)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "EXCEPT")
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "[.]cpp$")
    set(jumbos)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE path)
        if(NOT path IN_LIST arg_EXCEPT)
            titer_jumbo_of(${path} jumbo)
            set_source_files_properties(${source} TARGET_DIRECTORY ${name} PROPERTIES UNITY_GROUP ${jumbo})
            list(APPEND jumbos ${jumbo})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES jumbos)
    list(LENGTH jumbos count)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP TITER_JUMBOS ${count})
endfunction()

# titer_precompile(NAME header...): where there are few jumbos, they read their headers in the time that precompiling would take.
function(titer_precompile name)
    get_target_property(jumbos ${name} TITER_JUMBOS)
    if(NOT TITER_JUMBO OR jumbos GREATER 3)
        target_precompile_headers(${name} PRIVATE ${ARGN})
    endif()
endfunction()

# moc without folders of headers, which CMake has no property for: it would read all of Qt for each file, for macros and interfaces that
# no class here needs of it. 4 ms for a file and not 700.
get_target_property(moc Qt6::moc LOCATION)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/moc_alone @ONLY CONTENT "#!/bin/sh
for word do
    shift
    case $word in -I*) ;; *) set -- \"$@\" \"$word\" ;; esac
done
exec ${moc} \"$@\"
")
file(CHMOD ${CMAKE_BINARY_DIR}/moc_alone PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
function(titer_moc name)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc_alone)
    # Sources include what moc makes of them and of their headers, so that the one in which CMake gathers the rest is empty. To read a
    # precompiled header for it would take 2 s for each target.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# titer_library(NAME SHARED|STATIC|LAYER [QT] [HEADERS header...] FOLDERS folder...): all *.cpp of the folders and of those within
# them, but for main.cpp and what has a build of its own (CMakeLists.txt). LAYER is static, but shared where TITER_SHARED asks for it.
# HEADERS are precompiled.
function(titer_library name kind)
    cmake_parse_arguments(PARSE_ARGV 2 arg "QT" "" "FOLDERS;HEADERS")
    if(kind STREQUAL LAYER)
        set(kind STATIC)
        if(TITER_SHARED)
            set(kind SHARED)
        endif()
    endif()
    set(sources)
    foreach(folder IN LISTS arg_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h)
        list(APPEND sources ${found})
        file(GLOB_RECURSE others RELATIVE ${CMAKE_SOURCE_DIR} ${folder}/*/CMakeLists.txt)
        foreach(other IN LISTS others)
            cmake_path(GET other PARENT_PATH own)
            list(FILTER sources EXCLUDE REGEX "/${own}/")
        endforeach()
    endforeach()
    list(FILTER sources EXCLUDE REGEX "/main[.]cpp$")
    add_library(${name} ${kind} ${sources})
    target_link_libraries(${name} PUBLIC titer_flags)
    if(arg_QT)
        titer_moc(${name})
    endif()
    titer_jumbo(${name})
    titer_precompile(${name} ${arg_HEADERS})
    # Code for programs alone calls and reads without the detours of a shared library's. Qt does not allow it to those who include it.
    if(kind STREQUAL STATIC AND NOT arg_QT)
        set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${name} PRIVATE -fPIE)
    endif()
    # A header that is new is no reason for Ninja to run moc again (CMake 3.25), so a changed list of files is made one.
    if(NOT "${sources}" STREQUAL "${${name}_files}")
        file(REMOVE ${CMAKE_BINARY_DIR}/${name}_autogen/timestamp)
        set(${name}_files "${sources}" CACHE INTERNAL "")
    endif()
    if(arg_QT)
        target_compile_definitions(${name} PUBLIC QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH)
    endif()
    if(kind STREQUAL SHARED)
        # libtiter_base.so: the target's name carries the project's already.
        set_target_properties(${name} PROPERTIES SOVERSION ${PROJECT_VERSION_MAJOR})
    endif()
endfunction()

# titer_program(NAME FOLDER folder LIBRARIES library... [HEADERS header...]): all *.cpp of the folder and of those within it.
function(titer_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER" "LIBRARIES;HEADERS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${arg_FOLDER}/*.cpp ${CMAKE_SOURCE_DIR}/${arg_FOLDER}/*.h)
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
    titer_moc(${name})
    titer_jumbo(${name})
    titer_precompile(${name} ${arg_HEADERS})
endfunction()

# titer_plugin(NAME [LIBRARIES library...]): one connector, made of all *.cpp of the calling folder. It sees core/base,
# core/connect, core/formats, Qt Core and the libraries of its protocol. All but plugin.cpp is a library of its own, titer_NAME_parts, which the tests
# tests/plugins/tst_NAME*.cpp link to try its parts by themselves.
function(titer_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/plugin.cpp)
    add_library(titer_${name}_parts STATIC ${sources})
    target_link_libraries(titer_${name}_parts PUBLIC titer_base Qt6::Core ${arg_LIBRARIES})
    titer_light(titer_${name}_parts)
    titer_moc(titer_${name}_parts)
    titer_jumbo(titer_${name}_parts)
    titer_precompile(titer_${name}_parts ${TITER_HEADERS} ${TITER_HEADERS_QT})
    add_library(titer_plugin_${name} MODULE plugin.cpp)
    target_link_libraries(titer_plugin_${name} PRIVATE titer_${name}_parts)
    titer_light(titer_plugin_${name})
    set_target_properties(titer_plugin_${name} PROPERTIES AUTOMOC ON PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY ${TITER_PLUGIN_DIR} INSTALL_RPATH "$ORIGIN/../..")
    set_property(GLOBAL APPEND PROPERTY TITER_PLUGINS titer_plugin_${name})
    # Which file may be loaded; written again on installing, which may strip it.
    add_custom_command(TARGET titer_plugin_${name} POST_BUILD COMMAND ${CMAKE_COMMAND}
        -DPLUGIN=$<TARGET_FILE:titer_plugin_${name}> -P ${CMAKE_SOURCE_DIR}/packaging/cmake/write_plugin_hash.cmake VERBATIM)
    install(TARGETS titer_plugin_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/titer/plugins)
    install(CODE "set(PLUGIN \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/titer/plugins/${name}.so\")
include(\"${CMAKE_SOURCE_DIR}/packaging/cmake/write_plugin_hash.cmake\")")
    file(REMOVE ${TITER_PLUGIN_DIR}/${name}.not-built)
endfunction()

# titer_plugin_not_built(NAME LABEL LIBRARY): instead of titer_plugin where the library is missing; PluginHost reads the note.
function(titer_plugin_not_built name label library)
    file(REMOVE ${TITER_PLUGIN_DIR}/${name}.so)
    file(WRITE ${TITER_PLUGIN_DIR}/${name}.not-built
         "{\"id\": \"${name}\", \"label\": \"${label}\", \"library\": \"${library}\"}\n")
    install(FILES ${TITER_PLUGIN_DIR}/${name}.not-built DESTINATION ${CMAKE_INSTALL_LIBDIR}/titer/plugins)
endfunction()
