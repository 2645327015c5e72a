// Descriptions that records make, each kept once. Everything downstream (forms, bound laws, help, results) holds a description by
// pointer, as that of a built-in type, and so must find it there as long as the process lives.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct ControllerType;
struct RateLaw;
struct UnitType;

// The texts and lists that a description points to.
class Keep {
public:
    const char* text(std::string_view text) { return m_texts.emplace_back(text).c_str(); }
    template <class T> std::span<const T> list(std::vector<T> items)
    {
        const auto kept = std::make_shared<const std::vector<T>>(std::move(items));
        m_lists.push_back(kept);
        return *kept;
    }

private:
    std::deque<std::string> m_texts;
    std::vector<std::shared_ptr<const void>> m_lists;
};

// The description that `key` stands for, which holds all that the description depends on: made by `make` when it is first asked
// for. [any thread]
const RateLaw* interned(const std::string& key, const std::function<RateLaw(Keep&)>& make);
const UnitType* interned(const std::string& key, const std::function<UnitType(Keep&)>& make);
const ControllerType* interned(const std::string& key, const std::function<ControllerType(Keep&)>& make);

} // namespace titer::model
