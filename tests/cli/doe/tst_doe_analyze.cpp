// titer-cli doe analyze as scripts use it: its JSON against published answers, its report, and what it says of bad input.
#include "core/base/math/random.h"
#include "core/reference/regression_sets.h"
#include "tests/reference/filtration.h"
#include "tests/reference/oats.h"
#include "tests/reference/response_surfaces.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_analyze {

namespace {

using titer::support::Outcome;

Outcome analyze(const QStringList& arguments, const QByteArray& table)
{
    return titer::support::runCommandLine(QStringList{"doe", "analyze", "-"} + arguments, table);
}

const QStringList reactionOptions{"--response", "Yield",      "--model",  "quadratic",
                                  "--factor",   "Time=80:90", "--factor", "Temp=170:180"};

QByteArray filtration()
{
    QByteArray table = "A,B,C,D,rate\n";
    for (int run = 0; run < 16; ++run) {
        for (int i = 0; i < 4; ++i) table += run >> i & 1 ? "1," : "-1,";
        table += QByteArray::number(titer::reference::filtrationRates[run]) + "\n";
    }
    return table;
}

QJsonObject itemOf(const QJsonArray& list, const QString& key, const QString& name)
{
    for (const QJsonValue& item : list)
        if (item[key] == name) return item.toObject();
    return {};
}

bool near(const QJsonValue& value, double expected, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance;
}

} // namespace

class TestDoeAnalyze : public QObject {
    Q_OBJECT

private slots:
    void theReactionComesOutAsPublished()
    {
        const Outcome outcome = analyze(reactionOptions + QStringList{"--json"}, titer::reference::chemReact());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        const QJsonArray terms = json["terms"].toArray();
        const struct {
            const char* name;
            double coded, error;
        } expected[] = {{"Intercept", 84.0954272034, 0.0796307538},  {"block[B2]", -4.45752976187, 0.0872258525},
                        {"Time", 0.932540813663, 0.0576988340},      {"Temp", 0.577712234547, 0.0576988340},
                        {"Time:Temp", 0.125, 0.0815923126},          {"I(Time^2)", -1.30855544512, 0.0600635718},
                        {"I(Temp^2)", -0.933442160913, 0.0600635718}};
        QCOMPARE(terms.size(), qsizetype(std::size(expected)));
        for (const auto& term : expected) {
            const QJsonObject found = itemOf(terms, "name", term.name);
            QVERIFY2(near(found["coded"], term.coded, 1e-10), term.name);
            QVERIFY(near(found["std_error"], term.error, 1e-10));
            // As confint() in R, by the quantile of t at 7 degrees of freedom.
            QVERIFY(near(found["low"], term.coded - 2.36462425159 * term.error, 1e-9));
            QVERIFY(near(found["high"], term.coded + 2.36462425159 * term.error, 1e-9));
        }
        QVERIFY(near(json["r2"], 0.998082201309, 1e-12));
        QVERIFY(near(json["r2_adjusted"], 0.996438373859, 1e-12));
        QVERIFY(near(json["press"], 0.760260928583, 1e-11));
        QVERIFY(near(json["residual_sd"], std::sqrt(0.186404553354 / 7.0), 1e-11));
        QVERIFY(near(json["f"], 607.1697, 5e-5));
        const QJsonObject lack = json["lack_of_fit"].toObject();
        QVERIFY(near(lack["f"], 0.53071, 5e-6) && near(lack["p"], 0.68509, 5e-6) && lack["df"] == 3);
        const QJsonObject point = json["stationary_point"].toObject();
        QVERIFY(near(point["coded"]["Time"], 0.3722953975, 1e-9) && near(point["coded"]["Temp"], 0.3343802034, 1e-9));
        QVERIFY(near(point["natural"]["Time"], 86.8614770, 5e-8) && near(point["natural"]["Temp"], 176.6719010, 5e-8));
        QVERIFY(near(point["eigenvalues"][0], -0.9233027130, 1e-9));
        QVERIFY(near(point["eigenvalues"][1], -1.3186948930, 1e-9));
        QCOMPARE(point["kind"], "maximum");
        const QJsonArray leverage = json["leverage"].toArray();
        QCOMPARE(leverage.size(), 14);
        QVERIFY(near(leverage[0], 0.6964825, 5e-8) && near(leverage[4], 0.2381240, 5e-8) &&
                near(leverage[13], 0.6963746, 5e-8));
        QCOMPARE(json["residuals"].toArray().size(), 14);
        const QJsonObject pure = itemOf(json["anova"].toArray(), "source", "Pure error");
        QVERIFY(pure["df"] == 4 && near(pure["ss"], 0.4 / 3.0, 1e-12));
    }

    void theYieldOfMontgomeryComesOutAsPublished()
    {
        const Outcome outcome =
            analyze({"--response", "y", "--model", "quadratic", "--json"}, titer::reference::montgomeryYield);
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QVERIFY(near(json["r2"], 0.98273068, 5e-9) && near(json["r2_adjusted"], 0.97039545, 5e-9));
        QVERIFY(near(json["press"], 2.353461497, 5e-10) && near(json["r2_predicted"], 0.91812075, 5e-9));
        QVERIFY(near(json["rss"], 0.496373494, 5e-10));
        QVERIFY(near(json["lack_of_fit"]["f"], 1.78851254, 5e-9));
        QVERIFY(near(json["stationary_point"]["coded"]["x1"], 0.38923043, 5e-9));
        QVERIFY(near(json["stationary_point"]["response"], 80.21239304, 5e-9));
        // Nothing was coded, so natural is coded.
        QCOMPARE(json["stationary_point"]["natural"], json["stationary_point"]["coded"]);
    }

    void theFiltrationHasItsEffectsAndItsModel()
    {
        const Outcome outcome = analyze({"--response", "rate", "--model", "rate ~ A*B*C*D", "--json"}, filtration());
        QCOMPARE(outcome.status, 0);
        QJsonObject json = outcome.object();
        QCOMPARE(json["effects"].toArray().size(), 15);
        QVERIFY(near(itemOf(json["effects"].toArray(), "name", "A:C")["value"], -18.125, 1e-12));
        QVERIFY(near(json.value("lenth")["pse"], 2.625, 1e-12) && near(json.value("lenth")["me"], 6.7477773, 5e-8));
        // As many coefficients as runs: what cannot be reported is null.
        QVERIFY(json.value("terms")[0]["std_error"].isNull() && json["residual_sd"].isNull() && json["press"].isNull());
        QVERIFY(outcome.err.contains("notice"));
        for (const char* how : {"stepwise", "subsets"}) {
            json = analyze({"--response", "rate", "--model", "interaction", "--select", how, "--json"}, filtration())
                       .object();
            QCOMPARE(json["formula"], "rate ~ A + C + D + A:C + A:D");
            QVERIFY(near(json["press"], 499.52, 1e-9) && near(json["r2_predicted"], 0.91283800, 5e-9));
            QVERIFY(json.value("selection")["steps"].toArray().size() > 1);
            // Runs that differ in a factor that was left out are no repeats, and all factors have their effects.
            QVERIFY(json.value("lack_of_fit")["f"].isNull() && json.value("lack_of_fit")["df_pure_error"] == 0);
            QCOMPARE(json["effects"].toArray().size(), 15);
            QVERIFY(near(json.value("lenth")["pse"], 2.625, 1e-12));
        }
    }

    void aReportHasItsTables()
    {
        const Outcome outcome =
            analyze(reactionOptions + QStringList{"--box-cox", "--anova", "1"}, titer::reference::chemReact());
        QCOMPARE(outcome.status, 0);
        for (const char* part :
             {"84.0954", "0.68", "type I:", "Pure error", "R² predicted", "Stationary point: maximum", "86.8615",
              "176.672", "Ridge of the highest response", "Box-Cox: power"})
            QVERIFY2(outcome.out.contains(part), part);
        QVERIFY(outcome.out.endsWith("\n") && !outcome.out.endsWith("\n\n"));
    }

    void aSplitPlotIsEvaluatedByItsWholePlots()
    {
        QByteArray table = "block,whole_plot,variety,nitrogen,yield [lb]\n";
        for (const titer::reference::OatsPlot& plot : titer::reference::oats)
            table += "B" + QByteArray::number(plot.block) + "," + QByteArray::number(plot.variety) + ",v" +
                     QByteArray::number(plot.variety) + "," + QByteArray::number(0.1 * plot.nitrogen) + "," +
                     QByteArray::number(plot.yield) + "\n";
        const Outcome outcome =
            analyze({"--response", "yield", "--model", "linear", "--random", "block", "--json"}, table);
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QVERIFY(near(itemOf(json["variance_components"].toArray(), "id", "whole_plot")["variance"], 108.943, 1e-3));
        QVERIFY(near(itemOf(json["variance_components"].toArray(), "id", "block")["variance"], 214.477, 1e-3));
        const QJsonObject variety = itemOf(json["anova"].toArray(), "source", "variety");
        QVERIFY(near(variety["df_error"], 10.0, 1e-6) && near(variety["p"], 0.27239, 5e-6));
        QVERIFY(near(itemOf(json["terms"].toArray(), "name", "nitrogen")["natural"], 73.0 + 2.0 / 3.0, 1e-9));
        QVERIFY(analyze({"--response", "yield", "--model", "linear", "--random", "block"}, table)
                    .out.contains("Variances"));
    }

    void aScreeningDesignIsAnalysedInTwoStages()
    {
        // A conference matrix of 6 with its mirror image and two centre runs; two columns are fake.
        const int rows[6][6] = {{0, 1, 1, 1, 1, 1},   {1, 0, 1, -1, -1, 1}, {1, 1, 0, 1, -1, -1},
                                {1, -1, 1, 0, 1, -1}, {1, -1, -1, 1, 0, 1}, {1, 1, -1, -1, 1, 0}};
        QByteArray table = "a,b,c,d,y\n";
        const double noise[] = {0.1, -0.2, 0.15, 0.05, -0.1, 0.12, -0.07, 0.2, -0.15, 0.03, 0.1, -0.12, 0.06, -0.08};
        for (int run = 0; run < 14; ++run) {
            double x[4] = {};
            for (int i = 0; i < 4 && run < 12; ++i) x[i] = (run % 2 ? -1 : 1) * rows[run / 2][i];
            for (const double value : x) table += QByteArray::number(50.0 + 10.0 * value) + ",";
            table += QByteArray::number(20.0 + 4.0 * x[0] - 3.0 * x[2] + 5.0 * x[0] * x[2] + noise[run]) + "\n";
        }
        const Outcome outcome = analyze({"--response", "y", "--select", "two-stage", "--factor", "a=40:60", "--factor",
                                         "b=40:60", "--factor", "c=40:60", "--factor", "d=40:60", "--json"},
                                        table);
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["formula"], "y ~ a + c + a:c");
        QCOMPARE(json["two_stage"]["error_df"], 3);
        QVERIFY(near(itemOf(json["terms"].toArray(), "name", "a:c")["coded"], 5.0, 0.2));
    }

    void semicolonsAndDecimalCommasAreRead()
    {
        const Outcome outcome =
            analyze({"--response", "y", "--model", "linear", "--json"}, "x;y\n1,5;2\n2,5;3,1\n3,5;3,9\n4;4,6\n");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.object()["runs"], 4);
    }

    void badInputIsReportedByItsPlace_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("says");
        const QByteArray line = "x,y\n1,1\n2,3\n3,4\n4,4.5\n";
        QTest::newRow("equal bounds") << QStringList{"--response", "y", "--factor", "x=2:2"} << line
                                      << QByteArray("factors/x");
        QTest::newRow("text in the response")
            << QStringList{"--response", "y"} << QByteArray("x,y\n1,1\n2,high\n3,4\n") << QByteArray(":3:2: ");
        QTest::newRow("too few runs") << QStringList{"--response", "y", "--model", "y ~ x + I(x^2) + I(x^3) + I(x^4)"}
                                      << line << QByteArray("4 runs");
        QTest::newRow("all equal") << QStringList{"--response", "y"} << QByteArray("x,y\n1,5\n2,5\n3,5\n")
                                   << QByteArray("is 5 in every run");
        QTest::newRow("singular") << QStringList{"--response", "y", "--model", "linear"}
                                  << QByteArray("x,z,y\n1,2,1\n2,4,3\n3,6,4\n4,8,4.5\n") << QByteArray("“z”");
        QTest::newRow("unknown name") << QStringList{"--response", "y", "--model", "y ~ x + w"} << line
                                      << QByteArray("formula:9: ");
        QTest::newRow("a word that is no model") << QStringList{"--response", "y", "--model", "cubic"} << line
                                                 << QByteArray("“cubic” is not a model. Write linear");
        QTest::newRow("a factor that never varies")
            << QStringList{"--response", "y", "--model", "linear"}
            << QByteArray("x,z,y\n1,2,1\n2,2,3\n3,2,4\n4,2,4.5\n") << QByteArray("“z” is the same in every run");
        QTest::newRow("a cell without runs") << QStringList{"--response", "y", "--model", "y ~ g*h"}
                                             << QByteArray("g,h,y\na,u,1\na,v,2\nb,u,3\na,u,1.1\na,v,2.2\nb,u,3.2\n")
                                             << QByteArray("“g[b]:h[v]” is the same in every run");
        QTest::newRow("a column named like the constant")
            << QStringList{"--response", "y", "--model", "linear"} << QByteArray("Intercept,y\n1,1\n2,3\n3,4\n4,4.5\n")
            << QByteArray("A column named “Intercept”");
        QTest::newRow("a level that is not known")
            << QStringList{"--response", "y", "--model", "linear", "--factor", "x=1,2,3"} << line
            << QByteArray(":5:1: “4” is not a level of “x”; the levels are 1, 2, 3.");
        QTest::newRow("type of squares with groups")
            << QStringList{"--response", "y", "--model", "linear", "--random", "g", "--anova", "1"}
            << QByteArray("x,g,y\n1,1,1\n2,1,3\n3,2,4\n4,2,4.5\n5,3,5\n6,3,7\n") << QByteArray("--anova: ");
        QTest::newRow("unknown response") << QStringList{"--response", "Y"} << line << QByteArray("did you mean “y”");
        QTest::newRow("unknown factor") << QStringList{"--response", "y", "--factor", "xx=1:2"} << line
                                        << QByteArray("factors/xx");
        QTest::newRow("no response") << QStringList{} << line << QByteArray("Name the column of the response");
        QTest::newRow("no screening design") << QStringList{"--response", "y", "--select", "two-stage"}
                                             << QByteArray("x,y\n1,1\n2,3\n3,4\n5,4.5\n") << QByteArray("mirror image");
        QTest::newRow("power of a negative response")
            << QStringList{"--response", "y", "--model", "linear", "--box-cox"}
            << QByteArray("x,y\n1,-1\n2,3\n3,4\n4,4.5\n") << QByteArray("above 0");
        QTest::newRow("random groups of one run")
            << QStringList{"--response", "y", "--model", "linear", "--random", "g"}
            << QByteArray("x,g,y\n1,1,1\n2,2,3\n3,3,4\n4,4,4.5\n") << QByteArray("groups/g");
        QTest::newRow("fixed and random")
            << QStringList{"--response", "y", "--model", "y ~ x + g", "--random", "g"}
            << QByteArray("x,g,y\n1,a,1\n2,b,3\n3,a,4\n4,b,4.5\n") << QByteArray("groups/g");
        QTest::newRow("ignored and wanted")
            << QStringList{"--response", "y", "--model", "y ~ x", "--ignore", "x"} << line << QByteArray("ignored/x");
        QTest::newRow("a ragged line") << QStringList{"--response", "y"} << QByteArray("x,y\n1,1\n2\n3,4\n")
                                       << QByteArray(":3");
        QTest::newRow("an empty file") << QStringList{"--response", "y"} << QByteArray()
                                       << QByteArray("contains no table");
    }
    void badInputIsReportedByItsPlace()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, says);
        const Outcome outcome = analyze(arguments, table);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith("error: ") && outcome.err.contains(says), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void anOptionWithoutEffectIsWrongUsage()
    {
        const QByteArray table = "x,y\n1,1\n2,3\n3,4\n4,4.5\n";
        for (const char* option : {"--criterion", "--direction"}) {
            const Outcome outcome =
                analyze({"--response", "y", option, option == std::string("--criterion") ? "p" : "both"}, table);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains("--select stepwise"), outcome.err.constData());
        }
    }

    void aWordThatAnOptionDoesNotTakeIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("selection") << QStringList{"--select", "lasso"} << QByteArray("stepwise, subsets, two-stage");
        QTest::newRow("type of squares") << QStringList{"--anova", "4"} << QByteArray("--anova: “4”");
        QTest::newRow("criterion") << QStringList{"--select", "stepwise", "--criterion", "bic"}
                                   << QByteArray("aicc, p");
        QTest::newRow("direction") << QStringList{"--select", "stepwise", "--direction", "up"}
                                   << QByteArray("forward, backward");
    }
    void aWordThatAnOptionDoesNotTakeIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = analyze(QStringList{"--response", "y"} + arguments, "x,y\n1,1\n2,3\n3,4\n4,4.5\n");
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(says) && outcome.err.contains("usage: "), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void reportsThatTheCoefficientOfDeterminationIsAboutTheMean()
    {
        const QByteArray blends = "A,B,C,y\n1,0,0,11\n0,1,0,8.8\n0,0,1,16.4\n0.5,0.5,0,15\n0.5,0,0.5,16.9\n"
                                  "0,0.5,0.5,10\n1,0,0,12.4\n";
        const auto reported = [&](const char* model) {
            const Outcome text = analyze({"--model", model}, blends);
            const Outcome json = analyze({"--model", model, "--json"}, blends);
            const bool noticed = !itemOf(json.object()["notices"].toArray(), "where", "r2").isEmpty();
            return text.status == 0 && text.out.contains("R² is about the mean") && noticed ? 1 : noticed ? -1 : 0;
        };
        QCOMPARE(reported("y ~ 0 + A + B + C"), 1);
        QCOMPARE(reported("y ~ 0 + A + B"), 0);
        QCOMPARE(reported("y ~ A + B"), 0);
    }

    // R 4.2, lme4: lmer(y ~ x + I(x^2) + (1|g)).
    void randomGroupsHaveErrorsInNaturalUnitsToo()
    {
        const QByteArray table = "x,g,y\n30,a,10.1\n33,a,12.4\n36,a,13.2\n40,a,12.9\n30,b,11.3\n34,b,14.2\n"
                                 "37,b,14.1\n40,b,13.6\n31,c,9.2\n33,c,11.0\n38,c,11.9\n40,c,11.1\n";
        const QJsonArray terms =
            analyze({"--model", "y ~ x + I(x^2)", "--random", "g", "--factor", "x=30:40", "--json"}, table)
                .object()["terms"]
                .toArray();
        const struct {
            const char* name;
            double natural, error, codedError;
        } expected[] = {{"Intercept", -82.3711214666, 8.7566770432, 0.7566730610},
                        {"x", 5.19611112651, 0.50056091649, 0.0994301971},
                        {"I(x^2)", -0.0706015354431, 0.00711216798, 0.1778041972}};
        for (const auto& term : expected) {
            const QJsonObject found = itemOf(terms, "name", term.name);
            QVERIFY(near(found["natural"], term.natural, 1e-7 * std::abs(term.natural)));
            QVERIFY(near(found["std_error_natural"], term.error, 1e-7 * term.error));
            QVERIFY(near(found["std_error"], term.codedError, 1e-7 * term.codedError));
        }
    }

    void aSelectionSaysThatItsOwnRunsEvaluateIt()
    {
        for (const char* how : {"stepwise", "subsets"}) {
            const Outcome outcome =
                analyze({"--response", "rate", "--model", "interaction", "--select", how, "--json"}, filtration());
            QCOMPARE(outcome.status, 0);
            const double share = outcome.object()["noise_share"].toDouble();
            QVERIFY(share > 0.25 && share < 1.0);
            QVERIFY2(outcome.err.contains("for 200 responses of pure noise"), outcome.err.constData());
        }
        QVERIFY(!analyze({"--response", "rate", "--model", "interaction"}, filtration()).err.contains("pure noise"));
    }

    // x3 = x1 + x2 but for a billionth, as of a balance that is written down with its parts: the coefficients of the three are lost.
    void termsThatAreHardlyDistinguishedAreReported()
    {
        titer::base::Random random(3, "near collinear");
        QByteArray table = "x1,x2,x3,y\n";
        for (int run = 0; run < 24; ++run) {
            const double a = random.normal(), b = random.normal();
            for (const double value : {a, b, a + b + 1e-9 * random.normal()})
                table += QByteArray::number(value, 'g', 17) + ",";
            table += QByteArray::number(1.0 + 2.0 * a - b + 0.1 * random.normal(), 'g', 17) + "\n";
        }
        const Outcome outcome = analyze({"--response", "y", "--model", "linear", "--json"}, table);
        QCOMPARE(outcome.status, 0);
        QVERIFY(itemOf(outcome.object()["terms"].toArray(), "name", "x3")["vif"].toDouble() > 1e15);
        QVERIFY2(outcome.err.contains("hardly distinguish x1, x2, x3"), outcome.err.constData());
        // Squares that the coding alone inflates are no such case, and neither is a design that parts its terms.
        const QByteArray squares = "T,y\n30,1\n32,2\n34,2.5\n36,2.7\n38,2.4\n40,1.9\n";
        const Outcome natural = analyze({"--response", "y", "--model", "quadratic", "--json"}, squares);
        QVERIFY(itemOf(natural.object()["terms"].toArray(), "name", "T")["vif"].toDouble() > 100.0);
        QVERIFY2(!natural.err.contains("hardly distinguish"), natural.err.constData());
        QVERIFY(!analyze({"--response", "rate", "--model", "interaction"}, filtration())
                     .err.contains("hardly distinguish"));
    }

    void repeatsThatAgreeExactlyAreReported()
    {
        const QByteArray computed = "x,y\n-1,0\n-0.5,1.2\n0,2\n0,2\n0,2\n0.5,2.9\n1,3\n";
        const Outcome outcome = analyze({"--response", "y", "--model", "linear"}, computed);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains("agree to the last digit"), outcome.err.constData());
        QByteArray measured = computed;
        measured.replace("0,2\n0,2\n0,2", "0,2\n0,2.1\n0,2");
        QVERIFY(!analyze({"--response", "y", "--model", "linear"}, measured).err.contains("agree to the last digit"));
    }

    void anIdThatStandsTwiceIsReported()
    {
        const QByteArray rows = "id,x,y\nR1,1,1\nR2,2,3\nR3,3,4\nR2,2,3\nR5,4,4.5\n";
        const Outcome free = analyze({"--response", "y", "--model", "linear"}, rows);
        QCOMPARE(free.status, 0);
        QVERIFY2(free.err.contains(":5: The id “R2” also occurs on line 3"), free.err.constData());
        const Outcome sheet =
            analyze({"--response", "y", "--model", "linear"},
                    "# titer.study/1 {\"factors\": [{\"name\": \"x\", \"low\": 1, \"high\": 4}]}\n" + rows);
        QCOMPARE(sheet.status, 1);
        QVERIFY2(sheet.err.contains(":6: The id “R2” also occurs on line 4"), sheet.err.constData());
    }

    void aDamagedHeaderIsReported()
    {
        const QByteArray table = "# titer.study/1 {“factors”: [{“name”: “x”, “low”: 1, “high”: 4}]}\n"
                                 "x,y\n1,1\n2,3\n3,4\n4,4.5\n";
        const Outcome outcome = analyze({"--response", "y", "--model", "linear", "--json"}, table);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains(":1: The header comment of the run sheet contains curly quotes"),
                 outcome.err.constData());
        QVERIFY2(outcome.err.contains("give them all, such as --factor"), outcome.err.constData());
        QCOMPARE(outcome.object()["notices"].toArray().size(), 2);
        const Outcome refused = analyze({"--response", "z"}, table);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("contains curly quotes"), refused.err.constData());
    }

    void boundsThatHoldNoRunAreReported()
    {
        const QByteArray table = "x,y\n1,1\n2,3\n3,4\n4,4.5\n";
        const Outcome far = analyze({"--response", "y", "--model", "linear", "--factor", "x=100:200"}, table);
        QCOMPARE(far.status, 0);
        QVERIFY2(far.err.contains("The runs are from 1 to 4, completely outside the bounds 100 to 200"),
                 far.err.constData());
        const Outcome near = analyze({"--response", "y", "--model", "linear", "--factor", "x=2:3"}, table);
        QVERIFY2(!near.err.contains("outside"), near.err.constData());
    }

    void aModelMayBeLeftWithoutTerms()
    {
        const Outcome outcome =
            analyze({"--response", "y", "--select", "stepwise"}, "x,y\n1,5\n2,5.1\n3,4.9\n4,5.05\n5,4.98\n6,5.02\n");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("y ~ 1\n") && !outcome.out.contains("R²"));
    }

    // Small tables of all sorts under all options: each ends with an analysis or with an error, and no figure is nan.
    void anyTableIsAnalysedOrRefused()
    {
        titer::base::Random random(1, "tests/doe-analyze");
        const auto one = [&](const QStringList& from) {
            return from[qsizetype(random.index(std::uint64_t(from.size())))];
        };
        const QStringList names{"x", "A", "log", "block", "whole_plot", "pH value", "T [°C]"};
        const QStringList cells{"-1", "1", "0", "10.5", "a", "b", "", "1e300", "1e-15", "7"};
        for (int trial = 0; trial < 80; ++trial) {
            const int runs = int(random.index(14)), columns = int(random.index(4));
            QStringList head, kinds;
            for (int i = 0; i < columns; ++i) {
                head.push_back(one(names) + QString::number(i));
                kinds.push_back(one(cells));
            }
            QString table = (head + QStringList{"y"}).join(",") + "\n";
            for (int run = 0; run < runs; ++run) {
                for (const QString& kind : kinds)
                    table += (random.uniform() < 0.5 ? kind : random.uniform() < 0.9 ? "-1" : one(cells)) + ",";
                table += QString::number(random.uniform() < 0.8 ? random.normal() : 1.0) + "\n";
            }
            QStringList options{"--response", "y", "--json"};
            if (random.uniform() < 0.7)
                options << "--model" << one({"linear", "quadratic", "y ~ .^2", "y ~ 0 + .", "y ~ 1"});
            if (random.uniform() < 0.5) options << "--select" << one({"stepwise", "subsets", "two-stage"});
            const bool stepwise = options.contains("stepwise");
            if (stepwise && random.uniform() < 0.5) options << "--direction" << one({"forward", "backward"});
            if (stepwise && random.uniform() < 0.5)
                options << "--criterion"
                        << "p";
            if (random.uniform() < 0.3) options << "--anova" << one({"1", "2", "3"});
            if (random.uniform() < 0.3) options << "--box-cox";
            if (columns > 0 && random.uniform() < 0.2) options << "--random" << head[0].section(" [", 0, 0);
            const Outcome outcome = analyze(options, table.toUtf8());
            const QString reported = options.join(" ") + "\n" + table + outcome.err;
            QVERIFY2(outcome.status == 0 || outcome.status == 1, qPrintable(reported));
            QVERIFY2(outcome.status == 0 ? !outcome.object().isEmpty() : outcome.err.contains("error: "),
                     qPrintable(reported));
            QVERIFY2(!outcome.out.contains("nan"), qPrintable(reported));
        }
    }

    void aColumnMayBeNamedLikeAFunction()
    {
        const Outcome outcome =
            analyze({"--response", "log", "--model", "linear", "--json"}, "exp,log\n1,1\n2,3\n3,4\n4,4.5\n");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.object().value("terms")[1]["name"], "exp");
    }

    void aCategoricalFactorHasTreatmentContrasts()
    {
        const QByteArray table =
            "medium,pH,y\nrich,6.8,3\nrich,7.2,4\nlean,6.8,1\nlean,7.2,2.2\nrich,7,3.4\nlean,7,1.7\nrich,7.1,3.9\n";
        const Outcome outcome =
            analyze({"--response", "y", "--model", "interaction", "--factor", "pH=6.8:7.2", "--json"}, table);
        QCOMPARE(outcome.status, 0);
        const QJsonArray terms = outcome.object()["terms"].toArray();
        QVERIFY(!itemOf(terms, "name", "medium[rich]").isEmpty());
        QVERIFY(!itemOf(terms, "name", "pH:medium[rich]").isEmpty() ||
                !itemOf(terms, "name", "medium[rich]:pH").isEmpty());
        QVERIFY(outcome.object()["stationary_point"].isNull());
    }
};

TITER_TEST(TestDoeAnalyze)

} // namespace tst_doe_analyze

#include "tst_doe_analyze.moc"
