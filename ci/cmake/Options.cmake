# What a build can be asked for, and the flags that every target of ours shares.
option(FLIPSIDE_TESTS "Build the unit tests" ON)
option(FLIPSIDE_SANITIZE "Address and undefined-behaviour sanitizers (native)" OFF)
option(FLIPSIDE_SIMD "128-bit vectors in the solver's inner loops (WebAssembly)" ON)
option(FLIPSIDE_UNITY "Compile the files of a layer several at a time" OFF)
option(FLIPSIDE_PRECOMPILE "Read the headers that a layer's files share once" OFF)
option(FLIPSIDE_GALLERY "The page that shows every widget, for those who make them" ON)
option(FLIPSIDE_WARNINGS_AS_ERRORS "Treat warnings as errors" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Every byte of the program is a byte of the first visit.
if(EMSCRIPTEN)
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
endif()

# Memory is copied and filled by the browser itself; every one with 128-bit vectors can.
if(EMSCRIPTEN)
  add_compile_options(-mbulk-memory)
endif()

# flipside_flags: compile our own code. Libraries' code gets flipside_build alone.
add_library(flipside_build INTERFACE)
if(FLIPSIDE_SANITIZE)
  target_compile_options(flipside_build INTERFACE -fsanitize=address,undefined
                                                  -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(flipside_build INTERFACE -fsanitize=address,undefined)
endif()

add_library(flipside_flags INTERFACE)
target_link_libraries(flipside_flags INTERFACE flipside_build)
if(NOT FLIPSIDE_SANITIZE)
  target_compile_options(flipside_flags INTERFACE -fno-rtti)
endif()
target_compile_options(flipside_flags INTERFACE -fno-exceptions -Wall -Wextra -Wpedantic
                                                -Wconversion -Wshadow -Wold-style-cast)
if(FLIPSIDE_WARNINGS_AS_ERRORS)
  target_compile_options(flipside_flags INTERFACE -Werror)
endif()

# Compile what did not change only once, where the machine has ccache.
find_program(FLIPSIDE_CCACHE ccache)
if(FLIPSIDE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${FLIPSIDE_CCACHE})
endif()
