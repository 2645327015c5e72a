#include "app/boards/formulas.h"

#include <algorithm>
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

CalculatedSet understood(std::span<const CalculatedTag> formulas, std::span<const FeedTag> tags)
{
    CalculatedSet set;
    set.make(formulas, [&](std::string_view id) -> const FeedTag* {
        if (id.starts_with("calc/")) return nullptr;
        const auto found = std::ranges::find(tags, id, &FeedTag::id);
        return found == tags.end() ? nullptr : &*found;
    });
    return set;
}

FormulaCheck checkFormula(std::span<const CalculatedTag> formulas, const CalculatedTag& draft,
                          std::span<const FeedTag> tags)
{
    std::vector<CalculatedTag> all(formulas.begin(), formulas.end());
    const auto before = std::ranges::find(all, draft.id, &CalculatedTag::id);
    if (draft.id.empty() || before == all.end())
        all.push_back(draft);
    else
        *before = draft;
    const CalculatedSet held = understood(formulas, tags), set = understood(all, tags);
    FormulaCheck check;
    const std::string own = feedId(draft) + "/";
    for (const base::Error& error : set.errors()) {
        if (error.where.starts_with(own))
            check.error = error;
        else if (std::ranges::find(held.errors(), error.where, &base::Error::where) == held.errors().end())
            check.broken.push_back(error);
    }
    if (const Calculated* made = set.find(feedId(draft)); made && !check.error) check.calculated = *made;
    return check;
}

std::vector<FormulaUse> usesOf(const CalculatedTag& formula, std::span<const Board> boards,
                               std::span<const CalculatedTag> formulas, std::span<const AlarmRow> alarms)
{
    const std::string tag = feedId(formula);
    const auto reads = [&](const std::vector<std::string>& names) {
        return std::ranges::find(names, tag) != names.end();
    };
    std::vector<FormulaUse> uses;
    for (const Board& board : boards)
        for (const Tile& tile : board.tiles)
            if (reads(tile.tags))
                uses.push_back({FormulaUse::Reader::Tile, tile.title.empty() ? tile.type : tile.title, board.name});
    for (const CalculatedTag& other : formulas) {
        std::vector<std::string> names;
        if (other.id != formula.id && base::readExpression(other.formula, {}, names) && reads(names))
            uses.push_back({FormulaUse::Reader::Formula, other.name, {}});
    }
    for (const AlarmRow& row : alarms)
        if (reads(alarm::tagsOf(row.definition))) uses.push_back({FormulaUse::Reader::Alarm, row.definition.name, {}});
    return uses;
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

bool Formulas::writable() const
{
    return m_document.project() && m_document.project()->writable();
}

base::Result<std::string> Formulas::put(CalculatedTag formula, const std::string& reason)
{
    std::vector<CalculatedTag> list = m_list;
    const auto before = std::ranges::find(list, formula.id, &CalculatedTag::id);
    if (formula.id.empty() && writable()) {
        base::Result<std::string> id = m_document.project()->ask(
            [](store::ProjectFile& file) { return file.newItemId(store::ItemKind::CalculatedTag); });
        if (!id) return id.error();
        formula.id = *id;
    }
    const std::string id = formula.id;
    if (before == list.end())
        list.push_back(std::move(formula));
    else
        *before = std::move(formula);
    if (const base::Done saved = save(std::move(list), reason); !saved) return saved.error();
    return id;
}

base::Done Formulas::remove(const std::string& id, const std::string& reason)
{
    std::vector<CalculatedTag> list = m_list;
    std::erase_if(list, [&](const CalculatedTag& formula) { return formula.id == id; });
    return save(std::move(list), reason);
}

base::Done Formulas::save(std::vector<CalculatedTag> list, const std::string& reason)
{
    if (!writable())
        return base::Error{base::Code::Io, m_document.path().toStdString(),
                           base::say(CORE_TR("core", "Formulas are kept in a project; save the plant as a project that "
                                                     "can be written, then try again."))};
    const base::Done done =
        m_document.project()->ask([&](store::ProjectFile& file) { return saveFormulas(file, list, reason); });
    if (!done) return done;
    m_list = std::move(list);
    emit changed();
    emit saved(reason);
    return base::done();
}

} // namespace titer::app

#include "app/boards/moc_formulas.cpp"
