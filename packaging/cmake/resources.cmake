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
    file(GLOB sheets RELATIVE ${folder} CONFIGURE_DEPENDS ${folder}/*/*.csv ${folder}/*/*.txt)
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

# titer_embed_files(TARGET FOLDER ENDING HEADER TYPE FUNCTION): the files resources/FOLDER/*ENDING for the Qt-free core, each with its
# id, as what a function in the namespace of HEADER gives: generated/FOLDER.cpp.
function(titer_embed_files target name ending header type function)
    set(folder ${CMAKE_SOURCE_DIR}/resources/${name})
    file(GLOB names RELATIVE ${folder} CONFIGURE_DEPENDS ${folder}/*${ending})
    list(SORT names)
    set(files ${names})
    list(TRANSFORM files PREPEND ${folder}/)
    list(JOIN names "," names)
    set(output ${CMAKE_BINARY_DIR}/generated/${name}.cpp)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_files.cmake)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DNAMES=${names} -DFOLDER=${folder} -DENDING=${ending} -DHEADER=${header} -DTYPE=${type}
                -DFUNCTION=${function} -DOUTPUT=${output} -P ${script}
        DEPENDS ${files} ${script} COMMENT "Embedding ${name}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

# titer_embed_text(TARGET NAME HEADER FUNCTION): resources/NAME.json for the Qt-free core, as what a function of titer::model gives:
# generated/NAME.cpp.
function(titer_embed_text target name header function)
    set(list ${CMAKE_SOURCE_DIR}/resources/${name}.json)
    set(output ${CMAKE_BINARY_DIR}/generated/${name}.cpp)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_text.cmake)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DINPUT=${list} -DOUTPUT=${output} -DHEADER=${header} -DFUNCTION=${function} -P ${script}
        DEPENDS ${list} ${script} COMMENT "Embedding the list of ${name}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

# Icons, help texts and the like for the window, as :/icons/..., :/help/... (the path below resources/).
function(titer_ui_resources)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/*.svg ${CMAKE_SOURCE_DIR}/resources/*.png
         ${CMAKE_SOURCE_DIR}/resources/*.md ${CMAKE_SOURCE_DIR}/resources/*.html)
    qt_add_resources(titer_ui titer_resources PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources FILES ${files})
endfunction()

# titer_plant_schema(): share/titer/titer.plant.schema.json, for editors, made from the specs by the titer-cli that was built. A cross
# build, whose programs do not run here, has none.
function(titer_plant_schema)
    if(CMAKE_CROSSCOMPILING)
        return()
    endif()
    set(schema ${CMAKE_BINARY_DIR}/share/titer/titer.plant.schema.json)
    set(script ${CMAKE_SOURCE_DIR}/packaging/cmake/write_schema.cmake)
    add_custom_command(OUTPUT ${schema}
        COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:titer-cli> -DOUTPUT=${schema} -P ${script}
        DEPENDS titer-cli ${script} COMMENT "Writing the schema of plant files" VERBATIM)
    add_custom_target(plant_schema ALL DEPENDS ${schema})
    install(FILES ${schema} DESTINATION ${CMAKE_INSTALL_DATADIR}/titer)
endfunction()

# Recordings are too large to embed, runs of examples are read where they lie, examples of connectors and formats are there to be
# copied: they lie in
# <program>/../share/titer, in the build tree by links.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/share/titer)
foreach(folder recordings connectors examples formats)
    if(NOT IS_SYMLINK ${CMAKE_BINARY_DIR}/share/titer/${folder})
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/resources/${folder} ${CMAKE_BINARY_DIR}/share/titer/${folder} SYMBOLIC)
    endif()
endforeach()
