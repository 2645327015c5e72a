// Backups damaged by seed, as disks and strangers do it: none is called whole unless its bytes are those that were written, and what is put
// back stays within its folder. 1,000 of the 20,000 mutations where TITER_LONG is set.
#include "core/store/history/backup/backup.h"
#include "core/store/history/historian.h"
#include "core/store/project_file.h"
#include "tests/support/core/mutations.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tst_backup_mutations {

using namespace titer;
using namespace titer::store;
namespace fs = std::filesystem;

namespace {

constexpr const char* plant = R"({"format": "titer.plant/1", "name": "Backed up"})";

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

void write(const fs::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::vector<std::string> filesBelow(const fs::path& folder)
{
    std::vector<std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), folder).generic_string());
    std::ranges::sort(files);
    return files;
}

} // namespace

class BackupMutations : public QObject {
    Q_OBJECT

private slots:
    void noneIsCalledWholeThatIsNot();

private:
    std::string at(const char* name) const { return m_dir.filePath(name).toStdString(); }
    QTemporaryDir m_dir;
};

void BackupMutations::noneIsCalledWholeThatIsNot()
{
    {
        QVERIFY(ProjectFile::create(at("p.titer"), plant)->close().ok());
        auto historian = Historian::open(historyFolder(at("p.titer")));
        const std::int64_t tag = *historian->tag(support::tagNamed("pH"));
        QVERIFY(historian->append(tag, support::someOf(tag, 0, 500)).ok() && historian->close().ok());
    }
    const base::Result<Backup> sound = makeBackup(at("p.titer"), at("sound"), {});
    QVERIFY(sound && verifyBackup(at("sound"), {}).ok());
    const std::string& copy = sound->folder;
    const std::vector<std::string> files = filesBelow(copy);
    const unsigned count = support::mutations(1000);
    unsigned whole = 0;
    for (unsigned i = 0; i < count; ++i) {
        support::Random random(i);
        // The list as often as all others together.
        const std::string file = i % 2 ? "backup.json" : files[support::below(random, files.size())];
        const std::string before = contents(copy + "/" + file);
        const std::string bytes =
            file == "backup.json" ? support::mutation(before, i / 2) : support::damaged(before, random);
        const std::string name = "mutation " + std::to_string(i) + " of " + file;
        fs::remove_all(at("x"));
        fs::copy(copy, at("x"), fs::copy_options::recursive);
        write(at("x") + "/" + file, bytes);
        QElapsedTimer clock;
        clock.start();
        const base::Result<Backup> read = verifyBackup(at("x"), {});
        QVERIFY2(clock.elapsed() < support::maxTime, name.c_str());
        if (!read) {
            QVERIFY2(!read.error().what.text().empty(), name.c_str());
            continue;
        }
        ++whole;
        // Written otherwise, the list may say the same.
        QVERIFY2(bytes == before || file == "backup.json", name.c_str());
        QVERIFY2(read->time == sound->time && read->project == sound->project, name.c_str());
        QVERIFY2(read->files.size() == sound->files.size(), name.c_str());
        fs::remove_all(at("out"));
        fs::create_directory(at("out"));
        const auto around = filesBelow(copy);
        QVERIFY2(restoreBackup(at("x"), at("out") + "/p.titer", {}).ok(), name.c_str());
        QVERIFY2(filesBelow(at("out")).size() <= read->files.size() + 1 && around == filesBelow(copy), name.c_str());
    }
    qInfo("%u mutations, %u that say the same", count, whole);
    QVERIFY(whole < count);
    QVERIFY(support::isMemoryBounded());
}

TITER_TEST(BackupMutations)

} // namespace tst_backup_mutations

#include "tst_backup_mutations.moc"
