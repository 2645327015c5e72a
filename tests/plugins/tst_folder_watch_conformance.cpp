// The watching of folders, through the cases of all connectors. Its counterpart appends to a file as an analyser does; it goes away with
// the whole folder, as a network drive does.
#include "core/base/text.h"
#include "core/base/time.h"
#include "tests/support/app/connector_conformance.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

namespace tst_folder_watch_conformance {

using namespace titer;
using titer::support::Case;

namespace {

class FolderStand : public support::Stand {
public:
    FolderStand()
    {
        std::ofstream(path("template.json")) << R"({"sample": {"id": "id", "drawn": "time"},
            "tags": [{"column": "pH"}, {"column": "Prozeßwärme °"}]})";
    }

    std::string connector() const override { return "folder_watch"; }
    Way way() const override { return Way::Streamed; }
    std::vector<std::string> tags() const override { return {"pH", "Prozeßwärme °"}; }
    connect::Settings settings() const override
    {
        return {{"folder", path("drop")},
                {"template", path("template.json")},
                {"zone", "UTC"},
                {"poll", "0.1 s"},
                {"stable", "0.05 s"}};
    }
    std::string whyNot(Case one) const override
    {
        return one == Case::Silence ? "an analyser may rightly measure nothing for days" : "";
    }
    bool start() override
    {
        std::filesystem::create_directory(path("drop"));
        if (!std::filesystem::exists(path("drop/results.csv")))
            std::ofstream(path("drop/results.csv")) << "id,time,pH,Prozeßwärme °\n";
        return give({{1, 36.5}}); // a template's columns, and something to try
    }
    void kill() override { std::filesystem::remove_all(path("drop")); }
    bool give(const std::vector<support::Given>& values) override
    {
        std::ofstream file(path("drop/results.csv"), std::ios::app);
        for (const support::Given& given : values) {
            const std::int64_t time = given.sourceTime != 0 ? given.sourceTime : base::now().microseconds;
            file << "S" << ++m_rows << "," << base::writeInstant({time}) << (given.tag == 0 ? "," : ",,")
                 << base::writeNumber(given.value) << (given.tag == 0 ? ",\n" : "\n");
        }
        return file.good();
    }
    void garble() override
    {
        std::ofstream(path("drop/bad.csv"), std::ios::binary) << std::string(3000, '\x02') << "\n\xff\n";
        std::ofstream(path("drop/results.csv"), std::ios::app) << "S0,soon,1,2\n";
    }

private:
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
    int m_rows = 0;
};

} // namespace

TITER_CONFORMANCE_TEST(FolderStand)

} // namespace tst_folder_watch_conformance
