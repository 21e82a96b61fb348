# Library sources, each looked for in this order: a folder named by hand (FLIPSIDE_IMGUI_DIR,
# FLIPSIDE_JSON_DIR, FLIPSIDE_GTEST_DIR, as CMake variables or in the environment), the folder that
# ci/setup made (FLIPSIDE_TOOLCHAIN), the library's own repository at a pinned tag.
include(FetchContent)

set(FLIPSIDE_TOOLCHAIN "$ENV{FLIPSIDE_TOOLCHAIN}" CACHE PATH "The folder that ci/setup made")

# require_source(<variable> <file inside it> <pattern in the toolchain> <repository> <tag>)
function(require_source variable mark pattern repository tag)
  file(GLOB unpacked ${FLIPSIDE_TOOLCHAIN}/${pattern})
  foreach(candidate "${${variable}}" "$ENV{${variable}}" ${unpacked})
    if(candidate AND EXISTS ${candidate}/${mark})
      set(${variable} ${candidate} CACHE PATH "The folder that holds ${mark}" FORCE)
      return()
    endif()
  endforeach()
  if("${${variable}}$ENV{${variable}}")
    message(FATAL_ERROR "${variable} names a folder without ${mark}.")
  endif()
  message(STATUS "Fetching ${repository} at ${tag}")
  string(TOLOWER ${variable} name)
  FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON
                               SOURCE_SUBDIR none)
  FetchContent_MakeAvailable(${name})
  set(${variable} ${${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

require_source(FLIPSIDE_IMGUI_DIR imgui.h src/imgui-1.92*
               https://github.com/ocornut/imgui.git v1.92.2b)
require_source(FLIPSIDE_JSON_DIR nlohmann/json.hpp usr/include
               https://github.com/nlohmann/json.git v3.11.3)
if(EXISTS ${FLIPSIDE_JSON_DIR}/include/nlohmann/json.hpp)
  set(FLIPSIDE_JSON_DIR ${FLIPSIDE_JSON_DIR}/include)
endif()

add_library(imgui STATIC EXCLUDE_FROM_ALL
  ${FLIPSIDE_IMGUI_DIR}/imgui.cpp ${FLIPSIDE_IMGUI_DIR}/imgui_draw.cpp
  ${FLIPSIDE_IMGUI_DIR}/imgui_tables.cpp ${FLIPSIDE_IMGUI_DIR}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${FLIPSIDE_IMGUI_DIR})
target_include_directories(imgui PUBLIC ${CMAKE_SOURCE_DIR}/src/ui/imgui_config)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="flipside_imconfig.h"
  "$<$<NOT:$<BOOL:${FLIPSIDE_GALLERY}>>:FLIPSIDE_NO_GALLERY>")
# Floats become integers without a check of their own: every browser with 128-bit vectors can.
target_compile_options(imgui PRIVATE -fno-exceptions
  "$<$<BOOL:${EMSCRIPTEN}>:-fno-rtti;-mnontrapping-fptoint>")
target_link_libraries(imgui PRIVATE flipside_build)

# Header only, and an include folder of its own: the folder that holds it may hold other libraries.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
file(CREATE_LINK ${FLIPSIDE_JSON_DIR}/nlohmann ${CMAKE_BINARY_DIR}/include/nlohmann SYMBOLIC)
add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/include)
target_compile_definitions(json INTERFACE JSON_NOEXCEPTION)

if(FLIPSIDE_TESTS)
  require_source(FLIPSIDE_GTEST_DIR googletest/include/gtest/gtest.h usr/src/googletest
                 https://github.com/google/googletest.git v1.16.0)
  set(INSTALL_GTEST OFF)
  set(gtest_disable_pthreads ${EMSCRIPTEN})
  add_subdirectory(${FLIPSIDE_GTEST_DIR} ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)
  target_link_libraries(gtest PUBLIC flipside_build)
endif()
