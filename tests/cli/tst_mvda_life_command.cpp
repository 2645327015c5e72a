// titer-cli mvda card, deploy, replace and withdraw, as scripts and people use them.
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tst_mvda_life_command {

namespace {

using titer::support::contents;
using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

// Twelve rows of six samples in three batches.
QByteArray rows()
{
    QByteArray text = ",a [g/L],b,batch,y [g/L]\n";
    for (int i = 0; i < 12; ++i) {
        const double a = 1.0 + i / 2, b = (5 * i) % 12;
        text += "s" + QByteArray::number(i / 2) + "," + QByteArray::number(a) + "," + QByteArray::number(b) + ",B" +
                QByteArray::number(i / 4) + "," + QByteArray::number(2.0 * a + 0.5 * b + 0.1 * ((7 * i) % 5)) + "\n";
    }
    return text;
}

} // namespace

class TestMvdaLifeCommand : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void initTestCase() { m_table = write("rows.csv", rows()); }

    void aModelKnowsWhatItWasMadeOf()
    {
        const QByteArray steps = R"({"format": "titer.prepare/1", "steps": ["range a 0..100"]})";
        const QString model = made("card", {"--recipe", write("clean.prepare.json", steps)});
        const Outcome said = mvda({"card", model, "--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonObject json = said.object(), card = json["card"].toObject();
        QCOMPARE(json["state"].toString(), QString("draft"));
        QCOMPARE(card["data"]["file"].toString(), QString("rows.csv"));
        QCOMPARE(card["data"]["sha256"].toString(),
                 QString::fromLatin1(QCryptographicHash::hash(rows(), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(card["data"]["recipe"].toObject(),
                 (QJsonObject{{"file", "clean.prepare.json"},
                              {"sha256", QString::fromLatin1(
                                             QCryptographicHash::hash(steps, QCryptographicHash::Sha256).toHex())}}));
        const Outcome none = mvda({"pca", m_table, "--x", "a,b", "--recipe", path("none.prepare.json")});
        QVERIFY2(none.status == 1 && none.err.contains("none.prepare.json"), none.err);
        QCOMPARE(card["data"]["batches"].toArray(), (QJsonArray{"B0", "B1", "B2"}));
        QCOMPARE(card["folds"].toArray().size(), 3);
        QCOMPARE(card["folds"].toArray()[1].toObject()["left"].toString(), QString("B1"));
        QCOMPARE(card["responses"]["y"]["repeatability"]["samples"].toInt(), 6);
        QCOMPARE(card["x_range"]["high"].toArray(), (QJsonArray{6.0, 11.0}));
        const Outcome words = mvda({"card", model});
        for (const char* section : {"Specificity", "Range", "Accuracy", "Precision", "Robustness", "not shown",
                                    "not stated", "prepared by", "fold B2", "none: the model is a draft"})
            QVERIFY2(words.out.contains(section), section);
        const QString page = path("card.md");
        QCOMPARE(mvda({"card", model, "-o", page, "--purpose", "titre, in process", "--version", "1.0"}).status, 0);
        QVERIFY(contents(page).contains("| intended use | titre, in process |"));
        QVERIFY(contents(page).contains("## Specificity (selectivity)"));
        QVERIFY(contents(model).contains("titre, in process"));
    }

    void livesWithATrail()
    {
        const QString first = made("first"), second = made("second");
        const Outcome early = mvda({"withdraw", first, "--reason", "no"});
        QCOMPARE(early.status, 1);
        QVERIFY2(early.err.contains("The model is a draft, so that it cannot be withdrawn"), early.err);
        const Outcome deployed = mvda({"deploy", first, "--reason", "report 12", "--json"});
        QVERIFY2(deployed.status == 0, deployed.err);
        QVERIFY2(deployed.err.contains("The card states no intended use"), deployed.err);
        QCOMPARE(deployed.object()["models"].toArray()[0].toObject()["state"].toString(), QString("deployed"));
        QCOMPARE(mvda({"deploy", first}).status, 1);
        QVERIFY(!mvda({"predict", first, m_table}).err.contains("trail"));
        // What a person completes is an event, not a change by hand.
        QCOMPARE(mvda({"card", first, "--purpose", "titre", "--reason", "forgotten"}).status, 0);
        QVERIFY(mvda({"card", first, "--json"}).object()["sound"].toBool());
        QCOMPARE(mvda({"replace", first, second}).status, 2); // without a reason
        const Outcome replaced = mvda({"replace", first, second, "--reason", "new lamp", "--json"});
        QVERIFY2(replaced.status == 0, replaced.err);
        const QJsonArray models = replaced.object()["models"].toArray();
        QCOMPARE(models[0].toObject()["trail"].toArray().size(), 3);
        QCOMPARE(models[1].toObject()["state"].toString(), QString("deployed"));
        const Outcome said = mvda({"predict", first, m_table});
        QCOMPARE(said.status, 0);
        QVERIFY2(QString::fromUtf8(said.err).contains("This model was replaced by “second.mvda.json”") &&
                     said.err.contains("new lamp"),
                 said.err);
        QCOMPARE(mvda({"withdraw", second, "--reason", "drifts"}).status, 0);
        QVERIFY(mvda({"predict", second, m_table}).err.contains("This model was withdrawn"));
        QVERIFY(mvda({"card", second, "--json"}).object()["sound"].toBool());
    }

    void aChangeByHandIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* from, const char* to, const char* words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString(words);
        };
        row("model", "\"rows\": 12", "\"rows\": 13", "changed by hand after");
        row("card", "\"version\": \"\"", "\"version\": \"2\"", "changed by hand after");
        row("trail", "report 12", "report 13", "The trail was changed: its entry 1");
        row("no trail", "\"what\": \"deployed\"", "\"what\": 3", "The trail of the model cannot be read");
    }
    void aChangeByHandIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        const QString model = made("changed");
        QCOMPARE(mvda({"deploy", model, "--reason", "report 12"}).status, 0);
        QByteArray text = contents(model);
        QVERIFY(text.contains(from));
        write("changed.mvda.json", text.replace(text.indexOf(from), from.size(), to));
        const Outcome said = mvda({"card", model, "--json"});
        QVERIFY2(said.status == 0, said.err);
        QVERIFY(!said.object()["sound"].toBool());
        QVERIFY2(said.object()["fault"].toString().contains(words), said.out);
        QVERIFY2(mvda({"predict", model, m_table}).err.contains(words.toUtf8()), words.toUtf8());
    }

private:
    QString made(const QString& name, const QStringList& more = {})
    {
        const QString model = path(name + ".mvda.json");
        const Outcome outcome = mvda(QStringList{"pls", m_table, "--x", "a,b", "--y", "y", "--components", "1",
                                                 "--batch", "batch", "-o", model, "--replace"} +
                                     more);
        if (outcome.status != 0) qFatal("%s", outcome.err.constData());
        return model;
    }

    QString m_table;
};

TITER_TEST(TestMvdaLifeCommand)

} // namespace tst_mvda_life_command

#include "tst_mvda_life_command.moc"
