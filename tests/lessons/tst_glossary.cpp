// The glossary of the field: complete in six languages, two sentences for each term, every name leads to one term; and
// where terms stand in a text.
#include "core/lessons/folded.h"
#include "core/lessons/glossary.h"
#include "core/lessons/lesson.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <set>

namespace tst_glossary {

using namespace titer;
using lessons::glossary;
using lessons::Glossary;
using lessons::glossaryLanguages;
using lessons::Subject;
using lessons::Term;
using lessons::TermUse;
using lessons::TermWords;

namespace {

std::vector<const Term*> allTerms()
{
    std::vector<const Term*> terms;
    for (const Subject& subject : glossary().subjects)
        for (const Term& term : subject.terms) terms.push_back(&term);
    return terms;
}

// Full stops, question and exclamation marks that end a sentence.
int sentencesIn(const std::string& text)
{
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (std::string_view(".?!").find(text[i]) != std::string_view::npos &&
            (i + 1 == text.size() || text[i + 1] == ' '))
            ++count;
    return count;
}

// "kla dbc": the ids of the terms in a text, in its order.
QByteArray idsIn(const std::string& text, const char* language)
{
    QByteArray ids;
    for (const TermUse& use : lessons::termsIn(text, language))
        ids += (ids.isEmpty() ? "" : " ") + QByteArray::fromStdString(use.term->id);
    return ids;
}

std::string placeIn(const std::string& text, const char* language)
{
    const std::vector<TermUse> uses = lessons::termsIn(text, language);
    return uses.empty() ? std::string() : text.substr(uses.front().begin, uses.front().length);
}

// What a learner reads.
std::vector<const lessons::Text*> textsOf(const lessons::Lesson& lesson)
{
    std::vector<const lessons::Text*> texts{&lesson.title, &lesson.why, &lesson.goal};
    for (const lessons::Step& step : lesson.steps) {
        texts.insert(texts.end(), {&step.title, &step.task, &step.reveal});
        for (const lessons::Check& check : step.checks) texts.push_back(&check.text);
        for (const lessons::Text& hint : step.hints) texts.push_back(&hint);
    }
    texts.insert(texts.end(), {&lesson.question.text, &lesson.question.reason});
    return texts;
}

} // namespace

class GlossaryTest : public QObject {
    Q_OBJECT

private slots:
    void isReadWithoutFault()
    {
        Glossary all;
        base::Errors errors;
        for (const lessons::ShippedSubject& one : lessons::shippedSubjects()) {
            lessons::readGlossary(one.text, all, errors);
            QCOMPARE(all.subjects.back().id, std::string(one.id));
        }
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        QVERIFY(errors.empty());
        QVERIFY(allTerms().size() >= 150);
        for (std::size_t i = 1; i < glossary().subjects.size(); ++i)
            QVERIFY(glossary().subjects[i - 1].number < glossary().subjects[i].number);
    }

    void hasEachTermInAllLanguagesInTwoSentences()
    {
        for (const Subject& subject : glossary().subjects)
            for (const char* language : glossaryLanguages) QVERIFY2(subject.title.has(language), subject.id.c_str());
        for (const Term* term : allTerms())
            for (const char* language : glossaryLanguages) {
                const std::string at = term->id + "/" + language;
                QVERIFY2(term->languages.contains(language), at.c_str());
                const TermWords& words = term->in(language);
                QVERIFY2(!words.name.empty(), at.c_str());
                QVERIFY2(sentencesIn(words.text) == 2 && words.text.ends_with('.'), (at + ": " + words.text).c_str());
            }
    }

    // A text that was forgotten is that of another language, or of another term.
    void saysNothingTwice()
    {
        std::map<std::string, std::string> before;
        for (const Term* term : allTerms())
            for (const char* language : glossaryLanguages) {
                const std::string at = term->id + "/" + language;
                const auto [known, isNew] = before.emplace(term->in(language).text, at);
                QVERIFY2(isNew, (at + " says what " + known->second + " says").c_str());
            }
    }

    void sortsUnderALetter_data()
    {
        QTest::addColumn<QByteArray>("language");
        for (const char* language : glossaryLanguages) QTest::newRow(language) << QByteArray(language);
    }
    void sortsUnderALetter()
    {
        QFETCH(QByteArray, language);
        std::string before;
        const std::vector<const Term*> sorted = glossary().sorted(language.toStdString());
        QCOMPARE(sorted.size(), allTerms().size());
        for (const Term* term : sorted) {
            const std::string key = lessons::sortKey(term->in(language.toStdString()).name, language.toStdString());
            QVERIFY2(!key.empty() && key.front() >= 'a' && key.front() <= 'z', term->id.c_str());
            QVERIFY2(before <= key, term->id.c_str());
            before = key;
        }
    }

    void sortsAsALanguageDoes()
    {
        QVERIFY(lessons::sortKey("ønskelighed", "da") > lessons::sortKey("zone", "da"));
        QVERIFY(lessons::sortKey("åben", "da_DK") > lessons::sortKey("ønskelighed", "da_DK"));
        QVERIFY(lessons::sortKey("Ölfilm", "de") < lessons::sortKey("Opal", "de"));
        QVERIFY(lessons::sortKey("éluat", "fr") < lessons::sortKey("faible", "fr"));
        QVERIFY(lessons::sortKey("ñandú", "es") > lessons::sortKey("nudo", "es"));
        QVERIFY(lessons::sortKey("ñandú", "es") < lessons::sortKey("opaco", "es"));
    }

    void findsEveryName()
    {
        for (const Term* term : allTerms())
            for (const char* language : glossaryLanguages) {
                const TermWords& words = term->in(language);
                QCOMPARE(glossary().named(words.name, language), term);
                for (const std::string& also : words.also)
                    QVERIFY2(glossary().named(also, language) == term, (also + " (" + language + ")").c_str());
            }
        QCOMPARE(glossary().named("KLA", "de")->id, "kla");
        QCOMPARE(glossary().named("Saulenvolumen", "de_AT")->id, "column_volume");
        QCOMPARE(glossary().named("capacite dynamique", "fr")->id, "dynamic_binding_capacity");
        QCOMPARE(glossary().named("xyzzy", "en"), nullptr);
        QCOMPARE(glossary().named("", "en"), nullptr);
    }

    // In a text a name is found as well, in its own language.
    void findsEveryNameInAText()
    {
        for (const Term* term : allTerms())
            for (const char* language : glossaryLanguages) {
                const TermWords& words = term->in(language);
                std::vector<std::string> names = words.also;
                names.push_back(words.name);
                for (const std::string& name : names) {
                    const std::string text = "(" + name + ")";
                    QVERIFY2(idsIn(text, language) == term->id.c_str(), (text + " " + language).c_str());
                    QVERIFY2(placeIn(text, language) == name, (text + " " + language).c_str());
                }
            }
    }

    void findsWholeWordsTheLongestFirst_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](const char* name, const char* language, const char* text, const char* ids) {
            QTest::newRow(name) << QByteArray(language) << QString::fromUtf8(text) << QByteArray(ids);
        };
        row("longest", "en", "The dynamic binding capacity falls.", "dynamic_binding_capacity");
        row("not within a word", "en", "Refeeding and repooling are no terms.", "");
        row("plural", "en", "Two bioreactors, three gradients and their residuals.", "bioreactor gradient residual");
        row("y to ies", "en", "Their viabilities differ.", "viability");
        row("abbreviation", "en", "The DO is low; do nothing. Our OUR is high.", "dissolved_oxygen oxygen_uptake_rate");
        row("plural of an abbreviation", "en", "Three CQAs and two CPPs.", "cqa cpp");
        row("not in the name of a file", "en", "Read twin.csv and batch-12.csv. Run the estimator on twin.csv.",
            "state_estimation");
        row("first place alone", "en", "A pool, and a second pool.", "pool");
        row("hyphen or blank", "en", "A fed batch, a fed-batch culture.", "fed_batch");
        row("words apart", "en", "Growth. Rate.", "");
        row("German cases", "de", "Mit maximalen spezifischen Wachstumsraten im Bioreaktor und des Sollwerts",
            "max_growth_rate bioreactor setpoint");
        row("German adjective", "de", "eines digitalen Zwillings", "digital_twin");
        row("German compound with hyphen", "de", "Die Protein-A-Säule", "protein_a");
        row("Danish endings", "da", "Bioreaktorerne og alarmens dødbåndet", "bioreactor alarm alarm_deadband");
        row("Spanish plural", "es", "Los biorreactores y las innovaciones del gradiente",
            "bioreactor innovation gradient");
        row("French elision", "fr", "Le réglage de l’alimentation et les boucles de régulation", "feed control_loop");
        row("Portuguese plural", "pt", "Biorreatores e especificações", "bioreactor specification");
        row("accents", "es", "La elucion del ligando", "elution ligand");
    }
    void findsWholeWordsTheLongestFirst()
    {
        QFETCH(QByteArray, language);
        QFETCH(QString, text);
        QFETCH(QByteArray, ids);
        QCOMPARE(idsIn(text.toStdString(), language.constData()), ids);
    }

    void saysWhereATermStands()
    {
        const std::string text = "Zuerst: die Säulenvolumina, dann Puffer.";
        const std::vector<TermUse> uses = lessons::termsIn(text, "de");
        QCOMPARE(uses.size(), std::size_t(1));
        QCOMPARE(text.substr(uses[0].begin, uses[0].length), "Puffer");
        std::set<std::string> known{"buffer"};
        QVERIFY(lessons::termsIn(text, "de", known).empty());
        QCOMPARE(lessons::termsIn("Der Sollwert.", "de", known).size(), std::size_t(1));
        QVERIFY(known.contains("setpoint"));
    }

    // What lessons are about is explained in each language.
    void servesTheLessons()
    {
        QStringList poor;
        for (const lessons::ShippedLesson& one : lessons::shippedLessons()) {
            base::Errors errors;
            const lessons::Lesson lesson = lessons::readLesson(one.text, 1, errors);
            QVERIFY(errors.empty());
            for (const char* language : glossaryLanguages) {
                std::set<std::string> known;
                for (const lessons::Text* text : textsOf(lesson))
                    (void)lessons::termsIn(text->in(language), language, known);
                if (known.empty()) poor << QString::fromStdString(lesson.id + " " + language);
            }
        }
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(QStringLiteral(", "))));
    }

    void refusesWhatCannotBeUsed()
    {
        Glossary all;
        base::Errors errors;
        lessons::readGlossary(R"({"format": "titer.glossary/1", "id": "a", "title": "A", "terms": [
            {"id": "x", "en": {"name": "flux", "also": ["J"], "text": "One. Two."}},
            {"id": "x", "en": {"name": "Flux", "text": "One. Two."}},
            {"id": "y", "en": {"name": "rate", "also": ["j"], "text": 4}},
            {"id": "z", "de": {"name": "Rate", "text": "Eins. Zwei."}, "colour": "red"}]})",
                              all, errors);
        QStringList places;
        for (const base::Error& error : errors) {
            QVERIFY(!error.what.text().empty());
            places << QString::fromStdString(error.where);
        }
        places.sort();
        QCOMPARE(places, QStringList({"terms/1/en/name", "terms/1/id", "terms/2/en/also/0", "terms/2/en/text",
                                      "terms/3/colour", "terms/3/en"}));
    }

    void survivesMutations()
    {
        support::Random random(20261126);
        const auto all = lessons::shippedSubjects();
        const bool isLongTest = qEnvironmentVariableIsSet("TITER_LONG");
        for (int i = 0; i < (isLongTest ? 2000 : 40); ++i) {
            const std::string_view text = all[support::below(random, all.size())].text;
            Glossary read;
            base::Errors errors, ignored;
            const base::Json json = base::readJson(text, ignored);
            lessons::readGlossary(i % 2 == 0 ? support::mutated(std::string(text), random)
                                             : support::mutated(json, random).write(),
                                  read, errors);
            for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
            const std::string broken = support::mutated(std::string(text.substr(0, 2000)), random);
            for (const TermUse& use : lessons::termsIn(broken, "da")) QVERIFY(use.begin + use.length <= broken.size());
        }
    }
};

TITER_TEST(GlossaryTest)

} // namespace tst_glossary

#include "tst_glossary.moc"
