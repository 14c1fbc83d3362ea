# Fails while a catalogue is behind the sources or has open entries. Works on a copy; the catalogue stays as it is.
#
#   cmake -DLUPDATE=<program> -DCATALOGUE=<file.ts> -DSOURCES=<file that lists the sources> -DOPTIONS=<of lupdate>
#         -DSCRATCH=<folder> -P check_translations.cmake

cmake_minimum_required(VERSION 3.25)

if(NOT EXISTS ${CATALOGUE})
    message(FATAL_ERROR "${CATALOGUE} is missing; `cmake --build --preset dev --target update_translations` writes it.")
endif()
cmake_path(GET CATALOGUE FILENAME name)
set(fresh ${SCRATCH}/fresh_${name})
configure_file(${CATALOGUE} ${fresh} COPYONLY)
execute_process(COMMAND ${LUPDATE} ${OPTIONS} @${SOURCES} -ts ${fresh}
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate failed:\n${output}")
endif()

# A text filed under another context than the one it is looked up with is translated and never found. Free functions of
# the namespace partnerscope are right (base/text.h); a class without tr functions of its own is not.
string(REPLACE ";" "," output "${output}")
string(REGEX MATCHALL "[^\n]*(Class 'partnerscope::[^']*' lacks Q_OBJECT|cannot be called without context|Qualifying with unknown namespace/class ::[A-Z])[^\n]*" lost "${output}")
file(STRINGS ${fresh} std_contexts REGEX "<name>std(::.*)?</name>")
if(std_contexts)
    list(APPEND lost "Some text is filed under std; write partnerscope::tr() where lupdate says \"unknown namespace ::std\"")
endif()
file(STRINGS ${SOURCES} source_files)
foreach(source IN LISTS source_files)
    file(STRINGS ${source} own REGEX "(QString tr\\(const char|auto tr = )")
    if(own AND NOT source MATCHES "/base/text\\.h$")
        list(APPEND lost "${source}: has a tr() of its own; base/text.h has the one that the catalogue knows")
    endif()
endforeach()
if(lost)
    list(JOIN lost "\n  " shown)
    message(FATAL_ERROR "Texts that no catalogue can translate:\n  ${shown}")
endif()

# What is open in the fresh copy is either new since the last update or was never translated.
file(READ ${fresh} text)
string(REPLACE ";" "," text "${text}")
string(REPLACE "[" "(" text "${text}")
string(REPLACE "]" ")" text "${text}")
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?(<translatorcomment>[^<]*</translatorcomment>[^<]*)?<translation type=\"unfinished\"" open "${text}")
list(LENGTH open count)
if(count GREATER 0)
    set(shown "")
    foreach(entry IN LISTS open)
        string(REGEX REPLACE "^<source>([^<]*)</source>.*$" "\\1" source "${entry}")
        string(APPEND shown "  ${source}\n")
    endforeach()
    message(FATAL_ERROR "${count} entries of ${name} are not translated:\n${shown}")
endif()
string(FIND "${text}" "type=\"unfinished\"" somewhere)
if(NOT somewhere EQUAL -1)
    message(FATAL_ERROR "${name} has unfinished entries.")
endif()
string(FIND "${text}" "<message" any)
if(any EQUAL -1)
    message(FATAL_ERROR "${name} holds no entry at all.")
endif()

execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${CATALOGUE} ${fresh} RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "${name} is behind the sources; run `cmake --build --preset dev --target update_translations`.")
endif()
