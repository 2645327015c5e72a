# The layer check must find what it is there for: small trees with one fault each, and one without.
# cmake -DSCRIPT=tests/check_layers.cmake -DFOLDER=<scratch folder> -P tests/check_layers_fails.cmake
cmake_minimum_required(VERSION 3.25)

# A tree with one file, and what the check must say of it; an empty text means that it must pass.
function(expect message file text)
    file(REMOVE_RECURSE ${FOLDER})
    file(WRITE ${FOLDER}/${file} "${text}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -P ${SCRIPT}
                    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(message STREQUAL "")
        if(NOT status EQUAL 0)
            message(SEND_ERROR "${file} with ${text}: expected to pass, but: ${said}")
        endif()
        return()
    endif()
    string(FIND "${said}" "${message}" at)
    if(status EQUAL 0 OR at EQUAL -1)
        message(SEND_ERROR "${file} with ${text}: expected `${message}`, got: ${said}")
    endif()
endfunction()

expect("core/model/a.h: core/model must not include core/solve" core/model/a.h "#include \"core/runs/run.h\"")
expect("core/unitops/a.cpp: core/unitops must not include core/kinetics" core/unitops/a.cpp
       "#include \"generated/kinetics_catalogue.h\"")
expect("core/store/a.cpp: core/store must not include core/solve" core/store/a.cpp "#  include \"core/runs/run.h\"")
expect("core/alarm/a.cpp: core/alarm must not include core/model" core/alarm/a.cpp "#include \"core/model/tag.h\"")
expect("app/a.cpp: app must not include ui" app/a.cpp "#include \"ui/shell/window.h\"")
expect("app/cli/main.cpp: app/cli must not include ui" app/cli/main.cpp "#include \"ui/shell/window.h\"")
expect("plugins/replay/a.cpp: plugins must not include app" plugins/replay/a.cpp "#include \"app/document/document.h\"")
expect("plugins/replay/a.cpp: plugins/replay/ must not include plugins/opcua/b.h" plugins/replay/a.cpp
       "#include \"plugins/opcua/b.h\"")
expect("is not written from the root of the tree" core/base/a.cpp "#include \"text.h\"")
expect("core/model must not use `#include <QS`" core/model/a.cpp "#include <QString>")
expect("app must not use `#include <QWidget`" app/a.h "#include <QWidget>")
expect("core/model must not use `#include <cvodes`" core/model/a.cpp "#include <cvodes/cvodes.h>")
expect("core/model must not use `#include <sqlite3.h`" core/model/a.cpp "#include <sqlite3.h>")
expect("ui must not use `QMessageBox`" ui/flow/a.cpp "QMessageBox::warning(this, a, b)")
expect("core/solve must not use `std::mutex`" core/solve/a.cpp "std::mutex m")

expect("" core/model/a.cpp "// #include \"core/runs/run.h\" would be wrong here")
expect("" core/solve/a.cpp "#include \"generated/kinetics_catalogue.h\"\n#include <cvodes/cvodes.h>")
expect("" core/studies/a.cpp "#include \"core/unitops/b.h\"\n#include <boost/math/distributions.hpp>")
expect("" plugins/replay/a.cpp "#include \"app/plugins/connector_plugin.h\"\n#include \"plugins/replay/b.h\"\n#include <QObject>")
expect("" app/desktop/main.cpp "#include \"ui/shell/window.h\"\n#include <QApplication>")
expect("" ui/shell/a.cpp "#include \"core/twin/tags.h\"\n#include <QMessageBox>\n#include \"a.moc\"")
file(REMOVE_RECURSE ${FOLDER})
