# What is compiled into the programs, and what is found beside them.

# The example plants with their tables, for the Qt-free core: generated/examples.h.
function(titer_embed_examples target)
    file(GLOB plants CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/examples/*.plant.json)
    list(SORT plants)
    set(names)
    foreach(plant IN LISTS plants)
        cmake_path(GET plant FILENAME name)
        list(APPEND names ${name})
    endforeach()
    list(JOIN names "," names)
    set(folder ${CMAKE_SOURCE_DIR}/resources/examples)
    file(GLOB sheets RELATIVE ${folder} CONFIGURE_DEPENDS ${folder}/*/*.csv)
    list(SORT sheets)
    set(tables ${sheets})
    list(TRANSFORM tables PREPEND ${folder}/)
    list(JOIN sheets "," sheets)
    set(output ${CMAKE_BINARY_DIR}/generated/examples)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_examples.cmake)
    add_custom_command(OUTPUT ${output}.cpp ${output}.h
        COMMAND ${CMAKE_COMMAND} -DNAMES=${names} -DSHEETS=${sheets} -DFOLDER=${folder} -DOUTPUT=${output} -P ${script}
        DEPENDS ${plants} ${tables} ${script} COMMENT "Embedding the example plants" VERBATIM)
    target_sources(${target} PRIVATE ${output}.cpp ${output}.h)
endfunction()

# The list of packings, for the Qt-free core: generated/packings.cpp.
function(titer_embed_packings target)
    set(list ${CMAKE_SOURCE_DIR}/resources/packings.json)
    set(output ${CMAKE_BINARY_DIR}/generated/packings.cpp)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_packings.cmake)
    add_custom_command(OUTPUT ${output} COMMAND ${CMAKE_COMMAND} -DINPUT=${list} -DOUTPUT=${output} -P ${script}
        DEPENDS ${list} ${script} COMMENT "Embedding the list of packings" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

# Icons, help texts and the like for the window, as :/icons/..., :/help/... (the path below resources/).
function(titer_ui_resources)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/*.svg ${CMAKE_SOURCE_DIR}/resources/*.png
         ${CMAKE_SOURCE_DIR}/resources/*.md ${CMAKE_SOURCE_DIR}/resources/*.html)
    qt_add_resources(titer_ui titer_resources PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${files})
endfunction()

# Recordings are too large to embed, examples of connectors and formats are there to be copied: they lie in
# <program>/../share/titer, in the build tree by links.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/share/titer)
foreach(folder recordings connectors formats)
    if(NOT IS_SYMLINK ${CMAKE_BINARY_DIR}/share/titer/${folder})
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/resources/${folder} ${CMAKE_BINARY_DIR}/share/titer/${folder} SYMBOLIC)
    endif()
endforeach()
