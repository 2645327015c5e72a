// The calculated tags that a project keeps.
#pragma once

#include "app/boards/board.h"
#include "app/document/document.h"
#include "app/live/alarms/alarm_board.h"
#include "app/tags/calculated.h"

namespace titer::app {

// In the order in which people put them. One that cannot be read, as of a newer Titer, is an error.
base::Result<std::vector<CalculatedTag>> readFormulas(store::ProjectFile& project);
base::Done saveFormulas(store::ProjectFile& project, std::span<const CalculatedTag> formulas, std::string_view reason);

// Those that hold with these tags; what formulas give is not taken from `tags`, they are asked themselves.
CalculatedSet understood(std::span<const CalculatedTag> formulas, std::span<const FeedTag> tags);

// A formula while it is typed, among the others.
struct FormulaCheck {
    std::optional<base::Error> error;     // `where` ends with the key that is at fault: name, formula, unit
    std::optional<Calculated> calculated; // nothing where there is an error
    base::Errors broken;                  // of others, which held before
};
// Instead of the one with its id.
FormulaCheck checkFormula(std::span<const CalculatedTag> formulas, const CalculatedTag& draft,
                          std::span<const FeedTag> tags);

// Who reads a formula.
struct FormulaUse {
    enum class Reader { Tile, Formula, Alarm };
    Reader reader;
    std::string name;  // of tile, formula or alarm; of a tile without a title its type
    std::string board; // of a tile
    bool operator==(const FormulaUse&) const = default;
};
std::vector<FormulaUse> usesOf(const CalculatedTag& formula, std::span<const Board> boards,
                               std::span<const CalculatedTag> formulas, std::span<const AlarmRow> alarms);

// [gui] Those of the plant that is open.
class Formulas : public QObject {
    Q_OBJECT

public:
    explicit Formulas(Document& document, QObject* parent = nullptr);

    const std::vector<CalculatedTag>& list() const { return m_list; }
    // False where there is no project, or one that is open for reading only.
    bool writable() const;
    // A new one without an id, else instead of the one before; its id comes back.
    base::Result<std::string> put(CalculatedTag formula, const std::string& reason);
    base::Done remove(const std::string& id, const std::string& reason);

signals:
    void changed();
    void saved(const std::string& reason); // list(), in the project
    void failed(const titer::base::Error& error);

private:
    void load();
    base::Done save(std::vector<CalculatedTag> list, const std::string& reason);

    Document& m_document;
    std::vector<CalculatedTag> m_list;
};

} // namespace titer::app
