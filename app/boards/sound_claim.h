// Which of the windows and walls of a project sounds on this computer: the first that claims it, and the next once that one is gone.
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace titer::app {

// [gui] The claim is a lock file that the system frees with the process. Where none can be had, or there is no project, everyone sounds:
// twice is better than never.
class SoundClaim : public QObject {
    Q_OBJECT

public:
    static constexpr int interval = 1000; // between two tries [ms]

    explicit SoundClaim(QObject* parent = nullptr);

    void setProject(const QString& path);
    // Who does not want to sound leaves it to the next.
    void setWanted(bool wanted);
    bool isMine() const { return m_isMine; }

signals:
    void changed(); // isMine()

private:
    void look();

    QString m_file; // empty: nobody to share with
    bool m_wanted = true;
    bool m_isMine = true;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_again;
};

} // namespace titer::app
