// Descriptions that records make, each kept once.
#include "core/model/equations/interned.h"

#include "core/model/types/controller_type.h"
#include "core/model/types/unit_type.h"

#include <mutex>
#include <unordered_map>

namespace titer::model {

namespace {

// Only grows: a description is small, and there are as many as people wrote. The lock is the one of the engine. Flowsheets are values
// that any thread reads, and a description cannot lie in one, since a run's names and units outlive the copy that it was opened from.
template <class Type> class Interned {
public:
    const Type* find(const std::string& key, const std::function<Type(Keep&)>& make)
    {
        const std::lock_guard lock(m_mutex);
        std::unique_ptr<Entry>& entry = m_entries[key];
        if (!entry) {
            entry = std::make_unique<Entry>();
            entry->type = make(entry->keep);
        }
        return &entry->type;
    }

private:
    struct Entry {
        Keep keep;
        Type type{};
    };
    std::mutex m_mutex;
    std::unordered_map<std::string, std::unique_ptr<Entry>> m_entries;
};

} // namespace

const RateLaw* interned(const std::string& key, const std::function<RateLaw(Keep&)>& make)
{
    static Interned<RateLaw> laws;
    return laws.find(key, make);
}

const UnitType* interned(const std::string& key, const std::function<UnitType(Keep&)>& make)
{
    static Interned<UnitType> types;
    return types.find(key, make);
}

const ControllerType* interned(const std::string& key, const std::function<ControllerType(Keep&)>& make)
{
    static Interned<ControllerType> types;
    return types.find(key, make);
}

} // namespace titer::model
