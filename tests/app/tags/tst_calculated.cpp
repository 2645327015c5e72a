// Tags by formula: what is refused and why, and how good their values are.
#include "app/tags/calculated.h"
#include "core/base/utf8.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_calculated {

using namespace titer;
using namespace titer::app;
using Quality = FeedValue::Quality;
using Kind = QualitySpan::Kind;

namespace {

std::vector<FeedTag> knownTags()
{
    std::vector<FeedTag> tags;
    const auto add = [&](const char* id, const char* unit, connect::TagKind kind = connect::TagKind::Number) {
        FeedTag tag;
        tag.id = id;
        tag.unit = unit;
        tag.kind = kind;
        tags.push_back(tag);
    };
    add("src-1/flow", "mL/min");
    add("src-1/volume", "L");
    add("src-1/sugar", "g/L");
    add("src-1/T", "°C");
    add("src-1/T2", "°C");
    add("src-1/odd", "furlong");
    add("src-1/phase", "", connect::TagKind::Text);
    return tags;
}

const FeedTag* find(std::string_view id)
{
    static const std::vector<FeedTag> tags = knownTags();
    for (const FeedTag& tag : tags)
        if (tag.id == id) return &tag;
    return nullptr;
}

base::Result<Calculated> make(const char* formula, const char* unit = "")
{
    return Calculated::make({"calc-1", "result", formula, unit}, find);
}

FeedValue good(double value, double time = 0.0)
{
    FeedValue one;
    one.value = value;
    one.quality = Quality::Good;
    one.status = connect::status::good;
    one.time = time;
    one.age = 100.0 - time;
    return one;
}

DataTrace lineOf(std::vector<double> x, std::vector<double> y, std::vector<QualitySpan> quality)
{
    DataTrace line;
    line.x = std::move(x);
    line.y = std::move(y);
    line.quality = std::move(quality);
    return line;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestCalculated : public QObject {
    Q_OBJECT

private slots:
    void computesInTheUnitsOfItsTags();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesNoNameThatATerminalOrAPathObeys();
    void isAsGoodAsItsWorstInput();
    void isBadWhereItIsNotDefined();
    void holdsInputsBetweenTheirSamples();
    void keepsGapsAndTheWorstQuality();
    void makesSamplesOfSamples();
    void passesOverStampsThatAreAhead();
    void isUncertainWhileAnInputIsSilent();
    void readsOtherFormulasInTheirOrder();
    void staysTheSameInAProject();
};

void TestCalculated::computesInTheUnitsOfItsTags()
{
    const base::Result<Calculated> rate = make("`src-1/flow` / `src-1/volume`", "1/h");
    QVERIFY(rate.ok());
    QCOMPARE(rate->tag().id, std::string("calc/result"));
    QCOMPARE(rate->inputs(), (std::vector<std::string>{"src-1/flow", "src-1/volume"}));
    const std::vector<FeedValue> values{good(10.0), good(2.0)};
    QVERIFY(std::abs(rate->value(values).value - 0.3) < 1e-12); // 0.6 L/h over 2 L
    // The unit follows.
    QCOMPARE(make("`src-1/sugar` * `src-1/volume`")->tag().unit, std::string("kg"));
    QCOMPARE(make("2 * `src-1/sugar`")->tag().unit, std::string("g/L"));
    QCOMPARE(make("`src-1/T` - `src-1/T2`")->tag().unit, std::string("dK"));
    const std::vector<FeedValue> warm{good(37.0), good(30.0)};
    QVERIFY(std::abs(make("`src-1/T` - `src-1/T2`")->value(warm).value - 7.0) < 1e-9);
    QVERIFY(std::abs(make("max(`src-1/T`, `src-1/T2`)", "°C")->value(warm).value - 37.0) < 1e-9);
}

void TestCalculated::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("syntax") << "1 + "
                            << ""
                            << "calc/result/formula"
                            << "column";
    QTest::newRow("no tag") << "1 + 2"
                            << ""
                            << "calc/result/formula"
                            << "contains no tag";
    QTest::newRow("unknown") << "1 +\n  `src-9/x`"
                             << ""
                             << "calc/result/formula"
                             << "line 2, column 3, the tag “src-9/x” does not exist";
    QTest::newRow("text") << "`src-1/phase` + 1"
                          << ""
                          << "calc/result/formula"
                          << "not numbers";
    QTest::newRow("odd unit") << "`src-1/odd`"
                              << ""
                              << "calc/result/formula"
                              << "“furlong” of “src-1/odd” is unknown";
    QTest::newRow("unlike") << "`src-1/sugar` + `src-1/volume`"
                            << ""
                            << "calc/result/formula"
                            << "column";
    QTest::newRow("bare number") << "`src-1/sugar` + 1"
                                 << ""
                                 << "calc/result/formula"
                                 << "column";
    QTest::newRow("no unit") << "`src-1/sugar`"
                             << "blobs"
                             << "calc/result/unit"
                             << "“blobs” is unknown";
    QTest::newRow("other unit") << "`src-1/sugar`"
                                << "1/h"
                                << "calc/result/unit"
                                << "kg/m3";
}

void TestCalculated::saysWhatIsWrong()
{
    QFETCH(QString, formula);
    QFETCH(QString, unit);
    QFETCH(QString, where);
    QFETCH(QString, words);
    const base::Result<Calculated> made = make(qPrintable(formula), qPrintable(unit));
    QVERIFY(!made.ok());
    QCOMPARE(QString::fromStdString(made.error().where), where);
    const QString said = QString::fromStdString(made.error().what.text());
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestCalculated::takesNoNameThatATerminalOrAPathObeys()
{
    const auto made = [](const char* name) {
        return Calculated::make({"1", name, "2 * `src-1/mass`", ""}, [](std::string_view) -> const FeedTag* {
            static const FeedTag mass = [] {
                FeedTag tag;
                tag.id = "src-1/mass";
                tag.unit = "g";
                return tag;
            }();
            return &mass;
        });
    };
    for (const char* name : {"Uptake", "2 °C", "CO₂ & O₂", "q.S", "…", "成长"}) QVERIFY2(made(name).ok(), name);
    for (const char* name : {"", " ", ".", "..", "a/b", "a\\b", "a`b", "<b>a</b>", "a\x1b[2J", "a\nb", "a\x7f", "a\tb",
                             "a\xc2\x9b"
                             "2J",
                             "a\u202e"
                             "b",
                             "a\u2028", "a\xff"}) {
        const auto refused = made(name);
        QVERIFY2(!refused.ok(), name);
        QCOMPARE(base::withoutControls(refused.error().what.text()), refused.error().what.text());
    }
}

void TestCalculated::isAsGoodAsItsWorstInput()
{
    const base::Result<Calculated> sum = make("`src-1/T` - `src-1/T2`");
    std::vector<FeedValue> values{good(37.0, 90.0), good(30.0, 60.0)};
    FeedValue value = sum->value(values);
    QCOMPARE(value.quality, Quality::Good);
    QCOMPARE(value.time, 60.0);
    QCOMPARE(value.age, 40.0);
    values[0].quality = Quality::Uncertain;
    values[0].status = connect::status::uncertainSensorNotAccurate;
    value = sum->value(values);
    QCOMPARE(value.quality, Quality::Uncertain);
    QCOMPARE(value.status, connect::status::uncertainSensorNotAccurate);
    values[1].quality = Quality::Stale;
    QCOMPARE(sum->value(values).quality, Quality::Stale);
    QVERIFY(std::abs(sum->value(values).value - 7.0) < 1e-9);
    values[0].quality = Quality::Bad;
    values[0].status = connect::status::badSensorFailure;
    value = sum->value(values);
    QCOMPARE(value.quality, Quality::Bad);
    QCOMPARE(value.status, connect::status::badSensorFailure);
    QVERIFY(std::isnan(value.value));
}

void TestCalculated::isBadWhereItIsNotDefined()
{
    const base::Result<Calculated> rate = make("`src-1/flow` / `src-1/volume`");
    const std::vector<FeedValue> values{good(10.0), good(0.0)};
    QCOMPARE(rate->value(values).quality, Quality::Bad);
    QVERIFY(std::isnan(rate->value(values).value));
}

void TestCalculated::holdsInputsBetweenTheirSamples()
{
    const base::Result<Calculated> product = make("`src-1/sugar` * `src-1/volume`", "g");
    const std::vector<DataTrace> lines{lineOf({0, 2, 4}, {1, 2, 3}, {{0, 5, Kind::Good}}),
                                       lineOf({1, 2, 3}, {10, 20, 30}, {{1, 5, Kind::Good}})};
    const DataTrace line = product->line(lines, {});
    QCOMPARE(line.x, (std::vector<double>{1, 2, 3, 4}));
    const std::vector<double> expected{10, 40, 60, 90};
    for (std::size_t i = 0; i < expected.size(); ++i) QVERIFY(std::abs(line.y[i] - expected[i]) < 1e-9);
}

void TestCalculated::keepsGapsAndTheWorstQuality()
{
    const base::Result<Calculated> product = make("`src-1/sugar` * `src-1/volume`", "g");
    const std::vector<DataTrace> lines{
        lineOf({0, 1, 2, 3, 4}, {1, 1, none, 1, 1}, {{0, 2, Kind::Good}, {2, 3, Kind::None}, {3, 9, Kind::Good}}),
        lineOf({0, 8}, {2, 2}, {{0, 4, Kind::Uncertain}, {4, 8, Kind::Stale}, {8, 9, Kind::Good}})};
    const DataTrace line = product->line(lines, {});
    QCOMPARE(line.x, (std::vector<double>{0, 1, 2, 3, 4, 8}));
    QVERIFY(std::isnan(line.y[2]) && std::isnan(line.y[4])); // bad; stale
    QVERIFY(!std::isnan(line.y[3]) && !std::isnan(line.y[5]));
    const std::vector<QualitySpan> expected{
        {0, 2, Kind::Uncertain}, {2, 3, Kind::None}, {3, 4, Kind::Uncertain}, {4, 8, Kind::Stale}, {8, 9, Kind::Good}};
    QCOMPARE(line.quality, expected);
}

void TestCalculated::makesSamplesOfSamples()
{
    base::Result<Calculated> product = make("`src-1/sugar` * `src-1/volume`", "g");
    QVERIFY(!product->take(0, {7, 0, 1000, 1100, 3.0}));
    const auto first = product->take(1, {8, 0, 900, 1200, 2.0});
    QVERIFY(first);
    QVERIFY(std::abs(first->value - 6.0) < 1e-12);
    QCOMPARE(first->sourceTime, std::int64_t(1000));
    QCOMPARE(first->receiveTime, std::int64_t(1200));
    QCOMPARE(first->status, connect::status::good);
    const auto bad = product->take(0, {7, connect::status::badSensorFailure, 2000, 2100, none});
    QVERIFY(bad && std::isnan(bad->value));
    QCOMPARE(bad->status, connect::status::badSensorFailure);
    QVERIFY(!product->take(0, {7, 0, 1500, 2200, 3.0})); // late
}

// All that comes would stand at the stamp of an input whose clock is an hour ahead.
void TestCalculated::passesOverStampsThatAreAhead()
{
    constexpr std::int64_t second = 1'000'000;
    base::Result<Calculated> product = make("`src-1/sugar` * `src-1/volume`", "g");
    (void)product->take(0, {7, connect::status::uncertain, 3600 * second, 0, 3.0});
    for (std::int64_t i = 1; i < 4; ++i) {
        const auto made = product->take(1, {8, 0, i * second, i * second, 2.0});
        QVERIFY(made);
        QCOMPARE(made->sourceTime, i * second);
        QCOMPARE(made->status, connect::status::uncertain);
    }
    const auto made = product->take(0, {7, connect::status::uncertain, 3605 * second, 5 * second, 3.0});
    QVERIFY(made);
    QCOMPARE(made->sourceTime, 5 * second);
}

void TestCalculated::isUncertainWhileAnInputIsSilent()
{
    base::Result<Calculated> product = make("`src-1/sugar` * `src-1/volume`", "g");
    constexpr std::int64_t second = 1'000'000;
    for (std::int64_t i = 0; i < 20; ++i) {
        (void)product->take(0, {0, 0, i * second, i * second, 1.0});
        (void)product->take(1, {1, 0, i * second, i * second, 1.0});
    }
    QCOMPARE(product->take(1, {1, 0, 21 * second, 21 * second, 1.0})->status, connect::status::good);
    QCOMPARE(product->take(1, {1, 0, 30 * second, 30 * second, 1.0})->status, connect::status::uncertainLastUsable);
}

void TestCalculated::readsOtherFormulasInTheirOrder()
{
    const std::vector<CalculatedTag> definitions{{"1", "twice", "2 * `calc/mass`", "g"},
                                                 {"2", "mass", "`src-1/sugar` * `src-1/volume`", "g"},
                                                 {"3", "a", "`calc/b`", ""},
                                                 {"4", "b", "`calc/a` + `src-1/volume`", ""},
                                                 {"5", "mass", "`src-1/volume`", ""},
                                                 {"6", "lost", "`calc/nowhere`", ""}};
    CalculatedSet set;
    set.make(definitions, find);
    QCOMPARE(set.list().size(), std::size_t(2));
    QCOMPARE(set.list()[0].tag().id, std::string("calc/mass"));
    QCOMPARE(set.errors().size(), std::size_t(4));
    const std::vector<std::string> asked{"calc/twice", "src-1/volume"};
    QCOMPARE(set.inputsOf(asked), (std::vector<std::string>{"src-1/sugar", "src-1/volume"}));
    QVERIFY(set.take("src-1/sugar", {0, 0, 10, 10, 3.0}).empty());
    const std::vector<connect::Sample> made = set.take("src-1/volume", {0, 0, 11, 11, 2.0});
    QCOMPARE(made.size(), std::size_t(2));
    QVERIFY(std::abs(made[0].value - 6.0) < 1e-12 && std::abs(made[1].value - 12.0) < 1e-12);
    QVERIFY(made[0].tag == 0 && made[1].tag == 1);
}

void TestCalculated::staysTheSameInAProject()
{
    const CalculatedTag tag{"calc-3", "Uptake", "`src-1/flow` / `src-1/volume`", "1/h"};
    const auto read = readCalculated("calc-3", calculatedJson(tag).write());
    QVERIFY(read.ok());
    QCOMPARE(*read, tag);
    QVERIFY(!readCalculated("calc-3", R"({"name": "x", "formula": 5})").ok());
    QVERIFY(!readCalculated("calc-3", R"({"name": "x", "later": "y"})").ok());
    QVERIFY(!readCalculated("calc-3", "{").ok());
}

TITER_TEST(TestCalculated)

} // namespace tst_calculated

#include "tst_calculated.moc"
