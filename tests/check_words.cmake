# Holds names against the glossary (resources/manual/glossary.md): cmake -DROOT=<tree> -P tests/check_words.cmake
# What its left column calls otherwise stands in no name and no key any more, but where a line says `formerly`.
cmake_minimum_required(VERSION 3.25)

# Names that have no other meaning. Words that do (part, state, course) are for people to judge.
set(retired
    "[sS]ettable" "[dD]esk_?[uU]nit" "[qQ]uick_?[cC]olumn" "[hH]appening" "[kK]ink_?[aA]scent" "longest_?[sS]helving"
    "(^|[^A-Za-z])(least|most)(_[a-z]|[A-Z][a-z])" "[a-z]Least[A-Z]" "\"preset\"" "\"standing\"")
list(JOIN retired "|" retired)
# Of numerics.
set(allowed "least_squares|[lL]eastSquares|[lL]eastNorm|[fF]ormer")

set(faults)
foreach(folder app core ui plugins tests resources)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.json)
    foreach(file IN LISTS files)
        if(file MATCHES "former_ids|node_modules")
            continue()
        endif()
        file(STRINGS ${ROOT}/${file} lines REGEX "${retired}")
        foreach(line IN LISTS lines)
            if(NOT line MATCHES "${allowed}")
                string(STRIP "${line}" line)
                list(APPEND faults "${file}: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "Words that resources/manual/glossary.md replaces:\n  ${text}")
endif()
