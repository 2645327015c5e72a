// Topics of the help: each part of the catalogue has one, with what its spec says.
#include "app/common/sentence.h"
#include "app/document/plant_files.h"
#include "app/form/help_topics.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

namespace tst_help_topics {

using namespace titer;
using app::HelpTopic;
using app::HelpTopics;

class HelpTopicsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTypeAndParameterHasATopicOfItsOwn()
    {
        const HelpTopics topics(solve::catalogue());
        QSet<QString> ids;
        for (const HelpTopic& topic : topics.all()) {
            QVERIFY2(!topic.title.isEmpty() && !topic.kind.isEmpty(), topic.id.c_str());
            QVERIFY2(!ids.contains(QString::fromStdString(topic.id)), topic.id.c_str());
            ids.insert(QString::fromStdString(topic.id));
        }
        const model::Catalogue& catalogue = solve::catalogue();
        for (const model::UnitType* type : catalogue.units) {
            const HelpTopic* topic = topics.find(std::string("unit/") + type->id);
            QVERIFY2(topic && !topic->meaning.isEmpty(), type->id);
            QCOMPARE(topic->source, app::label(type->source));
            for (const model::ParamSpec& spec : type->params) {
                const HelpTopic* own = topics.find(std::string("unit/") + type->id + '/' + spec.key);
                QVERIFY2(own && own->source == topic->source && own->place.startsWith(topic->title), spec.key);
            }
        }
        for (const model::RateLaw* law : catalogue.laws) QVERIFY(topics.find(std::string("law/") + law->id));
        for (const model::BindingModel* binding : catalogue.bindings)
            QVERIFY(topics.find(std::string("binding/") + binding->id));
        for (const model::ControllerType* type : catalogue.controllers)
            QVERIFY(topics.find(std::string("controller/") + type->id));
    }

    void everyTopicSaysWhatItIs()
    {
        const HelpTopics topics(solve::catalogue());
        QStringList empty;
        for (const HelpTopic& topic : topics.all())
            if (topic.meaning.isEmpty()) empty << QString::fromStdString(topic.id);
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u' ')));
        const HelpTopic* titre = topics.find("unit/bioreactor/figure/titer");
        QVERIFY(titre);
        QVERIFY2(titre->meaning.contains(QStringLiteral("product")), qPrintable(titre->meaning));
    }

    void termsAreFoundAsTheyAreTyped()
    {
        const HelpTopics topics(solve::catalogue());
        for (const auto& [typed, id] :
             {std::pair{"shadow", "term/shadow"}, std::pair{"Q2", "term/q2"}, std::pair{"deadband", "term/deadband"},
              std::pair{"HETP", "term/hetp"}, std::pair{"design space", "term/design_space"}}) {
            const auto found = topics.search(QString::fromLatin1(typed));
            QVERIFY2(std::any_of(found.begin(), found.end(), [id = id](const HelpTopic* t) { return t->id == id; }),
                     typed);
        }
    }

    // A slip of the pen or another form of a word still leads somewhere.
    void whatHasNoTopicShowsTheNearest()
    {
        const HelpTopics topics(solve::catalogue());
        const auto first = [&](const char* typed) {
            const auto found = topics.nearest(QString::fromUtf8(typed), 3);
            return found.empty() ? std::string() : found.front()->id;
        };
        QVERIFY(topics.search(QStringLiteral("dead-bandd")).empty());
        QCOMPARE(first("deadbandd"), "term/deadband");
        QCOMPARE(first("desireability"), "term/desirability");
        QCOMPARE(first("xyzzy"), "");
    }

    // What the spec of the vessel states in SI stands in the display unit.
    void aParameterHasItsUnitRangeAndDefault()
    {
        const HelpTopics topics(solve::catalogue());
        const model::UnitType* type = solve::catalogue().unit("bioreactor");
        QVERIFY(type);
        bool found = false;
        for (const model::ParamSpec& spec : type->params) {
            if (std::string(spec.unit) != "m3" || spec.min != 0.0) continue;
            const HelpTopic* topic = topics.find(std::string("unit/bioreactor/") + spec.key);
            QVERIFY(topic);
            QCOMPARE(topic->unit, QStringLiteral("L"));
            QVERIFY2(topic->defaultValue.endsWith(QStringLiteral(" L")), qPrintable(topic->defaultValue));
            QVERIFY2(topic->range.contains(QStringLiteral("0")), qPrintable(topic->range));
            found = true;
        }
        QVERIFY(found);
    }

    void aPathLeadsToItsParameter()
    {
        const HelpTopics topics(solve::catalogue());
        const base::Result<model::Flowsheet> plant = app::examplePlant("cho-fed-batch");
        QVERIFY(plant);
        const auto idOf = [&](const char* path) {
            const HelpTopic* topic = topics.ofPath(*plant, path);
            return topic ? topic->id : std::string();
        };
        const model::UnitEntry* production = plant->unit("production");
        QVERIFY(production);
        const std::string owner = "unit/" + production->type;
        QCOMPARE(idOf("units/production"), owner);
        QCOMPARE(idOf("units/production/initial/volume"), owner);
        const std::string key = solve::catalogue().unit(production->type)->params.front().key;
        QCOMPARE(idOf(("units/production/params/" + key).c_str()), owner + '/' + key);
        const std::string law = production->params.find("kinetics")->find("type")->string();
        QCOMPARE(idOf("units/production/params/kinetics"), "law/" + law);
        const std::string rate = solve::catalogue().law(law)->params.front().key;
        QCOMPARE(idOf(("units/production/params/kinetics/" + rate).c_str()), "law/" + law + '/' + rate);
        QCOMPARE(idOf("units/nobody/params/volume"), std::string());
        QCOMPARE(idOf("recipe/duration"), std::string());
        QCOMPARE(idOf(""), std::string());
    }

    void searchTakesBeginningsOfWordsAndTitlesFirst()
    {
        const HelpTopics topics(solve::catalogue());
        QCOMPARE(topics.search({}).size(), topics.all().size());
        const auto found = topics.search(QStringLiteral("centri"));
        QVERIFY(!found.empty());
        QVERIFY(found.front()->title.contains(QStringLiteral("entrifuge")));
        QVERIFY(topics.search(QStringLiteral("entrifuge xyzzy")).empty());
        // Every word counts, in any order.
        QVERIFY(topics.search(QStringLiteral("bior vol")).size() < topics.search(QStringLiteral("vol")).size());
    }

    void anActionReportsItsKey()
    {
        const HelpTopic topic = app::topicOfAction("view.help");
        QCOMPARE(topic.key, QStringLiteral("F1"));
        QVERIFY(!topic.meaning.isEmpty());
    }
};

TITER_TEST(HelpTopicsTest)

} // namespace tst_help_topics

#include "tst_help_topics.moc"
