// A function that is called while it is at hand and never kept: a pointer to it and one to call it
// by.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace flipside {

template <class Signature>
class FunctionRef;

// After std::function_ref of C++26 (P0792). Refers to what it was made from, which must outlive it:
// a parameter of this type may be given any callable in the call itself. Never empty.
template <class Result, class... Arguments>
class FunctionRef<Result(Arguments...)> {
 public:
  template <class F>
    requires(!std::same_as<std::remove_cvref_t<F>, FunctionRef> &&
             !std::is_function_v<std::remove_pointer_t<std::remove_cvref_t<F>>> &&
             std::is_invocable_r_v<Result, F&, Arguments...>)
  FunctionRef(F&& callable)
      : at_{.object = std::addressof(callable)}, call_([](At at, Arguments... arguments) -> Result {
          using Callable = std::remove_reference_t<F>;
          return std::invoke(*static_cast<Callable*>(const_cast<void*>(at.object)),
                             std::forward<Arguments>(arguments)...);
        }) {}
  FunctionRef(Result (*function)(Arguments...))
      : at_{.function = function}, call_([](At at, Arguments... arguments) -> Result {
          return at.function(std::forward<Arguments>(arguments)...);
        }) {}

  Result operator()(Arguments... arguments) const {
    return call_(at_, std::forward<Arguments>(arguments)...);
  }

 private:
  union At {
    const void* object;
    Result (*function)(Arguments...);
  };

  At at_;
  Result (*call_)(At, Arguments...);
};

}  // namespace flipside
