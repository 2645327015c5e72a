# Catalogues: one array of pointers per folder to everything that the folder's files define, written at build time. Objects
# that register themselves would be dropped by the linker from a static library.

# titer_catalogue(TARGET FOLDER NAMESPACE TYPE HEADER): FOLDER/x.cpp that holds `extern const TYPE x` is in titer::NAME::all(), where
# NAME is the last part of FOLDER, declared in generated/NAME_catalogue.h. The type is titer::NAMESPACE::TYPE of HEADER; nothing
# is made before HEADER exists.
function(titer_catalogue target folder namespace type header)
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${header})
    get_target_property(kind ${target} TYPE)
    if(NOT headers OR kind STREQUAL INTERFACE_LIBRARY)
        return()
    endif()
    cmake_path(GET folder FILENAME name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
    set(stems)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM stem)
        list(APPEND stems ${stem})
    endforeach()
    list(SORT stems)
    # The names stand on the command line, so that a removed file runs it again.
    list(JOIN stems "," stems)
    set(output ${CMAKE_BINARY_DIR}/generated/${name}_catalogue)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_catalogue.cmake)
    add_custom_command(OUTPUT ${output}.cpp ${output}.h
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DNAMESPACE=${namespace} -DTYPE=${type} -DHEADER=${header} -DSTEMS=${stems}
                -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -DOUTPUT=${output} -P ${script}
        DEPENDS ${sources} ${script} COMMENT "Cataloguing ${folder}" VERBATIM)
    target_sources(${target} PRIVATE ${output}.cpp ${output}.h)
endfunction()
