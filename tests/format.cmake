# Runs clang-format over all sources; fails where one is not written as .clang-format says.
#
#   cmake -DROOT=<source tree> -DCLANG_FORMAT=<program> [-DFIX=ON] -P format.cmake
#
# With FIX the sources are rewritten instead.

cmake_minimum_required(VERSION 3.25)

set(sources "")
foreach(top IN ITEMS src ui app tests)
    file(GLOB_RECURSE found ${ROOT}/${top}/*.h ${ROOT}/${top}/*.cpp)
    list(APPEND sources ${found})
endforeach()
if(NOT sources)
    message(FATAL_ERROR "No source file was found under ${ROOT}.")
endif()

if(FIX)
    set(mode -i)
else()
    set(mode --dry-run --Werror)
endif()
execute_process(COMMAND ${CLANG_FORMAT} ${mode} ${sources} RESULT_VARIABLE status ERROR_VARIABLE messages)
if(NOT status EQUAL 0)
    # Of all the places only the files are of use: the command below mends them all.
    string(REPLACE ";" "," messages "${messages}")
    string(REGEX MATCHALL "[^\n:]+:[0-9]+:[0-9]+: error" places "${messages}")
    list(TRANSFORM places REPLACE ":.*" "")
    list(REMOVE_DUPLICATES places)
    list(JOIN places "\n  " files)
    message(FATAL_ERROR "Not formatted:\n  ${files}\n`cmake --build --preset dev --target format` rewrites them.")
endif()
