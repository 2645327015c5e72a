# Catalogues: one array of pointers per folder to everything that the folder's files define, written at build time. Objects
# that register themselves would be dropped by the linker from a static library.

# titer_catalogue(FOLDER TYPE HEADER): core/FOLDER/x.cpp that holds `extern const TYPE x` is in titer::FOLDER::all(),
# declared in generated/FOLDER_catalogue.h. Nothing is made before core/model/HEADER.h exists.
function(titer_catalogue folder type header)
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/model/${header}.h)
    get_target_property(kind titer_core TYPE)
    if(NOT headers OR kind STREQUAL INTERFACE_LIBRARY)
        return()
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/${folder}/*.cpp)
    set(stems)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM stem)
        list(APPEND stems ${stem})
    endforeach()
    list(SORT stems)
    # The names stand on the command line, so that a removed file runs it again.
    list(JOIN stems "," stems)
    set(output ${CMAKE_BINARY_DIR}/generated/${folder}_catalogue)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_catalogue.cmake)
    add_custom_command(OUTPUT ${output}.cpp ${output}.h
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DTYPE=${type} -DHEADER=${header} -DSTEMS=${stems}
                -DSOURCE_DIR=${CMAKE_SOURCE_DIR} -DOUTPUT=${output} -P ${script}
        DEPENDS ${sources} ${script} COMMENT "Cataloguing core/${folder}" VERBATIM)
    target_sources(titer_core PRIVATE ${output}.cpp ${output}.h)
endfunction()
