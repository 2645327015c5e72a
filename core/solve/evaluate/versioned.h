// A value that others compute from. What they keep of it holds as long as its epoch stays; whoever changes it raises that by the way in which
// the value is reached.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace titer::solve {

using Epoch = std::uint64_t;

// One that was never given before, on any thread [any].
Epoch nextEpoch();

template <class T> class Versioned {
public:
    explicit Versioned(T value = T())
        : m_value(std::move(value))
        , m_epoch(nextEpoch())
    {
    }
    Versioned(Versioned&& other) noexcept
        : m_value(std::move(other.m_value))
        , m_epoch(std::exchange(other.m_epoch, 0))
    {
    }
    Versioned& operator=(Versioned&& other) noexcept
    {
        m_value = std::move(other.m_value);
        m_epoch = std::exchange(other.m_epoch, 0);
        return *this;
    }

    const T& operator*() const { return m_value; }
    const T* operator->() const { return &m_value; }
    T& change() // to be done before the next look at the epoch
    {
        m_epoch = nextEpoch();
        return m_value;
    }
    Epoch epoch() const { return m_epoch; }

private:
    T m_value;
    Epoch m_epoch;
};

// All states of a group.
using States = Versioned<std::vector<double>>;

} // namespace titer::solve
