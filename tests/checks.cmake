# Tests of the house itself: direction between rooms, length of files, form of the sources, words, and
# what the desktop reads.

set(checks ${PROJECT_SOURCE_DIR}/tests)

add_test(NAME layering COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${checks}/check_layering.cmake)
add_test(NAME layering_selftest COMMAND ${CMAKE_COMMAND} -DCHECK=${checks}/check_layering.cmake
    -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/layering -P ${checks}/check_layering_selftest.cmake)
add_test(NAME limits COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${checks}/check_limits.cmake)

find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(CLANG_FORMAT)
    add_test(NAME format COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DCLANG_FORMAT=${CLANG_FORMAT}
        -P ${checks}/format.cmake)
    add_custom_target(format COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DCLANG_FORMAT=${CLANG_FORMAT}
        -DFIX=ON -P ${checks}/format.cmake VERBATIM)
endif()

include(PartnerscopeTranslations)
partnerscope_translation_tests()

find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME desktop_entry COMMAND ${DESKTOP_FILE_VALIDATE} ${PROJECT_SOURCE_DIR}/packaging/partnerscope.desktop)
endif()
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    add_test(NAME appstream_metadata COMMAND ${APPSTREAMCLI} validate --no-net
        ${PROJECT_SOURCE_DIR}/packaging/partnerscope.metainfo.xml)
endif()
