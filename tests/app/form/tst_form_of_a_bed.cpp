// Forms: flags, components, words in place of numbers, binding models and what a bed holds at first.
#include "app/document/edits.h"
#include "app/form/form_model.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_form_of_a_bed {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
using Kind = FormRow::Kind;

Flowsheet plant()
{
    base::Errors errors;
    return model::readPlant(support::fakePlant(), errors);
}

std::vector<FormRow> form(const Flowsheet& f)
{
    return unitForm(f, support::fakeCatalogue(), "column", english);
}

// The row below "units/column/", or nothing.
std::optional<FormRow> find(const Flowsheet& f, const std::string& path, Kind kind)
{
    for (const FormRow& row : form(f))
        if (row.path == "units/column/" + path && row.kind == kind) return row;
    return std::nullopt;
}

FormRow rowAt(const Flowsheet& f, const std::string& path, Kind kind)
{
    const std::optional<FormRow> row = find(f, path, kind);
    if (!row) qFatal("no row %s", path.c_str());
    return *row;
}

Flowsheet with(const Flowsheet& f, const std::string& path, Json value)
{
    const Edited edited = setValue(f, "units/column/" + path, std::move(value));
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

QStringList idsOf(const FormRow& row)
{
    QStringList ids;
    for (const FormChoice& c : row.choices) ids << QString::fromStdString(c.id);
    return ids;
}

bool isSound(const Flowsheet& f)
{
    base::Errors errors;
    (void)model::check(f, support::fakeCatalogue(), errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return errors.empty();
}

} // namespace

class FormOfABed : public QObject {
    Q_OBJECT

private slots:
    void showsAFlagAsYesOrNo()
    {
        const FormRow row = rowAt(plant(), "params/packed", Kind::Choice);
        QCOMPARE(idsOf(row), (QStringList{"true", "false"}));
        QCOMPARE(row.chosen, "false");
        QCOMPARE(row.defaultValue, "yes");
        QCOMPARE(row.state, FormRow::State::Differs);
        // What is chosen is true or false in the file.
        const Flowsheet f = with(plant(), "params/packed", Json("true"));
        QCOMPARE(*model::findAtPath(f, "units/column/params/packed"), Json(true));
        QCOMPARE(rowAt(f, "params/packed", Kind::Choice).state, FormRow::State::Default);
        QVERIFY(isSound(f));
    }

    void showsAComponentAsAChoiceOfThem()
    {
        const FormRow row = rowAt(plant(), "params/modifier", Kind::Choice);
        QCOMPARE(idsOf(row), (QStringList{"", "cells", "glucose", "mab", "salt", "imidazole"}));
        QCOMPARE(row.chosen, "imidazole");
        QCOMPARE(rowAt(with(plant(), "params/modifier", {}), "params/modifier", Kind::Choice).chosen, "");
        const Flowsheet wrong = with(plant(), "params/modifier", Json("water"));
        QCOMPARE(rowAt(wrong, "params/modifier", Kind::Choice).state, FormRow::State::Invalid);
    }

    void offersWordsInPlaceOfANumber()
    {
        const FormRow word = rowAt(plant(), "params/dispersion", Kind::Choice);
        QCOMPARE(idsOf(word), (QStringList{"", "chung_wen"}));
        QCOMPARE(word.chosen, "chung_wen");
        QVERIFY(!find(plant(), "params/dispersion", Kind::Number));
        const Flowsheet bare = with(plant(), "params/dispersion", {});
        QCOMPARE(rowAt(bare, "params/dispersion", Kind::Choice).chosen, "");
        QCOMPARE(rowAt(bare, "params/dispersion", Kind::Number).state, FormRow::State::Default);
        const Flowsheet number = with(plant(), "params/dispersion", Json("2 mm2/s"));
        QCOMPARE(rowAt(number, "params/dispersion", Kind::Choice).chosen, "");
        QCOMPARE(rowAt(number, "params/dispersion", Kind::Number).text, "2");
        // An error stands at the number, where there is one.
        std::vector<FormRow> rows = form(number);
        showErrors(rows, {{base::Code::Input, "units/column/params/dispersion", base::say("Too much.")}});
        for (const FormRow& row : rows)
            if (row.path == "units/column/params/dispersion") QCOMPARE(row.error.isEmpty(), row.kind == Kind::Choice);
        const Flowsheet wrong = with(plant(), "params/dispersion", Json("much"));
        QCOMPARE(rowAt(wrong, "params/dispersion", Kind::Choice).state, FormRow::State::Invalid);
    }

    void offersWordsInPlaceOfNumbersPerComponent()
    {
        QCOMPARE(rowAt(plant(), "params/film", Kind::Choice).chosen, "");
        QCOMPARE(rowAt(plant(), "params/film/mab", Kind::Number).state, FormRow::State::Differs);
        const Flowsheet word = with(plant(), "params/film", Json("wilson_geankoplis"));
        QCOMPARE(rowAt(word, "params/film", Kind::Choice).chosen, "wilson_geankoplis");
        QVERIFY(!find(word, "params/film/mab", Kind::Number));
        QVERIFY(isSound(word));
    }

    void showsOneValueForAllComponentsAsOneRow()
    {
        const FormRow capacity = rowAt(plant(), "params/capacity", Kind::Number);
        QCOMPARE(capacity.text, "80");
        QCOMPARE(capacity.unit, "g/L");
        QVERIFY(!find(plant(), "params/capacity/mab", Kind::Number));
        const auto value = readTyped(capacity, "90", english);
        QCOMPARE(*value, Json("90 g/L"));
        QVERIFY(isSound(with(plant(), "params/capacity", *value)));
        // Taken out, each has its own.
        QVERIFY(find(with(plant(), "params/capacity", {}), "params/capacity/mab", Kind::Number));
    }

    void conditionsNameWordsAndFlags()
    {
        QVERIFY(rowAt(plant(), "params/viscosity", Kind::Number).applies);
        QVERIFY(!rowAt(with(plant(), "params/dispersion", Json(1e-7)), "params/viscosity", Kind::Number).applies);
        QVERIFY(!rowAt(plant(), "params/binding/depth", Kind::Number).applies);
        const Flowsheet kinetic = with(plant(), "params/binding/kinetic", Json("true"));
        QVERIFY(rowAt(kinetic, "params/binding/depth", Kind::Number).applies);
    }

    void showsTheBindingWithItsParameters()
    {
        const FormRow binding = rowAt(plant(), "params/binding", Kind::Record);
        QCOMPARE(idsOf(binding), (QStringList{"none", "affinity", "steric"}));
        QCOMPARE(binding.chosen, "affinity");
        QCOMPARE(rowAt(plant(), "params/binding/kinetic", Kind::Choice).chosen, "false");
        QCOMPARE(rowAt(plant(), "params/binding/strength/mab", Kind::Number).text, "30");
        QCOMPARE(rowAt(plant(), "params/binding/rate/mab", Kind::Number).siUnit, "1/s/(kg/m3)");
        QCOMPARE(rowAt(plant(), "params/binding/rate/glucose", Kind::Number).siUnit, "1/s/(mol/m3)");
        QCOMPARE(rowAt(plant(), "params/binding/salt", Kind::Choice).chosen, "imidazole");
        const Flowsheet bare = with(plant(), "params/binding", {});
        QCOMPARE(rowAt(bare, "params/binding", Kind::Record).chosen, "none");
        QCOMPARE(rowAt(bare, "params/binding", Kind::Record).state, FormRow::State::Default);
        QVERIFY(!find(bare, "params/binding/kinetic", Kind::Choice));
    }

    void anotherBindingKeepsWhatItKnows()
    {
        const auto choose = [](const char* id) {
            return setRecord(plant(), support::fakeCatalogue(), "units/column/params/binding", id);
        };
        const Flowsheet steric = *choose("steric");
        QCOMPARE(*model::findAtPath(steric, "units/column/params/binding"),
                 Json::object({{"type", Json("steric")}, {"kinetic", Json(false)}}));
        QVERIFY(isSound(steric));
        QVERIFY(find(steric, "params/binding/steric/mab", Kind::Number));
        QVERIFY(!choose("growth"));
        QVERIFY(!model::findAtPath(*choose(""), "units/column/params/binding"));
    }

    void showsWhatABedHoldsAtFirst()
    {
        const FormRow holds = rowAt(plant(), "initial", Kind::Choice);
        QCOMPARE(idsOf(holds), (QStringList{"", "equilibrated"}));
        QCOMPARE(holds.chosen, "");
        QCOMPARE(rowAt(plant(), "initial/bulk/imidazole", Kind::Number).text, "3");
        QCOMPARE(rowAt(plant(), "initial/bound/mab", Kind::Number).unit, "mM");
        QVERIFY(rowAt(plant(), "initial/pore/salt", Kind::Number).text.isEmpty()); // not given is not 0
        const Flowsheet equal = with(plant(), "initial", Json("equilibrated"));
        QCOMPARE(rowAt(equal, "initial", Kind::Choice).chosen, "equilibrated");
        QVERIFY(!find(equal, "initial/bulk/imidazole", Kind::Number));
        QVERIFY(isSound(equal));
        const Flowsheet given = with(with(equal, "initial", {}), "initial/pore/salt", Json(2));
        QCOMPARE(rowAt(given, "initial/pore/salt", Kind::Number).text, "2");
        QVERIFY(isSound(given));
    }
};

TITER_TEST(FormOfABed)

} // namespace tst_form_of_a_bed

#include "tst_form_of_a_bed.moc"
