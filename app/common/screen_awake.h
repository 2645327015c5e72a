// Keeps the screen from going dark, as long as it lives.
#pragma once

#include <QObject>
#include <QString>

namespace titer::app {

// [gui] Asks the desktop's screen saver (org.freedesktop.ScreenSaver on the session bus) and waits for nothing. Where nobody answers, the
// screen does as it is set.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(const QString& reason, QObject* parent = nullptr);
    ~ScreenAwake() override;

    bool isHeld() const { return m_cookie != 0; }

private:
    uint m_cookie = 0; // of the desktop; 0: it has not said yes
};

} // namespace titer::app
