# compile_together(target): several files of the target at a time, so that headers are read and
# templates are made once for all of them. Names are therefore unique in the whole layer, those in
# unnamed namespaces too. For the files of one layer alone: each layer is compiled by itself.
# Files named after it belong to the late part (src/app/late_part.h) and stand together, so that
# ci/site/late_part.mjs knows their objects by name.
function(compile_together target)
  if(NOT FLIPSIDE_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  set(early 0)
  set(late 0)
  foreach(source IN LISTS sources)
    cmake_path(GET source STEM name)
    set(part early)
    if(name IN_LIST ARGN)
      set(part late)
    endif()
    math(EXPR batch "${${part}} / 10")
    math(EXPR ${part} "${${part}} + 1")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${part}_${batch})
  endforeach()
endfunction()

# read_once(target header…): with FLIPSIDE_PRECOMPILE these headers, and the standard ones that
# nearly every file includes, are compiled once for all files of the target.
function(read_once target)
  if(FLIPSIDE_PRECOMPILE)
    list(TRANSFORM ARGN PREPEND ${CMAKE_SOURCE_DIR}/src/)
    if(target MATCHES "_test$")
      target_precompile_headers(${target} PRIVATE <gtest/gtest.h>)
    endif()
    target_precompile_headers(${target} PRIVATE <algorithm> <functional> <map> <optional> <ranges>
      <string> <string_view> <tuple> <vector> ${ARGN})
  endif()
endfunction()

# add_layer(name [DEPENDS layer…] [LIBRARIES library…] [READ_ONCE header…] [LATE pattern…]
#   [NOT_LATE name…])
#
# LATE: the names of the files of the late part, as patterns; less those in NOT_LATE.
# One static library from every .cpp of this folder. DEPENDS is the whole list of layers whose
# headers the layer may include: ci/check reads these same lines, so the table exists once.
function(add_layer name)
  cmake_parse_arguments(layer "" "" "DEPENDS;LIBRARIES;READ_ONCE;LATE;NOT_LATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} INTERFACE ${layer_DEPENDS})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  list(TRANSFORM layer_LATE APPEND .cpp OUTPUT_VARIABLE patterns)
  set(late)
  if(patterns)
    file(GLOB late CONFIGURE_DEPENDS ${patterns})
    list(TRANSFORM late REPLACE "^.*/([^/]*)\\.cpp$" "\\1")
    list(REMOVE_ITEM late "" ${layer_NOT_LATE})
  endif()
  compile_together(${name} ${late})
  list(TRANSFORM late PREPEND "late ${name}.dir/")
  list(TRANSFORM late APPEND .cpp.o)
  set_property(GLOBAL APPEND PROPERTY FLIPSIDE_OBJECTS ${late} $<TARGET_OBJECTS:${name}>)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${name} PUBLIC ${layer_DEPENDS} PRIVATE flipside_flags ${layer_LIBRARIES})
  read_once(${name} ${layer_READ_ONCE})
endfunction()
