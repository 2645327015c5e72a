// The samples of a project's laboratory, as the window shows and changes them. The store is read and written on a thread of its own, also
// while a recorder runs.
#pragma once

#include "app/common/background_task.h"
#include "core/connect/settings.h"
#include "core/store/history/samples.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace titer::app {

struct SamplePicture {
    std::string rule;
    std::vector<store::SampleEntry> samples;
    std::vector<store::SampleResult> results; // of all, the oldest first
    std::vector<store::SampleChange> changes;

    bool operator==(const SamplePicture&) const = default;
};

// A file that may report samples.
struct SampleFile {
    std::string path;
    connect::Settings settings; // of the connector `replay`
    std::string project;
    bool isTable = false; // a person said so, whatever format knows it
};

// [gui]
class SampleAccess : public QObject {
    Q_OBJECT

public:
    explicit SampleAccess(QObject* parent = nullptr);

    // The store next to this project; an empty path: none.
    void setProject(const std::string& path);
    // The same project goes on at this path, with its store: files that are taken in are taken in there.
    void goOnIn(const std::string& path);
    // looked() follows, also where nothing is there yet. At most one waits.
    void look();

    // changed() follows, and looked(); or failed(), and nothing was changed.
    void setRule(const std::string& text);
    // `days` as in "3, 5, 7-14".
    void plan(const formats::SampleParts& of, const std::string& days, std::int64_t start);
    void draw(const std::string& label, std::int64_t time);
    void setDrawn(std::int64_t id, std::int64_t time, const std::string& reason);
    void assign(std::int64_t id, const formats::SampleParts& parts, const std::string& reason);
    void evaluate(std::int64_t id, store::SampleEntry::Acceptance acceptance, const std::string& reason);
    // Takes what the file reports samples, by a format or by a column with their names; other files report nothing.
    void takeFile(const SampleFile& file);
    // Files that are taken in, the one under way first.
    const std::deque<SampleFile>& taking() const { return m_taking; }
    double takenShare() const { return m_done; } // of that one, 0 to 1
    void stopTaking() { m_task.interrupt(Taking); }

signals:
    void looked(const std::shared_ptr<const titer::app::SamplePicture>& picture);
    void changed();
    void takingChanged(); // taking()
    void taken(const std::string& path, std::int64_t samples);
    void notTaken(const titer::base::Error& error); // next to failed()
    void reported(const titer::base::Notice& notice);
    void failed(const titer::base::Error& error);

private:
    // Adds to the notices what a person should know.
    using Act = std::function<base::Done(store::LabSamples&, base::Notices&)>;
    void act(Act act);
    struct Kept {
        base::Done done = base::done();
        base::Notices notices = {};
    };
    static Kept keep(const std::string& folder, const Act& act); // [worker]
    void report(const Kept& kept);
    void endTaking(const Kept& kept, const std::string& path, std::int64_t samples);
    store::Decision decision(const std::string& reason = {}) const;

    enum Subject { Looking, Acting, Taking };

    std::string m_project, m_folder;
    std::deque<SampleFile> m_taking;
    double m_done = 0.0;
    BackgroundTask m_task;
};

} // namespace titer::app
