// Boards to begin with.
#include "app/boards/board_templates.h"

#include "app/boards/board_layout.h"
#include "app/common/sentence.h"
#include "app/live/alarms/alarm_defaults.h"
#include "core/base/text.h"
#include "core/model/flat_params.h"

#include <algorithm>
#include <array>

namespace titer::app {

namespace {

constexpr const char* usualId = "usual"; // begins ids that no project has

constexpr std::array templates{
    BoardTemplate{"bioreactor", CORE_TR("core", "Bioreactor"),
                  CORE_TR("core", "Titer, cells, control loops, alarms and recipe of a vessel.")},
    BoardTemplate{"chromatography", CORE_TR("core", "Chromatography"),
                  CORE_TR("core", "Detectors, pressure, alarms and recipe of a column.")},
    BoardTemplate{"overview", CORE_TR("core", "Overview"),
                  CORE_TR("core", "The plant with its alarms, key figures and the time courses of its main values.")},
};

// What a value is: how variables of the model end, and words in the names of measured tags.
struct Role {
    std::vector<std::string_view> variables, words;
};
const Role titer{{"mab", "product", "penicillin", "protein", "titer"}, {"titer", "product"}};
const Role cells{{"cells", "biomass"}, {"vcd", "viable cell", "biomass", "capacitance"}};
const Role viability{{"viability"}, {"viability"}};
const Role temperature{{"temperature"}, {"temperature"}};
const Role ph{{"ph"}, {"ph"}};
const Role oxygen{{"dissolved_oxygen"}, {"do", "oxygen"}};
const Role stirrer{{"stirrer", "kla"}, {"stirrer", "agitation"}};
const Role glucose{{"glucose", "substrate"}, {"glucose"}};
const Role lactate{{"lactate", "acetate"}, {"lactate"}};
const Role feedFlow{{"feed.flow", "in.flow"}, {"feed"}};
const Role carbonDioxide{{"pco2", "carbon_dioxide"}, {"co2", "carbon dioxide"}};
const Role pressure{{"pressure", "pressure_drop"}, {"pressure"}};
const Role level{{"level", "volume"}, {"level", "volume", "weight"}};
const Role ultraviolet{{"uv"}, {"uv"}};
const Role conductivity{{"conductivity"}, {"conductivity"}};
const Role breakthrough{{"breakthrough"}, {"breakthrough"}};
const Role columnVolumes{{"column_volumes"}, {"column volumes"}};

bool isOfModel(const FeedTag& tag)
{
    return tag.id.starts_with("model/");
}

class Finder {
public:
    Finder(const BoardMaterial& material, std::string unit)
        : m_material(material)
        , m_unit(std::move(unit))
    {
    }

    const std::string& unit() const { return m_unit; }
    const FeedTag* modelled(const Role& role) const
    {
        for (const std::string_view variable : role.variables)
            for (const FeedTag& tag : m_material.tags)
                if (isOfModel(tag) && tag.id == "model/" + m_unit + "." + std::string(variable)) return &tag;
        return nullptr;
    }
    // By the variable over which it is laid, else by its name.
    const FeedTag* measured(const Role& role) const
    {
        for (const std::string_view variable : role.variables)
            for (const FeedTag& tag : m_material.tags)
                if (isNumber(tag) && variableOf(tag) == m_unit + "." + std::string(variable)) return &tag;
        for (const std::string_view word : role.words)
            for (const FeedTag& tag : m_material.tags)
                if (isNumber(tag) && variableOf(tag).empty() && (says(tag.label, word) || says(nameOf(tag), word)))
                    return &tag;
        return nullptr;
    }
    const FeedTag* any(const Role& role) const
    {
        const FeedTag* found = measured(role);
        return found ? found : modelled(role);
    }
    bool hasModel() const { return std::any_of(m_material.tags.begin(), m_material.tags.end(), isOfModel); }
    const FeedTag* spectrum() const
    {
        for (const FeedTag& tag : m_material.tags)
            if (tag.kind == connect::TagKind::Array) return &tag;
        return nullptr;
    }

private:
    static bool isNumber(const FeedTag& tag) { return !isOfModel(tag) && tag.kind == connect::TagKind::Number; }
    static std::string nameOf(const FeedTag& tag) { return tag.id.substr(tag.id.find('/') + 1); }
    static bool says(const std::string& text, std::string_view word)
    {
        const std::string low = base::lowerAscii(text);
        const std::size_t at = low.find(word);
        const auto letter = [&](std::size_t i) { return i < low.size() && low[i] >= 'a' && low[i] <= 'z'; };
        // Short words stand alone: "DO", "pH", but not in "dose" and "phase".
        return at != std::string::npos &&
               (word.size() > 3 || ((at == 0 || !letter(at - 1)) && !letter(at + word.size())));
    }
    std::string variableOf(const FeedTag& tag) const
    {
        const std::string name = nameOf(tag);
        for (const model::TagEntry& entry : m_material.flowsheet.tags)
            if (entry.tag == name) return entry.variable;
        // A source may call them as the plant does, its set-points too: "set.production.temperature".
        for (const model::UnitEntry& unit : m_material.flowsheet.units)
            if (name.starts_with(unit.id + '.') || name.starts_with("set." + unit.id + '.')) return name;
        return {};
    }

    const BoardMaterial& m_material;
    std::string m_unit;
};

// Puts tiles on a board, as far as they can show something.
class Builder {
public:
    Builder(const BoardMaterial& material, Board& board)
        : m_material(material)
        , m_board(board)
    {
    }

    bool has(std::string_view type) const { return m_material.hasType(type); }
    // A tag that is nullptr is left out; a tile of tags without any is no tile.
    Tile* add(const char* type, TilePlace place, std::initializer_list<const FeedTag*> tags, const char* title = "")
    {
        Tile tile{{}, type, app::label(title).toStdString(), place, {}, {}};
        for (const FeedTag* tag : tags)
            if (tag && std::find(tile.tags.begin(), tile.tags.end(), tag->id) == tile.tags.end())
                tile.tags.push_back(tag->id);
        return has(type) && !tile.tags.empty() ? put(std::move(tile)) : nullptr;
    }
    // What is sampled once a day says little within hours.
    Tile* addCourse(const char* type, TilePlace place, std::initializer_list<const FeedTag*> tags,
                    const char* title = "")
    {
        Tile* tile = add(type, place, tags, title);
        if (tile) tile->settings.add("window", "batch");
        return tile;
    }
    Tile* plain(const char* type, TilePlace place) { return has(type) ? put({{}, type, {}, place, {}, {}}) : nullptr; }
    void alarms(TilePlace place) { plain("alarm_list", place); }
    void recipe(TilePlace place, const std::string& unit)
    {
        Tile* tile = plain("recipe_progress", place);
        if (tile && !unit.empty()) tile->settings.add("unit", unit);
    }

    std::size_t count() const { return m_board.tiles.size(); }
    // The tiles added since then share a row, so that none that is missing leaves a hole.
    void share(std::size_t from, int column, int columns)
    {
        const int tiles = int(count() - from);
        for (int i = 0; i < tiles; ++i) {
            TilePlace& place = m_board.tiles[from + std::size_t(i)].place;
            place.column = column + i * columns / tiles;
            place.columns = column + (i + 1) * columns / tiles - place.column;
        }
    }

private:
    Tile* put(Tile tile)
    {
        tile.id = "t" + std::to_string(m_board.tiles.size() + 1);
        m_board.tiles.push_back(std::move(tile));
        return &m_board.tiles.back();
    }

    const BoardMaterial& m_material;
    Board& m_board;
};

// Pairs of tags that share a plot.
void pairPlots(Tile* tile, std::initializer_list<std::pair<const FeedTag*, const FeedTag*>> pairs)
{
    if (!tile) return;
    for (const auto& [left, right] : pairs) {
        if (!left && !right) continue;
        connect::Settings row;
        row.add("left", left ? left->id : right->id);
        if (left && right) row.add("right", right->id);
        tile->settings.add("plot", connect::writeRow(row));
    }
}

void addLoops(Builder& builder, const Finder& find, TilePlace place)
{
    const FeedTag *air = find.any(oxygen), *stirred = find.any(stirrer), *acid = find.any(ph),
                  *warm = find.any(temperature), *sugar = find.any(glucose), *fed = find.any(feedFlow);
    Tile* loops =
        builder.add("multi_trend", place, {air, stirred, acid, warm, sugar, fed}, CORE_TR("core", "Control loops"));
    pairPlots(loops, {{air, stirred}, {acid, warm}, {sugar, fed}});
}

// Those of the run; where there is none, the tags by which a culture is evaluated.
void addFigures(Builder& builder, const Finder& find, TilePlace place)
{
    Tile* tile = builder.plain("key_figures", place);
    if (!tile || find.hasModel()) return;
    for (const Role* role : {&titer, &cells, &viability, &glucose, &lactate, &ultraviolet, &pressure})
        if (const FeedTag* tag = find.measured(*role)) tile->tags.push_back(tag->id);
}

void fillBioreactor(Builder& builder, const Finder& find)
{
    const FeedTag* product = find.modelled(titer) ? find.modelled(titer) : find.measured(titer);
    builder.add("big_number", {0, 0, 2, 2}, {product});
    builder.add("big_number", {2, 0, 2, 2}, {find.any(cells)});
    builder.add("big_number", {4, 0, 2, 2}, {find.any(temperature)});
    builder.add("big_number", {6, 0, 2, 2}, {find.any(glucose)});
    builder.share(0, 0, 8);
    builder.alarms({8, 0, 4, 6});
    addLoops(builder, find, {0, 2, 6, 6});
    const bool gas = find.any(carbonDioxide);
    builder.add("bar_in_band", {6, 2, 2, gas ? 4 : 6},
                {find.any(temperature), find.any(ph), find.any(oxygen),
                 find.measured(pressure) ? find.measured(pressure) : find.any(level)},
                CORE_TR("core", "Controlled"));
    builder.add("big_number", {6, 6, 2, 2}, {find.any(carbonDioxide)});
    builder.recipe({8, 6, 4, 2}, find.unit());
    const std::size_t courses = builder.count();
    if (!builder.addCourse("batch_overlay", {0, 8, 6, 4}, {find.any(cells)}))
        builder.addCourse("trend", {0, 8, 6, 4}, {find.any(cells), find.any(viability)});
    builder.addCourse("trend", {6, 8, 6, 4}, {find.any(glucose), find.any(lactate)}, CORE_TR("core", "Metabolites"));
    builder.share(courses, 0, 12);
    const std::size_t last = builder.count();
    if (!builder.add("spectrum", {0, 12, 4, 4}, {find.spectrum()}))
        builder.addCourse("forecast_fan", {0, 12, 4, 4}, {product, find.measured(titer)});
    const FeedTag* both = find.measured(titer) && find.modelled(titer) ? find.modelled(titer) : nullptr;
    if (!both || !builder.addCourse("twin_gap", {4, 12, 4, 4}, {find.measured(titer), both}))
        builder.addCourse("trend", {4, 12, 4, 4}, {find.any(viability)});
    addFigures(builder, find, {8, 12, 4, 4});
    builder.share(last, 0, 12);
}

void fillChromatography(Builder& builder, const Finder& find)
{
    builder.add("big_number", {0, 0, 2, 2}, {find.any(ultraviolet)});
    builder.add("big_number", {2, 0, 2, 2}, {find.any(conductivity)});
    builder.add("big_number", {4, 0, 2, 2}, {find.any(ph)});
    builder.add("big_number", {6, 0, 2, 2}, {find.any(pressure)});
    builder.share(0, 0, 8);
    builder.alarms({8, 0, 4, 6});
    const std::initializer_list<const FeedTag*> detectors{find.any(ultraviolet), find.any(conductivity), find.any(ph)};
    if (!builder.add("chromatogram", {0, 2, 8, 6}, detectors)) {
        Tile* stack = builder.add("multi_trend", {0, 2, 8, 6}, detectors, CORE_TR("core", "Detectors"));
        pairPlots(stack, {{find.any(ultraviolet), find.any(conductivity)}, {find.any(ph), nullptr}});
    }
    builder.recipe({8, 6, 4, 2}, find.unit());
    const std::size_t last = builder.count();
    builder.add("trend", {0, 8, 4, 4}, {find.any(pressure)});
    builder.add("trend", {4, 8, 4, 4}, {find.any(breakthrough), find.any(columnVolumes)});
    addFigures(builder, find, {8, 8, 4, 4});
    builder.share(last, 0, 12);
}

// The states of units of somebody's own equations, in their order.
std::vector<const FeedTag*> statesOf(const BoardMaterial& material)
{
    std::vector<const FeedTag*> states;
    for (const model::UnitEntry& unit : material.flowsheet.units) {
        const base::Json* own = unit.type == model::equationsType ? unit.params.find("states") : nullptr;
        if (!own) continue;
        for (const auto& [name, state] : own->members())
            for (const FeedTag& tag : material.tags)
                if (tag.id == "model/" + unit.id + "." + name) states.push_back(&tag);
    }
    return states;
}

constexpr std::size_t maxPlotted = 4, maxNumbers = 24;

// What no role is known of: the first ones as numbers, and in one plot those that share its axis.
void addStates(Builder& builder, const std::vector<const FeedTag*>& states)
{
    if (states.empty()) return;
    const std::size_t numbers = builder.count();
    for (std::size_t i = 0; i < std::min(states.size(), maxPlotted); ++i)
        builder.add("big_number", {int(i) * 2, 6, 2, 2}, {states[i]});
    builder.share(numbers, 0, 8);
    Tile* plot = builder.addCourse("trend", {0, 8, 8, 6}, {states.front()});
    for (const FeedTag* state : states)
        if (plot && state != states.front() && state->unit == states.front()->unit && plot->tags.size() < maxPlotted)
            plot->tags.push_back(state->id);
}

void fillOverview(Builder& builder, const Finder& find, const BoardMaterial& material)
{
    builder.plain("flowsheet", {0, 0, 8, 6});
    builder.alarms({8, 0, 4, 6});
    const std::size_t numbers = builder.count();
    builder.add("big_number", {0, 6, 2, 2}, {find.modelled(titer) ? find.modelled(titer) : find.measured(titer)});
    builder.add("big_number", {2, 6, 2, 2}, {find.any(cells)});
    builder.add("big_number", {4, 6, 2, 2}, {find.any(level)});
    builder.add("big_number", {6, 6, 2, 2}, {find.any(glucose)});
    builder.share(numbers, 0, 8);
    if (builder.count() == numbers) addStates(builder, statesOf(material));
    builder.recipe({8, 6, 4, 2}, {});
    addLoops(builder, find, {0, 8, 8, 6});
    addFigures(builder, find, {8, 8, 4, 6});
}

// The last unit of such a type: products are made and cleaned at the end of a train.
std::string unitOf(const model::Flowsheet& flowsheet, std::string_view part)
{
    for (auto unit = flowsheet.units.rbegin(); unit != flowsheet.units.rend(); ++unit)
        if (unit->type.find(part) != std::string::npos) return unit->id;
    return {};
}

// The first ones in a plot, each as a number, in the order of their names.
void fillMeasured(Builder& builder, std::vector<const FeedTag*> tags)
{
    builder.alarms({8, 0, 4, 6});
    std::ranges::sort(tags, {}, [](const FeedTag* tag) { return tag->id; });
    if (Tile* plot = builder.add("trend", {0, 0, 8, 6}, {tags.front()}))
        for (std::size_t i = 1; i < std::min(tags.size(), maxPlotted); ++i) plot->tags.push_back(tags[i]->id);
    for (std::size_t i = 0; i < std::min(tags.size(), maxNumbers); ++i)
        builder.add("big_number", {int(i % 6) * 2, 6 + int(i / 6) * 2, 2, 2}, {tags[i]});
}

} // namespace

std::span<const BoardTemplate> boardTemplates()
{
    return templates;
}

const char* templateFor(const model::Flowsheet& flowsheet)
{
    if (!unitOf(flowsheet, "bioreactor").empty()) return "bioreactor";
    return unitOf(flowsheet, "column").empty() ? "overview" : "chromatography";
}

Board makeBoard(std::string_view id, const BoardMaterial& material)
{
    Board board;
    const auto found =
        std::find_if(templates.begin(), templates.end(), [&](const BoardTemplate& one) { return id == one.id; });
    if (found == templates.end()) return board;
    board.name = app::label(found->label).toStdString();
    Builder builder(material, board);
    std::string vessel = unitOf(material.flowsheet, "bioreactor");
    if (vessel.empty()) vessel = unitOf(material.flowsheet, "tank");
    if (id == "bioreactor") fillBioreactor(builder, {material, vessel});
    if (id == "chromatography") fillChromatography(builder, {material, unitOf(material.flowsheet, "column")});
    if (id == "overview") fillOverview(builder, {material, vessel}, material);
    return arranged(std::move(board));
}

bool isUsual(const Board& board)
{
    return board.id.starts_with(usualId);
}

std::vector<Board> usualBoards(const BoardMaterial& material)
{
    Board fitting = makeBoard(templateFor(material.flowsheet), material);
    fitting.id = usualId;
    const auto isShown = [&](const FeedTag& tag) {
        return std::ranges::any_of(fitting.tiles,
                                   [&](const Tile& tile) { return std::ranges::count(tile.tags, tag.id) > 0; });
    };
    std::vector<const FeedTag*> left;
    bool any = false, shown = false; // something is measured, and on the board
    for (const FeedTag& tag : material.tags) {
        if (isOfModel(tag) || tag.kind != connect::TagKind::Number || tag.id.starts_with(std::string(ownSource) + "/"))
            continue;
        any = true;
        if (isShown(tag))
            shown = true;
        else
            left.push_back(&tag);
    }
    std::vector<Board> boards;
    if (shown || !any) boards.push_back(std::move(fitting));
    if (left.empty()) return boards;
    Board others{.id = std::string(usualId) + "-others"};
    Builder builder(material, others);
    fillMeasured(builder, std::move(left));
    boards.push_back(arranged(std::move(others)));
    return boards;
}

} // namespace titer::app
