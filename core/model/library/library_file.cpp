// What the lists that come with Titer have in common.
#include "core/model/library/library_file.h"

#include <algorithm>

namespace titer::model {

using base::Json;
using base::say;

LibraryFile::LibraryFile(std::string_view text, const char* format, const char* list, base::Errors& errors)
    : m_file(base::readJson(text, errors))
    , m_list(list)
    , m_faults(errors)
    , m_sound(errors.empty())
{
    if (!m_sound) return;
    const Json* given = m_file.find("format");
    if (!given || *given != Json(format))
        m_faults.add("format", say(CORE_TR("core", "The format must be “{1}”, not {2}."), format,
                                   shown(given ? *given : Json())));
    rejectUnknownKeys({&m_file, ""}, {"format", list});
    const Json* entries = m_file.find(list);
    m_sound = entries && entries->isArray();
    if (!m_sound)
        m_faults.add(list,
                     say(CORE_TR("core", "“{1}” must be a list, not {2}."), list, shown(entries ? *entries : Json())));
}

std::vector<LibraryFile::Entry> LibraryFile::entries()
{
    std::vector<Entry> all;
    if (!m_sound) return all;
    const std::vector<Json>& items = m_file.find(m_list)->items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string where = std::string(m_list) + "/" + std::to_string(i);
        if (items[i].isObject())
            all.push_back({&items[i], where});
        else
            m_faults.add(where,
                         say(CORE_TR("core", "An entry of the list must be an object, not {1}."), shown(items[i])));
    }
    return all;
}

std::string LibraryFile::id(const Entry& entry)
{
    const std::string id = text(entry, "id");
    if (id.empty()) return id;
    if (!isId(id))
        m_faults.add(
            entry.where + "/id",
            say(CORE_TR("core", "An id must have letters, digits, “_” and “-” only, not “{1}”."), excerpt(id)));
    else if (!m_ids.insert(id).second)
        m_faults.add(entry.where + "/id",
                     say(CORE_TR("core", "The id “{1}” is already used by another entry; ids must be unique."), id));
    return id;
}

std::string LibraryFile::text(const Entry& entry, const char* key, bool required)
{
    const Json* value = entry.object->find(key);
    if (!value && !required) return {};
    if (value && value->isString() && !base::trimmed(value->string()).empty()) return value->string();
    m_faults.add(entry.where + "/" + key, say(CORE_TR("core", "“{1}” must be a text that is not empty, not {2}."), key,
                                              shown(value ? *value : Json())));
    return {};
}

std::string LibraryFile::oneOf(const Entry& entry, const char* key, const std::vector<std::string>& words)
{
    const std::string word = text(entry, key);
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        m_faults.add(entry.where + "/" + key,
                     say(CORE_TR("core", "“{1}” must be one of {2}, not {3}."), key, listed(words), excerpt(word)));
    return word;
}

Json LibraryFile::object(const Entry& entry, const char* key)
{
    const Json* value = entry.object->find(key);
    if (!value) return Json::object();
    if (value->isObject()) return *value;
    m_faults.add(entry.where + "/" + key,
                 say(CORE_TR("core", "“{1}” must be an object, not {2}."), key, shown(*value)));
    return Json::object();
}

void LibraryFile::rejectUnknownKeys(const Entry& entry, const std::vector<std::string>& known)
{
    const std::string before = entry.where.empty() ? "" : entry.where + "/";
    for (const auto& [key, value] : entry.object->members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            m_faults.addUnknownKey(before + key, key, known, *entry.object);
}

} // namespace titer::model
