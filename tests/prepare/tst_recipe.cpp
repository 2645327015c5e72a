// Steps and recipes: what is read is written again, and what is wrong is said at its place.
#include "core/prepare/recipe.h"
#include "tests/support/test_program.h"

namespace tst_recipe {

using namespace titer;
using namespace titer::prepare;

namespace {

// Each kind of step as it is written.
constexpr const char* written[] = {
    "range temperature 20..45 °C",
    "range \"feed rate\",pH 0.. \"1e6 cells/mL\"",
    "range * ..8.5",
    "hampel pH 11 3",
    "hampel * 3 2.5 least 0.02",
    "stuck dO2 10 min",
    "stuck dO2 1.5 h within 0.01",
    "rate titre 0.5 /h",
    "jump biomass 5",
    "align glucose,titre 5 min",
    "resample 10 min mean",
    "resample 1 d last",
    "resample 10 min linear 2 h",
    "fill linear 30 min",
    "fill pH hold 1 h",
    "fill \"linear\" linear 1 h",
    "mean pH 1 h",
    "mean pH 1 h as \"pH, smooth\"",
    "derivative glucose 6 h",
    "derivative glucose 6 h quadratic as slope",
    "cumulative feed,base",
    "uptake glucose biomass volume 12 h",
    "production titre VCD volume 2 d feed \"feed 1\" 500 g/L feed base 1 mM out bleed as qP",
    "summary",
    "summary pH,dO2 by phase",
    "summary by \"the \"\"phase\"\"\"",
    "summary \"by\" by \"by\"",
};

} // namespace

class RecipeTest : public QObject {
    Q_OBJECT

private slots:
    void stepsComeBackAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : written) QTest::newRow(text) << QString::fromUtf8(text);
    }
    void stepsComeBackAsTheyAreWritten()
    {
        QFETCH(QString, text);
        const base::Result<Step> step = readStep(text.toStdString());
        QVERIFY2(step.ok(), step ? "" : step.error().what.text().c_str());
        QCOMPARE(QString::fromStdString(writeStep(*step)), text);
    }

    void readsWhatPeopleType()
    {
        const base::Result<Step> tight = readStep("  stuck dO2,pH 10min ");
        QVERIFY(tight.ok());
        QCOMPARE(tight->time.si(), 600.0);
        QCOMPARE(tight->columns, (std::vector<std::string>{"dO2", "pH"}));
        QCOMPARE(readStep("hampel pH 11")->threshold, 3.0);
        QVERIFY(readStep("summary *")->columns.empty());
        base::Errors errors;
        const std::vector<Step> steps = readSteps("range \"a;b\" 0..1; ;\n jump pH 1;", errors);
        QVERIFY(errors.empty());
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps[0].columns.front(), std::string("a;b"));
    }

    void recipesComeBack()
    {
        Recipe recipe;
        for (const char* text : written) recipe.steps.push_back(*readStep(text));
        recipe.steps[1].person = "Ada";
        recipe.steps[1].reason = "the probe was “out”";
        recipe.steps[2].reason = "noise";
        base::Errors errors;
        QVERIFY(readRecipe(recipeJson(recipe).write(), errors) == recipe);
        QVERIFY(errors.empty());
    }

    void saysWhatIsWrongWithAStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("rang pH 1..2", "did you mean “range”?");
        row("xyzzy", "is no step. There are range, hampel");
        row("range pH", "Something is missing at the end. It is written: range COLUMNS LOW..HIGH [UNIT]");
        row("range pH 8..6", "not below the upper one");
        row("range pH ..", "is no range");
        row("range pH 6..8 apples", "The unit “apples” is unknown");
        row("hampel pH 2.5", "1 to 1000");
        row("hampel pH 0", "“0” is below 1");
        row("stuck pH 10", "Something is missing");
        row("stuck pH 10 kg", "no time above 0");
        row("stuck pH 0 s", "no time above 0");
        row("rate pH 1 h", "write it like /h");
        row("resample 10 min median", "mean, last or linear");
        row("resample 10 min mean 3", "Nothing is expected at “3”");
        row("fill pH 10 min", "linear or hold");
        row("mean pH,dO2 1 h as x", "of one column");
        row("jump pH,pH 1", "there twice");
        row("jump \"pH 1", "is open");
    }
    void saysWhatIsWrongWithAStep()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const base::Result<Step> step = readStep(text.toStdString());
        QVERIFY(!step.ok());
        const QString said = QString::fromStdString(step.error().what.text());
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void refusesADamagedRecipe()
    {
        const std::string whole =
            recipeJson({.steps = {*readStep("range pH 6..8"), *readStep("resample 10 min mean")}}).write();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            base::Errors errors;
            readRecipe(whole.substr(0, length), errors);
            QVERIFY2(!errors.empty(), qPrintable(QString::number(length)));
        }
        const auto placeOf = [](const char* text) {
            base::Errors errors;
            readRecipe(text, errors);
            return errors.empty() ? std::string("none") : errors.front().where;
        };
        QCOMPARE(placeOf("{\"steps\": []}"), std::string("format"));
        QCOMPARE(placeOf("{\"format\": \"titer.prepare/2\", \"steps\": []}"), std::string("format"));
        QCOMPARE(placeOf("{\"format\": \"titer.prepare/1\"}"), std::string("steps"));
        QCOMPARE(placeOf("{\"format\": \"titer.prepare/1\", \"steps\": [], \"who\": 1}"), std::string("who"));
        QCOMPARE(placeOf("{\"format\": \"titer.prepare/1\", \"steps\": [\"jump pH 1\", \"jump\"]}"),
                 std::string("steps/1"));
        QCOMPARE(placeOf("{\"format\": \"titer.prepare/1\", \"steps\": [1]}"), std::string("steps/0"));
        const auto placeIn = [&](const char* item) {
            return placeOf((std::string("{\"format\": \"titer.prepare/1\", \"steps\": [") + item + "]}").c_str());
        };
        QCOMPARE(placeIn("{\"step\": \"jump pH 1\", \"by\": \"Ada\"}"), std::string("none"));
        QCOMPARE(placeIn("{\"by\": \"Ada\"}"), std::string("steps/0"));
        QCOMPARE(placeIn("{\"step\": \"jump pH 1\", \"who\": \"Ada\"}"), std::string("steps/0/who"));
        QCOMPARE(placeIn("{\"step\": \"jump pH 1\", \"why\": 1}"), std::string("steps/0/why"));
    }
};

TITER_TEST(RecipeTest)

} // namespace tst_recipe

#include "tst_recipe.moc"
