// Room for one value per component while a model is evaluated: on the stack for plants of usual size, so that
// evaluating allocates nothing, and on the heap beyond.
#pragma once

#include <memory>
#include <new>

namespace titer::unitops {

template <class T> class Scratch {
public:
    // `count` zeros.
    explicit Scratch(int count)
        : m_count(count)
    {
        if (count > usual) m_large = std::make_unique<T[]>(count);
        m_data = count > usual ? m_large.get() : reinterpret_cast<T*>(m_small);
        if (count <= usual) {
            for (int i = 0; i < count; ++i) ::new (static_cast<void*>(m_data + i)) T(0.0);
        }
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    T* data() { return m_data; }
    const T* data() const { return m_data; }
    T& operator[](int i) { return m_data[i]; }
    const T& operator[](int i) const { return m_data[i]; }
    int size() const { return m_count; }

private:
    static constexpr int usual = 24;
    int m_count;
    alignas(T) unsigned char m_small[usual * sizeof(T)];
    std::unique_ptr<T[]> m_large;
    T* m_data;
};

} // namespace titer::unitops
