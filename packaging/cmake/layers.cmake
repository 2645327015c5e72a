# Functions that make the targets of a layer from its folders.

# titer_library(NAME SHARED|STATIC [QT] [RECURSE] FOLDERS folder...): all *.cpp of the folders. Without sources the target
# is an INTERFACE library, so that whoever links it need not care.
function(titer_library name kind)
    cmake_parse_arguments(PARSE_ARGV 2 arg "QT;RECURSE" "" "FOLDERS")
    set(sources)
    foreach(folder IN LISTS arg_FOLDERS)
        if(arg_RECURSE)
            file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
        else()
            file(GLOB found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
        endif()
        list(APPEND sources ${found})
    endforeach()
    if(NOT "${sources}" MATCHES "[.]cpp")
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE titer_flags)
        return()
    endif()
    add_library(${name} ${kind} ${sources})
    target_link_libraries(${name} PUBLIC titer_flags)
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_QT})
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

# target_link_libraries that also takes a target without sources.
function(titer_link name)
    get_target_property(kind ${name} TYPE)
    set(arguments ${ARGN})
    if(kind STREQUAL INTERFACE_LIBRARY)
        list(TRANSFORM arguments REPLACE "^(PUBLIC|PRIVATE)$" "INTERFACE")
    endif()
    target_link_libraries(${name} ${arguments})
endfunction()

# titer_program(NAME FOLDER folder LIBRARIES library...): skipped while the folder holds no source.
function(titer_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER" "LIBRARIES")
    file(GLOB sources CONFIGURE_DEPENDS ${arg_FOLDER}/*.cpp ${arg_FOLDER}/*.h)
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# titer_plugin(NAME [LIBRARIES library...]): one connector, made of all *.cpp of the calling folder. It sees core/base,
# core/connect, Qt Core and the libraries of its protocol. All but plugin.cpp is a library of its own, titer_NAME_parts, which the tests
# tests/plugins/tst_NAME*.cpp link to try its parts by themselves.
function(titer_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/plugin.cpp)
    add_library(titer_${name}_parts STATIC ${sources})
    target_link_libraries(titer_${name}_parts PUBLIC titer_base Qt6::Core ${arg_LIBRARIES})
    set_target_properties(titer_${name}_parts PROPERTIES AUTOMOC ON)
    add_library(titer_plugin_${name} MODULE plugin.cpp)
    target_link_libraries(titer_plugin_${name} PRIVATE titer_${name}_parts)
    set_target_properties(titer_plugin_${name} PROPERTIES AUTOMOC ON PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY ${TITER_PLUGIN_DIR} INSTALL_RPATH "$ORIGIN/../..")
    set_property(GLOBAL APPEND PROPERTY TITER_PLUGINS titer_plugin_${name})
    # Which file may be loaded. Installing changes where it looks for libraries, and with it the file.
    add_custom_command(TARGET titer_plugin_${name} POST_BUILD COMMAND ${CMAKE_COMMAND}
        -DPLUGIN=$<TARGET_FILE:titer_plugin_${name}> -P ${CMAKE_SOURCE_DIR}/packaging/cmake/write_plugin_hash.cmake VERBATIM)
    install(TARGETS titer_plugin_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/titer/plugins)
    install(CODE "set(PLUGIN \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/titer/plugins/${name}.so\")
include(\"${CMAKE_SOURCE_DIR}/packaging/cmake/write_plugin_hash.cmake\")")
    file(REMOVE ${TITER_PLUGIN_DIR}/${name}.not-built)
endfunction()

# titer_plugin_not_built(NAME LABEL LIBRARY): in the place of titer_plugin where the library is missing; PluginHost reads the note.
function(titer_plugin_not_built name label library)
    file(REMOVE ${TITER_PLUGIN_DIR}/${name}.so)
    file(WRITE ${TITER_PLUGIN_DIR}/${name}.not-built
         "{\"id\": \"${name}\", \"label\": \"${label}\", \"library\": \"${library}\"}\n")
    install(FILES ${TITER_PLUGIN_DIR}/${name}.not-built DESTINATION ${CMAKE_INSTALL_LIBDIR}/titer/plugins)
endfunction()
