# What every target of the project is built with, and how a room becomes a target.

add_library(partnerscope_build INTERFACE)
target_compile_features(partnerscope_build INTERFACE cxx_std_20)
target_compile_definitions(partnerscope_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(partnerscope_build INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wnull-dereference -Wswitch-enum
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wsuggest-override>
    $<$<BOOL:${PARTNERSCOPE_WERROR}>:-Werror>)
# Once -O2 or sanitizers rewrite the code, g++ 12 sees trouble inside std:: types that is not there (GCC bug 105329 and its kin).
if(PARTNERSCOPE_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(partnerscope_build INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict)
endif()
foreach(sanitizer IN LISTS PARTNERSCOPE_SANITIZE)
    target_compile_options(partnerscope_build INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(partnerscope_build INTERFACE -fsanitize=${sanitizer})
endforeach()

# The test programs are many: the fast linker takes seconds where ld takes minutes.
find_program(PARTNERSCOPE_MOLD mold)
if(PARTNERSCOPE_MOLD)
    target_link_options(partnerscope_build INTERFACE -fuse-ld=mold)
endif()

# partnerscope_room(NAME SOURCES a.h a.cpp ... LINKS lower_room Qt6::Core ...)
# One room of the house: a library whose headers are included as "room/file.h" (src) or "ui/room/file.h" (ui). The program
# has its rooms within; 140 test programs that each had them would fill a disk.
function(partnerscope_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    set(kind STATIC)
    if(BUILD_SHARED_LIBS)
        set(kind SHARED)
    endif()
    qt_add_library(partnerscope_${name} ${kind} ${ROOM_SOURCES})
    target_include_directories(partnerscope_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
    target_link_libraries(partnerscope_${name} PUBLIC ${ROOM_LINKS} PRIVATE partnerscope_build)
    set_target_properties(partnerscope_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
endfunction()
