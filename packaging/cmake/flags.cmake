# Compiler flags for everything: warnings, sanitizers, optimisation. Never -ffast-math: the accounts rely on IEEE arithmetic.
add_library(titer_flags INTERFACE)
target_compile_options(titer_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
                       -Wextra-semi)
# Names of one file are no names of the next, though a jumbo shows them together; nor is what it includes a header.
if(TITER_JUMBO)
    target_compile_options(titer_flags INTERFACE -Wno-subobject-linkage)
else()
    target_compile_options(titer_flags INTERFACE -Wshadow)
endif()
# Once std::string's own functions are optimised, g++ 12 warns of overlapping copies in them (its bug 105651), later ones of bounds, and of
# what an empty std::optional does not hold (its bug 80635).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(titer_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(titer_flags INTERFACE "$<$<CONFIG:Release>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-maybe-uninitialized>")
endif()
if(TITER_WARNINGS_AS_ERRORS)
    # What a newer library would rather have called otherwise is no fault.
    target_compile_options(titer_flags INTERFACE -Werror -Wno-error=deprecated-declarations)
endif()
target_include_directories(titer_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
target_compile_definitions(titer_flags INTERFACE TITER_VERSION="${PROJECT_VERSION}")

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")

# No function of ours is replaced by one of the same name in another library, so a library may inline and call its own.
add_compile_options(-fno-semantic-interposition)

# A tenth of the time of a compilation would go into tidying up its memory, which begins at 128 MB.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(--param=ggc-min-heapsize=1000000)
endif()

# Programs open what strangers wrote and servers send.
if(NOT TITER_SANITIZE)
    add_compile_options(-fstack-protector-strong $<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()
add_link_options(LINKER:-z,relro,-z,now)

if(TITER_SANITIZE)
    add_compile_options(-fsanitize=${TITER_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TITER_SANITIZE})
    if(TITER_SANITIZE MATCHES undefined)
        # What is null or too short the sanitizer of addresses finds where it is read. Asked at each use of a pointer as well, it takes
        # as long to compile as all that the sanitizers do besides.
        add_compile_options(-fno-sanitize-recover=undefined -fno-sanitize=null,alignment,object-size,vptr)
    endif()
    # In front of Qt, in everything that is linked.
    if(TITER_SANITIZE STREQUAL thread)
        add_library(titer_qt_threads SHARED ${CMAKE_SOURCE_DIR}/tests/support/threads/qt_threads.cpp)
        target_link_libraries(titer_qt_threads PRIVATE Qt6::Core)
        target_compile_options(titer_qt_threads PRIVATE -fno-sanitize=thread)
        link_libraries(titer_qt_threads)
    endif()
endif()

# ccache serves whoever compiles the same again, in this checkout or in another one. A release build is compiled once, and what ccache
# does beside each compilation would only make it longer.
find_program(TITER_CCACHE ccache)
if(TITER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT CMAKE_BUILD_TYPE STREQUAL Release)
    # Precompiled headers want the sloppiness (its manual, "Precompiled headers"). By the list of included files, in place of a run of the
    # preprocessor, a miss costs a third instead of as much again.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${TITER_CCACHE})
    # Debug information without the folder of the checkout lets several checkouts share what is compiled.
    add_compile_options(-fdebug-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()

# g++ touches up to 1.5 GB for a jumbo and the 160 MB of its precompiled header, 4 kB at a time: up to a third of its time went into pages
# of memory. Linux gives larger ones to who asks for them.
set(hugePages /sys/kernel/mm/transparent_hugepage/enabled)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_SIZEOF_VOID_P EQUAL 8 AND EXISTS ${hugePages} AND NOT CMAKE_BINARY_DIR MATCHES "[ :]")
    file(STRINGS ${hugePages} hugePages)
    execute_process(COMMAND ${CMAKE_C_COMPILER} -O1 -shared -fPIC -o ${CMAKE_BINARY_DIR}/huge_pages.so
                            ${CMAKE_CURRENT_LIST_DIR}/huge_pages.c RESULT_VARIABLE failed)
    if(NOT failed AND NOT hugePages MATCHES "\\[never]")
        list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER env LD_PRELOAD=${CMAKE_BINARY_DIR}/huge_pages.so
             GLIBC_TUNABLES=glibc.malloc.hugetlb=1)
        set(CMAKE_CXX_LINKER_LAUNCHER env GLIBC_TUNABLES=glibc.malloc.hugetlb=1)
    endif()
endif()

# titer_light(NAME [WARNED]): a target whose time is spent in what it links. -O1 takes a quarter less to compile. WARNED: builds for everyday
# work warn of all.
function(titer_light name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WARNED" "" "")
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    # g++ 12 takes what a std::optional holds for one that was never set, and sees std::string overrun its own buffer (its bug 105329).
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        set(mistaken -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow)
        if(arg_WARNED)
            set(mistaken "$<$<CONFIG:Release>:${mistaken}>")
        endif()
        target_compile_options(${name} PRIVATE ${mistaken})
    endif()
endfunction()

# titer_hot(NAME [MODELS]): targets whose templates make up the time of a run are optimised in every preset; a test suite that runs
# them at -O1 takes several times as long. What `titer-cli bench` shows to gain by -O3 gets it.
function(titer_hot name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MODELS" "" "")
    if(NOT TITER_SANITIZE) # whose checks, once optimised further, take many times as long to compile
        target_compile_options(${name} PRIVATE $<$<CONFIG:Debug>:-O2>)
    endif()
    # What is inlined depends on how much a whole source grows by it, so within a jumbo a model would be slower than by itself, by up to
    # a third.
    if(arg_MODELS AND TITER_JUMBO AND NOT TITER_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(${name} PRIVATE --param=inline-unit-growth=2000 --param=large-unit-insns=1000000)
    endif()
    # g++ 12 sees std::string overrun its own buffer once it is optimised (its bug 105329).
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        set(mistaken -Wno-array-bounds -Wno-stringop-overflow)
        if(NOT arg_MODELS)
            set(mistaken "$<$<CONFIG:Debug>:${mistaken}>")
        endif()
        target_compile_options(${name} PRIVATE "${mistaken}")
    endif()
endfunction()
