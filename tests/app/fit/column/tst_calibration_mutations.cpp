// Calibrations of columns as projects keep them, damaged by seed: read or refused as a whole, and what is accepted is written and read again
// as it was. 3,000 of the 20,000 mutations where TITER_LONG is set.
#include "app/fit/column/calibration_record.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

namespace tst_calibration_mutations {

using namespace titer;
using namespace titer::app;

namespace {

studies::FittedParameter fitted(const char* path)
{
    studies::FittedParameter one{.path = path};
    one.start = 0.3;
    one.value = 0.35;
    one.stdError = 0.01;
    one.low = 0.33;
    one.high = 0.37;
    return one;
}

// Each of its parts once.
std::string wholeCalibration()
{
    CalibrationRecord record;
    for (std::size_t i = 0; i < record.size(); ++i) {
        StepRecord& step = record[i];
        step.runs = {{"bypass", true, "lysozyme", "UV 1_280", "0 mL", ""},
                     {"gradient", false, "", "", "", "assays.csv"}};
        step.settings = {{"injection", "0.1 mL"}, {"tolerance", "normal"}};
        step.parameters = {{"units/column/params/binding/nu/lysozyme", true, "1", "9"}};
        FoundStep& found = step.found.emplace();
        found.when = "2026-03-01T09:30:00Z";
        found.asked = "0123";
        found.runs = {{"bypass", 0.01, 0.95}};
        found.values = {{fitted("units/column/params/porosity"), 0.4},
                        {fitted("units/column/params/dispersion"), 1e-9}};
        found.correlation = {1.0, 0.2, 0.2, 1.0};
        found.taken = {{"units/column/params/length", "0.1 m", 0.1, -1}, {"units/tube/params/volume", "", 1e-6, 0}};
        found.pictures = {{FoundPicture::Kind::Pulse,
                           "bypass",
                           "mL",
                           "mAU",
                           {{CalibrationPicture::Line::Measured, "UV", 1, {0.0, 1.0}, {0.0, 5.0}}},
                           {0.0, 1.0},
                           {-1.0, 4.0},
                           {1.0, 6.0}}};
        found.remarks = {{"bypass", base::say("The residual is {1}.", "large")}};
        found.fit.parameters = {fitted("units/column/params/porosity")};
        found.fit.correlation = Eigen::MatrixXd::Identity(1, 1);
        found.fit.courses = {
            {.experiment = 0, .tag = "column.uv", .rms = 0.1, .largest = 3.0, .sd = 0.1, .modelled = {}}};
    }
    return calibrationText(record);
}

} // namespace

class CalibrationMutations : public QObject {
    Q_OBJECT

private slots:
    void calibrationsAreReadOrRefused()
    {
        const std::string sound = wholeCalibration();
        QVERIFY(readCalibration(sound).ok());
        const unsigned count = support::mutations(3000);
        unsigned accepted = 0;
        for (unsigned i = 0; i < count; ++i) {
            const std::string name = "mutation " + std::to_string(i);
            QElapsedTimer clock;
            clock.start();
            const base::Result<CalibrationRecord> read = readCalibration(support::mutation(sound, i));
            if (read) {
                ++accepted;
                const std::string text = calibrationText(*read);
                const base::Result<CalibrationRecord> again = readCalibration(text);
                QVERIFY2(again && calibrationText(*again) == text, name.c_str());
                for (const StepRecord& step : *read)
                    for (const TakenPlace& place : step.found ? step.found->taken : std::vector<TakenPlace>())
                        QVERIFY2(place.step >= -1 && place.step < int(calibrationSteps), name.c_str());
            } else {
                QVERIFY2(!read.error().what.text().empty(), name.c_str());
            }
            QVERIFY2(clock.elapsed() < support::maxTime, name.c_str());
        }
        qInfo("%u mutations, %u accepted", count, accepted);
        QVERIFY(accepted > 0 && accepted < count);
        QVERIFY(support::isMemoryBounded());
    }

    // A number that no int holds was cast to one all the same.
    void wholeNumbersAreWhole()
    {
        const std::string sound = wholeCalibration();
        for (const char* with : {"1e308", "2.5", "-3000000000", "null", "7"}) {
            std::string text = sound;
            const std::size_t at = text.find("\"step\": 0");
            QVERIFY(at != std::string::npos);
            text.replace(at, 9, std::string("\"step\": ") + with);
            QVERIFY2(!readCalibration(text).ok(), with);
        }
    }
};

TITER_TEST(CalibrationMutations)

} // namespace tst_calibration_mutations

#include "tst_calibration_mutations.moc"
