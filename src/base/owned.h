// A value of its own, or none, of a type that whoever holds it need not know.
#pragma once

#include <memory>
#include <utility>

namespace flipside {

// What is constant about it is constant about the value too. Only who makes one or looks into it
// needs the whole type: how to destroy the value is kept with it.
template <class T>
class Owned {
 public:
  Owned() = default;
  Owned(T value) : value_(new T(std::move(value)), [](T* it) { delete it; }) {}

  explicit operator bool() const { return value_ != nullptr; }
  bool has_value() const { return value_ != nullptr; }
  void reset() { value_.reset(); }

  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }

 private:
  std::unique_ptr<T, void (*)(T*)> value_{nullptr, [](T*) {}};
};

}  // namespace flipside
