#include "app/boards/sound_claim.h"

#include "app/live/recorder/recorder_protocol.h"

namespace titer::app {

SoundClaim::SoundClaim(QObject* parent)
    : QObject(parent)
{
    m_again.setInterval(interval);
    connect(&m_again, &QTimer::timeout, this, &SoundClaim::look);
}

void SoundClaim::setProject(const QString& path)
{
    m_lock.reset();
    m_file.clear();
    if (!path.isEmpty())
        if (const base::Result<std::string> socket = recorderSocket(path.toStdString()))
            m_file = QString::fromStdString(*socket) + QStringLiteral(".sound");
    look();
}

void SoundClaim::setWanted(bool wanted)
{
    m_wanted = wanted;
    look();
}

void SoundClaim::look()
{
    bool mine = m_wanted;
    if (!m_wanted || m_file.isEmpty()) {
        m_lock.reset();
    } else if (!m_lock) {
        auto lock = std::make_unique<QLockFile>(m_file);
        lock->setStaleLockTime(0); // held for as long as the process lives
        if (lock->tryLock(0))
            m_lock = std::move(lock);
        else
            mine = lock->error() != QLockFile::LockFailedError;
    }
    if (m_wanted && !mine)
        m_again.start();
    else
        m_again.stop();
    if (mine == m_isMine) return;
    m_isMine = mine;
    emit changed();
}

} // namespace titer::app

#include "app/boards/moc_sound_claim.cpp"
