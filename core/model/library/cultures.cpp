// Parameter sets of rate laws: read strictly. Whether keys and roles are those of the law, and what comes of a run, a test says of
// the list that comes with Titer.
#include "core/model/library/cultures.h"

#include "core/model/library/library_file.h"

#include <algorithm>

namespace titer::model {

std::vector<CultureSet> readCultures(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, "titer.cultures/1", "cultures", errors);
    std::vector<CultureSet> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        file.rejectUnknownKeys(entry, {"id", "law", "label", "source", "as_published", "params", "species", "initial",
                                       "conditions", "aeration"});
        const base::Json* published = entry.object->find("as_published");
        all.push_back({file.id(entry), file.text(entry, "law"), file.text(entry, "label"), file.text(entry, "source"),
                       published && *published == base::Json(true), file.object(entry, "params"),
                       file.object(entry, "species"), file.object(entry, "initial"), file.object(entry, "conditions"),
                       file.text(entry, "aeration")});
    }
    return all;
}

const std::vector<CultureSet>& cultures()
{
    static const std::vector<CultureSet> all = [] {
        base::Errors ignored; // a test reads the list
        return readCultures(culturesText(), ignored);
    }();
    return all;
}

std::vector<const CultureSet*> culturesOf(std::string_view law)
{
    std::vector<const CultureSet*> sets;
    for (const CultureSet& set : cultures())
        if (set.law == law) sets.push_back(&set);
    return sets;
}

const CultureSet* cultureSet(std::string_view id)
{
    const auto& all = cultures();
    const auto found = std::find_if(all.begin(), all.end(), [id](const CultureSet& set) { return set.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace titer::model
