# The translated words of the program.
#
# partnerscope_translations(TARGET) compiles the catalogues and embeds them in TARGET as :/i18n/partnerscope_LANG.qm.
# All sources of src, ui and app count, whichever library they are compiled into. The target `update_translations` brings
# the catalogues up to the sources.
# partnerscope_translation_tests() adds the tests that fail while a catalogue is behind or has open entries.

# The sources speak English; the English catalogue holds only what differs between one and many.
set(PARTNERSCOPE_CATALOGUE_en ${PROJECT_SOURCE_DIR}/translations/partnerscope_en.ts)
set(PARTNERSCOPE_CATALOGUE_de ${PROJECT_SOURCE_DIR}/translations/partnerscope_de.ts)

# Without places in the file a change of lines does not change the catalogue. lupdate reads the headers to know which
# namespace a class lives in.
set(PARTNERSCOPE_LUPDATE_de -no-obsolete -locations none -I${PROJECT_SOURCE_DIR}/src -I${PROJECT_SOURCE_DIR})
set(PARTNERSCOPE_LUPDATE_en ${PARTNERSCOPE_LUPDATE_de} -pluralonly)

# Writes the list of all sources for lupdate.
function(partnerscope_list_translated_sources file)
    set(sources "")
    foreach(top IN ITEMS src ui app)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${top}/*.h ${PROJECT_SOURCE_DIR}/${top}/*.cpp)
        list(APPEND sources ${found})
    endforeach()
    list(JOIN sources "\n" lines)
    file(CONFIGURE OUTPUT ${file} CONTENT "${lines}\n")
endfunction()

function(partnerscope_translations target)
    set(source_list ${CMAKE_CURRENT_BINARY_DIR}/translated-sources.txt)
    partnerscope_list_translated_sources(${source_list})
    set(updates "")
    foreach(language IN ITEMS en de)
        list(APPEND updates COMMAND Qt6::lupdate ${PARTNERSCOPE_LUPDATE_${language}} @${source_list}
            -ts ${PARTNERSCOPE_CATALOGUE_${language}})
    endforeach()
    add_custom_target(update_translations ${updates} VERBATIM)

    qt_add_lrelease(${target} TS_FILES ${PARTNERSCOPE_CATALOGUE_en} ${PARTNERSCOPE_CATALOGUE_de}
        QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
endfunction()

function(partnerscope_translation_tests)
    set(source_list ${CMAKE_CURRENT_BINARY_DIR}/translated-sources.txt)
    partnerscope_list_translated_sources(${source_list})
    foreach(language IN ITEMS en de)
        add_test(NAME translations_${language} COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate>
            -DCATALOGUE=${PARTNERSCOPE_CATALOGUE_${language}} -DSOURCES=${source_list}
            "-DOPTIONS=${PARTNERSCOPE_LUPDATE_${language}}" -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}
            -P ${PROJECT_SOURCE_DIR}/tests/check_translations.cmake)
    endforeach()
endfunction()
