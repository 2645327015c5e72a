# Catalogues: one array of pointers per folder to everything that its files define, written at build time. Objects
# that register themselves would be dropped by the linker from a static library.

# titer_catalogue(TARGET FOLDER NAMESPACE TYPE HEADER): x.cpp in FOLDER or within it that holds `extern const TYPE x` is in
# titer::NAME::all(), where NAME is the last part of FOLDER, declared in generated/NAME_catalogue.h. The type is
# titer::NAMESPACE::TYPE of HEADER.
function(titer_catalogue target folder namespace type header)
    cmake_path(GET folder FILENAME name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
    set(files)
    foreach(source IN LISTS sources)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/${folder} OUTPUT_VARIABLE file)
        list(APPEND files ${file})
    endforeach()
    list(SORT files)
    # The names stand on the command line, so that a removed file runs it again.
    list(JOIN files "," files)
    set(output ${CMAKE_BINARY_DIR}/generated/${name}_catalogue)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_catalogue.cmake)
    add_custom_command(OUTPUT ${output}.cpp ${output}.h
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DNAMESPACE=${namespace} -DTYPE=${type} -DHEADER=${header} -DFILES=${files}
                -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -DOUTPUT=${output} -P ${script}
        DEPENDS ${sources} ${script} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_if_changed.cmake COMMENT "Cataloguing ${folder}" VERBATIM)
    target_sources(${target} PRIVATE ${output}.cpp ${output}.h)
endfunction()

# titer_command_catalogue(TARGET): each `const Command x{` in its sources below app/cli is in titer::cli::allCommands(), declared in
# generated/commands.h.
function(titer_command_catalogue target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "[.]cpp$")
    set(files)
    foreach(source IN LISTS sources)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/app/cli OUTPUT_VARIABLE file)
        list(APPEND files ${file})
    endforeach()
    list(SORT files)
    list(JOIN files "," files)
    set(output ${CMAKE_BINARY_DIR}/generated/commands)
    set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    add_custom_command(OUTPUT ${output}.cpp ${output}.h
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/app/cli -DFILES=${files} -DOUTPUT=${output}
                -P ${folder}/write_commands.cmake
        DEPENDS ${sources} ${folder}/write_commands.cmake ${folder}/write_if_changed.cmake
        COMMENT "Cataloguing commands" VERBATIM)
    target_sources(${target} PRIVATE ${output}.cpp ${output}.h)
endfunction()
