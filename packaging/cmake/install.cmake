# What `cmake --install` puts where.
install(TARGETS titer titer-cli titer-bench titer-bench-window)
install(TARGETS titer_base LIBRARY NAMELINK_SKIP)
if(TITER_SHARED)
    install(TARGETS titer_engine titer_studies titer_store titer_lessons titer_exchange titer_reference titer_app titer_ui)
endif()
if(EXISTS ${CMAKE_SOURCE_DIR}/resources/recordings)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/recordings DESTINATION ${CMAKE_INSTALL_DATADIR}/titer)
endif()
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/titer
    FILES_MATCHING PATTERN "*.txt" PATTERN "*.calibration.json" PATTERN "cultivations.csv" PATTERN "spectra.csv" PATTERN "virtual-batches.csv")
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/cluster DESTINATION ${CMAKE_INSTALL_DATADIR}/titer)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/connectors DESTINATION ${CMAKE_INSTALL_DATADIR}/titer USE_SOURCE_PERMISSIONS)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/formats DESTINATION ${CMAKE_INSTALL_DATADIR}/titer)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/titer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/titer.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/titer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/titer.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME titer.xml)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/titer)
install(CODE "execute_process(COMMAND ${CMAKE_COMMAND} -DPROGRAMS=${CMAKE_RUNTIME_OUTPUT_DIRECTORY} -DVERSION=${PROJECT_VERSION}
    -DFOLDER=\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1
    -P ${CMAKE_SOURCE_DIR}/packaging/cmake/write_man_pages.cmake COMMAND_ERROR_IS_FATAL ANY)")
# The recorder as a service of an account. Where systemd looks for programs by itself none is named by its folder, since a package is
# configured for one prefix and installed to another.
set(TITER_RECORDER titer-cli)
if(NOT CMAKE_INSTALL_PREFIX MATCHES "^/usr(/local)?$")
    set(TITER_RECORDER ${CMAKE_INSTALL_FULL_BINDIR}/titer-cli)
endif()
configure_file(${CMAKE_SOURCE_DIR}/packaging/titer-record@.service.in ${CMAKE_BINARY_DIR}/titer-record@.service @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/titer-record@.service DESTINATION ${CMAKE_INSTALL_DATADIR}/systemd/user)
