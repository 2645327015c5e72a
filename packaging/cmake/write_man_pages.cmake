# Writes the manual pages of the two programs from what they print themselves:
# cmake -DPROGRAMS=<folder of titer and titer-cli> -DVERSION=<version> -DFOLDER=<where to> -P write_man_pages.cmake
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)

# The output of a program, as lines of a block that is left as it is.
function(printed variable)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(write_page name what usage rest)
    string(REPLACE "-" "\\-" escaped "${name}")
    file(WRITE ${FOLDER}/${name}.1 ".TH ${name} 1 \"\" \"Titer ${VERSION}\" \"Titer\"\n.SH NAME\n${escaped} \\- ${what}\n"
         ".SH SYNOPSIS\n.nf\n${usage}\n.fi\n${rest}")
endfunction()

printed(usage ${PROGRAMS}/titer --help)
write_page(titer "bioprocess flowsheets and digital twins" "${usage}"
           ".SH SEE ALSO\n.BR titer\\-cli (1),\nand the manual in the program: F1.\n")

printed(usage ${PROGRAMS}/titer-cli --help)
execute_process(COMMAND ${PROGRAMS}/titer-cli --help OUTPUT_VARIABLE list COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\n  [a-z]+( [a-z]+)?  " commands "${list}")
list(LENGTH commands count)
if(count LESS 10)
    message(FATAL_ERROR "titer-cli --help lists ${count} commands: its form has changed")
endif()
set(sections ".SH COMMANDS\n")
foreach(command IN LISTS commands)
    string(STRIP "${command}" command)
    string(REPLACE " " ";" words "${command}")
    printed(help ${PROGRAMS}/titer-cli ${words} --help)
    string(APPEND sections ".SS titer\\-cli ${command}\n.nf\n${help}\n.fi\n")
endforeach()
write_page(titer-cli "bioprocess flowsheets and digital twins without a window" "${usage}"
           "${sections}.SH SEE ALSO\n.BR titer (1)\n")
