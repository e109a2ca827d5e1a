// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace upik {

/// Wraps an error so that an Expected can be built from it, as std::unexpected does.
template <typename E>
struct Unexpected {
    E error;
};

template <typename E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason why there is none. Names are those of std::expected, which g++ 12 has
/// only under C++23; replace by an alias when the compiler allows.
/// REQUIRES: value() is called only when hasValue(), error() only when not.
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <typename G>
    Expected(Unexpected<G> failure) : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const { return std::get<1>(m_content); }

    template <typename U>
    T valueOr(U &&fallback) const
    {
        return hasValue() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, E> m_content;
};

/// An action that yields nothing but may fail.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    template <typename G>
    Expected(Unexpected<G> failure) : m_error(std::in_place_index<1>, std::move(failure.error))
    {}

    bool hasValue() const { return m_error.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const E &error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace upik
