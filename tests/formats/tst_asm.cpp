// Results of instruments as JSON of the Allotrope Simple Model.
#include "core/base/text.h"
#include "core/formats/asm.h"
#include "core/formats/lab_reading.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_asm {

using namespace titer;
using namespace titer::formats;

class TestAsm : public QObject {
    Q_OBJECT

private slots:
    void isKnownByItsManifest();
    void readsACellCount();
    void putsValuesOfOneSampleTogether();
    void namesWhatFormatsNameTheSame();
    void refusesWhatIsNone();
    void survivesEveryCut();
};

namespace {

constexpr const char* cells = R"json({
"$asm.manifest": "http://purl.allotrope.org/manifests/cell-counting/REC/2024/09/cell-counting.manifest",
"cell counting aggregate document": {
  "cell counting document": [
    {"measurement aggregate document": {"measurement document": [
       {"device control aggregate document": {"device control document": [{"sample volume setting": {"value": 200.0, "unit": "μL"}}]},
        "measurement time": "2026-03-04T09:30:00+02:00",
        "processed data aggregate document": {"processed data document": [
          {"data processing document": {"cell density dilution factor": {"value": 2.0, "unit": "(unitless)"},
                                        "cell type processing method": "CHO"},
           "viable cell density (cell counter)": {"value": 12.5, "unit": "10^6 cells/mL"},
           "viability (cell counter)": {"value": 97.5, "unit": "%"},
           "total cell count": {"value": 1200, "unit": "cell"},
           "average live cell diameter (cell counter)": {"value": 15.5, "unit": "µm"},
           "custom information document": {"debris index": {"value": 4.0, "unit": "(unitless)"}, "Bubbles": 3}}]},
        "sample document": {"sample identifier": "K-7", "batch identifier": "B2"}}],
      "calculated data aggregate document": {"calculated data document": [
        {"calculated data name": "Odd share (quick)", "calculated result": {"value": 3.5, "unit": "%"}}]}}}],
  "device system document": {"equipment serial number": "AW12", "device identifier": "N/A"}}})json";

// Two documents of one sample at one time, a later one of the same sample, and one that could not be measured.
constexpr const char* metabolites = R"json({
"$asm.manifest": "http://purl.allotrope.org/manifests/solution-analyzer/REC/2024/09/solution-analyzer.manifest",
"solution analyzer aggregate document": {"solution analyzer document": [
  {"measurement aggregate document": {"measurement document": [
    {"measurement time": "2026-03-04T09:30:00Z", "sample document": {"sample identifier": "R1"},
     "analyte aggregate document": {"analyte document": [
       {"analyte name": "glucose", "mass concentration": {"value": 4.25, "unit": "g/L"}},
       {"analyte name": "ammonia", "molar concentration": {"value": 2.5, "unit": "mmol/L"}}]}},
    {"measurement time": "2026-03-04T09:30:00Z", "sample document": {"sample identifier": "R1"},
     "pO2": {"value": 90, "unit": "mmHg"}, "temperature": {"value": 37.0, "unit": "degC"}},
    {"measurement time": "2026-03-04T10:30:00Z", "sample document": {"sample identifier": "R1"},
     "analyte aggregate document": {"analyte document": [
       {"analyte name": "glucose", "mass concentration": {"value": 4.0, "unit": "g/L"}},
       {"analyte name": "lactate", "mass concentration": {"value": -0.0, "unit": "g/L"}}]},
     "error aggregate document": {"error document": [{"error": "< 0.20", "error feature": "lactate"}]}},
    {"measurement time": "1970-01-01T00:00:00+00:00", "sample document": {"sample identifier": "R2"},
     "pH": {"value": 7.01, "unit": "pH"}, "pCO2": {"value": -0.0, "unit": "mmHg"}}]}}]}})json";

base::Result<LabReading> read(std::string_view text)
{
    const Content content = contentOf("result.json", text);
    return readLab(content, *asmFormat(), {});
}

std::string shown(const LabSample& sample)
{
    std::string all = sample.name + " " + (sample.measured ? base::writeInstant({sample.measured->time}) : "never");
    for (const LabValue& value : sample.values)
        all += " " + value.tag + "=" + base::writeNumber(value.value) + "[" + value.unit + "]";
    return all;
}

} // namespace

void TestAsm::isKnownByItsManifest()
{
    const Content content = contentOf("result.json", cells);
    QCOMPARE(content.kind, Content::Kind::Asm);
    QCOMPARE(recognise(content, {})->id, std::string("asm"));
    QVERIFY(contentOf("other.json", R"({"a": 1})").kind != Content::Kind::Asm);
}

void TestAsm::readsACellCount()
{
    const auto reading = read(cells);
    QVERIFY2(reading.ok(), reading.ok() ? "" : reading.error().what.text().c_str());
    QCOMPARE(reading->samples.size(), std::size_t(1));
    const LabSample& sample = reading->samples[0];
    QCOMPARE(shown(sample),
             std::string("K-7 2026-03-04T07:30:00Z viable_cells=12.5[1e6 cells/mL] viability=97.5[%] "
                         "cell_count=1200[1] cell_diameter=15.5[µm] debris_index=4[1] odd_share=3.5[%]"));
    QCOMPARE(sample.batch, std::string("B2"));
    QCOMPARE(sample.instrument, std::string("AW12"));
    QCOMPARE(sample.dilution, std::string("2"));
    QCOMPARE(sample.method, std::string("CHO"));
    QVERIFY(reading->notices.empty());
}

void TestAsm::putsValuesOfOneSampleTogether()
{
    const auto reading = read(metabolites);
    QVERIFY(reading.ok());
    std::string all;
    for (const LabSample& sample : reading->samples) all += shown(sample) + "\n";
    QCOMPARE(all, std::string("R1 2026-03-04T09:30:00Z glucose=4.25[g/L] ammonium=2.5[mmol/L] pO2=90[mmHg] "
                              "sample_temperature=37[°C]\n"
                              "R1 2026-03-04T10:30:00Z glucose=4[g/L]\n"
                              "R2 never pH=7.01[1]\n"));
    // The error, the time that stands for none, and the value that does.
    QCOMPARE(reading->notices.size(), std::size_t(3));
    QVERIFY(reading->notices[0].what.text().find("< 0.20") != std::string::npos);
}

void TestAsm::namesWhatFormatsNameTheSame()
{
    base::Notices none;
    for (const auto& format : formatsIn({TITER_SOURCE_DIR "/resources/formats"}, none))
        for (const Quantity& quantity : format->quantities) {
            // The same label for the same tag in all formats and here.
            for (const auto& other : formatsIn({TITER_SOURCE_DIR "/resources/formats"}, none))
                for (const Quantity& same : other->quantities)
                    if (same.tag == quantity.tag) QCOMPARE(same.label, quantity.label);
        }
    QCOMPARE(asmQuantity("viable cell density (cell counter)").tag, std::string("viable_cells"));
    QCOMPARE(asmAnalyte("IgG human").tag, std::string("antibody"));
    QCOMPARE(asmQuantity("oxygen uptake (offline)").tag, std::string("oxygen_uptake"));
    QCOMPARE(asmQuantity("()").tag, std::string("value"));
}

void TestAsm::refusesWhatIsNone()
{
    const auto empty = read(R"({"$asm.manifest": "x", "ph aggregate document": {}})");
    QVERIFY(!empty.ok());
    QCOMPARE(empty.error().where, std::string("result.json"));
    QVERIFY(!empty.error().what.text().empty());
}

void TestAsm::survivesEveryCut()
{
    const std::string text = metabolites;
    for (std::size_t length = 0; length < text.size(); length += 3) {
        Content content = contentOf("result.json", text.substr(0, length));
        content.kind = Content::Kind::Asm;
        QVERIFY(!readLab(content, *asmFormat(), {}).ok());
    }
}

TITER_TEST(TestAsm)

} // namespace tst_asm

#include "tst_asm.moc"
