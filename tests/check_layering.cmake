# Fails when an arrow between two rooms runs the wrong way, when src reaches for the window, or when SQL leaves the store.
# The linker cannot see this: every room finds every header, and <QtWidgets/QWidget> compiles against Qt6::Core alone.
#
#   cmake -DROOT=<source tree> -P check_layering.cmake

cmake_minimum_required(VERSION 3.25)

# From the ground up. A room may use the rooms before its own floor; rooms of one floor do not know each other.
set(floors
    "base"
    "domain"
    "pool"
    "matching"
    "scoring store exchange"
    "insight content"
    "session"
    "ui/theme"
    "ui/charts"
    "ui/models"
    "ui/editors ui/report"
    "ui/pages"
    "ui/shell")

# The window talks to session; these lie behind it.
set(hidden_from_ui store exchange)

set(rooms "")
set(floor_number 0)
foreach(floor IN LISTS floors)
    string(REPLACE " " ";" floor_rooms "${floor}")
    foreach(room IN LISTS floor_rooms)
        list(APPEND rooms ${room})
        set(floor_of_${room} ${floor_number})
    endforeach()
    math(EXPR floor_number "${floor_number} + 1")
endforeach()

set(problems "")
macro(report file text)
    file(RELATIVE_PATH place ${ROOT} ${file})
    string(APPEND problems "  ${place}: ${text}\n")
endmacro()

# Whether code of room `from` may use room `to`.
function(may_use from to result)
    set(${result} TRUE PARENT_SCOPE)
    if(from STREQUAL to)
        return()
    endif()
    if(floor_of_${to} GREATER_EQUAL floor_of_${from} OR (from MATCHES "^ui/" AND to IN_LIST hidden_from_ui))
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

# Room that an #include names, or nothing: src rooms are written "room/file.h", ui rooms "ui/room/file.h". A path that
# climbs or names src/ would get round the rule.
function(included_room path result)
    set(${result} "" PARENT_SCOPE)
    string(REGEX REPLACE "^(ui/[^/]+|[^/]+)/.*$" "\\1" room "${path}")
    if(room IN_LIST rooms OR room MATCHES "^(ui|ui/.*|app|src|\\.\\.)$")
        set(${result} ${room} PARENT_SCOPE)
    endif()
endfunction()

set(gui_modules "Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|Quick|Qml")

macro(check_source file room)
    file(STRINGS ${file} include_lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS include_lines)
        string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]*)[>\"].*$" "\\1" path "${line}")
        included_room("${path}" to)
        if(NOT to STREQUAL "")
            if(NOT to IN_LIST rooms)
                report(${file} "includes ${path}, which is no room it may name")
            else()
                may_use(${room} ${to} allowed)
                if(NOT allowed)
                    report(${file} "${room} may not use ${to}: ${path}")
                endif()
            endif()
        endif()
        if("${path}" MATCHES "^Qt(${gui_modules})(/|$)" AND NOT "${room}" MATCHES "^ui/")
            report(${file} "src may not use the window's libraries: ${path}")
        endif()
        if("${path}" MATCHES "^Qt(Widgets|Charts)(/|$)" AND "${room}" STREQUAL "ui/models")
            report(${file} "item models need no widgets: ${path}")
        endif()
    endforeach()
    if(NOT "${room}" STREQUAL "store")
        file(STRINGS ${file} sql_lines REGEX "QSql|sqlite3_")
        if(sql_lines)
            report(${file} "only src/store speaks SQL: ${sql_lines}")
        endif()
    endif()
endmacro()

macro(check_links file room)
    file(STRINGS ${file} link_lines)
    foreach(line IN LISTS link_lines)
        string(REGEX REPLACE "#.*$" "" line "${line}")
        string(REGEX MATCHALL "partnerscope_[a-z]+" targets "${line}")
        foreach(target IN LISTS targets)
            string(REPLACE "partnerscope_" "" name ${target})
            foreach(to IN ITEMS ${name} ui/${name})
                if(to IN_LIST rooms)
                    may_use(${room} ${to} allowed)
                    if(NOT allowed)
                        report(${file} "${room} may not link ${to}")
                    endif()
                endif()
            endforeach()
        endforeach()
        if("${line}" MATCHES "Qt6::(${gui_modules})([^A-Za-z]|$)" AND NOT "${room}" MATCHES "^ui/")
            report(${file} "src may not link the window's libraries: ${line}")
        endif()
    endforeach()
endmacro()

set(checked 0)
foreach(top IN ITEMS src ui)
    file(GLOB entries LIST_DIRECTORIES TRUE RELATIVE ${ROOT}/${top} ${ROOT}/${top}/*)
    foreach(entry IN LISTS entries)
        set(room ${entry})
        if(top STREQUAL "ui")
            set(room ui/${entry})
        endif()
        file(GLOB_RECURSE sources ${ROOT}/${top}/${entry}/*.h ${ROOT}/${top}/${entry}/*.cpp)
        if(sources AND NOT room IN_LIST rooms)
            list(GET sources 0 first)
            report(${first} "${room} is not a known room; give it a floor in check_layering.cmake")
            continue()
        endif()
        foreach(source IN LISTS sources)
            math(EXPR checked "${checked} + 1")
            check_source(${source} ${room})
        endforeach()
        if(sources AND EXISTS ${ROOT}/${top}/${entry}/CMakeLists.txt)
            check_links(${ROOT}/${top}/${entry}/CMakeLists.txt ${room})
        endif()
    endforeach()
endforeach()

file(GLOB_RECURSE app_sources ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
foreach(source IN LISTS app_sources)
    math(EXPR checked "${checked} + 1")
    file(STRINGS ${source} sql_lines REGEX "QSql|sqlite3_")
    if(sql_lines)
        report(${source} "only src/store speaks SQL: ${sql_lines}")
    endif()
endforeach()

if(checked EQUAL 0)
    message(FATAL_ERROR "No source file was found under ${ROOT}.")
endif()
if(problems)
    message(FATAL_ERROR "Arrows that run the wrong way:\n${problems}")
endif()
message(STATUS "${checked} files, every arrow points to the ground.")
