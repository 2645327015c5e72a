// What alarms ask to be heard: a tone by priority, again and again until a person silences or acknowledges, and each new one reported once.
#pragma once

#include "app/boards/sound_claim.h"
#include "app/live/alarms/alarm_board.h"

#include <QTimer>

#include <optional>
#include <set>

namespace titer::app {

// [gui] Silence is no acknowledgement: the alarms stay as they are, and the next one that is raised is heard again. What has returned, is shelved,
// suppressed or out of service is not heard, nor is anything while nobody evaluates the alarms, nor what a replay goes through again. Where several windows show a project on one
// machine, one of them sounds, and only there is anything to silence.
class AlarmAnnunciator : public QObject {
    Q_OBJECT

public:
    // `board` outlives it.
    explicit AlarmAnnunciator(AlarmBoard& board, QObject* parent = nullptr);

    // The worst that is to be heard now.
    std::optional<alarm::Priority> sounding() const { return m_sounding; }
    // Of all that are raised now.
    void silence();
    // Of this project from now on, with nothing heard yet; an empty path: of none.
    void setProject(const QString& path);
    // The same project elsewhere: what was heard and silenced stays so.
    void goOnIn(const QString& path);
    // Where a person wants no sound, nothing sounds; each is shown as before.
    void setOn(bool on);
    // From one tone to the next [ms]; the worse, the sooner.
    static int pauseOf(alarm::Priority priority);

signals:
    void soundingChanged();
    void tone(titer::alarm::Priority priority);   // to be played now
    void raised(const titer::app::AlarmRow& row); // for the first time since it called last
    void raisedMany(int count);                   // instead, where more than one did at once

private:
    void look();

    AlarmBoard& m_board;
    SoundClaim m_claim;
    bool m_on = true;
    AlarmClock::Of m_of = AlarmClock::Of::Recorder; // whose alarms were heard
    std::set<std::string> m_heard;                  // that call and were reported
    std::set<std::string> m_silenced;
    std::optional<alarm::Priority> m_sounding;
    QTimer m_again;
};

} // namespace titer::app
