// The tags by formula that a project keeps.
#pragma once

#include "app/boards/calculated.h"
#include "app/document.h"

namespace titer::app {

// In the order in which people put them. One that cannot be read, as of a newer Titer, is an error.
base::Result<std::vector<CalculatedTag>> readFormulas(store::ProjectFile& project);
base::Done saveFormulas(store::ProjectFile& project, std::span<const CalculatedTag> formulas, std::string_view reason);

// [gui] Those of the plant that is open.
class Formulas : public QObject {
    Q_OBJECT

public:
    explicit Formulas(Document& document, QObject* parent = nullptr);

    const std::vector<CalculatedTag>& list() const { return m_list; }

signals:
    void changed();
    void failed(const titer::base::Error& error);

private:
    void load();

    Document& m_document;
    std::vector<CalculatedTag> m_list;
};

} // namespace titer::app
