# cmake -DFROM=<this folder> -DTO=<folder> -P install.cmake: puts the node packages that package-lock.json names into TO. Where npm,
# a node that is new enough or the network is missing this is no error: TO/why.txt tells it, and the tests that need them skip.
file(MAKE_DIRECTORY ${TO})
file(REMOVE ${TO}/complete ${TO}/why.txt)

function(give_up why)
    file(WRITE ${TO}/why.txt "${why}")
    message(STATUS "Tests with node counterparts will be skipped: ${why}")
endfunction()

find_program(NODE NAMES node nodejs)
find_program(NPM npm)
if(NOT NODE OR NOT NPM)
    give_up("npm is not installed")
    return()
endif()
execute_process(COMMAND ${NODE} --version OUTPUT_VARIABLE version ERROR_QUIET)
if(NOT version MATCHES "^v([0-9]+)" OR CMAKE_MATCH_1 LESS 18)
    give_up("npm needs node 18 or newer")
    return()
endif()
file(COPY ${FROM}/package.json ${FROM}/package-lock.json DESTINATION ${TO})
# The log names mirrors and folders of this computer; it stays in the build folder.
execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=1
                        --fetch-timeout=30000
                WORKING_DIRECTORY ${TO} TIMEOUT 300 RESULT_VARIABLE status OUTPUT_FILE ${TO}/npm.log ERROR_FILE ${TO}/npm.log)
if(NOT status EQUAL 0)
    give_up("npm could not fetch the packages of tests/node")
    return()
endif()
file(WRITE ${TO}/node.txt ${NODE})
file(TOUCH ${TO}/complete)
