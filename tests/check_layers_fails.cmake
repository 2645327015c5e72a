# The layer check must find what it is there for: small trees with one fault each, and one without.
# cmake -DSCRIPT=tests/check_layers.cmake -DFOLDER=<scratch folder> -P tests/check_layers_fails.cmake
cmake_minimum_required(VERSION 3.25)

# A tree with one file, or one more behind it, and what the check must say of it; an empty text means that it must pass.
function(expect message file text)
    file(REMOVE_RECURSE ${FOLDER})
    file(WRITE ${FOLDER}/${file} "${text}\n")
    if(ARGC GREATER 3)
        file(WRITE ${FOLDER}/${ARGV3} "${ARGV4}\n")
    endif()
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

expect("core/model/a.h: core/model must not include core/runs" core/model/a.h "#include \"core/runs/run.h\"")
expect("core/unitops/a.cpp: core/unitops must not include core/kinetics" core/unitops/a.cpp
       "#include \"generated/kinetics_catalogue.h\"")
expect("core/store/a.cpp: core/store must not include core/runs" core/store/a.cpp "#  include \"core/runs/run.h\"")
expect("core/alarm/a.cpp: core/alarm must not include core/model" core/alarm/a.cpp "#include \"core/model/tag.h\"")
expect("app/run/a.cpp: app must not include ui" app/run/a.cpp "#include \"ui/window/window.h\"")
expect("app/cli/main.cpp: app/cli must not include ui" app/cli/main.cpp "#include \"ui/window/window.h\"")
expect("app/run/a.cpp: app must not include core/reference" app/run/a.cpp "#include \"core/reference/tables.h\"")
expect("app/cli/a.cpp: app/cli must not include app/bench" app/cli/a.cpp "#include \"app/bench/benchmark.h\"")
expect("tests/cli/a.cpp: a test must not include the bench" tests/cli/a.cpp "#include \"app/bench/benchmark.h\"")
expect("plugins/replay/a.cpp: plugins must not include app" plugins/replay/a.cpp "#include \"app/document/document.h\"")
expect("plugins/replay/a.cpp: plugins/replay/ must not include plugins/opcua/b.h" plugins/replay/a.cpp
       "#include \"plugins/opcua/b.h\"")
expect("ui/plot may not see ui/widgets" ui/plot/a.h "#include \"ui/widgets/b.h\"")
expect("ui/widgets may not see ui/window" ui/widgets/a.h "#include \"ui/window/b.h\"")
expect("app/run may not see app/boards" app/run/a.h "#include \"app/boards/b.h\"")
expect("core/solve/integrate may not see core/solve" core/solve/integrate/a.h
       "#include \"core/solve/b.h\"")
expect("the room ui/kitchen stands on no floor" ui/kitchen/a.h "#pragma once")
expect("is not written from the root of the tree" core/base/a.cpp "#include \"text.h\"")
expect("core/model must not use `#include <QS`" core/model/a.cpp "#include <QString>")
expect("app must not use `#include <QWidget`" app/run/a.h "#include <QWidget>")
expect("core/model must not use `#include <cvodes`" core/model/a.cpp "#include <cvodes/cvodes.h>")
expect("core/model must not use `#include <sqlite3.h`" core/model/a.cpp "#include <sqlite3.h>")
expect("ui must not use `QMessageBox`" ui/flow/a.cpp "QMessageBox::warning(this, a, b)")
expect("ui must not use `setForeground(`" ui/flow/a.cpp "item->setForeground(muted)")
expect("core/solve must not use `std::mutex`" core/solve/a.cpp "std::mutex m")
expect("core/runs must not use `\"run with a smaller --tolerance`" core/runs/a.cpp
       "say(\"run with a smaller --tolerance.\")")
expect("ui/plot/a.cpp: ends with #include \"ui/plot/moc_a.cpp\"" ui/plot/a.h "class A {\n    Q_OBJECT\n};"
       ui/plot/a.cpp "int a\;")
expect("core/unitops/a.h: nothing holds enum Kpi and its table together" core/unitops/a.h
       "enum Variable { Ph }\;\nenum Kpi { Energy }\;" core/unitops/a_model.cpp
       "static_assert(model::namesRows<A::Variable>(variables))\;")

string(REPEAT "int a;\n" 401 long)
expect("core/base/a.h: 402 lines, of which 400 are enough" core/base/a.h "${long}")
string(REPEAT "    int f();\n" 51 functions)
expect("A: 51 functions, of which 50 are enough" core/base/a.h "class B;\n\nclass A {\n${functions}};")
expect("core/base/a and core/base/b include each other" core/base/a.h "#include \"core/base/b.h\"" core/base/b.cpp
       "#include \"core/base/a.h\"")

expect("" core/unitops/a.h "enum Variable { Ph }\;" core/unitops/a.cpp
       "static_assert(model::namesRows<A::Variable>(variables))\;")
expect("" ui/plot/a.h "class A {\n    Q_OBJECT\n};" ui/plot/a.cpp "int a\;\n\n#include \"ui/plot/moc_a.cpp\"")
expect("" core/model/a.cpp "// #include \"core/runs/run.h\" would be wrong here")
expect("" core/solve/a.cpp "#include \"generated/kinetics_catalogue.h\"\n#include <cvodes/cvodes.h>")
expect("" core/studies/analysis/a.cpp "#include \"core/unitops/b.h\"\n#include <boost/math/distributions.hpp>")
expect("" plugins/replay/a.cpp "#include \"app/plugins/connector_plugin.h\"\n#include \"plugins/replay/b.h\"\n#include <QObject>")
expect("" ui/desktop/main.cpp "#include \"ui/window/window.h\"\n#include <QApplication>")
expect("" ui/window/a.cpp "#include \"ui/widgets/b.h\"\n#include \"ui/pages/run/c.h\"")
expect("" ui/widgets/a.cpp "#include \"core/twin/tags.h\"\n#include <QMessageBox>\n#include \"a.moc\"")
file(REMOVE_RECURSE ${FOLDER})
