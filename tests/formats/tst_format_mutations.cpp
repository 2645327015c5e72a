// Formats of strangers, damaged by seed: they are read or refused, what is accepted is written and read again as it was, and a file of a
// laboratory that it is used on is read or refused. 3,000 of the 20,000 mutations where TITER_LONG is set.
#include "core/formats/format_writing.h"
#include "core/formats/lab_reading.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace tst_format_mutations {

using namespace titer;
using namespace titer::formats;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> shippedFormats()
{
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(TITER_SOURCE_DIR "/resources/formats")) {
        std::ifstream file(entry.path(), std::ios::binary);
        all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    std::ranges::sort(all);
    return all;
}

// A table with the columns that the format names, as far as a name can stand in one.
std::string tableFor(const Format& format)
{
    std::string head = "Sample", row = "A-1";
    const auto add = [&](const Names& names, const char* value) {
        if (names.empty()) return;
        head += "," + names.front();
        row += std::string(",") + value;
    };
    add(format.sample.drawn.columns, "2026-03-01 09:30");
    add(format.sample.name.columns, "B-2");
    for (const Quantity& each : format.quantities) add(each.columns, "1.5");
    return head + "\n" + row + "\n" + row + "\n";
}

} // namespace

class FormatMutations : public QObject {
    Q_OBJECT

private slots:
    void formatsAreReadOrRefused()
    {
        const std::vector<std::string> sound = shippedFormats();
        const unsigned count = support::mutations(3000);
        unsigned accepted = 0;
        for (unsigned i = 0; i < count; ++i) {
            const std::string name = "mutation " + std::to_string(i);
            QElapsedTimer clock;
            clock.start();
            base::Errors errors;
            const std::optional<Format> format = readFormat(support::mutation(sound[i % sound.size()], i), errors);
            QVERIFY2(format.has_value() == errors.empty(), name.c_str());
            if (format) {
                ++accepted;
                base::Errors again;
                QVERIFY2(readFormat(writeFormat(*format), again) == format, name.c_str());
                const base::Result<LabReading> read = readLab(contentOf("x.csv", tableFor(*format)), *format, {});
                if (read)
                    for (const LabSample& sample : read->samples)
                        for (const LabValue& value : sample.values) QVERIFY2(std::isfinite(value.value), name.c_str());
            }
            QVERIFY2(clock.elapsed() < support::maxTime, name.c_str());
        }
        qInfo("%u mutations, %u accepted", count, accepted);
        QVERIFY(accepted > 0 && accepted < count);
        QVERIFY(support::isMemoryBounded());
    }
};

TITER_TEST(FormatMutations)

} // namespace tst_format_mutations

#include "tst_format_mutations.moc"
