# Translations: `update_translations` collects the strings of all layers, the build compiles them to :/i18n/titer_<language>.qm.
function(titer_translations)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/titer_*.ts)
    # The strings are English; their file holds the plurals alone.
    set(english ${CMAKE_SOURCE_DIR}/translations/titer_en.ts)
    set(others ${files})
    list(REMOVE_ITEM others ${english})
    set(collect Qt6::lupdate -silent -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=CORE_TR -I . core app
                ui plugins)
    # Places in the sources are left out of the files, so that an unrelated edit does not change them.
    add_custom_target(update_translations
        COMMAND ${collect} -ts ${others}
        COMMAND ${collect} -pluralonly -ts ${english}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} COMMENT "Collecting strings" VERBATIM)
    set(compiled)
    foreach(file IN LISTS files)
        cmake_path(GET file STEM name)
        set(output ${CMAKE_BINARY_DIR}/generated/${name}.qm)
        add_custom_command(OUTPUT ${output} COMMAND Qt6::lrelease -silent ${file} -qm ${output} DEPENDS ${file} VERBATIM)
        list(APPEND compiled ${output})
    endforeach()
    qt_add_resources(titer_ui titer_translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/generated FILES ${compiled})
endfunction()
