// A window's view of the recorder of a project: what its sources do, their newest values, and what a person wants of them.
#pragma once

#include "app/live/recorder/alarm_protocol.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QLocalSocket;

namespace titer::app {

struct LoopAct;
struct LoopPicture;

// [gui] Looks for the recorder again and again until it is there, and again when it has gone.
class RecorderClient : public QObject {
    Q_OBJECT

public:
    using SourceState = app::SourceState;
    using LiveValue = app::LiveValue;
    using Totals = RecorderTotals;
    // Nothing where it was done.
    using Answer = std::function<void(const std::optional<base::Error>& error)>;

    explicit RecorderClient(QObject* parent = nullptr);
    ~RecorderClient() override;

    // The recorder of this project, from now on; an empty path: of none.
    void attach(const std::string& project);
    bool attached() const { return m_greeted; }
    // Whether a program listens at its place, be it one that says nothing.
    bool isReached() const;
    // Why it is not attached, where it is more than that no recorder runs.
    const std::optional<base::Error>& trouble() const { return m_trouble; }
    // Starts one that goes on when this program ends.
    static base::Done startRecorder(const std::string& project);

    const std::vector<SourceState>& sources() const { return m_picture.sources; }
    const Totals& totals() const { return m_picture.totals; }
    std::vector<connect::TagInfo> tags(const std::string& id) const;
    std::optional<LiveValue> value(const std::string& id, const std::string& tag) const;

    // Of the recorder's project, Titer's own among them.
    const std::vector<AlarmRow>& alarms() const { return m_alarms.rows(); }
    int raisedToday() const { return m_alarms.raisedToday(); }

    // The reason goes into the journal of alarms where their definitions changed.
    void reload(Answer answer = {}, const std::string& reason = {});
    // The recorder names the person itself.
    void act(const alarm::Act& act, Answer answer = {});
    // Likewise. What is pressed here is released when this client has gone.
    void actOnLoop(const LoopAct& act, Answer answer = {});
    void startSource(const std::string& id, Answer answer = {});
    void stopSource(const std::string& id, Answer answer = {});
    void retryNow(const std::string& id, Answer answer = {});
    // Whether sampled() reports every sample of a source, also of a recorder that comes later. As often with false as with true.
    void follow(const std::string& id, bool on);

signals:
    void attachedChanged();
    void turned();         // to the recorder of another project, or of none
    void sourcesChanged(); // states, rates, tags and totals
    void valuesChanged();  // at most 10 times a second
    void alarmsChanged();  // at most 10 times a second
    // How its loops stand, with what came into their log since the time before; again when it is attached.
    void loopsChanged(const std::shared_ptr<const titer::app::LoopPicture>& picture);
    // Of a source that is followed, as they come; marks stand among them. Places are those of tags().
    void sampled(const std::string& source, const std::vector<titer::connect::Sample>& samples);

private:
    struct Source {
        std::vector<connect::TagInfo> tags;
        std::map<std::string, std::uint32_t> places;
        std::map<std::uint32_t, LiveValue> values;
    };

    void look();
    void greet();
    void read();
    void take(const base::Json& message);
    void takeValues(const SourceSamples& samples);
    void takeText(const base::Json& message);
    void takeAnswer(const base::Json& message);
    void takeTags(const base::Json& message);
    void lose();
    void fail(base::Sentence why);
    void ask(const char* what, const std::string& id, base::Json request, Answer answer);

    std::string m_project;
    std::string m_path;     // of the socket
    QLocalSocket* m_socket; // our child
    FrameReader m_reader;
    bool m_greeted = false;
    std::optional<base::Error> m_trouble;
    RecorderPicture m_picture;
    AlarmReader m_alarms;
    std::map<std::string, Source> m_sources;
    std::map<std::string, int> m_followers;   // by source
    std::map<std::int64_t, Answer> m_answers; // by number
    std::int64_t m_number = 0;
    QTimer m_lookTimer, m_valuesTimer;
};

} // namespace titer::app
