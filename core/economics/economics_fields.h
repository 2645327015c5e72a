// Entries of what a plant states of money, each at its path by its id.
#pragma once

#include "core/economics/economics.h"
#include "core/model/json_fields.h"
#include "core/model/plant/plant.h"

#include <set>
#include <string>
#include <string_view>

namespace titer::economics {

// What entries refer to. All of it outlives the reader.
class EntryReader {
public:
    EntryReader(const model::Plant& plant, const MoneyTerms& terms, model::Faults& faults)
        : m_plant(plant)
        , m_terms(terms)
        , m_faults(faults)
    {
    }

    const model::Plant& plant() const { return m_plant; }
    const MoneyTerms& terms() const { return m_terms; }
    model::Faults& faults() { return m_faults; }

    // Each entry of a list with its id, which it must have; `read` says whether it may be kept.
    template <class Entry, class Read>
    void entries(model::JsonFields& fields, const char* key, std::vector<Entry>& into, const Read& read)
    {
        std::set<std::string> ids;
        fields.list(key, [&](const base::Json& item, const std::string& where) {
            const std::size_t before = m_faults.count();
            Entry entry;
            {
                model::JsonFields inside(item, pathOf(fields.path(key), item, where), m_faults);
                readId(inside, entry.id, ids);
                read(inside, entry);
            }
            if (m_faults.count() == before) into.push_back(std::move(entry));
        });
    }

    // "source" and "year".
    template <class Entry> static void origin(model::JsonFields& fields, Entry& entry)
    {
        fields.text("source", entry.source);
        fields.count("year", entry.year);
    }

    // The id of a unit of the plant.
    void unit(model::JsonFields& fields, std::string& into);
    // "while": occupied, at_work or a phase; of `unit`, which a phase may name.
    std::optional<While> during(model::JsonFields& fields, std::string& unit);
    void money(model::JsonFields& fields, const char* key, std::string_view per, double& into, bool required = false);

private:
    static std::string pathOf(const std::string& list, const base::Json& item, const std::string& byPlace);
    static void readId(model::JsonFields& fields, std::string& into, std::set<std::string>& ids);

    const model::Plant& m_plant;
    const MoneyTerms& m_terms;
    model::Faults& m_faults;
};

// The lists "prices" and "waste", and "electricity" among the prices.
void readPrices(model::JsonFields& fields, EntryReader& reader, Economics& into);

} // namespace titer::economics
