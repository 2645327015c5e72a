// What the lists that come with Titer have in common: an object with `format` and one list of entries, each with an id of its own.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/faults.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// Reads such a list strictly: every fault with its path.
class LibraryFile {
public:
    // Faults go to `errors`.
    LibraryFile(std::string_view text, const char* format, const char* list, base::Errors& errors);

    // The entries that are objects, each with its path.
    struct Entry {
        const base::Json* object;
        std::string where;
    };
    std::vector<Entry> entries();

    // The id, which no other entry has.
    std::string id(const Entry& entry);
    // A text that has to be there, or may be left out.
    std::string text(const Entry& entry, const char* key, bool required = true);
    // A text that is one of these.
    std::string oneOf(const Entry& entry, const char* key, const std::vector<std::string>& words);
    // An object; an empty one where it is left out.
    base::Json object(const Entry& entry, const char* key);
    void rejectUnknownKeys(const Entry& entry, const std::vector<std::string>& known);

private:
    base::Json m_file;
    const char* m_list;
    Faults m_faults;
    bool m_sound;
    std::set<std::string> m_ids;
};

} // namespace titer::model
