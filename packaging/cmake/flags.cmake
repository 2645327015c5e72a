# Compiler flags for everything: warnings, sanitizers, optimisation. Never -ffast-math: the accounts rely on IEEE arithmetic.
add_library(titer_flags INTERFACE)
target_compile_options(titer_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                       -Wcast-qual -Wextra-semi)
# g++ 12 warns of overlapping copies within std::string's own insert() once it is optimised (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(titer_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()
if(TITER_WARNINGS_AS_ERRORS)
    target_compile_options(titer_flags INTERFACE -Werror)
endif()
target_include_directories(titer_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
target_compile_definitions(titer_flags INTERFACE TITER_VERSION="${PROJECT_VERSION}")

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")

if(TITER_SANITIZE)
    add_compile_options(-fsanitize=${TITER_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TITER_SANITIZE})
    if(TITER_SANITIZE MATCHES undefined)
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

find_program(TITER_CCACHE ccache)
if(TITER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TITER_CCACHE})
    # Debug information without the folder of the checkout lets several checkouts share what is compiled.
    add_compile_options(-fdebug-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()

# Folders whose templates make up the time of a run are optimised in every preset; a test suite that runs them at -O1
# takes several times as long.
function(titer_hot_folders)
    foreach(folder IN LISTS ARGN)
        file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
        if(sources)
            set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS
                                        "$<IF:$<CONFIG:Release>,-O3,$<$<CONFIG:Debug>:-O2>>")
        endif()
    endforeach()
endfunction()
