# Writes the JSON Schema of plant files as the command line prints it: cmake -DPROGRAM=<titer-cli> -DOUTPUT=<file> -P write_schema.cmake
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND ${PROGRAM} schema OUTPUT_FILE ${OUTPUT}.part COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${OUTPUT}.part ${OUTPUT})
