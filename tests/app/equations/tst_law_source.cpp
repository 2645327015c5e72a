// Where a law is from, as long as it is as there: a copy of a law is, one with another value or another equation is not.
#include "app/document/plant_files.h"
#include "app/equations/equation_library.h"
#include "app/form/plant_words.h"
#include "core/model/library/cultures.h"
#include "core/model/library/law_source.h"
#include "core/model/library/law_texts.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace tst_law_source {

using namespace titer;
using base::Json;

namespace {

const model::RateLaw& overflow()
{
    return *solve::catalogue().law("ecoli_overflow");
}

std::string wordsOf(const Json& record)
{
    return model::lawSource(record, solve::catalogue()).words().text();
}

std::string changedFrom(const std::string& names)
{
    return "after " + std::string(overflow().source) + ", changed: " + names;
}

std::string labelOf(const Json& record, const std::string& param)
{
    const Json* label = record.find("params")->find(param)->find("label");
    return label ? label->string() : std::string();
}

// Says the labels of the core's parameters in capitals.
class Loud : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const bool known = overflow().params.front().label == std::string_view(text);
        return QLatin1String(context) == "core" && known ? QString::fromUtf8(text).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLawSource : public QObject {
    Q_OBJECT

private slots:
    // Each law that has equations, with its defaults and with each of its sets.
    void aCopyIsFromWhereItsLawIs()
    {
        int copies = 0;
        for (const model::RateLaw* law : solve::catalogue().laws) {
            if (!model::lawText(law->id) || !*law->source) continue;
            QVERIFY2(wordsOf(model::asEquations(*law)) == law->source, wordsOf(model::asEquations(*law)).c_str());
            for (const model::CultureSet* set : model::culturesOf(law->id)) {
                const std::string words = wordsOf(model::asEquations(*law, set->params));
                QVERIFY2(words == law->source, (set->id + ": " + words).c_str());
            }
            ++copies;
        }
        QVERIFY(copies > 3);
    }

    void whatWasChangedIsNamed()
    {
        Json record = model::asEquations(overflow());
        const Json original = record;
        const std::string first = record["params"].members().front().first;
        record["params"][first]["value"] = "0.123 1/h";
        const std::string name = labelOf(record, first);
        QVERIFY(!name.empty() && name != first);
        QCOMPARE(wordsOf(record), changedFrom(name));
        const std::string rate = record["rates"].members().front().first;
        record["rates"][rate] = "0";
        QCOMPARE(wordsOf(record), changedFrom(name + ", d" + rate + "/dt"));
        record["let"]["own_term"] = "1";
        QCOMPARE(wordsOf(record), changedFrom(name + ", own_term, d" + rate + "/dt"));
        // Back again, and with other blanks and labels, it is what it was.
        record = original;
        record["label"] = "My culture";
        record["rates"][rate] = " " + original.find("rates")->find(rate)->string() + " ";
        QCOMPARE(wordsOf(record), std::string(overflow().source));
    }

    void valuesOfABuiltInLawAreNamedToo()
    {
        const model::CultureSet& set = *model::culturesOf("ecoli_overflow").front();
        Json record = set.params;
        record["type"] = "ecoli_overflow";
        QCOMPARE(wordsOf(record), std::string(overflow().source));
        const std::string key = overflow().params.front().key;
        record[key] = "0.123 " + std::string(overflow().params.front().unit);
        QCOMPARE(wordsOf(record), changedFrom(overflow().params.front().label));
    }

    void theWindowNamesThemInItsLanguage()
    {
        Json record = model::culturesOf("ecoli_overflow").front()->params;
        record["type"] = "ecoli_overflow";
        record[overflow().params.front().key] = "0.123 " + std::string(overflow().params.front().unit);
        record[overflow().params.back().key] = "0.123 " + std::string(overflow().params.back().unit);
        Loud loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        const QString words = app::sourceWords(model::lawSource(record, solve::catalogue()));
        QCoreApplication::removeTranslator(&loud);
        QVERIFY2(words.endsWith(QString::fromUtf8(overflow().params.front().label).toUpper() + QStringLiteral(", ") +
                                QString::fromUtf8(overflow().params.back().label)),
                 qPrintable(words));
    }

    void whatAPersonWroteStays()
    {
        Json record = model::asEquations(overflow());
        record["source"] = "Notebook 7, page 12";
        record["let"] = Json::object();
        QCOMPARE(wordsOf(record), std::string("Notebook 7, page 12"));
        QCOMPARE(wordsOf(Json::object({{"type", "equations"}})), std::string());
    }

    // A file says what was changed, and its reader finds the original by it.
    void aFileSaysWhatWasChanged()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("ecoli-fed-batch"));
        model::Flowsheet plant = document.flowsheet();
        Json record = model::asEquations(overflow(), *plant.unit("fermenter")->params.find("kinetics"));
        const std::string first = record["params"].members().front().first;
        record["params"][first]["value"] = "0.123 1/h";
        plant.unit("fermenter")->params["kinetics"] = record;
        const auto sourceIn = [](const model::Flowsheet& f) {
            return f.unit("fermenter")->params.find("kinetics")->find("source")->string();
        };
        const model::Flowsheet written = model::withLawSources(plant, solve::catalogue());
        QCOMPARE(sourceIn(written), changedFrom(labelOf(record, first)));
        QCOMPARE(sourceIn(model::withLawSources(written, solve::catalogue())), changedFrom(labelOf(record, first)));
        model::Flowsheet back = written;
        back.unit("fermenter")->params["kinetics"]["params"][first] =
            *model::asEquations(overflow()).find("params")->find(first);
        QCOMPARE(sourceIn(model::withLawSources(back, solve::catalogue())), std::string(overflow().source));
    }

    // A model of the library brings its source along, and what is kept of it says what was changed.
    void theLibraryKeepsTheSource()
    {
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("ecoli-fed-batch"));
        const model::EquationModel& batch = *model::equationModel(model::equationModels(), "batch_growth");
        QVERIFY(!batch.source.empty());
        const app::Edited used = app::useEquations(document.flowsheet(), solve::catalogue(), "fermenter", batch);
        QVERIFY(used);
        QCOMPARE(app::equationsOf(*used, solve::catalogue(), "fermenter", "Mine")->source, batch.source);
        const app::Edited changed = app::setValue(*used, "units/fermenter/params/kinetics/Ks", Json("0.2 g/L"));
        QVERIFY(changed);
        QCOMPARE(app::equationsOf(*changed, solve::catalogue(), "fermenter", "Mine")->source,
                 "after " + batch.source + ", changed: Half-saturation constant");
    }
};

TITER_TEST(TestLawSource)

} // namespace tst_law_source

#include "tst_law_source.moc"
