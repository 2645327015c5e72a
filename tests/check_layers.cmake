# Reads every include of the tree and holds it against the layers: cmake -DROOT=<tree> -P tests/check_layers.cmake
# The tables below are the rule; nothing else in the tree states it.
cmake_minimum_required(VERSION 3.25)

# layer -> layers that it may include. The layer of a file is the longest name that its path begins with.
set(may_core/base)
set(may_core/connect core/base)
set(may_core/formats core/base core/connect)
set(may_core/guard core/base)
set(may_core/model core/base core/guard)
set(may_core/kinetics core/base core/model)
set(may_core/binding core/base core/model)
set(may_core/unitops core/base core/model)
set(may_core/control core/base core/numerics core/model)
set(may_core/solve ${may_core/kinetics} core/kinetics core/binding core/unitops core/numerics core/control core/guard)
set(may_core/figures ${may_core/solve} core/solve)
set(may_core/schedule ${may_core/figures} core/figures)
set(may_core/economics ${may_core/schedule} core/schedule)
set(may_core/runs ${may_core/economics} core/economics)
set(may_core/studies ${may_core/runs} core/runs)
set(may_core/mvda ${may_core/studies} core/studies)
set(may_core/prepare ${may_core/studies} core/studies)
set(may_core/twin ${may_core/studies} core/studies)
set(may_core/reference ${may_core/twin} core/twin)
set(may_core/alarm core/base core/connect)
set(may_core/lessons ${may_core/twin} core/twin core/connect core/alarm)
set(may_core/store core/base core/model core/connect core/formats core/alarm)
set(may_core/exchange core/base core/model)
set(may_app ${may_core/lessons} core/lessons core/formats core/store core/exchange core/mvda core/prepare)
set(may_ui ${may_app} app)
set(may_app/cli ${may_ui})
set(may_app/bench ${may_ui} app/cli core/reference)
set(may_ui/desktop ${may_ui} ui)
set(may_ui/bench ${may_ui/desktop} ui/desktop/session.h)
set(may_plugins core/base core/connect core/formats app/plugins/connector_plugin.h)
set(layers core/base core/guard core/numerics core/connect core/formats core/model core/kinetics core/binding core/unitops core/control core/solve core/figures core/schedule
    core/runs core/studies core/mvda core/prepare core/twin core/reference core/lessons core/store core/alarm core/exchange core/economics app/cli app/bench app
    ui/desktop ui/bench ui plugins)

# The house, floor by floor from the ground: a room (a folder) may include what lies on a floor beneath its own, so that no two
# include each other. Every folder with sources stands here once; plugins, which see none of each other, stand in the rule below.
set(floors
    # core
    "core/base"
    "core/base/units"
    "core/base/math core/base/curves"
    "core/base/tables/cells"
    "core/base/tables"
    "core/base/tables/found"
    "core/base/tables/workbook"
    "core/guard core/numerics"
    "core/connect core/model"
    "core/model/types"
    "core/model/plant"
    "core/model/equations"
    "core/model/file core/model/library core/kinetics core/binding core/control core/unitops core/alarm core/formats"
    "core/formats/spectra"
    "core/model/check"
    "core/unitops/column/bed"
    "core/unitops/column"
    "core/unitops/upstream core/unitops/harvest core/unitops/capture_and_polish core/unitops/virus_safety core/unitops/concentrate_and_store core/unitops/flow_and_control core/unitops/utility"
    "core/solve/integrate"
    "core/solve/evaluate"
    "core/solve/group core/solve/follow"
    "core/solve"
    "core/figures"
    "core/figures/measured core/figures/amounts"
    "core/schedule"
    "core/economics/equipment"
    "core/economics"
    "core/economics/goods"
    "core/economics/results"
    "core/runs"
    "core/studies/numerics"
    "core/studies/models"
    "core/studies/designs"
    "core/studies/designs/classic core/studies/designs/optimal core/studies/analysis core/studies/analysis/computer_experiments core/studies/capability core/studies/description"
    "core/studies/decisions core/studies/calibration/isotherms core/studies/calibration/likelihood core/studies/scale"
    "core/studies/calibration"
    "core/studies/calibration/columns"
    "core/studies/study/noise"
    "core/studies/study core/studies/hybrid core/studies/optimal"
    "core/studies/study/sheet"
    "core/mvda/preprocessing"
    "core/twin core/mvda core/prepare"
    "core/mvda/card"
    "core/mvda/batch core/mvda/learn"
    "core/twin/filter"
    "core/twin/estimation"
    "core/twin/recorded core/twin/advice"
    "core/reference"
    "core/lessons"
    "core/exchange"
    "core/store"
    "core/store/history/files"
    "core/store/history/writing core/store/history/spool"
    "core/store/history"
    "core/store/history/exchange core/store/history/backup core/store/history/joining"
    # app: what the window and the command line share
    "app/common"
    "app/common/tables app/common/messages app/document/project app/analyse/card app/analyse/recipes"
    "app/document app/traces app/plugins"
    "app/live/access app/form app/equations app/analyse/columns app/analyse/permutations"
    "app/form/numbers app/form/plant app/analyse/recordings"
    "app/live/alarms app/live/backups app/live/standby app/live/simulated app/live/guarded app/run app/run/columns app/run/screening app/run/tuning"
    "app/run/advice app/economics app/tags app/study app/live/estimators app/live/notifications app/analyse/runs"
    "app/live/loops"
    "app/live/recorder app/analyse"
    "app/live/history app/analyse/upkeep app/analyse/drawn app/analyse/explore"
    "app/live/recordings"
    "app/live app/fit"
    "app/fit/column app/live/advice"
    "app/boards"
    "app/boards/alarms"
    "app/session/optimum"
    "app/session app/demonstration"
    "app/learn"
    "app/learn/editor"
    # the command line
    "app/cli/common"
    "app/cli/record"
    "app/cli/catalogue app/cli/doe app/cli/mvda app/cli/prepare app/cli/fit app/cli/historian app/cli/lesson app/cli/sweep app/cli/live app/cli/cost app/cli/schedule"
    "app/cli/study app/cli/mpi app/cli/hybrid app/cli/ahead"
    "app/cli"
    "app/bench"
    "app/bench/doe app/bench/columns"
    # the window
    "ui/look"
    "ui/widgets ui/plot"
    "ui/plot/trend ui/plot/xy"
    "ui/plot/chromatogram ui/plot/timeline"
    "ui/shown"
    "ui/shown/loops"
    "ui/preferences"
    "ui/flow/layout"
    "ui/flow/items"
    "ui/flow/scene"
    "ui/equations ui/form/fields"
    "ui/flow ui/form"
    "ui/tiles/parts"
    "ui/tiles"
    "ui/tiles/board"
    "ui/study"
    "ui/study/maps ui/study/run_sheet ui/study/sheets"
    "ui/report ui/analyse"
    "ui/pages ui/pages/alarms/editor ui/pages/analyse/equipment ui/pages/run/sheets ui/pages/run/shadow ui/pages/run/calibration ui/pages/data/imports ui/pages/data/trends ui/pages/data/chromatograms"
    "ui/pages/data/inspectors"
    "ui/pages/data/sources"
    "ui/pages/NAME ui/pages/learn/panes ui/pages/learn/editor"
    "ui/pages/learn"
    "ui/wall"
    "ui/help ui/instructor"
    "ui/window/frame"
    "ui/window"
    "ui/desktop"
    "ui/bench")

# pattern -> paths where it is allowed (beginnings of a path). Comments do not count.
set(patterns
    "#include <(cvodes?|nvector|sunlinsol|sunmatrix|sunnonlinsol|sundials|klu)|core/solve/ app/bench/bench_stat5_by_hand"
    "#include [<\"]sqlite3[.]h|core/store/"
    "#include <(openssl/|zip[.]h|expat|xlsxwriter|nlohmann/)|core/base/"
    "#include <(sbml|yaml-cpp)/|core/exchange/"
    "#include <boost/|core/studies/"
    "#include <libsvm/|core/mvda/learn/"
    "#include <Eigen/|core/studies/ core/mvda/ core/numerics/ core/control/receding_horizon core/solve/follow/ core/solve/predictive_runner"
    "#include <Q[A-Z]|app/ ui/ plugins/"
    "#include <(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QGraphics)|ui/"
    "#include <(QtCharts/|QChart|Q[A-Za-z]+Series|Q[A-Za-z]+Axis)|ui/plot/xy/"
    "#include <(mosquitto|open62541/|google/|QModbus|QSerialPort)|plugins/"
    # What it takes to write to a device: connectors are given it, and the guarded writer alone makes it.
    "WriteKey|core/connect/ plugins/ app/plugins/wrapped_connector app/live/simulated/ app/live/guarded/"
    "WriteKey *[({]|core/connect/connector.h app/live/guarded/guarded_writer.cpp"
    "WriteAccess|core/connect/connector.h"
    "QMessageBox|ui/widgets/"
    # An ink that is set once stays that of the look at that time: setInk of ui/look/ink.h.
    "setForeground *[(]|nowhere"
    "#include <mpi[.]h>|app/cli/mpi/"
    "std::(jthread|thread|async)[^_:a-z]|core/studies/numerics/parallel"
    "Q(Thread|ThreadPool|Runnable|Future|FutureWatcher)>|app/ ui/desktop/ ui/bench/"
    "std::(recursive_|shared_|timed_)?mutex|core/model/equations/interned.cpp"
    # Options of a command line: whoever reads a sentence of core may sit before the window.
    "\"([^\"\n]*( |“))?--[a-z][a-z-]+|app/ ui/ core/studies/models/formula_reader.cpp"
    "QMutex|nowhere"
    "QReadWriteLock|nowhere"
    "std::condition_variable|nowhere")
set(lastPattern -1)
foreach(entry IN LISTS patterns)
    math(EXPR lastPattern "${lastPattern} + 1")
    string(REGEX MATCH "^(.*)[|]([^|]*)$" entry "${entry}")
    set(pattern_${lastPattern} "${CMAKE_MATCH_1}")
    string(REPLACE " " ";" places_${lastPattern} "${CMAKE_MATCH_2}")
endforeach()

# The layer of a path, by its first two folders or its first.
function(layer_of path result)
    set(${result} "" PARENT_SCOPE)
    foreach(folders "[^/]+/[^/]+" "[^/]+")
        string(REGEX MATCH "^${folders}/" layer "${path}")
        string(REGEX REPLACE "/$" "" layer "${layer}")
        if(layer IN_LIST layers)
            set(${result} ${layer} PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

set(number 0)
foreach(floor IN LISTS floors)
    string(REPLACE " " ";" rooms "${floor}")
    foreach(room IN LISTS rooms)
        set(floor_${room} ${number})
    endforeach()
    math(EXPR number "${number} + 1")
endforeach()

# The floor of a room, -1 where the list has none.
function(floor_of room result)
    # Pages share a floor, but for the one that stands over parts of its own.
    if(room MATCHES "^ui/pages/[a-z_]+$" AND NOT room STREQUAL "ui/pages/learn")
        set(room ui/pages/NAME)
    endif()
    set(${result} -1 PARENT_SCOPE)
    if(DEFINED "floor_${room}")
        set(${result} ${floor_${room}} PARENT_SCOPE)
    endif()
endfunction()

# A generated header belongs to the layer whose build it is made for.
function(included_path header result)
    if(header MATCHES "^generated/tiles_catalogue[.]h$")
        set(header ui/tiles/parts/catalogue.h)
    elseif(header MATCHES "^generated/pages_catalogue[.]h$")
        set(header ui/pages/catalogue.h)
    elseif(header MATCHES "^generated/([a-z]+)_catalogue[.]h$")
        set(header core/${CMAKE_MATCH_1}/catalogue.h)
    elseif(header STREQUAL "generated/examples.h")
        set(header core/model/examples.h)
    elseif(header STREQUAL "generated/commands.h")
        set(header app/cli/common/commands.h)
    endif()
    set(${result} ${header} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp
     ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/plugins/*.h ${ROOT}/plugins/*.cpp)
set(faults)
include(${CMAKE_CURRENT_LIST_DIR}/check_rooms.cmake)
foreach(file IN LISTS files)
    layer_of(${file} own)
    if(own STREQUAL "")
        list(APPEND faults "${file}: lies in no layer")
        continue()
    endif()
    cmake_path(GET file PARENT_PATH room)
    floor_of("${room}" floor)
    if(floor EQUAL -1 AND NOT own STREQUAL plugins)
        list(APPEND faults "${file}: the room ${room} stands on no floor of tests/check_layers.cmake")
    endif()
    file(READ ${ROOT}/${file} text)
    read_room()
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    string(REGEX REPLACE "[ \t]*#[ \t]*include[ \t]*" "#include " text "${text}")

    string(REGEX MATCHALL "#include \"[^\"\n]+\"" includes "${text}")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "#include \"(.+)\"" "\\1" header "${include}")
        if(header MATCHES "[.](moc|cpp)$")
            continue()
        endif()
        included_path(${header} header)
        layer_of(${header} other)
        if(other STREQUAL "")
            list(APPEND faults "${file}: \"${header}\" is not written from the root of the tree")
        elseif(own STREQUAL plugins AND other STREQUAL plugins)
            # A plugin sees its own folder, not another plugin's.
            string(REGEX MATCH "^plugins/[^/]+/" ownFolder ${file})
            string(FIND "${header}" "${ownFolder}" at)
            if(NOT at EQUAL 0)
                list(APPEND faults "${file}: ${ownFolder} must not include ${header}")
            endif()
        elseif(NOT other STREQUAL own AND NOT other IN_LIST may_${own} AND NOT header IN_LIST may_${own})
            list(APPEND faults "${file}: ${own} must not include ${other}")
        elseif(NOT own STREQUAL plugins)
            cmake_path(GET header PARENT_PATH otherRoom)
            floor_of("${otherRoom}" otherFloor)
            if(NOT otherRoom STREQUAL room AND NOT otherFloor LESS floor)
                list(APPEND faults "${file}: ${room} may not see ${otherRoom}")
            endif()
        endif()
    endforeach()

    # The namespace is the folder below the layer's root; all of app has one, the command line its own.
    string(REGEX REPLACE "^[a-z]+/([^/]+)/.*" "\\1" folder ${file})
    if(own MATCHES "^app")
        string(REGEX REPLACE "^.*/" "" folder ${own})
    endif()
    string(REGEX MATCHALL "namespace titer::[a-z_]+" spaces "${text}")
    list(TRANSFORM spaces REPLACE "namespace titer::" "")
    if(spaces AND NOT folder IN_LIST spaces)
        list(APPEND faults "${file}: its namespace is titer::${folder}")
    endif()

    # Two classes of one name in one namespace are one to the linker, whose destructor of the one then frees the other.
    if(file MATCHES "[.]h$")
        string(REGEX MATCHALL "namespace titer::${folder}[a-z_:]* {" opened "${text}")
        list(POP_BACK opened space)
        string(REGEX MATCHALL "\n(class|struct) [A-Za-z0-9_]+( final)?( :|\n| {)" classes "${text}")
        foreach(class IN LISTS classes)
            string(REGEX REPLACE "\n(class|struct) ([A-Za-z0-9_]+).*" "\\2" class "${class}")
            if(DEFINED "first_${space}${class}")
                list(APPEND faults "${file}: ${class} is defined in ${first_${space}${class}} too")
            endif()
            set("first_${space}${class}" ${file})
        endforeach()
    endif()

    # What moc makes of a header is compiled with the source beside it, which has read the same headers.
    cmake_path(GET file STEM stem)
    if(own MATCHES "^(app|ui)$" AND file MATCHES "[.]h$" AND text MATCHES "\n *Q_(OBJECT|GADGET|NAMESPACE)"
       AND EXISTS ${ROOT}/${room}/${stem}.cpp)
        file(STRINGS ${ROOT}/${room}/${stem}.cpp last REGEX "^#include \"${room}/moc_${stem}[.]cpp\"$" LIMIT_COUNT 1)
        if(NOT last)
            list(APPEND faults "${room}/${stem}.cpp: ends with #include \"${room}/moc_${stem}.cpp\"")
        endif()
    endif()

    # Who counts the rows of a table by an enum has the compiler hold both together, here or in a file whose name begins alike.
    if(own MATCHES "^core/(unitops|kinetics)$")
        string(REGEX MATCHALL "enum (In|Out|InPort|OutPort|SetPoint|Variable|Kpi|Guard|Role|Param) {" enums "${text}")
        file(GLOB beside ${ROOT}/${room}/${stem}*)
        foreach(enum IN LISTS enums)
            string(REGEX REPLACE "enum (.*) {" "\\1" enum "${enum}")
            set(holds)
            foreach(source IN LISTS beside)
                file(STRINGS ${source} line REGEX "namesRows<[A-Za-z: ]*${enum}[>,]" LIMIT_COUNT 1)
                list(APPEND holds ${line})
            endforeach()
            if(NOT holds)
                list(APPEND faults "${file}: nothing holds enum ${enum} and its table together (core/model/types/row_names.h)")
            endif()
        endforeach()
    endif()

    foreach(number RANGE ${lastPattern})
        if(text MATCHES "${pattern_${number}}")
            set(found "${CMAKE_MATCH_0}")
            set(allowed FALSE)
            foreach(place IN LISTS places_${number})
                string(FIND "${file}" "${place}" at)
                if(at EQUAL 0)
                    set(allowed TRUE)
                endif()
            endforeach()
            if(NOT allowed)
                list(JOIN places_${number} ", " places)
                list(APPEND faults "${file}: ${own} must not use `${found}` (allowed: ${places})")
            endif()
        endif()
    endforeach()
endforeach()

finish_rooms()

# Scenes that both need lie in core/reference.
file(GLOB_RECURSE tests RELATIVE ${ROOT} ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
foreach(file IN LISTS tests)
    file(STRINGS ${ROOT}/${file} found REGEX "#include \"(app|ui)/bench/" LIMIT_COUNT 1)
    if(found)
        list(APPEND faults "${file}: a test must not include the bench")
    endif()
endforeach()

if(faults)
    list(JOIN faults "\n" faults)
    message(FATAL_ERROR "\n${faults}\n")
endif()
list(LENGTH files count)
message(STATUS "${count} files keep to their layers")
