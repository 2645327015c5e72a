// The difference of two flowsheets: what an edit keeps for undo, so that a small edit of a large plant stays small. [any]
#pragma once

#include "core/model/flowsheet.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace titer::app {

// One stretch of a list that is replaced by another.
template <class T> struct Splice {
    std::size_t at = 0;
    std::vector<T> before;
    std::vector<T> after;

    static Splice between(const std::vector<T>& a, const std::vector<T>& b)
    {
        const std::size_t shorter = std::min(a.size(), b.size());
        std::size_t head = 0, tail = 0;
        while (head < shorter && a[head] == b[head]) ++head;
        while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
        return {head, {a.begin() + long(head), a.end() - long(tail)}, {b.begin() + long(head), b.end() - long(tail)}};
    }
    bool empty() const { return before.empty() && after.empty(); }
    void redo(std::vector<T>& list) const { replace(list, before.size(), after); }
    void undo(std::vector<T>& list) const { replace(list, after.size(), before); }

private:
    void replace(std::vector<T>& list, std::size_t count, const std::vector<T>& with) const
    {
        // Elements that stay are assigned, so that a parameter typed in a large plant moves no other unit.
        const std::size_t same = std::min(count, with.size());
        const auto place = std::copy_n(with.begin(), same, list.begin() + long(at));
        if (count > same)
            list.erase(place, place + long(count - same));
        else
            list.insert(place, with.begin() + long(same), with.end());
    }
};

class Patch {
public:
    Patch() = default;
    Patch(const model::Flowsheet& before, const model::Flowsheet& after);

    bool empty() const;
    void redo(model::Flowsheet& flowsheet) const;
    void undo(model::Flowsheet& flowsheet) const;

private:
    // What is no list: small, so both sides are kept whole.
    struct Head {
        std::string name;
        std::string note;
        base::Json duration;
        bool hasRecipe = false;
        base::Json economics;
        bool operator==(const Head&) const = default;
    };
    static Head headOf(const model::Flowsheet& flowsheet);
    static void setHead(model::Flowsheet& flowsheet, const Head& head);

    Head m_before, m_after;
    Splice<base::Json> m_components;
    Splice<model::UnitEntry> m_units;
    Splice<model::StreamEntry> m_streams;
    Splice<model::PhaseEntry> m_phases;
    Splice<model::ControllerEntry> m_controllers;
    Splice<model::GuardEntry> m_guards;
    Splice<model::TagEntry> m_tags;
    Splice<model::EstimatorEntry> m_estimators;
    Splice<model::ZoneEntry> m_zones;
    Splice<model::NoteEntry> m_notes;
    std::optional<std::pair<base::Json, base::Json>> m_footprint; // before and after, where an edit changed it
};

} // namespace titer::app
