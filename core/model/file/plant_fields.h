// One object of a plant file, read key by key as it stands, and at its end the keys that are not known. What values mean is the
// business of check().
#pragma once

#include "core/model/faults.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// [one thread at a time] Object and faults outlive it.
class PlantFields {
public:
    PlantFields(const base::Json& object, std::string where, Faults& faults);

    const std::string& where() const { return m_where; }

    void text(const char* key, std::string& into);

    // An object, or a list; null where it is missing.
    void value(const char* key, base::Json& into, base::Json::Kind kind);

    // An object, or a word that stands for one.
    void objectOrWord(const char* key, base::Json& into);

    void quantity(const char* key, base::Json& into);

    void texts(const char* key, std::vector<std::string>& into);

    // A text, or a list of them.
    void textOrTexts(const char* key, base::Json& into);

    std::span<const base::Json> items(const char* key);

    // Call last.
    void rejectUnknown();

    const base::Json* known(const char* key);
    std::string path(std::string_view key) const;

private:
    const base::Json& m_object;
    std::string m_where;
    Faults& m_faults;
    std::vector<std::string> m_known;
};

} // namespace titer::model
