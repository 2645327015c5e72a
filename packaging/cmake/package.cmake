# A Debian package by CPack; packaging/package calls it. What the programs link is found from them (dpkg-shlibdeps).
cmake_host_system_information(RESULT system QUERY DISTRIB_ID)
cmake_host_system_information(RESULT version QUERY DISTRIB_VERSION_ID)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME titer)
set(CPACK_PACKAGE_VENDOR Titer)
set(CPACK_PACKAGE_CONTACT "Titer developers <developers@titer.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Bioprocess flowsheets and digital twins")
set(CPACK_PACKAGE_DESCRIPTION "Scientists draw a bioprocess as a flowsheet of upstream and downstream unit operations, run its
digital twin, plan and analyse designed experiments, and watch live or replayed sensor data in dashboards.
Instrument connectors are plugins.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~${system}${version}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Zones of dates; pictures and Qt's own words agree between machines with the other two.
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)
# Where the package's own libraries are looked for; those that were fetched belong to another system.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY} ${TITER_PLUGIN_DIR}/opcua)
# Without what joins the ranks of an MPI job: it would bring OpenMPI to every machine.
set(CPACK_INSTALL_CMAKE_PROJECTS ${CMAKE_BINARY_DIR} ${PROJECT_NAME} Unspecified /)
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/package)
include(CPack)
