// The fits of one unit that the project which is open keeps, oldest first. [gui]
#pragma once

#include "app/document/document.h"
#include "app/fit/kept_fit.h"

#include <string>
#include <vector>

namespace titer::app {

class KeptFits {
public:
    // The document outlives it.
    explicit KeptFits(Document& document)
        : m_document(document)
    {
    }

    base::Done read(const std::string& unit);
    const std::vector<KeptFit>& list() const { return m_list; }
    // -1: none of them.
    int find(const std::string& id) const;
    bool has(int index) const { return index >= 0 && std::size_t(index) < m_list.size(); }
    bool canAdd() const;
    // Its id.
    base::Result<std::string> add(const KeptFit& fit);
    base::Done remove(const std::string& id);

private:
    Document& m_document;
    std::vector<KeptFit> m_list;
};

} // namespace titer::app
