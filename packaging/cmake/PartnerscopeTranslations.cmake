# The translated words of the program.
#
# partnerscope_translations(TARGET) compiles translations/*.ts and embeds them in TARGET as :/i18n/partnerscope_LANG.qm.
# All sources of src, ui and app count, whichever library they are compiled into. The target `update_translations` brings
# the .ts files up to the sources.
# partnerscope_translation_tests() adds the tests that fail while a catalogue is behind or has open entries.

set(PARTNERSCOPE_CATALOGUES ${PROJECT_SOURCE_DIR}/translations/partnerscope_de.ts)

# Without places in the file a change of lines does not change the catalogue. lupdate reads the headers to know which
# namespace a class lives in.
set(PARTNERSCOPE_LUPDATE_OPTIONS -no-obsolete -locations none -I${PROJECT_SOURCE_DIR}/src -I${PROJECT_SOURCE_DIR})

function(partnerscope_translated_sources result)
    set(sources "")
    foreach(top IN ITEMS src ui app)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${top}/*.h ${PROJECT_SOURCE_DIR}/${top}/*.cpp)
        list(APPEND sources ${found})
    endforeach()
    set(${result} ${sources} PARENT_SCOPE)
endfunction()

function(partnerscope_translations target)
    partnerscope_translated_sources(sources)
    qt_add_translations(${target} TS_FILES ${PARTNERSCOPE_CATALOGUES} SOURCES ${sources}
        LUPDATE_OPTIONS ${PARTNERSCOPE_LUPDATE_OPTIONS})
endfunction()

function(partnerscope_translation_tests)
    partnerscope_translated_sources(sources)
    list(JOIN sources "\n" lines)
    set(source_list ${CMAKE_CURRENT_BINARY_DIR}/translated-sources.txt)
    file(WRITE ${source_list} "${lines}\n")
    foreach(catalogue IN LISTS PARTNERSCOPE_CATALOGUES)
        cmake_path(GET catalogue STEM name)
        add_test(NAME translations_${name} COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate>
            -DCATALOGUE=${catalogue} -DSOURCES=${source_list} "-DOPTIONS=${PARTNERSCOPE_LUPDATE_OPTIONS}"
            -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR} -P ${PROJECT_SOURCE_DIR}/tests/check_translations.cmake)
    endforeach()
endfunction()
