# precompile(target header…): reads these headers once for all files of the target. Not on the web:
# there each file must name what it uses.
function(precompile target)
  if(EMSCRIPTEN)
    return()
  endif()
  list(TRANSFORM ARGN REPLACE "(.+)" "<\\1>" OUTPUT_VARIABLE headers)
  target_precompile_headers(${target} PRIVATE ${headers})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()

# add_layer(name [DEPENDS layer…] [LIBRARIES library…])
#
# One static library from every .cpp of this folder. DEPENDS is the whole list of layers whose
# headers the layer may include: ci/check reads these same lines, so the table exists once.
function(add_layer name)
  cmake_parse_arguments(layer "" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} INTERFACE ${layer_DEPENDS})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${name} PUBLIC ${layer_DEPENDS} PRIVATE flipside_flags ${layer_LIBRARIES})
endfunction()
