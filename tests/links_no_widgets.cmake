# The command line runs on machines without a desktop: cmake -DPROGRAM=<titer-cli> -DREADELF=<readelf> -P ...
execute_process(COMMAND ${READELF} -d ${PROGRAM} OUTPUT_VARIABLE libraries RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} cannot be read")
endif()
if(libraries MATCHES "libQt6(Widgets|Charts|Svg|OpenGL)[^]]*")
    message(FATAL_ERROR "${PROGRAM} must not link ${CMAKE_MATCH_0}")
endif()
