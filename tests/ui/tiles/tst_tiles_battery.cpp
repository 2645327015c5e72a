// What every tile of the catalogue keeps to: its specs, a sentence, and pictures of every look and state without a warning.
#include "generated/tiles_catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/language.h"

#include <QTest>

namespace tst_tiles_battery {

using namespace titer;
using namespace titer::tiles;
using look::Theme;
using support::Stage;

namespace {

constexpr double hour = 3600.0;
constexpr int maxTags = 4;
constexpr int longerThanAFrame = 60; // [ms]

std::vector<app::FeedTag> someTags()
{
    return {{"src-1/DO", "Oxygen", "% air"},
            {"src-1/TI", "Temperature", "°C"},
            {"src-1/pH", "pH", "pH"},
            {"src-1/FI", "Feed", "L/h"}};
}

app::Tile tileOf(const TileType& type)
{
    app::Tile tile{"t1", type.id, "", {0, 0, type.columns, type.rows}};
    for (const app::FeedTag& tag : someTags())
        if (int(tile.tags.size()) < std::min(type.maxTags, maxTags)) tile.tags.push_back(tag.id);
    return tile;
}

QSize sizeOf(int columns, int rows)
{
    const int u = Theme::current().u();
    const int column = Theme::current().look() == look::Look::Wall ? 15 * u : 28 * u;
    return {columns * column + (columns - 1) * 3 * u, rows * 12 * u + (rows - 1) * 3 * u};
}

void fill(Stage& stage, const QString& state)
{
    if (state == QLatin1String("no tags")) return;
    stage.feed->setTags(someTags());
    if (state == QLatin1String("no values")) return;
    stage.feed->setNow(24 * hour);
    for (const app::FeedTag& tag : someTags()) {
        static const app::DataTrace million = support::wave(0, 24 * hour, 1000000, 20, 3);
        const bool isMillion = state == QLatin1String("million") && tag.id == someTags().front().id;
        app::DataTrace line = isMillion ? million : support::wave(0, 24 * hour, 600, 20, 3);
        app::FeedValue value = stage.feed->value(tag.id);
        value.value = 21.5;
        value.quality = app::FeedValue::Quality::Good;
        value.status = connect::status::good;
        value.age = 0.0;
        if (state == QLatin1String("gap")) {
            for (std::size_t i = 200; i < 300; ++i) line.y[i] = std::nan("");
            line.quality = {{0, line.x[200], app::QualitySpan::Kind::Good},
                            {line.x[200], line.x[300], app::QualitySpan::Kind::None},
                            {line.x[300], line.x[500], app::QualitySpan::Kind::Uncertain},
                            {line.x[500], 24 * hour, app::QualitySpan::Kind::Stale}};
            value.quality = app::FeedValue::Quality::Uncertain;
            value.status = connect::status::uncertainSensorNotAccurate;
        } else if (state == QLatin1String("nan")) {
            std::fill(line.y.begin(), line.y.end(), std::nan(""));
            value.value = std::nan("");
        } else if (state == QLatin1String("stale")) {
            value = support::staleValue(21.5, 47 * 60);
        } else if (state == QLatin1String("bad")) {
            value = support::badValue(connect::status::badNoCommunication);
        }
        stage.feed->setLine(tag.id, std::move(line));
        stage.feed->setValue(tag.id, value);
    }
    if (state != QLatin1String("alarm")) return;
    stage.alarms->setRows({support::lowAlarm("a1", "Oxygen low", "src-1/DO", 25.0)});
}

} // namespace

class TileBattery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void everyTypeHasWordsAndFitsTheGrid()
    {
        QVERIFY(!all().empty());
        for (const TileType* type : all()) {
            QVERIFY2(*type->label && *type->help && type->make, type->id);
            QVERIFY2(QByteArray(type->help).endsWith('.'), type->id);
            QVERIFY2(type->minColumns > 0 && type->minRows > 0, type->id);
            QVERIFY2(type->columns >= type->minColumns && type->columns <= app::boardColumns, type->id);
            QVERIFY2(type->rows >= type->minRows, type->id);
            for (const connect::SettingSpec& spec : type->settings)
                QVERIFY2(*spec.key && *spec.label && *spec.help, type->id);
            QVERIFY2(connect::checkSettings(type->settings, {}).empty(), type->id);
        }
    }

    void isDrawnInEveryLookAndState_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("state");
        for (const TileType* type : all())
            for (const char* state : {"no tags", "no values", "good", "gap", "nan", "stale", "bad", "alarm", "million"})
                QTest::addRow("%s, %s", type->id, state) << QString::fromLatin1(type->id) << QString::fromLatin1(state);
    }
    void isDrawnInEveryLookAndState()
    {
        QFETCH(QString, type);
        QFETCH(QString, state);
        const auto found =
            std::find_if(all().begin(), all().end(), [&](const TileType* t) { return type == QLatin1String(t->id); });
        // Every look of a good tile; of the other states one each, in turn.
        const QList<look::Choice> looks{look::Choice::Light, look::Choice::Dark, look::Choice::Wall};
        const bool good = state == QLatin1String("good");
        for (const look::Choice look : good ? looks : looks.mid(state.size() % 3, 1)) {
            Theme::current().choose(look);
            const support::Warnings warnings;
            Stage stage;
            fill(stage, state);
            // At its least size too.
            const bool min = look == look::Choice::Wall;
            TileView& view = stage.show(tileOf(**found), min ? sizeOf((*found)->minColumns, (*found)->minRows)
                                                             : sizeOf((*found)->columns, (*found)->rows));
            const char* name = look == look::Choice::Light ? "light" : look == look::Choice::Dark ? "dark" : "wall";
            const QImage image = stage.picture(QStringLiteral("%1-%2-%3").arg(type, state, QLatin1String(name)));
            QVERIFY(support::inked(image) > 0.0);
            QVERIFY(!view.sentence().isEmpty());
            QCOMPARE(warnings.messages(), QStringList());
        }
    }

    void isDrawnLargeAndInGerman_data()
    {
        QTest::addColumn<const TileType*>("type");
        for (const TileType* type : all()) QTest::addRow("%s", type->id) << type;
    }
    void isDrawnLargeAndInGerman()
    {
        QFETCH(const TileType*, type);
        const support::Warnings warnings;
        look::useLanguage(QStringLiteral("de"));
        Theme::current().setTextScale(200);
        Stage stage;
        fill(stage, QStringLiteral("alarm"));
        stage.show(tileOf(*type), sizeOf(type->columns, type->rows));
        stage.picture(QStringLiteral("%1-german-200").arg(QLatin1String(type->id)));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void readsNothingWhileHidden_data() { isDrawnLargeAndInGerman_data(); }
    void readsNothingWhileHidden()
    {
        QFETCH(const TileType*, type);
        Stage stage;
        fill(stage, QStringLiteral("good"));
        stage.show(tileOf(*type), sizeOf(type->columns, type->rows));
        stage.card->hide();
        QVERIFY(stage.feed->asked().empty());
        stage.feed->setNow(25 * hour);
        QTest::qWait(longerThanAFrame);
        QVERIFY(stage.feed->asked().empty());
    }
};

TITER_WINDOW_TEST(TileBattery)

} // namespace tst_tiles_battery

#include "tst_tiles_battery.moc"
