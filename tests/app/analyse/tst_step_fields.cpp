// Settings of a step as numbers with units: what is changed is what its text says.
#include "app/analyse/recipes/step_fields.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_step_fields {

using namespace titer;

class StepFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void areThoseOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields"); // with the columns in g/L
        QTest::addColumn<QString>("after");  // with 2 in the last of them
        const auto row = [](const char* text, const char* fields, const char* after) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(fields) << QString::fromUtf8(after);
        };
        row("range a 1..", "Lowest=1 g/L;Highest= g/L", "range a 1..2");
        row("range a 1..5 mM", "Lowest=1 mM;Highest=5 mM", "range a 1..2 mM");
        row("hampel a 5 3", "Values on each side=5;Deviations=3;At least=0 g/L", "hampel a 5 3 least 2");
        row("stuck a 10 min", "Duration=10 min;Within=0 g/L", "stuck a 10 min within 2");
        row("rate a 0.5 /h", "Limit=0.5 g/L/h", "rate a 2 /h");
        row("jump a 1", "Size=1 g/L", "jump a 2");
        row("align a 10 min", "Tolerance=10 min", "align a 2 min");
        row("resample 10 min mean", "Every=10 min", "resample 2 min mean");
        row("resample 1 h linear 4 h", "Every=1 h;Longest gap=4 h", "resample 1 h linear 2 h");
        row("fill a hold 4 h", "Longest gap=4 h", "fill a hold 2 h");
        row("derivative a 6 h quadratic as slope", "Window=6 h", "derivative a 2 h quadratic as slope");
        row("uptake a x v 6 h feed f 400 g/L", "Window=6 h", "uptake a x v 2 h feed f 400 g/L");
        row("summary", "", "");
    }
    void areThoseOfTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, fields);
        QFETCH(QString, after);
        base::Result<prepare::Step> step = prepare::readStep(text.toStdString());
        QVERIFY(step.ok());
        step->person = "Ada";
        QStringList words;
        const std::vector<app::StepField> found = app::stepFields(*step, "g/L");
        QVERIFY(found.size() <= app::maxStepFields);
        for (const app::StepField& field : found)
            words.append(QStringLiteral("%1=%2 %3")
                             .arg(QLatin1String(field.label), field.value ? QString::number(*field.value) : QString(),
                                  QString::fromStdString(field.unit))
                             .trimmed());
        QCOMPARE(words.join(u';'), fields);
        if (found.empty()) return;
        const base::Result<prepare::Step> changed = app::withStepField(*step, found.size() - 1, 2.0);
        QVERIFY2(changed.ok(), changed ? "" : changed.error().what.text().c_str());
        QCOMPARE(QString::fromStdString(prepare::writeStep(*changed)), after);
        QCOMPARE(changed->person, std::string("Ada"));
    }

    // A rate of columns whose unit is not known was one of bare numbers, "1/h".
    void unitsFollowTheColumns()
    {
        const prepare::Step rate = *prepare::readStep("rate a 0.5 /h"), jump = *prepare::readStep("jump a 1");
        const auto unitOf = [](const prepare::Step& step, const std::optional<std::string>& column) {
            return QString::fromStdString(app::stepFields(step, column).front().unit);
        };
        QCOMPARE(unitOf(rate, std::nullopt), QStringLiteral("/h"));
        QCOMPARE(unitOf(rate, ""), QStringLiteral("1/h"));
        QCOMPARE(unitOf(rate, "°C"), QStringLiteral("dK/h"));
        QCOMPARE(unitOf(jump, "°C"), QStringLiteral("dK"));
        QCOMPARE(unitOf(jump, std::nullopt), QString());
    }

    void sayWhatTheyCannotBe()
    {
        const prepare::Step window = *prepare::readStep("mean a 1 h"), hampel = *prepare::readStep("hampel a 5 3"),
                            range = *prepare::readStep("range a 1..5");
        QVERIFY(!app::withStepField(window, 0, 0.0).ok() && !app::withStepField(window, 0, std::nullopt).ok());
        QVERIFY(!app::withStepField(window, 1, 2.0).ok());
        for (const double count : {0.0, 2.5, 1e12}) QVERIFY(!app::withStepField(hampel, 0, count).ok());
        QVERIFY(!app::withStepField(range, 0, 7.0).ok()); // above the highest
        QCOMPARE(QString::fromStdString(prepare::writeStep(*app::withStepField(range, 0, std::nullopt))),
                 QStringLiteral("range a ..5"));
    }
};

TITER_TEST(StepFieldsTest)

} // namespace tst_step_fields

#include "tst_step_fields.moc"
