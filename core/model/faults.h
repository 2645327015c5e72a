// Collects the faults of a file while it is read and checked: one per place, never more than a person can read.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/model/remedy.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace titer::model {

// Ids stand in paths and tags: letters, digits, "_" and "-".
bool isId(std::string_view text);
// A value of the file as an error may show it: 12, “abc”, […], {…}.
std::string shown(const base::Json& value);
// Names one after the other, the first 40 of them.
std::string listed(const std::vector<std::string>& names);
// A text from the file as an error may show it: cut after 60 characters, control characters replaced.
std::string excerpt(std::string_view text);

class Faults {
public:
    // Faults go to `errors`. A place that has an error already gets no second one, so that a fault in the file's structure is not reported
    // again as a missing value.
    explicit Faults(base::Errors& errors);

    void add(std::string where, base::Sentence what, Offer offer = {});
    // As add(), with the sentence of `error`.
    void add(std::string where, const base::Error& error, Offer offer = {})
    {
        add(std::move(where), error.what, std::move(offer));
    }
    // What may be done about a fault or a notice that is reported elsewhere.
    void offer(const std::string& where, const base::Sentence& what, Offer offer);
    Remedies takeRemedies() { return std::move(m_remedies); }
    // Whether there is any, of the file's structure too.
    bool any() const { return !m_errors.empty(); }
    // How many were added through this object.
    std::size_t count() const { return m_count; }

    // A key that its object does not have. `taken` are keys that stand there already, so that a slip of the pen is not renamed into one of
    // them.
    void addUnknownKey(std::string where, std::string_view key, const std::vector<std::string>& known,
                       const base::Json& taken = {});
    // The candidate that may have been meant, or nothing. Comparing words costs time, so only the first faults of a file get it.
    std::string nearest(std::string_view word, const std::vector<std::string>& candidates);
    // The same among entries that have an id; their ids are only gathered where they are compared.
    template <class Entry> std::string nearestId(std::string_view word, const std::vector<Entry>& entries)
    {
        if (!mayCompare(word, entries.size())) return {};
        std::vector<std::string> ids;
        for (const Entry& e : entries) ids.push_back(e.id);
        return base::nearest(word, ids);
    }

private:
    bool mayCompare(std::string_view word, std::size_t candidates);

    static constexpr std::size_t max = 2000;

    base::Errors& m_errors;
    Remedies m_remedies;
    std::unordered_set<std::string> m_places;
    std::size_t m_count = 0;
    std::size_t m_comparisons = 0;
};

} // namespace titer::model
