// Forms: what their rows show of a flowsheet, and what typed and pasted texts become.
#include "app/common/shown_units.h"
#include "app/document/edits.h"
#include "app/form/form.h"
#include "app/form/form_model.h"
#include "app/form/form_values.h"
#include "app/form/typed_number.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_form_model {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Flowsheet plant()
{
    base::Errors errors;
    return model::readPlant(support::examplePlant(), errors);
}

FormRow rowAt(const std::vector<FormRow>& rows, const std::string& path)
{
    for (const FormRow& row : rows)
        if (row.path == path) return row;
    qFatal("no row %s", path.c_str());
}

FormRow rowOf(const Flowsheet& f, const std::string& path, const QLocale& locale = english)
{
    const std::string unit = path.substr(6, path.find('/', 6) - 6);
    return rowAt(unitForm(f, solve::catalogue(), unit, locale), path);
}

QString writtenAs(const FormRow& row, const QString& typed, const QLocale& locale = english)
{
    const auto value = readTyped(row, typed, locale);
    if (!value) return QString::fromStdString("error: " + value.error().what.text());
    return value->isString() ? QString::fromStdString(value->string()) : QString::fromStdString(value->write(false));
}

} // namespace

class FormModelTest : public QObject {
    Q_OBJECT

private slots:
    // A bowl turns 7,200 times a minute, not 432,000 times an hour.
    void speedsOfRotationAreShownInRevolutionsPerMinute()
    {
        base::Errors errors;
        const Flowsheet f = model::readPlant(
            R"({"format": "titer.plant/1", "name": "harvest", "units": [{"id": "spin", "type": "centrifuge"}]})",
            errors);
        const std::string place = "units/spin/params/speed";
        const FormRow row = rowOf(f, place);
        QCOMPARE(row.unit, std::string("rpm"));
        QCOMPARE(std::count(row.unitChoices.begin(), row.unitChoices.end(), "rpm"), std::ptrdiff_t(1));
        QCOMPARE(row.si, 120.0);
        QVERIFY2(row.defaultValue.endsWith(QStringLiteral(" rpm")), qPrintable(row.defaultValue));
        QVERIFY2(row.range.endsWith(QStringLiteral(" rpm")), qPrintable(row.range));
        QCOMPARE(writtenAs(row, QStringLiteral("6000")), QStringLiteral("6000 rpm"));
        QVERIFY2(writtenAs(row, QStringLiteral("70000")).contains(QStringLiteral("60,000 rpm")),
                 qPrintable(writtenAs(row, QStringLiteral("70000"))));
        // Who typed another unit sees that.
        QCOMPARE(rowOf(*setValue(f, place, Json("100 1/s")), place).unit, std::string("1/s"));
    }

    // Of each component as well, before and after a number is there.
    void sharesAreShownInPercent()
    {
        base::Errors errors;
        const Flowsheet f = model::readPlant(
            R"({"format": "titer.plant/1", "components": [{"id": "hcp", "basis": "mass"}],
                "units": [{"id": "break", "type": "homogenizer"}]})",
            errors);
        const std::string place = "units/break/params/cell_contents/hcp";
        const FormRow row = rowOf(f, place);
        QCOMPARE(row.text + ' ' + QString::fromStdString(row.unit), QStringLiteral("0 %"));
        QCOMPARE(row.range, QStringLiteral("0 % to 100 %"));
        QCOMPARE(rowOf(f, "units/break/params/release_per_pass").defaultValue, QStringLiteral("60 %"));
        QCOMPARE(writtenAs(row, QStringLiteral("50")), QStringLiteral("50 %"));
        QVERIFY(writtenAs(row, QStringLiteral("150")).contains(QStringLiteral("100 %")));
        for (const Json& given : {Json("50 %"), Json(0.5)}) {
            const FormRow half = rowOf(*setValue(f, place, given), place);
            QCOMPARE(half.text + ' ' + QString::fromStdString(half.unit), QStringLiteral("50 %"));
            QCOMPARE(half.si, 0.5);
        }
    }

    void readsNumbersAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("inGerman");
        QTest::addColumn<QString>("number"); // empty: refused
        QTest::addColumn<QString>("rest");
        const auto add = [](const char* text, bool inGerman, const char* number, const char* rest = "") {
            QTest::addRow("%s%s", text, inGerman ? " de" : "")
                << QString::fromUtf8(text) << inGerman << QString(number) << QString::fromUtf8(rest);
        };
        add("12", false, "12");
        add(" -12.5 ", false, "-12.5");
        add("12,5", false, "12.5");
        add("12,5", true, "12.5");
        add("12.5", true, "12.5");
        add(".5", false, "0.5");
        add(",5", true, "0.5");
        add("5.", false, "5");
        add("1e6 cells/mL", false, "1e6", "cells/mL");
        add("0.5E-3", false, "0.5e-3");
        add("1.5 × 10^6 cells/mL", false, "1.5e6", "cells/mL");
        add("−3 °C", false, "-3", "°C");
        add("37°C", false, "37", "°C");
        add("2 g/L", false, "2", "g/L");
        add("50 %", false, "50", "%");
        add("1 234.5 L", false, "1234.5", "L");
        add("1 234,5 L", true, "1234.5", "L");
        add("1'234.5", false, "1234.5");
        add("1,234.5", false, "1234.5");
        add("1.234,5", false, "1234.5");
        add("1.234,5", true, "1234.5");
        add("1,234,567", false, "1234567");
        add("0,125", false, "0.125");
        add("0.125", true, "0.125");
        add("1.234", false, "1.234");
        add("1,234", true, "1.234");
        add("1,234", false, ""); // may be a thousand
        add("1.234", true, "");
        add("1,23,4", false, "");
        add("1.2.3", false, "");
        add("12 34", false, "12", "34");
        add("", false, "");
        add("abc", false, "");
        add("e5", false, "");
        add("1e999", false, "");
    }

    void readsNumbersAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, inGerman);
        QFETCH(QString, number);
        QFETCH(QString, rest);
        const auto typed = splitTyped(text, inGerman ? german : english);
        QCOMPARE(bool(typed), !number.isEmpty());
        if (!typed) return;
        QCOMPARE(QString::fromStdString(typed->number), number);
        QCOMPARE(typed->rest, rest);
    }

    void namesBothMeaningsOfAnAmbiguousNumber()
    {
        const auto typed = splitTyped("12,345", english);
        const QString said = QString::fromStdString(typed.error().what.text());
        QVERIFY2(said.contains("12345") && said.contains("12.345"), qPrintable(said));
    }

    // All of the text is the number in the unit, or nothing is.
    void readsANumberInAUnit()
    {
        QCOMPARE(*typedIn("12", "g/L", english), 12.0);
        QCOMPARE(*typedIn("12 g/L", "g/L", english), 12.0);
        QCOMPARE(*typedIn("1,5 mg/L", "g/L", german), 0.0015);
        QCOMPARE(*typedIn("3", "", english), 3.0);
        QCOMPARE(*typedIn("2 °C", "K", english), 275.15);
        // A difference, as it is shown and as people call it.
        QCOMPARE(*typedIn("2 K", "dK", english), 2.0);
        QVERIFY(std::abs(*typedIn("2 °C", "dK", english) - 2.0) < 1e-9);
        QCOMPARE(*typedIn("2 K/h", "dK/h", english), 2.0);
        QCOMPARE(*typedIn("2 °C", "K", english, TypedAs::Difference), 2.0);
        QCOMPARE(*typedIn("1,5 mg/L", "g/L", german, TypedAs::Difference), 0.0015);
        for (const auto& [text, unit] : {std::pair("12 apples", "g/L"), std::pair("12 kg", "g/L"), std::pair("3 x", ""),
                                         std::pair("3 g", "1"), std::pair("g/L", "g/L")})
            QVERIFY2(!typedIn(text, unit, english), text);
    }

    // The file keeps differences of temperature apart; people read and write K.
    void readsADifferenceOfTemperatureInKelvin()
    {
        FormRow row;
        row.siUnit = row.unit = "dK";
        for (const char* text : {"0.5", "0.5 K", "0.5 dK"})
            QCOMPARE(readTyped(row, text, english)->string(), std::string("0.5 dK"));
        QCOMPARE(quantityText(0.5, "dK", english), QString("0.5 K"));
    }

    void showsWhatTheFileHas()
    {
        const FormRow volume = rowOf(plant(), "units/n1/params/vessel_volume");
        QCOMPARE(volume.text, "400");
        QCOMPARE(volume.unit, "L");
        QVERIFY(std::find(volume.unitChoices.begin(), volume.unitChoices.end(), "m3") != volume.unitChoices.end());
        QCOMPARE(volume.state, FormRow::State::Differs);
        QCOMPARE(volume.defaultValue, "2000 L");
        QCOMPARE(volume.range, QStringLiteral("1 µL to 10,000 m³"));
        QVERIFY2(writtenAs(volume, QStringLiteral("0.5 nL")).contains(QStringLiteral("minimum of 1 µL")),
                 qPrintable(writtenAs(volume, QStringLiteral("0.5 nL"))));
        const FormRow cells = rowOf(plant(), "units/n1/initial/cells");
        QCOMPARE(cells.text, "0.5");
        QCOMPARE(cells.unit, "1e6 cells/mL");
    }

    void showsDefaultsWhereTheFileHasNothing()
    {
        const FormRow temperature = rowOf(plant(), "units/n1/params/temperature");
        QCOMPARE(temperature.text, "37");
        QCOMPARE(temperature.unit, "°C");
        QCOMPARE(temperature.state, FormRow::State::Default);
        QCOMPARE(temperature.group, "Set-points");
        // Entered, but the same.
        const Flowsheet same = *setValue(plant(), "units/n1/params/temperature", "37 °C");
        QCOMPARE(rowOf(same, "units/n1/params/temperature").state, FormRow::State::Default);
        const Flowsheet other = *setValue(plant(), "units/n1/params/temperature", 306.15);
        QCOMPARE(rowOf(other, "units/n1/params/temperature").text, "33");
        QCOMPARE(rowOf(other, "units/n1/params/temperature").state, FormRow::State::Differs);
    }

    // A field has room for some digits. What was typed stays as it is, and the value is kept with all of them.
    void showsSomeDigitsOfWhatNobodyTyped()
    {
        FormRow row;
        row.path = "units/n1/params/period";
        row.siUnit = "s";
        row.defaultSi = 600.0;
        const auto shown = [&](const base::Json& value) {
            FormRow filled = row;
            showNumber(filled, value, english);
            return filled;
        };
        app::ShownUnits::current().choose(row.path, "h");
        const FormRow usual = shown({});
        QCOMPARE(usual.text + u' ' + QString::fromStdString(usual.unit), QStringLiteral("0.166667 h"));
        QCOMPARE(usual.state, FormRow::State::Default);
        QCOMPARE(writtenAs(usual, "0.166667"), "0.166666666667 h");
        QCOMPARE(QString::fromStdString(inUnit(usual, "min", english)->string()), "10 min");
        QCOMPARE(shown(base::Json("0.166666666667 h")).text, "0.166667");
        QCOMPARE(shown(base::Json(700.0)).text, "0.194444");
        QCOMPARE(shown(base::Json("0.16666667 h")).text, "0.16666667");
        QCOMPARE(writtenAs(usual, "0.16666667"), "0.16666667 h");
        app::ShownUnits::current().choose(row.path, {});
        row.siUnit = "1";
        QCOMPARE(shown(base::Json(0.123456789)).text, "0.123456789");
    }

    void keepsTheUnitThatAPersonChose()
    {
        const Flowsheet f = *setValue(plant(), "units/n1/params/vessel_volume", "0.4 m3");
        const FormRow row = rowOf(f, "units/n1/params/vessel_volume");
        QCOMPARE(row.text, "0.4");
        QCOMPARE(row.unit, "m3");
        QCOMPARE(writtenAs(row, "0.5"), "0.5 m3");
        QCOMPARE(writtenAs(row, "700 mL"), "700 mL");
        QCOMPARE(QString::fromStdString(inUnit(row, "L", english)->string()), "400 L");
        QVERIFY(!inUnit(row, "kg", english));
        // A unit that the menu lacks stays on it.
        const FormRow hecto =
            rowOf(*setValue(plant(), "units/n1/params/vessel_volume", "4 hL"), "units/n1/params/vessel_volume");
        QCOMPARE(hecto.unit, "hL");
        QCOMPARE(hecto.unitChoices.back(), "hL");
    }

    void writesCellCountsAsTheFileHasThem()
    {
        const FormRow cells = rowOf(plant(), "units/n1/initial/cells");
        QCOMPARE(writtenAs(cells, "0.8"), "0.8e6 cells/mL");
        QCOMPARE(writtenAs(cells, "2e5 cells/mL"), "2e5 cells/mL");
        QCOMPARE(QString::fromStdString(inUnit(cells, "cells/mL", english)->string()), "500000 cells/mL");
    }

    void convertsOrRefusesWhatIsPasted()
    {
        // Glucose is counted in mol, and has a molar mass.
        const FormRow glucose = rowOf(plant(), "units/n1/initial/glucose");
        QCOMPARE(glucose.unit, "mM");
        QCOMPARE(writtenAs(glucose, "2 g/L"), "2 g/L");
        const Flowsheet f = *setValue(plant(), "units/n1/initial/glucose", *readTyped(glucose, "2 g/L", english));
        const FormRow pasted = rowOf(f, "units/n1/initial/glucose");
        QCOMPARE(pasted.state, FormRow::State::Differs);
        QCOMPARE(pasted.text, "2");
        QCOMPARE(pasted.unit, "g/L");
        const double millimolar = base::readQuantity(inUnit(pasted, "mM", english)->string(), "mol/m3").value();
        QVERIFY(std::abs(millimolar - 2.0 / 0.18016) < 1e-9);
        // A volume is no concentration.
        const QString refused = writtenAs(rowOf(plant(), "units/n1/params/vessel_volume"), "2 g/L");
        QVERIFY2(refused.startsWith("error") && refused.contains("g/L") && refused.contains(" L"), qPrintable(refused));
        // Without a molar mass there is no way.
        const Flowsheet bare = *setValue(plant(), "components/glucose/molar_mass", {});
        const QString lacking = writtenAs(rowOf(bare, "units/n1/initial/glucose"), "2 g/L");
        QVERIFY2(lacking.contains("molar mass"), qPrintable(lacking));
    }

    void refusesValuesOutOfRange()
    {
        const FormRow ph = rowOf(plant(), "units/n1/params/ph");
        QCOMPARE(writtenAs(ph, "6,8"), "6.8");
        QVERIFY(writtenAs(ph, "15").contains("12"));
        const FormRow temperature = rowOf(plant(), "units/n1/params/temperature");
        QVERIFY2(writtenAs(temperature, "-5").contains("0 °C"), qPrintable(writtenAs(temperature, "-5")));
        QCOMPARE(writtenAs(temperature, ""), "null");
        const Flowsheet f = *setValue(plant(), "units/n1/params/ph", 15.0);
        const FormRow stored = rowOf(f, "units/n1/params/ph");
        QCOMPARE(stored.state, FormRow::State::Invalid);
        QVERIFY(stored.error.endsWith('.'));
    }

    void keepsWhatWasTypedWrong()
    {
        const Flowsheet f = *setValue(plant(), "units/n1/params/vessel_volume", "much");
        const FormRow row = rowOf(f, "units/n1/params/vessel_volume");
        QCOMPARE(row.text, "much");
        QCOMPARE(row.state, FormRow::State::Invalid);
    }

    void showsTheErrorsOfTheCheck()
    {
        std::vector<FormRow> rows = unitForm(plant(), solve::catalogue(), "n1", english);
        showErrors(rows, {{base::Code::Input, "units/n1/params/heel", base::say("Too much.")}});
        QCOMPARE(rowAt(rows, "units/n1/params/heel").state, FormRow::State::Invalid);
        QCOMPARE(rowAt(rows, "units/n1/params/heel").error, "Too much.");
        QVERIFY(rowAt(rows, "units/n1/params/vessel_volume").error.isEmpty());
    }

    void speaksTheLocale()
    {
        const Flowsheet f = *setValue(plant(), "units/n1/params/vessel_volume", "412.5 L");
        const FormRow row = rowOf(f, "units/n1/params/vessel_volume", german);
        QCOMPARE(row.text, "412,5");
        QCOMPARE(writtenAs(row, row.text, german), "412.5 L");
    }

    // Nobody reads an id of the file.
    void choicesAreNamedAsInTheField()
    {
        QCOMPARE(app::choiceName("chung_wen"), QStringLiteral("Chung and Wen"));
        QCOMPARE(app::choiceName("set_point"), QStringLiteral("set point"));
        int seen = 0;
        for (const model::UnitType* type : solve::catalogue().units)
            for (const model::ParamSpec& spec : type->params)
                for (const char* id : spec.choices) {
                    QVERIFY2(!app::choiceName(id).contains(u'_'), id);
                    ++seen;
                }
        QVERIFY(seen > 20);
    }

    void choicesDecideWhatApplies()
    {
        const std::string coefficient = "units/n1/params/kla_coefficient";
        QVERIFY(!rowOf(plant(), coefficient).applies);
        const Flowsheet f = *setValue(plant(), "units/n1/params/kla_model", "power");
        QVERIFY(rowOf(f, coefficient).applies);
        const FormRow model = rowOf(f, "units/n1/params/kla_model");
        QCOMPARE(model.chosen, "power");
        QCOMPARE(model.state, FormRow::State::Differs);
        QCOMPARE(model.defaultValue, "set point");
        const Flowsheet wrong = *setValue(plant(), "units/n1/params/kla_model", "magic");
        QCOMPARE(rowOf(wrong, "units/n1/params/kla_model").state, FormRow::State::Invalid);
    }

    void showsTheRateLawWithItsSpecies()
    {
        const FormRow law = rowOf(plant(), "units/n1/params/kinetics");
        QCOMPARE(law.kind, FormRow::Kind::Record);
        QCOMPARE(law.chosen, "monod");
        const FormRow substrate = rowOf(plant(), "units/n1/params/kinetics/species/substrate");
        QCOMPARE(substrate.chosen, "glucose");
        const Flowsheet none = *setRecord(plant(), solve::catalogue(), "units/n1/params/kinetics", "");
        for (const FormRow& row : unitForm(none, solve::catalogue(), "n1", english))
            QVERIFY(row.path.find("kinetics/") == std::string::npos);
    }

    void showsProgramsControllersAndComponents()
    {
        // The lines themselves are a table of their own: app/form/program.h.
        for (const FormRow& row : unitForm(plant(), solve::catalogue(), "feed", english))
            QVERIFY(!row.path.ends_with("/for") && !row.path.ends_with("/flow"));
        QCOMPARE(rowOf(plant(), "units/feed/program/0/concentration/glucose").unit, "M");
        base::Errors errors;
        const model::Plant checked = model::check(plant(), solve::catalogue(), errors);
        const auto rows = controllerForm(plant(), solve::catalogue(), &checked, "level", english);
        QCOMPARE(rowAt(rows, "controllers/level/setpoint").text, "2000");
        QCOMPARE(rowAt(rows, "controllers/level/setpoint").unit, "L");
        QCOMPARE(rowAt(rows, "controllers/level/period").unit, "h");
        QCOMPARE(rowAt(rows, "controllers/level/params/gain").state, FormRow::State::Differs);
        const FormRow always = rowAt(rows, "controllers/level/during");
        QCOMPARE(always.chosen, "");
        QCOMPARE(always.choices.size(), plant().phases.size() + 1);
        Flowsheet some = plant();
        some.controllers[0].during = base::Json::array({base::Json("grow"), base::Json("feed")});
        QCOMPARE(rowAt(controllerForm(some, solve::catalogue(), &checked, "level", english), "controllers/level/during")
                     .chosen,
                 "grow, feed");
        const auto component = componentForm(plant(), "glucose", english);
        QCOMPARE(rowAt(component, "components/glucose/molar_mass").text, "180.16");
        QCOMPARE(rowAt(component, "components/glucose/basis").chosen, "amount");
        const FormRow duration =
            quantityRow(plant(), "recipe/duration", "Duration", "s", 0.0, 0.0, model::unbounded, english);
        QCOMPARE(duration.text, "19");
        QCOMPARE(duration.unit, "d");
    }

    // A number that the check refuses is refused where it is typed, so that it never reaches the plant.
    void aComponentTakesWhatTheCheckTakes()
    {
        const auto isRefused = [](const FormRow& row, double si) {
            Flowsheet f = plant();
            if (!model::setAtPath(f, row.path, Json(si)).ok()) qFatal("no place %s", row.path.c_str());
            base::Errors errors;
            model::check(f, solve::catalogue(), errors);
            return std::ranges::any_of(errors, [&row](const base::Error& e) { return e.where == row.path; });
        };
        int numbers = 0;
        for (const FormRow& row : componentForm(plant(), "glucose", english)) {
            if (row.kind != FormRow::Kind::Number) continue;
            ++numbers;
            for (const double bound : {row.min, row.max}) QVERIFY2(!isRefused(row, bound), row.path.c_str());
            const double beyond[] = {row.min - 1e-6 * std::max(1.0, std::abs(row.min)), 1.001 * row.max};
            for (const double si : beyond) QVERIFY2(isRefused(row, si), row.path.c_str());
        }
        QCOMPARE(numbers, 8);
    }

    // "1e-27 g/mol" was no help; a minimum that a person may come near to is stated.
    void aMinimumThatIsAnyPositiveNumberIsShownAsSuch()
    {
        const auto component = componentForm(plant(), "glucose", english);
        for (const char* key : {"molar_mass", "cell_mass", "diameter"}) {
            const FormRow row = rowAt(component, std::string("components/glucose/") + key);
            QVERIFY2(row.range.startsWith(QLatin1String("above 0 ")) && !row.range.contains(QLatin1String("e-")),
                     qPrintable(row.range));
            QVERIFY2(writtenAs(row, QStringLiteral("0")).contains(QStringLiteral("is not above 0")),
                     qPrintable(writtenAs(row, QStringLiteral("0"))));
        }
        QVERIFY(!rowAt(component, "components/glucose/density").range.contains(QLatin1String("above")));
        QCOMPARE(rowOf(plant(), "units/n1/params/vessel_volume").range, QStringLiteral("1 µL to 10,000 m³"));
    }

    void aUnitOfEquationsShowsItsValues()
    {
        Flowsheet f;
        f.units.push_back(
            {.id = "m",
             .type = "equations",
             .params = Json::object({{"states", Json::object({{"x", Json::object({{"unit", "1"}})}})},
                                     {"inputs", Json::object({{"u", "3 1/h"}})},
                                     {"params", Json::object({{"k", Json::object({{"value", "0.5 1/h"}})}})},
                                     {"rates", Json::object({{"x", "u - k*x"}})}})});
        const std::vector<FormRow> rows = unitForm(f, solve::catalogue(), "m");
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].path, std::string("units/m/params/k"));
        QCOMPARE(rows[0].text + u' ' + QString::fromStdString(rows[0].unit), QStringLiteral("0.5 1/h"));
        QCOMPARE(rows[1].text + u' ' + QString::fromStdString(rows[1].unit), QStringLiteral("3 1/h"));
    }

    void everyRowOfEveryTypeReadsBackWhatItShows()
    {
        Flowsheet f = plant();
        for (const model::UnitType* type : solve::catalogue().units) {
            const auto added = addUnit(f, solve::catalogue(), {type->id, {}, "", false});
            QVERIFY(added);
            const auto laws = solve::catalogue().laws;
            const auto bindings = solve::catalogue().bindings;
            for (std::size_t i = 0; i < std::max(laws.size(), bindings.size()); ++i) {
                Flowsheet g = added->flowsheet;
                for (const model::ParamSpec& spec : type->params) {
                    if (spec.shape != model::Shape::Record) continue;
                    const bool binds = spec.record == std::string_view("binding");
                    g = *setRecord(g, solve::catalogue(), "units/" + added->units[0] + "/params/" + spec.key,
                                   binds ? bindings[i % bindings.size()]->id : laws[i % laws.size()]->id);
                }
                for (const QLocale& locale : {english, german}) {
                    for (const FormRow& row : unitForm(g, solve::catalogue(), added->units[0], locale)) {
                        const QByteArray place = QByteArray::fromStdString(row.path);
                        QVERIFY2(!row.label.isEmpty() && !row.group.isEmpty(), place.constData());
                        QVERIFY2(row.error.isEmpty(), (place + ": " + row.error.toUtf8()).constData());
                        if (row.kind != FormRow::Kind::Number || row.text.isEmpty()) continue;
                        const auto value = readTyped(row, row.text, locale);
                        QVERIFY2(value,
                                 (place + ": " + row.text.toUtf8() + (value ? "" : value.error().what.text().c_str()))
                                     .constData());
                        const double si = value->isNumber() ? value->number()
                                                            : base::readQuantity(value->string(), row.siUnit).value();
                        // A law of one's own says its values; nothing else is given here.
                        const base::Json* given = model::findAtPath(g, row.path);
                        QVERIFY2(given || std::abs(si - row.defaultSi) <= 1e-11 * std::abs(row.defaultSi),
                                 place.constData());
                        const auto set = setValue(g, row.path, *value);
                        QVERIFY2(set, place.constData());
                    }
                }
            }
        }
    }
};

TITER_TEST(FormModelTest)

} // namespace tst_form_model

#include "tst_form_model.moc"
