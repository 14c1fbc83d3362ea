# What is installed beside the program, and the Debian package made of it:
#
#   cmake --build --preset release && cpack --config build/release/CPackConfig.cmake -B build/package

include(GNUInstallDirs)

install(TARGETS partnerscope RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/partnerscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/partnerscope.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/partnerscope-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME partnerscope.xml)
install(FILES resources/icons/partnerscope.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/copyright resources/fonts/OFL.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants both compressed, and without a time in them, so that the same source gives the same package.
find_program(GZIP gzip REQUIRED)
foreach(pair IN ITEMS "packaging/partnerscope.1 ${CMAKE_INSTALL_MANDIR}/man1" "CHANGELOG.md ${CMAKE_INSTALL_DOCDIR}")
    separate_arguments(pair)
    list(GET pair 0 source)
    list(GET pair 1 folder)
    cmake_path(GET source FILENAME name)
    set(compressed ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packaging
        COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/${source} > ${compressed}
        DEPENDS ${PROJECT_SOURCE_DIR}/${source} VERBATIM)
    list(APPEND compressed_files ${compressed})
    install(FILES ${compressed} DESTINATION ${folder})
endforeach()
add_custom_target(partnerscope_documents ALL DEPENDS ${compressed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME partnerscope)
set(CPACK_PACKAGE_VENDOR "The Partnerscope maintainers")
set(CPACK_PACKAGE_CONTACT "The Partnerscope maintainers <maintainers@partnerscope.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ideal partner profiles, partner scoring and coverage")
set(CPACK_PACKAGE_DESCRIPTION "Partnerscope describes ideal partners with criteria, weights and must-haves,
scores every company of a pool against them, keeps in sight what is unknown,
and shows where the ecosystem has holes. Results leave as CSV, workbook and PDF.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Libraries are found from the program. The SVG plugin is loaded at run time and Qt's own words are a file: by name.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
