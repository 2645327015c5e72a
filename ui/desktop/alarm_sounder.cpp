#include "ui/desktop/alarm_sounder.h"

#include "app/boards/alarm_tone.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <memory>

namespace titer::desktop {

namespace {

constexpr unsigned maxFarewell = 500; // for the thread at the end [ms]

// On the thread of the sounder alone. What plays when the next tone comes is cut off by it.
class Player : public QObject {
public:
    void play(alarm::Priority priority)
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(app::toneRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (device.isNull() || !device.isFormatSupported(format)) return;
        const std::vector<std::int16_t> tone = app::toneOf(priority);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_samples.close();
        m_samples.setData(reinterpret_cast<const char*>(tone.data()), qsizetype(tone.size() * sizeof(std::int16_t)));
        m_samples.open(QIODevice::ReadOnly);
        m_sink->start(&m_samples);
    }

private:
    QBuffer m_samples{this};
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

AlarmSounder::AlarmSounder()
    : m_player(new Player)
{
    m_player->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.start();
}

// A sound server that hangs must not keep the program.
AlarmSounder::~AlarmSounder()
{
    m_thread.quit();
    if (m_thread.wait(maxFarewell)) return;
    m_thread.terminate();
    m_thread.wait();
}

void AlarmSounder::play(alarm::Priority priority)
{
    QMetaObject::invokeMethod(m_player,
                              [player = static_cast<Player*>(m_player), priority] { player->play(priority); });
}

} // namespace titer::desktop
