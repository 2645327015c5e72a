// One object of a JSON file, read key by key: each fault at its path, and at its end the keys that nobody asked for.
#pragma once

#include "core/model/faults.h"

#include <string>
#include <vector>

namespace titer::model {

// [one thread at a time] Object and faults outlive it.
class JsonFields {
public:
    JsonFields(const base::Json& object, std::string where, Faults& faults);
    ~JsonFields();
    JsonFields(const JsonFields&) = delete;
    JsonFields& operator=(const JsonFields&) = delete;

    const std::string& where() const { return m_where; }
    Faults& faults() { return m_faults; }
    std::string path(const char* key) const { return m_where.empty() ? key : m_where + "/" + key; }
    void fault(const char* key, base::Sentence what) { m_faults.add(path(key), std::move(what)); }

    bool has(const char* key) const { return m_object.find(key); }
    const base::Json* find(const char* key, bool required = false);
    void text(const char* key, std::string& into, bool required = false);
    // A number (SI) or a text with its unit, that fits `unit` and is at least `min`.
    void quantity(const char* key, const std::string& unit, double min, double& into, bool required = false);

    // A whole number from 0 on.
    void count(const char* key, int& into, bool required = false);

    // Each entry of a list, with its path.
    template <class Read> void list(const char* key, const Read& read, bool required = false)
    {
        const base::Json* value = find(key, required);
        if (!value) return;
        if (!value->isArray()) return faultOfKind(key, *value, base::Json::Kind::Array);
        for (std::size_t i = 0; i < value->items().size(); ++i)
            read(value->items()[i], path(key) + "/" + std::to_string(i));
    }
    // Each member of an object, with its path.
    template <class Read> void members(const char* key, const Read& read, bool required = false)
    {
        const base::Json* value = find(key, required);
        if (!value) return;
        if (!value->isObject()) return faultOfKind(key, *value, base::Json::Kind::Object);
        for (const base::Json::Member& member : value->members())
            read(member.first, member.second, path(key) + "/" + member.first);
    }
    void texts(const char* key, std::vector<std::string>& into, bool required = false);

private:
    void faultOfKind(const char* key, const base::Json& value, base::Json::Kind wanted);

    const base::Json& m_object;
    std::string m_where;
    Faults& m_faults;
    std::vector<std::string> m_known;
};

// Errors of another reader, below the place where its part stands.
void addBelow(const std::string& where, const base::Errors& errors, Faults& faults);

// The list that JsonFields::texts() reads.
base::Json textsJson(const std::vector<std::string>& texts);

} // namespace titer::model
