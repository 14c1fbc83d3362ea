# Fails when a source file has outgrown what a reader takes in at once: 600 lines a .cpp, 200 a .h of src, ui and app.
#
#   cmake -DROOT=<source tree> -P check_limits.cmake

cmake_minimum_required(VERSION 3.25)

set(too_long "")
set(checked 0)

function(check_lines pattern limit)
    foreach(top IN LISTS ARGN)
        file(GLOB_RECURSE files ${ROOT}/${top}/${pattern})
        foreach(file IN LISTS files)
            # Counted in line feeds: file(STRINGS) leaves out what it takes for binary, and lists mangle brackets.
            file(READ ${file} text)
            string(REGEX REPLACE "[^\n]+" "" breaks "${text}")
            string(LENGTH "${breaks}" lines)
            math(EXPR checked "${checked} + 1")
            if(lines GREATER limit)
                file(RELATIVE_PATH place ${ROOT} ${file})
                string(APPEND too_long "  ${place}: ${lines} lines, ${limit} are allowed\n")
            endif()
        endforeach()
    endforeach()
    set(checked ${checked} PARENT_SCOPE)
    set(too_long "${too_long}" PARENT_SCOPE)
endfunction()

check_lines(*.cpp 600 src ui app tests)
check_lines(*.h 200 src ui app)

if(checked EQUAL 0)
    message(FATAL_ERROR "No source file was found under ${ROOT}.")
endif()
if(too_long)
    message(FATAL_ERROR "Files to split:\n${too_long}")
endif()
message(STATUS "${checked} files, none too long.")
