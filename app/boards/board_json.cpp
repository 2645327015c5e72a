// Boards as JSON.
#include "app/boards/board_json.h"

#include "app/boards/board_layout.h"
#include "core/model/former_ids.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::app {

using base::Error;
using base::Errors;
using base::Json;
using base::say;

namespace {

constexpr int maxRow = 100'000; // beneath which no board reaches
constexpr std::size_t maxTiles = 200;

// Reads one board; the first fault ends it.
class Reader {
public:
    explicit Reader(std::string_view id)
        : m_place("boards/" + std::string(id))
    {
    }

    std::optional<Error> error;

    Board read(const Json& json);

private:
    void fail(const std::string& where, base::Sentence what)
    {
        if (!error) error = Error{base::Code::Input, m_place + where, std::move(what)};
    }
    bool keys(const Json& json, const std::string& where, std::span<const char* const> known);
    std::string text(const Json& json, const char* key, const std::string& where, bool needed);
    std::vector<std::string> texts(const Json& json, const std::string& where);
    TilePlace placeOf(const Json& json, const std::string& where);
    connect::Settings settings(const Json& json, const std::string& where);
    Tile tile(const Json& json, const std::string& where);

    std::string m_place;
};

// Whether it is an object that has none but those keys.
bool Reader::keys(const Json& json, const std::string& where, std::span<const char* const> known)
{
    if (!json.isObject()) {
        fail(where, say(CORE_TR("core", "An object is expected here.")));
        return false;
    }
    for (const auto& [key, value] : json.members())
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(where + "/" + key,
                 say(CORE_TR("core", "Boards have no key “{1}”. A newer Titer may have written it."), key));
    return !error;
}

std::string Reader::text(const Json& json, const char* key, const std::string& where, bool needed)
{
    const Json* found = json.find(key);
    if (found && found->isString() && (!needed || !found->string().empty())) return found->string();
    if (found || needed) fail(where + "/" + key, say(CORE_TR("core", "“{1}” must be a text."), key));
    return {};
}

std::vector<std::string> Reader::texts(const Json& json, const std::string& where)
{
    std::vector<std::string> list;
    if (!json.isArray()) fail(where, say(CORE_TR("core", "A list is expected here.")));
    for (const Json& one : json.items()) {
        if (!one.isString()) fail(where, say(CORE_TR("core", "This list must contain texts only.")));
        list.push_back(one.string());
    }
    return list;
}

TilePlace Reader::placeOf(const Json& json, const std::string& where)
{
    std::array<int, 4> numbers{};
    bool sound = json.isArray() && json.items().size() == numbers.size();
    for (std::size_t i = 0; sound && i < numbers.size(); ++i) {
        const Json& one = json.items()[i];
        sound =
            one.isNumber() && one.number() >= 0 && one.number() <= maxRow && std::floor(one.number()) == one.number();
        if (sound) numbers[i] = int(one.number());
    }
    const TilePlace place{numbers[0], numbers[1], numbers[2], numbers[3]};
    sound = sound && place.columns >= 1 && place.column + place.columns <= boardColumns && place.rows >= 1 &&
            place.rows <= maxRows;
    if (!sound)
        fail(where, say(CORE_TR("core", "The position of a tile must be [column, row, columns, rows] on {1} columns."),
                        std::to_string(boardColumns)));
    return place;
}

connect::Settings Reader::settings(const Json& json, const std::string& where)
{
    if (!json.isObject()) {
        fail(where, say(CORE_TR("core", "An object is expected here.")));
        return {};
    }
    connect::Settings settings;
    for (const auto& [key, value] : json.members()) {
        const std::string place = where + "/" + key;
        if (value.isString())
            settings.add(key, value.string());
        else
            for (std::string& one : texts(value, place)) settings.add(key, std::move(one));
    }
    return settings;
}

Tile Reader::tile(const Json& json, const std::string& where)
{
    static constexpr std::array known = {"id", "type", "title", "at", "tags", "settings"};
    Tile tile;
    if (!keys(json, where, known)) return tile;
    tile.id = text(json, "id", where, true);
    tile.type = text(json, "type", where, true);
    tile.title = text(json, "title", where, false);
    const Json* at = json.find("at");
    tile.place = placeOf(at ? *at : Json(), where + "/at");
    if (const Json* tags = json.find("tags")) tile.tags = texts(*tags, where + "/tags");
    for (std::string& tag : tile.tags)
        if (tag.starts_with("model/")) tag = model::currentTag(tag);
    if (const Json* given = json.find("settings")) tile.settings = settings(*given, where + "/settings");
    return tile;
}

Board Reader::read(const Json& json)
{
    static constexpr std::array known = {"name", "locked", "tiles"};
    Board board;
    if (!keys(json, {}, known)) return board;
    board.name = text(json, "name", {}, false);
    if (const Json* locked = json.find("locked")) {
        if (!locked->isBool()) fail("/locked", say(CORE_TR("core", "“{1}” must be true or false."), "locked"));
        board.locked = locked->boolean();
    }
    const Json* tiles = json.find("tiles");
    if (!tiles || !tiles->isArray()) {
        fail("/tiles", say(CORE_TR("core", "A list is expected here.")));
        return board;
    }
    if (tiles->items().size() > maxTiles)
        fail("/tiles", say(CORE_TR("core", "A board has a maximum of {1} tiles."), std::to_string(maxTiles)));
    for (std::size_t i = 0; i < tiles->items().size() && !error; ++i) {
        const std::string where = "/tiles/" + std::to_string(i);
        Tile one = tile(tiles->items()[i], where);
        for (const Tile& other : board.tiles) {
            if (other.id == one.id)
                fail(where + "/id",
                     say(CORE_TR("core", "The id “{1}” occurs twice; give one of them a different id."), one.id));
            if (overlap(other.place, one.place))
                fail(where + "/at", say(CORE_TR("core", "The tiles “{1}” and “{2}” overlap."), other.id, one.id));
        }
        board.tiles.push_back(std::move(one));
    }
    return board;
}

Json listOf(const std::vector<std::string>& texts)
{
    Json list = Json::array();
    for (const std::string& text : texts) list.push(text);
    return list;
}

} // namespace

Json boardJson(const Board& board)
{
    Json tiles = Json::array();
    for (const Tile& tile : board.tiles) {
        const TilePlace& at = tile.place;
        Json json = Json::object({{"id", tile.id}, {"type", tile.type}});
        if (!tile.title.empty()) json["title"] = tile.title;
        json["at"] = Json::array({at.column, at.row, at.columns, at.rows});
        if (!tile.tags.empty()) json["tags"] = listOf(tile.tags);
        if (!tile.settings.entries().empty()) json["settings"] = connect::settingsJson(tile.settings);
        tiles.push(std::move(json));
    }
    return Json::object({{"name", board.name}, {"locked", board.locked}, {"tiles", std::move(tiles)}});
}

base::Result<Board> readBoard(std::string_view id, std::string_view text)
{
    Errors errors;
    const Json json = base::readJson(text, errors);
    Reader reader(id);
    if (!errors.empty()) {
        Error first = errors.front();
        first.where = "boards/" + std::string(id) + (first.where.empty() ? "" : "/" + first.where);
        return first;
    }
    Board board = reader.read(json);
    if (reader.error) return *reader.error;
    board.id = id;
    // Written by hand it may have holes.
    return arranged(std::move(board));
}

} // namespace titer::app
