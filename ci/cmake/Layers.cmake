# compile_together(target): several files of the target at a time, so that headers are read and
# templates are made once for all of them. Names are therefore unique in the whole layer, those in
# unnamed namespaces too. For the files of one layer alone: each layer is compiled by itself.
function(compile_together target)
  if(FLIPSIDE_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
  endif()
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

# add_layer(name [DEPENDS layer…] [LIBRARIES library…] [READ_ONCE header…])
#
# One static library from every .cpp of this folder. DEPENDS is the whole list of layers whose
# headers the layer may include: ci/check reads these same lines, so the table exists once.
function(add_layer name)
  cmake_parse_arguments(layer "" "" "DEPENDS;LIBRARIES;READ_ONCE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} INTERFACE ${layer_DEPENDS})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  compile_together(${name})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${name} PUBLIC ${layer_DEPENDS} PRIVATE flipside_flags ${layer_LIBRARIES})
  read_once(${name} ${layer_READ_ONCE})
endfunction()
