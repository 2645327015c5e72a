// Boards made of the tags that a plant has.
#include "app/boards/board_layout.h"
#include "app/boards/board_templates.h"
#include "core/connect/settings.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

#include <algorithm>

namespace tst_board_templates {

using namespace titer;
using namespace titer::app;

namespace {

model::Flowsheet train()
{
    model::Flowsheet f;
    for (const auto& [id, type] : {std::pair("n1", "bioreactor"), std::pair("production", "bioreactor"),
                                   std::pair("column", "chromatography_column")}) {
        model::UnitEntry unit;
        unit.id = id;
        unit.type = type;
        f.units.push_back(unit);
    }
    f.tags.push_back({"AI-7", "production.dissolved_oxygen"});
    return f;
}

std::vector<FeedTag> tagsOf(std::initializer_list<const char*> ids)
{
    std::vector<FeedTag> tags;
    for (const char* id : ids) {
        FeedTag tag;
        tag.id = id;
        tag.label = tag.id.substr(tag.id.find('/') + 1);
        tags.push_back(tag);
    }
    return tags;
}

const Tile* first(const Board& board, std::string_view type)
{
    for (const Tile& tile : board.tiles)
        if (tile.type == type) return &tile;
    return nullptr;
}

bool all(std::string_view)
{
    return true;
}

} // namespace

class TestBoardTemplates : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsASoundBoard();
    void aBioreactorShowsWhatIsMeasuredBeforeWhatTheModelSays();
    void namesAreFoundAsWordsAlone();
    void whatAnotherVesselMeasuresIsLeftOut();
    void tilesWithoutTypeOrTagAreLeftOut();
    void aPlantWithoutTagsStillHasAlarms();
    void controlLoopsShareTheirPlots();
    void whatNoTemplateKnowsHasABoardOfItsOwn();
    void aPlantOfOwnEquationsShowsItsStates();
};

// Numbers beneath the flowsheet, and in one plot those that have one unit.
void TestBoardTemplates::aPlantOfOwnEquationsShowsItsStates()
{
    model::Flowsheet plant;
    model::UnitEntry unit;
    unit.id = "reactor";
    unit.type = "equations";
    for (const char* state : {"X", "S", "V"}) unit.params["states"][state] = base::Json::object({{"unit", "g/L"}});
    plant.units.push_back(unit);
    std::vector<FeedTag> tags = tagsOf({"model/reactor.mu", "model/reactor.X", "model/reactor.S", "model/reactor.V"});
    for (FeedTag& tag : tags) tag.unit = tag.id.ends_with("V") ? "m3" : "g/L";
    const Board board = makeBoard(templateFor(plant), {plant, tags, all});
    QCOMPARE(std::ranges::count(board.tiles, std::string("big_number"), &Tile::type), 3);
    const Tile* plot = first(board, "trend");
    QVERIFY(plot);
    QCOMPARE(plot->tags, (std::vector<std::string>{"model/reactor.X", "model/reactor.S"}));
    QCOMPARE(plot->place.columns, 8);
    QCOMPARE(first(board, "big_number")->place.columns, 2);
}

void TestBoardTemplates::everyTemplateIsASoundBoard()
{
    const model::Flowsheet plant = train();
    const std::vector<FeedTag> tags =
        tagsOf({"model/production.mab", "model/production.cells", "model/production.temperature", "model/production.ph",
                "model/production.glucose", "model/column.uv", "model/column.conductivity", "src-1/AI-7"});
    for (const BoardTemplate& one : boardTemplates()) {
        const Board board = makeBoard(one.id, {plant, tags, all});
        QVERIFY2(board.tiles.size() >= 5, one.id);
        QCOMPARE(arranged(board), board);
        QVERIFY(!board.name.empty());
        for (const Tile& tile : board.tiles)
            for (const std::string& tag : tile.tags)
                QVERIFY(std::any_of(tags.begin(), tags.end(), [&](const FeedTag& known) { return known.id == tag; }));
    }
    QVERIFY(makeBoard("no such", {plant, tags, all}).tiles.empty());
}

void TestBoardTemplates::aBioreactorShowsWhatIsMeasuredBeforeWhatTheModelSays()
{
    const model::Flowsheet plant = train();
    const std::vector<FeedTag> tags =
        tagsOf({"model/n1.mab", "model/production.mab", "model/production.dissolved_oxygen", "src-1/AI-7",
                "src-1/Temperature", "model/production.temperature"});
    const Board board = makeBoard("bioreactor", {plant, tags, all});
    QCOMPARE(first(board, "big_number")->tags, std::vector<std::string>{"model/production.mab"});
    QCOMPARE(first(board, "bar_in_band")->tags, (std::vector<std::string>{"src-1/Temperature", "src-1/AI-7"}));
}

void TestBoardTemplates::namesAreFoundAsWordsAlone()
{
    const model::Flowsheet plant = train();
    const std::vector<FeedTag> tags = tagsOf({"src-1/dose", "src-1/phase", "src-1/pH 2", "src-1/DO_1"});
    const Board board = makeBoard("bioreactor", {plant, tags, all});
    QCOMPARE(first(board, "bar_in_band")->tags, (std::vector<std::string>{"src-1/pH 2", "src-1/DO_1"}));
}

// A simulated plant calls its tags by the variables of all its vessels, and set-points next to them.
void TestBoardTemplates::whatAnotherVesselMeasuresIsLeftOut()
{
    const model::Flowsheet plant = train();
    std::vector<FeedTag> tags = tagsOf({"src-1/set.n1.power", "src-1/set.production.temperature", "src-1/n1.ph",
                                        "src-1/production.kla", "src-1/production.temperature"});
    tags[0].label = "Seed N-1: Agitation power, set-point";
    tags[1].label = "Production bioreactor: Temperature, set-point";
    tags[2].label = "Seed N-1: pH";
    const Board board = makeBoard("bioreactor", {plant, tags, all});
    QCOMPARE(first(board, "multi_trend")->tags,
             (std::vector<std::string>{"src-1/production.kla", "src-1/production.temperature"}));
    QCOMPARE(first(board, "bar_in_band")->tags, std::vector<std::string>{"src-1/production.temperature"});
    tags.resize(3);
    const Board without = makeBoard("bioreactor", {plant, tags, all});
    QVERIFY(!first(without, "multi_trend"));
}

void TestBoardTemplates::tilesWithoutTypeOrTagAreLeftOut()
{
    const model::Flowsheet plant = train();
    const std::vector<FeedTag> tags = tagsOf({"src-1/pH", "src-1/VCD"});
    const Board board =
        makeBoard("bioreactor", {plant, tags, [](std::string_view type) { return type != "batch_overlay"; }});
    QVERIFY(!first(board, "batch_overlay"));
    QVERIFY(!first(board, "spectrum"));
    QVERIFY(!first(board, "twin_gap"));
    QCOMPARE(first(board, "trend")->tags, std::vector<std::string>{"src-1/VCD"});
    const Board none = makeBoard("bioreactor", {plant, tags, [](std::string_view) { return false; }});
    QVERIFY(none.tiles.empty());
}

void TestBoardTemplates::aPlantWithoutTagsStillHasAlarms()
{
    const model::Flowsheet plant;
    const std::vector<FeedTag> none;
    for (const BoardTemplate& one : boardTemplates())
        QVERIFY(first(makeBoard(one.id, {plant, none, all}), "alarm_list"));
}

void TestBoardTemplates::controlLoopsShareTheirPlots()
{
    const model::Flowsheet plant = train();
    const std::vector<FeedTag> tags = tagsOf({"src-1/pH", "src-1/Temperature", "src-1/DO"});
    const Board board = makeBoard("bioreactor", {plant, tags, all});
    const std::vector<connect::Settings> plots = connect::rows(first(board, "multi_trend")->settings, "plot");
    QCOMPARE(plots.size(), std::size_t(2));
    QCOMPARE(plots[0].value("left"), std::string("src-1/DO"));
    QCOMPARE(plots[1].value("left"), std::string("src-1/pH"));
    QCOMPARE(plots[1].value("right"), std::string("src-1/Temperature"));
}

// A project that was set up without a window, with names of its own.
void TestBoardTemplates::whatNoTemplateKnowsHasABoardOfItsOwn()
{
    const model::Flowsheet plant = train();
    const auto shown = [](const std::vector<Board>& boards) {
        std::set<std::string> tags;
        for (const Board& board : boards)
            for (const Tile& tile : board.tiles) tags.insert(tile.tags.begin(), tile.tags.end());
        return tags;
    };
    std::vector<FeedTag> tags =
        tagsOf({"model/production.cells", "src-1/XI-44", "src-1/QI_3", "src-2/pH", "titer/tick"});
    std::vector<Board> boards = usualBoards({plant, tags, all});
    QCOMPARE(boards.size(), std::size_t(2)); // the bioreactor knows a pH
    for (const char* tag : {"src-1/XI-44", "src-1/QI_3", "src-2/pH"}) QVERIFY2(shown(boards).contains(tag), tag);
    QVERIFY(!shown(boards).contains("titer/tick"));
    for (const Board& board : boards) QVERIFY(first(board, "alarm_list"));
    // A board of the model alone would hide what is measured.
    tags = tagsOf({"model/production.cells", "src-1/XI-44"});
    boards = usualBoards({plant, tags, all});
    QCOMPARE(boards.size(), std::size_t(1));
    QCOMPARE(shown(boards), std::set<std::string>{"src-1/XI-44"});
    // Where nothing is measured the model has it.
    tags = tagsOf({"model/production.cells"});
    boards = usualBoards({plant, tags, all});
    QCOMPARE(boards.size(), std::size_t(1));
    QVERIFY(shown(boards).contains("model/production.cells"));
}

TITER_TEST(TestBoardTemplates)

} // namespace tst_board_templates

#include "tst_board_templates.moc"
