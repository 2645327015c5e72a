// The windows that look at a recorder, each over a local socket of this account.
#pragma once

#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_protocol.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>
#include <unordered_map>

class QLocalServer;
class QLocalSocket;

namespace titer::app {

class LoopDesk;
struct LoopPicture;

// [gui] A window that reads slowly gets fewer pictures of the newest values, and a record of what it missed of a source that it
// follows; the recorder never waits for it.
class RecorderServer : public QObject {
    Q_OBJECT

public:
    // Reads sources, formulas and alarms again, for this reason; an error says what could not be read, and stayed as it was.
    using Reload = std::function<base::Done(const std::string& reason)>;

    RecorderServer(Recorder& recorder, Reload reload, LoopDesk* loops = nullptr, QObject* parent = nullptr);
    ~RecorderServer() override;

    base::Done listen(const std::string& project);

private:
    struct Client {
        QLocalSocket* socket = nullptr;
        FrameReader reader;
        bool greeted = false;
        std::set<std::string> follows;
        // Newest values that wait until it has read the ones before, by source.
        std::map<std::string, std::unordered_map<std::uint32_t, connect::Sample>> waiting;
        // Samples of followed sources that found no room.
        std::map<std::string, connect::Sample> missed;
        bool missesAlarms = false, missesLoops = false; // it read too slowly and is told all when it has caught up
        std::set<std::string> presses;                  // loops whose confirmation is held there
    };

    void accept();
    void read(Client& client);
    void answer(Client& client, const base::Json& request);
    void greet(Client& client, const base::Json& request);
    void act(Client& client, const base::Json& request, const std::string& what);
    void follow(Client& client, const std::string& source, bool on);
    void reply(Client& client, std::int64_t number, const base::Errors& errors);
    void send(Client& client, const std::string& frames);
    void sendPicture();
    void sendTags(Client& client, const std::string& source);
    void sendNewest(Client& client, const std::string& source);
    void takeReport(const HistoryReport& report);
    void takeBatch(const SourceBatch& batch);
    // --- alarms and loops (recorder_server_acts.cpp)
    void sendAlarms(Client& client);
    void takeAlarms(const AlarmReport& report);
    void actOnAlarm(Client& client, const base::Json& request, base::Errors& errors);
    void sendLoops(Client& client);
    void takeLoops(const LoopPicture& picture);
    void actOnLoop(Client& client, const base::Json& request, base::Errors& errors);
    void releaseLoops(const Client& client);
    template <class Sender, class Acted>
    QString answerWhenActed(const Client& client, const base::Json& request, Sender* sender, Acted acted);
    void sendWaiting(Client& client);
    void remove(QLocalSocket* socket);
    Client* find(QLocalSocket* socket);

    Recorder& m_recorder;
    Reload m_reload;
    LoopDesk* m_loops;      // of the recorder; nullptr: none
    QLocalServer* m_server; // our child
    std::vector<std::unique_ptr<Client>> m_clients;
    std::int64_t m_acts = 0; // names what persons ask of alarms and loops
};

} // namespace titer::app
