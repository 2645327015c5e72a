#include "app/boards/formulas.h"

#include <utility>

namespace titer::app {

base::Result<std::vector<CalculatedTag>> readFormulas(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::CalculatedTag);
    if (!items) return items.error();
    std::vector<CalculatedTag> formulas;
    for (const store::Item& item : *items) {
        base::Result<CalculatedTag> formula = readCalculated(item.id, item.text);
        if (!formula) return formula.error();
        formulas.push_back(std::move(*formula));
    }
    return formulas;
}

base::Done saveFormulas(store::ProjectFile& project, std::span<const CalculatedTag> formulas, std::string_view reason)
{
    std::vector<store::Item> items;
    for (const CalculatedTag& formula : formulas) items.push_back({formula.id, calculatedJson(formula).write(false)});
    return project.saveItems(store::ItemKind::CalculatedTag, items, reason);
}

Formulas::Formulas(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::projectChanged, this, &Formulas::load);
    load();
}

void Formulas::load()
{
    std::vector<CalculatedTag> before = std::exchange(m_list, {});
    if (ProjectSession* project = m_document.project()) {
        auto read = project->ask([](store::ProjectFile& file) { return readFormulas(file); });
        if (read)
            m_list = std::move(*read);
        else
            emit failed(read.error());
    }
    if (m_list != before) emit changed();
}

} // namespace titer::app
