# The libraries that Titer stands on. What is missing is named by CMake; packaging/packages says which package brings it.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(SQLite3 3.40 REQUIRED)
# pkg-config, because Debian's CMake files of these three name programs and static libraries that their packages lack.
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(expat REQUIRED IMPORTED_TARGET expat)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

find_package(SUNDIALS 6.4 REQUIRED CONFIG)
set(TITER_SUNDIALS SUNDIALS::cvodes_shared SUNDIALS::nvecserial_shared SUNDIALS::sunlinsoldense_shared)
# From 7.0 on the context lives in a library of its own.
foreach(optional core sunlinsolklu)
    if(TARGET SUNDIALS::${optional}_shared)
        list(APPEND TITER_SUNDIALS SUNDIALS::${optional}_shared)
    endif()
endforeach()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg Test LinguistTools)
