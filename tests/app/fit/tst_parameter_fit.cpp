// Parameters fitted to recordings: a culture whose truth is known in closed form comes back, from several files, late ones and coarse ones,
// and goes into the plant as one step; what cannot be fitted to is said.
#include "app/fit/parameter_fit.h"
#include "app/fit/run_places.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/store/sqlite.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_parameter_fit {

using namespace titer;
using namespace titer::app;

namespace {

constexpr const char* rate = "units/v/params/kinetics/growth_rate";
constexpr const char* cellYield = "units/v/params/kinetics/yield";

// Cells that grow by an exponential on more glucose than they need.
constexpr const char* batch = R"({"format": "titer.plant/1", "name": "Batch", "components": [
    {"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "v", "type": "bioreactor", "label": "Vessel", "params": {"vessel_volume": "5 L", "kinetics": {
      "type": "monod", "species": {"substrate": "glucose"}, "growth_rate": "0.25 1/h", "half_saturation": "1e-6 kg/m3",
      "maintenance": 0, "death_rate": 0}},
    "initial": {"volume": "2 L", "cells": "0.1 g/L", "glucose": "50 g/L"}}],
  "recipe": {"duration": "8 h", "phases": []}})";

double valueAt(const model::Flowsheet& plant, const char* path, const char* si)
{
    const base::Json* value = model::findAtPath(plant, path);
    if (!value) return std::nan("");
    if (value->isNumber()) return value->number();
    const base::Result<double> read = base::readQuantity(value->string(), si);
    return read ? *read : std::nan("");
}

struct Stage {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    ParameterFit fit{document};

    Stage()
    {
        base::Errors errors;
        document.newPlant(model::readPlant(batch, errors)).ok();
    }

    // Cells in mg/L that grow by `mu` [1/h], each `minutes`, and 0.7 g of glucose for each of cells.
    FitRun recording(const QString& name, double mu, int minutes = 60, double later = 0.0, bool glucose = false)
    {
        QFile file(folder.filePath(name + ".csv"));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(glucose ? "time [h],VCD [mg/L],Glc [g/L]\n" : "time [h],VCD [mg/L]\n");
        for (int minute = 0; minute <= 480; minute += minutes) {
            const double hours = minute / 60.0, cells = 100.0 * std::exp(mu * hours);
            file.write(QByteArray::number(hours + later, 'g', 12) + "," + QByteArray::number(cells, 'g', 12));
            if (glucose) file.write("," + QByteArray::number(50.0 - (cells - 100.0) / 700.0, 'g', 12));
            file.write("\n");
        }
        return {name, {{"file", file.fileName().toStdString()}}};
    }

    void open(std::vector<FitRun> runs) { fit.open("v", std::move(runs), {{"VCD", "v.cells"}, {"Glc", "v.glucose"}}); }
    bool ends()
    {
        fit.start();
        return QTest::qWaitFor([this] { return !fit.isFitting(); }, 30000);
    }
    double found(const char* path)
    {
        for (const studies::FittedParameter& p : fit.result()->parameters)
            if (p.path == path) return p.value;
        return std::nan("");
    }
};

} // namespace

class ParameterFitTest : public QObject {
    Q_OBJECT

private slots:
    // Probes and a laboratory that begins eighteen minutes later: one batch, one experiment.
    void datedFilesOfABatchShareItsClock()
    {
        Stage stage;
        const auto dated = [&](const QString& name, const char* head, double first, auto valueAt) {
            QFile file(stage.folder.filePath(name + ".csv"));
            if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
            file.write(QByteArray("time,") + head + "\n");
            const base::Instant start = *base::readInstant("2026-03-01T08:00:00Z");
            for (double hours = first; hours <= 7.5; hours += 0.5)
                file.write(QByteArray::fromStdString(base::writeInstant(start.after(3600.0 * hours))) + "," +
                           QByteArray::number(valueAt(hours), 'g', 12) + "\n");
            return FitRun{name, {{"file", file.fileName().toStdString()}}};
        };
        const auto cells = [](double hours) { return 100.0 * std::exp(0.3 * hours); };
        stage.open({dated("lab", "Glc [g/L]", 0.3, [&](double t) { return 50.0 - (cells(t) - 100.0) / 700.0; }),
                    dated("probes", "VCD [mg/L]", 0.0, cells)});
        stage.fit.choose(rate, true);
        stage.fit.choose(cellYield, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-5 && std::abs(stage.found(cellYield) - 0.7) < 1e-4);
        QCOMPARE(stage.fit.runs()[0].offset, 18.0 * 60.0);
        QCOMPARE(stage.fit.runs()[1].offset, 0.0);
        QCOMPARE(stage.fit.found().request().experiments.size(), std::size_t(1));
    }

    // A parameter that an own equation names has no default; it is fitted from the value that stands there.
    void parametersOfOwnEquationsAreFitted()
    {
        constexpr const char* own = "units/v/params/kinetics/mu";
        Stage stage;
        std::string text = batch;
        const std::size_t from = text.find("\"type\": \"monod\""), to = text.find("}}", from);
        text.replace(from, to - from, R"("type": "equations", "species": {"X": {"component": "cells", "unit": "g/L"}},
            "params": {"mu": {"value": "0.25 1/h", "label": "Own rate"}}, "rates": {"X": "mu*X"})");
        base::Errors errors;
        QVERIFY(stage.document.newPlant(model::readPlant(text, errors)));
        stage.open({stage.recording("batch 7", 0.3)});
        stage.fit.choose(own, true);
        QVERIFY2(stage.fit.whyNot().isEmpty(), qPrintable(stage.fit.whyNot()));
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(own) * 3600.0 - 0.3) < 1e-5);
        stage.fit.put();
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), own, "1/h") * 3600.0 - 0.3) < 1e-5);
        // In the unit that it was given in.
        const base::Json* put = model::findAtPath(stage.document.flowsheet(), own);
        if (put && put->isObject()) put = put->find("value");
        QVERIFY(put && put->isString() && put->string().ends_with(" 1/h"));
    }

    void theTruthComesBackAndGoesIntoThePlant()
    {
        Stage stage;
        stage.open({stage.recording("batch 7", 0.3)});
        QVERIFY(!stage.fit.whyNot().isEmpty()); // no parameter yet
        stage.fit.choose(rate, true);
        QVERIFY2(stage.fit.whyNot().isEmpty(), qPrintable(stage.fit.whyNot()));
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-5);
        const QList<FitValue> values = stage.fit.found().values();
        QCOMPARE(values.size(), 1);
        QCOMPARE(values[0].start, QString("0.25 1/h"));
        QCOMPARE(values[0].value, QString("0.3 1/h"));
        QCOMPARE(values[0].verdict, QString("identified"));
        // The picture is the measured course with the model through it, in the unit of the screen.
        QCOMPARE(stage.fit.found().courses().size(), 1);
        const FitPicture picture = stage.fit.found().picture(0);
        QCOMPARE(picture.measured.size(), 9);
        QCOMPARE(picture.model.size(), 9);
        for (int i = 0; i < 9; ++i) {
            QVERIFY(std::abs(picture.measured[i] - 0.1 * std::exp(0.3 * i)) < 1e-9);
            QVERIFY(std::abs(picture.model[i] - picture.measured[i]) < 1e-4);
        }
        QVERIFY(std::abs(picture.start.last() - 0.1 * std::exp(0.25 * 8)) < 1e-4);
        QVERIFY(stage.fit.canStudy());
        stage.fit.propose();
        QVERIFY(QTest::qWaitFor([&] { return !stage.fit.isFitting(); }, 30000));
        QCOMPARE(stage.fit.found().proposals().size(), 2);
        QVERIFY(stage.fit.canPut());
        stage.fit.put();
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.3) < 1e-5);
        const std::string note = stage.document.flowsheet().unit("v")->note;
        QVERIFY2(note.find("batch 7") != std::string::npos && note.find("0.3") != std::string::npos, note.c_str());
        QCOMPARE(stage.document.undoStack()->count(), 1);
        stage.document.undoStack()->undo();
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.25) < 1e-9);
    }

    // What the plant maps by a factor is among the choices of its tag.
    void aTagByAFactorIsShownWithItsVariable()
    {
        Stage stage;
        QFile file(stage.folder.filePath("density.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],OD [AU]\n0,0.25\n8,2.5\n");
        file.close();
        model::Flowsheet plant = stage.document.flowsheet();
        plant.tags.push_back({"OD", "v.cells", "0.4 g/L"});
        QVERIFY(stage.document.apply(plant, "a factor"));
        stage.fit.open("v", {}, {});
        stage.fit.addFile(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return !stage.fit.tags().empty(); }, 30000));
        const FitTag& density = stage.fit.tags()[0];
        QCOMPARE(density.variable, std::string("v.cells"));
        QVERIFY(std::ranges::any_of(density.choices, [](const auto& choice) { return choice.first == "v.cells"; }));
    }

    // Units with the same contents: each choice has the name of its unit, and none of them is there twice. A file that is offered already
    // is not read anew without what was said of its columns.
    void choicesOfATagHaveNamesOfTheirOwn()
    {
        Stage stage;
        model::Flowsheet plant = stage.document.flowsheet();
        for (const char* id : {"w", "x"}) {
            plant.units.push_back(plant.units.front());
            plant.units.back().id = id;
        }
        plant.units[1].label = "Seed"; // the third is called as the first
        QVERIFY(stage.document.apply(plant, "three vessels"));
        QFile file(stage.folder.filePath("density.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],X,OD600\n0,0.25,0.5\n8,2.5,5\n");
        file.close();
        stage.open({{"imported", {{"file", file.fileName().toStdString()}, {"unit", "X=g/L"}}, 0.0, false}});
        stage.fit.addFile(file.fileName());
        QCOMPARE(stage.fit.runs().size(), std::size_t(1));
        QVERIFY(stage.fit.runs()[0].chosen);
        QVERIFY(QTest::qWaitFor([&] { return stage.fit.tags().size() == 2; }, 30000));
        QCOMPARE(stage.fit.tags()[0].name, QString("X [g/L]"));
        QStringList names;
        for (const auto& [variable, name] : stage.fit.tags()[0].choices)
            if (variable.ends_with(".cells")) names << name;
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(names.filter("Vessel: ").size(), 2);
        QCOMPARE(names.filter("Seed: ").size(), 1);
        // An optical density asks for what one of it means, with and without a unit, in the unit in which cells are shown.
        const FitTag& density = stage.fit.tags()[1];
        QVERIFY(std::ranges::none_of(density.choices, [](const auto& choice) { return choice.first == "w.cells"; }));
        QVERIFY(std::ranges::any_of(density.byFactor, [](const auto& choice) { return choice.first == "w.cells"; }));
        QVERIFY(!stage.fit.mapTagBy("OD600", "w.cells", "0.4 K"));
        QVERIFY(density.variable.empty());
        QVERIFY(stage.fit.mapTagBy("OD600", "w.cells", "0.4"));
        QCOMPARE(stage.fit.tags()[1].variable, std::string("w.cells"));
        QCOMPARE(stage.fit.tags()[1].factors.at("w.cells"), std::string("0.4 g/L"));
        QCOMPARE(stage.fit.runs()[0].stated, (std::vector<model::TagEntry>{{"OD600", "w.cells", "0.4 g/L"}}));
        // Not compared, and again: the factor is known.
        stage.fit.mapTag("OD600", {});
        stage.fit.mapTag("OD600", "w.cells");
        QCOMPARE(stage.fit.runs()[0].stated, (std::vector<model::TagEntry>{{"OD600", "w.cells", "0.4 g/L"}}));
    }

    // As the import proposes it by its name; a person decides. What is held at a set-point is no guess.
    void whatATagMayBeIsOffered()
    {
        Stage stage;
        QFile file(stage.folder.filePath("stranger.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],Glukose [g/L],Temp [°C],OD600\n0,50,37,0.5\n4,49,37,1\n8,48,37,5\n");
        file.close();
        stage.fit.open("v", {}, {});
        stage.fit.addFile(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return stage.fit.tags().size() == 3; }, 30000));
        const FitTag &glucose = stage.fit.tags()[0], &density = stage.fit.tags()[2];
        QCOMPARE(glucose.guess, std::string("v.glucose"));
        QVERIFY(glucose.variable.empty());
        QCOMPARE(glucose.choices.front().first, std::string("v.glucose"));
        QVERIFY(glucose.choices.front().second.contains("Glucose", Qt::CaseInsensitive));
        QCOMPARE(density.guess, std::string("v.cells"));
        QCOMPARE(density.byFactor.front().first, std::string("v.cells"));
        QVERIFY(stage.fit.tags()[1].guess.empty());
        // Whoever said that it is not compared is not asked again.
        stage.fit.mapTag("Glukose", {});
        stage.fit.showTags(0);
        QVERIFY(QTest::qWaitFor([&] { return stage.fit.tags().size() == 3; }, 30000));
        QVERIFY(stage.fit.tags()[0].guess.empty() && !stage.fit.tags()[2].guess.empty());
    }

    // What the vessel, or a controller, holds at its set-point tells nothing; a person may compare it all the same.
    void whatIsHeldAtItsSetPointIsNotCompared()
    {
        Stage stage;
        base::Errors errors;
        const model::Flowsheet plant = model::readPlant(
            QString::fromUtf8(batch)
                .replace(R"("recipe":)", R"("tags": [{"tag": "TI-101", "variable": "v.temperature"}], "recipe":)")
                .toStdString(),
            errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        QVERIFY(stage.document.newPlant(plant));
        QFile file(stage.folder.filePath("probes.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],VCD [mg/L],TI-101 [°C],v.ph\n");
        for (int hour = 0; hour <= 8; ++hour)
            file.write(QByteArray::number(hour) + "," + QByteArray::number(100.0 * std::exp(0.3 * hour), 'g', 12) +
                       ",37.0,7.0\n");
        file.close();
        stage.open({{"probes", {{"file", file.fileName().toStdString()}}}});
        stage.fit.showTags(0);
        QVERIFY(QTest::qWaitFor([&] { return stage.fit.tags().size() == 3; }, 30000));
        QCOMPARE(stage.fit.tags()[0].variable, std::string("v.cells"));
        QVERIFY(stage.fit.tags()[0].held.isEmpty());
        for (const std::size_t held : {std::size_t(1), std::size_t(2)}) {
            const FitTag& tag = stage.fit.tags()[held];
            QVERIFY(tag.variable.empty());
            QVERIFY2(tag.held.contains("“Vessel”") && tag.held.contains("set-point"), qPrintable(tag.held));
        }
        QVERIFY(std::ranges::any_of(stage.fit.tags()[1].choices,
                                    [](const auto& choice) { return choice.first == "v.temperature"; }));
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QCOMPARE(stage.fit.found().courses().size(), 1);
        QCOMPARE(stage.fit.remarks().filter("left out of the fit").size(), 2);
        stage.fit.mapTag("TI-101", "v.temperature");
        QVERIFY(stage.ends());
        QCOMPARE(stage.fit.found().courses().size(), 2);
        QCOMPARE(stage.fit.remarks().filter("left out of the fit").size(), 1);
    }

    // A recording whose tags are called otherwise is added in the sheet, mapped there, and fitted next to the first one; each has its own
    // cells at the start.
    void aFurtherRecordingHasItsOwnMapping()
    {
        Stage stage;
        QFile file(stage.folder.filePath("stranger.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],Biomass A [mg/L],Temp [°C]\n");
        for (int hour = 0; hour <= 8; ++hour)
            file.write(QByteArray::number(hour) + "," + QByteArray::number(250.0 * std::exp(0.3 * hour), 'g', 12) +
                       ",37\n");
        file.close();
        stage.open({stage.recording("batch 7", 0.3)});
        stage.fit.choose(rate, true);
        stage.fit.setFreeInitial(true);
        stage.fit.addFile(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return !stage.fit.tags().empty(); }, 30000));
        QCOMPARE(stage.fit.shownRun(), 1);
        QCOMPARE(stage.fit.tags().size(), std::size_t(2));
        const FitTag& cells = stage.fit.tags()[0];
        QCOMPARE(cells.name, QString("Biomass A [mg/L]"));
        QVERIFY(cells.variable.empty());
        const auto offers = [](const FitTag& tag, const char* variable) {
            return std::ranges::any_of(tag.choices, [&](const auto& choice) { return choice.first == variable; });
        };
        QVERIFY(offers(cells, "v.cells") && !offers(cells, "v.temperature") && !offers(stage.fit.tags()[1], "v.cells"));
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.faults().join(' ').contains("map its tags there"), qPrintable(stage.fit.faults().join(' ')));
        stage.fit.mapTag("Biomass A", "v.cells");
        QCOMPARE(stage.fit.tags()[0].variable, std::string("v.cells"));
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QCOMPARE(stage.fit.found().courses().size(), 2);
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-5);
        std::vector<double> starts;
        for (const studies::FittedParameter& p : stage.fit.result()->parameters)
            if (p.path == "units/v/initial/cells") starts.push_back(p.value);
        QCOMPARE(starts.size(), std::size_t(2));
        QVERIFY(std::abs(starts[0] - 0.1) < 1e-5 && std::abs(starts[1] - 0.25) < 1e-5);
        // Nothing is compared any more.
        stage.fit.mapTag("Biomass A", "");
        QVERIFY(stage.ends());
        QVERIFY(!stage.fit.result());
    }

    // A fit that is kept comes back in another session with its recordings, settings, data and values, and goes into the plant also where
    // that was changed since.
    void isKeptWithTheProject()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), batch));
        QVERIFY(stage.document.openProject(path));
        FitRun shifted = stage.recording("batch 8", 0.3, 120, 3.0);
        shifted.offset = -3.0 * 3600.0;
        const std::vector<FitRun> runs{stage.recording("batch 7", 0.3), shifted};
        stage.open(runs);
        QVERIFY(stage.fit.kept().empty() && !stage.fit.canKeep());
        stage.fit.choose(rate, true);
        stage.fit.setBounds(rate, "0.1", "0.6 1/h");
        stage.fit.setStarts(2);
        QVERIFY(stage.ends());
        const QList<FitValue> values = stage.fit.found().values();
        const FitPicture picture = stage.fit.found().picture(1);
        const QString state = stage.fit.found().courses().join('|');
        QVERIFY(stage.fit.canKeep());
        stage.fit.keep();
        QVERIFY2(stage.fit.faults().isEmpty(), qPrintable(stage.fit.faults().join(' ')));
        QCOMPARE(stage.fit.kept().size(), std::size_t(1));
        QCOMPARE(stage.fit.shownKept(), 0);
        QVERIFY(!stage.fit.canKeep());
        QVERIFY(stage.document.apply(*setValue(stage.document.flowsheet(), rate, "0.2 1/h"), "another start"));
        QVERIFY(stage.document.flush());

        ParameterFit later{stage.document};
        later.open("v", {}, {});
        QCOMPARE(later.kept().size(), std::size_t(1));
        QVERIFY(later.kept()[0].name.find("batch 7, batch 8") != std::string::npos);
        QCOMPARE(later.shownKept(), -1);
        later.showKept(0);
        QCOMPARE(later.shownKept(), 0);
        QCOMPARE(later.runs().size(), std::size_t(2));
        QCOMPARE(later.runs()[1].offset, shifted.offset);
        QVERIFY(later.runs()[1].recording == shifted.recording);
        QCOMPARE(later.choices().starts, 2);
        QCOMPARE(later.found().courses().join('|'), state);
        const FitPicture again = later.found().picture(1);
        QCOMPARE(again.measured, picture.measured);
        QCOMPARE(again.times, picture.times);
        QCOMPARE(again.model, picture.model);
        QCOMPARE(again.start, picture.start);
        QCOMPARE(later.found().values().size(), values.size());
        for (int i = 0; i < values.size(); ++i) {
            QCOMPARE(later.found().values()[i].value, values[i].value);
            QCOMPARE(later.found().values()[i].interval, values[i].interval);
            QCOMPARE(later.found().values()[i].verdict, values[i].verdict);
            QCOMPARE(later.found().values()[i].start, values[i].start);
        }
        QVERIFY2(later.remarks().join(' ').contains("another one"), qPrintable(later.remarks().join(' ')));
        QVERIFY(later.canPut());
        const int before = stage.document.undoStack()->count();
        later.put();
        QCOMPARE(stage.document.undoStack()->count(), before + 1);
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.3) < 1e-5);
        stage.document.undoStack()->undo();
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.2) < 1e-9);
        // It can be fitted again from there, with the bounds of then.
        later.start();
        QVERIFY(QTest::qWaitFor([&] { return !later.isFitting(); }, 30000));
        QVERIFY2(later.result(), qPrintable(later.faults().join(' ')));
        QCOMPARE(later.shownKept(), -1);
        QCOMPARE(later.found().values()[0].value, values[0].value);
        QCOMPARE(later.found().values()[0].start, QString("0.2 1/h"));
        later.removeKept(0);
        QVERIFY(later.kept().empty() && later.result());
        const auto trail = stage.document.project()->ask([](store::ProjectFile& file) { return file.auditTrail(); });
        QCOMPARE(trail->back().change.what, std::string("fit_removed"));
        QCOMPARE((*trail)[trail->size() - 2].change.what, std::string("fit_added"));
    }

    // What went into the plant is there on the next day, with what it came from; it says of what, in no language.
    void whatGoesIntoThePlantIsKept()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), batch));
        QVERIFY(stage.document.openProject(path));
        stage.open({stage.recording("batch 7", 0.3)});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        const base::Sentence message = stage.fit.result()->message;
        const QStringList courses = stage.fit.found().courses();
        stage.fit.put();
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.3) < 1e-5);
        QCOMPARE(stage.fit.kept().size(), std::size_t(1));
        QVERIFY(stage.document.closeProject());
        QVERIFY(stage.document.openProject(path));
        ParameterFit later{stage.document};
        later.open("v", {}, {});
        QCOMPARE(later.kept().size(), std::size_t(1));
        QVERIFY(later.choices().nameOf(later.kept()[0]).startsWith("batch 7: "));
        QVERIFY(!later.kept()[0].created.empty());
        later.showKept(0);
        QVERIFY(later.result()->message == message);
        QCOMPARE(later.found().courses(), courses);
        QVERIFY(!later.found().values()[0].interval.isEmpty());
        // The bounds of then do not hold the value of now: it is said why it cannot be fitted again.
        QVERIFY(later.whyNot().isEmpty());
        later.setBounds(rate, "0.2", "0.6");
        later.start();
        QVERIFY(QTest::qWaitFor([&] { return !later.isFitting(); }, 30000));
        later.keep();
        QVERIFY(stage.document.apply(*setValue(stage.document.flowsheet(), rate, "0.1 1/h"), "below"));
        later.showKept(1);
        QVERIFY2(later.whyNot().contains("bounds"), qPrintable(later.whyNot()));
    }

    // Values went into the plant whose fit the project could not keep, so that nobody would know where they came from.
    void nothingGoesIntoThePlantThatTheProjectCannotKeep()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), batch));
        QVERIFY(stage.document.openProject(path));
        stage.open({stage.recording("batch 7", 0.3)});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        const auto setLastEntry = [&](const char* number) {
            auto database = store::Database::open(path.toStdString(), store::Database::Mode::Write);
            return database &&
                   database
                       ->run((std::string("UPDATE sqlite_sequence SET seq = ") + number + " WHERE name = 'audit'")
                                 .c_str())
                       .ok();
        };
        QVERIFY(setLastEntry("9223372036854775807")); // nothing can be added to the trail
        QVERIFY(stage.fit.canPut() && !stage.fit.put());
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.25) < 1e-9);
        QVERIFY2(stage.fit.faults().join(' ').contains("audit trail"), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(setLastEntry("(SELECT max(sequence) FROM audit)"));
        QVERIFY2(stage.fit.put(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(valueAt(stage.document.flowsheet(), rate, "1/h") * 3600.0 - 0.3) < 1e-5);
        QVERIFY(stage.fit.faults().isEmpty());
        QCOMPARE(stage.fit.kept().size(), std::size_t(1));
    }

    // Where its recordings lie is kept as the rule that a person chose; one that was kept without a rule has their offsets.
    void isKeptWithTheRuleOfItsAlignment()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), batch));
        QVERIFY(stage.document.openProject(path));
        stage.open({stage.recording("late", 0.3, 60, 2.0)});
        stage.fit.choose(rate, true);
        const twin::AlignRule start{.by = twin::AlignRule::By::Start};
        const auto places = placeRuns(stage.fit.chosenRuns(), start);
        QVERIFY(places);
        stage.fit.alignBy(start, *places);
        QVERIFY(stage.ends() && stage.fit.result());
        stage.fit.keep();
        ParameterFit later{stage.document};
        later.open("v", {}, {});
        QCOMPARE(later.kept().size(), std::size_t(1));
        later.showKept(0);
        QVERIFY(later.alignment() && later.alignment()->by == twin::AlignRule::By::Start);
        // It is the rule that is used again: a recording that begins elsewhere now is laid anew.
        (void)stage.recording("late", 0.3, 60, 5.0);
        later.start();
        QVERIFY(QTest::qWaitFor([&] { return !later.isFitting(); }, 30000));
        QVERIFY2(later.result(), qPrintable(later.faults().join(' ')));
        QCOMPARE(later.runs()[0].offset, -5.0 * 3600.0);
        const store::Item kept = stage.document.project()->ask(
            [](store::ProjectFile& file) { return file.items(store::ItemKind::Fit)->front(); });
        store::Item old = kept;
        const std::string stated = "\"align\": \"start\", ";
        QVERIFY2(old.text.find(stated) != std::string::npos, old.text.c_str());
        old.text.erase(old.text.find(stated), stated.size());
        const base::Result<KeptFit> read = readKeptFit(old);
        QVERIFY(read && !read->align && read->runs[0].offset == -2.0 * 3600.0);
        old = kept;
        old.text.replace(old.text.find(stated) + 9, 7, "\"phase\"");
        QVERIFY(!readKeptFit(old));
    }

    // What is damaged, or of a newer Titer, is left out, stays where it is, and says what it lacks.
    void aKeptFitThatCannotBeReadStays()
    {
        Stage stage;
        const QString path = stage.folder.filePath("batch.titer");
        QVERIFY(store::ProjectFile::create(path.toStdString(), batch));
        QVERIFY(stage.document.openProject(path));
        stage.open({stage.recording("batch 7", 0.3)});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        stage.fit.keep();
        const auto items = [&] {
            return *stage.document.project()->ask(
                [](store::ProjectFile& file) { return file.items(store::ItemKind::Fit); });
        };
        const store::Item sound = items().front();
        QVERIFY(readKeptFit(sound));
        for (const char* key : {"\"recordings\"", "\"result\"", "\"correlation\"", "\"modelled\"", "\"value\"",
                                "\"mappings\"", "kept_fit/1", "\"converged\""}) {
            store::Item damaged = sound;
            const std::size_t at = damaged.text.find(key);
            QVERIFY2(at != std::string::npos, key);
            damaged.text.replace(at + 1, 3, "xyz");
            const base::Result<KeptFit> read = readKeptFit(damaged);
            QVERIFY2(!read && read.error().where == "fits/fit-1", key);
            QVERIFY(QString::fromStdString(read.error().what.text()).contains("Remove it"));
        }
        for (std::size_t length = 0; length < sound.text.size(); length += 97) {
            const store::Item torn{"fit-1", sound.text.substr(0, length)};
            QVERIFY(!readKeptFit(torn));
        }
        store::Item newer = sound;
        newer.text.replace(newer.text.find("kept_fit/1"), 10, "kept_fit/2");
        stage.document.project()->ask([&](store::ProjectFile& file) {
            return file.saveItems(store::ItemKind::Fit, std::vector<store::Item>{newer}, {}).ok();
        });
        ParameterFit later{stage.document};
        later.open("v", {}, {});
        QVERIFY(later.kept().empty());
        QCOMPARE(items().size(), std::size_t(1));
    }

    // The yield stands nowhere in the plant: its default is the start.
    void aDefaultIsFittedToo()
    {
        Stage stage;
        stage.open({stage.recording("both", 0.3, 30, 0.0, true)});
        stage.fit.choose(rate, true);
        stage.fit.choose(cellYield, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-4);
        QVERIFY2(std::abs(stage.found(cellYield) - 0.7) < 1e-3, qPrintable(QString::number(stage.found(cellYield))));
        QCOMPARE(stage.fit.found().courses().size(), 2);
    }

    // Begun 3 h later by its clock, and laid back by the person; and another one next to it.
    void severalRecordingsEachWhereItIsAligned()
    {
        Stage stage;
        FitRun late = stage.recording("late", 0.3, 60, 3.0);
        late.offset = -3.0 * 3600.0;
        FitRun left = stage.recording("left out", 0.9);
        left.chosen = false;
        stage.open({late, stage.recording("other", 0.3, 120), left});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-5);
        const QStringList courses = stage.fit.found().courses();
        QCOMPARE(courses.size(), 2);
        QVERIFY2(courses[0].contains("late") && courses[1].contains("other"), qPrintable(courses.join('|')));
    }

    void manySamplesAreAveraged()
    {
        Stage stage;
        FitRun run = stage.recording("fine", 0.3, 60);
        QFile file(QString::fromStdString(run.recording.value("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [s],VCD [mg/L]\n");
        for (int second = 0; second <= 28800; second += 10)
            file.write(QByteArray::number(second) + "," +
                       QByteArray::number(100.0 * std::exp(0.3 * second / 3600.0), 'g', 12) + "\n");
        file.close();
        stage.open({run});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        // The mean of a curve lies over it by its curvature, 1e-7 here.
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.3) < 1e-4);
        QVERIFY(stage.fit.found().picture(0).measured.size() <= maxSamplesOfTag + 1);
        QVERIFY2(stage.fit.remarks().join(' ').contains("2881"), qPrintable(stage.fit.remarks().join(' ')));
    }

    void boundsAreTakenInTheUnitOfTheirRow()
    {
        Stage stage;
        stage.open({stage.recording("batch", 0.3)});
        stage.fit.choose(rate, true);
        stage.fit.setBounds(rate, "0.2", "0.28");
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.result(), qPrintable(stage.fit.faults().join(' ')));
        QVERIFY(std::abs(stage.found(rate) * 3600.0 - 0.28) < 1e-6);
        QCOMPARE(stage.fit.found().values()[0].verdict, QString("on its bound"));
        for (const auto& [low, high] : {std::pair{"0.2 kg", ""}, {"0.3", ""}, {"", "0.2"}, {"0.4", "0.1"}}) {
            stage.fit.setBounds(rate, low, high);
            QVERIFY2(stage.fit.whyNot().startsWith("Maximum specific growth rate: "), qPrintable(stage.fit.whyNot()));
        }
        stage.fit.setBounds(rate, {}, {});
        QVERIFY(stage.fit.whyNot().isEmpty());
    }

    // What neither a person nor the plant bounds has a usual range, which is shown, and is none that was typed.
    void whatHasNoBoundsHasAUsualRange()
    {
        Stage stage;
        std::string text = batch;
        const std::size_t from = text.find("\"type\": \"monod\""), to = text.find("}}", from);
        text.replace(from, to - from, R"("type": "equations", "species": {"X": {"component": "cells", "unit": "g/L"}},
            "params": {"mu": {"value": "0.25 1/h", "label": "Own rate"}}, "rates": {"X": "mu*X"})");
        base::Errors errors;
        QVERIFY(stage.document.newPlant(model::readPlant(text, errors)));
        stage.open({stage.recording("batch 7", 0.3)});
        const auto own = [&stage] {
            return *std::ranges::find(stage.fit.parameters(), std::string("units/v/params/kinetics/mu"),
                                      [](const FitParameter& p) { return p.row.path; });
        };
        QCOMPARE(own().usualLow, QString("0.00025"));
        QCOMPARE(own().usualHigh, QString("250"));
        QVERIFY(own().low.isEmpty() && own().high.isEmpty());
        stage.fit.setBounds(own().row.path, own().usualLow, "0.6");
        QVERIFY(own().low.isEmpty());
        QCOMPARE(own().high, QString("0.6"));
        // A temperature of the vessel has the limits of its spec.
        const auto temperature = std::ranges::find(stage.fit.parameters(), std::string("units/v/params/temperature"),
                                                   [](const FitParameter& p) { return p.row.path; });
        QVERIFY(temperature != stage.fit.parameters().end());
        QVERIFY2(std::abs(temperature->usualLow.toDouble()) < 1e-9, qPrintable(temperature->usualLow));
        QVERIFY2(std::abs(temperature->usualHigh.toDouble() - 80.0) < 1e-9, qPrintable(temperature->usualHigh));
    }

    void whatCannotBeFittedToIsSaid()
    {
        Stage stage;
        FitRun gone{"gone", {{"file", stage.folder.filePath("gone.csv").toStdString()}}};
        stage.open({gone});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY(!stage.fit.result() && stage.fit.faults().size() == 1);
        stage.fit.open("v", {stage.recording("batch", 0.3)}, {}); // nothing is mapped
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.faults().join(' ').contains("mapped"), qPrintable(stage.fit.faults().join(' ')));
        FitRun outside = stage.recording("outside", 0.3);
        outside.offset = 1e6;
        stage.open({outside});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.faults().join(' ').contains("Align"), qPrintable(stage.fit.faults().join(' ')));
    }

    // No growth rate follows cells that fall.
    void whatTheModelDoesNotFollowIsSaid()
    {
        Stage stage;
        FitRun run = stage.recording("falling", -0.3);
        stage.open({run});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY2(stage.fit.remarks().join(' ').contains("The model misses cells"),
                 qPrintable(stage.fit.remarks().join(' ')));
    }

    void anotherPlantMeanwhileIsNotOverwritten()
    {
        Stage stage;
        stage.open({stage.recording("batch", 0.3)});
        stage.fit.choose(rate, true);
        QVERIFY(stage.ends());
        QVERIFY(stage.fit.canPut());
        QVERIFY(
            stage.document.apply(setValue(stage.document.flowsheet(), "units/v/params/vessel_volume", "6 L"), "edit"));
        QVERIFY(!stage.fit.canPut());
        QVERIFY2(stage.fit.remarks().join(' ').contains("changed"), qPrintable(stage.fit.remarks().join(' ')));
    }
};

TITER_TEST(ParameterFitTest)

} // namespace tst_parameter_fit

#include "tst_parameter_fit.moc"
